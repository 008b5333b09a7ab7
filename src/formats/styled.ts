// CSL items → styled bibliography lines, by citeproc. Style and locales are handed in; nothing here reads the disk. Odd: the
// style that citeproc gets is cut down (styled/style-xml.ts), because sort keys and citations cost more time than the lines.
import type { CslItem } from '../csl/item.js';
import { InputError } from '../text/errors.js';
import type { CiteprocEngine } from './styled/citeproc.js';
import { BibliographyEngines, type EngineParts, styleError, wholeEngine } from './styled/engine.js';
import { engineItem } from './styled/engine-items.js';
import { loadCiteproc } from './styled/load-citeproc.js';
import { escapeRaw, htmlText, ID_END, plainText } from './styled/raw-lines.js';
import { type LineRuns, lineRuns } from './styled/runs.js';
import { sortedOrder } from './styled/sort-items.js';
import { type SortKey, sortKeys } from './styled/sort-keys.js';
import type { LocaleSource, StyleSource, VariableMark } from './styled/sources.js';
import { onlyByYearSuffix, tellsItemsApart } from './styled/style-xml.js';
import { itemsCitedAlike } from './styled/suffixes.js';

export type { LocaleSource, StyleSource } from './styled/sources.js';

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
  private readonly engines: BibliographyEngines;
  /** The style with its citations, for those who need them. */
  private whole: () => CiteprocEngine;
  private readonly makeWhole: () => () => CiteprocEngine;

  constructor(
    private readonly style: StyleSource,
    private readonly locale: LocaleSource,
    mark?: VariableMark,
  ) {
    const parts: EngineParts = { style, locale, items: this.loaded, mark };
    this.engines = new BibliographyEngines(parts);
    this.makeWhole = () => once(() => wholeEngine(parts));
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
  private tellApart(list: readonly CslItem[], ids: readonly string[], bibliography: CiteprocEngine): void {
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
      const entry = bibliography.registry.registry[id];
      entry.disambig = whole.registry.registry[id].disambig;
    }
    bibliography.opt.has_year_suffix = whole.opt.has_year_suffix;
  }

  private printLoaded(list: readonly CslItem[], ids: readonly string[]): readonly string[] {
    const bibliography = this.engines.engine();
    bibliography.updateItems([]);
    bibliography.updateItems([...ids], true);
    this.tellApart(list, ids, bibliography);
    const printed = bibliography.makeBibliography();
    if (!printed)
      throw styleError(this.style, 'this CSL style has no bibliography; name one that makes reference lists');
    // Lines say themselves whose they are: citeproc's own list of ids is longer when an item prints nothing.
    const lines = new Map(printed[1].map((line) => line.trim().split(ID_END) as [string, string]));
    return ids.map((id) => lines.get(id) ?? '');
  }

  /** Puts what little can be printed in the place of items that citeproc stops at. */
  private replaceUnsound(list: readonly CslItem[], ids: readonly string[]): void {
    for (const [index, id] of ids.entries())
      if (!isSound(this.engines.engine(), id)) this.loaded.set(id, bareItem(list[index], id));
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
