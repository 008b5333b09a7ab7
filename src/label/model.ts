// The model's form in memory: which features have weights, and for which labels. The arrays are views of the model file
// itself, so that loading copies nothing; `load/model.ts` reads it, `train/write-model.ts` writes it.
import type { Lexicon } from './features/lexicon.js';
import { FEATURES_VERSION, TRANSITION_CLASSES } from './features/templates.js';
import { LABELS } from './labels.js';
import { STATE_COUNT, TRANSITION_COUNT } from './states.js';
import { TOKENIZER_VERSION } from './tokenize.js';

/** Feature numbers are found by their upper 16 bits (bucket) and told apart by their lower 16. */
export const BUCKET_COUNT = 1 << 16;

/**
 * A trained model. `low` holds the lower halves of the feature numbers, sorted within `bucketStarts[upper]` … `bucketStarts[upper + 1]`.
 * The weights of feature n are `targets` and `values` from `rowStarts[n]` to `rowStarts[n + 1]`; a target is a label for features of
 * labels, a state for features of states; a weight is `value * step`. `transitions` are weights (logarithms), a row for each class.
 */
export interface Model {
  readonly bucketStarts: Uint32Array;
  readonly low: Uint16Array;
  readonly rowStarts: Uint32Array;
  readonly targets: Uint8Array;
  readonly values: Int8Array;
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

/** The number of a feature in the model, or -1 when it has no weights. */
export function featureRow(model: Model, hash: number): number {
  const bucket = hash >>> 16;
  const wanted = hash & 0xffff;
  const end = model.bucketStarts[bucket + 1];
  for (let row = model.bucketStarts[bucket]; row < end; row++) if (model.low[row] === wanted) return row;
  return -1;
}
