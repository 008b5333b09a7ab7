// The years of citations in a stretch of running text: "2020", "2020a", "2020a,b", "1900/1953", and what stands for a year
// ("t.t.", "n.d.", "in press"). Not spans of years, parts of numbers or dates.

import type { CitedText, CitedYear } from './citation.js';
import type { CitingText } from './citing-text.js';

/** A year in a stretch of text: offsets into the stretch. */
export interface YearMark {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly originalYear?: number;
  readonly suffix?: string;
}

const WORDS =
  'n\\.\\s?d\\.?|nd|t\\.\\s?t\\.?|t\\.\\s?th\\.?|tanpa tahun|tth|s\\.\\s?a\\.|o\\.\\s?J\\.|no date|in press|forthcoming|to appear|in preparation|submitted|dalam proses|akan terbit|dalam penerbitan|segera terbit|im Erscheinen|i\\.\\s?E\\.';
// 2020 | 2020a | 2020a,b | 1900/1953 | 2012 [2008] | t.t.
const YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:(1[5-9]\\d\\d|20[0-4]\\d)(?:/|\\s\\[))?(1[5-9]\\d\\d|20[0-4]\\d)\\]?([a-z](?:\\s?[,&/–-]\\s?[a-h](?![\\p{L}\\p{N}.]))*)?|(${WORDS}))(?![\\p{L}\\p{N}])`,
  'gu',
);
// 2018–2020 | 12.2020 | 5/2020
const RANGE_BEFORE = /[\d.,]\s?[-–—/]\s?$|[-–—]$|\d[.,]$/u;
const RANGE_BEHIND = /^(?:\s?[-–—]\s?\d|[-–—/]\p{L}|[.,/]\d|\s?%)/u;

const isApart = (text: string, start: number, end: number): boolean =>
  !RANGE_BEFORE.test(text.slice(Math.max(0, start - 3), start)) && !RANGE_BEHIND.test(text.slice(end, end + 4));

function yearMarks(match: RegExpExecArray): YearMark[] {
  const [whole, original, year, suffixes, word] = match;
  const start = match.index;
  const end = start + whole.length;
  if (word !== undefined) return [{ start, end }];
  const common = { year: Number(year), ...(original === undefined ? {} : { originalYear: Number(original) }) };
  if (suffixes === undefined) return [{ start, end, ...common }];
  const from = end - suffixes.length;
  return [...suffixes.matchAll(/[a-z]/g)].map((letter, index) => ({
    start: index === 0 ? start : from + letter.index,
    end: from + letter.index + 1,
    ...common,
    suffix: letter[0],
  }));
}

/** The years in a stretch, in order. */
export function yearsIn(text: string): YearMark[] {
  return [...text.matchAll(YEAR)]
    .filter((match) => isApart(text, match.index, match.index + match[0].length))
    .flatMap((match) => yearMarks(match));
}

/** A stretch of the running text with its place in the document. */
export function citedText(source: CitingText, start: number, end: number): CitedText {
  return { ...source.placeOf(start, end), text: source.text.slice(start, end) };
}

/** A year of a stretch that stands at `at` in the running text. */
export function citedYear(source: CitingText, mark: YearMark, at: number): CitedYear {
  const { start, end, ...year } = mark;
  return { ...citedText(source, at + start, at + end), ...year };
}
