// Model + features → a score for every state at every token. What a token type says at each distance is added up once and
// kept, what a chunk says once for its tokens; the other features are looked up anew. Sums of other features under their surroundings
// were kept once: they grew to many times the size of the model, and to fetch one from memory took longer than to add it up.

import { FeatureWeights } from './feature-weights.js';
import { addBoundaryFeatures, addBoundaryWordFeatures } from './features/boundary-features.js';
import { addChunkFeatures } from './features/chunk-features.js';
import type { ReferenceContext } from './features/context.js';
import { atOffset, FeatureSink, OFFSETS } from './features/index.js';
import { isOutsideChunk } from './features/looks.js';
import { addPositionFeatures, addWordFeatures } from './features/position-features.js';
import type { TokenType } from './features/token-type.js';
import { transitionClass } from './features/transition-class.js';
import { LABELS } from './labels.js';
import type { Lattice } from './lattice.js';
import { type Model, WeightSums } from './model.js';
import { PackedRows, packedSums, packInto, plainSums, unpackInto } from './packed-rows.js';
import { labelOfState, STATE_COUNT, TRANSITION_COUNT } from './states.js';
import { TokenStore } from './token-types.js';

const LABEL_COUNT = LABELS.length;
const LABEL_OF = Uint8Array.from({ length: STATE_COUNT }, (_, state) => labelOfState(state));

/** No token stands in this one. */
const NO_CHUNK = -3;

/** A token type, and where the rows of its summed weights begin, as seen from each distance in OFFSETS (0: not summed yet). */
interface ScoredType {
  readonly type: TokenType;
  readonly starts: number[];
  /** Which rows these are: all are forgotten now and then. */
  generation: number;
}

/** So many rows of token types are kept at least. */
const TYPE_ROWS = 65_536;

/** So many references are added up weight by weight: rows of features are worth making only where these come again. */
const YOUTH = 20;

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
  readonly #weights: WeightSums;
  readonly #labelWeights: FeatureWeights;
  readonly #stateWeights: FeatureWeights;
  readonly #sink = new FeatureSink();
  readonly #typeRows = new PackedRows(LABEL_COUNT);
  #generation = 0;
  #references = 0;
  readonly #starts = new Int32Array(OFFSETS.length);
  readonly #working = plainSums(LABEL_COUNT);
  readonly #chunkSums = packedSums(LABEL_COUNT);
  #chunk = NO_CHUNK;
  readonly #packedByLabel = packedSums(LABEL_COUNT);
  readonly #packedByState = packedSums(STATE_COUNT);
  readonly #byLabel = plainSums(LABEL_COUNT);
  readonly #byState = plainSums(STATE_COUNT);
  readonly #exponentials: Float64Array;

  constructor(model: Model) {
    this.#model = model;
    this.#weights = new WeightSums(model);
    this.#labelWeights = new FeatureWeights(model, LABEL_COUNT);
    this.#stateWeights = new FeatureWeights(model, STATE_COUNT);
    this.#exponentials = exponentialsOf(model.step);
    this.#store = new TokenStore((type) => ({ type, starts: OFFSETS.map(() => 0), generation: 0 }), model.lexicon);
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

  /** Adds the weights of the features in the sink one by one. */
  #addSingly(sums: Int32Array): void {
    this.#weights.add(this.#sink.hashes, this.#sink.count, sums);
  }

  get #isYoung(): boolean {
    return this.#references <= YOUTH;
  }

  /** Where the row of a token type begins, as seen from a distance. */
  #typeRow(scored: ScoredType, place: number): number {
    if (scored.generation !== this.#generation) {
      scored.generation = this.#generation;
      scored.starts.fill(0);
    }
    if (scored.starts[place] === 0) scored.starts[place] = this.#makeTypeRow(scored.type, place);
    return scored.starts[place];
  }

  #makeTypeRow(type: TokenType, place: number): number {
    const { features, salt } = OFFSETS[place];
    const hashes = features(type).map((hash) => atOffset(hash, salt));
    this.#weights.add(hashes, hashes.length, this.#working.fill(0));
    return this.#typeRows.push(this.#working);
  }

  #addTypes(scored: readonly ScoredType[], at: number): void {
    let count = 0;
    for (let place = 0; place < OFFSETS.length; place++) {
      const neighbour = at + OFFSETS[place].offset;
      if (neighbour >= 0 && neighbour < scored.length) this.#starts[count++] = this.#typeRow(scored[neighbour], place);
    }
    this.#typeRows.addTo(this.#packedByLabel, this.#starts, count);
  }

  /** Begins with the sums of the features of the chunk round a token; kept while the tokens asked for stand in the same one. */
  #beginWithChunk(context: ReferenceContext, at: number): void {
    const outside = isOutsideChunk(context, at);
    const chunk = context.chunkOf[at] * 2 + (outside ? 1 : 0);
    if (chunk !== this.#chunk) {
      this.#chunk = chunk;
      this.#sink.clear();
      addChunkFeatures(context, context.chunkOf[at], outside, this.#sink);
      this.#sumChunk();
    }
    this.#packedByLabel.set(this.#chunkSums);
  }

  #sumChunk(): void {
    this.#chunkSums.fill(0);
    if (this.#isYoung) {
      this.#addSingly(this.#working.fill(0));
      packInto(this.#chunkSums, 0, this.#working);
    } else this.#labelWeights.addTo(this.#chunkSums, this.#sink);
  }

  #scoreLabels(context: ReferenceContext, scored: readonly ScoredType[], at: number): void {
    const byLabel = this.#byLabel.fill(0);
    this.#beginWithChunk(context, at);
    this.#addTypes(scored, at);
    this.#sink.clear();
    addPositionFeatures(context, at, this.#sink);
    if (!this.#isYoung) {
      this.#labelWeights.addTo(this.#packedByLabel, this.#sink);
      this.#sink.clear();
    }
    addWordFeatures(context, at, this.#sink);
    this.#addSingly(byLabel);
    unpackInto(byLabel, this.#packedByLabel);
  }

  #scoreStates(context: ReferenceContext, at: number): void {
    const byState = this.#byState.fill(0);
    this.#sink.clear();
    addBoundaryFeatures(context, at, this.#sink);
    if (!this.#isYoung) {
      this.#stateWeights.addTo(this.#packedByState.fill(0), this.#sink);
      unpackInto(byState, this.#packedByState);
      this.#sink.clear();
    }
    addBoundaryWordFeatures(context, at, this.#sink);
    this.#addSingly(byState);
  }

  /** Fills the lattice for one reference. `scored` are the token types of the context's tokens. */
  fill(lattice: Lattice, context: ReferenceContext, scored: readonly ScoredType[]): void {
    lattice.resize(scored.length);
    this.#references++;
    this.#chunk = NO_CHUNK;
    if (this.#typeRows.count > TYPE_ROWS) this.#forgetTypeRows();
    for (let at = 0; at < scored.length; at++) {
      lattice.classes[at] = transitionClass(context.types, at);
      this.#scoreLabels(context, scored, at);
      this.#scoreStates(context, at);
      this.#writeFactors(lattice.scores, at * STATE_COUNT);
    }
  }

  #forgetTypeRows(): void {
    this.#typeRows.clear();
    this.#generation++;
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
