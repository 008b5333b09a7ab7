// What the shipped model is trained on and how: which corpora, how many of each, how much each counts. Changed by
// measuring, never by feeling; ARCHITECTURE keeps the list of what was tried.
import type { GoldReference } from './corpus.js';
import { withNoise } from './noise.js';
import { type Random, shuffled } from './random.js';
import { FieldPool, withSwappedFields } from './swapped-fields.js';

/**
 * How a corpus takes part. `most` caps the references taken; `noise` is the share of them that get the noise of real lists;
 * `copies` is how many copies of each, with fields swapped, are learnt besides, each for COPY_WEIGHT of its weight.
 */
export interface CorpusShare {
  readonly weight: number;
  readonly most?: number;
  readonly noise?: number;
  readonly copies?: number;
}

const COPY_WEIGHT = 0.4;
/** The share of copies that get the noise of real lists besides. */
const COPY_NOISE = 0.3;

/** Everything the learner is told. `decay` and `rate` as in learner.ts; features seen less than `leastCount` times get no weights. */
export interface Recipe {
  readonly corpora: Readonly<Record<string, CorpusShare>>;
  readonly otherCorpora: CorpusShare;
  /** How many references to make from Indonesian metadata (corpus `indonesian`), where there is metadata beside the corpora. */
  readonly indonesianReferences: number;
  /** How many references to make from the other metadata (corpus `international`). */
  readonly internationalReferences: number;
  readonly epochs: number;
  readonly averagedEpochs: number;
  readonly rate: number;
  readonly decay: number;
  /** The share of a token's features that are left out each time it is learnt from. */
  readonly dropout: number;
  readonly leastCount: number;
  /** The share of references that the learner sees with the lexicon: real lists hold many journals and names that it does not know. */
  readonly lexiconShare: number;
  readonly largestModel: number;
}

export const RECIPE: Recipe = {
  corpora: {
    adjudicated: { weight: 2.5, copies: 4 },
    indo: { weight: 2.5, copies: 3 },
    'anystyle-core': { weight: 1, copies: 1 },
    'anystyle-gold': { weight: 1, copies: 1 },
    'grobid-citations': { weight: 1, copies: 0.5 },
    'grobid-crossref': { weight: 1, copies: 2 },
    'mpilhlt-footnotes': { weight: 1, copies: 3 },
    'scielo-silver': { weight: 1, copies: 0.5 },
    'anystyle-good': { weight: 0.6 },
    'anystyle-ugly': { weight: 0.5 },
    jats: { weight: 0.6, most: 11000 },
    linkedbooks: { weight: 0.3, most: 2000 },
    synthetic: { weight: 0.5, most: 30000, noise: 0.7 },
    indonesian: { weight: 0.6 },
    international: { weight: 0.5 },
  },
  otherCorpora: { weight: 1 },
  indonesianReferences: 12000,
  internationalReferences: 14000,
  epochs: 5,
  averagedEpochs: 2,
  rate: 0.1,
  decay: 40,
  dropout: 0.5,
  leastCount: 4,
  lexiconShare: 0.6,
  largestModel: 4_000_000,
};

/** A reference with how much it counts. */
interface WeightedReference {
  readonly reference: GoldReference;
  readonly weight: number;
}

/** Publishers' own mark-up whose commas were put in by rule counts for less. */
const REBUILT_WEIGHT = 0.6;

/** Corpora whose fields fill the copies: those labelled by hand. */
function poolOf(corpora: ReadonlyMap<string, readonly GoldReference[]>, recipe: Recipe): FieldPool {
  return new FieldPool([...corpora].flatMap(([name, references]) => (recipe.corpora[name]?.copies ? references : [])));
}

function copiesOf(reference: GoldReference, copies: number, pool: FieldPool, random: Random): GoldReference[] {
  const count = Math.floor(copies) + (random() < copies % 1 ? 1 : 0);
  return Array.from({ length: count }, () => {
    const copy = withSwappedFields(reference, pool, random);
    return random() < COPY_NOISE ? withNoise(copy, random) : copy;
  });
}

/** Draws the training set. Where the adjudicated corpus holds a string, the other corpora's labelling of it is left out. */
export function drawTrainingSet(
  corpora: ReadonlyMap<string, readonly GoldReference[]>,
  recipe: Recipe,
  random: Random,
): WeightedReference[] {
  const adjudicated = corpora.get('adjudicated') ?? [];
  const settled = new Set(adjudicated.flatMap(({ id, raw }) => [id, raw]));
  const pool = poolOf(corpora, recipe);
  return [...corpora].flatMap(([name, all]) => {
    const { weight, most, noise = 0, copies = 0 } = recipe.corpora[name] ?? recipe.otherCorpora;
    const free = name === 'adjudicated' ? all : all.filter(({ id, raw }) => !settled.has(id) && !settled.has(raw));
    const drawn = most === undefined || free.length <= most ? free : shuffled(free, random).slice(0, most);
    return drawn.flatMap((reference) => {
      const full = weight * (reference.quality === 'rebuilt' ? REBUILT_WEIGHT : 1);
      return [
        { reference: random() < noise ? withNoise(reference, random) : reference, weight: full },
        ...copiesOf(reference, copies, pool, random).map((copy) => ({ reference: copy, weight: full * COPY_WEIGHT })),
      ];
    });
  });
}
