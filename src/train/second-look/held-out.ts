// Everything that the second look learns from: the references of each fold, drawn by the recipe, after the first look of the
// model that has not seen the fold.
import { loadModel } from '../../load/model.js';
import type { GoldReference } from '../corpus.js';
import { withNoise } from '../noise.js';
import { type Random, seededRandom, shuffled } from '../random.js';
import { heldOut, jackknifeCorpora } from './jackknife.js';
import { type LookedAt, lookAt } from './looked-at.js';
import type { SecondLookRecipe } from './recipe.js';

/** Whole lists and styles, in random order, until there are enough references: lists cut short would say nothing. */
function drawLists(references: readonly GoldReference[], most: number, random: Random): GoldReference[] {
  const lists = new Map<string, GoldReference[]>();
  for (const reference of references) {
    const key = listOf(reference) ?? reference.id;
    lists.set(key, [...(lists.get(key) ?? []), reference]);
  }
  const drawn: GoldReference[] = [];
  for (const list of shuffled([...lists.values()], random)) {
    if (drawn.length >= most) break;
    drawn.push(...list.slice(0, LONGEST_LIST));
  }
  return drawn;
}

const LONGEST_LIST = 40;

/** Rendered strings of one style stand together as a list would. */
function listOf(reference: GoldReference): string | undefined {
  return reference.list ?? (reference as { readonly style?: string }).style;
}

function drawFold(
  corpora: ReadonlyMap<string, readonly GoldReference[]>,
  folds: number,
  recipe: SecondLookRecipe,
  random: Random,
) {
  return [...corpora].flatMap(([name, references]) => {
    const { weight, most = Infinity, noise = 0 } = recipe.corpora[name] ?? recipe.otherCorpora;
    return drawLists(references, most / folds, random).map((reference) => ({
      reference: random() < noise ? withNoise(reference, random) : reference,
      weight,
      list: listOf(reference),
    }));
  });
}

/** The references of each fold, looked at by the fold's own model. */
export function lookAtHeldOut(
  folder: string,
  models: readonly string[],
  recipe: SecondLookRecipe,
  report: (line: string) => void,
): LookedAt[][] {
  const corpora = jackknifeCorpora(folder);
  return models.map((file, fold) => {
    const drawn = drawFold(heldOut(corpora, fold), models.length, recipe, seededRandom(fold + 1));
    const looked = lookAt(loadModel(file), drawn, recipe.doubt);
    const doubtful = looked.filter(({ look }) => look.candidates.length > 1).length;
    report(`fold ${fold}: ${looked.length} references, ${doubtful} of them doubtful`);
    return looked;
  });
}
