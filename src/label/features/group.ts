// Features in groups: those of a group look at the same few small things, which fit together into one number. Few of these numbers
// are common, so that parsing adds up the weights of a group once for each of them, and not feature by feature at every token.
import type { ReferenceContext } from './context.js';
import type { FeatureSink } from './sink.js';

/** A key has no more bits than this: with the number of its group it is a number of 32 bits. */
export const KEY_BITS = 28;

/** No list of groups is longer. */
export const MOST_GROUPS = 2 ** (32 - KEY_BITS);

/** `at` is a token or a chunk, as the group says. Where `key` is the same, `add` adds the same features, whatever the reference. */
export interface FeatureGroup {
  readonly key: (context: ReferenceContext, at: number) => number;
  readonly add: (context: ReferenceContext, at: number, sink: FeatureSink) => void;
}

/** Adds the features of all groups of a list. */
export function addGroups(
  groups: readonly FeatureGroup[],
  context: ReferenceContext,
  at: number,
  sink: FeatureSink,
): void {
  for (const { add } of groups) add(context, at, sink);
}
