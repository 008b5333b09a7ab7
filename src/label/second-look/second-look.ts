// Chooses among the candidates of a doubtful reference: the chain's own probability, weights of features of whole candidates, and,
// where the list says something, how usual in it a candidate would be. The scores make a distribution over the candidates.
import type { ReferenceContext } from '../features/context.js';
import type { FeatureSink } from '../features/sink.js';
import type { Candidate } from './candidate.js';
import { CandidateParts } from './candidate-parts.js';
import { bestChoice, type LabelledReference, sharesOf } from './choice.js';
import type { FirstLook } from './first-look.js';
import type { ListHabits } from './list-habits.js';
import { placeOf, type SecondLookWeights } from './weights.js';

/** Scores candidates with one model's weights. Holds working memory: one reference at a time. */
export class SecondLook {
  readonly #table: Int8Array;
  readonly #step: number;
  readonly #ofChain: number;
  readonly #ofFirst: number;
  /** Below this probability of the best path a reference is looked at again. */
  readonly doubt: number;
  readonly #parts: CandidateParts<number>;

  constructor({ table, constants }: SecondLookWeights) {
    this.#table = table;
    [this.#step, this.#ofChain, this.#ofFirst, this.doubt] = constants;
    this.#parts = new CandidateParts((sink) => this.#sum(sink));
  }

  #sum(sink: FeatureSink): number {
    let sum = 0;
    for (let i = 0; i < sink.count; i++) sum += this.#table[placeOf(sink.hashes[i])];
    return sum;
  }

  #score(context: ReferenceContext, candidate: Candidate, habits: ListHabits | undefined): number {
    const steps = this.#parts.of(context, candidate, habits).reduce((sum, part) => sum + part, 0);
    // A long string's probability may be too small for a double: the logarithm of 0 would make no numbers of all scores.
    return steps * this.#step + this.#ofChain * Math.log(candidate.probability || Number.MIN_VALUE);
  }

  /** Chooses for a doubtful reference of a list with these habits. */
  choose(look: FirstLook, habits: ListHabits | undefined): LabelledReference {
    return bestChoice(look, this.probabilities(look.context, look.candidates, habits));
  }

  /** The probability of each candidate among them all. `candidates` are in the chain's order. */
  probabilities(context: ReferenceContext, candidates: readonly Candidate[], habits: ListHabits | undefined): number[] {
    const scores = candidates.map(
      (candidate, i) => this.#score(context, candidate, habits) + (i === 0 ? this.#ofFirst : 0),
    );
    return sharesOf(scores);
  }
}
