// The model's form in memory: which features have weights, and for which labels. The arrays are views of the model file
// itself, so that loading copies nothing; `load/model.ts` reads it, `train/write-model.ts` writes it.
import type { Lexicon } from './features/lexicon.js';
import { FEATURES_VERSION, TRANSITION_CLASSES } from './features/templates.js';
import { LABELS } from './labels.js';
import { STATE_COUNT, TRANSITION_COUNT } from './states.js';
import { TOKENIZER_VERSION } from './tokenize.js';

/** Feature numbers are looked up in the bucket of their upper 16 bits. */
export const BUCKET_COUNT = 1 << 16;

/**
 * A trained model. `rows` holds two numbers for each feature, in order of feature number, and once more at the end: the feature
 * number and where its weights begin in `weights`; those of a bucket are rows `buckets[b]` to `buckets[b + 1]`. A weight holds its
 * target in the lower byte (a label for features of labels, a state for features of states) and in the upper one how many `step`s it is.
 * Number, start and end of a feature lie side by side, as do target and value: every look-up costs a place in memory.
 * `transitions` are weights (logarithms), a row of TRANSITION_COUNT for each class.
 */
export interface Model {
  readonly buckets: Uint32Array;
  readonly rows: Uint32Array;
  readonly weights: Int16Array;
  readonly step: number;
  readonly transitions: Float32Array;
  readonly lexicon: Lexicon;
}

/** What a model must have been made for: tokens, features, labels and states. A model with another fingerprint is refused. */
export const FINGERPRINT = [
  `tokens ${TOKENIZER_VERSION}`,
  `features ${FEATURES_VERSION}`,
  `labels ${LABELS.join(' ')}`,
  `states ${STATE_COUNT}`,
  `transitions ${TRANSITION_CLASSES}×${TRANSITION_COUNT}`,
].join('; ');

/** Adds the weights of a feature to the sums of its targets; nothing for a feature without weights. */
export function addWeights(model: Model, hash: number, sums: Float64Array): void {
  const { buckets, rows, weights, step } = model;
  const bucket = hash >>> 16;
  const end = buckets[bucket + 1] * 2;
  for (let row = buckets[bucket] * 2; row < end; row += 2) {
    if (rows[row] !== hash) continue;
    for (let i = rows[row + 1], last = rows[row + 3]; i < last; i++)
      sums[weights[i] & 0xff] += (weights[i] >> 8) * step;
    return;
  }
}
