// How sure a reference is as a whole, from how sure its segments are: the one figure behind --min-confidence.
import type { Segment } from './segment.js';

/** A probability, 0 to 1: that of the least sure segment. A reference without segments was not understood at all: 0. */
export function referenceConfidence(segments: readonly Segment[]): number {
  if (segments.length === 0) return 0;
  return segments.reduce((least, { confidence }) => Math.min(least, confidence), 1);
}
