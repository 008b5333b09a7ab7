// Running heads, page numbers and other things that a page carries and a list does not: they are taken out of the lines
// before a list is split. Told by form (page numbers, ISSN lines, letter-spacing), by being repeated over the document,
// and by company.
import type { Line } from './document-lines.js';
import { listHeadingKind } from './headings.js';

// 28 | - 28 - | 3 4 1 6 | Seite 16 | Page 3 of 10 | halaman 12 | 087003-4 | xii
const PAGE_NUMBER =
  /^(?:(?:seite|page|p\.|hal\.?|halaman|hlm\.?|s\.|página|pág\.)?\s*(?:\d{1,4}|(?:\d ){1,3}\d|[ivxl]{2,6})(?:\s?(?:\/|of|von|dari|de)\s?\d{1,4})?|\d{6}-\d{1,3}|[-–—|] ?\d{1,4} ?[-–—|]|- -)$/iu;
// ISSN : 1411-1624 | e-ISSN: 2621-8089
const SERIAL_LINE = /^(?:[pe]-)?ISSN(?: \([^()]{1,20}\))?\s*(?::\s*)?\d{4}-?\d{3}[\dX]\b.{0,40}$/iu;
// Downloaded from … | © 2006 … | file.indd 80 | 15.04.2013 18:15:27
const STAMP =
  /^(?:.{0,50}\bdownloaded (?:from|by|on)\b|©|(?:\(c\)|copyright) ?\d{4}\b|.{0,60}\.indd +\d|\d\d\.\d\d\.\d{4} +\d\d:\d\d(?::\d\d)?$|all rights reserved|alle rechte vorbehalten)/iu;
// D E G E L E : S C H M E R Z , N O R M A L IT Ä T
const LETTER_SPACED = /^(?:[\p{Lu}\d]{1,3}[,.]?|[-–—:.&,!?])(?: (?:[\p{Lu}\d]{1,3}[,.]?|[-–—:.&,!?])){9,}$/u;

// ISSN 1234-5678      Journal of Things 12(3)      17: stretches set apart on one line
const COLUMN_GAP = /\s{3,}|\t/;
const LAST_PAGE = /^\d{1,4}$/;
const DATED = /(?:^|\P{N})(?:1[5-9]|20)\d\d(?!\d)/u;
const NAMES_SERIAL = /\bISSN\b/i;

const LONGEST = 160;
// pages are at least so many lines long
const PAGE = 12;
// heads that carry a rising page number are believed when they stand closer
const APART = 5;

/** Positions at which a line's text occurs, for every text that could be a running head. */
function occurrences(lines: readonly Line[], keyOf: (text: string) => string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  lines.forEach(({ text }, index) => {
    if (text.length > LONGEST) return;
    const key = keyOf(text);
    if (key === '') return;
    const at = found.get(key);
    if (at) at.push(index);
    else found.set(key, [index]);
  });
  return found;
}

/** Whether positions lie as far from each other as pages are long, and often enough. */
function isPaced(at: readonly number[], often: number, page: number): boolean {
  if (at.length < often) return false;
  let close = 0;
  for (let i = 1; i < at.length; i++) if (at[i] - at[i - 1] < page) close++;
  return close <= (at.length - 1) * 0.15;
}

/** Page heads that differ in the page number only, first or last in the line: the number rises from page to page. */
function numberedHeads(lines: readonly Line[], number: RegExp): ReadonlySet<number> {
  const found = new Set<number>();
  const keyOf = (text: string): string => {
    const key =
      number.test(text) && !/[.,;:–-]$|^[[(]/.test(text) ? text.replace(number, '#').replace(/\s+/g, ' ') : '';
    return /\p{L}{3}/u.test(key) && !LINK_WORDS.test(key.replace('#', '').trim()) ? key : '';
  };
  for (const at of occurrences(lines, keyOf).values()) {
    const values = at.map((index) => Number(number.exec(lines[index].text)?.[0]));
    const rising = values.every((value, i) => i === 0 || value > values[i - 1]);
    if (rising && isPaced(at, 3, APART)) for (const index of at) found.add(index);
  }
  return found;
}

// CrossRef Medline: links that publishers put after references
const LINK_WORDS =
  /^(?:(?:crossref|medline|pubmed|google scholar|full text|view article|web of science|isi)[ ,.;|]*)+$/iu;

function exactKey(text: string): string {
  if (LINK_WORDS.test(text)) return '';
  return text.length >= 5 && /\p{L}/u.test(text) ? text.replace(/\s+/g, ' ') : '';
}

const FIRST_NUMBER = /^\d{1,4}(?= )/;
const LAST_NUMBER = /(?<=\s)\d{1,4}$/;

function pacedLines(lines: readonly Line[]): ReadonlySet<number> {
  const paced = new Set([...numberedHeads(lines, FIRST_NUMBER), ...numberedHeads(lines, LAST_NUMBER)]);
  for (const at of occurrences(lines, exactKey).values())
    if (isPaced(at, 3, PAGE)) for (const index of at) paced.add(index);
  return paced;
}

/** Lines that come twice, well apart. */
function twins(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const at of occurrences(lines, exactKey).values())
    if (at.length === 2 && at[1] - at[0] >= APART && lines[at[0]].text.length >= 20)
      for (const index of at) found.add(index);
  return found;
}

// a line that goes on: its continuation may be a bare number ("pp. 123-\n45")
const GOES_ON = /[-–,:(&/]$|\b(?:pp?|vol|no|S|Nr|hlm|Jg|Bd|in)\.?$/u;

function isPageNumber(lines: readonly Line[], index: number): boolean {
  const { text, opensPage, blanksBefore } = lines[index];
  if (text.length > 30 || !PAGE_NUMBER.test(text)) return false;
  return opensPage || blanksBefore > 0 || !GOES_ON.test(lines[index - 1]?.text ?? '');
}

function isFurnitureByForm({ text }: Line): boolean {
  if (text.length >= 200) return false;
  return (
    SERIAL_LINE.test(text) || STAMP.test(text) || (LETTER_SPACED.test(text) && listHeadingKind(text) === undefined)
  );
}

/**
 * A head of one page only: a line alone between blank lines, in two or three stretches, the last one a page number. A date makes a
 * reference of it, unless it names its serial; a heading with its page stands in a table of contents.
 */
function isColumnedHead(lines: readonly Line[], index: number): boolean {
  const { text, opensPage, blanksBefore } = lines[index];
  const isApart = (opensPage || blanksBefore > 0) && (lines[index + 1]?.blanksBefore ?? 1) > 0;
  if (!isApart || text.length > LONGEST) return false;
  const columns = text.split(COLUMN_GAP);
  if (columns.length < 2 || columns.length > 3 || !LAST_PAGE.test(columns[columns.length - 1])) return false;
  if (DATED.test(text) && !NAMES_SERIAL.test(text)) return false;
  return /\p{L}{3}/u.test(text) && columns.every((column) => listHeadingKind(column) === undefined);
}

/** Whether each line of a document is page furniture. */
export function markFurniture(lines: readonly Line[]): readonly boolean[] {
  const paced = pacedLines(lines);
  const twice = twins(lines);
  const plain = lines.map((line, index) => isPageNumber(lines, index) || isFurnitureByForm(line));
  const marks = lines.map((line, index) => {
    if (plain[index] || paced.has(index)) return true;
    return twice.has(index) && (plain[index - 1] || plain[index + 1] || line.opensPage);
  });
  // a head that is told by its columns stands alone: nothing spreads from it
  return spreadOverBlocks(lines, marks).map((isMarked, index) => isMarked || isColumnedHead(lines, index));
}

/** A short line alone between two pieces of furniture is furniture too. */
function spreadOverBlocks(lines: readonly Line[], marks: readonly boolean[]): readonly boolean[] {
  const isApart = (index: number): boolean => index >= lines.length || lines[index].blanksBefore > 0;
  return lines.map(({ text }, index) => {
    if (marks[index]) return true;
    const between = index > 0 && marks[index - 1] && marks[index + 1];
    return Boolean(between) && text.length < 100 && isApart(index) && isApart(index + 1);
  });
}
