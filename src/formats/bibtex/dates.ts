// CSL dates → BibTeX's year and month macro, and biblatex's ISO dates where a day or a range asks for more.
import type { CslDate, DateParts } from '../../csl/item.js';
import { texText } from './tex-text.js';

/** BibTeX's month macros, which every style can put into its own words. */
export const MONTH_MACROS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

const twoDigits = (part: string | number): string => String(part).padStart(2, '0');

// EDTF counts a year 0 (1 BC) and needs a Y before more than four digits; CSL has no year 0.
function isoYear(year: number): string {
  if (year > 9999) return `Y${year}`;
  const astronomical = year < 0 ? year + 1 : year;
  return (astronomical < 0 ? '-' : '') + String(Math.abs(astronomical)).padStart(4, '0');
}

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

function isoDate(parts: DateParts): string {
  const [year, month, day] = parts.map(Number);
  const written = isoYear(year);
  if (month === undefined || !(isMonth(month) || (month >= 21 && month <= 24))) return written;
  if (day === undefined || !isMonth(month) || day < 1 || day > 31) return `${written}-${twoDigits(month)}`;
  return `${written}-${twoDigits(month)}-${twoDigits(day)}`;
}

const isTyped = (parts: DateParts | undefined): parts is DateParts =>
  parts !== undefined && parts.length > 0 && parts.every((part) => /^-?\d{1,6}$/.test(String(part)));

const typedDates = (date: CslDate): DateParts[] => (date['date-parts'] ?? []).filter(isTyped);

// What is not typed is kept as printed, and may be anything.
const printed = (date: CslDate): string => texText(date.literal ?? date.raw ?? '');

const SEASONS: readonly RegExp[] = [
  /^(?:1|21|spring)$/i,
  /^(?:2|22|summer)$/i,
  /^(?:3|23|autumn|fall)$/i,
  /^(?:4|24|winter)$/i,
];
const SEASON_WORDS = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** 0 for spring to 3 for winter, or -1. EDTF counts them as months 21 to 24. */
const seasonOf = (date: CslDate): number =>
  SEASONS.findIndex((season) => season.test(String(date.season ?? '').trim()));

/** The dates with their season as a month, as EDTF has it. */
function withSeason(date: CslDate): DateParts[] {
  const season = seasonOf(date);
  return typedDates(date).map((parts) => (season >= 0 && parts.length === 1 ? [parts[0], 21 + season] : parts));
}

/** A date as biblatex writes it (`2020-01-31`, `2015/2017`, `1750~`), or what is printed where it is not typed; TeX. */
export function isoText(date: CslDate): string {
  const dates = withSeason(date);
  return dates.length === 0 ? printed(date) : dates.map((parts) => isoDate(parts) + (date.circa ? '~' : '')).join('/');
}

// 2020, 2020-01-31, 2015/2017~
const ISO = /^-?\d{4}(?:-\d\d){0,2}[~?%]?(?:\/(?:-?\d{4}(?:-\d\d){0,2}[~?%]?)?)?$/;

/** The field of an issue date in biblatex; what is not typed stands in `year`, which takes any text. */
export function biblatexIssued(date: CslDate): [string, string][] {
  const text = isoText(date);
  return [[typedDates(date).length > 0 || ISO.test(text) ? 'date' : 'year', text]];
}

function monthField(date: CslDate, month: number): [string, string][] {
  if (isMonth(month)) return [['month', MONTH_MACROS[month - 1]]];
  const season = SEASON_WORDS[seasonOf(date)] ?? texText(String(date.season ?? ''));
  return season === '' ? [] : [['month', `{${season}}`]];
}

/** The fields of an issue date in BibTeX; a value of `month` is a macro or has its braces. `date` says what the others can't. */
export function issuedFields(date: CslDate): [string, string][] {
  const [first, second] = typedDates(date);
  if (!first) return [['year', printed(date)]];
  const fields: [string, string][] = [['year', String(first[0])], ...monthField(date, Number(first[1]))];
  const inMonths = first.length < 3 && date.season === undefined;
  const needsIso = second !== undefined || !inMonths || date.circa || Number(first[0]) < 1000;
  return needsIso ? [['date', isoText(date)], ...fields] : fields;
}
