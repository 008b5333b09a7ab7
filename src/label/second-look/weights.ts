// The learnt part of the second look, as the model file holds it. Features fall into a table by the highest bits of their number;
// two that fall into one place share a weight, which hardly matters among many small weights and needs no keys.

/** The highest bits of a feature's number are its place in the table. */
export const TABLE_BITS = 19;
export const TABLE_SIZE = 2 ** TABLE_BITS;

/** The numbers that are no features' weights, in the order of the file. */
export const CONSTANTS = ['step', 'ofChain', 'ofFirst', 'doubt', 'version'] as const;

/** Raise it when any feature of the second look changes. */
export const SECOND_LOOK_VERSION = 1;

/**
 * `table` holds weights in steps of the first of `constants`; `ofChain` weighs the logarithm of the chain's probability, `ofFirst` stands
 * for being the chain's first choice. A reference whose best path has a probability below `doubt` is looked at again.
 */
export interface SecondLookWeights {
  readonly table: Int8Array;
  readonly constants: Float32Array;
}

/** The place of a feature in the table. */
export function placeOf(feature: number): number {
  return feature >>> (32 - TABLE_BITS);
}
