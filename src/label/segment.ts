// A labelled stretch of a reference string: what the labeller hands to the normalisers.
import type { Span } from '../text/span.js';
import type { SegmentLabel } from './labels.js';

/**
 * `reference.text.slice(start, end)` is the printed value of `label`, without outer punctuation, quotes, brackets and lead
 * words. Segments of a reference are in order and do not overlap; a label may come twice (two dates, editors in two places).
 * `confidence` is a probability, 0 to 1.
 */
export interface Segment extends Span {
  readonly label: SegmentLabel;
  readonly confidence: number;
}
