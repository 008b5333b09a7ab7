// Which part of the training corpora a reference belongs to. The second look learns from what the chain makes of references
// that it has not seen, so a part must hold whatever resembles its references: the whole list, and the neighbours in the corpus,
// which mostly come from one document. The same reference in two corpora falls into the same part.
import { hashString, mix } from '../../label/features/hash.js';
import type { GoldReference } from '../corpus.js';

/** Neighbours in a corpus without lists that stay together. */
const BLOCK = 40;

const PLACE_IN_CORPUS = /^(.*)\/(\d+)$/u;

/** One record is printed in several of these strings. */
const MADE_FROM_RECORDS = new Set(['synthetic', 'indonesian', 'international']);

function neighbourhood({ id, corpus, raw, spans }: GoldReference): string {
  const title = MADE_FROM_RECORDS.has(corpus) ? spans.find(({ label }) => label === 'title') : undefined;
  if (title) return raw.slice(title.start, title.end).toLowerCase();
  const place = PLACE_IN_CORPUS.exec(id);
  return place ? `${place[1]}/${Math.floor(Number(place[2]) / BLOCK)}` : id;
}

/** Where the finaliser starts; hashes of short strings are spread unevenly in their low bits. */
const FOLD_SALT = 77;

/** The fold of every reference of `corpora`, 0 to `count` - 1, by its id. */
export function foldsOf(
  corpora: ReadonlyMap<string, readonly GoldReference[]>,
  count: number,
): (reference: GoldReference) => number {
  const lists = new Map<string, string>();
  for (const references of corpora.values()) for (const { id, list } of references) if (list) lists.set(id, list);
  return (reference) => {
    const together = reference.list ?? lists.get(reference.id) ?? neighbourhood(reference);
    return mix(hashString(together), FOLD_SALT) % count;
  };
}
