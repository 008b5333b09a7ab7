// Ground floor: a text that was made from another one by leaving characters out, joining lines or undoing hyphens,
// and still knows where each of its characters came from. Markup views of a document and reference strings are both
// mapped texts; that is how a finding in a reference can name the line and column of the file.

/**
 * A run of characters copied from the source: `text[start, start + length)` stood at `source[sourceStart, sourceStart + length)`.
 * Characters of the text that no piece covers (the blank that joins two lines) have no place of their own in the source.
 */
export interface Piece {
  readonly start: number;
  readonly sourceStart: number;
  readonly length: number;
}

/** A text with the places its characters came from; `pieces` are in order of `start` and do not overlap. Offsets are UTF-16. */
export interface MappedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The text as it stands, every character at its own place. */
export function identityText(text: string, sourceStart = 0): MappedText {
  return { text, pieces: text === '' ? [] : [{ start: 0, sourceStart, length: text.length }] };
}

function lastPieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/**
 * The source offset of the character at `offset`; for a character without a place of its own, the end of the piece before it.
 * With no piece at all, 0.
 */
export function sourceOffset(mapped: MappedText, offset: number): number {
  const piece = lastPieceAt(mapped.pieces, offset);
  if (!piece) return 0;
  return piece.sourceStart + Math.max(0, Math.min(offset - piece.start, piece.length));
}

/** The part `[start, end)` of a mapped text, its pieces cut to fit. */
export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  const pieces: Piece[] = [];
  for (const piece of mapped.pieces) {
    const from = Math.max(piece.start, start);
    const to = Math.min(piece.start + piece.length, end);
    if (from < to)
      pieces.push({ start: from - start, sourceStart: piece.sourceStart + from - piece.start, length: to - from });
  }
  return { text: mapped.text.slice(start, end), pieces };
}

/** Collects stretches of one source into a mapped text. Neighbouring stretches become one piece. */
export class MappedTextBuilder {
  #text = '';
  readonly #pieces: Piece[] = [];

  /** Adds `text`, copied from the source at `sourceStart`. */
  copy(text: string, sourceStart: number): void {
    if (text === '') return;
    const last = this.#pieces.at(-1);
    if (last && last.start + last.length === this.#text.length && last.sourceStart + last.length === sourceStart)
      this.#pieces[this.#pieces.length - 1] = { ...last, length: last.length + text.length };
    else this.#pieces.push({ start: this.#text.length, sourceStart, length: text.length });
    this.#text += text;
  }

  /** Adds `text` that does not stand in the source (the blank between two joined lines). */
  insert(text: string): void {
    this.#text += text;
  }

  build(): MappedText {
    return { text: this.#text, pieces: [...this.#pieces] };
  }
}
