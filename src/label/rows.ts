// Rows of whole numbers that are added up many times: the weights of features, and those of token types. They stand in one memory
// together with their sums, so that a few machine instructions add up a row (row-kernel.ts); a machine that gives no WebAssembly
// does the same in JavaScript. All numbers are whole, so that sums are exact, whoever adds.
import { type AddRows, rowKernel } from './row-kernel.js';

/** So many numbers are added at once. */
const BLOCK = 32;
const NUMBER_BYTES = 2;
const SUM_BYTES = 4;
const MOST = 2 ** 15 - 1;

/** How many numbers a row of `width` numbers takes, in whole blocks. */
export const rowWidth = (width: number): number => Math.ceil(width / BLOCK) * BLOCK;

function adderIn(memory: ArrayBuffer): AddRows {
  const starts = new Int32Array(memory);
  const numbers = new Int16Array(memory);
  return (firstStart, count, sums, offset) => {
    const into = sums / SUM_BYTES;
    for (let n = 0; n < count; n++) {
      const row = (starts[firstStart / SUM_BYTES + n] + offset) / NUMBER_BYTES;
      for (let at = 0; at < BLOCK; at++) starts[into + at] += numbers[row + at];
    }
  };
}

/** One memory for rows, sums and the list of rows to add. What is in it is handed out once, from its beginning to its end. */
export class RowMemory {
  readonly #memory: ArrayBuffer;
  readonly #addRows: AddRows;
  #taken = 0;
  /** Whether machine instructions add up rows. */
  readonly isQuick: boolean;

  constructor(bytes: number, wantsKernel = true) {
    const kernel = wantsKernel ? rowKernel(bytes) : undefined;
    this.isQuick = kernel !== undefined;
    this.#memory = kernel?.memory ?? new ArrayBuffer(bytes);
    this.#addRows = kernel?.addRows ?? adderIn(this.#memory);
  }

  #take(bytes: number): number {
    const start = this.#taken;
    this.#taken += Math.ceil(bytes / (BLOCK * SUM_BYTES)) * BLOCK * SUM_BYTES;
    return start;
  }

  /** Room for numbers of 32 bits: sums, or where rows begin. */
  numbers(count: number): Int32Array {
    return new Int32Array(this.#memory, this.#take(count * SUM_BYTES), count);
  }

  /** Room for numbers of rows. */
  rowNumbers(count: number): Int16Array {
    return new Int16Array(this.#memory, this.#take(count * NUMBER_BYTES), count);
  }

  /** Adds the rows that begin at the first `count` of `starts` to `sums`. Both are of this memory; so are the rows. */
  add(sums: Int32Array, starts: Int32Array, count: number): void {
    const blocks = sums.length / BLOCK;
    for (let block = 0; block < blocks; block++)
      this.#addRows(
        starts.byteOffset,
        count,
        sums.byteOffset + block * BLOCK * SUM_BYTES,
        block * BLOCK * NUMBER_BYTES,
      );
  }
}

/** How many bytes `count` rows take. */
export const rowBytes = (count: number, width: number): number => count * rowWidth(width) * NUMBER_BYTES;

/** Rows of numbers of the same width. Row 0 is all zeros. */
export class Rows {
  readonly #stride: number;
  readonly #numbers: Int16Array;
  #kept = 1;

  /** `width`: how many numbers a row holds; `most`: how many rows there may be. */
  constructor(
    memory: RowMemory,
    width: number,
    readonly most: number,
  ) {
    this.#stride = rowWidth(width);
    this.#numbers = memory.rowNumbers(most * this.#stride);
  }

  /** How many rows there are. */
  get count(): number {
    return this.#kept;
  }

  get isFull(): boolean {
    return this.#kept >= this.most;
  }

  /** Forgets all rows but the first. */
  clear(): void {
    this.#kept = 1;
  }

  /** Keeps a row; gives back where it begins in its memory, or undefined for numbers that do not fit. Not when full. */
  push(numbers: Int32Array): number | undefined {
    if (numbers.some((number) => number > MOST || number < -MOST)) return undefined;
    const start = this.#kept++ * this.#stride;
    this.#numbers.set(numbers, start);
    return this.#numbers.byteOffset + start * NUMBER_BYTES;
  }
}
