// What goes from reading to writing: one list of references, as far on its journey as the output needs it.
import type { CslItem } from '../csl/item.js';
import type { ReferenceString } from '../find/reference-string.js';
import type { ParsedReference } from '../parse.js';

/** How sure a reference is, where the run asked for it (--min-confidence). */
interface Certainty {
  readonly confidence: number;
  readonly isUnsure: boolean;
}

/** A parsed reference on its way to an output. */
export type WeighedReference = ParsedReference & { readonly certainty?: Certainty };

/** Plain values, which another thread can be handed: found strings alone, parsed references, or items that were finished when they were read. */
export type ConvertedList = (
  | { readonly kind: 'found'; readonly references: readonly ReferenceString[] }
  | ParsedReferences
  | { readonly kind: 'items'; readonly items: readonly CslItem[] }
) & {
  /** Blank lines that ended the list, where each input line answers for one output line (--from lines). */
  readonly blankLinesAfter: number;
};

/** `lines` are those of the input (from 1) that the references begin on; `withheldBefore` how many were left out before each one. */
export interface ParsedReferences {
  readonly kind: 'parsed';
  readonly references: readonly WeighedReference[];
  readonly lines: readonly number[];
  readonly withheldBefore?: readonly number[];
}

/** How many references the list holds. */
export const listLength = (list: ConvertedList): number =>
  list.kind === 'items' ? list.items.length : list.references.length;

/** The CSL items of a list; none where only strings were wanted. */
export function itemsOf(list: ConvertedList): readonly CslItem[] {
  if (list.kind === 'items') return list.items;
  return list.kind === 'parsed' ? list.references.map(({ item }) => item) : [];
}

/** Items in, as many items out, in the same order. */
export type ChangeItems = (items: readonly CslItem[]) => readonly CslItem[];

/** The list with its items changed. */
export function withItems(list: ConvertedList, change: ChangeItems): ConvertedList {
  if (list.kind === 'found') return list;
  const items = change(itemsOf(list));
  if (list.kind === 'items') return { ...list, items };
  return { ...list, references: list.references.map((reference, index) => ({ ...reference, item: items[index] })) };
}

const UNREAD: Pick<ParsedReference, 'reference' | 'segments' | 'findings'> = {
  reference: { text: '', pieces: [] },
  segments: [],
  findings: [],
};

/** The list without what only found strings and spans are written of: what is left is worth handing to another thread. */
export const withItemsAlone = (list: ConvertedList): ConvertedList =>
  list.kind === 'parsed'
    ? { ...list, references: list.references.map((reference) => ({ ...reference, ...UNREAD })) }
    : list;
