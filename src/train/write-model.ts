// Learnt weights → model file. Weights become whole numbers of one common step; the smallest ones are left out until the file is
// small enough. The file's layout is described in load/model.ts, which reads it.
import type { Lexicon } from '../label/features/lexicon.js';
import { COUNT_BITS, FINGERPRINT, firstSlot, TARGET_BITS } from '../label/model.js';
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

/** Weights beyond this are cut: a single feature should not decide alone, and bytes have only so many steps. */
const LARGEST_WEIGHT = 5;
const LARGEST_VALUE = 2 ** (15 - TARGET_BITS) - 1;

/** How full the table of features is: the emptier, the sooner a search for a feature without weights ends. */
const TABLE_LOAD = 0.6;
const BYTES_PER_SLOT = 8;
const BYTES_PER_WEIGHT = 2;

/** As in the model's form in memory: see label/model.ts. */
interface SparseRows {
  readonly slots: Uint32Array;
  readonly weights: Int16Array;
}

function quantised(weight: number, step: number): number {
  return Math.max(-LARGEST_VALUE, Math.min(LARGEST_VALUE, Math.round(weight / step)));
}

/** Rows of all tables in order of feature number, as [table, row]. */
function rowsInOrder(tables: readonly WeightTable[]): [WeightTable, number][] {
  const rows = tables.flatMap((table) => Array.from(table.hashes, (_, row): [WeightTable, number] => [table, row]));
  return rows.sort(([a, i], [b, j]) => a.hashes[i] - b.hashes[j]);
}

/** The least quantised weight to keep so that at most `most` bytes are needed. */
function leastKept(tables: readonly WeightTable[], step: number, most: number): number {
  const weights = new Float64Array(LARGEST_VALUE + 1);
  const rows = new Float64Array(LARGEST_VALUE + 1);
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
  for (let size = LARGEST_VALUE; size >= 1; size--) {
    bytes += BYTES_PER_WEIGHT * weights[size] + (BYTES_PER_SLOT / TABLE_LOAD) * rows[size];
    if (bytes > most) return size + 1;
  }
  return 1;
}

/** Places a feature in the first free slot from its own on. */
function fillSlot(slots: Uint32Array, hash: number, start: number, count: number): void {
  let at = firstSlot(hash, slots.length / 2) * 2;
  while (slots[at + 1] !== 0) at = at + 2 === slots.length ? 0 : at + 2;
  slots[at] = hash;
  slots[at + 1] = start * 2 ** COUNT_BITS + count;
}

function sparseRows(tables: readonly WeightTable[], step: number, least: number): SparseRows {
  const rows: [number, number, number][] = [];
  const kept: number[] = [];
  for (const [{ hashes, weights, width }, row] of rowsInOrder(tables)) {
    const start = kept.length;
    for (let target = 0; target < width; target++) {
      const value = quantised(weights[row * width + target], step);
      if (Math.abs(value) >= least) kept.push(value * 2 ** TARGET_BITS + target);
    }
    if (kept.length > start) rows.push([hashes[row], start, kept.length - start]);
  }
  const slots = new Uint32Array(2 * (Math.ceil(rows.length / TABLE_LOAD) + 1));
  for (const [hash, start, count] of rows) fillSlot(slots, hash, start, count);
  return { slots, weights: Int16Array.from(kept) };
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
  const step = LARGEST_WEIGHT / LARGEST_VALUE;
  const words = [lexicon.words, lexicon.wordValues, lexicon.phrases, lexicon.phraseValues];
  const fixed = transitions.byteLength + words.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const { slots, weights } = sparseRows(
    tables,
    step,
    leastKept(tables, step, largest - fixed - 4 * card.length - 4096),
  );
  const arrays = [slots, weights, transitions, ...words];
  return Buffer.concat([headerBytes(arrays, step, card), ...arrays.map(bytesOf)]);
}
