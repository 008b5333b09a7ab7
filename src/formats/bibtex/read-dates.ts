// biblatex's EDTF dates, BibTeX's year and month, and what people write in their place → CSL dates. Typed where it can be read,
// literal where it cannot.
import { lastDay } from '../../csl/calendar.js';
import type { CslDate, DateParts } from '../../csl/item.js';

/** `rest` says that the date means more than CSL's form holds (an open end, unknown digits): it is worth keeping as written. */
interface ReadDate {
  readonly date: CslDate;
  readonly rest?: true;
}

/** Words for months, in the languages that BibTeX files are met in; three letters are enough where no other month has them. */
export const MONTH_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january januari januar janvier enero gennaio janeiro',
    'feb february februari pebruari februar février fevrier febrero febbraio fevereiro',
    'mar march maret märz maerz mrz mars marzo março maart',
    'apr april avril abril aprile',
    'may mei mai mayo maggio maio',
    'jun june juni juin junio giugno junho',
    'jul july juli juillet julio luglio julho',
    'aug august agustus agu agt août aout agosto augustus',
    'sep sept september septembre septiembre settembre setembro',
    'oct october oktober okt octobre octubre ottobre outubro',
    'nov november nopember novembre noviembre novembro',
    'dec december desember des dezember dez décembre decembre diciembre dicembre dezembro',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1])),
);

/** Words for seasons: spring 1, summer 2, autumn 3, winter 4. */
export const SEASON_WORDS: Readonly<Record<string, number>> = {
  spring: 1,
  summer: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
};

// 2020-01-31T10:20Z~, -0044, y-17000, 199X, 2001-21; ? ~ % say that it is uncertain or about
const EDTF =
  /^(y-?\d{1,6}|-\d{1,6}|\d{1,4}|\d{3}[xu]|\d{2}[xu]{2}|\d[xu]{3})(?:-(\d{1,2}|xx|uu))?(?:-(\d{1,2}|xx|uu))?(?:t[\d:.z+-]{1,20})?[?~%]{0,2}$/i;
const ABOUT = /[?~%]$/;
// c. 1750, ca 1750, [1750?], circa 1750
const CIRCA = /^\[?\s?(?:c\.?|ca\.?|circa|about|sekitar)\s{0,3}(?=\d)/i;
const YEAR = /^\d{3,4}$/;
// 1990--1992, 1990–92, 1990/1991
const YEARS = /^(\d{3,4})\s{0,3}(?:-{1,3}|–|—|\/)\s{0,3}(\d{2,4})$/;
// 2010a
const LETTERED_YEAR = /^(\d{4})[a-z]$/;

const filled = (part: string | undefined): part is string => part !== undefined && !/^(?:xx|uu|0{1,2})$/i.test(part);

const isDay = (parts: DateParts): boolean => {
  const [year, month = 1, day = 1] = parts.map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
};

interface OneDate {
  readonly parts: DateParts;
  readonly season?: number;
  /** The last year that unknown digits allow. */
  readonly until?: number;
  /** A month or day stands there as unknown. */
  readonly partial?: true;
}

/** One date of an EDTF text. */
function readOne(text: string): OneDate | undefined {
  const [, year, month, day] = EDTF.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (/[xu]/i.test(year))
    return { parts: [Number(year.replace(/[xu]/gi, '0'))], until: Number(year.replace(/[xu]/gi, '9')) };
  const counted = Number(year.replace(/^y/i, ''));
  // EDTF's four digits count a year 0, which is 1 BC; CSL has none
  const number = counted < 1 && /\d{4}/.test(year) ? counted - 1 : counted;
  const season = Number(month) >= 21 && Number(month) <= 24 ? Number(month) - 20 : undefined;
  if (season !== undefined) return { parts: [number], season };
  const parts = [number, ...[month, day].filter(filled).map(Number)];
  const partial = [month, day].some((part) => part !== undefined && /[xu]/i.test(part));
  return isDay(parts) ? { parts, ...(partial && { partial }) } : undefined;
}

const about = (text: string): { circa?: true } => (ABOUT.test(text) ? { circa: true } : {});

function openRange(one: string, text: string): ReadDate | undefined {
  const date = readOne(one);
  return date && { date: { 'date-parts': [date.parts], ...about(text) }, rest: true };
}

const isOpen = (end: string): boolean => /^(?:\.\.|unknown|open)?$/.test(end);

function readRange(first: string, second: string): ReadDate | undefined {
  if (isOpen(second)) return openRange(first, first);
  if (isOpen(first)) return openRange(second, second);
  if (/^\d{1,2}$/.test(second)) return undefined;
  const [from, to] = [readOne(first), readOne(second)];
  if (!from || !to) return undefined;
  const circa = ABOUT.test(first) || ABOUT.test(second) ? { circa: true as const } : {};
  const odd = from.season !== undefined || to.season !== undefined || from.until !== undefined;
  const end: DateParts = to.until === undefined ? to.parts : [to.until];
  return { date: { 'date-parts': [from.parts, end], ...circa }, ...(odd && { rest: true }) };
}

/** 2020-01-31, 2015/2017, 2015/.., 1750~, 2001-21, 199X; undefined when it is none of them. */
function readEdtf(text: string): ReadDate | undefined {
  const slash = text.indexOf('/');
  if (slash >= 0) return readRange(text.slice(0, slash).trim(), text.slice(slash + 1).trim());
  const one = readOne(text);
  if (!one) return undefined;
  if (one.until !== undefined) return { date: { 'date-parts': [one.parts, [one.until]], ...about(text) } };
  const season = one.season === undefined ? {} : { season: one.season };
  return { date: { 'date-parts': [one.parts], ...season, ...about(text) }, ...(one.partial && { rest: one.partial }) };
}

/** 1990--92: both years in full. */
function readYears(text: string): DateParts[] | undefined {
  const [, first, second] = YEARS.exec(text) ?? [];
  if (first === undefined) return undefined;
  const sameCentury = Number(first.slice(0, Math.max(0, first.length - second.length)) + second);
  // 1999/00
  const last =
    sameCentury <= Number(first) && second.length === 2 && sameCentury + 90 <= Number(first)
      ? sameCentury + 100
      : sameCentury;
  // 2010-05 is a month and 2010-21 a season
  const isPart = second.length === 2 && Number(second) <= 24 && /^\d+-\d+$/.test(text);
  return last > Number(first) && !isPart ? [[Number(first)], [last]] : undefined;
}

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];

/** 5 May 2010, May 5, 2010, May 2010, 2010 May 5, 05.12.2010 is not guessed. */
function readPrinted(text: string): DateParts | undefined {
  if (text.length > 40) return undefined;
  const parts = words(text.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1'));
  const months = parts.filter((part) => Object.hasOwn(MONTH_WORDS, part));
  const years = parts.filter((part) => YEAR.test(part));
  const days = parts.filter((part) => /^\d{1,2}$/.test(part));
  if (months.length !== 1 || years.length !== 1 || days.length > 1) return undefined;
  if (months.length + years.length + days.length !== parts.length) return undefined;
  const date = [Number(years[0]), MONTH_WORDS[months[0]], ...days.map(Number)];
  return isDay(date) ? date : undefined;
}

/** A `date` field, its TeX already read. */
export function readDateField(text: string): ReadDate {
  const printed = text.trim();
  const years = readYears(printed);
  if (years) return { date: { 'date-parts': years } };
  const edtf = readEdtf(printed.replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, '$1-$2-$3'));
  if (edtf) return edtf;
  const parts = readPrinted(printed);
  if (parts) return { date: { 'date-parts': [parts] } };
  const approximate = CIRCA.exec(printed);
  const year = approximate ? printed.slice(approximate[0].length).replace(/[\]?.\s]{1,3}$/, '') : '';
  return YEAR.test(year) ? { date: { 'date-parts': [[Number(year)]], circa: true } } : { date: { literal: printed } };
}

/** What a `month` field says. */
interface InYear {
  readonly months: readonly number[];
  readonly days: readonly number[];
  readonly season?: number;
}

const own = (table: Readonly<Record<string, number>>, word: string): number[] =>
  Object.hasOwn(table, word) ? [table[word]] : [];

/** Whether a `month` field holds a month, a season or days of months. */
export function isMonth(text: string): boolean {
  return readMonth(text)?.months.every((month) => month >= 1 && month <= 12) ?? false;
}

/** One month or two, with their days, or a season; undefined where it is none of them. */
function readMonth(text: string): InYear | undefined {
  const parts = words(text);
  const [season] = parts.length === 1 ? own(SEASON_WORDS, parts[0]) : [];
  if (season !== undefined) return { months: [], days: [], season };
  const numbers = parts.filter((part) => /^\d{1,2}$/.test(part)).map(Number);
  const months = parts.flatMap((part) => own(MONTH_WORDS, part));
  if (months.length === 0 && numbers.length === parts.length)
    return parts.length === 1 ? { months: numbers, days: [] } : undefined;
  const isRead = months.length + numbers.length === parts.length && months.length >= 1 && months.length <= 2;
  const isPaired = numbers.length === 0 || numbers.length === 2 || (numbers.length === 1 && months.length === 1);
  return isRead && isPaired ? { months, days: numbers } : undefined;
}

/** September 22 - 26, 30 June -- 3 July, June/July */
function rangeIn(year: string | number, { months, days }: InYear): DateParts[] | undefined {
  const [from, to] = [0, -1].map((end) => [year, months.at(end)!, ...days.slice(end, end === 0 ? 1 : undefined)]);
  const isForward = months.length === 2 || days[0] < days[1];
  return isForward && isDay(from) && isDay(to) ? [from, to] : undefined;
}

/** The date of a year with what its `month` field says; undefined where no such date can be. */
function inYearDate(year: string | number, inYear: InYear, dayField: string): CslDate | undefined {
  if (inYear.season !== undefined) return { 'date-parts': [[year]], season: inYear.season };
  if (inYear.months.length === 2 || inYear.days.length === 2) {
    const range = rangeIn(year, inYear);
    return range && { 'date-parts': range };
  }
  const day = inYear.days.length === 0 && /^\d{1,2}$/.test(dayField) ? [Number(dayField)] : inYear.days;
  const parts = [year, ...inYear.months, ...day];
  return isDay(parts) ? { 'date-parts': [parts] } : undefined;
}

/** The date of `year`, `month` and `day` fields. `monthRead` says whether the month is in it. */
export function readYearMonth(year: string, month: string, day: string): ReadDate & { readonly monthRead: boolean } {
  const lettered = LETTERED_YEAR.exec(year.trim());
  const read = readDateField(lettered ? lettered[1] : year);
  const dates = read.date['date-parts'];
  const inYear = month === '' ? undefined : readMonth(month);
  if (dates?.length !== 1 || dates[0].length !== 1 || inYear === undefined) return { ...read, monthRead: false };
  const date = inYearDate(dates[0][0], inYear, day);
  return date ? { ...read, date: { ...read.date, ...date }, monthRead: true } : { ...read, monthRead: false };
}
