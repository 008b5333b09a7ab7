// The learner: stochastic gradients of the conditional log-likelihood of a linear-chain CRF (Lafferty et al. 2001), with
// a step size for every weight (AdaGrad, Duchi et al. 2011). Where gold leaves a token's label open, the likelihood sums
// over the labels it may have, so that corpora that mark different fields teach together.
import { TRANSITION_CLASSES } from '../label/features/transition-class.js';
import { LABELS } from '../label/labels.js';
import { Lattice } from '../label/lattice.js';
import { labelOfState, STATE_COUNT, TRANSITION_COUNT } from '../label/states.js';
import type { Example } from './examples.js';

const LABEL_COUNT = LABELS.length;
const LABEL_OF = Uint8Array.from({ length: STATE_COUNT }, (_, state) => labelOfState(state));

/** Gradients smaller than this are left out: they cost as much as large ones and change nothing. */
const LEAST_GRADIENT = 5e-4;
/** Transitions are shared by all references, so they are moved once for so many of them. */
const TRANSITION_BATCH = 24;

/**
 * `rate` is AdaGrad's. `decay` is the pull to zero (L2), or to where the weights started, that a weight feels over one pass of
 * the data; it is spread over the times its feature occurs, so that rare features, which fit anything, are held back more than
 * common ones.
 */
interface LearnerOptions {
  readonly rate: number;
  readonly decay: number;
  /** The share of a token's features left out each time it is learnt from, so that none is leant on alone (Wager et al. 2013). */
  readonly dropout?: number;
}

/** Weights to start from, in the order of `Learner.tables`; the pull goes back to them and not to zero. */
export type HomeWeights = readonly [label: Float32Array, state: Float32Array, transitions: Float32Array];

/** Weights with what AdaGrad remembers of their gradients. */
class Weights {
  readonly values: Float32Array;
  readonly squares: Float32Array;
  readonly #home: Float32Array | undefined;

  constructor(size: number, home?: Float32Array) {
    this.values = home ? home.slice() : new Float32Array(size);
    this.squares = new Float32Array(size).fill(1e-2);
    this.#home = home;
  }

  /** One step up the gradient; `decay` is the pull back home. */
  move(index: number, gradient: number, rate: number, decay: number): void {
    const away = this.#home ? this.values[index] - this.#home[index] : this.values[index];
    const slope = gradient - decay * away;
    this.squares[index] += slope * slope;
    this.values[index] += (rate * slope) / Math.sqrt(this.squares[index]);
  }
}

export class Learner {
  readonly label: Weights;
  readonly state: Weights;
  readonly transitions: Weights;
  options: LearnerOptions;
  readonly #lattice = new Lattice();
  readonly #factors = new Map<number, Float32Array>();
  readonly #transitionGradient = new Float64Array(TRANSITION_CLASSES * TRANSITION_COUNT);
  readonly #touched = new Set<number>();
  #chance = 1;
  #sinceTransitions = 0;
  #scores = new Float64Array(0);
  #gradient = new Float64Array(0);
  readonly #byLabel = new Float64Array(LABEL_COUNT);

  readonly #labelDecay: Float32Array;
  readonly #stateDecay: Float32Array;

  /** `labelCounts` and `stateCounts` say how often each feature occurs in one pass of the data. */
  constructor(labelCounts: Float32Array, stateCounts: Float32Array, options: LearnerOptions, home?: HomeWeights) {
    this.label = new Weights(labelCounts.length * LABEL_COUNT, home?.[0]);
    this.state = new Weights(stateCounts.length * STATE_COUNT, home?.[1]);
    this.transitions = new Weights(TRANSITION_CLASSES * TRANSITION_COUNT, home?.[2]);
    this.options = options;
    this.#labelDecay = labelCounts.map((count) => options.decay / count);
    this.#stateDecay = stateCounts.map((count) => options.decay / count);
  }

  /** The weights of features of labels, of features of states, of transitions. */
  get tables(): readonly [Weights, Weights, Weights] {
    return [this.label, this.state, this.transitions];
  }

  /** To be called when transition weights were set from outside. */
  transitionsChanged(): void {
    this.#factors.clear();
  }

  readonly #factorsOf = (transitionClass: number): Float32Array => {
    let factors = this.#factors.get(transitionClass);
    if (!factors) {
      const start = transitionClass * TRANSITION_COUNT;
      factors = Float32Array.from(this.transitions.values.subarray(start, start + TRANSITION_COUNT), Math.exp);
      this.#factors.set(transitionClass, factors);
    }
    return factors;
  };

  #score(example: Example): void {
    const length = example.masks.length;
    this.#lattice.resize(length);
    if (this.#scores.length < length * STATE_COUNT) {
      this.#scores = new Float64Array(length * 2 * STATE_COUNT);
      this.#gradient = new Float64Array(length * 2 * STATE_COUNT);
    }
    for (let at = 0; at < length; at++) {
      this.#lattice.classes[at] = example.classes[at];
      this.#scoreToken(example, at);
    }
  }

  #scoreToken(example: Example, at: number): void {
    const base = at * STATE_COUNT;
    const { values: labelValues } = this.label;
    const { values: stateValues } = this.state;
    const byLabel = this.#byLabel.fill(0);
    for (let i = example.labelStarts[at]; i < example.labelStarts[at + 1]; i++) {
      const row = example.labelRows[i] * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) byLabel[label] += labelValues[row + label];
    }
    for (let state = 0; state < STATE_COUNT; state++) this.#scores[base + state] = byLabel[LABEL_OF[state]];
    for (let i = example.stateStarts[at]; i < example.stateStarts[at + 1]; i++) {
      const row = example.stateRows[i] * STATE_COUNT;
      for (let state = 0; state < STATE_COUNT; state++) this.#scores[base + state] += stateValues[row + state];
    }
    let top = -Infinity;
    for (let state = 0; state < STATE_COUNT; state++) top = Math.max(top, this.#scores[base + state]);
    for (let state = 0; state < STATE_COUNT; state++)
      this.#lattice.scores[base + state] = Math.exp(this.#scores[base + state] - top);
  }

  #expect(masks: Uint32Array | undefined, weight: number): number | undefined {
    if (!this.#lattice.forward(this.#factorsOf, masks)) return undefined;
    this.#lattice.backward(this.#factorsOf);
    this.#lattice.addStateProbabilities(this.#gradient, weight);
    this.#lattice.addTransitionProbabilities(this.#factorsOf, this.#transitionGradient, weight);
    return this.#lattice.logSum();
  }

  /** Says where the chance of leaving features out begins; to be called before every pass. */
  startPass(seed: number): void {
    this.#chance = seed | 1;
  }

  /** The next of a row of 32-bit numbers as good as random (xorshift, Marsaglia 2003); a closure a feature would cost too much. */
  #draw(): number {
    let chance = this.#chance;
    chance ^= chance << 13;
    chance ^= chance >>> 17;
    chance ^= chance << 5;
    this.#chance = chance;
    return chance >>> 0;
  }

  #thinnedRows(rows: Int32Array, starts: Int32Array, dropout: number): { rows: Int32Array; starts: Int32Array } {
    const share = (1 - dropout) * 2 ** 32;
    const kept = new Int32Array(rows.length);
    const keptStarts = new Int32Array(starts.length);
    let count = 0;
    for (let at = 0; at + 1 < starts.length; at++) {
      for (let i = starts[at]; i < starts[at + 1]; i++) if (this.#draw() < share) kept[count++] = rows[i];
      keptStarts[at + 1] = count;
    }
    return { rows: kept, starts: keptStarts };
  }

  #thinned(example: Example): Example {
    const { dropout = 0 } = this.options;
    if (dropout === 0) return example;
    const label = this.#thinnedRows(example.labelRows, example.labelStarts, dropout);
    const state = this.#thinnedRows(example.stateRows, example.stateStarts, dropout);
    return {
      ...example,
      labelRows: label.rows,
      labelStarts: label.starts,
      stateRows: state.rows,
      stateStarts: state.starts,
    };
  }

  /** Takes one step on one example; returns its loss (negative log-likelihood), or undefined when gold has no path. */
  learn(whole: Example): number | undefined {
    if (whole.masks.length === 0) return undefined;
    const example = this.#thinned(whole);
    this.#score(example);
    this.#gradient.fill(0, 0, example.masks.length * STATE_COUNT);
    const wanted = this.#expect(example.masks, example.weight);
    if (wanted === undefined) return undefined;
    const all = this.#expect(undefined, -example.weight);
    if (all === undefined) return undefined;
    for (let at = 0; at < example.masks.length; at++) {
      this.#touched.add(example.classes[at]);
      this.#moveToken(example, at);
    }
    if (++this.#sinceTransitions >= TRANSITION_BATCH) this.endBatch();
    return all - wanted;
  }

  #moveToken(example: Example, at: number): void {
    const base = at * STATE_COUNT;
    const { rate } = this.options;
    const byLabel = this.#byLabel.fill(0);
    for (let state = 0; state < STATE_COUNT; state++) byLabel[LABEL_OF[state]] += this.#gradient[base + state];
    for (let label = 0; label < LABEL_COUNT; label++) {
      const gradient = byLabel[label];
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      for (let i = example.labelStarts[at]; i < example.labelStarts[at + 1]; i++)
        this.label.move(
          example.labelRows[i] * LABEL_COUNT + label,
          gradient,
          rate,
          this.#labelDecay[example.labelRows[i]],
        );
    }
    for (let state = 0; state < STATE_COUNT; state++) {
      const gradient = this.#gradient[base + state];
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      for (let i = example.stateStarts[at]; i < example.stateStarts[at + 1]; i++)
        this.state.move(
          example.stateRows[i] * STATE_COUNT + state,
          gradient,
          rate,
          this.#stateDecay[example.stateRows[i]],
        );
    }
  }

  /** Moves the transitions by what was gathered for them; to be called at the end of a pass, before the state is kept. */
  endBatch(): void {
    this.#sinceTransitions = 0;
    for (const transitionClass of this.#touched) {
      const start = transitionClass * TRANSITION_COUNT;
      const factors = this.#factorsOf(transitionClass);
      for (let i = start; i < start + TRANSITION_COUNT; i++) {
        const gradient = this.#transitionGradient[i];
        if (gradient === 0) continue;
        this.transitions.move(i, gradient, this.options.rate, 0);
        factors[i - start] = Math.exp(this.transitions.values[i]);
        this.#transitionGradient[i] = 0;
      }
    }
    this.#touched.clear();
  }
}
