import { describe, expect, it } from 'vitest';
import { Lattice } from '../../../src/label/lattice.js';
import { PathFinder } from '../../../src/label/second-look/best-paths.js';
import {
  FIELD_COUNT,
  gapAfter,
  labelOfState,
  START_STATE,
  STATE_COUNT,
  TRANSITION_COUNT,
  transitionIndex,
} from '../../../src/label/states.js';

// With all labels the paths would be too many to enumerate.
const FEW_LABELS = [0, 1, 6];

/** Scores between 0.5 and 1.5 that look like chance and are the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return 0.5 + state / 2147483647;
  };
}

function filledLattice(length: number) {
  const next = numbers(3 + length);
  const lattice = new Lattice();
  lattice.resize(length);
  for (let at = 0; at < length; at++)
    for (let state = 0; state < STATE_COUNT; state++)
      lattice.scores[at * STATE_COUNT + state] = FEW_LABELS.includes(labelOfState(state)) ? next() : 0;
  const factors = Float32Array.from({ length: TRANSITION_COUNT }, next);
  lattice.forward(() => factors);
  return { lattice, factors };
}

function everyPath(length: number): number[][] {
  return length === 0 ? [[]] : everyPath(length - 1).flatMap((path) => FEW_LABELS.map((label) => [...path, label]));
}

function weightOf(path: readonly number[], lattice: Lattice, factors: Float32Array): number {
  let state = START_STATE;
  return path.reduce((weight, label, at) => {
    const gap = state < FIELD_COUNT ? gapAfter(state) : state;
    const to = label > 0 ? label - 1 : gap;
    const step = factors[transitionIndex(state, to)] * lattice.scores[at * STATE_COUNT + to];
    state = to;
    return weight * step;
  }, 1);
}

function expectedPaths(length: number) {
  const { lattice, factors } = filledLattice(length);
  const all = everyPath(length).map((labels) => ({ labels, weight: weightOf(labels, lattice, factors) }));
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return {
    lattice,
    factors,
    sorted: all
      .map(({ labels, weight }) => ({ labels, probability: weight / total }))
      .sort((a, b) => b.probability - a.probability),
  };
}

describe('PathFinder', () => {
  it.each([1, 2, 3, 5])('finds the most probable label sequences of %i tokens in order', (length) => {
    const { lattice, factors, sorted } = expectedPaths(length);
    const finder = new PathFinder();
    const best = finder.walk(lattice, () => factors);
    const found = finder.paths(lattice, best, 20, 0);
    const wanted = sorted.slice(0, 20);
    expect(found.map(({ labels }) => [...labels])).toEqual(wanted.map(({ labels }) => labels));
    found.forEach(({ logProbability }, i) => {
      expect(Math.exp(logProbability)).toBeCloseTo(wanted[i].probability, 5);
    });
  });

  it('leaves out what is too improbable beside the best', () => {
    const { lattice, factors, sorted } = expectedPaths(4);
    const finder = new PathFinder();
    const found = finder.paths(
      lattice,
      finder.walk(lattice, () => factors),
      1000,
      0.5,
    );
    expect(found).toHaveLength(sorted.filter(({ probability }) => probability >= sorted[0].probability / 2).length);
  });
});
