// The weights of groups of features as rows. The same keys come again and again: the sum of what they say is kept as a row, which is
// found and added many times faster than the weights of its features are.
import type { ReferenceContext } from './features/context.js';
import { type FeatureGroup, MOST_GROUPS } from './features/group.js';
import { FeatureSink } from './features/sink.js';
import { type KeyedRows, NO_ROW, NOT_KEPT } from './keyed-rows.js';

/** Sums by group and key. They do not depend on what is kept. */
export class GroupWeights {
  readonly #groups: readonly FeatureGroup[];
  readonly #rows: KeyedRows;
  readonly #sink = new FeatureSink();

  constructor(groups: readonly FeatureGroup[], rows: KeyedRows) {
    this.#groups = groups;
    this.#rows = rows;
  }

  /**
   * Writes where the rows of the groups at a place begin to `starts`, from `next` on, and adds to `sums` what is not kept as rows.
   * Gives back where the next start goes.
   */
  findRows(context: ReferenceContext, at: number, sums: Int32Array, starts: Int32Array, next: number): number {
    const groups = this.#groups;
    let end = next;
    this.#rows.makeRoom();
    for (let number = 0; number < groups.length; number++) {
      const key = Math.imul(groups[number].key(context, at), MOST_GROUPS) | number;
      let row = this.#rows.find(key);
      if (row === NOT_KEPT) row = this.#make(key, groups[number], context, at, sums);
      if (row !== NO_ROW) starts[end++] = row;
    }
    return end;
  }

  #make(key: number, { add }: FeatureGroup, context: ReferenceContext, at: number, sums: Int32Array): number {
    this.#sink.clear();
    add(context, at, this.#sink);
    return this.#rows.make(key, this.#sink.hashes, this.#sink.count, sums);
  }
}
