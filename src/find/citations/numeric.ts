// Numeric citations: [3], [1–4, 7], [1], [3]–[5], [12, hlm. 4], and raised numbers (³, ^3^, <sup>3</sup>). Not intervals,
// indexes, list markers, powers and units.
import type { NumericCitation } from './citation.js';
import type { CitingText } from './citing-text.js';
import { RAISED_CLOSE, RAISED_OPEN } from './signs.js';

const HIGHEST = 2000;
const WIDEST = 60;

// [3] | [1–4, 7] | [12, hlm. 4] | [3: 12]
const BRACKETED =
  /[[\ue006]\s?(\d{1,4}(?:\s?[,;–—-]\s?\d{1,4}){0,40})((?:\s?[,:]\s?(?:hlm|hal|pp?|pages?|h|S|bab|ch|chap|sec|Sec|Fig|Tab|Theorem|Thm)\b\.?\s?[\d–-]{1,12})?)\s?[\]\ue007]/gu;
const INTERVAL_BEFORE =
  /(?:interval|rentang|range|skala|scale|kisaran|antara|between|domain|selang|vektor|vector|array|list|indeks|index|[=∈×*+/<>^])\s*$/iu;
const INDEXED_BEFORE = /(?:[\w\])]\[\d*\]|[_\d)\]])$/u;
const CODE_BEHIND = /^\s?(?:[=+*/(]|\.\w+\(|\[\w)/u;
/** An entry, a note or an item of a list opens with its number. */
const OPENS_ENTRY = /^(?:\s?:|\s?\.?\s?["“]?\p{Lu})/u;

function numbersOf(printed: string): number[] {
  const numbers: number[] = [];
  for (const part of printed.split(/[,;]/)) {
    const [low, high = low] = part.split(/[–—-]/).map((number) => Number(number.trim()));
    if (high < low || high - low > WIDEST) return [];
    for (let number = low; number <= high; number++) numbers.push(number);
  }
  return numbers.every((number) => number >= 1 && number <= HIGHEST) && !/(?:^|\D)0/.test(printed) ? numbers : [];
}

/** A year in brackets, or a number with one digit too many. */
const looksLikeYear = (numbers: readonly number[]): boolean => numbers.some((number) => number > 1400);

function isCitation(source: CitingText, start: number, end: number, isMarked: boolean): boolean {
  const before = source.text.slice(Math.max(0, start - 14), start);
  const behind = source.text.slice(end, end + 14);
  if (INTERVAL_BEFORE.test(before)) return false;
  if (!isMarked && (INDEXED_BEFORE.test(before) || CODE_BEHIND.test(behind))) return false;
  const opensLine = source.lineStarts.has(start) || start === 0 || source.text[start - 1] === '\n';
  return !opensLine || !OPENS_ENTRY.test(behind);
}

interface Bracketed {
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly number[];
}

function bracketed(source: CitingText): Bracketed[] {
  return [...source.text.matchAll(BRACKETED)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const numbers = numbersOf(match[1]);
    if (numbers.length === 0 || looksLikeYear(numbers) || !isCitation(source, start, end, true)) return [];
    return [{ start, end, numbers }];
  });
}

const numeric = (
  source: CitingText,
  place: Bracketed,
  cluster: Bracketed,
  form: NumericCitation['form'],
): NumericCitation[] =>
  place.numbers.map((number) => ({
    kind: 'numeric',
    ...source.placeOf(place.start, place.end),
    cluster: source.placeOf(cluster.start, cluster.end),
    number,
    form,
  }));

/** [1]–[4]: the numbers between two brackets. */
function between(source: CitingText, before: Bracketed | undefined, next: Bracketed): NumericCitation[] {
  if (!before || !/^\s?[–—-]\s?$/u.test(source.text.slice(before.end, next.start))) return [];
  const low = before.numbers[before.numbers.length - 1];
  const high = next.numbers[0];
  if (high - low < 2 || high - low > WIDEST) return [];
  const numbers = Array.from({ length: high - low - 1 }, (_, index) => low + 1 + index);
  const range = { start: before.start, end: next.end, numbers };
  return numeric(source, range, range, 'bracketed');
}

const POWERS: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
};
// kata.¹² | kata^3,5^
const RAISED = new RegExp(
  `[⁰¹²³⁴-⁹]+(?:[,⁻–-][⁰¹²³⁴-⁹]+)*|${RAISED_OPEN}+\\s?\\(?(\\d{1,4}(?:\\s?[,;–-]\\s?\\d{1,4}){0,20})\\)?\\s?${RAISED_CLOSE}+`,
  'gu',
);
// m² | km² | x² | 10³ | R²
const POWER_BEFORE = /(?:^|[^\p{L}])(?:[kcmdµ]?m|\p{L}|[kM]?[gW]|ha|in|ft|CO|H|cm|det|sec)$|[\d)=+*/−-]$/u;

function raised(source: CitingText): Bracketed[] {
  return [...source.text.matchAll(RAISED)].flatMap((match) => {
    const start = match.index;
    const printed = match[1] ?? [...match[0]].map((sign) => POWERS[sign] ?? (sign === '⁻' ? '-' : sign)).join('');
    const numbers = numbersOf(printed);
    const opensLine = start === 0 || source.lineStarts.has(start) || source.text[start - 1] === '\n';
    if (numbers.length === 0 || opensLine || POWER_BEFORE.test(source.text.slice(Math.max(0, start - 5), start)))
      return [];
    return [{ start, end: start + match[0].length, numbers }];
  });
}

/** All numeric citations of a running text, in order. */
export function numericCitations(source: CitingText): NumericCitation[] {
  const brackets = bracketed(source);
  const inBrackets = brackets.flatMap((place, index) => [
    ...between(source, brackets[index - 1], place),
    ...numeric(source, place, place, 'bracketed'),
  ]);
  return [...inBrackets, ...raised(source).flatMap((place) => numeric(source, place, place, 'raised'))];
}
