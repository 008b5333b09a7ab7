import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyedRows, keyedRowBytes, NO_ROW, NOT_KEPT } from '../../src/label/keyed-rows.js';
import { RowMemory, rowWidth } from '../../src/label/rows.js';

const SEED = 20261122;
const WIDTH = 29;

function made(most: number) {
  const memory = new RowMemory(keyedRowBytes(most, WIDTH) + 2 ** 13);
  const starts = memory.numbers(1);
  const sums = memory.numbers(rowWidth(WIDTH));
  const rows = new KeyedRows(memory, WIDTH, most);
  /** Keeps a row that begins with `first`. */
  const keep = (key: number, first: number) => {
    rows.sums.fill(0)[0] = first;
    return rows.keep(key);
  };
  /** The first number of the row of a key; undefined where none is kept. */
  const firstOf = (key: number) => {
    const start = rows.find(key);
    if (start === NOT_KEPT) return undefined;
    if (start === NO_ROW) return 0;
    starts[0] = start;
    memory.add(sums.fill(0), starts, 1);
    return sums[0];
  };
  return { rows, keep, firstOf };
}

describe('rows by key', () => {
  it('are found again, zeros and keys of all sizes too', () => {
    const keys = fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 3000 });
    fc.assert(
      fc.property(keys, (some) => {
        const { rows, keep, firstOf } = made(4096);
        for (const [n, key] of some.entries()) keep(key, n % 500);
        expect(rows.kept).toBe(some.length);
        expect(some.map(firstOf)).toEqual(some.map((_, n) => n % 500));
      }),
      { seed: SEED, numRuns: 20 },
    );
  });

  it('are not known before they are kept', () => {
    const { firstOf, keep } = made(4);
    expect([0, -1, 5].map(firstOf)).toEqual([undefined, undefined, undefined]);
    keep(0, 7);
    expect([0, -1, 5].map(firstOf)).toEqual([7, undefined, undefined]);
  });

  it('stay until as many others were refused as there is room for', () => {
    const { rows, keep, firstOf } = made(4);
    for (let key = 0; key < 7; key++) keep(key, key + 1);
    rows.makeRoom();
    expect([0, 3, 4].map(firstOf)).toEqual([1, 4, undefined]);
    expect(keep(9, 1)).toBe(NOT_KEPT);
    rows.makeRoom();
    expect(rows.kept).toBe(0);
    expect(firstOf(0)).toBeUndefined();
    keep(9, 5);
    expect(firstOf(9)).toBe(5);
  });

  it('refuse numbers that do not fit', () => {
    const { keep, firstOf } = made(4);
    expect(keep(1, 2 ** 15)).toBe(NOT_KEPT);
    expect(firstOf(1)).toBeUndefined();
  });
});
