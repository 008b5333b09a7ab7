// A line as words and marks, for comparing what is printed with what a style prints. Blanks are no tokens, and marks that
// differ only by the keyboard (" and “, ' and ’) are the same token.
import type { Span } from '../../text/span.js';

/** `key` is what is compared: the word or mark without what makes no difference; `folded` is the key in small letters. */
export interface LineToken extends Span {
  readonly key: string;
  readonly folded: string;
  readonly isWord: boolean;
}

// a word with what stands inside it (O’Brien, Undang-Undang, 45–57 is two), or one mark
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’ʼ-](?=\p{L})[\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

const SAME_MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '—': '–',
  '‑': '-',
  '…': '.',
};

const keyOf = (token: string): string =>
  [...token.normalize('NFC')].map((character) => SAME_MARKS[character] ?? character).join('');

/** The tokens of a line, in order; offsets into it. */
export function lineTokens(line: string): LineToken[] {
  return [...line.matchAll(TOKEN)].map((match) => {
    const key = keyOf(match[0]);
    return {
      start: match.index,
      end: match.index + match[0].length,
      key,
      folded: key.toLowerCase(),
      isWord: /[\p{L}\p{N}]/u.test(key),
    };
  });
}
