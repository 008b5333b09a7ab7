// Ground floor: a mapped text made from a mapped text. A reference string is cut from a looked-through view of a
// document; its places must be places of the document itself.
import type { MappedText, Piece } from './mapped-text.js';

function firstPieceEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].start + pieces[middle].length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pushJoined(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last && last.start + last.length === piece.start && last.sourceStart + last.length === piece.sourceStart)
    pieces[pieces.length - 1] = { ...last, length: last.length + piece.length };
  else pieces.push(piece);
}

/**
 * `inner` is mapped to offsets of `view.text`; the answer is the same text mapped to what `view` is mapped to.
 * Characters that have no place in `view`'s source have none in the answer.
 */
export function composeMapped(inner: MappedText, view: MappedText): MappedText {
  const pieces: Piece[] = [];
  for (const piece of inner.pieces) {
    const end = piece.sourceStart + piece.length;
    for (let i = firstPieceEndingAfter(view.pieces, piece.sourceStart); i < view.pieces.length; i++) {
      const under = view.pieces[i];
      const from = Math.max(under.start, piece.sourceStart);
      const to = Math.min(under.start + under.length, end);
      if (from >= to) break;
      pushJoined(pieces, {
        start: piece.start + from - piece.sourceStart,
        sourceStart: under.sourceStart + from - under.start,
        length: to - from,
      });
    }
  }
  return { text: inner.text, pieces };
}
