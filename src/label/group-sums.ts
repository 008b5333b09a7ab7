// Kept sums of one group of features. The same surroundings come again and again, so most tokens find the summed weights of
// a group under its key instead of looking up every feature. A table of our own and not a Map: keys are numbers that a Map has
// to box, and rows of small whole numbers lie in one array (labelling 1,630 → 1,310 µs a reference, on a busy machine).
import type { ReferenceContext } from './features/context.js';
import type { FeatureGroup } from './features/feature-group.js';
import type { FeatureSink } from './features/sink.js';
import { addWeights, type Model } from './model.js';

/** So many surroundings of a group are kept; then the store starts anew. A power of two, as FIRST_ROOM is. */
const MOST_KEPT = 32_768;
const FIRST_ROOM = 256;

/** Spreads a whole number below 2⁵³ over 32 bits. */
function spread(key: number): number {
  const hash = Math.imul((key | 0) ^ Math.imul((key / 2 ** 32) | 0, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** Summed weights of a group of features under its keys. Sums do not depend on what is kept. */
export class GroupSums {
  readonly #group: FeatureGroup;
  readonly #width: number;
  readonly #made: Int32Array;
  /** Open addressing, half full at most: the key of a slot, and 1 + the row of its sums (0: an empty slot). */
  #keys = new Float64Array(2 * FIRST_ROOM);
  #rows = new Int32Array(2 * FIRST_ROOM);
  #sums: Int16Array;
  #kept = 0;

  constructor(group: FeatureGroup, width: number) {
    this.#group = group;
    this.#width = width;
    this.#made = new Int32Array(width);
    this.#sums = new Int16Array(FIRST_ROOM * width);
  }

  /** Adds the sums of a token's features to `sums`; `sink` is working memory. */
  addTo(sums: Int32Array, context: ReferenceContext, at: number, model: Model, sink: FeatureSink): void {
    const key = this.#group.key(context, at);
    const known = this.#rows[this.#slotOf(key)];
    const row = known === 0 ? this.#make(key, context, at, model, sink) : known - 1;
    addRow(sums, this.#sums, row * this.#width);
  }

  #slotOf(key: number): number {
    const last = this.#keys.length - 1;
    let slot = spread(key) & last;
    while (this.#rows[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }

  /** Works out the sums of new surroundings; gives their row. */
  #make(key: number, context: ReferenceContext, at: number, model: Model, sink: FeatureSink): number {
    const made = this.#made.fill(0);
    sink.clear();
    this.#group.add(context, at, sink);
    for (let i = 0; i < sink.count; i++) addWeights(model, sink.hashes[i], made);
    const row = this.#newRow(key);
    // Ten bits a weight, and no group has sixty features: sums stay within sixteen bits.
    this.#sums.set(made, row * this.#width);
    return row;
  }

  #newRow(key: number): number {
    if (this.#kept === MOST_KEPT) {
      this.#rows.fill(0);
      this.#kept = 0;
    } else if (this.#kept * 2 === this.#keys.length) this.#grow();
    const slot = this.#slotOf(key);
    this.#keys[slot] = key;
    this.#rows[slot] = ++this.#kept;
    return this.#kept - 1;
  }

  #grow(): void {
    const [keys, rows, sums] = [this.#keys, this.#rows, this.#sums];
    this.#keys = new Float64Array(keys.length * 2);
    this.#rows = new Int32Array(keys.length * 2);
    this.#sums = new Int16Array(sums.length * 2);
    this.#sums.set(sums);
    for (let i = 0; i < keys.length; i++) {
      if (rows[i] === 0) continue;
      const slot = this.#slotOf(keys[i]);
      this.#keys[slot] = keys[i];
      this.#rows[slot] = rows[i];
    }
  }
}

/** Adds the row of `rows` that begins at `start` to `sums`. */
export function addRow(sums: Int32Array, rows: Int16Array, start: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] += rows[start + i];
}
