// What the chain alone makes of a reference, with all that a second look needs: the context, and the candidates where it is in doubt.
import { type ScoredType, Scorer } from '../emissions.js';
import { describeReference, type ReferenceContext } from '../features/context.js';
import { PhraseBook } from '../features/phrase-book.js';
import type { TokenType } from '../features/token-type.js';
import { Lattice } from '../lattice.js';
import type { Model } from '../model.js';
import type { Token } from '../tokenize.js';
import { type LabelPath, PathFinder } from './best-paths.js';
import { type Candidate, candidatesOf, type Field, fieldKey } from './candidate.js';

/** How far the chain's other candidates are looked for: that many paths, that many different candidates, none below that share of the best path. */
export interface Width {
  readonly paths: number;
  readonly candidates: number;
  readonly leastShare: number;
}

/** In parsing: with more of each, no more references came out right, and a doubtful one takes the longer the more there are. */
export const PARSING_WIDTH: Width = { paths: 8, candidates: 6, leastShare: 2e-2 };

/** In training: what is learnt from many holds for few. */
export const LEARNING_WIDTH: Width = { paths: 40, candidates: 16, leastShare: 1e-3 };

/** The chain's candidates of one reference, its own choice first; one only where it is sure. `sureness`: the probability of the best path. */
export interface FirstLook {
  readonly text: string;
  readonly context: ReferenceContext;
  readonly candidates: readonly Candidate[];
  readonly sureness: number;
  /** How sure the chain is of each field of a candidate (its least sure token), by `fieldKey`. */
  readonly chainConfidence: ReadonlyMap<number, number>;
}

/** Looks with one model's chain. Keeps what it learnt of token types between calls; results do not depend on it. */
export class FirstLooker {
  readonly #scorer: Scorer;
  readonly #book: PhraseBook;
  readonly #lattice = new Lattice();
  readonly #finder = new PathFinder();

  readonly #width: Width;

  constructor(model: Model, width: Width = PARSING_WIDTH) {
    this.#width = width;
    this.#scorer = new Scorer(model);
    this.#book = new PhraseBook(model.lexicon);
  }

  /** Looks at tokens of a text; below `doubt` the chain's other candidates are found too. Nothing where the model has no path. */
  look(text: string, tokens: readonly Token[], doubt: number, isWhole = true): FirstLook | undefined {
    const scored: ScoredType[] = [];
    const types: TokenType[] = [];
    for (const token of tokens) {
      const one = this.#scorer.typeOf(token.text);
      scored.push(one);
      types.push(one.type);
    }
    const context = describeReference(tokens, types, this.#book);
    this.#scorer.fill(this.#lattice, context, scored);
    if (!this.#lattice.forward(this.#scorer.factorsOf)) return undefined;
    this.#lattice.backward(this.#scorer.factorsOf);
    const { paths, sureness } = this.#paths(doubt);
    const candidates = candidatesOf(text, context, paths, this.#width.candidates, isWhole);
    return { text, context, candidates, sureness, chainConfidence: this.#confidences(context, candidates) };
  }

  /** The best path, and others where that is less probable than `doubt`. */
  #paths(doubt: number): { readonly paths: readonly LabelPath[]; readonly sureness: number } {
    const certain = this.#lattice.certainPath(this.#scorer.factorsOf);
    if (certain && certain.probability >= doubt) {
      const { labels, probability } = certain;
      return { paths: [{ labels, logProbability: Math.log(probability) }], sureness: probability };
    }
    const logProbability = this.#finder.walk(this.#lattice, this.#scorer.factorsOf);
    const sureness = Math.exp(logProbability);
    const { paths, leastShare } = this.#width;
    const most = sureness < doubt ? paths : 1;
    return { paths: this.#finder.paths(this.#lattice, logProbability, most, leastShare), sureness };
  }

  #confidences(context: ReferenceContext, candidates: readonly Candidate[]): Map<number, number> {
    const confidences = new Map<number, number>();
    for (const { fields } of candidates)
      for (const field of fields) {
        const key = fieldKey(context, field);
        if (!confidences.has(key)) confidences.set(key, this.#confidence(field));
      }
    return confidences;
  }

  /** A field is as sure as its least sure token. */
  #confidence({ chainLabel, first, last }: Field): number {
    let confidence = 1;
    for (let at = first; at <= last; at++)
      confidence = Math.min(confidence, this.#lattice.labelProbability(at, chainLabel));
    return confidence;
  }
}
