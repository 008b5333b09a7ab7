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

/** The place of a feature's weights; 0 for a feature without any. */
function placeOf({ slots }: Model, hash: number): number {
  for (let at = firstSlot(hash, slots.length / 2) * 2; ; at = at + 2 === slots.length ? 0 : at + 2) {
    const place = slots[at + 1];
    if (place === 0 || slots[at] === hash) return place;
  }
}

/** Adds the weights of a feature, as whole steps, to the sums of its targets; nothing for a feature without weights. */
export function addWeights(model: Model, hash: number, sums: Int32Array): void {
  const { weights } = model;
  const place = placeOf(model, hash);
  const start = place >>> COUNT_BITS;
  const end = start + (place & COUNT_MASK);
  for (let i = start; i < end; i++) sums[weights[i] & TARGET_MASK] += weights[i] >> TARGET_BITS;
}
