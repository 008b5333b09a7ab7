// What the shipped model is trained on and how: which corpora, how many of each, how much each counts. Changed by
// measuring, never by feeling; ARCHITECTURE keeps the list of what was tried.
import type { GoldReference } from './corpus.js';
import { withNoise } from './noise.js';
import { type Random, shuffled } from './random.js';

/** How a corpus takes part. `most` caps the references taken; `noise` is the share of them that get the noise of real lists. */
export interface CorpusShare {
  readonly weight: number;
  readonly most?: number;
  readonly noise?: number;
}

/** Everything the learner is told. `decay` and `rate` as in learner.ts; features seen less than `leastCount` times get no weights. */
export interface Recipe {
  readonly corpora: Readonly<Record<string, CorpusShare>>;
  readonly otherCorpora: CorpusShare;
  /** How many references to make from Indonesian metadata (corpus `indonesian`), where there is metadata beside the corpora. */
  readonly indonesianReferences: number;
  readonly epochs: number;
  readonly averagedEpochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly leastCount: number;
  /** The share of references that the learner sees with the lexicon: real lists hold many journals and names that it does not know. */
  readonly lexiconShare: number;
  readonly largestModel: number;
}

export const RECIPE: Recipe = {
  corpora: {
    adjudicated: { weight: 2.5 },
    indo: { weight: 2.5 },
    'anystyle-good': { weight: 0.6 },
    'anystyle-ugly': { weight: 0.5 },
    jats: { weight: 0.6, most: 11000 },
    linkedbooks: { weight: 0.3, most: 2000 },
    synthetic: { weight: 0.5, most: 30000, noise: 0.7 },
    indonesian: { weight: 0.6 },
  },
  otherCorpora: { weight: 1 },
  indonesianReferences: 5000,
  epochs: 5,
  averagedEpochs: 2,
  rate: 0.1,
  decay: 40,
  leastCount: 4,
  lexiconShare: 0.6,
  largestModel: 4_000_000,
};

/** A reference with how much it counts. */
export interface WeightedReference {
  readonly reference: GoldReference;
  readonly weight: number;
}

/** Publishers' own mark-up whose commas were put in by rule counts for less. */
const REBUILT_WEIGHT = 0.6;

/** Draws the training set. Where the adjudicated corpus holds a string, the other corpora's labelling of it is left out. */
export function drawTrainingSet(
  corpora: ReadonlyMap<string, readonly GoldReference[]>,
  recipe: Recipe,
  random: Random,
): WeightedReference[] {
  const adjudicated = corpora.get('adjudicated') ?? [];
  const settled = new Set(adjudicated.flatMap(({ id, raw }) => [id, raw]));
  return [...corpora].flatMap(([name, all]) => {
    const { weight, most, noise } = recipe.corpora[name] ?? recipe.otherCorpora;
    const free = name === 'adjudicated' ? all : all.filter(({ id, raw }) => !settled.has(id) && !settled.has(raw));
    const drawn = most === undefined || free.length <= most ? free : shuffled(free, random).slice(0, most);
    return drawn.map((reference) => ({
      reference: noise !== undefined && random() < noise ? withNoise(reference, random) : reference,
      weight: weight * (reference.quality === 'rebuilt' ? REBUILT_WEIGHT : 1),
    }));
  });
}
