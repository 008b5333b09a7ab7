// What the second look is trained on and how. Changed by measuring on held-out folds; ARCHITECTURE keeps the list of what was tried.
import type { CorpusShare } from '../recipe.js';
import type { RankerOptions } from './ranker.js';

export interface SecondLookRecipe extends RankerOptions {
  readonly corpora: Readonly<Record<string, CorpusShare>>;
  readonly otherCorpora: CorpusShare;
  /** References whose best path is less probable than this are learnt from. */
  readonly doubt: number;
  /** Parsing looks again at those whose best path is less probable than this; the others are the clear ones of a list. */
  readonly lookAgain: number;
}

export const SECOND_LOOK_RECIPE: SecondLookRecipe = {
  corpora: {
    adjudicated: { weight: 2.5 },
    indo: { weight: 2.5 },
    'anystyle-good': { weight: 0.5 },
    'anystyle-ugly': { weight: 0.3 },
    jats: { weight: 0.4, most: 6000 },
    linkedbooks: { weight: 0.15, most: 1000 },
    synthetic: { weight: 0.25, most: 4000, noise: 0.7 },
    indonesian: { weight: 0.3, most: 2000 },
    international: { weight: 0.3, most: 2500 },
  },
  otherCorpora: { weight: 1 },
  doubt: 0.8,
  lookAgain: 0.6,
  epochs: 8,
  averagedEpochs: 4,
  rate: 0.05,
  decay: 4,
  leastCount: 3,
};
