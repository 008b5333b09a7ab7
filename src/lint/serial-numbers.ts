// The ISBNs or ISSNs that a field holds: often two, in print and online.
import type { Span } from '../text/span.js';

// 978-602-1234-56-7 | 978 602 1234 56 7 | 0-19-853453-1
const ISBN = /(?<![\dX])\d(?:[-–‐ ]?\d){7,15}(?:[-–‐ ]?X)?(?![\dX])/gi;
// 1411-8912 | 14118912
const ISSN = /(?<![\dX-])\d{3,5} ?[-–‐]? ?\d{2,4}X?(?![\dX-])/gi;
/** Two ISBNs with a blank between them look like one that is too long. */
const LONGEST_ISBN = 13;

/** Offsets into `text` of the numbers that can be told apart, in order. */
export function serialNumbers(text: string, kind: 'ISBN' | 'ISSN'): Span[] {
  const matches = [...text.slice(0, 200).matchAll(kind === 'ISBN' ? ISBN : ISSN)];
  return matches
    .filter(([printed]) => kind === 'ISSN' || printed.replace(/[^\dX]/gi, '').length <= LONGEST_ISBN)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
