// What a seed learns from: the corpora of a folder, and what is made from the metadata beside it.
import { join } from 'node:path';
import { knownStyleFolders } from '../load/style-folders.js';
import { type GoldReference, readCorpora } from './corpus.js';
import { makeIndonesianReferences } from './indonesian-strings.js';
import { seededRandom } from './random.js';
import type { Recipe } from './recipe.js';
import { makeInternationalReferences } from './rendering/international-strings.js';
import { renderReferences } from './rendering/rendered-strings.js';

/** The corpus of strings rendered through CSL styles. */
const RENDERED = 'synthetic';

/** Where a folder holds no rendered strings, they are rendered through the styles of this machine. */
function rendered(metadata: string, count: number, seed: number): GoldReference[] {
  return renderReferences(metadata, knownStyleFolders(), count, seededRandom(seed)).map((reference) => ({
    ...reference,
    corpus: RENDERED,
  }));
}

/** The corpora of a folder and what is made for this seed from the metadata beside it. */
export function trainingCorpora(folder: string, recipe: Recipe, seed: number): Map<string, GoldReference[]> {
  const { indonesianReferences, internationalReferences } = recipe;
  const corpora = readCorpora(folder);
  const metadata = join(folder, '..', 'metadata');
  corpora.set('indonesian', makeIndonesianReferences(metadata, indonesianReferences, seededRandom(seed)));
  corpora.set('international', makeInternationalReferences(metadata, internationalReferences, seededRandom(seed)));
  const most = recipe.corpora[RENDERED]?.most;
  if (!corpora.has(RENDERED) && most) corpora.set(RENDERED, rendered(metadata, most, seed));
  return corpora;
}
