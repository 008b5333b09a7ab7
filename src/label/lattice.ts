// Forward, backward and the path beyond doubt over the chain of states of one reference; training and parsing share it.
// Scores are probabilities scaled at every token, not logarithms: nothing but products and sums in the inner loops.
// States that hold less than PRUNE of a token's probability are left out: a handful of the 57 is ever alive.

import {
  FIELD_COUNT,
  gapAfter,
  labelOfState,
  START_STATE,
  STATE_COUNT,
  TRANSITION_COUNT,
  transitionIndex,
} from './states.js';
import { sumWaysIntoFields } from './ways-into-fields.js';

const PRUNE = 5e-4;

/** A half, less what rounding may do: see `certainPath`. */
const MOST_DOUBT = 0.49;

/** A path as label numbers, with its probability among all paths. */
export interface CertainPath {
  readonly labels: Uint8Array;
  readonly probability: number;
}

/** Transition factors (not logarithms) of one class, TRANSITION_COUNT long; see states.ts for the layout. */
export type TransitionFactors = (transitionClass: number) => Float32Array;

const GAP_OF = Int32Array.from({ length: STATE_COUNT }, (_, state) => (state < FIELD_COUNT ? gapAfter(state) : state));
const INTO_GAP_INDEX = Int32Array.from({ length: STATE_COUNT }, (_, state) => transitionIndex(state, GAP_OF[state]));
const LABEL_OF = Int32Array.from({ length: STATE_COUNT }, (_, state) => labelOfState(state));

/** The number of the lowest bit that is set; `bits` has one. */
const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** Working memory for one reference at a time; grows with the longest one. */
export class Lattice {
  length = 0;
  /** exp(score) of every state at every token, up to a factor per token. */
  scores = new Float64Array(0);
  classes = new Int32Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  /** The states that `forward` left alive, from token × STATE_COUNT on, fields before gaps; `aliveCounts` says how many a token has. */
  alive = new Uint8Array(0);
  aliveCounts = new Int32Array(0);
  #scale = new Float64Array(0);
  readonly #row = new Float64Array(STATE_COUNT);

  /** Makes room for a reference of `length` tokens. */
  resize(length: number): void {
    this.length = length;
    if (this.classes.length >= length) return;
    const room = Math.max(64, length * 2);
    this.scores = new Float64Array(room * STATE_COUNT);
    this.#alpha = new Float64Array(room * STATE_COUNT);
    this.#beta = new Float64Array(room * STATE_COUNT);
    this.alive = new Uint8Array(room * STATE_COUNT);
    this.classes = new Int32Array(room);
    this.aliveCounts = new Int32Array(room);
    this.#scale = new Float64Array(room);
  }

  #keepAlive(at: number, sum: number, gaps: number): void {
    const [row, alpha, alive] = [this.#row, this.#alpha, this.alive];
    const base = at * STATE_COUNT;
    const least = sum * PRUNE;
    const scale = 1 / sum;
    let end = base;
    for (let field = 0; field < FIELD_COUNT; field++) {
      if (!(row[field] > least)) continue;
      alpha[base + field] = row[field] * scale;
      alive[end++] = field;
    }
    for (let left = gaps; left !== 0; left &= left - 1) {
      const gap = FIELD_COUNT + lowestBit(left);
      if (!(row[gap] > least)) continue;
      alpha[base + gap] = row[gap] * scale;
      alive[end++] = gap;
    }
    this.aliveCounts[at] = end - base;
    this.#scale[at] = scale;
  }

  /** Adds up the ways into every state of a token; gives back which gaps can be reached, a bit each. */
  #reach(at: number, factors: Float32Array): number {
    const row = this.#row;
    if (at === 0) {
      for (let to = 0; to < FIELD_COUNT; to++) row[to] = factors[START_STATE * FIELD_COUNT + to];
      row[START_STATE] = factors[INTO_GAP_INDEX[START_STATE]];
      return 1 << (START_STATE - FIELD_COUNT);
    }
    const base = (at - 1) * STATE_COUNT;
    const count = this.aliveCounts[at - 1];
    sumWaysIntoFields(row, { alive: this.alive, alpha: this.#alpha, base, count }, factors);
    return this.#reachGaps(at, factors, count);
  }

  #reachGaps(at: number, factors: Float32Array, count: number): number {
    const [row, alive, alpha] = [this.#row, this.alive, this.#alpha];
    const base = (at - 1) * STATE_COUNT;
    let gaps = 0;
    for (let i = 0; i < count; i++) {
      const from = alive[base + i];
      const gap = GAP_OF[from];
      const bit = 1 << (gap - FIELD_COUNT);
      const reached = alpha[base + from] * factors[INTO_GAP_INDEX[from]];
      row[gap] = gaps & bit ? row[gap] + reached : reached;
      gaps |= bit;
    }
    return gaps;
  }

  /**
   * Runs forward over the reference. `masks`, when given, holds for every token the labels it may have (bit n: label n).
   * Returns false when no path is left (a mask that the chain cannot follow, or scores beyond all bounds).
   */
  forward(transitions: TransitionFactors, masks?: Uint32Array): boolean {
    this.#alpha.fill(0, 0, this.length * STATE_COUNT);
    for (let at = 0; at < this.length; at++) {
      const gaps = this.#reach(at, transitions(this.classes[at]));
      const sum = this.#score(at, gaps, masks ? masks[at] : 0xffffffff);
      if (!(sum > 0 && sum < Infinity)) return false;
      this.#keepAlive(at, sum, gaps);
    }
    return true;
  }

  /** Weighs the states reached with their scores; the sum of all. */
  #score(at: number, gaps: number, mask: number): number {
    const [row, scores] = [this.#row, this.scores];
    const base = at * STATE_COUNT;
    let sum = 0;
    for (let field = 0; field < FIELD_COUNT; field++) {
      row[field] = mask & (2 << field) ? row[field] * scores[base + field] : 0;
      sum += row[field];
    }
    for (let left = gaps; left !== 0; left &= left - 1) {
      const gap = FIELD_COUNT + lowestBit(left);
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
    const [alive, beta] = [this.alive, this.#beta];
    const last = (this.length - 1) * STATE_COUNT;
    for (let i = 0; i < this.aliveCounts[this.length - 1]; i++) beta[last + alive[last + i]] = 1;
    for (let at = this.length - 2; at >= 0; at--) {
      const factors = transitions(this.classes[at + 1]);
      const fields = this.#weighAhead(at + 1);
      const base = at * STATE_COUNT;
      for (let i = 0; i < this.aliveCounts[at]; i++) {
        const from = alive[base + i];
        beta[base + from] = this.#sumAhead(from, factors, (at + 1) * STATE_COUNT, fields);
      }
    }
  }

  /** What every state of a token weighs with all that follows it, 0 for gaps that are not alive; how many fields are alive. */
  #weighAhead(at: number): number {
    const [ahead, alive, beta, scores] = [this.#row, this.alive, this.#beta, this.scores];
    const base = at * STATE_COUNT;
    const scale = this.#scale[at];
    let fields = 0;
    for (let gap = FIELD_COUNT; gap < STATE_COUNT; gap++) ahead[gap] = 0;
    for (let i = 0; i < this.aliveCounts[at]; i++) {
      const state = alive[base + i];
      ahead[state] = scores[base + state] * beta[base + state] * scale;
      if (state < FIELD_COUNT) fields++;
    }
    return fields;
  }

  /** Fields stand before gaps in `alive`: the first `fields` from `next` on. */
  #sumAhead(from: number, factors: Float32Array, next: number, fields: number): number {
    const [ahead, alive] = [this.#row, this.alive];
    const offset = from * FIELD_COUNT;
    let sum = factors[INTO_GAP_INDEX[from]] * ahead[GAP_OF[from]];
    for (let i = next; i < next + fields; i++) sum += factors[offset + alive[i]] * ahead[alive[i]];
    return sum;
  }

  /** Adds `weight` times the probability of every state at every token to `sums` (length × STATE_COUNT). After `backward`. */
  addStateProbabilities(sums: Float64Array, weight: number): void {
    for (let at = 0; at < this.length; at++) {
      const base = at * STATE_COUNT;
      for (let i = 0; i < this.aliveCounts[at]; i++) {
        const index = base + this.alive[base + i];
        sums[index] += weight * this.#alpha[index] * this.#beta[index];
      }
    }
  }

  /** The probability that a token has a label. After `backward`. */
  labelProbability(at: number, label: number): number {
    const base = at * STATE_COUNT;
    if (label > 0) return this.#aliveProbability(at, base + label - 1);
    let sum = 0;
    for (let i = 0; i < this.aliveCounts[at]; i++) {
      const state = this.alive[base + i];
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
        for (let i = 0; i < this.aliveCounts[at - 1]; i++) {
          const from = this.alive[before + i];
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
    for (let i = 0; i < this.aliveCounts[at]; i++) {
      const to = this.alive[base + i];
      if (to >= FIELD_COUNT && to !== GAP_OF[from]) continue;
      const index = to < FIELD_COUNT ? from * FIELD_COUNT + to : INTO_GAP_INDEX[from];
      sums[row + index] += reached * factors[index] * this.scores[base + to] * this.#beta[base + to];
    }
  }

  /**
   * The likeliest states of the tokens as a path, where they are the best one beyond doubt: what they lack to certainty is together less
   * than a half, so that their path has more than half of all weight. Else undefined. After `backward`. More than half of all
   * references need no search for the best path.
   */
  certainPath(transitions: TransitionFactors): CertainPath | undefined {
    const labels = new Uint8Array(this.length);
    let probability = 1;
    let doubt = 0;
    let from = START_STATE;
    for (let at = 0; at < this.length; at++) {
      const to = this.#likeliestState(at);
      const index = at * STATE_COUNT + to;
      doubt += 1 - this.#alpha[index] * this.#beta[index];
      if (!(doubt < MOST_DOUBT)) return undefined;
      labels[at] = LABEL_OF[to];
      const step = transitions(this.classes[at])[transitionIndex(from, to)];
      probability *= step * this.scores[index] * this.#scale[at];
      from = to;
    }
    return { labels, probability };
  }

  #likeliestState(at: number): number {
    const base = at * STATE_COUNT;
    let likeliest = this.alive[base];
    for (let i = 1; i < this.aliveCounts[at]; i++) {
      const state = this.alive[base + i];
      if (
        this.#alpha[base + state] * this.#beta[base + state] >
        this.#alpha[base + likeliest] * this.#beta[base + likeliest]
      )
        likeliest = state;
    }
    return likeliest;
  }
}
