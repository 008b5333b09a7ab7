// What a bracket holds between its semicolons: names, years and the places in a work, "Ashari, 2020: 12; Saudi & Putra, 2019". Part of
// reading author–date citations (author-date.ts), which says where such brackets stand and whose names stand before them.
import { type ReadNames, readNames, type Stretch } from './names.js';
import { type YearMark, yearsIn } from './years.js';

// : 15 | , hlm. 12 | , pp. 3–4 | , S. 12 ff. | , 12, 15
const LOCATOR =
  /^\s*(?:[:,]\s*|\s)((?:(?:hlm|hal|halaman|hh|h|pp|p|pages?|pg|s|ms|m\/s|mukasurat|muka surat|bab|chap|chapter|ch|vol|para|paras|paragraf|sec|section|§|ayat|pasal|fig|figure|tab|table|tabel|gambar|n|fn|kap|kapitel)(?:\.\s*|\s+|(?=\d)))?(?:\d{1,5}|[ivxl]{1,6}(?![\p{L}]))(?:[a-eg-z](?!\p{L}))?(?:\s?[-–—]\s?\d{1,5})?(?:\s?(?:f{1,2}|dst|dsb|et seq)\b\.?)?(?:\s?[,;&]\s?(?:hlm\. |pp?\. )?\d{1,4}(?!\d)(?:\s?[-–—]\s?\d{1,5})?(?:\s?f{1,2}\b\.?)?){0,8})/iu;
const JOINS_YEARS = /^[\s,;&/]*(?:(?:dan|and|und|et|y|serta)[\s,]*)?$/u;
const JOINS_WORKS = /^[\s,;/]*(?:dan|and|und|sowie|serta|or|atau|&)?[\s,]*/u;
// (Sari, tahun 2020) | (Kompas, 12 Mei 2020) | (Tempo, Mei 2020)
const DATE_BEFORE =
  /(?:(?<![,\s])[,\s]+)?(?:pada |di |in )?(?:tahun |thn\.? |year |\d{1,2}[ .]\s?\p{L}{3,9}\.?,? |\p{Lu}\p{Ll}{2,8} \d{1,2}, |\p{L}{3,9} )$/u;
const MONTH_BEFORE =
  /(?:januari|february?|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|january|february|march|may|june|july|august|october|december|mai|märz|juin|disember|ogos|julai|mac|jun|jan|feb|mar|apr|jul|aug|agu|agt|sep|sept|oct|okt|nov|dec|des)\.?,?\s*$/iu;

/** A citation before its places are looked up; all offsets are offsets into the running text. */
export interface Draft {
  names: ReadNames;
  years: YearMark[];
  locator?: Stretch;
  end: number;
  original: readonly Stretch[];
  isDoubtful: boolean;
  /** It has the names of the one before it: "(Sari, 2019; 2020)". */
  readonly isCarried: boolean;
}

export interface Reading {
  readonly text: string;
  /** The part with inner brackets blanked: same offsets, from `at` on. */
  readonly content: string;
  readonly at: number;
}

const ENDS_WITH_AND = /(?:^|\s)(?:&|and|dan|und)\s*$/u;

/** The names before a year, a date or the word "tahun" between them taken off. */
function namesBefore(reading: Reading, from: number, to: number): { names: ReadNames; isDated: boolean } | undefined {
  const part = reading.content.slice(from, to);
  const dated = MONTH_BEFORE.test(part) || /(?:tahun|thn\.?|year)\s*$/iu.test(part) ? DATE_BEFORE.exec(part) : null;
  // Hopkins and May 2013: a month does not follow "and"
  const isName = dated !== null && ENDS_WITH_AND.test(part.slice(0, dated.index));
  if (isName || dated === null) {
    const names = readNames(reading.content, from, to);
    return names && { names, isDated: false };
  }
  const names = readNames(reading.content, from, from + dated.index);
  return names && { names, isDated: MONTH_BEFORE.test(part) };
}

function locatorAt(reading: Reading, from: number, to: number): Stretch | undefined {
  const match = LOCATOR.exec(reading.content.slice(from, to));
  if (!match) return undefined;
  const start = from + match[0].length - match[1].length;
  return { start, end: from + match[0].length };
}

const lastYear = (draft: Draft): { readonly end: number } => draft.years[draft.years.length - 1];

/** Adds a locator behind the last year of a citation; answers where reading goes on. */
function takeLocator(reading: Reading, draft: Draft, to: number): number {
  const { end } = lastYear(draft);
  const locator = locatorAt(reading, end, to);
  if (!locator) return end;
  draft.locator = locator;
  draft.end = locator.end;
  return locator.end;
}

// 1988 der Bürgerdemokratie | 2008: K | 2009 I S. 1286: the year counts something else
const GOES_ON = /^\s*(?::\s*)?[\p{L}\d]/u;

const SEPARATES = /[,;:/&.]|(?<!\p{L})(?:dan|and|und|sowie|serta|or|atau|oder)(?!\p{L})/u;

const GOES_ON_TO = /^\s*(?:dan|and|und|bis|to|hingga|sampai)\s*$/u;

/** How far a part between semicolons is read, and the citation that was read last in it. */
interface PartReading {
  at: number;
  last?: Draft;
  /** Words that are no names stood before a year. */
  isUnread?: boolean;
}

/** Reads up to the next year: one more of the last citation, or that of a new one. A year without names is passed over. */
function readYear(
  reading: Reading,
  year: YearMark,
  part: PartReading,
  carried: Draft | undefined,
  drafts: Draft[],
): void {
  const { last } = part;
  if (last && JOINS_YEARS.test(reading.content.slice(part.at, year.start))) {
    last.years.push(year);
    last.end = year.end;
    part.at = year.end;
    return;
  }
  const behind = last ? takeLocator(reading, last, year.start) : part.at;
  const joint = last ? (JOINS_WORKS.exec(reading.content.slice(behind, year.start))?.[0].length ?? 0) : 0;
  const read = namesBefore(reading, behind + joint, year.start);
  const next = read && draftOf(read, year, last ?? carried, drafts);
  if (next) {
    // zwischen Herbst 2008 und Herbst 2010: what could not be read goes on
    if (part.isUnread && GOES_ON_TO.test(reading.content.slice(part.at, next.names.names[0].start)))
      next.isDoubtful = true;
    // WZ 2003 zu WZ 2008: nothing parts two works
    else if (last && !next.isCarried && !SEPARATES.test(reading.content.slice(last.end, next.names.names[0].start)))
      last.isDoubtful = true;
    part.last = next;
  } else if (!last) part.isUnread = true;
  if (next || !last) part.at = year.end;
}

/** The citations of a part between semicolons. `carried`: the names before it, for "(Sari, 2019; 2020)". */
export function readPart(
  reading: Reading,
  from: number,
  to: number,
  carried: Draft | undefined,
  drafts: Draft[],
): void {
  const part: PartReading = { at: from };
  for (const { start, end, ...year } of yearsIn(reading.content.slice(from, to)))
    readYear(reading, { start: start + from, end: end + from, ...year }, part, carried, drafts);
  const { last } = part;
  if (!last) return;
  takeLocator(reading, last, to);
  if (GOES_ON.test(reading.content.slice(last.end, to))) last.isDoubtful = true;
}

/** A new citation; one without names of its own has those of the one before it. */
function draftOf(
  { names, isDated }: { names: ReadNames; isDated: boolean },
  year: YearMark,
  before: Draft | undefined,
  drafts: Draft[],
): Draft | undefined {
  if (names.names.length === 0 && !before) return undefined;
  const isCarried = names.names.length === 0 && before !== undefined;
  const draft: Draft = {
    names: isCarried ? before.names : names,
    years: [year],
    end: year.end,
    original: names.original,
    isDoubtful: names.isDoubtful || isDated || (isCarried && before.isDoubtful),
    isCarried,
  };
  if (names.through && names.original.length === 0 && drafts.length > 0 && drafts.at(-1) === before)
    draft.original = drafts.pop()?.names.names ?? [];
  drafts.push(draft);
  return draft;
}

/** Reads the parts between semicolons, from `from` on. */
export function readParts(reading: Reading, from: number, carried?: Draft): Draft[] {
  const drafts: Draft[] = [];
  let at = from;
  for (const part of reading.content.slice(from).split(';')) {
    readPart(reading, at, at + part.length, drafts.at(-1) ?? carried, drafts);
    at += part.length + 1;
  }
  return drafts;
}
