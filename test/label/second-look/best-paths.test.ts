import { describe, expect, it } from 'vitest';
import { PathFinder } from '../../../src/label/second-look/best-paths.js';
import { everyPath, filledLattice, weightOf } from '../brute-force.js';

function expectedPaths(length: number) {
  const { lattice, factors, transitions } = filledLattice(length, 3 + length);
  lattice.forward(transitions);
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
