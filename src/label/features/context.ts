// Everything about one reference that features look at, worked out once: token types, chunks, brackets, quotes, years.
import type { Token } from '../tokenize.js';
import { bucket } from './bucket.js';
import { CATEGORY, isNumber, isPunctuation } from './category.js';
import { type Chunk, chunksOf } from './chunks.js';
import { keywordBit } from './keywords.js';
import type { PhraseBook } from './phrase-book.js';
import { type Phrase, phrasesOf } from './phrases.js';
import type { TokenType } from './token-type.js';

/** One reference as the features see it. Arrays run over tokens; `chunkOf` is the chunk a token stands in or, for a delimiter, the one before it. */
export interface ReferenceContext {
  readonly tokens: readonly Token[];
  readonly types: readonly TokenType[];
  /** The categories of the tokens, from MARGIN on, with `edge` before and behind: see `categoryHere`. */
  readonly categories: Uint8Array;
  /** The nearest mark before a token: its category × 16 + how far away, in steps; what stands FARTHEST away where none is nearer. */
  readonly markBefore: Uint16Array;
  /** The same of the nearest mark behind a token. */
  readonly markAfter: Uint16Array;
  readonly chunks: readonly Chunk[];
  readonly chunkOf: Int16Array;
  /** 0 outside, 1 in round brackets, 2 in square ones. */
  readonly bracket: Uint8Array;
  /** 0 before any quote, 1 inside one, 2 after one. */
  readonly quote: Uint8Array;
  /** How many lead words of each kind stand before a token: see SEEN. */
  readonly seenBefore: Uint16Array;
  readonly seenAtAll: number;
  /** Token number of the first year, or -1. */
  readonly firstYear: number;
  /** Tokens that are glued to the one before (no blank between). */
  readonly glued: Uint8Array;
  /** The known phrase a token stands in, if any. */
  readonly phraseOf: readonly (Phrase | undefined)[];
  /** How many numbers stand before a token. */
  readonly numbersBefore: Uint8Array;
  /** Chunks that print the opening once more: a body that stands for author and publisher or website. */
  readonly repeatsOpening: Uint8Array;
}

/** So far beyond its ends a reference is looked at. */
const MARGIN = 3;

/** The category of a token; `edge` up to MARGIN beyond the ends. */
export function categoryHere({ categories }: ReferenceContext, at: number): number {
  return categories[at + MARGIN];
}

/** What may have been seen before a token; one bit each. */
export const SEEN = {
  in: 1,
  volumeOrPage: 2,
  address: 4,
  quote: 8,
  editor: 16,
  year: 32,
  journal: 64,
  genre: 128,
  publisher: 256,
} as const;

/** Above all that may have been seen. */
export const SEEN_LIMIT = 512;

const SEEN_KEYWORDS: readonly (readonly [number, number])[] = [
  [keywordBit('volume') | keywordBit('issue') | keywordBit('page'), SEEN.volumeOrPage],
  [keywordBit('editor'), SEEN.editor],
  [keywordBit('journal') | keywordBit('proceedings'), SEEN.journal],
  [keywordBit('genre'), SEEN.genre],
  [keywordBit('publisher') | keywordBit('organisation'), SEEN.publisher],
];

function seenIn({ category, bits }: TokenType): number {
  if (isPunctuation(category)) {
    const quotes =
      category === CATEGORY['open-quote'] ||
      category === CATEGORY['close-quote'] ||
      category === CATEGORY['straight-quote'];
    return quotes ? SEEN.quote : 0;
  }
  if (category === CATEGORY.year) return SEEN.year;
  if (category === CATEGORY.address || category === CATEGORY['doi-lead']) return SEEN.address;
  if (category === CATEGORY.in) return SEEN.in;
  let seen = 0;
  for (const [keyword, bit] of SEEN_KEYWORDS) if (bits & keyword) seen |= bit;
  return seen;
}

function categoriesOf(types: readonly TokenType[]): Uint8Array {
  const categories = new Uint8Array(types.length + 2 * MARGIN).fill(CATEGORY.edge);
  for (let at = 0; at < types.length; at++) categories[at + MARGIN] = types[at].category;
  return categories;
}

/** Marks are looked for so far away. */
export const FARTHEST = 12;

/** The nearest mark of every token on the side that `step` leads away from; `first` is the token with nothing on that side. */
function marksToward(categories: Uint8Array, length: number, first: number, step: 1 | -1): Uint16Array {
  const marks = new Uint16Array(length);
  let nearest = first - step;
  for (let at = first; at >= 0 && at < length; at += step) {
    const distance = Math.min(Math.abs(at - nearest), FARTHEST);
    marks[at] = categories[at - step * distance + MARGIN] * 16 + bucket(distance);
    if (isPunctuation(categories[at + MARGIN])) nearest = at;
  }
  return marks;
}

function bracketsOf(types: readonly TokenType[]): Uint8Array {
  const bracket = new Uint8Array(types.length);
  let open = 0;
  types.forEach(({ category }, at) => {
    if (category === CATEGORY['open-round']) open = 1;
    else if (category === CATEGORY['open-square']) open = 2;
    bracket[at] = open;
    if (category === CATEGORY['close-round'] || category === CATEGORY['close-square']) open = 0;
  });
  return bracket;
}

/** Straight quotes open and close by turns; an apostrophe-like single quote inside a word never gets here (it is part of the token). */
function quotesOf(types: readonly TokenType[]): Uint8Array {
  const quote = new Uint8Array(types.length);
  let state = 0;
  types.forEach(({ category }, at) => {
    const opens = category === CATEGORY['open-quote'] || (category === CATEGORY['straight-quote'] && state !== 1);
    const closes = category === CATEGORY['close-quote'] || (category === CATEGORY['straight-quote'] && state === 1);
    if (opens) state = 1;
    quote[at] = state;
    if (closes) state = state === 1 ? 2 : state;
  });
  return quote;
}

function chunkNumbers(chunks: readonly Chunk[], length: number): Int16Array {
  const chunkOf = new Int16Array(length).fill(-1);
  chunks.forEach((chunk, number) => {
    const end = chunks[number + 1]?.first ?? length;
    chunkOf.fill(Math.min(number, 0x7fff), chunk.first, end);
  });
  return chunkOf;
}

function phraseNumbers(phrases: readonly Phrase[], length: number): (Phrase | undefined)[] {
  const phraseOf = new Array<Phrase | undefined>(length).fill(undefined);
  for (const phrase of phrases) phraseOf.fill(phrase, phrase.first, phrase.last + 1);
  return phraseOf;
}

function sameWords(types: readonly TokenType[], a: Chunk, b: Chunk): boolean {
  if (a.last - a.first !== b.last - b.first) return false;
  for (let i = 0; i <= a.last - a.first; i++) if (types[a.first + i].word !== types[b.first + i].word) return false;
  return true;
}

function repetitions(types: readonly TokenType[], chunks: readonly Chunk[]): Uint8Array {
  const repeats = new Uint8Array(chunks.length);
  const opening = chunks.findIndex(({ first }) => !isNumber(types[first].category));
  for (let at = opening + 1; opening >= 0 && at < chunks.length; at++)
    repeats[at] = sameWords(types, chunks[opening], chunks[at]) ? 1 : 0;
  return repeats;
}

/** Looks a reference over once. */
export function describeReference(
  tokens: readonly Token[],
  types: readonly TokenType[],
  book: PhraseBook,
): ReferenceContext {
  const chunks = chunksOf(types);
  const categories = categoriesOf(types);
  const seenBefore = new Uint16Array(types.length);
  const glued = new Uint8Array(types.length);
  const numbersBefore = new Uint8Array(types.length);
  let seen = 0;
  let numbers = 0;
  types.forEach((type, at) => {
    seenBefore[at] = seen;
    seen |= seenIn(type);
    glued[at] = at > 0 && tokens[at - 1].end === tokens[at].start ? 1 : 0;
    numbersBefore[at] = Math.min(numbers, 12);
    if (isNumber(type.category)) numbers++;
  });
  return {
    tokens,
    types,
    categories,
    markBefore: marksToward(categories, types.length, 0, 1),
    markAfter: marksToward(categories, types.length, types.length - 1, -1),
    chunks,
    chunkOf: chunkNumbers(chunks, types.length),
    bracket: bracketsOf(types),
    quote: quotesOf(types),
    seenBefore,
    seenAtAll: seen,
    firstYear: types.findIndex(({ category }) => category === CATEGORY.year),
    glued,
    phraseOf: phraseNumbers(phrasesOf(types, book), types.length),
    numbersBefore,
    repeatsOpening: repetitions(types, chunks),
  };
}
