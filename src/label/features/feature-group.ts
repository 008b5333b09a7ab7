// Features come in groups that look at the same few things. Parsing keeps the summed weights of a group under its key, since
// the same surroundings come again and again: that is most of its speed.
import type { ReferenceContext } from './context.js';
import type { FeatureSink } from './sink.js';

/** A group of features of one token. */
export interface FeatureGroup {
  /**
   * A whole number below 2⁵³ that says everything the group's features depend on: equal keys must mean equal features.
   * (It is a number written in mixed radix, not a hash: two surroundings never share a key.)
   */
  readonly key: (context: ReferenceContext, at: number) => number;
  readonly add: (context: ReferenceContext, at: number, sink: FeatureSink) => void;
}
