// What it brings to read references as lists: exact references when each stands alone, in its own list, and among strangers. Lists
// that are put together of anything must not come out worse than references alone.

import type { Model } from '../label/model.js';
import type { Segment } from '../label/segment.js';
import { type GoldReference, readCorpora } from './corpus.js';
import { predict } from './evaluate.js';
import { seededRandom, shuffled } from './random.js';
import { scoreReferences } from './score.js';

const MIXED_LENGTH = 20;
const MIXING_SEED = 1;

const alone = (reference: GoldReference): GoldReference => ({ ...reference, list: undefined });

const inCorpus =
  (name: string) =>
  (reference: GoldReference): GoldReference => ({ ...reference, list: reference.list && `${name}/${reference.list}` });

/** The same references in lists of strangers. */
function mixed(references: readonly GoldReference[]): GoldReference[] {
  const places = new Map(shuffled(references, seededRandom(MIXING_SEED)).map((reference, place) => [reference, place]));
  return references.map((reference) => ({
    ...reference,
    list: `mixed-${Math.floor(places.get(reference)! / MIXED_LENGTH)}`,
  }));
}

/** A line for each corpus of a folder: its references, and the shares that are exact alone, in lists and mixed. */
export function evaluateLists(model: Model, folder: string): string[] {
  // One list may stand in two corpora: its references must not meet themselves.
  const corpora = [...readCorpora(folder)].map(([name, gold]) => [name, gold.map(inCorpus(name))] as const);
  const all = corpora.flatMap(([, gold]) => gold);
  const ways = [all.map(alone), all, mixed(all)].map((gold): (readonly Segment[])[] => predict(model, gold));
  let start = 0;
  const rows = corpora.map(([name, gold]) => {
    const end = start + gold.length;
    const shares = ways.map((segments) => scoreReferences(gold, segments.slice(start, end)).exact);
    start = end;
    return `${name.padEnd(20)}${String(gold.length).padStart(6)}${shares.map((share) => share.toFixed(3).padStart(9)).join('')}`;
  });
  return [`${'corpus'.padEnd(20)}  refs    alone  in list    mixed`, ...rows];
}
