// Labels the references of a corpus for measuring. What stands together is labelled together, as it would be in a document.
import { type LabelledReference, labelList } from '../label/index.js';
import type { Model } from '../label/model.js';
import type { GoldReference } from './corpus.js';

/** What a model makes of each reference, in order. */
export function labelGold(model: Model, gold: readonly GoldReference[]): LabelledReference[] {
  const lists = new Map<string | number, number[]>();
  gold.forEach(({ list }, index) => {
    const key = list ?? index;
    const members = lists.get(key);
    if (members) members.push(index);
    else lists.set(key, [index]);
  });
  const found: LabelledReference[] = new Array(gold.length);
  for (const members of lists.values()) {
    const labelled = labelList(
      model,
      members.map((index) => gold[index].raw),
    );
    members.forEach((index, i) => {
      found[index] = labelled[i];
    });
  }
  return found;
}
