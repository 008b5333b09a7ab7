// What every reader of items gives back.
import type { CslItem } from '../csl/item.js';
import type { Finding } from '../text/finding.js';
import type { Span } from '../text/span.js';

/** Where an item stands in its file, and where the values of its variables do, as far as that is known. */
export interface ItemPlace {
  readonly span: Span;
  readonly spanOf: (variable: string) => Span | undefined;
}

/** Items in the order of the file; spans of findings are UTF-16 offsets into its text. */
export interface ReadItems {
  readonly items: readonly CslItem[];
  readonly findings: readonly Finding[];
}

/** `places` are those of the items, in their order; none where the reader does not know them. */
export interface PlacedReadItems extends ReadItems {
  readonly places?: readonly ItemPlace[];
}
