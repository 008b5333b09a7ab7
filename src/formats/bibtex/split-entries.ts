// BibTeX text → its top-level blocks with their places, so that one broken entry costs only itself and every error has a
// line. Braces are counted as BibTeX counts them, backslash or not; a line that opens a new entry inside an unclosed one
// ends it there.
import type { Span } from '../../text/span.js';

/** `@article{key, …}` with its offsets. `closed` is false when its end is missing. `kind` is lower-case. */
export interface BibtexBlock extends Span {
  readonly kind: string;
  readonly key: string;
  readonly text: string;
  readonly closed: boolean;
}

// @article{ or @string(
const OPENING = /@[ \t]*([A-Za-z][\w-]{0,40})\s{0,20}([{(])/g;
// a new entry at the start of a line, with a key and a comma: nobody writes that inside a field
const NEXT_ENTRY = /^[ \t]*@[A-Za-z]{1,40}[ \t]*[{(][ \t]*[^\s,{}()="]{1,200}[ \t]*,/;
// key,
const KEY = /^\s*([^,\s{}="]{1,200})/;

/** Offset behind the bracket that closes the block whose content starts at `from`, or where an unclosed block ends. */
function blockEnd(text: string, from: number, closer: string): { end: number; closed: boolean } {
  let depth = 0;
  for (let offset = from; offset < text.length; offset++) {
    const character = text[offset];
    if (character === '{') depth++;
    else if (depth === 0 && character === closer) return { end: offset + 1, closed: true };
    else if (character === '}') depth = Math.max(0, depth - 1);
    else if (character === '\n' && NEXT_ENTRY.test(lineAfter(text, offset))) return { end: offset + 1, closed: false };
  }
  return { end: text.length, closed: false };
}

/** The start of the next line: enough of it to see whether it opens an entry. */
function lineAfter(text: string, newline: number): string {
  return /[@ \t]/.test(text[newline + 1] ?? '') ? text.slice(newline + 1, newline + 300) : '';
}

/** Splits a BibTeX text into its blocks, in order; text between them is comment, as BibTeX has it. Never throws. */
export function splitBibtex(text: string): BibtexBlock[] {
  const blocks: BibtexBlock[] = [];
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const start = match.index;
    const kind = match[1].toLowerCase();
    // @comment takes the rest of its line at most: what stands behind it may be a real entry
    if (kind === 'comment') continue;
    const contentStart = start + match[0].length;
    const { end, closed } = blockEnd(text, contentStart, match[2] === '{' ? '}' : ')');
    const key = KEY.exec(text.slice(contentStart, contentStart + 220))?.[1] ?? '';
    blocks.push({ kind, key, text: text.slice(start, end), start, end, closed });
    OPENING.lastIndex = end;
  }
  return blocks;
}
