// CSL items → styled bibliography lines, by citeproc. Style and locales are handed in; nothing here reads the disk. Odd: the
// style that citeproc gets is cut down (styled/style-xml.ts), because sort keys and citations cost more time than the lines.
import type { CslItem } from '../csl/item.js';
import { InputError } from '../text/errors.js';
import type { CiteprocEngine, PrintedVariables } from './styled/citeproc.js';
import { engineItem } from './styled/engine-items.js';
import { loadCiteproc } from './styled/load-citeproc.js';
import { escapeRaw, FORMAT_NAME, htmlText, ID_END, plainText } from './styled/raw-lines.js';
import { type LineRuns, lineRuns } from './styled/runs.js';
import { sortedOrder } from './styled/sort-items.js';
import { type SortKey, sortKeys } from './styled/sort-keys.js';
import { bibliographyOnly, onlyByYearSuffix, tellsItemsApart, withoutSort } from './styled/style-xml.js';
import { itemsCitedAlike } from './styled/suffixes.js';

/** A CSL style: `source` says where it comes from (a path, or the package that ships it) and stands in errors. */
export interface StyleSource {
  readonly name: string;
  readonly source: string;
  readonly xml: string;
}

/** A locale and the ones it falls back on (at least en-US): CSL locale name → XML. */
export interface LocaleSource {
  readonly name: string;
  readonly source: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** One printed line: plain text, HTML without a wrapper, and runs for other forms. All are empty when the style prints nothing for the item. */
export interface StyledEntry {
  readonly text: string;
  readonly html: string;
  readonly runs: LineRuns;
}

/** Formats lists with one style and one locale. */
export interface Styler {
  /** One bibliography line for each item, in the order of the items. Year suffixes and the like are made within the list. */
  format(items: readonly CslItem[]): StyledEntry[];
  /** One citation for each item, as where it is cited first: a footnote, or what stands in the text. */
  cite(items: readonly CslItem[]): StyledEntry[];
  /** Places of the items in the order that the style sorts them in. */
  order(items: readonly CslItem[]): number[];
}

/** Marks what a style prints of a variable: affixes, quotes and labels of its element are in the text. */
export type VariableMark = (variables: readonly string[], text: string) => string;

/** What an engine is made of. `items` is what it will look items up in. */
interface EngineParts {
  readonly style: StyleSource;
  readonly locale: LocaleSource;
  readonly items: ReadonlyMap<string, unknown>;
  readonly mark?: VariableMark;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200);

const styleError = ({ source }: StyleSource, why: string, cause?: unknown): InputError =>
  new InputError(`${source}: ${why}`, { cause });

function createEngine(xml: string, { style, locale, items, mark }: EngineParts): CiteprocEngine {
  try {
    const { Engine } = loadCiteproc();
    const system = {
      retrieveLocale: (name: string) => locale.texts[name] ?? '',
      retrieveItem: (id: string) => items.get(id),
      ...(mark && {
        variableWrapper: ({ variableNames }: PrintedVariables, before: string, text: string, after: string) =>
          before + mark(variableNames ?? [], text) + after,
      }),
    };
    const engine = new Engine(system, xml, locale.name, true);
    engine.setOutputFormat(FORMAT_NAME);
    return engine;
  } catch (cause) {
    throw styleError(style, `this CSL style cannot be used: ${messageOf(cause)}`, cause);
  }
}

/** The value that `make` gives at the first call. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Whether citeproc can take the item at all; it must not cost its neighbours theirs. */
function isSound(engine: CiteprocEngine, id: string): boolean {
  try {
    engine.updateItems([]);
    engine.updateItems([id], true);
    engine.makeBibliography();
    return true;
  } catch {
    return false;
  }
}

// What citeproc says in the place of a citation of which nothing is printed.
const NOTHING_PRINTED = '[CSL STYLE ERROR';

/** What is left to print of an item that citeproc stops at. */
const bareItem = ({ title }: CslItem, id: string) => ({ id, type: 'document', title: String(title ?? '') });

const styledEntry = (raw: string): StyledEntry => {
  const runs = once(() => lineRuns(raw));
  return {
    text: plainText(raw),
    get html() {
      return htmlText(raw);
    },
    get runs() {
      return runs();
    },
  };
};

/** Formats the items that stand in `loaded`, which is filled anew for every list. */
class ListPrinter {
  private readonly loaded = new Map<string, Record<string, unknown>>();
  private readonly bibliography: CiteprocEngine;
  /** The style with its citations, for those who need them. */
  private whole: () => CiteprocEngine;
  private readonly makeWhole: () => () => CiteprocEngine;

  constructor(
    private readonly style: StyleSource,
    private readonly locale: LocaleSource,
    mark?: VariableMark,
  ) {
    const parts: EngineParts = { style, locale, items: this.loaded, mark };
    this.bibliography = createEngine(bibliographyOnly(withoutSort(style.xml)), parts);
    this.makeWhole = () => once(() => createEngine(withoutSort(style.xml), parts));
    this.whole = this.makeWhole();
  }

  /** Takes a list in, under ids of our own: two items with one id must both be printed, and no id may reach the output. */
  private load(list: readonly CslItem[]): string[] {
    this.loaded.clear();
    const ids = list.map((_, index) => `entry-${index}`);
    for (const [index, item] of list.entries())
      this.loaded.set(ids[index], engineItem(item, ids[index], this.locale.name));
    return ids;
  }

  /** Year suffixes and the like of the items that need them, as the whole style would give them. */
  private tellApart(list: readonly CslItem[], ids: readonly string[]): void {
    if (!tellsItemsApart(this.style.xml)) return;
    const alike = itemsCitedAlike(list, onlyByYearSuffix(this.style.xml)).map((index) => ids[index]);
    if (alike.length === 0) return;
    const whole = this.whole();
    try {
      whole.updateItems([]);
      whole.updateItems(alike, true);
    } catch {
      // Lines without suffixes are better than none; an engine that has stopped midway is of no more use.
      this.whole = this.makeWhole();
      return;
    }
    for (const id of alike) {
      const entry = this.bibliography.registry.registry[id];
      entry.disambig = whole.registry.registry[id].disambig;
    }
    this.bibliography.opt.has_year_suffix = whole.opt.has_year_suffix;
  }

  private printLoaded(list: readonly CslItem[], ids: readonly string[]): readonly string[] {
    this.bibliography.updateItems([]);
    this.bibliography.updateItems([...ids], true);
    this.tellApart(list, ids);
    const printed = this.bibliography.makeBibliography();
    if (!printed)
      throw styleError(this.style, 'this CSL style has no bibliography; name one that makes reference lists');
    // Lines say themselves whose they are: citeproc's own list of ids is longer when an item prints nothing.
    const lines = new Map(printed[1].map((line) => line.trim().split(ID_END) as [string, string]));
    return ids.map((id) => lines.get(id) ?? '');
  }

  /** Puts what little can be printed in the place of items that citeproc stops at. */
  private replaceUnsound(list: readonly CslItem[], ids: readonly string[]): void {
    for (const [index, id] of ids.entries())
      if (!isSound(this.bibliography, id)) this.loaded.set(id, bareItem(list[index], id));
  }

  /** Raw bibliography lines. */
  print(list: readonly CslItem[]): readonly string[] {
    const ids = this.load(list);
    try {
      return this.printLoaded(list, ids);
    } catch (error) {
      if (error instanceof InputError) throw error;
      this.replaceUnsound(list, ids);
      return this.printLoaded(list, ids);
    }
  }

  /** Raw citations. */
  cite(list: readonly CslItem[]): readonly string[] {
    const ids = this.load(list);
    const whole = this.whole();
    return ids.map((id, index) => {
      try {
        whole.updateItems([]);
        whole.updateItems([id], true);
        const cited = whole.makeCitationCluster([{ id, position: 0 }]);
        return cited.includes(NOTHING_PRINTED) ? '' : cited;
      } catch {
        return escapeRaw(String(list[index].title ?? ''));
      }
    });
  }
}

/**
 * Makes a styler; building one costs some 30 ms, so make one for a run. Throws InputError when the style cannot be used. With `mark`
 * every printed variable goes through it, so that it can be found again in the text.
 */
export function createStyler(style: StyleSource, locale: LocaleSource, mark?: VariableMark): Styler {
  const printer = new ListPrinter(style, locale, mark);
  const keys = once((): readonly SortKey[] => sortKeys(loadCiteproc().parseXml(style.xml)));
  return {
    format: (list) => (list.length === 0 ? [] : printer.print(list).map(styledEntry)),
    cite: (list) => printer.cite(list).map(styledEntry),
    order: (list) => (list.length < 2 ? [...list.keys()] : sortedOrder(list, keys())),
  };
}
