// Labelled references → what the learner works on: for every token its features' rows and the labels it may have.
import { describeReference } from '../label/features/context.js';
import { FeatureSink, labelFeatures, stateFeatures } from '../label/features/index.js';
import { EMPTY_LEXICON, type Lexicon } from '../label/features/lexicon.js';
import { PhraseBook } from '../label/features/phrase-book.js';
import type { TokenType } from '../label/features/token-type.js';
import { transitionClass } from '../label/features/transition-class.js';
import { TokenStore } from '../label/token-types.js';
import { tokenize } from '../label/tokenize.js';
import type { GoldReference } from './corpus.js';
import type { FeatureRows } from './feature-rows.js';
import { labelMasks } from './targets.js';

/** One reference for the learner. Rows of token t are `labelRows` from `labelStarts[t]` to `labelStarts[t + 1]`, likewise for states. */
export interface Example {
  readonly masks: Uint32Array;
  readonly classes: Uint8Array;
  readonly labelRows: Int32Array;
  readonly labelStarts: Int32Array;
  readonly stateRows: Int32Array;
  readonly stateStarts: Int32Array;
  readonly weight: number;
}

const LONGEST = 400;

/** A lexicon with the token types it makes. */
interface Vocabulary {
  readonly phrases: PhraseBook;
  readonly types: TokenStore<TokenType>;
}

function vocabularyOf(lexicon: Lexicon): Vocabulary {
  return { phrases: new PhraseBook(lexicon), types: new TokenStore<TokenType>((type) => type, lexicon, 500_000) };
}

/** Turns references into examples and counts their features on the way. */
export class ExampleMaker {
  readonly labelFeatureRows: FeatureRows;
  readonly stateFeatureRows: FeatureRows;
  readonly #known: Vocabulary;
  readonly #unknown = vocabularyOf(EMPTY_LEXICON);
  readonly #sink = new FeatureSink();

  constructor(labelFeatureRows: FeatureRows, stateFeatureRows: FeatureRows, lexicon: Lexicon) {
    this.labelFeatureRows = labelFeatureRows;
    this.stateFeatureRows = stateFeatureRows;
    this.#known = vocabularyOf(lexicon);
  }

  #describe(reference: GoldReference, { phrases, types }: Vocabulary) {
    const tokens = tokenize(reference.raw).slice(0, LONGEST);
    const context = describeReference(
      tokens,
      tokens.map(({ text }) => types.get(text)),
      phrases,
    );
    return { tokens, context };
  }

  /** Counts the features of a reference, before rows are given out. */
  count(reference: GoldReference): void {
    const { tokens, context } = this.#describe(reference, this.#known);
    for (let at = 0; at < tokens.length; at++) {
      labelFeatures(context, at, this.#sink, (hash) => this.labelFeatureRows.count(hash));
      stateFeatures(context, at, this.#sink, (hash) => this.stateFeatureRows.count(hash));
    }
  }

  /** `knowsLexicon` false leaves the lexicon out, so that the learner does not lean on it as if every word and name were known. */
  make(reference: GoldReference, weight: number, knowsLexicon = true): Example {
    const { tokens, context } = this.#describe(reference, knowsLexicon ? this.#known : this.#unknown);
    const { types } = context;
    const labelRows: number[] = [];
    const labelStarts = new Int32Array(tokens.length + 1);
    const stateRows: number[] = [];
    const stateStarts = new Int32Array(tokens.length + 1);
    for (let at = 0; at < tokens.length; at++) {
      labelFeatures(context, at, this.#sink, (hash) => pushRow(labelRows, this.labelFeatureRows.rowOf(hash)));
      stateFeatures(context, at, this.#sink, (hash) => pushRow(stateRows, this.stateFeatureRows.rowOf(hash)));
      labelStarts[at + 1] = labelRows.length;
      stateStarts[at + 1] = stateRows.length;
    }
    return {
      masks: labelMasks(reference, tokens),
      classes: Uint8Array.from(types, (_, at) => transitionClass(types, at)),
      labelRows: Int32Array.from(labelRows),
      labelStarts,
      stateRows: Int32Array.from(stateRows),
      stateStarts,
      weight,
    };
  }
}

function pushRow(rows: number[], row: number): void {
  if (row >= 0) rows.push(row);
}
