// References are read in chunks: the stretches between stops, commas, colons, brackets and quotes. What a chunk is made
// of (a name with initials, a journal's words, "Kota: Penerbit") says more about a label than any single word.
import { CATEGORY, isNumber, isPunctuation } from './category.js';
import { keywordBit } from './keywords.js';
import type { TokenType } from './token-type.js';

/** What a chunk looks like as a whole. */
export const CHUNK_KIND = {
  edge: 0,
  empty: 1,
  year: 2,
  number: 3,
  volumeOrPage: 4,
  initials: 5,
  nameLike: 6,
  address: 7,
  in: 8,
  journal: 9,
  publisher: 10,
  organisation: 11,
  place: 12,
  sentence: 13,
  longCapitals: 14,
  shortCapitals: 15,
  oneWord: 16,
  month: 17,
  lower: 18,
  editor: 19,
  genre: 20,
  access: 21,
} as const;

export type ChunkKind = (typeof CHUNK_KIND)[keyof typeof CHUNK_KIND];

/** One chunk: tokens `[first, last]`; delimiters are categories of the tokens around it (`edge` at the ends). */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly kind: ChunkKind;
  readonly length: number;
  readonly bits: number;
  /** What its words usually are, by the lexicon: see PROFILE_FIELDS. */
  readonly profile: Profile;
  readonly before: number;
  readonly after: number;
}

/** What the words of a chunk can mostly be. 0 stands for nothing known. */
export const PROFILE_FIELDS = ['nothing', 'title', 'container', 'publisher', 'place', 'name'] as const;

/** The field that most of a chunk's words speak for, the next one, and how clearly (0 to 2); all numbers of PROFILE_FIELDS. */
export interface Profile {
  readonly best: number;
  readonly second: number;
  readonly margin: number;
}

// The number in PROFILE_FIELDS of each field of the lexicon.
const PROFILE_FIELD_OF = [1, 2, 2, 3, 4, 5, 5];
const ALL_FIELDS = 2 ** (2 * PROFILE_FIELD_OF.length) - 1;

/** The first field with the most votes, another than `but`. */
function firstMost(votes: readonly number[], but: number): number {
  let most = but === 0 ? 1 : 0;
  for (let field = most + 1; field < votes.length; field++)
    if (field !== but && votes[field] > votes[most]) most = field;
  return most;
}

function profileOf(types: readonly TokenType[], first: number, last: number): Profile {
  const votes = [0, 0, 0, 0, 0, 0];
  for (let at = first; at <= last; at++) {
    const { known } = types[at];
    for (let field = 0, left = known & ALL_FIELDS; left !== 0; field++, left >>>= 2)
      votes[PROFILE_FIELD_OF[field]] += (left & 3) * (left & 3);
  }
  const best = firstMost(votes, -1);
  const second = firstMost(votes, best);
  if (votes[best] === 0) return { best: 0, second: 0, margin: 0 };
  const margin = votes[best] >= 3 * votes[second] ? 2 : votes[best] * 2 >= 3 * votes[second] ? 1 : 0;
  return { best, second: votes[second] === 0 ? 0 : second, margin };
}

const DELIMITERS = new Set([
  CATEGORY.stop,
  CATEGORY.comma,
  CATEGORY.colon,
  CATEGORY.semicolon,
  CATEGORY['open-round'],
  CATEGORY['close-round'],
  CATEGORY['open-square'],
  CATEGORY['close-square'],
  CATEGORY['open-quote'],
  CATEGORY['close-quote'],
  CATEGORY['straight-quote'],
  CATEGORY['end-mark'],
]);

/** True where a chunk ends without a delimiter of its own: "Ashari, K. 2020", the stop being the initial's. */
function endsAfter(types: readonly TokenType[], at: number): boolean {
  return types[at].category === CATEGORY.initial && at + 1 < types.length && isNumber(types[at + 1].category);
}

// 19. Jahrhundert, 3. Auflage, 12. Mai, 5. Kongress: the stop makes the number an ordinal
const AFTER_ORDINALS = new Set([CATEGORY.month, CATEGORY.edition]);
const CENTURY = /^(?:jahrhunderts?|jh|kongress|tagung|jahrgang|bundestag|int|international)$/iu;

function isOrdinalStop(types: readonly TokenType[], at: number): boolean {
  const number = types[at - 1]?.category;
  if (number !== CATEGORY['one-digit'] && number !== CATEGORY['two-digits']) return false;
  const next = types[at + 1];
  return next !== undefined && (AFTER_ORDINALS.has(next.category) || CENTURY.test(next.text));
}

/** True where a token ends a chunk. A stop that a small letter follows belongs to an abbreviation. */
function isDelimiter(types: readonly TokenType[], at: number): boolean {
  const { category } = types[at];
  if (!DELIMITERS.has(category)) return false;
  if (category !== CATEGORY.stop) return true;
  if (isOrdinalStop(types, at)) return false;
  const next = types[at + 1]?.category;
  return (
    next === undefined || !(next === CATEGORY.lower || next === CATEGORY['function-word'] || next === CATEGORY.comma)
  );
}

interface Counts {
  words: number;
  capitals: number;
  initials: number;
  functionWords: number;
  numbers: number;
  years: number;
  addresses: number;
  bits: number;
}

function count(types: readonly TokenType[], first: number, last: number): Counts {
  const counts: Counts = {
    words: 0,
    capitals: 0,
    initials: 0,
    functionWords: 0,
    numbers: 0,
    years: 0,
    addresses: 0,
    bits: 0,
  };
  for (let at = first; at <= last; at++) {
    const { category, bits } = types[at];
    counts.bits |= bits;
    if (isPunctuation(category)) continue;
    if (isNumber(category)) {
      counts.numbers++;
      if (category === CATEGORY.year) counts.years++;
    } else if (category === CATEGORY.address) counts.addresses++;
    else if (category === CATEGORY.initial) counts.initials++;
    else {
      counts.words++;
      if (category === CATEGORY['function-word']) counts.functionWords++;
      else if (category !== CATEGORY.lower) counts.capitals++;
    }
  }
  return counts;
}

const KEYWORD_KINDS: readonly (readonly [number, ChunkKind])[] = [
  [keywordBit('journal') | keywordBit('proceedings'), CHUNK_KIND.journal],
  [keywordBit('genre'), CHUNK_KIND.genre],
  [keywordBit('publisher'), CHUNK_KIND.publisher],
  [keywordBit('organisation'), CHUNK_KIND.organisation],
];

const VOLUME_OR_PAGE = keywordBit('volume') | keywordBit('issue') | keywordBit('page');
const MONTH = keywordBit('month');
const EDITOR = keywordBit('editor');
const ACCESS = keywordBit('access');
const IN = keywordBit('in');
const COUNTRY = keywordBit('country');

function numericKind(counts: Counts): ChunkKind | undefined {
  if (counts.addresses > 0) return CHUNK_KIND.address;
  if (counts.bits & MONTH && counts.numbers + counts.words <= 4) return CHUNK_KIND.month;
  if (counts.years > 0 && counts.words === 0) return CHUNK_KIND.year;
  if (counts.numbers > 0 && counts.words === 0) return CHUNK_KIND.number;
  if (counts.bits & VOLUME_OR_PAGE && counts.words <= 2) return CHUNK_KIND.volumeOrPage;
  return undefined;
}

function keywordKind(counts: Counts): ChunkKind | undefined {
  if (counts.bits & EDITOR && counts.words <= 3) return CHUNK_KIND.editor;
  if (counts.bits & ACCESS && counts.words <= 6 && counts.functionWords < counts.words) return CHUNK_KIND.access;
  if (counts.functionWords * 3 > counts.words && counts.words > 5) return CHUNK_KIND.sentence;
  for (const [bit, kind] of KEYWORD_KINDS) if (counts.bits & bit) return kind;
  if (counts.bits & IN && counts.words === 1) return CHUNK_KIND.in;
  return counts.bits & COUNTRY && counts.words <= 2 ? CHUNK_KIND.place : undefined;
}

function wordKind(counts: Counts): ChunkKind {
  if (counts.words === 0) return counts.initials > 0 ? CHUNK_KIND.initials : CHUNK_KIND.empty;
  if (counts.initials > 0 && counts.words <= 6) return CHUNK_KIND.nameLike;
  if (counts.capitals === 0) return CHUNK_KIND.lower;
  const allCapitals = counts.capitals + counts.functionWords === counts.words;
  if (!allCapitals) return CHUNK_KIND.sentence;
  if (counts.words === 1) return CHUNK_KIND.oneWord;
  return counts.words <= 4 ? CHUNK_KIND.shortCapitals : CHUNK_KIND.longCapitals;
}

/** Cuts a reference into chunks; delimiters belong to none. Every stretch between two delimiters that holds a token is one. */
export function chunksOf(types: readonly TokenType[]): Chunk[] {
  const chunks: Chunk[] = [];
  let first = 0;
  for (let at = 0; at <= types.length; at++) {
    const inside = at < types.length && !isDelimiter(types, at);
    if (inside && !endsAfter(types, at)) continue;
    const last = inside ? at : at - 1;
    if (last >= first) chunks.push(makeChunk(types, first, last));
    first = at + 1;
  }
  return chunks;
}

function makeChunk(types: readonly TokenType[], first: number, last: number): Chunk {
  const counts = count(types, first, last);
  return {
    first,
    last,
    kind: numericKind(counts) ?? keywordKind(counts) ?? wordKind(counts),
    length: last - first + 1,
    bits: counts.bits,
    profile: profileOf(types, first, last),
    before: types[first - 1]?.category ?? CATEGORY.edge,
    after: types[last + 1]?.category ?? CATEGORY.edge,
  };
}
