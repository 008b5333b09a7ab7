// Ground floor: one input text with its path. Offsets everywhere else are offsets into `text`; line and column are
// worked out only at the rim, where a person reads them.

/** One text as it was read. `lineStarts[n]` is the UTF-16 offset where line n + 1 begins. */
export interface SourceDocument {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** A place as people and editors count it: both from 1, columns in UTF-16 code units. */
interface Position {
  readonly line: number;
  readonly column: number;
}

// \r\n, \n or \r
const LINE_END = /\r\n?|\n/g;

export function createDocument(path: string, text: string): SourceDocument {
  const lineStarts = [0];
  for (const match of text.matchAll(LINE_END)) lineStarts.push(match.index + match[0].length);
  return { path, text, lineStarts };
}

/** Line and column of a UTF-16 offset; an offset past the end is the end. */
export function positionAt(document: SourceDocument, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, document.text.length));
  let low = 0;
  let high = document.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (document.lineStarts[middle] <= inside) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: inside - document.lineStarts[low] + 1 };
}
