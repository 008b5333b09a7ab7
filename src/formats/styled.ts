// CSL items → styled bibliography lines, by citeproc: the unmodified dependency of Citation.js' CSL plugin, taken as the
// plugin takes it. Style and locales are handed in; nothing here reads the disk. Odd: `<sort>` is cut out of the style
// (APA's sort macros cost 0.8 s to expand), so a list keeps its order; sorting belongs outside.
import { createRequire } from 'node:module';
import { type CslDate, type CslItem, DATE_VARIABLES } from '../csl/item.js';
import { InputError } from '../text/errors.js';
import type { Citeproc, CiteprocEngine, PrintedVariables } from './citeproc.js';
import { escapeHtml, htmlText, ID_END, plainText, RAW_FORMAT } from './styled-text.js';

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

/** One bibliography line: as plain text, and as HTML without a wrapper. Both are '' when the style prints nothing for the item. */
export interface StyledEntry {
  readonly text: string;
  readonly html: string;
}

/** Formats lists with one style and one locale. */
export interface Styler {
  /** One entry for each item, in order. Year suffixes and the like are made within the list. */
  format(items: readonly CslItem[]): StyledEntry[];
}

const FORMAT_NAME = 'pustaka';

let citeproc: Citeproc | undefined;

/** citeproc is no dependency of ours but of the plugin's: it is found from the plugin's place. */
function loadCiteproc(): Citeproc {
  if (citeproc) return citeproc;
  const require = createRequire(import.meta.url);
  const loaded = createRequire(require.resolve('@citation-js/plugin-csl'))('citeproc') as Citeproc;
  loaded.Output.Formats[FORMAT_NAME] = { ...loaded.Output.Formats.html, ...RAW_FORMAT };
  // Its warnings (an unknown attribute in a style …) would stand among the lines on standard output.
  loaded.debug = () => {};
  citeproc = loaded;
  return loaded;
}

/** Cuts every `<sort>…</sort>` out of a style. */
export function withoutSort(xml: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const start = xml.indexOf('<sort>', from);
    const end = start < 0 ? -1 : xml.indexOf('</sort>', start);
    if (end < 0) return kept + xml.slice(from);
    kept += xml.slice(from, start);
    from = end + '</sort>'.length;
  }
}

// Languages that put the ordinal before the number, which CSL's ordinal suffixes cannot say: "Edisi ke-2"
const EDITION_PHRASES: Readonly<Record<string, string>> = { id: 'Edisi ke-', ms: 'Edisi ke-' };

// 2, 2nd, 2.
const EDITION_NUMBER = /^(\d{1,4})(?:st|nd|rd|th|\.)?$/;

/** A numbered edition as the locale's language says it, where CSL's own way cannot. */
function editionText(edition: string, locale: string): string {
  const phrase = EDITION_PHRASES[locale.slice(0, 2)];
  const number = EDITION_NUMBER.exec(edition.trim())?.[1];
  return phrase !== undefined && number !== undefined ? phrase + number : edition;
}

const isNumber = (part: number | string): boolean => /^-?\d{1,9}$/.test(String(part));

/** citeproc stops at ranges whose ends are not equally exact, and at parts that are no numbers: both are brought into shape. */
function engineDate(date: CslDate): CslDate {
  const dates = date['date-parts'];
  if (!dates) return date;
  if (!dates.every((parts) => parts.every(isNumber)))
    return { literal: dates.map((parts) => parts.join('-')).join('/') };
  const exact = Math.min(...dates.map((parts) => parts.length));
  return { ...date, 'date-parts': dates.map((parts) => parts.slice(0, exact)) };
}

/** Numbers become strings, as citeproc's text functions expect them. */
function engineItem(item: CslItem, id: string, locale: string): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(item)) copy[key] = typeof value === 'number' ? String(value) : value;
  for (const key of DATE_VARIABLES) if (item[key]) copy[key] = engineDate(item[key]);
  if (typeof copy.edition === 'string') copy.edition = editionText(copy.edition, locale);
  return { ...copy, id };
}

/** Marks what a style prints of a variable: affixes, quotes and labels of its element are in the text. */
export type VariableMark = (variables: readonly string[], text: string) => string;

function createEngine(
  style: StyleSource,
  locale: LocaleSource,
  items: Map<string, unknown>,
  mark?: VariableMark,
): CiteprocEngine {
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
    const engine = new Engine(system, withoutSort(style.xml), locale.name, true);
    engine.setOutputFormat(FORMAT_NAME);
    return engine;
  } catch (cause) {
    throw new InputError(`${style.source}: this CSL style cannot be used: ${messageOf(cause)}`, { cause });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200);

function printedEntries(engine: CiteprocEngine, ids: readonly string[], style: StyleSource): readonly string[] {
  engine.updateItems([...ids], true);
  const bibliography = engine.makeBibliography();
  if (!bibliography)
    throw new InputError(`${style.source}: this CSL style has no bibliography; name one that makes reference lists`);
  // Lines say themselves whose they are: citeproc's own list of ids is longer when an item prints nothing.
  const lines = new Map(bibliography[1].map((line) => line.trim().split(ID_END) as [string, string]));
  return ids.map((id) => lines.get(id) ?? '');
}

/** Raw lines of a list; an item that citeproc stops at must not cost its neighbours theirs, so it is undefined. */
function printedList(engine: CiteprocEngine, ids: readonly string[], style: StyleSource): (string | undefined)[] {
  try {
    engine.updateItems([]);
    return [...printedEntries(engine, ids, style)];
  } catch (error) {
    if (error instanceof InputError) throw error;
    return ids.length === 1 ? [undefined] : ids.flatMap((id) => printedList(engine, [id], style));
  }
}

/** What is left to print of an item that citeproc stops at. */
const bareEntry = ({ title }: CslItem): string => escapeHtml(String(title ?? ''));

const styledEntry = (raw: string): StyledEntry => ({ text: plainText(raw), html: htmlText(raw) });

/**
 * Makes a styler; building one costs some 50 ms, so make one for a run. Throws InputError when the style cannot be used. With `mark`
 * every printed variable goes through it, so that it can be found again in the text.
 */
export function createStyler(style: StyleSource, locale: LocaleSource, mark?: VariableMark): Styler {
  const items = new Map<string, unknown>();
  const engine = createEngine(style, locale, items, mark);
  return {
    format(list) {
      items.clear();
      // Ids of our own: two items with one id must both be printed, and no id may reach the output.
      const ids = list.map((_, index) => `entry-${index}`);
      for (const [index, item] of list.entries()) items.set(ids[index], engineItem(item, ids[index], locale.name));
      if (list.length === 0) return [];
      return printedList(engine, ids, style).map((raw, index) => styledEntry(raw ?? bareEntry(list[index])));
    },
  };
}
