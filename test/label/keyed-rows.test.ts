import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyedRows, keyedRowBytes, NO_ROW, NOT_KEPT } from '../../src/label/keyed-rows.js';
import { WeightSums } from '../../src/label/model.js';
import { RowMemory, rowWidth } from '../../src/label/rows.js';
import { madeModel } from './made-model.js';

const SEED = 20261122;
const WIDTH = 29;

/** Feature n says n of the first target; feature 0 says nothing. */
const FEATURES = Array.from({ length: 500 }, (_, n) => n);
const WEIGHTS = new WeightSums(madeModel(new Map(FEATURES.slice(1).map((n) => [n, new Map([[0, n]])]))));

function made(most: number) {
  const memory = new RowMemory(keyedRowBytes(most, WIDTH) + 2 ** 13);
  const starts = memory.numbers(1);
  const sums = memory.numbers(rowWidth(WIDTH));
  const otherwise = new Int32Array(rowWidth(WIDTH));
  const rows = new KeyedRows(WEIGHTS, memory, WIDTH, most);
  /** Keeps what features say under a key; gives back what was added otherwise. */
  const make = (key: number, ...features: number[]) => {
    rows.make(key, Uint32Array.from(features), features.length, otherwise.fill(0));
    return otherwise[0];
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
  return { rows, make, firstOf };
}

describe('rows by key', () => {
  it('are found again, zeros and keys of all sizes too', () => {
    const keys = fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 3000 });
    fc.assert(
      fc.property(keys, (some) => {
        const { rows, make, firstOf } = made(4096);
        for (const [n, key] of some.entries()) make(key, n % 500);
        expect(rows.kept).toBe(some.length);
        expect(some.map(firstOf)).toEqual(some.map((_, n) => n % 500));
      }),
      { seed: SEED, numRuns: 20 },
    );
  });

  it('are not known before they are kept', () => {
    const { firstOf, make } = made(4);
    expect([0, -1, 5].map(firstOf)).toEqual([undefined, undefined, undefined]);
    expect(make(0, 3, 4)).toBe(0);
    expect([0, -1, 5].map(firstOf)).toEqual([7, undefined, undefined]);
  });

  it('stay until sixteen times as many others were refused, which are added elsewhere', () => {
    const { rows, make, firstOf } = made(4);
    for (let key = 0; key < 4; key++) make(key, key + 1);
    for (let key = 4; key < 67; key++) {
      rows.makeRoom();
      expect(make(key, key)).toBe(key);
    }
    rows.makeRoom();
    expect([0, 3, 4].map(firstOf)).toEqual([1, 4, undefined]);
    expect(make(99, 1)).toBe(1);
    rows.makeRoom();
    expect(rows.kept).toBe(0);
    expect(firstOf(0)).toBeUndefined();
    make(99, 5);
    expect(firstOf(99)).toBe(5);
  });

  it('refuse numbers that do not fit', () => {
    const { make, firstOf } = made(4);
    const many = Array<number>(100).fill(499);
    expect(make(1, ...many)).toBe(49_900);
    expect(firstOf(1)).toBeUndefined();
  });
});
