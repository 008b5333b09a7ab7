// segments → CSL item. Contract; the parts stand beside this file.
import type { CslItem } from '../csl/item.js';
import type { Segment } from '../label/segment.js';
import type { Finding } from '../text/finding.js';

/** An item before it has an id (ids are given per list: `csl/item-id`). Findings' spans are offsets into the reference's text. */
export interface NormalizedReference {
  readonly item: Omit<CslItem, 'id'>;
  readonly findings: readonly Finding[];
}

/** Makes the CSL item of one reference string out of its segments. Pure; never throws on input. */
export function normalizeReference(_text: string, _segments: readonly Segment[]): NormalizedReference {
  return { item: { type: 'document' }, findings: [] };
}
