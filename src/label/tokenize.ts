// reference string → tokens. Words, numbers, initials ("S.") and single punctuation marks; a DOI or web address is one
// token. Tokens and the gaps between them rebuild the string exactly: nothing but white space is ever a gap.
import type { Span } from '../text/span.js';
import { BLANK, wordEnd } from './word-end.js';

/** One token; `text` is `reference.slice(start, end)`. Offsets are UTF-16. */
export interface Token extends Span {
  readonly text: string;
}

/** Part of the model's fingerprint: raise it when the tokens of any string change. */
export const TOKENIZER_VERSION = 1;

const PARTS = [
  // https://doi.org/ stands before the DOI and is not part of it
  /(?:[Hh]ttps?:\/\/)?(?:www\.|dx\.)?doi\.org\/(?=10\.)/u,
  // https://www.bps.go.id/id/statistics
  /(?:[Hh]ttps?|HTTPS?|ftp):\/\/[^\s<>"“”«»[\]]+/u,
  /[Ww]ww\.[^\s<>"“”«»[\]]+/u,
  // 10.1016/j.x.2015.01.001
  /10\.\d{4,9}\/[^\s<>"“”«»]+/u,
  // S. as an initial; not "A.." and not the end of a word
  /\p{Lu}\p{M}*\.(?!\.)/u,
  // HermenegildoA, StarsVol: a word that the blank after it was lost from ends before the capital
  /\p{L}[\p{Ll}\p{M}'’‘ʼ‐-]{2,80}\p{Ll}(?=\p{Lu})/u,
  // Pramoedya, O'Neill, Asia-Pacific, Ma‘had
  /\p{L}[\p{L}\p{M}]*(?:['’‘ʼ‐-]\p{L}[\p{L}\p{M}]*)*/u,
  /\p{Nd}+/u,
  // everything else, one character at a time
  /\S/u,
];

/** What the patterns say is what tokens are; most of them are found without (word-end.ts). */
const TOKEN = new RegExp(PARTS.map((part) => part.source).join('|'), 'gu');
const ADDRESS = /^(?:https?:|ftp:|www\.|10\.\d+\/)/iu;
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const TRAILING = /[.,;:'’?!)\]}]/;

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Where an address ends once the punctuation of the sentence around it is left out: `(see http://a.b/c_(d)).` */
function addressEnd(text: string): number {
  let end = text.length;
  if (!TRAILING.test(text[end - 1])) return end;
  // Counted only for the closers that are met: most addresses end in a stop.
  const unopened = new Map<string, number>();
  for (; end > 1 && TRAILING.test(text[end - 1]); end--) {
    const closer = text[end - 1];
    const opener = CLOSERS[closer];
    if (opener === undefined) continue;
    const left = unopened.get(closer) ?? countOf(text, closer) - countOf(text, opener);
    if (left <= 0) break;
    unopened.set(closer, left - 1);
  }
  return end;
}

/** The token that begins at `start` (no white space), by the patterns alone. */
export function tokenAt(text: string, start: number): Token {
  TOKEN.lastIndex = start;
  const [whole] = TOKEN.exec(text)!;
  const isAddress = whole.length > 4 && ADDRESS.test(whole) && !whole.endsWith('doi.org/');
  const printed = isAddress ? whole.slice(0, addressEnd(whole)) : whole;
  return { text: printed, start, end: start + printed.length };
}

/** Splits a reference string into tokens, in order. Linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) tokens.push({ text: text.slice(at, end), start: at, end });
    else if (end !== BLANK) tokens.push(tokenAt(text, at));
    at = end === BLANK ? at + 1 : tokens[tokens.length - 1].end;
  }
  return tokens;
}
