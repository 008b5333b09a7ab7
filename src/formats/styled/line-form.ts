// What a form of styled output is: how entries become the text of an output.
import type { CslItem } from '../../csl/item.js';
import type { StyledEntry } from '../styled.js';

/** An entry with what is known of it: `line` (from 1) and `source` say where its reference stands. */
export interface PlacedEntry {
  readonly entry: StyledEntry;
  readonly item: CslItem;
  readonly line?: number;
  readonly source?: string;
}

/** How a form writes an output. `list` gets the entries of one list in order, empty ones left out. */
export interface LineForm {
  readonly head: (locale: string) => string;
  readonly list: (entries: readonly PlacedEntry[]) => string;
  readonly foot: string;
}
