// Author–date citations: (Ashari, 2020; Saudi, 2019: 12) with all in brackets, and Ashari (2020) with the names in the
// sentence. Both are read from the brackets that hold the year. Works cited through others are told with those.

import { type Draft, type Reading, readPart, readParts } from './bracket-parts.js';
import { type BracketPair, bracketPairs } from './brackets.js';
import type { AuthorDateCitation, CitedText } from './citation.js';
import type { CitingText } from './citing-text.js';
import { namesStart, paragraphStart, type ReadNames, readNames, type Stretch } from './names.js';
import { isDoubtfulNarrative, isEntry } from './narrative-evidence.js';
import { ET_AL, THROUGH } from './words.js';
import { citedText, citedYear, yearsIn } from './years.js';

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
