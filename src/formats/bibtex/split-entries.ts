// BibTeX text → its top-level blocks with their places, so that one broken entry costs only itself and every error has a
// line. Braces are counted as BibTeX counts them, backslash or not. A line that opens a new entry inside an unclosed one
// ends it there; a closing bracket with more fields right behind it is one too many and ends nothing.
import type { Span } from '../../text/span.js';

/** `@article{key, …}` with its offsets. `closed` is false when its end is missing. `kind` is lower-case. */
export interface BibtexBlock extends Span {
  readonly kind: string;
  readonly text: string;
  readonly closed: boolean;
  /** Offset in `text` of what stands in the brackets, and of its end. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Why the block is not to be read, where its author has taken it out of use. */
  readonly disabled?: string;
}

// @article{ or @string(
const OPENING = /@\s{0,20}(\p{L}[\p{L}\p{N}_.:+-]{0,60})\s{0,20}([{(])/gu;
// a new entry at the start of a line, with its key and comma: nobody writes that inside a field
const NEXT_ENTRY =
  /[ \t]*@[ \t]{0,20}(?:\p{L}[\p{L}\p{N}_.:+-]{0,60}[ \t]{0,20}[{(][^\n,{}()="]{0,200},|(?:string|preamble|comment)[ \t]{0,20}[{(])/iuy;
// , year = {: an entry goes on behind a bracket that seemed to close it
const MORE_FIELDS = /\s{0,200},\s{0,200}\p{L}[\p{L}\p{N}_-]{0,40}\s{0,20}=\s{0,20}["{\d]/uy;

const BACK_LIMIT = 40;

// Hostile texts could make every @comment be looked through to the end.
const MAX_OPEN_COMMENTS = 20;

const matchesAt = (pattern: RegExp, text: string, offset: number): boolean => {
  pattern.lastIndex = offset;
  return pattern.test(text);
};

interface BlockEnd {
  /** Offset of the closing bracket, or of what cuts an unclosed block off. */
  readonly contentEnd: number;
  readonly closed: boolean;
}

/** The end of the block whose content starts at `from`. */
function blockEnd(text: string, from: number, closer: string): BlockEnd {
  let depth = 0;
  let quoted = false;
  for (let offset = from; offset < text.length; offset++) {
    const character = text[offset];
    if (character === '{') depth++;
    else if (depth === 0 && !quoted && character === closer) {
      if (!matchesAt(MORE_FIELDS, text, offset + 1)) return { contentEnd: offset, closed: true };
    } else if (character === '}') depth = Math.max(0, depth - 1);
    // only in parentheses may a closing bracket stand in quotes
    else if (character === '"' && closer === ')' && depth === 0) quoted = !quoted;
    else if (character === '\n' && matchesAt(NEXT_ENTRY, text, offset + 1))
      return { contentEnd: offset + 1, closed: false };
  }
  return { contentEnd: text.length, closed: false };
}

/** The end of the comment whose content starts at `from`, or -1 when its bracket is never closed. */
function commentEnd(text: string, from: number, closer: string): number {
  let depth = 0;
  for (let offset = from; offset < text.length; offset++) {
    const character = text[offset];
    if (depth === 0 && character === closer) return offset;
    if (character === '{') depth++;
    else if (character === '}') depth--;
  }
  return -1;
}

/** Does a % stand before the @ on its line, with nothing but blanks between them? */
function isCommentedOut(text: string, at: number): boolean {
  let offset = at - 1;
  while (offset >= 0 && at - offset < BACK_LIMIT && /[ \t%]/.test(text[offset])) {
    if (text[offset] === '%') return true;
    offset--;
  }
  return false;
}

const holdsEntry = (text: string): boolean => {
  OPENING.lastIndex = 0;
  return OPENING.test(text);
};

/** Goes through a text from one opening to the next. */
class BlockScanner {
  readonly #text: string;
  #openComments = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The block that `match` opens, and where the search for the next one begins; no block where there is nothing to tell of. */
  blockAt(match: RegExpExecArray): { block?: BibtexBlock; next: number } {
    const kind = match[1].toLowerCase();
    const closer = match[2] === '{' ? '}' : ')';
    const contentStart = match.index + match[0].length;
    if (isCommentedOut(this.#text, match.index)) {
      const block = this.#block(kind, match.index, contentStart, { contentEnd: contentStart, closed: true });
      return { block: { ...block, disabled: 'it is commented out with %' }, next: contentStart };
    }
    if (kind === 'comment') return this.#comment(match.index, contentStart, closer);
    const block = this.#block(kind, match.index, contentStart, blockEnd(this.#text, contentStart, closer));
    return { block, next: block.end };
  }

  #block(kind: string, start: number, contentStart: number, { contentEnd, closed }: BlockEnd): BibtexBlock {
    const end = closed ? Math.min(contentEnd + 1, this.#text.length) : contentEnd;
    return {
      kind,
      text: this.#text.slice(start, end),
      start,
      end,
      closed,
      contentStart: contentStart - start,
      contentEnd: contentEnd - start,
    };
  }

  // A comment that is never closed takes nothing but its word: what stands behind it may be a real entry.
  #comment(start: number, contentStart: number, closer: string): { block?: BibtexBlock; next: number } {
    const end = this.#openComments < MAX_OPEN_COMMENTS ? commentEnd(this.#text, contentStart, closer) : -1;
    if (end < 0) {
      this.#openComments++;
      return { next: contentStart };
    }
    if (!holdsEntry(this.#text.slice(contentStart, end))) return { next: end + 1 };
    const block = this.#block('comment', start, contentStart, { contentEnd: end, closed: true });
    return { block: { ...block, disabled: 'the entry in it is commented out' }, next: end + 1 };
  }
}

/** Splits a BibTeX text into its blocks, in order; text between them is comment, as BibTeX has it. Never throws. */
export function splitBibtex(text: string): BibtexBlock[] {
  const scanner = new BlockScanner(text);
  const blocks: BibtexBlock[] = [];
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const { block, next } = scanner.blockAt(match);
    if (block) blocks.push(block);
    OPENING.lastIndex = next;
  }
  return blocks;
}
