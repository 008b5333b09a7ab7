// The model's form in memory: which features have weights, and for which labels. The arrays are views of the model file
// itself, so that loading copies nothing; `load/model.ts` reads it, `train/write-model.ts` writes it.
import type { Calibration } from './calibration.js';
import { FEATURES_VERSION } from './features/index.js';
import type { Lexicon } from './features/lexicon.js';
import { TRANSITION_CLASSES } from './features/transition-class.js';
import { LABELS } from './labels.js';
import type { SecondLookWeights } from './second-look/weights.js';
import { STATE_COUNT, TRANSITION_COUNT } from './states.js';
import { TOKENIZER_VERSION } from './tokenize.js';

/** How many bits of a slot's second number say how many weights there are; no feature has more than there are states. */
export const COUNT_BITS = 6;

/** How many bits of a weight say what it speaks for; the ten others are its value. */
export const TARGET_BITS = 6;

/**
 * A trained model. `slots` is a hash table with open addressing, two numbers a slot: a feature number, and where its weights begin in
 * `weights` with their count in the lowest COUNT_BITS (0: an empty slot). A feature is looked for from `firstSlot` on. A weight holds its
 * target in the lowest TARGET_BITS (a label for features of labels, a state for features of states) and above them how many `step`s it is.
 * What is read together lies together: nearly all of a look-up's time is waiting for memory.
 * `transitions` are weights (logarithms), a row of TRANSITION_COUNT for each class.
 */
export interface Model {
  readonly slots: Uint32Array;
  readonly weights: Int16Array;
  readonly step: number;
  readonly transitions: Float32Array;
  readonly lexicon: Lexicon;
  /** What chooses between the chain's candidates; a model without it is the chain alone. */
  readonly secondLook?: SecondLookWeights;
  /** What makes believable probabilities of how sure the chain and the second look are; none in a model that was not calibrated. */
  readonly calibration?: Calibration;
}

const COUNT_MASK = 2 ** COUNT_BITS - 1;
const TARGET_MASK = 2 ** TARGET_BITS - 1;

/** Where the search for a feature begins: feature numbers are spread evenly, so the number itself says how far into the table. */
export function firstSlot(hash: number, slotCount: number): number {
  return Math.floor((hash / 2 ** 32) * slotCount);
}

/** What a model must have been made for: tokens, features, labels and states. A model with another fingerprint is refused. */
export const FINGERPRINT = [
  `tokens ${TOKENIZER_VERSION}`,
  `features ${FEATURES_VERSION}`,
  `labels ${LABELS.join(' ')}`,
  `states ${STATE_COUNT}`,
  `transitions ${TRANSITION_CLASSES}×${TRANSITION_COUNT}`,
].join('; ');

const FILTER_BITS = 20;
const FILTER_MASK = 2 ** FILTER_BITS - 1;

/** A bit for what the lowest FILTER_BITS of the features with weights are: small enough for the processor to have at hand. */
function featureFilter({ slots }: Model): Uint32Array {
  const filter = new Uint32Array(2 ** FILTER_BITS / 32);
  for (let at = 0; at < slots.length; at += 2)
    if (slots[at + 1] !== 0) filter[(slots[at] & FILTER_MASK) >>> 5] |= 1 << (slots[at] & 31);
  return filter;
}

/** Adds up weights of features. Holds working memory. */
export class WeightSums {
  readonly #slots: Uint32Array;
  readonly #weights: Int16Array;
  readonly #filter: Uint32Array | undefined;
  #places = new Uint32Array(64);

  /**
   * `filters`: whether to know most features without weights by a filter, which is worth making where many are asked for: most pairs of
   * words have no weights, and to look for them in vain takes a walk to memory each.
   */
  constructor(model: Model, filters = false) {
    this.#slots = model.slots;
    this.#weights = model.weights;
    if (filters) this.#filter = featureFilter(model);
  }

  /** False for most features that have no weights, where there is a filter; else true. */
  mayHave(feature: number): boolean {
    const filter = this.#filter;
    return !filter || (filter[(feature & FILTER_MASK) >>> 5] & (1 << (feature & 31))) !== 0;
  }

  /**
   * Adds the weights of the first `count` of `hashes`, as whole steps, to the sums of their targets; nothing for a feature without
   * weights. All places are found before any weight is read: so the processor waits for many of them at once.
   */
  add(hashes: Uint32Array, count: number, sums: Int32Array): void {
    const found = this.#findPlaces(hashes, count);
    const [places, weights] = [this.#places, this.#weights];
    for (let i = 0; i < found; i++) {
      const start = places[i] >>> COUNT_BITS;
      const end = start + (places[i] & COUNT_MASK);
      for (let at = start; at < end; at++) sums[weights[at] & TARGET_MASK] += weights[at] >> TARGET_BITS;
    }
  }

  /** Where the weights of features stand; how many of them have any. */
  #findPlaces(hashes: Uint32Array, count: number): number {
    if (this.#places.length < count) this.#places = new Uint32Array(count * 2);
    const [places, slots] = [this.#places, this.#slots];
    const slotCount = slots.length / 2;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i];
      if (!this.mayHave(hash)) continue;
      let at = firstSlot(hash, slotCount) * 2;
      // An empty slot ends the search: its place is 0, and is written over.
      while (slots[at] !== hash && slots[at + 1] !== 0) at = at + 2 === slots.length ? 0 : at + 2;
      places[found] = slots[at + 1];
      if (places[found] !== 0) found++;
    }
    return found;
  }
}
