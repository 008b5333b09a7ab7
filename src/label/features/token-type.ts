// What can be said of a token without looking around it: word, affixes, shape, keyword classes. Worked out once for each
// different token text and kept, since the same few thousand tokens make up most references.
import { CATEGORY, categoryOf, isNumber } from './category.js';
import { hashString, mix } from './hash.js';
import { keywordBits } from './keywords.js';
import { type Lexicon, WORD_FIELDS, wordValue } from './lexicon.js';

/** A different token text with its hashes. `own` are feature numbers for the token itself, `near` the fewer ones its neighbours see. */
export interface TokenType {
  readonly text: string;
  readonly category: number;
  readonly bits: number;
  readonly word: number;
  /** The word as phrases are looked up by: without the stop of an initial. */
  readonly phraseWord: number;
  /** What the lexicon knows of the word: two bits a field; 0 for nothing. */
  readonly known: number;
  readonly own: Uint32Array;
  readonly near: Uint32Array;
  readonly far: Uint32Array;
}

const FOLDED_DIGITS = /\p{Nd}/gu;
const UPPER_RUN = /\p{Lu}+/gu;
const LOWER_RUN = /[\p{Ll}\p{Lo}\p{M}]+/gu;
const DIGIT_RUN = /\p{Nd}+/gu;
const LONGEST_WORD = 40;

/** The word as the lexicon sees it: lower case, digits as 0, long addresses cut. */
function foldWord(text: string): string {
  const lower = text.slice(0, LONGEST_WORD).toLowerCase();
  return lower.length > 2 ? lower.replace(FOLDED_DIGITS, '0') : lower;
}

// Jakarta → Xx, UNESCO → XX, S. → X., 2020 → dddd
function shapeOf(text: string): string {
  return text
    .slice(0, LONGEST_WORD)
    .replace(DIGIT_RUN, (run) => 'd'.repeat(Math.min(run.length, 5)))
    .replace(UPPER_RUN, (run) => 'X'.repeat(Math.min(run.length, 3)))
    .replace(LOWER_RUN, (run) => (run.length > 3 ? 'xx' : 'x'));
}

/** Numbers of the template families; part of what the fingerprint covers. Affixes of one to four letters take four numbers each. */
const TEMPLATE = {
  word: 1,
  shape: 2,
  category: 3,
  bits: 4,
  bit: 5,
  prefix: 6,
  suffix: 10,
  value: 15,
  farWord: 16,
  known: 17,
  knownAll: 18,
} as const;

function affixes(word: string): number[] {
  const hashes: number[] = [];
  for (let length = 1; length <= 4 && length < word.length; length++) {
    hashes.push(mix(TEMPLATE.prefix + length - 1, hashString(word.slice(0, length))));
    hashes.push(mix(TEMPLATE.suffix + length - 1, hashString(word.slice(-length))));
  }
  return hashes;
}

function bitFeatures(bits: number): number[] {
  const hashes: number[] = [];
  for (let bit = 0; bit < 31; bit++) if (bits & (1 << bit)) hashes.push(mix(TEMPLATE.bit, bit));
  return hashes;
}

// How large a number is says more than its digits: days end at 31, issues are small, pages grow.
function valueBucket(text: string): number {
  const value = Number(text);
  if (value <= 12) return 1;
  if (value <= 31) return 2;
  if (value <= 99) return 3;
  if (value <= 400) return 4;
  if (value <= 1499) return 5;
  if (value <= 2030) return 6 + Math.floor((value - 1500) / 50);
  return 20;
}

const NUMERIC = /^[0-9]+$/;

/** One feature for each field that a word is known in, and one for all of them together. */
function lexiconFeatures(value: number): number[] {
  if (value === 0) return [mix(TEMPLATE.knownAll, 0)];
  const hashes = [mix(TEMPLATE.knownAll, value)];
  WORD_FIELDS.forEach((_, field) => {
    const level = (value >> (2 * field)) & 3;
    if (level > 0) hashes.push(mix(TEMPLATE.known, field * 4 + level));
  });
  return hashes;
}

/** Works out a token type. Pure. */
export function describeToken(text: string, lexicon: Lexicon): TokenType {
  const folded = foldWord(text);
  const category = categoryOf(text);
  const bits = keywordBits(text.toLowerCase().slice(0, LONGEST_WORD));
  const word = hashString(folded);
  const shape = hashString(shapeOf(text));
  const isWord = category >= CATEGORY.initial && category !== CATEGORY.address && !isNumber(category);
  const known = isWord ? wordValue(lexicon, word) : 0;
  const meanings = [...bitFeatures(bits), ...(isWord ? lexiconFeatures(known) : [])];
  const basics = [mix(TEMPLATE.word, word), mix(TEMPLATE.shape, shape), mix(TEMPLATE.category, category)];
  const near = [...basics, ...meanings];
  if (folded.length > 3) near.push(mix(TEMPLATE.suffix + 2, hashString(folded.slice(-3))));
  const own = [...basics, ...meanings, ...affixes(folded)];
  if (bits) own.push(mix(TEMPLATE.bits, bits));
  if (NUMERIC.test(text)) own.push(mix(TEMPLATE.value, valueBucket(text)));
  const far = [mix(TEMPLATE.farWord, word), mix(TEMPLATE.category, category)];
  return {
    text,
    category,
    bits,
    word,
    phraseWord: hashString(folded.replace(/\.$/u, '')),
    known,
    own: Uint32Array.from(own),
    near: Uint32Array.from(near),
    far: Uint32Array.from(far),
  };
}
