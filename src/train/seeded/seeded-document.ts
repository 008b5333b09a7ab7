// A made document in parts, before it is text: paragraphs with citations, and references as labelled pieces. Errors are planted
// into the parts, between two private-use signs that say where they stand and that laying out takes away again.
import type { CslItem } from '../../csl/item.js';
import type { SegmentLabel } from '../../label/labels.js';

/** A stretch of a printed reference: a field, or what stands between fields. A line break in `text` is one in the document. */
export interface ReferencePiece {
  readonly label?: SegmentLabel;
  readonly text: string;
  readonly isItalic?: boolean;
}

export interface SeededReference {
  readonly item: CslItem;
  readonly pieces: readonly ReferencePiece[];
  /** The pieces as they were before an error was planted; fields that have changed since are read anew. */
  readonly clean: readonly ReferencePiece[];
  /** The number in front, in a numbered list; printed as [12]. */
  readonly number?: string;
}

/** A work as the text cites it. `names` are all of them, however many the style prints. */
export interface CitedWork {
  readonly id: string;
  readonly names: readonly string[];
  /** With its letter: 2020a. */
  readonly year: string;
  readonly locator?: string;
}

/** Works cited together: (Ashari, 2020; Saudi, 2018). A narrative citation has one. */
export interface Cited {
  readonly works: readonly CitedWork[];
  readonly isNarrative: boolean;
}

export type ProsePiece = string | Cited;

/** The styles that lists are made in; the last one numbers them. */
export type SeededStyle = 'apa' | 'chicago' | 'harvard-id' | 'ieee';
export type SeededMarkup = 'plain' | 'markdown' | 'latex';

export interface SeededDocument {
  readonly id: string;
  readonly style: SeededStyle;
  readonly locale: string;
  readonly language: 'en' | 'id';
  readonly markup: SeededMarkup;
  readonly paragraphs: readonly (readonly ProsePiece[])[];
  readonly references: readonly SeededReference[];
}

export const PLANT_OPEN = '\ue010';
export const PLANT_CLOSE = '\ue011';

/** Text that is in error. An empty one stands where something is missing. */
export const planted = (text: string): string => PLANT_OPEN + text + PLANT_CLOSE;

export const isPlanted = (text: string): boolean => text.includes(PLANT_OPEN);

const SIGNS = /[\ue010\ue011]/gu;

export const withoutPlants = (text: string): string => text.replace(SIGNS, '');

export const pieceText = (pieces: readonly ReferencePiece[]): string => pieces.map(({ text }) => text).join('');

/** The printed text of a field, '' where there is none. */
export function fieldText({ pieces }: SeededReference, label: SegmentLabel): string {
  return pieces.find((piece) => piece.label === label)?.text ?? '';
}
