// A printed date → CSL date. Many languages and orders: "10 April 2015", "2018 Oct 16", "2021, 30 Desember",
// "14-04-2025" (day first, unless the second number can't be a month), "2020年5月22日", "Spring 2010".
// What cannot be typed stays as `literal`.

import type { CslDate } from '../csl/item.js';
import { withPlainWidth } from './deceptive-address.js';
import { MONTHS, NO_DATE_WORDS, SEASONS, TO_APPEAR_WORDS } from './month-tables.js';

type Parts = [number, number?, number?];

interface DateToken {
  readonly kind: 'year' | 'month' | 'season' | 'number' | 'word' | 'dash';
  readonly value: number;
  readonly length: number;
}

// 16 | Oktober | – ; letters and digits part company ("Aug1991", "2020年")
const TOKEN = /\d{1,8}|\p{L}[\p{L}\p{M}]{0,40}|[-–—]/gu;
// 13:26:14, 15.30 WIB
const CLOCK =
  /\b\d{1,2}[:.]\d{2}(?::\d{2})?(?= ?(?:WIB|WITA|WIT|am|pm|AM|PM|GMT|UTC|Uhr)\b)|\b\d{1,2}:\d{2}(?::\d{2})?/g;
// 2009-04-29, 2008-05- 07, 2020/09/13, 2019.02.03
const YEAR_FIRST = /(?<!\d)(1[4-9]\d\d|20\d\d)(?: ?[-/.‐–] ?)(\d{1,2})(?: ?[-/.‐–] ?)(\d{1,2})(?!\d)/;
// 14-04-2025, 17/8/2023, 4.03.12
const YEAR_LAST = /(?<!\d)(\d{1,2}) ?[-/.‐–] ?(\d{1,2}) ?[-/.‐–] ?(1[4-9]\d\d|20\d\d|\d\d)(?!\d)/;
// 05/2007, 05-2007
const MONTH_YEAR = /(?<![\d/.-])(0?[1-9]|1[0-2]) ?[-/.] ?(1[4-9]\d\d|20\d\d)(?!\d)/;
// (2007-12), 2019.2, 2016. 5
const YEAR_MONTH = /(?<!\d)(1[4-9]\d\d|20\d\d)[-/.] ?(0[1-9]|1[0-2]|[1-9])(?![\d/-])/;
// 20220220
const RUN_TOGETHER = /(?<!\d)(1[4-9]\d\d|20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;
// ca. 1850, c. 1990, sekitar 1920
const CIRCA = /(?<![a-z])(?:ca|c|circa|sekitar|um|vers|hacia)\b[. ]{0,2}(?=\d{4})/i;
// 2010–2012, 2003/04, 1998-99
const YEAR_RANGE = /(?<!\d)(1[4-9]\d\d|20\d\d) ?(-|–|—|\/) ?(1[4-9]\d\d|20\d\d|\d\d)(?![\d])(?! ?[-/.]\d)/;
// 1334 AH, 1441 H
const HIJRI = /(?<!\d)1[2-5]\d\d ?(?:AH|H|SH)(?![\p{L}])/u;
// 2020a, 1998 b
const YEAR_SUFFIX = /(?<!\d)((?:1[4-9]|20)\d\d) ?[-–]?([a-z])(?![\p{L}\d])/u;

const asLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Whether the words say that there is no date ("n.d.", "t.t.", "tanpa tahun"). */
export function isNoDate(text: string): boolean {
  return !/\d/.test(text) && NO_DATE_WORDS.has(asLetters(text));
}

/** The letter behind a year ("2020a" → "a"), which styles give anew. */
export function yearSuffixOf(text: string): string | undefined {
  return text.length > 4 ? YEAR_SUFFIX.exec(text)?.[2] : undefined;
}

function isRealDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

const fullYear = (year: number): number => (year >= 100 ? year : year > 40 ? 1900 + year : 2000 + year);

/** Day first, as in Indonesia and most of Europe, unless only month first is a date. */
function dayAndMonth(first: number, second: number): [number, number] | undefined {
  if (isRealDay(second, first)) return [second, first];
  return isRealDay(first, second) ? [first, second] : undefined;
}

function numericDate(text: string): Parts | undefined {
  const yearFirst = YEAR_FIRST.exec(text) ?? RUN_TOGETHER.exec(text);
  if (yearFirst && isRealDay(Number(yearFirst[2]), Number(yearFirst[3])))
    return [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])];
  const yearLast = YEAR_LAST.exec(text);
  const monthDay = yearLast && dayAndMonth(Number(yearLast[1]), Number(yearLast[2]));
  if (yearLast && monthDay) return [fullYear(Number(yearLast[3])), ...monthDay];
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return [Number(monthYear[2]), Number(monthYear[1])];
  const yearMonth = YEAR_MONTH.exec(text);
  return yearMonth ? [Number(yearMonth[1]), Number(yearMonth[2])] : undefined;
}

/** 2020年5月22日 */
const EAST_ASIAN = /(?<!\d)(1[4-9]\d\d|20\d\d) ?[年년] ?(?:(\d{1,2}) ?[月월] ?)?(?:(\d{1,2}) ?[日일])?/;

function eastAsianDate(text: string): Parts | undefined {
  const match = EAST_ASIAN.exec(text);
  return match ? compact(Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)) : undefined;
}

function compact(year: number, month: number, day: number): Parts {
  if (month < 1) return [year];
  return day < 1 ? [year, month] : [year, month, day];
}

function tokenOf(printed: string): DateToken {
  const { length } = printed;
  if (/^\d/.test(printed)) {
    const value = Number(printed);
    return { kind: length === 4 && value >= 1400 && value < 2100 ? 'year' : 'number', value, length };
  }
  if (/^[-–—]/.test(printed)) return { kind: 'dash', value: 0, length };
  const word = printed.toLowerCase();
  const month = MONTHS.get(word);
  if (month) return { kind: 'month', value: month, length };
  const season = SEASONS.get(word);
  return season ? { kind: 'season', value: season, length } : { kind: 'word', value: 0, length };
}

/** The day nearest to the month: the number before it, else the first one behind. */
function dayBeside(tokens: readonly DateToken[], monthIndex: number): number {
  const isDay = (token: DateToken | undefined): boolean =>
    token?.kind === 'number' && token.value >= 1 && token.value <= 31;
  for (const index of [monthIndex - 1, monthIndex - 2, monthIndex + 1, monthIndex + 2])
    if (isDay(tokens[index])) return tokens[index].value;
  return tokens.slice(monthIndex + 1).find(isDay)?.value ?? 0;
}

/** 19–20 Okt 2015, October 19–20, 2015: the last day of the range. */
function lastDayOf(tokens: readonly DateToken[], monthIndex: number): number {
  for (const index of [monthIndex - 2, monthIndex + 2]) {
    const [first, last] = [tokens[index - 1], tokens[index + 1]];
    if (
      tokens[index]?.kind === 'dash' &&
      first?.kind === 'number' &&
      last?.kind === 'number' &&
      last.value > first.value
    )
      return last.value <= 31 ? last.value : 0;
  }
  return 0;
}

/** Jan–Feb 2010, Januari/Februari 2010, 28 Mei – 2 Juni 2011. */
function secondMonth(tokens: readonly DateToken[], monthIndex: number): number {
  const next = tokens.findIndex((token, index) => index > monthIndex && token.kind === 'month');
  return next > 0 && next - monthIndex <= 3 && tokens[next].value > tokens[monthIndex].value ? next : -1;
}

function monthRange(tokens: readonly DateToken[], year: number, first: number, second: number): Parts[] {
  // 28 Mei – 2 Juni | May 28 – June 2
  const side = tokens[first - 1]?.kind !== 'number' && tokens[first + 1]?.kind === 'number' ? 1 : -1;
  const dayOf = (index: number): number => {
    const beside = tokens[index + side];
    return beside?.kind === 'number' && beside.value <= 31 ? beside.value : 0;
  };
  const startDay = dayOf(first);
  const endDay = second - first > 1 ? dayOf(second) : 0;
  return [compact(year, tokens[first].value, endDay ? startDay : 0), compact(year, tokens[second].value, endDay)];
}

function wordedDate(tokens: readonly DateToken[]): Parts[] | undefined {
  const monthIndex = tokens.findIndex((token) => token.kind === 'month');
  const year = tokens.find((token) => token.kind === 'year')?.value ?? shortYear(tokens, monthIndex);
  if (monthIndex < 0 || year === undefined) return undefined;
  const second = secondMonth(tokens, monthIndex);
  if (second > 0) return monthRange(tokens, year, monthIndex, second);
  const month = tokens[monthIndex].value;
  const lastDay = lastDayOf(tokens, monthIndex);
  const beside = dayBeside(tokens, monthIndex);
  if (!lastDay) return [compact(year, month, beside)];
  const firstDay = tokens[monthIndex - 3]?.kind === 'number' ? tokens[monthIndex - 3].value : beside;
  return [compact(year, month, Math.min(firstDay, lastDay - 1)), compact(year, month, lastDay)];
}

/** 12 Mei 98, 06-Apr-17: two figures behind the month, when something else is the day. */
function shortYear(tokens: readonly DateToken[], monthIndex: number): number | undefined {
  const numbers = tokens.filter((token) => token.kind === 'number');
  const last = numbers.at(-1);
  return monthIndex > 0 && numbers.length === 2 && last?.length === 2 ? fullYear(last.value) : undefined;
}

/** 2010–2012, 2003/04; a pair further apart than a lifetime's edition ("1832/1976") is not a range. */
function yearRange(text: string): Parts[] | undefined {
  const match = YEAR_RANGE.exec(text);
  if (!match) return undefined;
  const first = Number(match[1]);
  const last = match[3].length === 2 ? first - (first % 100) + Number(match[3]) : Number(match[3]);
  const isRange = last > first && (match[2] === '/' ? last - first === 1 : last - first <= 100);
  // 2007-12 with a hyphen is a month
  const isMonth = match[3].length === 2 && match[2] === '-' && Number(match[3]) <= 12;
  return isRange && !isMonth ? [[first], [last]] : undefined;
}

function typed(parts: readonly Parts[]): CslDate {
  return { 'date-parts': parts.map((part) => part.filter((number) => number !== undefined)) };
}

function tokensOf(text: string): DateToken[] {
  return (text.replace(CLOCK, ' ').match(TOKEN) ?? []).map(tokenOf);
}

function datePartsOf(text: string, tokens: readonly DateToken[]): Parts[] | undefined {
  const hasMonth = tokens.some((token) => token.kind === 'month');
  const range = hasMonth ? undefined : yearRange(text);
  if (range) return range;
  const whole = hasMonth ? wordedDate(tokens) : undefined;
  if (whole) return whole;
  const single = eastAsianDate(text) ?? numericDate(text);
  if (single) return [single];
  const year = tokens.find((token) => token.kind === 'year');
  return year ? [[year.value]] : undefined;
}

/** Reads one printed date. A date that cannot be typed comes back as `literal`, white space collapsed. Never throws. */
export function parseDate(text: string): CslDate {
  if (PLAIN_YEAR.test(text)) return { 'date-parts': [[Number(text.slice(0, 4))]] };
  const printed = withPlainWidth(text.slice(0, 400).normalize('NFC')).replace(HIJRI_BEFORE_COMMON, '$1');
  if (isNoDate(printed) || TO_APPEAR_WORDS.has(asLetters(printed))) return { literal: text.trim() };
  const tokens = HIJRI.test(printed) ? [] : tokensOf(printed);
  const parts = tokens.length ? datePartsOf(printed, tokens) : undefined;
  if (!parts) return { literal: text.trim() };
  const season = tokens.find((token) => token.kind === 'season')?.value;
  const date: CslDate = typed(parts);
  if (season && parts[0].length === 1) date.season = season;
  if (CIRCA.test(printed)) date.circa = true;
  return date;
}

// 2020, 1998a: by far the most frequent
const PLAIN_YEAR = /^(?:1[4-9]|20)\d\d[a-z]?$/;
// 1441 H / 2020 M
const HIJRI_BEFORE_COMMON = /1[2-5]\d\d ?(?:AH|H)\.? ?\/ ?(\d{4})(?: ?(?:AD|CE|M)\b)?/;
