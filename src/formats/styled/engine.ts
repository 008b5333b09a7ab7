// citeproc's engines: one that prints bibliographies, cut down to the items at hand, and one for the whole style. Making one of
// APA whole costs as much as 30 lines, printing with it twice the time of one that is cut down.
import { InputError } from '../../text/errors.js';
import type { CiteprocEngine, PrintedVariables, StyleElement } from './citeproc.js';
import { type EngineItem, itemTraits } from './item-traits.js';
import { loadCiteproc } from './load-citeproc.js';
import { type ItemTraits, prunedStyle } from './pruned-style.js';
import { FORMAT_NAME } from './raw-lines.js';
import type { LocaleSource, StyleSource, VariableMark } from './sources.js';
import { bibliographyOnly, canBePruned, withoutSort } from './style-xml.js';

/** What an engine is made of. `items` is what it will look items up in. */
export interface EngineParts {
  readonly style: StyleSource;
  readonly locale: LocaleSource;
  readonly items: ReadonlyMap<string, EngineItem>;
  readonly mark?: VariableMark;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200);

export const styleError = ({ source }: StyleSource, why: string, cause?: unknown): InputError =>
  new InputError(`${source}: ${why}`, { cause });

// A locale is read into elements once, however many engines are made for it.
const LOCALES = new WeakMap<LocaleSource, Map<string, StyleElement>>();

function localeElement(locale: LocaleSource, name: string): StyleElement | string {
  const xml = Object.hasOwn(locale.texts, name) ? locale.texts[name] : '';
  if (xml === '') return '';
  const read = LOCALES.get(locale) ?? new Map<string, StyleElement>();
  LOCALES.set(locale, read);
  const element = read.get(name) ?? loadCiteproc().parseXml(xml);
  read.set(name, element);
  return element;
}

function createEngine(
  style: string | StyleElement,
  { style: source, locale, items, mark }: EngineParts,
): CiteprocEngine {
  try {
    const { Engine } = loadCiteproc();
    const system = {
      retrieveLocale: (name: string) => localeElement(locale, name),
      retrieveItem: (id: string) => items.get(id),
      ...(mark && {
        variableWrapper: ({ variableNames }: PrintedVariables, before: string, text: string, after: string) =>
          before + mark(variableNames ?? [], text) + after,
      }),
    };
    const engine = new Engine(system, style, locale.name, true);
    engine.setOutputFormat(FORMAT_NAME);
    return engine;
  } catch (cause) {
    throw styleError(source, `this CSL style cannot be used: ${messageOf(cause)}`, cause);
  }
}

/** An engine for the style with its citations. */
export const wholeEngine = (parts: EngineParts): CiteprocEngine => createEngine(withoutSort(parts.style.xml), parts);

const covers = (traits: ItemTraits, others: ItemTraits): boolean =>
  [...others.types].every((type) => traits.types.has(type)) &&
  [...others.variables].every((variable) => traits.variables.has(variable));

/** The engines that print a style's bibliographies. */
export class BibliographyEngines {
  readonly #xml: string;
  readonly #canBePruned: boolean;
  #element: StyleElement | undefined;
  #whole: CiteprocEngine | undefined;
  #pruned: { readonly traits: ItemTraits; readonly engine: CiteprocEngine } | undefined;

  /** Throws InputError when the style cannot be used; one that pustaka brings along is not tried before it is needed. */
  constructor(readonly parts: EngineParts) {
    this.#xml = bibliographyOnly(withoutSort(parts.style.xml));
    this.#canBePruned = canBePruned(this.#xml);
    if (!parts.style.isShipped) this.#wholeEngine();
  }

  #wholeEngine(): CiteprocEngine {
    this.#whole ??= createEngine(this.#xml, this.parts);
    return this.#whole;
  }

  #prunedEngine(traits: ItemTraits): CiteprocEngine {
    this.#element ??= loadCiteproc().parseXml(this.#xml);
    this.#pruned = { traits, engine: createEngine(prunedStyle(this.#element, traits), this.parts) };
    return this.#pruned.engine;
  }

  /** An engine that prints the items that stand in `parts.items`. */
  engine(): CiteprocEngine {
    const items = [...this.parts.items.values()];
    const own = this.#canBePruned ? itemTraits(items) : undefined;
    if (!own) return this.#wholeEngine();
    if (this.#pruned && covers(this.#pruned.traits, own)) return this.#pruned.engine;
    return this.#prunedEngine(itemTraits(items, this.#pruned?.traits) ?? own);
  }
}
