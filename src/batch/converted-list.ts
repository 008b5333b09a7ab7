// What goes from reading to writing: one list of references, as far on its journey as the output needs it.
import type { CslItem } from '../csl/item.js';
import type { ReferenceString } from '../find/reference-string.js';
import type { ParsedReference } from '../parse.js';

/** Found strings alone, parsed references, or items that were finished when they were read. */
export type ConvertedList = (
  | { readonly kind: 'found'; readonly references: readonly ReferenceString[] }
  | { readonly kind: 'parsed'; readonly references: readonly ParsedReference[] }
  | { readonly kind: 'items'; readonly items: readonly CslItem[] }
) & {
  /** Blank lines that ended the list, where each input line answers for one output line (--from lines). */
  readonly blankLinesAfter: number;
};

/** How many references the list holds. */
export const listLength = (list: ConvertedList): number =>
  list.kind === 'items' ? list.items.length : list.references.length;

/** The CSL items of a list; none where only strings were wanted. */
export function itemsOf(list: ConvertedList): readonly CslItem[] {
  if (list.kind === 'items') return list.items;
  return list.kind === 'parsed' ? list.references.map(({ item }) => item) : [];
}
