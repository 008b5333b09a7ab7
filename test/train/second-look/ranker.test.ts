import { describe, expect, it } from 'vitest';
import { sharesOf } from '../../../src/label/second-look/choice.js';
import { learnRanking, type RankingExample, scoreCandidates } from '../../../src/train/second-look/ranker.js';

const OPTIONS = { epochs: 20, averagedEpochs: 5, rate: 0.1, decay: 0.1, leastCount: 2 };
const WRONG_HABIT = 7;
const RARE = 11;

/** The chain prefers what has the feature WRONG_HABIT and is wrong. */
const example: RankingExample = {
  weight: 1,
  candidates: [
    { places: Uint32Array.of(WRONG_HABIT), logProbability: Math.log(0.7), best: false },
    { places: Uint32Array.of(), logProbability: Math.log(0.3), best: true },
  ],
};

describe('learnRanking', () => {
  const weights = learnRanking(
    [
      ...Array.from({ length: 30 }, () => example),
      { ...example, candidates: [{ ...example.candidates[0], places: Uint32Array.of(RARE) }, example.candidates[1]] },
    ],
    OPTIONS,
    () => {},
  );

  it('learns to prefer the best candidates', () => {
    const [wrong, right] = sharesOf(scoreCandidates(weights, example.candidates));
    expect(right).toBeGreaterThan(wrong);
    expect(weights.table[WRONG_HABIT]).toBeLessThan(0);
  });

  it('gives rare features no weight', () => {
    expect(weights.table[RARE]).toBe(0);
  });

  it('learns the same from the same', () => {
    const [once, again] = [0, 1].map(() => learnRanking([example, example], OPTIONS, () => {}));
    // Compared as bytes: the table is long.
    expect(Buffer.from(again.table.buffer).equals(Buffer.from(once.table.buffer))).toBe(true);
    expect([again.ofChain, again.ofFirst]).toEqual([once.ofChain, once.ofFirst]);
  });
});
