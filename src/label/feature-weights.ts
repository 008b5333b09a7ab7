// The weights of features, added up. The same features come again and again: after the first references their weights are kept as
// packed rows, which are added many times faster than weight by weight.
import type { FeatureSink } from './features/sink.js';
import { type Model, WeightSums } from './model.js';
import { PackedRows, plainSums } from './packed-rows.js';

/** So many features are kept as rows; then the store starts anew. A power of two. */
const MOST_KEPT = 65_536;
/** A token or chunk has no more features than this. */
const MOST_AT_ONCE = 512;
const FIRST_ROOM = 1024;

/** Rows of weights by feature: a table with open addressing, half full at most. Sums do not depend on what is kept. */
export class FeatureWeights {
  readonly #weights: WeightSums;
  readonly #rows: PackedRows;
  readonly #made: Int32Array;
  readonly #one = new Uint32Array(1);
  readonly #starts = new Int32Array(MOST_AT_ONCE);
  /** Two numbers a slot: the feature, and 1 + where its row begins (0: an empty slot). */
  #slots = new Int32Array(4 * FIRST_ROOM);
  #kept = 0;

  /** `width`: how many targets the weights may have. */
  constructor(model: Model, width: number) {
    this.#weights = new WeightSums(model);
    this.#rows = new PackedRows(width);
    this.#made = plainSums(width);
  }

  /** Adds the weights of all features of a sink to packed sums. */
  addTo(packed: Float64Array, sink: FeatureSink): void {
    if (this.#kept + sink.count > MOST_KEPT) this.#clear();
    for (let i = 0; i < sink.count; i++) this.#starts[i] = this.#rowOf(sink.hashes[i] | 0);
    this.#rows.addTo(packed, this.#starts, sink.count);
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
    const start = this.#rows.push(this.#made);
    if (this.#kept * 4 === this.#slots.length) this.#grow();
    this.#keep(feature, start);
    this.#kept++;
    return start;
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
