// The chain's best label sequences, not only the first. A path differs from the best one by detours: at some token another state
// stands before it, and from there back the way is again the best one. Detours are tried in order of their probability, so
// that a path costs one walk over the tokens that it may still change. Every label sequence has one path, so all are different.
import type { Lattice, TransitionFactors } from '../lattice.js';
import { FIELD_COUNT, gapAfter, labelOfState, START_STATE, STATE_COUNT, transitionIndex } from '../states.js';

/** One label sequence with the logarithm of its probability among all sequences. */
export interface LabelPath {
  readonly labels: Uint8Array;
  readonly logProbability: number;
}

/** Another way into a path already found: before token `at` stands `state`. `share` is its probability over the best path's. */
interface Detour {
  readonly share: number;
  readonly path: number;
  readonly at: number;
  readonly state: number;
}

/** The place of a transition in its row, or -1 where the chain has none. */
function stepIndex(from: number, to: number): number {
  if (to < FIELD_COUNT) return from * FIELD_COUNT + to;
  const gap = from < FIELD_COUNT ? gapAfter(from) : from;
  return to === gap ? transitionIndex(from, to) : -1;
}

const STEP_INDEX = Int32Array.from({ length: STATE_COUNT * STATE_COUNT }, (_, i) =>
  stepIndex(Math.floor(i / STATE_COUNT), i % STATE_COUNT),
);
const LABEL_OF = Uint8Array.from({ length: STATE_COUNT }, (_, state) => labelOfState(state));

/** Working memory for one reference at a time; grows with the longest one. */
export class PathFinder {
  /** For every token and state, the probability of the best way to it, the best state of the token being 1. */
  #best = new Float64Array(0);
  #back = new Uint8Array(0);
  #factors: Float32Array[] = [];
  readonly #into = new Float64Array(STATE_COUNT);

  /** Walks the lattice after `forward`; returns the logarithm of the best path's probability. */
  walk(lattice: Lattice, factorsOf: TransitionFactors): number {
    if (this.#best.length < lattice.length * STATE_COUNT) {
      this.#best = new Float64Array(lattice.length * 2 * STATE_COUNT);
      this.#back = new Uint8Array(lattice.length * 2 * STATE_COUNT);
    }
    this.#factors.length = 0;
    this.#best.fill(0, 0, lattice.length * STATE_COUNT);
    let logarithm = -lattice.logSum();
    for (let at = 0; at < lattice.length; at++) {
      this.#factors.push(factorsOf(lattice.classes[at]));
      logarithm += Math.log(this.#reach(lattice, at));
    }
    return logarithm;
  }

  /** Fills one token's row; returns what its best state was before scaling. */
  #reach(lattice: Lattice, at: number): number {
    const factors = this.#factors[at];
    if (at === 0) this.#begin(lattice, factors);
    else {
      const { alive, aliveCounts } = lattice;
      const base = at * STATE_COUNT;
      for (let i = base; i < base + aliveCounts[at]; i++)
        if (alive[i] < FIELD_COUNT) this.#stepToField(lattice, at, alive[i], factors);
        else this.#stepToGap(at, alive[i], factors);
    }
    return this.#scale(lattice, at);
  }

  #begin({ alive, aliveCounts }: Lattice, factors: Float32Array): void {
    for (let i = 0; i < aliveCounts[0]; i++) {
      const step = STEP_INDEX[START_STATE * STATE_COUNT + alive[i]];
      this.#into[alive[i]] = step < 0 ? 0 : factors[step];
      this.#back[alive[i]] = START_STATE;
    }
  }

  /** The best way to a field: from any state; of equal ones the first. */
  #stepToField({ alive, aliveCounts }: Lattice, at: number, to: number, factors: Float32Array): void {
    const best = this.#best;
    const before = (at - 1) * STATE_COUNT;
    let most = 0;
    let back = 0;
    for (let i = before; i < before + aliveCounts[at - 1]; i++) {
      const from = alive[i];
      const value = best[before + from] * factors[from * FIELD_COUNT + to];
      if (value <= most) continue;
      most = value;
      back = from;
    }
    this.#into[to] = most;
    this.#back[at * STATE_COUNT + to] = back;
  }

  /** The best way to a gap: from the field before it, or from itself. States that are not alive have the probability 0. */
  #stepToGap(at: number, gap: number, factors: Float32Array): void {
    const before = (at - 1) * STATE_COUNT;
    const field = gap - FIELD_COUNT - 1;
    const entered = field < 0 ? 0 : this.#best[before + field] * factors[transitionIndex(field, gap)];
    const stayed = this.#best[before + gap] * factors[transitionIndex(gap, gap)];
    this.#into[gap] = Math.max(entered, stayed);
    this.#back[at * STATE_COUNT + gap] = stayed > entered || field < 0 ? gap : field;
  }

  #scale({ alive, aliveCounts, scores }: Lattice, at: number): number {
    const [into, best] = [this.#into, this.#best];
    const base = at * STATE_COUNT;
    let top = 0;
    for (let i = base; i < base + aliveCounts[at]; i++) {
      const to = alive[i];
      into[to] *= scores[base + to];
      if (into[to] > top) top = into[to];
    }
    for (let i = base; i < base + aliveCounts[at]; i++) best[base + alive[i]] = into[alive[i]] / top;
    return top;
  }

  /** The probability of the best way to `from` at the token before, and on to `to`. */
  #through(at: number, from: number, to: number): number {
    const step = STEP_INDEX[from * STATE_COUNT + to];
    return step < 0 ? 0 : this.#best[(at - 1) * STATE_COUNT + from] * this.#factors[at][step];
  }

  /** The best paths, best first: at most `most`, all more probable than `leastShare` of the best. After `walk`. */
  paths(lattice: Lattice, bestLogProbability: number, most: number, leastShare: number): LabelPath[] {
    const found: Uint8Array[] = [];
    const waiting: Detour[] = [];
    const logarithms: number[] = [];
    const best = this.#bestLast(lattice);
    for (
      let next: Detour | undefined = { share: 1, path: -1, at: lattice.length, state: best };
      next && found.length < most;
      next = waiting.pop()
    ) {
      const states = this.#follow(next, found[next.path]);
      found.push(states);
      logarithms.push(bestLogProbability + Math.log(next.share));
      if (found.length < most)
        this.#addDetours(lattice, found.length - 1, states, next, leastShare, most - found.length, waiting);
    }
    return found.map((states, i) => ({
      labels: states.map((state) => LABEL_OF[state]),
      logProbability: logarithms[i],
    }));
  }

  #bestLast(lattice: Lattice): number {
    const at = lattice.length - 1;
    let best = lattice.alive[at * STATE_COUNT];
    for (let i = 1; i < lattice.aliveCounts[at]; i++) {
      const state = lattice.alive[at * STATE_COUNT + i];
      if (this.#best[at * STATE_COUNT + state] > this.#best[at * STATE_COUNT + best]) best = state;
    }
    return best;
  }

  /** The states of a detour: its path's behind it, its own state, and the best way to that. */
  #follow({ at, state }: Detour, path: Uint8Array | undefined): Uint8Array {
    const states = path ? path.slice() : new Uint8Array(at);
    states[at - 1] = state;
    for (let before = at - 1; before > 0; before--)
      states[before - 1] = this.#back[before * STATE_COUNT + states[before]];
    return states;
  }

  #addDetours(
    lattice: Lattice,
    path: number,
    states: Uint8Array,
    { share, at: taken }: Detour,
    leastShare: number,
    most: number,
    waiting: Detour[],
  ): void {
    const last = path === 0 ? taken : taken - 1;
    for (let at = 1; at <= last; at++) {
      const chosen = states[at - 1];
      const to = at < states.length ? states[at] : -1;
      const own = to < 0 ? this.#best[(at - 1) * STATE_COUNT + chosen] : this.#through(at, chosen, to);
      for (let i = 0; i < lattice.aliveCounts[at - 1]; i++) {
        const state = lattice.alive[(at - 1) * STATE_COUNT + i];
        if (state === chosen) continue;
        const way = to < 0 ? this.#best[(at - 1) * STATE_COUNT + state] : this.#through(at, state, to);
        const detourShare = (share * way) / own;
        if (detourShare > leastShare) insert(waiting, { share: detourShare, path, at, state }, most);
      }
    }
  }
}

/** Keeps the `most` most probable detours, the most probable last. */
function insert(waiting: Detour[], detour: Detour, most: number): void {
  if (waiting.length >= most) {
    if (most === 0 || waiting[0].share >= detour.share) return;
    waiting.shift();
  }
  let place = waiting.length;
  while (place > 0 && waiting[place - 1].share > detour.share) place--;
  waiting.splice(place, 0, detour);
}
