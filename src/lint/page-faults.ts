// What is wrong with printed pages: ranges that run backwards, ranges of one page, and figures that have lost their dash.
import type { Span } from '../text/span.js';

/** Offsets are into the printed pages. `mended` is what was meant, where that can be said. */
export interface PageFault extends Span {
  readonly kind: 'backwards' | 'one-page' | 'lost-dash';
  readonly mended?: string;
}

// 45–57, e12-e20, S5–S10; 12-1–12-5 and 2020-05-01 are none of these
const RANGE = /(?<![\p{L}\d.\-–—‐‑/])([A-Za-z]?)(\d{1,6}) ?[-–—‐‑]{1,2} ?\1(\d{1,6})(?![\p{L}\d\-–—‐‑/])/gu;
// 6168
const FIGURES = /^\d{4,8}$/;

/** "123–7" and "237–51" leave out what the two pages share. */
const fullEnd = (first: string, last: string): number =>
  Number(last.length < first.length ? first.slice(0, first.length - last.length) + last : last);

/** Ranges that run backwards, or from a page to itself. */
export function rangeFaults(text: string): PageFault[] {
  const faults: PageFault[] = [];
  for (const match of text.slice(0, 200).matchAll(RANGE)) {
    const [printed, letter, first, last] = match;
    const stretch = { start: match.index, end: match.index + printed.length };
    const end = fullEnd(first, last);
    if (first === last) faults.push({ ...stretch, kind: 'one-page', mended: letter + first });
    else if (end < Number(first)) faults.push({ ...stretch, kind: 'backwards' });
  }
  return faults;
}

/** More pages than this in one piece are rather one page of a long volume, or an article's number. */
const LONGEST_PIECE = 40;
const SHORTEST_PIECE = 2;

/** "6168" as 61–68: two halves of one length that lie a few pages apart. */
export function lostDash(text: string): string | undefined {
  if (!FIGURES.test(text) || text.length % 2 !== 0) return undefined;
  const [first, last] = [text.slice(0, text.length / 2), text.slice(text.length / 2)];
  const pages = Number(last) - Number(first);
  return !first.startsWith('0') && pages >= SHORTEST_PIECE && pages <= LONGEST_PIECE ? `${first}–${last}` : undefined;
}
