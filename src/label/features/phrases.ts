// Marks the known journals, publishers and places of a reference: the longest known phrase from each word on, left to
// right. Marks between its words ("J. Biol. Chem.") are passed over.
import { CATEGORY, isPunctuation } from './category.js';
import { extendPhrase, LONGEST_PHRASE } from './lexicon.js';
import type { PhraseBook } from './phrase-book.js';
import type { TokenType } from './token-type.js';

/** A known phrase over tokens `[first, last]` of `words` words; `value` has a bit for each of PHRASE_FIELDS. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly words: number;
  readonly value: number;
}

// A phrase does not run over these: they end fields far more often than they stand inside names.
const BREAKS = new Set([
  CATEGORY['open-round'],
  CATEGORY['close-round'],
  CATEGORY['open-quote'],
  CATEGORY['close-quote'],
  CATEGORY['straight-quote'],
  CATEGORY.semicolon,
]);

function longestFrom(types: readonly TokenType[], first: number, book: PhraseBook): Phrase | undefined {
  let hash = 0;
  let words = 0;
  let best: Phrase | undefined;
  for (let at = first; at < types.length && words < LONGEST_PHRASE; at++) {
    const { category, phraseWord } = types[at];
    if (BREAKS.has(category)) break;
    if (isPunctuation(category)) continue;
    hash = extendPhrase(hash, phraseWord);
    words++;
    const value = words > 1 ? book.valueOf(hash) : 0;
    if (value) best = { first, last: at, words, value };
  }
  return best;
}

/** The known phrases of a reference, in order, without overlap. */
export function phrasesOf(types: readonly TokenType[], book: PhraseBook): Phrase[] {
  const phrases: Phrase[] = [];
  if (book.isEmpty) return phrases;
  for (let at = 0; at < types.length; at++) {
    if (isPunctuation(types[at].category)) continue;
    const phrase = longestFrom(types, at, book);
    if (!phrase) continue;
    phrases.push(phrase);
    at = phrase.last;
  }
  return phrases;
}
