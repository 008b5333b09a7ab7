// Model + features → a score for every state at every token. What a token type says at each distance is added up once and
// kept; only the features that depend on the place are looked up anew.
import { addBoundaryWordFeatures, BOUNDARY_GROUPS } from './features/boundary-groups.js';
import { addChunkFeatures } from './features/chunk-features.js';
import type { ReferenceContext } from './features/context.js';
import { atOffset, FeatureSink, OFFSETS } from './features/index.js';
import { isOutsideChunk } from './features/looks.js';
import { addWordFeatures, POSITION_GROUPS } from './features/position-groups.js';
import type { TokenType } from './features/token-type.js';
import { transitionClass } from './features/transition-class.js';
import { addRow, GroupSums } from './group-sums.js';
import { LABELS } from './labels.js';
import type { Lattice } from './lattice.js';
import { addWeights, type Model } from './model.js';
import { labelOfState, STATE_COUNT, TRANSITION_COUNT } from './states.js';
import { TokenStore } from './token-types.js';

const LABEL_COUNT = LABELS.length;
const LABEL_OF = Uint8Array.from({ length: STATE_COUNT }, (_, state) => labelOfState(state));

/** No token stands in this one. */
const NO_CHUNK = -3;

/** A token type with its summed weights, in steps, as seen from each distance in OFFSETS. */
interface ScoredType {
  readonly type: TokenType;
  readonly sums: (Int16Array | undefined)[];
}

/** Below this a state is as good as dead, and its exponential need not be told from that of others. */
const LEAST_LOGARITHM = -18;
/** A step that no trained model has must not take all memory. */
const MOST_STEPS = 2 ** 16;

/** exp(-n × step) at n, down to LEAST_LOGARITHM: scores are whole steps, so that this is every exponential there is. */
function exponentialsOf(step: number): Float64Array {
  const count = Math.min(MOST_STEPS, Math.ceil(-LEAST_LOGARITHM / step));
  const exponentials = new Float64Array(count + 1);
  for (let n = 0; n <= count; n++) exponentials[n] = Math.exp(-n * step);
  return exponentials;
}

/** Scores references with one model. Holds working memory: one reference at a time. */
export class Scorer {
  readonly #model: Model;
  readonly #store: TokenStore<ScoredType>;
  readonly #factors: (Float32Array | undefined)[] = [];
  readonly #sink = new FeatureSink();
  readonly #positionSums = POSITION_GROUPS.map((group) => new GroupSums(group, LABEL_COUNT));
  readonly #boundarySums = BOUNDARY_GROUPS.map((group) => new GroupSums(group, STATE_COUNT));
  readonly #chunkSums = new Int32Array(LABEL_COUNT);
  #chunk = NO_CHUNK;
  readonly #typeSum = new Int32Array(LABEL_COUNT);
  readonly #byLabel = new Int32Array(LABEL_COUNT);
  readonly #byState = new Int32Array(STATE_COUNT);
  readonly #exponentials: Float64Array;

  constructor(model: Model) {
    this.#model = model;
    this.#exponentials = exponentialsOf(model.step);
    this.#store = new TokenStore((type) => ({ type, sums: OFFSETS.map(() => undefined) }), model.lexicon);
  }

  /** What is known of a token's text, weights included. */
  typeOf(text: string): ScoredType {
    return this.#store.get(text);
  }

  /** Transition factors of a class, worked out when first asked for. */
  readonly factorsOf = (transitionClass: number): Float32Array => {
    const known = this.#factors[transitionClass];
    if (known) return known;
    const start = transitionClass * TRANSITION_COUNT;
    const factors = new Float32Array(TRANSITION_COUNT);
    // A loop, because Float32Array.from with a function walks an iterator: three times slower in a young process.
    for (let i = 0; i < TRANSITION_COUNT; i++) factors[i] = Math.exp(this.#model.transitions[start + i]);
    this.#factors[transitionClass] = factors;
    return factors;
  };

  /** Adds the weights of every feature in the sink. */
  #addSink(sums: Int32Array): void {
    for (let i = 0; i < this.#sink.count; i++) addWeights(this.#model, this.#sink.hashes[i], sums);
  }

  #typeSums(scored: ScoredType, place: number): Int16Array {
    const known = scored.sums[place];
    if (known) return known;
    const sum = this.#typeSum.fill(0);
    const { features, salt } = OFFSETS[place];
    for (const hash of features(scored.type)) addWeights(this.#model, atOffset(hash, salt), sum);
    const sums = new Int16Array(sum);
    scored.sums[place] = sums;
    return sums;
  }

  /** Sums of the features of the chunk round a token; kept while the tokens asked for stand in the same one. */
  #chunkSumsOf(context: ReferenceContext, at: number): Int32Array {
    const outside = isOutsideChunk(context, at);
    const chunk = context.chunkOf[at] * 2 + (outside ? 1 : 0);
    if (chunk === this.#chunk) return this.#chunkSums;
    this.#chunk = chunk;
    this.#chunkSums.fill(0);
    this.#sink.clear();
    addChunkFeatures(context, context.chunkOf[at], outside, this.#sink);
    this.#addSink(this.#chunkSums);
    return this.#chunkSums;
  }

  #scoreLabels(context: ReferenceContext, scored: readonly ScoredType[], at: number): void {
    const byLabel = this.#byLabel.fill(0);
    for (let place = 0; place < OFFSETS.length; place++) {
      const neighbour = scored[at + OFFSETS[place].offset];
      if (neighbour) addRow(byLabel, this.#typeSums(neighbour, place), 0);
    }
    const chunk = this.#chunkSumsOf(context, at);
    for (let label = 0; label < LABEL_COUNT; label++) byLabel[label] += chunk[label];
    for (const group of this.#positionSums) group.addTo(byLabel, context, at, this.#model, this.#sink);
    this.#sink.clear();
    addWordFeatures(context, at, this.#sink);
    this.#addSink(byLabel);
  }

  #scoreStates(context: ReferenceContext, at: number): void {
    const byState = this.#byState.fill(0);
    for (const group of this.#boundarySums) group.addTo(byState, context, at, this.#model, this.#sink);
    this.#sink.clear();
    addBoundaryWordFeatures(context, at, this.#sink);
    this.#addSink(byState);
  }

  /** Fills the lattice for one reference. `scored` are the token types of the context's tokens. */
  fill(lattice: Lattice, context: ReferenceContext, scored: readonly ScoredType[]): void {
    lattice.resize(scored.length);
    this.#chunk = NO_CHUNK;
    for (let at = 0; at < scored.length; at++) {
      lattice.classes[at] = transitionClass(context.types, at);
      this.#scoreLabels(context, scored, at);
      this.#scoreStates(context, at);
      this.#writeFactors(lattice.scores, at * STATE_COUNT);
    }
  }
  /** exp of every state's score, scaled so that the best is 1: keeps long sums within a double. */
  #writeFactors(scores: Float64Array, base: number): void {
    const [byLabel, byState, exponentials] = [this.#byLabel, this.#byState, this.#exponentials];
    const least = exponentials.length - 1;
    let top = -Infinity;
    for (let state = 0; state < STATE_COUNT; state++) {
      const score = byLabel[LABEL_OF[state]] + byState[state];
      byState[state] = score;
      if (score > top) top = score;
    }
    for (let state = 0; state < STATE_COUNT; state++) {
      const below = top - byState[state];
      scores[base + state] = exponentials[Math.min(below, least)];
    }
  }
}
