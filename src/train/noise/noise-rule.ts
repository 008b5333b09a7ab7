// What a rule of noise is, and the two ways most of them edit: inside texts, or only between fields.
import type { SegmentLabel } from '../../label/labels.js';
import type { PrintedPiece } from '../printed-pieces.js';
import type { Random } from '../random.js';

/** An edit; returns the pieces it was given where it does not apply. */
export type NoiseRule = (pieces: readonly PrintedPiece[], random: Random) => readonly PrintedPiece[];

export function mapText(
  pieces: readonly PrintedPiece[],
  edit: (text: string, label?: SegmentLabel) => string,
): PrintedPiece[] {
  return pieces.map(({ label, text }) => ({ label, text: edit(text, label) }));
}

export function mapGaps(
  pieces: readonly PrintedPiece[],
  edit: (text: string, before?: SegmentLabel, after?: SegmentLabel) => string,
): PrintedPiece[] {
  return pieces.map((piece, at) =>
    piece.label ? piece : { text: edit(piece.text, pieces[at - 1]?.label, pieces[at + 1]?.label) },
  );
}
