// Ground floor: characters that nobody sees on paper and that programs obey or are fooled by: control characters,
// overrides of the writing direction, tags, noncharacters. A text that has some is read all the same; its reader is told once
// for each kind, with the first place. NUL is told where it becomes a blank (batch/read/read-document.ts).
import type { Finding } from './finding.js';

interface HiddenKind {
  readonly name: string;
  readonly pattern: RegExp;
  readonly consequence: string;
}

/** Marks of right-to-left scripts and joiners are no faults; nor are tags behind a black flag, which make it a region's. */
export const HIDDEN_KINDS: readonly HiddenKind[] = [
  {
    name: 'control character',
    pattern: /(?![\t\n\v\f\r\u0085])\p{Cc}/u,
    consequence: 'it is read as a blank',
  },
  {
    name: 'override of the writing direction',
    pattern: /[\u202a-\u202e\u2066-\u2069]/,
    consequence: 'it is kept and may show letters in another order than they are in',
  },
  {
    name: 'invisible tag character',
    pattern: /(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0001}-\u{e007f}]/u,
    consequence: 'it is kept',
  },
  { name: 'noncharacter', pattern: /[\ufdd0-\ufdef\ufffe\uffff]/, consequence: 'it is kept' },
];

const ANY = /(?![\t\n\v\f\r\u0085])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\u{e0001}-\u{e007f}]/u;

// all but what can be one; tags show by the half that they share. Code units are looked at much faster than characters.
const SIGN = /[^\t-\r -~\u0085\u00a0-\u2029\u202f-\u2065\u206a-\udb3f\udb41-\ufdcf\ufdf0-\ufffd]/;

const codeName = (text: string, at: number): string =>
  `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A finding for the first character of each kind; spans are UTF-16 offsets into `text`. */
export function hiddenCharacters(text: string): Finding[] {
  if (!SIGN.test(text) || !ANY.test(text)) return [];
  return HIDDEN_KINDS.flatMap(({ name, pattern, consequence }) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const message = `Unexpected ${name} ${codeName(text, found.index)} in a text; ${consequence}`;
    const span = { start: found.index, end: found.index + found[0].length };
    return [{ code: 'no-hidden-character', severity: 'warning' as const, message, span }];
  });
}
