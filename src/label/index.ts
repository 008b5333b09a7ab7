// reference string → segments. Contract; the parts stand beside this file.
import type { Model } from './model.js';
import type { Segment } from './segment.js';

/** Labels the references of one list (what stands together is labelled together); one array of segments for each text, in order. */
export function labelReferences(_model: Model, texts: readonly string[]): Segment[][] {
  return texts.map(() => []);
}
