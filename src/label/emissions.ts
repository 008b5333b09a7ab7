// Model + features → a score for every state at every token. What a token type says at each distance is added up once and
// kept, and so is what a group of features says for a key (features/group.ts); what a chunk says is added up once for its tokens.
// Features of words beside words are too many for that: most have no weights, which a filter knows, and the others are kept one by one.

import { FeatureWeights } from './feature-weights.js';
import { addBoundaryWordFeatures, BOUNDARY_GROUPS } from './features/boundary-features.js';
import { addChunkWordFeatures, CHUNK_GROUPS, chunkKey } from './features/chunk-features.js';
import type { ReferenceContext } from './features/context.js';
import { addGroups, type FeatureGroup, MOST_GROUPS } from './features/group.js';
import { atOffset, FeatureSink, OFFSETS } from './features/index.js';
import { addWordFeatures, POSITION_GROUPS } from './features/position-features.js';
import { SINK_CAPACITY } from './features/sink.js';
import type { TokenType } from './features/token-type.js';
import { transitionClass } from './features/transition-class.js';
import { GroupWeights } from './group-weights.js';
import { KeyedRows, keyedRowBytes } from './keyed-rows.js';
import { LABELS } from './labels.js';
import type { Lattice } from './lattice.js';
import { type Model, WeightSums } from './model.js';
import { RowMemory, Rows, rowBytes, rowWidth } from './rows.js';
import { labelOfState, STATE_COUNT, TRANSITION_COUNT } from './states.js';
import { TokenStore } from './token-types.js';

const LABEL_COUNT = LABELS.length;
const LABEL_OF = Uint8Array.from({ length: STATE_COUNT }, (_, state) => labelOfState(state));

/** No token stands in this one. */
const NO_CHUNK = -3;

/** Not seen yet, or seen once: rows are worth making for what comes again. */
const UNSEEN = 0;
const SEEN = -1;

/** A token type, and where the rows of its summed weights begin, as seen from each distance in OFFSETS (or UNSEEN, SEEN). */
export interface ScoredType {
  readonly type: TokenType;
  readonly starts: number[];
  /** Which rows these are: all are forgotten now and then. */
  generation: number;
}

/** So many rows of token types are kept; fewer by a process that has only begun. */
const TYPE_ROWS = 32_768;
const FIRST_TYPE_ROWS = 4096;

/** So many references are added up weight by weight: rows of features are worth making only where these come again. */
const YOUTH = 20;

/** What is kept as rows beside token types, and how many rows of it. Together they are a few megabytes. */
const KEPT = { position: 32_768, chunk: 32_768, wordLabels: 16_384, boundary: 32_768, wordStates: 8192 } as const;

interface KeptWeights {
  readonly position: GroupWeights;
  readonly chunk: GroupWeights;
  readonly boundary: GroupWeights;
  readonly wordLabels: FeatureWeights;
  readonly wordStates: FeatureWeights;
}

/** Sums and the rows that they are made of. A young process keeps rows of token types only. */
interface Workplace {
  readonly memory: RowMemory;
  readonly typeRows: Rows;
  readonly starts: Int32Array;
  readonly byLabel: Int32Array;
  readonly byState: Int32Array;
  readonly chunkSums: Int32Array;
  readonly kept?: KeptWeights;
}

const SOME_BYTES = 2 ** 14;

function firstWorkplace(): Workplace {
  return workplaceIn(new RowMemory(rowBytes(FIRST_TYPE_ROWS, LABEL_COUNT) + SOME_BYTES, false), FIRST_TYPE_ROWS);
}

function workplaceIn(memory: RowMemory, typeRows: number): Workplace {
  return {
    memory,
    starts: memory.numbers(MOST_GROUPS + OFFSETS.length + SINK_CAPACITY),
    byLabel: memory.numbers(rowWidth(LABEL_COUNT)),
    byState: memory.numbers(rowWidth(STATE_COUNT)),
    chunkSums: memory.numbers(rowWidth(LABEL_COUNT)),
    typeRows: new Rows(memory, LABEL_COUNT, typeRows),
  };
}

/** For a process that goes on: making it costs more than a few references do. */
function lastingWorkplace(weights: WeightSums): Workplace {
  const byLabel = KEPT.position + KEPT.chunk + KEPT.wordLabels;
  const byState = KEPT.boundary + KEPT.wordStates;
  const memory = new RowMemory(
    rowBytes(TYPE_ROWS, LABEL_COUNT) +
      keyedRowBytes(byLabel, LABEL_COUNT) +
      keyedRowBytes(byState, STATE_COUNT) +
      SOME_BYTES,
  );
  const rows = (width: number, most: number) => new KeyedRows(weights, memory, width, most);
  const kept = {
    position: new GroupWeights(POSITION_GROUPS, rows(LABEL_COUNT, KEPT.position)),
    chunk: new GroupWeights(CHUNK_GROUPS, rows(LABEL_COUNT, KEPT.chunk)),
    boundary: new GroupWeights(BOUNDARY_GROUPS, rows(STATE_COUNT, KEPT.boundary)),
    wordLabels: new FeatureWeights(weights, rows(LABEL_COUNT, KEPT.wordLabels)),
    wordStates: new FeatureWeights(weights, rows(STATE_COUNT, KEPT.wordStates)),
  };
  return { ...workplaceIn(memory, TYPE_ROWS), kept };
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
  #weights: WeightSums;
  readonly #sink = new FeatureSink();
  readonly #working = new Int32Array(rowWidth(LABEL_COUNT));
  #typeHashes = new Uint32Array(64);
  #place = firstWorkplace();
  #generation = 0;
  #references = 0;
  #chunk = NO_CHUNK;
  readonly #exponentials: Float64Array;

  constructor(model: Model) {
    this.#model = model;
    this.#weights = new WeightSums(model);
    this.#exponentials = exponentialsOf(model.step);
    this.#store = new TokenStore((type) => ({ type, starts: OFFSETS.map(() => UNSEEN), generation: 0 }), model.lexicon);
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

  /** Where the row of a token type begins, as seen from a distance; undefined where there is none. */
  #typeRow(scored: ScoredType, place: number): number | undefined {
    if (scored.generation !== this.#generation) {
      scored.generation = this.#generation;
      scored.starts.fill(UNSEEN);
    }
    const known = scored.starts[place];
    if (known > 0) return known;
    const { typeRows } = this.#place;
    if (known === UNSEEN || typeRows.isFull) {
      scored.starts[place] = SEEN;
      return undefined;
    }
    this.#addType(scored.type, place, this.#working.fill(0));
    const made = typeRows.push(this.#working);
    if (made !== undefined) scored.starts[place] = made;
    return made;
  }

  #addType(type: TokenType, place: number, sums: Int32Array): void {
    const { features, salt } = OFFSETS[place];
    const own = features(type);
    if (own.length > this.#typeHashes.length) this.#typeHashes = new Uint32Array(own.length);
    for (let i = 0; i < own.length; i++) this.#typeHashes[i] = atOffset(own[i], salt);
    this.#weights.add(this.#typeHashes, own.length, sums);
  }

  /** Finds the rows of the token types round a token; those that have none are added to `sums`. Gives back how many rows there are. */
  #findTypeRows(scored: readonly ScoredType[], at: number, sums: Int32Array): number {
    const { starts } = this.#place;
    let count = 0;
    for (let place = 0; place < OFFSETS.length; place++) {
      const neighbour = at + OFFSETS[place].offset;
      if (neighbour < 0 || neighbour >= scored.length) continue;
      const row = this.#typeRow(scored[neighbour], place);
      if (row === undefined) this.#addType(scored[neighbour].type, place, sums);
      else starts[count++] = row;
    }
    return count;
  }

  /** Begins with the sums of the features of the chunk round a token; kept while the tokens asked for stand in the same one. */
  #beginWithChunk(context: ReferenceContext, at: number): void {
    const { byLabel, chunkSums, kept } = this.#place;
    const chunk = chunkKey(context, at);
    if (chunk !== this.#chunk) {
      this.#chunk = chunk;
      const rows = this.#addGroups(CHUNK_GROUPS, kept?.chunk, context, chunk, chunkSums.fill(0), 0);
      addChunkWordFeatures(context, chunk, this.#sink);
      this.#addSink(kept?.wordLabels, chunkSums, rows);
    }
    byLabel.set(chunkSums);
  }

  /** Puts the rows of groups behind the first `count` of `starts`, or their features into the sink where none are kept. How many rows there are then. */
  #addGroups(
    groups: readonly FeatureGroup[],
    kept: GroupWeights | undefined,
    context: ReferenceContext,
    at: number,
    sums: Int32Array,
    count: number,
  ): number {
    this.#sink.clear();
    if (kept) return kept.findRows(context, at, sums, this.#place.starts, count);
    addGroups(groups, context, at, this.#sink);
    return count;
  }

  /** Adds the first `count` rows of `starts` and the features in the sink. */
  #addSink(kept: FeatureWeights | undefined, sums: Int32Array, count: number): void {
    const { memory, starts } = this.#place;
    if (!kept) this.#weights.add(this.#sink.hashes, this.#sink.count, sums);
    memory.add(sums, starts, kept ? kept.findRows(this.#sink, sums, starts, count) : count);
  }

  #scoreLabels(context: ReferenceContext, scored: readonly ScoredType[], at: number): void {
    const { byLabel, kept } = this.#place;
    this.#beginWithChunk(context, at);
    const types = this.#findTypeRows(scored, at, byLabel);
    const rows = this.#addGroups(POSITION_GROUPS, kept?.position, context, at, byLabel, types);
    addWordFeatures(context, at, this.#sink);
    this.#addSink(kept?.wordLabels, byLabel, rows);
  }

  #scoreStates(context: ReferenceContext, at: number): void {
    const { byState, kept } = this.#place;
    const rows = this.#addGroups(BOUNDARY_GROUPS, kept?.boundary, context, at, byState.fill(0), 0);
    addBoundaryWordFeatures(context, at, this.#sink);
    this.#addSink(kept?.wordStates, byState, rows);
  }

  /** Fills the lattice for one reference. `scored` are the token types of the context's tokens. */
  fill(lattice: Lattice, context: ReferenceContext, scored: readonly ScoredType[]): void {
    lattice.resize(scored.length);
    this.#chunk = NO_CHUNK;
    this.#makeRoom();
    for (let at = 0; at < scored.length; at++) {
      lattice.classes[at] = transitionClass(context.types, at);
      this.#scoreLabels(context, scored, at);
      this.#scoreStates(context, at);
      this.#writeFactors(lattice.scores, at * STATE_COUNT);
    }
  }

  /** Takes a lasting workplace when the process turns out to go on, and forgets token types in time. */
  #makeRoom(): void {
    if (++this.#references === YOUTH) {
      this.#weights = new WeightSums(this.#model, true);
      this.#place = lastingWorkplace(this.#weights);
    } else if (this.#place.typeRows.isFull) this.#place.typeRows.clear();
    else return;
    this.#generation++;
  }

  /** exp of every state's score, scaled so that the best is 1: keeps long sums within a double. */
  #writeFactors(scores: Float64Array, base: number): void {
    const { byLabel, byState } = this.#place;
    const exponentials = this.#exponentials;
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
