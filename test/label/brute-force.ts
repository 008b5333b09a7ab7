// A lattice of few labels with scores that look like chance, and every path through it: what the lattice and the path finder
// say must be what adding up all paths says.
import { Lattice } from '../../src/label/lattice.js';
import {
  FIELD_COUNT,
  gapAfter,
  labelOfState,
  START_STATE,
  STATE_COUNT,
  TRANSITION_COUNT,
  transitionIndex,
} from '../../src/label/states.js';

/** With all labels the paths would be too many to enumerate. */
export const FEW_LABELS = [0, 1, 6];

/** Numbers between 0.5 and 1.5, the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return 0.5 + state / 2147483647;
  };
}

/** The state that a label number leads to from a state. */
export function nextState(from: number, label: number): number {
  if (label > 0) return label - 1;
  return from < FIELD_COUNT ? gapAfter(from) : from;
}

/** A lattice before `forward`, with the transition factors of its only class. */
export function filledLattice(length: number, seed: number) {
  const next = numbers(seed);
  const lattice = new Lattice();
  lattice.resize(length);
  for (let at = 0; at < length; at++)
    for (let state = 0; state < STATE_COUNT; state++)
      lattice.scores[at * STATE_COUNT + state] = FEW_LABELS.includes(labelOfState(state)) ? next() : 0;
  const factors = Float32Array.from({ length: TRANSITION_COUNT }, next);
  return { lattice, factors, transitions: () => factors };
}

/** Every label sequence of FEW_LABELS. */
export function everyPath(length: number): number[][] {
  return length === 0 ? [[]] : everyPath(length - 1).flatMap((path) => FEW_LABELS.map((label) => [...path, label]));
}

/** The weight of a path among all, not yet a probability. */
export function weightOf(path: readonly number[], lattice: Lattice, factors: Float32Array): number {
  let state = START_STATE;
  return path.reduce((weight, label, at) => {
    const to = nextState(state, label);
    const step = factors[transitionIndex(state, to)] * lattice.scores[at * STATE_COUNT + to];
    state = to;
    return weight * step;
  }, 1);
}
