// References of tests as they are easiest to read: "{label|text}" marks a field.
import type { SegmentLabel } from '../../src/label/labels.js';
import type { GoldReference, GoldSpan } from '../../src/train/corpus.js';

/** The string without its marks, and the fields that they mark. */
export function marked(text: string): { readonly raw: string; readonly spans: GoldSpan[] } {
  let raw = '';
  const spans: GoldSpan[] = [];
  for (const part of text.split(/(\{[A-Za-z-]+\|[^}]*\})/)) {
    const field = /^\{([A-Za-z-]+)\|(.*)\}$/.exec(part);
    if (field) spans.push({ label: field[1] as SegmentLabel, start: raw.length, end: raw.length + field[2].length });
    raw += field ? field[2] : part;
  }
  return { raw, spans };
}

/** A reference with these fields as its gold. */
export function goldOf(text: string, more: Partial<GoldReference> = {}): GoldReference {
  return { id: 'x', corpus: 'indo', ...marked(text), ...more };
}
