// The weights of features as rows. The same features come again and again: after the first references their weights are kept as
// rows, which are added many times faster than weight by weight.
import type { FeatureSink } from './features/sink.js';
import type { WeightSums } from './model.js';
import { type RowMemory, Rows, rowBytes, rowWidth } from './rows.js';

/** So many features are kept as rows; then the store starts anew. A power of two. */
const MOST_KEPT = 32_768;
/** A token or chunk has no more features than this. */
export const MOST_AT_ONCE = 512;
const FIRST_ROOM = 1024;
/** Stands for the row of a feature without weights. */
const NO_ROW = 0;

/** How many bytes of memory the rows take. */
export const featureRowBytes = (width: number): number => rowBytes(MOST_KEPT + 1, width);

/** Rows of weights by feature: a table with open addressing, half full at most. Sums do not depend on what is kept. */
export class FeatureWeights {
  readonly #weights: WeightSums;
  readonly #rows: Rows;
  readonly #made: Int32Array;
  readonly #one = new Uint32Array(1);
  /** Two numbers a slot: the feature, and 1 + where its row begins (0: an empty slot). */
  #slots = new Int32Array(4 * FIRST_ROOM);
  #kept = 0;

  /** `width`: how many targets the weights may have. */
  constructor(weights: WeightSums, width: number, memory: RowMemory) {
    this.#weights = weights;
    this.#rows = new Rows(memory, width, MOST_KEPT + 1);
    this.#made = new Int32Array(rowWidth(width));
  }

  /** Writes where the rows of those features of a sink that have weights begin to `starts`, from `at` on; gives back where the next one goes. */
  findRows(sink: FeatureSink, starts: Int32Array, at: number): number {
    if (this.#kept + sink.count > MOST_KEPT) this.#clear();
    let next = at;
    for (let i = 0; i < sink.count; i++) {
      const row = this.#rowOf(sink.hashes[i] | 0);
      if (row !== NO_ROW) starts[next++] = row;
    }
    return next;
  }

  /** How many features are kept as rows. */
  get kept(): number {
    return this.#kept;
  }

  #clear(): void {
    this.#slots.fill(0);
    this.#rows.clear();
    this.#kept = 0;
  }

  #slotOf(feature: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = (feature << 1) & last;
    while (slots[slot] !== feature && slots[slot + 1] !== 0) slot = (slot + 2) & last;
    return slot;
  }

  #rowOf(feature: number): number {
    const slots = this.#slots;
    const slot = this.#slotOf(feature);
    return slots[slot] === feature && slots[slot + 1] !== 0 ? slots[slot + 1] - 1 : this.#make(feature);
  }

  #make(feature: number): number {
    this.#one[0] = feature;
    this.#weights.add(this.#one, 1, this.#made.fill(0));
    const start = this.#rowOfMade();
    if (this.#kept * 4 === this.#slots.length) this.#grow();
    this.#keep(feature, start);
    this.#kept++;
    return start;
  }

  #rowOfMade(): number {
    // a weight has ten bits: it fits
    return this.#made.every((number) => number === 0) ? NO_ROW : (this.#rows.push(this.#made) as number);
  }

  #keep(feature: number, start: number): void {
    const slot = this.#slotOf(feature);
    this.#slots[slot] = feature;
    this.#slots[slot + 1] = start + 1;
  }

  #grow(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(slots.length * 2);
    for (let slot = 0; slot < slots.length; slot += 2)
      if (slots[slot + 1] !== 0) this.#keep(slots[slot], slots[slot + 1] - 1);
  }
}
