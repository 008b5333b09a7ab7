// Learnt weights → model file. Weights become bytes of one common step; the smallest ones are left out until the file is
// small enough. The file's layout is described in load/model.ts, which reads it.
import type { Lexicon } from '../label/features/lexicon.js';
import { BUCKET_COUNT, FINGERPRINT } from '../label/model.js';
import { MODEL_MAGIC } from '../load/model-layout.js';

/** Learnt weights of one group of features: `width` numbers for every feature number. */
export interface WeightTable {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  readonly width: number;
}

/** What the learner hands over. */
export interface LearntWeights {
  readonly tables: readonly WeightTable[];
  readonly transitions: Float32Array;
  readonly lexicon: Lexicon;
}

/** Weights beyond this are cut: a single feature should not decide alone, and bytes have only 255 steps. */
const LARGEST_WEIGHT = 6;

/** As in the model's form in memory: see label/model.ts. */
interface SparseRows {
  readonly rows: Uint32Array;
  readonly weights: Int16Array;
}

function quantised(weight: number, step: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight / step)));
}

/** Rows of all tables in order of feature number, as [table, row]. */
function rowsInOrder(tables: readonly WeightTable[]): [WeightTable, number][] {
  const rows = tables.flatMap((table) => Array.from(table.hashes, (_, row): [WeightTable, number] => [table, row]));
  return rows.sort(([a, i], [b, j]) => a.hashes[i] - b.hashes[j]);
}

/** The least quantised weight to keep so that at most `most` bytes are needed: two a weight and eight a row. */
function leastKept(tables: readonly WeightTable[], step: number, most: number): number {
  const weights = new Float64Array(129);
  const rows = new Float64Array(129);
  for (const { hashes, weights: all, width } of tables) {
    for (let row = 0; row < hashes.length; row++) {
      let largest = 0;
      for (let i = row * width; i < (row + 1) * width; i++) {
        const size = Math.abs(quantised(all[i], step));
        weights[size]++;
        if (size > largest) largest = size;
      }
      rows[largest]++;
    }
  }
  let bytes = 0;
  for (let size = 127; size >= 1; size--) {
    bytes += 2 * weights[size] + 8 * rows[size];
    if (bytes > most) return size + 1;
  }
  return 1;
}

function sparseRows(tables: readonly WeightTable[], step: number, least: number): SparseRows {
  const rows: number[] = [];
  const kept: number[] = [];
  for (const [{ hashes, weights, width }, row] of rowsInOrder(tables)) {
    const start = kept.length;
    for (let target = 0; target < width; target++) {
      const value = quantised(weights[row * width + target], step);
      if (Math.abs(value) >= least) kept.push(value * 256 + target);
    }
    if (kept.length > start) rows.push(hashes[row], start);
  }
  return { rows: Uint32Array.from([...rows, 0, kept.length]), weights: Int16Array.from(kept) };
}

function bucketsOf(rows: Uint32Array): Uint32Array {
  const starts = new Uint32Array(BUCKET_COUNT + 1);
  for (let row = 0; row < rows.length - 2; row += 2) starts[(rows[row] >>> 16) + 1]++;
  for (let bucket = 0; bucket < BUCKET_COUNT; bucket++) starts[bucket + 1] += starts[bucket];
  return starts;
}

function bytesOf(array: StoredArray): Buffer {
  const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

type StoredArray = Uint8Array | Uint16Array | Uint32Array | Int16Array | Float32Array;

function headerBytes(arrays: readonly StoredArray[], step: number, card: string): Buffer {
  const sizes = arrays.map(({ length }) => length);
  const header = Buffer.from(JSON.stringify({ fingerprint: FINGERPRINT, step, sizes, card }), 'utf8');
  const padding = Buffer.alloc((4 - (header.length % 4)) % 4, ' ');
  const start = Buffer.alloc(12);
  start.write(MODEL_MAGIC, 0, 'latin1');
  start.writeUInt32LE(header.length + padding.length, 8);
  return Buffer.concat([start, header, padding]);
}

/**
 * Encodes a model of at most `largest` bytes. `card` says in a few lines what it was trained on.
 * Small weights are left out until the rest fits.
 */
export function encodeModel({ tables, transitions, lexicon }: LearntWeights, largest: number, card: string): Buffer {
  const step = LARGEST_WEIGHT / 127;
  const words = [lexicon.words, lexicon.wordValues, lexicon.phrases, lexicon.phraseValues];
  const fixed =
    4 * (BUCKET_COUNT + 2) + transitions.byteLength + words.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const { rows, weights } = sparseRows(tables, step, leastKept(tables, step, largest - fixed - 4 * card.length - 4096));
  const arrays = [bucketsOf(rows), rows, weights, transitions, ...words];
  return Buffer.concat([headerBytes(arrays, step, card), ...arrays.map(bytesOf)]);
}
