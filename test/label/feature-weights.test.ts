import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureWeights } from '../../src/label/feature-weights.js';
import { FeatureSink, SINK_CAPACITY } from '../../src/label/features/sink.js';
import { KeyedRows, keyedRowBytes } from '../../src/label/keyed-rows.js';
import { WeightSums } from '../../src/label/model.js';
import { RowMemory, rowWidth } from '../../src/label/rows.js';
import { madeModel } from './made-model.js';

const SEED = 20261122;
const WIDTH = 29;

const FEATURES = new Map(
  [0, 1, 77, 2 ** 31, 2 ** 32 - 1, 123_456_789].map((feature, n) => [
    feature,
    new Map([
      [n, 500 - n],
      [WIDTH - 1, -n],
    ]),
  ]),
);
const MODEL = madeModel(FEATURES);
/** Known ones and others. */
const SOME = [...FEATURES.keys(), 2, 78, 2 ** 31 + 1, 2 ** 32 - 2];

function sinkOf(features: readonly number[]): FeatureSink {
  const sink = new FeatureSink();
  sink.hashes.set(features);
  sink.count = features.length;
  return sink;
}

/** Worked out without either of the two ways to add. */
function expected(features: readonly number[]): number[] {
  const sums = new Array<number>(WIDTH).fill(0);
  for (const feature of features)
    for (const [target, steps] of FEATURES.get(feature) ?? new Map<number, number>()) sums[target] += steps;
  return sums;
}

const someFeatures = fc.array(fc.constantFrom(...SOME), { maxLength: 60 });

describe('the weights of features', () => {
  it('add up one by one', () => {
    const weights = new WeightSums(MODEL);
    fc.assert(
      fc.property(someFeatures, (features) => {
        const sums = new Int32Array(WIDTH);
        weights.add(Uint32Array.from(features), features.length, sums);
        expect([...sums.subarray(0, WIDTH)]).toEqual(expected(features));
      }),
      { seed: SEED },
    );
  });

  describe.each([
    ['machine instructions', true],
    ['JavaScript', false],
  ])('as rows, added by %s', (_name, wantsKernel) => {
    const most = 4;
    const memory = new RowMemory(keyedRowBytes(most, WIDTH) + 2 ** 13, wantsKernel);
    const single = new WeightSums(MODEL, true);
    const rows = new KeyedRows(single, memory, WIDTH, most);
    const weights = new FeatureWeights(single, rows);
    const starts = memory.numbers(SINK_CAPACITY);
    const sums = memory.numbers(rowWidth(WIDTH));
    const added = (features: readonly number[]) => {
      sums.fill(0);
      memory.add(sums, starts, weights.findRows(sinkOf(features), sums, starts, 0));
      return [...sums.subarray(0, WIDTH)];
    };

    it('add up, whatever was kept before', () => {
      expect(memory.isQuick).toBe(wantsKernel);
      fc.assert(
        fc.property(someFeatures, (features) => {
          expect(added(features)).toEqual(expected(features));
        }),
        { seed: SEED },
      );
    });

    it('keep no more rows than there is room for', () => {
      for (let n = 0; n < 2; n++) added([...FEATURES.keys()]);
      expect(rows.kept).toBe(most);
    });
  });
});
