// What can be said of a stretch of a reference whatever it is labelled: its length, its rims, its marks, what its words usually
// are. Worked out once for each stretch that any candidate takes for a field.

import { bucket } from '../features/bucket.js';
import { CATEGORY, isNumber, isPunctuation } from '../features/category.js';
import type { ReferenceContext } from '../features/context.js';
import { mix } from '../features/hash.js';
import { WORD_FIELDS } from '../features/lexicon.js';
import { categoryAt, wordAt } from '../features/looks.js';

/** Tokens `[first, last]` of a reference, as a whole. Numbers are small unless they are called hashes. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** In the ten steps of `bucket`. */
  readonly length: number;
  readonly firstWord: number;
  readonly lastWord: number;
  readonly wordBefore: number;
  readonly wordAfter: number;
  readonly firstCategory: number;
  readonly lastCategory: number;
  readonly before: number;
  readonly after: number;
  /** Categories of the token before the one before, and after the one after. */
  readonly farBefore: number;
  readonly farAfter: number;
  /** Keyword classes of all its words. */
  readonly bits: number;
  /** A bit for each kind of mark inside it. */
  readonly marks: number;
  /** Brackets and quotes that open or close in it without their partner: a bit each. */
  readonly unbalanced: number;
  /** The field its words mostly are, how clearly, and how many are known: one number. */
  readonly profile: number;
  /** The value of the known phrase that it is as a whole (+ 8), or of one inside it, or 0. */
  readonly phrase: number;
  /** How many words, numbers and years, in steps: one number. */
  readonly counts: number;
  /** Hash of its categories, runs of capitalised and of small words drawn together. */
  readonly shape: number;
  /** Hash of all its words. */
  readonly words: number;
  /** Whether it begins and ends with a chunk, and how many chunks it touches: one number. */
  readonly chunks: number;
  /** In brackets or quotes: 0 to 8, of its first token. */
  readonly enclosure: number;
}

const MARK_BITS: readonly (readonly [number, number])[] = [
  [CATEGORY.stop, 1],
  [CATEGORY.comma, 2],
  [CATEGORY.colon, 4],
  [CATEGORY.semicolon, 8],
  [CATEGORY['open-round'], 16],
  [CATEGORY['close-round'], 16],
  [CATEGORY['open-square'], 32],
  [CATEGORY['close-square'], 32],
  [CATEGORY['open-quote'], 64],
  [CATEGORY['close-quote'], 64],
  [CATEGORY['straight-quote'], 64],
  [CATEGORY.dash, 128],
  [CATEGORY.slash, 256],
  [CATEGORY['end-mark'], 512],
  [CATEGORY.ampersand, 1024],
];
const MARK_BIT = new Uint16Array(CATEGORY.edge + 1);
for (const [category, bit] of MARK_BITS) MARK_BIT[category] = bit;

/** Categories whose runs count once in a shape. */
const IN_RUNS = new Set([CATEGORY.capitalised, CATEGORY.lower, CATEGORY['function-word'], CATEGORY.initial]);
const LONGEST_SHAPE = 14;

/** Everything that one walk over the tokens counts. */
class Walk {
  bits = 0;
  marks = 0;
  round = 0;
  square = 0;
  quote = 0;
  straight = 0;
  closedFirst = 0;
  words = 0;
  numbers = 0;
  years = 0;
  known = 0;
  shape = 0;
  shapeLength = 0;
  wordHash = 0;
  readonly votes = new Float64Array(WORD_FIELDS.length);
  #run = -1;

  add({ types }: ReferenceContext, at: number): void {
    const { category, bits, known, word } = types[at];
    this.bits |= bits;
    this.marks |= MARK_BIT[category];
    this.wordHash = mix(this.wordHash, word);
    this.#balance(category);
    if (!(IN_RUNS.has(category) && this.#run === category) && this.shapeLength++ < LONGEST_SHAPE)
      this.shape = mix(this.shape, category);
    this.#run = category;
    if (isPunctuation(category)) return;
    if (isNumber(category)) {
      this.numbers++;
      if (category === CATEGORY.year) this.years++;
      return;
    }
    this.words++;
    if (known === 0) return;
    this.known++;
    for (let field = 0; field < this.votes.length; field++) this.votes[field] += ((known >> (2 * field)) & 3) ** 2;
  }

  #balance(category: number): void {
    if (category === CATEGORY['open-round']) this.round++;
    else if (category === CATEGORY['close-round'] && --this.round < 0) this.closedFirst |= 1;
    else if (category === CATEGORY['open-square']) this.square++;
    else if (category === CATEGORY['close-square'] && --this.square < 0) this.closedFirst |= 2;
    else if (category === CATEGORY['open-quote']) this.quote++;
    else if (category === CATEGORY['close-quote'] && --this.quote < 0) this.closedFirst |= 4;
    else if (category === CATEGORY['straight-quote']) this.straight ^= 1;
  }

  get unbalanced(): number {
    const open = (this.round > 0 ? 8 : 0) + (this.square > 0 ? 16 : 0) + (this.quote > 0 ? 32 : 0);
    return this.closedFirst + open + this.straight * 64;
  }

  /** The best field's number, how clear it is and how many words are known. */
  get profile(): number {
    let best = 0;
    let sum = 0;
    for (let field = 0; field < this.votes.length; field++) {
      sum += this.votes[field];
      if (this.votes[field] > this.votes[best]) best = field;
    }
    if (sum === 0) return 0;
    const clear = Math.floor((4 * this.votes[best]) / sum);
    const share = Math.floor((3 * this.known) / this.words);
    return 1 + (best * 5 + clear) * 4 + share;
  }
}

function phraseOf(context: ReferenceContext, first: number, last: number): number {
  const phrase = context.phraseOf[first];
  const end = isPunctuation(context.types[last].category) ? last - 1 : last;
  if (!phrase) return 0;
  if (phrase.first === first && (phrase.last === last || phrase.last === end)) return 16 + phrase.value;
  return phrase.last > last || phrase.first < first ? 8 + phrase.value : phrase.value;
}

function chunksOf({ chunks, chunkOf }: ReferenceContext, first: number, last: number): number {
  const begin = chunks[chunkOf[first]];
  const end = chunks[chunkOf[last]];
  const touched = Math.min(chunkOf[last] - chunkOf[first], 4);
  return (touched * 2 + (begin?.first === first ? 1 : 0)) * 2 + (end !== undefined && end.last <= last ? 1 : 0);
}

/** Describes tokens `[first, last]`. */
export function describeStretch(context: ReferenceContext, first: number, last: number): Stretch {
  const { types } = context;
  const walk = new Walk();
  for (let at = first; at <= last; at++) walk.add(context, at);
  return {
    first,
    last,
    length: bucket(last - first + 1),
    firstWord: types[first].word,
    lastWord: types[last].word,
    wordBefore: wordAt(types, first - 1),
    wordAfter: wordAt(types, last + 1),
    firstCategory: types[first].category,
    lastCategory: types[last].category,
    before: categoryAt(types, first - 1),
    after: categoryAt(types, last + 1),
    farBefore: categoryAt(types, first - 2),
    farAfter: categoryAt(types, last + 2),
    bits: walk.bits,
    marks: walk.marks,
    unbalanced: walk.unbalanced,
    profile: walk.profile,
    phrase: phraseOf(context, first, last),
    counts: (Math.min(walk.words, 6) * 4 + Math.min(walk.numbers, 3)) * 3 + Math.min(walk.years, 2),
    shape: walk.shape,
    words: walk.wordHash,
    chunks: chunksOf(context, first, last),
    enclosure: context.bracket[first] * 3 + context.quote[first],
  };
}
