// More references of the shapes that real lists have: a hand-labelled reference whose titles, names and publishers are
// swapped for those of other references. The learner cannot know it by its words, so it has to learn its form.
import type { SegmentLabel } from '../label/labels.js';
import type { GoldReference } from './corpus.js';
import { assemble, piecesOf } from './printed-pieces.js';
import { pick, type Random } from './random.js';

/** Fields that can be swapped, and how often each is. */
const SWAPPED: ReadonlyMap<SegmentLabel | undefined, number> = new Map<SegmentLabel, number>([
  ['author', 0.7],
  ['editor', 0.7],
  ['title', 0.8],
  ['container-title', 0.7],
  ['collection-title', 0.5],
  ['publisher', 0.7],
  ['publisher-place', 0.7],
  ['page', 0.5],
  ['volume', 0.3],
]);

/** A pool with fewer values than this would print the same ones again and again. */
const LEAST_CHOICE = 8;

// Sari, M. E. | Sari ME | M. E. Sari
const NAME_ORDERS: readonly (readonly [string, RegExp])[] = [
  ['family first', /^[^\s,]+(?: [^\s,]+)?, ?\p{Lu}/u],
  ['initials behind', /^[^\s,]+ \p{Lu}{1,3}(?:,|$)/u],
  ['initials in front', /^\p{Lu}\./u],
];

function orderOfNames(text: string): string {
  return NAME_ORDERS.find(([, form]) => form.test(text))?.[0] ?? 'other';
}

/** What a value must share with the one it replaces, so that the marks round it still fit. */
function shapeOf(text: string, label: SegmentLabel): string {
  const capitals = text === text.toUpperCase() && /\p{Lu}/u.test(text);
  const end = /[.?!]$/u.exec(text)?.[0] ?? '';
  const order = label === 'author' || label === 'editor' ? orderOfNames(text) : '';
  const digits = label === 'page' || label === 'volume' ? text.replace(/\d+/gu, '0') : '';
  return `${capitals} ${end} ${order} ${digits}`;
}

/** The values of many references by label, language and shape. */
export class FieldPool {
  readonly #values = new Map<string, string[]>();

  constructor(references: Iterable<GoldReference>) {
    for (const reference of references)
      for (const { label, text } of piecesOf(reference)) if (SWAPPED.has(label)) this.#add(reference, label!, text);
  }

  static #key({ lang }: GoldReference, label: SegmentLabel, text: string): string {
    return `${label} ${lang ?? ''} ${shapeOf(text, label)}`;
  }

  #add(reference: GoldReference, label: SegmentLabel, text: string): void {
    const key = FieldPool.#key(reference, label, text);
    const values = this.#values.get(key);
    if (values) values.push(text);
    else this.#values.set(key, [text]);
  }

  /** A value that can stand where `text` stands; `text` itself where there is little to choose from. */
  another(reference: GoldReference, label: SegmentLabel, text: string, random: Random): string {
    const values = this.#values.get(FieldPool.#key(reference, label, text));
    return values && values.length >= LEAST_CHOICE ? pick(values, random) : text;
  }
}

/** The reference with some of its fields swapped for those of others; its marks and the order of its fields stay. */
export function withSwappedFields(reference: GoldReference, pool: FieldPool, random: Random): GoldReference {
  const pieces = piecesOf(reference).map(({ label, text }) =>
    label && random() < (SWAPPED.get(label) ?? 0)
      ? { label, text: pool.another(reference, label, text, random) }
      : { label, text },
  );
  return { ...reference, ...assemble(pieces) };
}
