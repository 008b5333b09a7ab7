// Author–date citations: (Ashari, 2020; Saudi, 2019: 12) with all in brackets, and Ashari (2020) with the names in the
// sentence. Both are read from the brackets that hold the year. Works cited through others are told with those.
import { type BracketPair, bracketPairs } from './brackets.js';
import type { AuthorDateCitation, CitedText } from './citation.js';
import type { CitingText } from './citing-text.js';
import { namesStart, paragraphStart, type ReadNames, readNames, type Stretch } from './names.js';
import { isDoubtfulNarrative, isEntry } from './narrative-evidence.js';
import { ET_AL, THROUGH } from './words.js';
import { citedText, citedYear, type YearMark, yearsIn } from './years.js';

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
interface Draft {
  names: ReadNames;
  years: YearMark[];
  locator?: Stretch;
  end: number;
  original: readonly Stretch[];
  isDoubtful: boolean;
  /** It has the names of the one before it: "(Sari, 2019; 2020)". */
  readonly isCarried: boolean;
}

interface Reading {
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
function readPart(reading: Reading, from: number, to: number, carried: Draft | undefined, drafts: Draft[]): void {
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

function readParts(reading: Reading, from: number, carried?: Draft): Draft[] {
  const drafts: Draft[] = [];
  let at = from;
  for (const part of reading.content.slice(from).split(';')) {
    readPart(reading, at, at + part.length, drafts.at(-1) ?? carried, drafts);
    at += part.length + 1;
  }
  return drafts;
}

function citationOf(
  source: CitingText,
  draft: Draft,
  at: number,
  cluster: Stretch,
  isNarrative: boolean,
): AuthorDateCitation {
  const cited = ({ start, end }: Stretch): CitedText => citedText(source, at + start, at + end);
  const { names, years, locator, original, isDoubtful } = draft;
  const start = at + (draft.isCarried && !isNarrative ? years[0].start : names.names[0].start);
  return {
    kind: 'author-date',
    ...source.placeOf(start, isNarrative ? cluster.end : draft.end + at),
    cluster: source.placeOf(cluster.start, cluster.end),
    isNarrative,
    names: names.names.map(cited),
    ...(names.etAl ? { etAl: cited(names.etAl) } : {}),
    years: years.map((year) => citedYear(source, year, at)),
    ...(locator ? { locator: cited(locator) } : {}),
    ...(original.length > 0 ? { originalNames: original.map(cited) } : {}),
    ...(isDoubtful ? { isDoubtful: true } : {}),
  };
}

const OPENS_WITH_YEAR =
  /^\s*(?:tahun |th\. ?|thn\. ?)?(?=\d{4}|[ntsof]\.|tanpa|in press|forthcoming|to appear|no date)/iu;
// (2020) | (2020: 15) | (2020, edisi kedua) | (2020; lihat juga …): not (2020 hingga kini)
const BEHIND_YEAR = /^\s*(?:$|[,;:]|\ue00a)/u;
const ET_AL_BEFORE = new RegExp(`(?<![\\s,])[\\s,]+(${ET_AL})[\\s,]*$`, 'iu');
const POSSESSIVE = /(?:['’]s?|,)$/u;

/** Reads names backwards from a bracket: their stretch in the running text. */
function stretchBefore(text: string, bracket: number): Stretch | undefined {
  const from = paragraphStart(text, bracket, 300);
  const before = text.slice(from, bracket);
  const acronym = /\s[([]\p{Lu}[\p{L}\d&-]{1,24}[)\]]\s*$/u.exec(before);
  const plain = (acronym ? before.slice(0, acronym.index) : before).trimEnd();
  const etAl = ET_AL_BEFORE.exec(plain);
  const end = from + (etAl ? etAl.index : plain.length);
  const start = namesStart(text, end, etAl !== null);
  return start < end ? { start, end: from + plain.replace(etAl ? /$^/u : POSSESSIVE, '').length } : undefined;
}

// Kementerian Keuangan (2003) in: Sari, Dewi (2005: 12)
const LEADS_ON = new RegExp(`^\\s?,?\\s?(?:in:|${THROUGH.replace('|in:?', '')})\\s\\p{Lu}`, 'u');

/** Whether the work that was read follows in a form of its own. */
const leadsOn = (behind: string): boolean => LEADS_ON.test(behind);

/** Sari (2020): brackets that open with a year, with names before them. */
function narrative(source: CitingText, pair: BracketPair): AuthorDateCitation[] {
  const { text } = source;
  const opening = OPENS_WITH_YEAR.exec(pair.content);
  const first = opening && yearsIn(pair.content)[0];
  if (!first || first.start !== opening[0].length) return [];
  const stretch = stretchBefore(text, pair.start);
  if (!stretch || isEntry(source, stretch, pair.end)) return [];
  const names = readNames(text, stretch.start, stretch.end);
  if (!names || names.names.length === 0) return [];
  const at = pair.start + 1;
  const shifted = shift(names, -at);
  const carried: Draft = {
    names: shifted,
    years: [],
    end: 0,
    original: shifted.original,
    isDoubtful: false,
    isCarried: false,
  };
  const reading: Reading = { text, content: pair.content, at };
  const drafts: Draft[] = [];
  const semicolon = pair.content.indexOf(';');
  readPart(reading, 0, semicolon < 0 ? pair.content.length : semicolon, carried, drafts);
  const own = drafts.find((draft) => draft.names === shifted);
  if (!own || !BEHIND_YEAR.test(pair.content.slice(own.end))) return throughOther(source, pair, drafts, shifted, at);
  own.isDoubtful =
    names.isDoubtful ||
    isDoubtfulNarrative(text, names, stretch, pair.end) ||
    leadsOn(text.slice(pair.end, pair.end + 40));
  const others = semicolon < 0 ? drafts.filter((draft) => draft !== own) : readParts(reading, semicolon + 1, own);
  const cluster = { start: stretch.start, end: pair.end };
  return [own, ...others].map((draft) =>
    citationOf(source, draft, at, draft.names === shifted ? cluster : pair, draft === own),
  );
}

/** Weber (1947, dalam Sari, 2020): only the work that was read stands. */
function throughOther(
  source: CitingText,
  pair: BracketPair,
  drafts: readonly Draft[],
  names: ReadNames,
  at: number,
): AuthorDateCitation[] {
  const through = drafts.filter((draft) => draft.original.length > 0 && draft.names !== names);
  return through.map((draft) => citationOf(source, draft, at, pair, false));
}

const shift = (names: ReadNames, by: number): ReadNames => {
  const moved = ({ start, end }: Stretch): Stretch => ({ start: start + by, end: end + by });
  return {
    ...names,
    names: names.names.map(moved),
    original: names.original.map(moved),
    ...(names.etAl ? { etAl: moved(names.etAl) } : {}),
  };
};

/** (Sari, 2020; Smith et al., 2019): all in brackets. "Weber (dalam Sari, 2020)" has its first author before them. */
function parenthetical(source: CitingText, pair: BracketPair): AuthorDateCitation[] {
  const reading: Reading = { text: source.text, content: pair.content, at: pair.start + 1 };
  const drafts = readParts(reading, 0);
  if (drafts[0]?.names.through && drafts[0].original.length === 0) {
    const before = stretchBefore(source.text, pair.start);
    const names = before && readNames(source.text, before.start, before.end);
    if (names) drafts[0].original = shift(names, -reading.at).names;
    else drafts[0].isDoubtful = true;
  }
  return drafts.map((draft) => citationOf(source, draft, reading.at, pair, false));
}

const DATED =
  /\d{4}|n\.\s?d|t\.\s?t|t\.\s?th|s\.\s?a\.|o\.\s?J|tanpa tahun|no date|in press|forthcoming|to appear|terbit|proses|submitted|preparation|Erscheinen/u;

function citationsIn(source: CitingText, pair: BracketPair): AuthorDateCitation[] {
  if (!DATED.test(pair.content)) return [];
  return OPENS_WITH_YEAR.test(pair.content) ? narrative(source, pair) : parenthetical(source, pair);
}

// Weber (1947), dalam Sari (2020)
const THROUGH_BETWEEN = new RegExp(`^\\s*(?:,\\s*)?(?:${THROUGH})\\s+(?:buku |karya |artikel )?$`, 'iu');

/** "Weber (1947) dalam Sari (2020)": the first becomes the original of the second. */
function joinThrough(citations: readonly AuthorDateCitation[], text: string): AuthorDateCitation[] {
  const joined: AuthorDateCitation[] = [];
  for (const citation of citations) {
    const before = joined.at(-1);
    const between =
      before && citation.names[0].start > before.end ? text.slice(before.end, citation.names[0].start) : 'none';
    if (before?.isNarrative && citation.isNarrative && between.length < 40 && THROUGH_BETWEEN.test(between)) {
      joined.pop();
      joined.push({ ...citation, originalNames: before.names });
    } else joined.push(citation);
  }
  return joined;
}

/** All author–date citations of a running text. `text` is the document's own. */
export function authorDateCitations(source: CitingText, text: string): AuthorDateCitation[] {
  const found = bracketPairs(source.text).flatMap((pair) => citationsIn(source, pair));
  return joinThrough(
    found.sort((a, b) => a.years[0].start - b.years[0].start),
    text,
  );
}
