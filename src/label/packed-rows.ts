// Rows of whole numbers, three in one double: what a processor adds in one step. Most of the time of labelling went into adding up
// weights number by number; packed, a row of thirty sums takes ten additions. All numbers stay whole, so that sums are exact.

/** The distance between the numbers in a double. Three of less than half of it, with their signs, stay within 53 bits. */
const LANE = 2 ** 18;
const LANES = 3;

/** Rows are added in blocks of so many doubles, whose sums a processor has registers for. */
const BLOCK = 10;

/** How many numbers a block holds. */
const BLOCK_NUMBERS = BLOCK * LANES;

const FIRST_ROOM = 256;

/** Rows of numbers of the same width, in one array that grows. Row 0 is all zeros. Every number is below 2¹⁷, all sums of rows too. */
export class PackedRows {
  readonly #stride: number;
  #rows: Float64Array;
  #kept = 1;

  /** `width`: how many numbers a row holds. */
  constructor(width: number) {
    this.#stride = blockWidth(width) / LANES;
    this.#rows = new Float64Array(FIRST_ROOM * this.#stride);
  }

  /** How many rows there are. */
  get count(): number {
    return this.#kept;
  }

  /** Forgets all rows but the first. */
  clear(): void {
    this.#kept = 1;
  }

  /** Keeps a row; gives back where it begins. */
  push(numbers: Int32Array): number {
    const start = this.#kept++ * this.#stride;
    if (start === this.#rows.length) this.#grow();
    packInto(this.#rows, start, numbers);
    return start;
  }

  #grow(): void {
    const rows = new Float64Array(this.#rows.length * 2);
    rows.set(this.#rows);
    this.#rows = rows;
  }

  /** Adds the rows that begin at the first `count` of `starts` to packed `sums`. */
  addTo(sums: Float64Array, starts: Int32Array, count: number): void {
    for (let block = 0; block < this.#stride; block += BLOCK) addBlocks(sums, this.#rows, starts, count, block);
  }
}

/** Adds one block of each row. The ten sums stand in variables and not in an array: that is what keeps them in registers. */
function addBlocks(sums: Float64Array, rows: Float64Array, starts: Int32Array, count: number, block: number): void {
  let a = sums[block];
  let b = sums[block + 1];
  let c = sums[block + 2];
  let d = sums[block + 3];
  let e = sums[block + 4];
  let f = sums[block + 5];
  let g = sums[block + 6];
  let h = sums[block + 7];
  let i = sums[block + 8];
  let j = sums[block + 9];
  for (let n = 0; n < count; n++) {
    const at = starts[n] + block;
    a += rows[at];
    b += rows[at + 1];
    c += rows[at + 2];
    d += rows[at + 3];
    e += rows[at + 4];
    f += rows[at + 5];
    g += rows[at + 6];
    h += rows[at + 7];
    i += rows[at + 8];
    j += rows[at + 9];
  }
  sums[block] = a;
  sums[block + 1] = b;
  sums[block + 2] = c;
  sums[block + 3] = d;
  sums[block + 4] = e;
  sums[block + 5] = f;
  sums[block + 6] = g;
  sums[block + 7] = h;
  sums[block + 8] = i;
  sums[block + 9] = j;
}

/** Packs numbers into the doubles from `start` on. */
export function packInto(packed: Float64Array, start: number, numbers: Int32Array): void {
  for (let at = 0; at * LANES < numbers.length; at++)
    packed[start + at] = numbers[3 * at] + LANE * (numbers[3 * at + 1] + LANE * numbers[3 * at + 2]);
}

/** Adds packed sums to plain ones. */
export function unpackInto(sums: Int32Array, packed: Float64Array): void {
  for (let at = 0; at < packed.length; at++) {
    const high = Math.floor(packed[at] / (LANE * LANE) + 0.5);
    const lower = packed[at] - high * (LANE * LANE);
    const middle = Math.floor(lower / LANE + 0.5);
    sums[3 * at] += lower - middle * LANE;
    sums[3 * at + 1] += middle;
    sums[3 * at + 2] += high;
  }
}

/** How many numbers the blocks hold that `width` numbers fill. */
export function blockWidth(width: number): number {
  return Math.ceil(width / BLOCK_NUMBERS) * BLOCK_NUMBERS;
}

/** Room for so many sums, in whole blocks. */
export function plainSums(width: number): Int32Array {
  return new Int32Array(blockWidth(width));
}

/** Room for so many packed sums. */
export function packedSums(width: number): Float64Array {
  return new Float64Array(blockWidth(width) / LANES);
}
