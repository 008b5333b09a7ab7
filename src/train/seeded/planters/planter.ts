// A planter puts one error of one kind into a clean document and marks where it stands. Most change one reference; they try
// the references in random order until one is found that the error fits.
import type { SegmentLabel } from '../../../label/labels.js';
import type { Random } from '../../random.js';
import { shuffled } from '../../random.js';
import {
  isPlanted,
  PLANT_CLOSE,
  PLANT_OPEN,
  planted,
  type ReferencePiece,
  type SeededDocument,
  type SeededReference,
  type SeededStyle,
} from '../seeded-document.js';

export interface Planter {
  readonly kind: string;
  /** Any of these should find it. */
  readonly rules: readonly string[];
  /** The document with the error; undefined where it has no place for it. */
  readonly plant: (document: SeededDocument, random: Random) => SeededDocument | undefined;
}

export type Plant = Planter['plant'];

/** What an error makes of a reference's pieces; undefined where the reference has no place for it. */
export type PieceChange = (
  reference: SeededReference,
  document: SeededDocument,
  random: Random,
) => readonly ReferencePiece[] | undefined;

export function withReference(document: SeededDocument, index: number, reference: SeededReference): SeededDocument {
  return { ...document, references: document.references.with(index, reference) };
}

/** An error in the pieces of one reference. */
export const inReference =
  (change: PieceChange): Plant =>
  (document, random) => {
    for (const index of shuffled([...document.references.keys()], random)) {
      const reference = document.references[index];
      const pieces = change(reference, document, random);
      if (pieces) return withReference(document, index, { ...reference, pieces });
    }
    return undefined;
  };

/** A plant for some styles only. */
export const onlyIn =
  (styles: readonly SeededStyle[], plant: Plant): Plant =>
  (document, random) =>
    styles.includes(document.style) ? plant(document, random) : undefined;

/** All but numbered lists, which are there for the errors of numbers. */
export const AUTHOR_DATE: readonly SeededStyle[] = ['apa', 'chicago', 'harvard-id'];

export const indexOf = ({ pieces }: SeededReference, label: SegmentLabel): number =>
  pieces.findIndex((piece) => piece.label === label);

/** The pieces with another text in one place. */
export const withText = (pieces: readonly ReferencePiece[], index: number, text: string): readonly ReferencePiece[] =>
  pieces.with(index, { ...pieces[index], text });

/** An error in the text of a field: the new text, marked where only a part of it is wrong. */
export const inField = (
  label: SegmentLabel,
  change: (text: string, reference: SeededReference, random: Random) => string | undefined,
): Plant =>
  inReference((reference, _, random) => {
    const index = indexOf(reference, label);
    if (index < 0) return undefined;
    const { text } = reference.pieces[index];
    const changed = change(text, reference, random);
    if (changed === undefined || changed === text) return undefined;
    return withText(reference.pieces, index, isPlanted(changed) ? changed : planted(changed));
  });

/** The whole reference is the place of the error. */
export function plantedWhole(pieces: readonly ReferencePiece[]): readonly ReferencePiece[] {
  const opened = withText(pieces, 0, PLANT_OPEN + pieces[0].text);
  const last = opened.length - 1;
  return withText(opened, last, opened[last].text + PLANT_CLOSE);
}

/** Puts pieces in behind the last one. */
export const withTail = (reference: SeededReference, ...tail: readonly ReferencePiece[]): readonly ReferencePiece[] => [
  ...reference.pieces,
  ...tail,
];
