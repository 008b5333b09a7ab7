import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedRows, packedSums, packInto, plainSums, unpackInto } from '../../src/label/packed-rows.js';

const SEED = 20261122;
/** Within what the weights of one reference's features come to. */
const MOST = 2 ** 17 - 1;

function row(width: number, numbers: readonly number[]): Int32Array {
  const plain = plainSums(width);
  plain.set(numbers);
  return plain;
}

describe('packed rows', () => {
  it.each([29, 30, 57])('of %i numbers come back as they were', (width) => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -MOST, max: MOST }), { minLength: width, maxLength: width }),
        (numbers) => {
          const packed = packedSums(width);
          packInto(packed, 0, row(width, numbers));
          const sums = plainSums(width);
          unpackInto(sums, packed);
          expect([...sums.subarray(0, width)]).toEqual(numbers);
        },
      ),
      { seed: SEED },
    );
  });

  it.each([29, 57])('of %i numbers add up like plain ones, in any number and order', (width) => {
    const few = fc.array(fc.integer({ min: -512, max: 511 }), { minLength: width, maxLength: width });
    fc.assert(
      fc.property(
        fc.array(few, { minLength: 1, maxLength: 20 }),
        fc.array(fc.nat(), { maxLength: 200 }),
        (rows, choices) => {
          const kept = new PackedRows(width);
          const starts = rows.map((numbers) => kept.push(row(width, numbers)));
          const chosen = choices.map((choice) => choice % rows.length);
          const packed = packedSums(width);
          kept.addTo(
            packed,
            Int32Array.from(chosen, (n) => starts[n]),
            chosen.length,
          );
          const sums = plainSums(width);
          unpackInto(sums, packed);
          const expected = rows[0].map((_, at) => chosen.reduce((sum, n) => sum + rows[n][at], 0));
          expect([...sums.subarray(0, width)]).toEqual(expected);
        },
      ),
      { seed: SEED },
    );
  });

  it('grow past their first room and keep what they held', () => {
    const rows = new PackedRows(29);
    const starts = Array.from({ length: 2000 }, (_, n) => rows.push(row(29, [n, -n])));
    for (const n of [0, 255, 256, 1999]) {
      const packed = packedSums(29);
      rows.addTo(packed, Int32Array.of(starts[n], 0), 2);
      const sums = plainSums(29);
      unpackInto(sums, packed);
      expect([sums[0], sums[1], sums[2]]).toEqual([n, 0 - n, 0]);
    }
  });

  it('begin anew behind the row of zeros', () => {
    const rows = new PackedRows(29);
    const first = rows.push(row(29, [1]));
    rows.clear();
    expect(rows.count).toBe(1);
    expect(rows.push(row(29, [2]))).toBe(first);
  });
});
