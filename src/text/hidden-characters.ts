// Ground floor: characters that nobody sees on paper and that programs obey or are fooled by: control characters,
// overrides of the writing direction, tags, noncharacters; and, in references, what typesetting left there: soft hyphens,
// ligatures, zero-width and private-use characters. A text that has some is read all the same; its reader is told once for each kind,
// with the first place. NUL is told where it becomes a blank (batch/read/read-document.ts).
import type { Finding } from './finding.js';
import type { Span } from './span.js';

interface HiddenKind {
  readonly name: string;
  readonly pattern: RegExp;
  readonly consequence: string;
  /** Where one reference stands on a line, if that is another. */
  readonly onLine?: string;
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

/** Told where they stand in references only: web pages and texts of PDF files are full of them elsewhere. */
export const TYPESETTING_KINDS: readonly HiddenKind[] = [
  { name: 'zero-width character', pattern: /[\u200b\u2060\ufeff]/, consequence: 'it is left out' },
  {
    // scripts that join their letters, and emoji, need them
    name: 'joiner',
    pattern: /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9])[\u200c\u200d]/u,
    consequence: 'it is kept',
  },
  {
    // at the end of a line it is what it should be
    name: 'soft hyphen',
    pattern: /\u00ad(?![^\S\n\r]*(?:[\n\r]|$))/,
    consequence: 'it is left out; write a hyphen where one is meant',
    onLine: 'it is kept',
  },
  {
    // at the start of a line they are bullets; the look behind comes last, to be taken at few places
    name: 'private-use character',
    pattern: /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}](?<=\S[ \t]*.)/u,
    consequence: 'it is kept; only a font knows what it shows',
  },
  { name: 'ligature', pattern: /[\ufb00-\ufb06]/, consequence: 'it is kept; a search for its letters misses it' },
];

// all but what can be one of these
const TYPESETTING_SIGN = /[\u00ad\u200b-\u200d\u2060\ufb00-\ufb06\ufeff\ue000-\uf8ff\udb80-\udbff]/;

const ANY = /(?![\t\n\v\f\r\u0085])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\u{e0001}-\u{e007f}]/u;

// all but what can be one; tags show by the half that they share. Code units are looked at much faster than characters.
const SIGN = /[^\t-\r -~\u0085\u00a0-\u2029\u202f-\u2065\u206a-\udb3f\udb41-\ufdcf\ufdf0-\ufffd]/;

const codeName = (text: string, at: number): string =>
  `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const findingAt = (text: string, start: number, length: number, name: string, consequence: string): Finding => ({
  code: 'no-hidden-character',
  severity: 'warning',
  message: `Unexpected ${name} ${codeName(text, start)} in a text; ${consequence}`,
  span: { start, end: start + length },
});

/** A finding for the first character of each kind; spans are UTF-16 offsets into `text`. */
export function hiddenCharacters(text: string): Finding[] {
  if (!SIGN.test(text) || !ANY.test(text)) return [];
  return HIDDEN_KINDS.flatMap(({ name, pattern, consequence }) => {
    const found = pattern.exec(text);
    return found ? [findingAt(text, found.index, found[0].length, name, consequence)] : [];
  });
}

/** The first place of a pattern in the stretches of a text, which come in order. */
function firstIn(text: string, stretches: readonly Span[], pattern: RegExp): Span | undefined {
  for (const { start, end } of stretches) {
    const found = pattern.exec(text.slice(start, end));
    if (found) return { start: start + found.index, end: start + found.index + found[0].length };
  }
  return undefined;
}

/** A finding for the first character of each kind that typesetting leaves in references; `lists` are where these stand in `text`. */
export function typesettingCharacters(text: string, lists: readonly Span[]): Finding[] {
  if (!TYPESETTING_SIGN.test(text)) return [];
  return TYPESETTING_KINDS.flatMap(({ name, pattern, consequence }) => {
    const found = firstIn(text, lists, pattern);
    return found ? [findingAt(text, found.start, found.end - found.start, name, consequence)] : [];
  });
}

/** The same of one reference on a line. */
export function typesettingCharactersOfLine(line: string): Finding[] {
  if (!TYPESETTING_SIGN.test(line)) return [];
  return TYPESETTING_KINDS.flatMap(({ name, pattern, consequence, onLine }) => {
    const found = pattern.exec(line);
    return found ? [findingAt(line, found.index, found[0].length, name, onLine ?? consequence)] : [];
  });
}
