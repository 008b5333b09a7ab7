import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureWeights } from '../../src/label/feature-weights.js';
import { FeatureSink } from '../../src/label/features/sink.js';
import { WeightSums } from '../../src/label/model.js';
import { packedSums, plainSums, unpackInto } from '../../src/label/packed-rows.js';
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
        const sums = plainSums(WIDTH);
        weights.add(Uint32Array.from(features), features.length, sums);
        expect([...sums.subarray(0, WIDTH)]).toEqual(expected(features));
      }),
      { seed: SEED },
    );
  });

  it('add up as rows, whatever was kept before', () => {
    const weights = new FeatureWeights(MODEL, WIDTH);
    fc.assert(
      fc.property(someFeatures, (features) => {
        const packed = packedSums(WIDTH);
        weights.addTo(packed, sinkOf(features));
        const sums = plainSums(WIDTH);
        unpackInto(sums, packed);
        expect([...sums.subarray(0, WIDTH)]).toEqual(expected(features));
      }),
      { seed: SEED },
    );
  });

  it('are forgotten in time, so that endless different features take no more room', () => {
    const weights = new FeatureWeights(MODEL, WIDTH);
    const packed = packedSums(WIDTH);
    for (let feature = 1000; feature < 141_000; feature += 500)
      weights.addTo(packed, sinkOf(Array.from({ length: 500 }, (_, n) => feature + n)));
    expect(packed.every((sum) => sum === 0)).toBe(true);
    expect(weights.kept).toBeLessThanOrEqual(65_536);
    weights.addTo(packed, sinkOf([77]));
    const sums = plainSums(WIDTH);
    unpackInto(sums, packed);
    expect([...sums.subarray(0, WIDTH)]).toEqual(expected([77]));
  });
});
