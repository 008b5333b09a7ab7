import { describe, expect, it } from 'vitest';
import { FIELD_COUNT, labelOfState, STATE_COUNT, TRANSITION_COUNT, transitionIndex } from '../../src/label/states.js';
import { everyPath, FEW_LABELS, filledLattice, nextState, weightOf } from './brute-force.js';

describe('Lattice', () => {
  it.each([1, 2, 3, 4])('agrees with the sum over every path of %i tokens', (length) => {
    const { lattice, factors, transitions } = filledLattice(length, 7 + length);
    const paths = everyPath(length).map((path) => ({ path, weight: weightOf(path, lattice, factors) }));
    const total = paths.reduce((sum, { weight }) => sum + weight, 0);
    expect(lattice.forward(transitions)).toBe(true);
    expect(Math.exp(lattice.logSum())).toBeCloseTo(total, 6);
    lattice.backward(transitions);
    for (let at = 0; at < length; at++)
      for (const label of FEW_LABELS) {
        const share =
          paths.filter(({ path }) => path[at] === label).reduce((sum, { weight }) => sum + weight, 0) / total;
        expect(lattice.labelProbability(at, label)).toBeCloseTo(share, 6);
      }
  });

  it.each([1, 2, 3, 4])(
    'calls a path of %i tokens certain where it is the best one, and says how probable it is',
    (length) => {
      const { lattice, factors, transitions } = filledLattice(length, 41 + length);
      for (let at = 0; at < length; at++) lattice.scores[at * STATE_COUNT + 5] *= 1000;
      lattice.forward(transitions);
      lattice.backward(transitions);
      const weights = everyPath(length).map((path) => weightOf(path, lattice, factors));
      const certain = lattice.certainPath(transitions);
      expect([...(certain?.labels ?? [])]).toEqual(Array(length).fill(6));
      // two digits: states of less than 5 in 10,000 at a token are left out
      expect(certain?.probability).toBeCloseTo(Math.max(...weights) / weights.reduce((a, b) => a + b, 0), 2);
    },
  );

  it('calls no path certain where many paths weigh the same', () => {
    const { lattice, transitions } = filledLattice(4, 77);
    lattice.forward(transitions);
    lattice.backward(transitions);
    expect(lattice.certainPath(transitions)).toBeUndefined();
  });

  it('adds up transition probabilities to one for every token', () => {
    const { lattice, transitions } = filledLattice(3, 5);
    lattice.forward(transitions);
    lattice.backward(transitions);
    const sums = new Float64Array(TRANSITION_COUNT);
    lattice.addTransitionProbabilities(transitions, sums, 1);
    expect(sums.reduce((a, b) => a + b, 0)).toBeCloseTo(3, 9);
  });

  it('keeps to the labels that a mask allows', () => {
    const { lattice, transitions } = filledLattice(3, 11);
    lattice.forward(transitions, Uint32Array.from([1 << 1, 1, 1 << 6]));
    lattice.backward(transitions);
    expect([...(lattice.certainPath(transitions)?.labels ?? [])]).toEqual([1, 0, 6]);
  });

  it('says so when no path is left', () => {
    const { lattice, transitions } = filledLattice(2, 3);
    expect(lattice.forward(transitions, Uint32Array.from([1, 0]))).toBe(false);
  });
});

describe('states', () => {
  it('gives every allowed transition a place of its own', () => {
    const places = new Set<number>();
    for (let from = 0; from < STATE_COUNT; from++)
      for (let label = 0; label <= FIELD_COUNT; label++) places.add(transitionIndex(from, nextState(from, label)));
    expect(places.size).toBe(TRANSITION_COUNT);
    expect(Math.max(...places)).toBe(TRANSITION_COUNT - 1);
  });

  it('remembers the last field across separators', () => {
    const title = 6 - 1;
    const gap = nextState(title, 0);
    expect(labelOfState(gap)).toBe(0);
    expect(nextState(gap, 0)).toBe(gap);
    expect(gap).not.toBe(nextState(title + 1, 0));
  });
});
