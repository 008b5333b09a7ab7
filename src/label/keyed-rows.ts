// Rows of weights by a number of 32 bits: sums that were worked out once and will be asked for again. What came first stays until too
// much else was asked for: what comes often comes early, and to forget it for what hardly ever comes costs more than it gains.
import type { WeightSums } from './model.js';
import { type RowMemory, Rows, rowBytes, rowWidth } from './rows.js';

/** Stands for a row of nothing but zeros. */
export const NO_ROW = 0;
/** Not kept, and perhaps never seen. */
export const NOT_KEPT = -1;

const FIRST_ROOM = 1024;
/** So many times as many as there is room for are refused before all is forgotten. */
const PATIENCE = 16;
/** Spreads keys over the table. */
const GOLDEN = 0x9e3779b1;

/** How many bytes of memory `most` rows take. */
export const keyedRowBytes = (most: number, width: number): number => rowBytes(most + 1, width);

/** A table with open addressing, half full at most. */
export class KeyedRows {
  readonly #weights: WeightSums;
  readonly #most: number;
  readonly #rows: Rows;
  /** Two numbers a slot: the key, and 1 + where its row begins (0: an empty slot). */
  #slots = new Int32Array(4 * FIRST_ROOM);
  #kept = 0;
  #refused = 0;
  readonly #sums: Int32Array;

  /** `width`: how many targets the weights may have; `most`: how many keys are kept, a power of two. */
  constructor(weights: WeightSums, memory: RowMemory, width: number, most: number) {
    this.#weights = weights;
    this.#most = most;
    this.#rows = new Rows(memory, width, most + 1);
    this.#sums = new Int32Array(rowWidth(width));
  }

  /** How many keys are kept. */
  get kept(): number {
    return this.#kept;
  }

  /** Where the row of a key begins; NO_ROW for zeros, NOT_KEPT where it must be worked out. */
  find(key: number): number {
    const slot = this.#slotOf(key);
    return this.#slots[slot + 1] - 1;
  }

  /**
   * Keeps the sum of the weights of features under a key that is not kept yet; gives back where its row begins.
   * Where there is no room for it, it is added to `otherwise`: then NO_ROW.
   */
  make(key: number, hashes: Uint32Array, count: number, otherwise: Int32Array): number {
    const row = this.#kept < this.#most ? this.#keep(key, hashes, count) : undefined;
    if (row !== undefined) return row;
    this.#refused++;
    this.#weights.add(hashes, count, otherwise);
    return NO_ROW;
  }

  #keep(key: number, hashes: Uint32Array, count: number): number | undefined {
    this.#weights.add(hashes, count, this.#sums.fill(0));
    if (this.#kept * 4 === this.#slots.length) this.#grow();
    const start = this.#isZero() ? NO_ROW : this.#rows.push(this.#sums);
    if (start === undefined) return undefined;
    this.#kept++;
    this.#put(key, start);
    return start;
  }

  /** Forgets all keys where too many were refused. Not while a row that was found is still to be added. */
  makeRoom(): void {
    if (this.#refused < this.#most * PATIENCE) return;
    this.#slots.fill(0);
    this.#rows.clear();
    this.#kept = 0;
    this.#refused = 0;
  }

  #isZero(): boolean {
    for (const sum of this.#sums) if (sum !== 0) return false;
    return true;
  }

  /** The slot that holds a key, or the empty one that it would stand in. */
  #slotOf(key: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = ((Math.imul(key, GOLDEN) >>> 8) << 1) & last;
    while (slots[slot] !== key && slots[slot + 1] !== 0) slot = (slot + 2) & last;
    return slot;
  }

  #put(key: number, start: number): void {
    const slot = this.#slotOf(key);
    this.#slots[slot] = key;
    this.#slots[slot + 1] = start + 1;
  }

  #grow(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(slots.length * 2);
    for (let slot = 0; slot < slots.length; slot += 2)
      if (slots[slot + 1] !== 0) this.#put(slots[slot], slots[slot + 1] - 1);
  }
}
