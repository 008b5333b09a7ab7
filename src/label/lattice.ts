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

/** A half, less what rounding may do: see `certainLabels`. */
const MOST_DOUBT = 0.49;

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
  readonly #best = new Float64Array(STATE_COUNT);

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
      const sum = this.#score(at, masks ? masks[at] : 0xffffffff);
      if (!(sum > 0 && sum < Infinity)) return false;
      this.#keepAlive(at, this.#row, sum);
    }
    return true;
  }

  /** Weighs the states reached with their scores; the sum of all. */
  #score(at: number, mask: number): number {
    const [row, scores] = [this.#row, this.scores];
    const base = at * STATE_COUNT;
    let sum = 0;
    for (let field = 0; field < FIELD_COUNT; field++) {
      row[field] = mask & (2 << field) ? row[field] * scores[base + field] : 0;
      sum += row[field];
    }
    // Gaps are reached from a few states only.
    for (let gap = FIELD_COUNT; gap < STATE_COUNT; gap++) {
      if (row[gap] === 0) continue;
      row[gap] = mask & 1 ? row[gap] * scores[base + gap] : 0;
      sum += row[gap];
    }
    return sum;
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
      const ahead = this.#weighAhead(at + 1);
      for (let i = 0; i < this.#activeCount[at]; i++) {
        const from = this.#active[base + i];
        this.#beta[base + from] = this.#sumAhead(at + 1, from, factors, ahead);
      }
    }
  }

  /** What every state of a token weighs with all that follows it; 0 for those not alive. */
  #weighAhead(at: number): Float64Array {
    const ahead = this.#row.fill(0);
    const base = at * STATE_COUNT;
    const scale = this.#scale[at];
    for (let i = 0; i < this.#activeCount[at]; i++) {
      const state = this.#active[base + i];
      ahead[state] = this.scores[base + state] * this.#beta[base + state] * scale;
    }
    return ahead;
  }

  #sumAhead(at: number, from: number, factors: Float32Array, ahead: Float64Array): number {
    const base = at * STATE_COUNT;
    const offset = from * FIELD_COUNT;
    const count = this.#activeCount[at];
    let sum = factors[INTO_GAP_INDEX[from]] * ahead[GAP_OF[from]];
    // Fields stand before gaps in `active`.
    for (let i = 0; i < count && this.#active[base + i] < FIELD_COUNT; i++) {
      const to = this.#active[base + i];
      sum += factors[offset + to] * ahead[to];
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

  /**
   * The likeliest label of every token, where they are the labels of the best path beyond doubt: what the likeliest states lack
   * to certainty is together less than a half, so that their path has more than half of all weight. Else undefined. After
   * `backward`. More than half of all references need no search for the best path.
   */
  certainLabels(): Uint8Array | undefined {
    const labels = new Uint8Array(this.length);
    let doubt = 0;
    for (let at = 0; at < this.length; at++) {
      const base = at * STATE_COUNT;
      let top = 0;
      for (let i = 0; i < this.#activeCount[at]; i++) {
        const state = this.#active[base + i];
        const probability = this.#alpha[base + state] * this.#beta[base + state];
        if (probability <= top) continue;
        top = probability;
        labels[at] = LABEL_OF[state];
      }
      doubt += 1 - top;
      if (!(doubt < MOST_DOUBT)) return undefined;
    }
    return labels;
  }

  /** The best path as label numbers. After `forward` (it walks the states that are alive). */
  bestLabels(transitions: TransitionFactors): Uint8Array {
    const best = this.#best;
    for (let at = 0; at < this.length; at++) {
      const into = this.#bestInto(at, best, transitions(this.classes[at]));
      const base = at * STATE_COUNT;
      let top = 0;
      for (let i = 0; i < this.#activeCount[at]; i++) {
        const to = this.#active[base + i];
        into[to] *= this.scores[base + to];
        if (into[to] > top) top = into[to];
      }
      for (let i = 0; i < this.#activeCount[at]; i++) {
        const to = this.#active[base + i];
        best[to] = into[to] / top;
      }
    }
    return this.#trace(best);
  }

  /** The best way into every state that is alive, and from where. */
  #bestInto(at: number, best: Float64Array, factors: Float32Array): Float64Array {
    const into = this.#row.fill(0);
    if (at === 0) this.#bestFrom(at, START_STATE, 1, factors, into);
    else
      for (let i = 0; i < this.#activeCount[at - 1]; i++) {
        const from = this.#active[(at - 1) * STATE_COUNT + i];
        this.#bestFrom(at, from, best[from], factors, into);
      }
    return into;
  }

  #bestFrom(at: number, from: number, reached: number, factors: Float32Array, into: Float64Array): void {
    const base = at * STATE_COUNT;
    const offset = from * FIELD_COUNT;
    const count = this.#activeCount[at];
    // Fields stand before gaps in `active`.
    for (let i = 0; i < count && this.#active[base + i] < FIELD_COUNT; i++) {
      const to = this.#active[base + i];
      const value = reached * factors[offset + to];
      if (value <= into[to]) continue;
      into[to] = value;
      this.#back[base + to] = from;
    }
    const gap = GAP_OF[from];
    const value = reached * factors[INTO_GAP_INDEX[from]];
    if (value <= into[gap]) return;
    into[gap] = value;
    this.#back[base + gap] = from;
  }

  #trace(best: Float64Array): Uint8Array {
    const labels = new Uint8Array(this.length);
    const last = (this.length - 1) * STATE_COUNT;
    let state = 0;
    let top = -1;
    for (let i = 0; i < this.#activeCount[this.length - 1]; i++) {
      const candidate = this.#active[last + i];
      if (best[candidate] <= top) continue;
      top = best[candidate];
      state = candidate;
    }
    for (let at = this.length - 1; at >= 0; at--) {
      labels[at] = LABEL_OF[state];
      state = this.#back[at * STATE_COUNT + state];
    }
    return labels;
  }
}
