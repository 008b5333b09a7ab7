// What every reader of items gives back.
import type { CslItem } from '../csl/item.js';
import type { Finding } from '../text/finding.js';

/** Items in the order of the file; spans of findings are UTF-16 offsets into its text. */
export interface ReadItems {
  readonly items: readonly CslItem[];
  readonly findings: readonly Finding[];
}
