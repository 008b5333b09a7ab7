import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowMemory, Rows, rowBytes, rowWidth } from '../../src/label/rows.js';

const SEED = 20261122;
const MOST = 2 ** 15 - 1;
const ADDERS = [
  ['machine instructions', true],
  ['JavaScript', false],
] as const;

function row(width: number, numbers: readonly number[]): Int32Array {
  const wide = new Int32Array(rowWidth(width));
  wide.set(numbers);
  return wide;
}

describe.each(ADDERS)('rows, added by %s', (_name, wantsKernel) => {
  it.each([29, 32, 57])('of %i numbers add up, in any number and order', (width) => {
    const memory = new RowMemory(rowBytes(1000, width) + 2 ** 13, wantsKernel);
    expect(memory.isQuick).toBe(wantsKernel);
    const starts = memory.numbers(200);
    const sums = memory.numbers(rowWidth(width));
    const kept = new Rows(memory, width, 1000);
    const some = fc.array(fc.integer({ min: -MOST, max: MOST }), { minLength: width, maxLength: width });
    fc.assert(
      fc.property(
        fc.array(some, { minLength: 1, maxLength: 20 }),
        fc.array(fc.nat(), { maxLength: 200 }),
        some,
        (rows, choices, before) => {
          kept.clear();
          const places = rows.map((numbers) => kept.push(row(width, numbers)) as number);
          const chosen = choices.map((choice) => choice % rows.length);
          starts.set(chosen.map((n) => places[n]));
          sums.fill(0).set(before);
          memory.add(sums, starts, chosen.length);
          const expected = before.map((number, at) => chosen.reduce((sum, n) => sum + rows[n][at], number));
          expect([...sums.subarray(0, width)]).toEqual(expected);
        },
      ),
      { seed: SEED },
    );
  });

  it('are kept as long as there is room and their numbers fit, and begin anew behind the row of zeros', () => {
    const memory = new RowMemory(rowBytes(3, 29) + 2 ** 10, wantsKernel);
    const rows = new Rows(memory, 29, 3);
    expect([rows.push(row(29, [MOST + 1])), rows.push(row(29, [-MOST - 1])), rows.count]).toEqual([
      undefined,
      undefined,
      1,
    ]);
    const first = rows.push(row(29, [1]));
    expect([rows.isFull, rows.push(row(29, [2])) === first, rows.isFull]).toEqual([false, false, true]);
    rows.clear();
    expect([rows.isFull, rows.push(row(29, [3]))]).toEqual([false, first]);
  });
});
