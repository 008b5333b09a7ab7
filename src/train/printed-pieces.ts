// A reference taken apart at its spans, so that it can be edited and put together again with its spans in place.
import type { SegmentLabel } from '../label/labels.js';
import type { GoldReference, GoldSpan } from './corpus.js';

/** A stretch of a reference: a field, or what is printed between fields. */
export interface PrintedPiece {
  readonly label?: SegmentLabel;
  readonly text: string;
}

/** A field of a reference to be printed. */
export function field(label: SegmentLabel, text: string): PrintedPiece {
  return { label, text };
}

/** What is printed between fields. */
export function gap(text: string): PrintedPiece {
  return { text };
}

/** Takes a reference apart at its spans. */
export function piecesOf({ raw, spans }: Pick<GoldReference, 'raw' | 'spans'>): PrintedPiece[] {
  const pieces: PrintedPiece[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start > end) pieces.push({ text: raw.slice(end, span.start) });
    pieces.push({ label: span.label, text: raw.slice(span.start, span.end) });
    end = span.end;
  }
  if (end < raw.length) pieces.push({ text: raw.slice(end) });
  return pieces;
}

/** Puts pieces together again, white space collapsed, empty fields dropped. */
export function assemble(pieces: readonly PrintedPiece[]): Pick<GoldReference, 'raw' | 'spans'> {
  let raw = '';
  const spans: GoldSpan[] = [];
  for (const { label, text } of pieces) {
    const collapsed = text.replace(/\s+/gu, ' ');
    const printed = raw === '' || raw.endsWith(' ') ? collapsed.trimStart() : collapsed;
    if (label === undefined) raw += printed;
    else {
      const value = printed.trim();
      if (printed.startsWith(' ') && value !== '') raw += ' ';
      if (value !== '') spans.push({ label, start: raw.length, end: raw.length + value.length });
      raw += value;
    }
  }
  return { raw: raw.trimEnd(), spans };
}
