// The weights of single features as rows. Most features of words have none and are known by a filter; the others come again sooner or
// later, and a row is added several times faster than one weight after the other.
import type { FeatureSink } from './features/sink.js';
import { type KeyedRows, NO_ROW, NOT_KEPT } from './keyed-rows.js';
import type { WeightSums } from './model.js';

/** Weights by feature. Sums do not depend on what is kept. */
export class FeatureWeights {
  readonly #weights: WeightSums;
  readonly #rows: KeyedRows;
  readonly #one = new Uint32Array(1);

  constructor(weights: WeightSums, rows: KeyedRows) {
    this.#weights = weights;
    this.#rows = rows;
  }

  /**
   * Writes where the rows of the features in a sink begin to `starts`, from `next` on, and adds to `sums` what is not kept as rows.
   * Gives back where the next start goes.
   */
  findRows({ hashes, count }: FeatureSink, sums: Int32Array, starts: Int32Array, next: number): number {
    let end = next;
    this.#rows.makeRoom();
    for (let i = 0; i < count; i++) {
      if (!this.#weights.mayHave(hashes[i])) continue;
      let row = this.#rows.find(hashes[i] | 0);
      if (row === NOT_KEPT) row = this.#make(hashes[i] | 0, sums);
      if (row !== NO_ROW) starts[end++] = row;
    }
    return end;
  }

  #make(feature: number, sums: Int32Array): number {
    this.#one[0] = feature;
    return this.#rows.make(feature, this.#one, 1, sums);
  }
}
