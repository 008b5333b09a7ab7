// Several references in one piece: under one number, as chemists and physicists print them, "[3] a) …; b) …" and "[5] A. Author,
// … (1990); B. Author, … (1991)"; and on one line, "1. Author A. … 2. Author B. …". Each part becomes a reference of its own.
import type { Span } from '../text/span.js';

/** A part of a reference. `letter` is the printed one, when the parts are lettered, `number` its own where it has one. */
export interface ReferencePart extends Span {
  readonly letter?: string;
  readonly number?: string;
}

const NUMBER_BEFORE = /^(?:\[\d{1,4}\][.:]?|\d{1,4}[.)]?|\(\d{1,4}\))\s*/u;
// a) | (a) | b )
const FIRST_LETTER = /^\(?a ?\)/u;
const LETTER = /([;.,)\]\d])\s+\(?([b-z]) ?\)(?=\s*[\p{Lu}"“])/gu;

/** The lettered parts of a reference; undefined unless it begins with part a and goes on with b. */
export function letteredParts(text: string): ReferencePart[] | undefined {
  const number = NUMBER_BEFORE.exec(text)?.[0].length ?? 0;
  if (!FIRST_LETTER.test(text.slice(number, number + 8))) return undefined;
  const parts: ReferencePart[] = [];
  let start = 0;
  let letter = 'a';
  for (const match of text.matchAll(LETTER)) {
    if (match[2].charCodeAt(0) !== letter.charCodeAt(0) + 1) continue;
    const end = match.index + match[1].length;
    parts.push({ start, end, letter });
    start = end;
    letter = match[2];
  }
  if (parts.length === 0) return undefined;
  return [...parts, { start, end: text.length, letter }];
}

// "(1990); " | "2004; " | "[hep-ph]; ": the end of a short reference, before another
const SEMICOLON = /;\s+/gu;
const WHOLE = /(?:\b(?:1[89]|20)\d\d\b|\d{3,}|\[[a-z-]+(?:\/\d+)?\])/u;
// J. G. Korner and …, Z. Phys. C 38, 511 | ibid. 81, 155303 | Astropart. Phys. 22 (2005) 339
const NEXT =
  /^(?:(?:\p{Lu}\. ?){1,3}-?(?:\p{Ll}{1,3} )?\p{Lu}|\p{Lu}[\p{L}-]+,? (?:\p{Lu}\.|et al)|[Ii]bid|\p{Lu}\p{L}+\. \p{Lu}|\p{Lu}\p{Ll}+ Collaboration|(?:see|also|for)\b)/u;
const SHORTEST = 16;

/** Parts between semicolons, when each is a whole reference with a number in it and the next opens with a name or journal. */
function semicolonParts(text: string): ReferencePart[] {
  const parts: ReferencePart[] = [];
  let start = 0;
  for (const gap of text.matchAll(SEMICOLON)) {
    const end = gap.index + 1;
    const before = text.slice(start, gap.index);
    const after = text.slice(end, end + 200).trimStart();
    if (before.length < SHORTEST || !WHOLE.test(before.slice(-40))) continue;
    if (!NEXT.test(after) || !/\d/.test(after.split(';')[0])) continue;
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: text.length }];
}

// 1. Sari D. | 12) Putra, B.
const OWN_NUMBER = /^(\d{1,3})[.)]\s/;
// 2001;1:2. 2. Putra B.: a number behind a full stop, before a family name with initials; "2. Auflage B. G. Teubner" is none
const NEXT_NUMBER =
  /(?<=[.;)\]]) +(\d{1,3})[.)] +(?!(?:Aufl|Bd|Band|Teil|ed|Ed|Vol|Cet|Jil)[a-z]*\b)(?=\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\b\.?[ -]?){1,3}(?:[.,:;&(]|\p{Lu}))/gu;
const YEAR = /(?:^|\P{N})(?:1[5-9]|20)\d\d(?!\d)/u;

/** The references of a line that goes on with the next number behind its own, when every one of them has a year. */
export function runOnParts(text: string): readonly ReferencePart[] | undefined {
  const own = OWN_NUMBER.exec(text)?.[1];
  if (own === undefined) return undefined;
  const parts: ReferencePart[] = [];
  let start = 0;
  let number = Number(own);
  for (const next of text.matchAll(NEXT_NUMBER)) {
    if (Number(next[1]) !== number + 1 || !YEAR.test(text.slice(start, next.index))) continue;
    parts.push({ start, end: next.index, number: String(number) });
    start = next.index + 1;
    number++;
  }
  if (parts.length === 0 || !YEAR.test(text.slice(start))) return undefined;
  return [...parts, { start, end: text.length, number: String(number) }];
}

/** The references that stand under one number, as spans of `text`; one span when there is but one. */
export function partsOfNumbered(text: string): readonly ReferencePart[] {
  return letteredParts(text) ?? semicolonParts(text);
}
