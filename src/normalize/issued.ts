// The dates of a reference → `issued`, `original-date`, `accessed` and the year's letter. A second date of the same
// year adds month and day ("2020 … Januari 2020" → 2020-01); an earlier year in brackets is the original's.
import type { CslDate } from '../csl/item.js';
import { isNoDate, parseDate, yearSuffixOf } from './dates.js';
import { type ItemDraft, type PrintedReference, type PrintedValue, valuesOf } from './printed-reference.js';

// 1832/1976 | 2012 [2008] | [1867] 1990 | 1976 (1832)
const TWO_YEARS = /^[[(]?((?:1[4-9]|20)\d\d)[\])]?\s?(\/|[[(])?\s?((?:1[4-9]|20)\d\d)[\])]?$/;
const ORIGINAL_LEAD =
  /(?:original|originally|asli|pertama kali|first published|zuerst|erstmals|orig\.?)[^()[\]]{0,30}$/i;

const yearOf = (date: CslDate): number | undefined => {
  const year = date['date-parts']?.[0]?.[0];
  return year === undefined ? undefined : Number(year);
};

const precision = (date: CslDate): number => date['date-parts']?.[0]?.length ?? 0;

/** "1832/1976", "2012 [2008]": the edition's year and the original's. */
function splitReprint(text: string): { issued: string; original: string } | undefined {
  const match = text.length > 7 && TWO_YEARS.exec(text.trim());
  if (!match || (match[2] === '/' && Math.abs(Number(match[1]) - Number(match[3])) <= 1)) return undefined;
  const [earlier, later] = [match[1], match[3]].sort();
  return earlier === later ? undefined : { issued: later, original: earlier };
}

// zuerst 1932: the lead word taken into the date
const LEAD_OF_YEAR = /^\D{0,40}(?=\d{4}$)/;

interface Dates {
  issued?: CslDate;
  original?: CslDate;
}

const hasMonthOnly = (date: CslDate, text: string): boolean => date.literal !== undefined && /\p{L}{3}/u.test(text);

/** The year of the first date put behind a date that has none ("2020 … Januari"). */
function completed(text: string, issued: CslDate | undefined): CslDate {
  const date = parseDate(text);
  const year = issued && yearOf(issued);
  return year !== undefined && hasMonthOnly(date, text) ? parseDate(`${text} ${year}`) : date;
}

function addDate(dates: Dates, date: CslDate, value: PrintedValue): void {
  const [year, known] = [yearOf(date), dates.issued && yearOf(dates.issued)];
  if (!dates.issued || known === undefined) dates.issued = year === undefined && dates.issued ? dates.issued : date;
  else if (year === known && precision(date) > precision(dates.issued)) dates.issued = date;
  else if (year !== undefined && year < known && isOriginal(value)) dates.original = date;
}

const isOriginal = (value: PrintedValue): boolean =>
  ORIGINAL_LEAD.test(value.before) ||
  ORIGINAL_LEAD.test(LEAD_OF_YEAR.exec(value.text)?.[0] ?? '') ||
  (/\[\s?$/.test(value.before) && /^\s?\]/.test(value.after));

function issuedDates(values: readonly PrintedValue[]): Dates {
  const dates: Dates = {};
  for (const value of values) {
    if (isNoDate(value.text)) continue;
    const reprint = splitReprint(value.text);
    if (reprint) dates.original = parseDate(reprint.original);
    addDate(dates, reprint ? parseDate(reprint.issued) : completed(value.text, dates.issued), value);
  }
  return dates;
}

/** Reads all dates of a reference into the draft. */
export function readDates(reference: PrintedReference, item: ItemDraft): void {
  const values = valuesOf(reference, 'issued');
  const { issued, original } = issuedDates(values);
  if (issued) item.issued = issued;
  if (original) item['original-date'] = original;
  const suffix = values.map(({ text }) => yearSuffixOf(text)).find((letter) => letter !== undefined);
  if (suffix) item['year-suffix'] = suffix;
  const [accessed] = valuesOf(reference, 'accessed');
  if (accessed) item.accessed = parseDate(accessed.text);
}
