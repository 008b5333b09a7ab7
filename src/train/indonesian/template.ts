// What templates of references take and give.
import type { SegmentLabel } from '../../label/labels.js';
import type { PrintedPiece } from '../printed-pieces.js';
import type { Random } from '../random.js';

export interface Person {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

export interface Item {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly Person[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
}

/** Turns an item into pieces, or nothing where the item lacks what the form prints. */
export type Template = (item: Item, random: Random) => PrintedPiece[] | undefined;

export function field(label: SegmentLabel, text: string): PrintedPiece {
  return { label, text };
}

export function gap(text: string): PrintedPiece {
  return { text };
}
