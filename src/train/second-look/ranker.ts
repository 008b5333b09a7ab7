// Learns the weights of the second look: a log-linear model over the candidates of a reference, whose loss is the logarithm of the
// probability that the best candidates (those with the fewest wrong fields) have together. AdaGrad with decay, as for the chain.
import { sharesOf } from '../../label/second-look/choice.js';
import { TABLE_SIZE } from '../../label/second-look/weights.js';
import { seededRandom, shuffled } from '../random.js';

/** One candidate: places of its features in the table, and the logarithm of the chain's probability. */
interface RankedCandidate {
  readonly places: Uint32Array;
  readonly logProbability: number;
  readonly best: boolean;
}

/** The candidates of one reference, in the chain's order, with how much they count. */
export interface RankingExample {
  readonly weight: number;
  readonly candidates: readonly RankedCandidate[];
}

export interface RankerOptions {
  readonly epochs: number;
  readonly averagedEpochs: number;
  readonly rate: number;
  /** The pull to zero that a weight feels over one pass, spread over its feature's occurrences. */
  readonly decay: number;
  /** Features of fewer references get no weight. */
  readonly leastCount: number;
}

/** What was learnt; weights as they are, not yet in steps. */
export interface RankerWeights {
  readonly table: Float32Array;
  readonly ofChain: number;
  readonly ofFirst: number;
}

const OF_CHAIN = TABLE_SIZE;
const OF_FIRST = TABLE_SIZE + 1;

/** Counts each place once for every reference that has it. */
function countPlaces(examples: readonly RankingExample[]): Float32Array {
  const counts = new Float32Array(TABLE_SIZE);
  for (const { candidates } of examples) {
    const seen = new Set<number>();
    for (const { places } of candidates) for (const place of places) seen.add(place);
    for (const place of seen) counts[place]++;
  }
  return counts;
}

class Ranker {
  readonly weights = new Float32Array(TABLE_SIZE + 2);
  readonly #squares = new Float32Array(TABLE_SIZE + 2).fill(1e-2);
  /** Zero but while an example is learnt from; a table and not a Map, because places come by the thousand. */
  readonly #gradient = new Float64Array(TABLE_SIZE + 2);
  #touched = new Uint32Array(4096);
  #touchedCount = 0;
  readonly #counts: Float32Array;
  readonly #options: RankerOptions;

  constructor(counts: Float32Array, options: RankerOptions) {
    this.#counts = counts;
    this.#options = options;
    this.weights[OF_CHAIN] = 1;
  }

  scores(candidates: readonly RankedCandidate[]): number[] {
    return candidates.map(({ places, logProbability }, i) => {
      let score = this.weights[OF_CHAIN] * logProbability + (i === 0 ? this.weights[OF_FIRST] : 0);
      for (let j = 0; j < places.length; j++) score += this.weights[places[j]];
      return score;
    });
  }

  #move(place: number, gradient: number): void {
    const slope =
      place < TABLE_SIZE ? gradient - (this.#options.decay / this.#counts[place]) * this.weights[place] : gradient;
    this.#squares[place] += slope * slope;
    this.weights[place] += (this.#options.rate * slope) / Math.sqrt(this.#squares[place]);
  }

  /** Gathers the gradient of a place; a place may be noted twice, which moves it once. */
  #pull(place: number, slope: number): void {
    if (this.#gradient[place] === 0) {
      if (this.#touchedCount === this.#touched.length) {
        const longer = new Uint32Array(this.#touched.length * 2);
        longer.set(this.#touched);
        this.#touched = longer;
      }
      this.#touched[this.#touchedCount++] = place;
    }
    this.#gradient[place] += slope;
  }

  /** One step up the gradient; returns the loss. */
  learn({ candidates, weight }: RankingExample): number {
    const shares = sharesOf(this.scores(candidates));
    const best = candidates.reduce((sum, candidate, i) => sum + (candidate.best ? shares[i] : 0), 0);
    this.#touchedCount = 0;
    candidates.forEach(({ places, logProbability, best: isBest }, i) => {
      const slope = weight * ((isBest ? shares[i] / Math.max(best, 1e-12) : 0) - shares[i]);
      if (Math.abs(slope) < 1e-6) return;
      for (let j = 0; j < places.length; j++)
        if (this.#counts[places[j]] >= this.#options.leastCount) this.#pull(places[j], slope);
      this.#pull(OF_CHAIN, slope * logProbability);
      if (i === 0) this.#pull(OF_FIRST, slope);
    });
    for (let i = 0; i < this.#touchedCount; i++) {
      const place = this.#touched[i];
      if (this.#gradient[place] !== 0) this.#move(place, this.#gradient[place]);
      this.#gradient[place] = 0;
    }
    return -weight * Math.log(Math.max(best, 1e-12));
  }
}

/** Scores of candidates by learnt weights. */
export function scoreCandidates(
  { table, ofChain, ofFirst }: RankerWeights,
  candidates: readonly RankedCandidate[],
): number[] {
  return candidates.map(({ places, logProbability }, i) => {
    let score = ofChain * logProbability + (i === 0 ? ofFirst : 0);
    for (const place of places) score += table[place];
    return score;
  });
}

/** Learns from examples. The same examples and options give the same weights. */
export function learnRanking(
  examples: readonly RankingExample[],
  options: RankerOptions,
  report: (line: string) => void,
): RankerWeights {
  const ranker = new Ranker(countPlaces(examples), options);
  const sums = new Float32Array(ranker.weights.length);
  const whole = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    for (const example of shuffled(examples, seededRandom(epoch + 1))) loss += ranker.learn(example);
    report(`second look, pass ${epoch + 1} of ${options.epochs}: loss ${(loss / whole).toFixed(4)}`);
    if (epoch >= options.epochs - options.averagedEpochs)
      for (let i = 0; i < sums.length; i++) sums[i] += ranker.weights[i] / options.averagedEpochs;
  }
  return { table: sums.slice(0, TABLE_SIZE), ofChain: sums[OF_CHAIN], ofFirst: sums[OF_FIRST] };
}
