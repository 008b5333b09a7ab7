// Forward, backward and best path over the chain of states of one reference; training and parsing share it.
// Scores are probabilities scaled at every token, not logarithms: nothing but products and sums in the inner loops.
// States that hold less than PRUNE of a token's probability are left out: a handful of the 55 is ever alive.
import {
  FIELD_COUNT,
  gapAfter,
  labelOfState,
  START_STATE,
  STATE_COUNT,
  TRANSITION_COUNT,
  transitionIndex,
} from './states.js';

const PRUNE = 1e-4;

/** Transition factors (not logarithms) of one class, TRANSITION_COUNT long; see states.ts for the layout. */
export type TransitionFactors = (transitionClass: number) => Float32Array;

const GAP_OF = Int32Array.from({ length: STATE_COUNT }, (_, state) => (state < FIELD_COUNT ? gapAfter(state) : state));
const INTO_GAP_INDEX = Int32Array.from({ length: STATE_COUNT }, (_, state) => transitionIndex(state, GAP_OF[state]));
const LABEL_OF = Int32Array.from({ length: STATE_COUNT }, (_, state) => labelOfState(state));

/** Working memory for one reference at a time; grows with the longest one. */
export class Lattice {
  length = 0;
  /** exp(score) of every state at every token, up to a factor per token. */
  scores = new Float64Array(0);
  classes = new Int32Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #active = new Uint8Array(0);
  #activeCount = new Int32Array(0);
  #scale = new Float64Array(0);
  #back = new Uint8Array(0);
  readonly #row = new Float64Array(STATE_COUNT);

  /** Makes room for a reference of `length` tokens. */
  resize(length: number): void {
    this.length = length;
    if (this.classes.length >= length) return;
    const room = Math.max(64, length * 2);
    this.scores = new Float64Array(room * STATE_COUNT);
    this.#alpha = new Float64Array(room * STATE_COUNT);
    this.#beta = new Float64Array(room * STATE_COUNT);
    this.#active = new Uint8Array(room * STATE_COUNT);
    this.#back = new Uint8Array(room * STATE_COUNT);
    this.classes = new Int32Array(room);
    this.#activeCount = new Int32Array(room);
    this.#scale = new Float64Array(room);
  }

  #keepAlive(at: number, row: Float64Array, sum: number): void {
    const base = at * STATE_COUNT;
    const least = sum * PRUNE;
    const scale = 1 / sum;
    let count = 0;
    for (let state = 0; state < STATE_COUNT; state++) {
      const value = row[state];
      const alive = value > least;
      this.#alpha[base + state] = alive ? value * scale : 0;
      if (alive) this.#active[base + count++] = state;
    }
    this.#activeCount[at] = count;
    this.#scale[at] = scale;
  }

  #reach(at: number, factors: Float32Array): void {
    const row = this.#row.fill(0);
    if (at === 0) {
      for (let to = 0; to < FIELD_COUNT; to++) row[to] = factors[START_STATE * FIELD_COUNT + to];
      row[START_STATE] = factors[INTO_GAP_INDEX[START_STATE]];
      return;
    }
    const base = (at - 1) * STATE_COUNT;
    for (let i = 0; i < this.#activeCount[at - 1]; i++) {
      const from = this.#active[base + i];
      const alpha = this.#alpha[base + from];
      const offset = from * FIELD_COUNT;
      for (let to = 0; to < FIELD_COUNT; to++) row[to] += alpha * factors[offset + to];
      row[GAP_OF[from]] += alpha * factors[INTO_GAP_INDEX[from]];
    }
  }

  /**
   * Runs forward over the reference. `masks`, when given, holds for every token the labels it may have (bit n: label n).
   * Returns false when no path is left (a mask that the chain cannot follow, or scores beyond all bounds).
   */
  forward(transitions: TransitionFactors, masks?: Uint32Array): boolean {
    for (let at = 0; at < this.length; at++) {
      this.#reach(at, transitions(this.classes[at]));
      const base = at * STATE_COUNT;
      const mask = masks ? masks[at] : 0xffffffff;
      let sum = 0;
      for (let state = 0; state < STATE_COUNT; state++) {
        const value = mask & (1 << LABEL_OF[state]) ? this.#row[state] * this.scores[base + state] : 0;
        this.#row[state] = value;
        sum += value;
      }
      if (!(sum > 0 && sum < Infinity)) return false;
      this.#keepAlive(at, this.#row, sum);
    }
    return true;
  }

  /** The logarithm of the whole sum, up to the factors left out of the scores. After `forward`. */
  logSum(): number {
    let sum = 0;
    for (let at = 0; at < this.length; at++) sum -= Math.log(this.#scale[at]);
    return sum;
  }

  /** Runs backward over the states that `forward` left alive. */
  backward(transitions: TransitionFactors): void {
    const last = (this.length - 1) * STATE_COUNT;
    for (let i = 0; i < this.#activeCount[this.length - 1]; i++) this.#beta[last + this.#active[last + i]] = 1;
    for (let at = this.length - 2; at >= 0; at--) {
      const factors = transitions(this.classes[at + 1]);
      const base = at * STATE_COUNT;
      for (let i = 0; i < this.#activeCount[at]; i++) {
        const from = this.#active[base + i];
        this.#beta[base + from] = this.#ahead(at + 1, from, factors) * this.#scale[at + 1];
      }
    }
  }

  #ahead(at: number, from: number, factors: Float32Array): number {
    const base = at * STATE_COUNT;
    let sum = 0;
    for (let i = 0; i < this.#activeCount[at]; i++) {
      const to = this.#active[base + i];
      const factor =
        to < FIELD_COUNT ? factors[from * FIELD_COUNT + to] : to === GAP_OF[from] ? factors[INTO_GAP_INDEX[from]] : 0;
      sum += factor * this.scores[base + to] * this.#beta[base + to];
    }
    return sum;
  }

  /** Adds `weight` times the probability of every state at every token to `sums` (length × STATE_COUNT). After `backward`. */
  addStateProbabilities(sums: Float64Array, weight: number): void {
    for (let at = 0; at < this.length; at++) {
      const base = at * STATE_COUNT;
      for (let i = 0; i < this.#activeCount[at]; i++) {
        const index = base + this.#active[base + i];
        sums[index] += weight * this.#alpha[index] * this.#beta[index];
      }
    }
  }

  /** How many states of a token are alive. After `forward`. */
  aliveCount(at: number): number {
    return this.#activeCount[at];
  }

  /** The state that is the `i`th alive at a token. After `forward`. */
  aliveState(at: number, i: number): number {
    return this.#active[at * STATE_COUNT + i];
  }

  /** The probability that a token has a label. After `backward`. */
  labelProbability(at: number, label: number): number {
    const base = at * STATE_COUNT;
    if (label > 0) return this.#aliveProbability(at, base + label - 1);
    let sum = 0;
    for (let i = 0; i < this.#activeCount[at]; i++) {
      const state = this.#active[base + i];
      if (state >= FIELD_COUNT) sum += this.#alpha[base + state] * this.#beta[base + state];
    }
    return sum;
  }

  #aliveProbability(at: number, index: number): number {
    return this.#alpha[index] > 0 && at < this.length ? this.#alpha[index] * this.#beta[index] : 0;
  }

  /** Adds `weight` times the probability of every transition to `sums` (a row of TRANSITION_COUNT for each class). After `backward`. */
  addTransitionProbabilities(transitions: TransitionFactors, sums: Float64Array, weight: number): void {
    for (let at = 0; at < this.length; at++) {
      const factors = transitions(this.classes[at]);
      const row = this.classes[at] * TRANSITION_COUNT;
      const before = (at - 1) * STATE_COUNT;
      const scale = this.#scale[at] * weight;
      if (at === 0) this.#addTransitionsFrom(at, START_STATE, scale, factors, sums, row);
      else
        for (let i = 0; i < this.#activeCount[at - 1]; i++) {
          const from = this.#active[before + i];
          this.#addTransitionsFrom(at, from, this.#alpha[before + from] * scale, factors, sums, row);
        }
    }
  }

  #addTransitionsFrom(
    at: number,
    from: number,
    reached: number,
    factors: Float32Array,
    sums: Float64Array,
    row: number,
  ): void {
    const base = at * STATE_COUNT;
    for (let i = 0; i < this.#activeCount[at]; i++) {
      const to = this.#active[base + i];
      if (to >= FIELD_COUNT && to !== GAP_OF[from]) continue;
      const index = to < FIELD_COUNT ? from * FIELD_COUNT + to : INTO_GAP_INDEX[from];
      sums[row + index] += reached * factors[index] * this.scores[base + to] * this.#beta[base + to];
    }
  }

  /** The best path as label numbers. After `forward` (it walks the states that are alive). Uses the room of `backward`. */
  bestLabels(transitions: TransitionFactors): Uint8Array {
    const best = this.#beta;
    for (let at = 0; at < this.length; at++) {
      const factors = transitions(this.classes[at]);
      const base = at * STATE_COUNT;
      let top = 0;
      for (let i = 0; i < this.#activeCount[at]; i++) {
        const to = this.#active[base + i];
        const value = this.#bestInto(at, to, factors) * this.scores[base + to];
        best[base + to] = value;
        if (value > top) top = value;
      }
      for (let i = 0; i < this.#activeCount[at]; i++) best[base + this.#active[base + i]] /= top;
    }
    return this.#trace(best);
  }

  #bestInto(at: number, to: number, factors: Float32Array): number {
    const base = at * STATE_COUNT;
    if (at === 0) return factors[to < FIELD_COUNT ? START_STATE * FIELD_COUNT + to : INTO_GAP_INDEX[START_STATE]];
    const before = base - STATE_COUNT;
    let top = -1;
    for (let i = 0; i < this.#activeCount[at - 1]; i++) {
      const from = this.#active[before + i];
      if (to >= FIELD_COUNT && to !== GAP_OF[from]) continue;
      const value =
        this.#beta[before + from] * factors[to < FIELD_COUNT ? from * FIELD_COUNT + to : INTO_GAP_INDEX[from]];
      if (value > top) {
        top = value;
        this.#back[base + to] = from;
      }
    }
    return Math.max(top, 0);
  }

  #trace(best: Float64Array): Uint8Array {
    const labels = new Uint8Array(this.length);
    const last = this.length - 1;
    let state = 0;
    let top = -1;
    for (let i = 0; i < this.#activeCount[last]; i++) {
      const candidate = this.#active[last * STATE_COUNT + i];
      if (best[last * STATE_COUNT + candidate] > top) {
        top = best[last * STATE_COUNT + candidate];
        state = candidate;
      }
    }
    for (let at = last; at >= 0; at--) {
      labels[at] = LABEL_OF[state];
      state = this.#back[at * STATE_COUNT + state];
    }
    return labels;
  }
}
