// What words and phrases usually are, learnt from bibliographic metadata: a word's share of titles, journals, publishers,
// places, family and given names; phrases of two or more words that are known journals, publishers or places.
// Part of the model file: sorted arrays, looked up by binary search, once for each token type and phrase start.
import { mix } from './hash.js';

/** The fields a word is counted in; two bits each in a word's value, from the lowest on (0 never or seldom … 3 nearly always). */
export const WORD_FIELDS = [
  'title',
  'container-title',
  'whole-container',
  'publisher',
  'publisher-place',
  'family',
  'given',
] as const;

/** The fields a phrase can be; one bit each in a phrase's value. */
export const PHRASE_FIELDS = ['container-title', 'publisher', 'publisher-place'] as const;

/** The longest phrase looked for, in words. */
export const LONGEST_PHRASE = 8;

/** `words` and `phrases` are hashes in ascending order; their values stand at the same places. */
export interface Lexicon {
  readonly words: Uint32Array;
  readonly wordValues: Uint16Array;
  readonly phrases: Uint32Array;
  readonly phraseValues: Uint8Array;
}

/** A lexicon that knows nothing. */
export const EMPTY_LEXICON: Lexicon = {
  words: new Uint32Array(0),
  wordValues: new Uint16Array(0),
  phrases: new Uint32Array(0),
  phraseValues: new Uint8Array(0),
};

/** So far from where an evenly spread number should stand it mostly stands at most. */
const MOSTLY_WITHIN = 256;

/** Hashes are spread evenly, so that a number itself says about where it stands: the search begins there. */
function find(sorted: Uint32Array, wanted: number): number {
  const guess = Math.floor((wanted / 2 ** 32) * sorted.length);
  let low = Math.max(0, guess - MOSTLY_WITHIN);
  let high = Math.min(sorted.length - 1, guess + MOSTLY_WITHIN);
  if (!(sorted[low] <= wanted)) low = 0;
  if (!(sorted[high] >= wanted)) high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** What is known of a word (its hash): two bits a field; 0 for an unknown one. */
export function wordValue(lexicon: Lexicon, word: number): number {
  const at = find(lexicon.words, word);
  return at < 0 ? 0 : lexicon.wordValues[at];
}

/** What is known of a phrase (its hash): one bit a field; 0 for an unknown one. */
export function phraseValue(lexicon: Lexicon, phrase: number): number {
  const at = find(lexicon.phrases, phrase);
  return at < 0 ? 0 : lexicon.phraseValues[at];
}

/** The hash of a phrase that grows by one word; start from 0. */
export function extendPhrase(phrase: number, word: number): number {
  return mix(phrase ^ 0x5bd1e995, word);
}
