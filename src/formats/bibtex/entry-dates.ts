// Dates of an entry. The issue date stands in `date`, or in `year`, `month` and `day`; a part that CSL's dates have no place for
// stays in its field.
import type { CslDate } from '../../csl/item.js';
import type { EntryReading } from './entry-reading.js';
import { isMonth, readDateField, readYearMonth } from './read-dates.js';

const isTyped = (date: CslDate | undefined): date is CslDate => date?.['date-parts'] !== undefined;

// 1000000000, 2001-13-45: meant as a date, and none
const NUMBERS_ALONE = /^[\d\s./–-]+$/;

/** Tells of numbers that make no date; words ("in press") are as good as a date. */
function tellNoDate(reading: EntryReading, field: string, { literal }: CslDate): void {
  if (literal === undefined || !NUMBERS_ALONE.test(literal)) return;
  reading.faults.push({ field, message: `${field} ${literal.slice(0, 40)} is no date; it is kept as printed` });
}

/** The text of a date field, in which ~ means "about" and is no blank. */
const dateText = (reading: EntryReading, name: string): string =>
  reading.textOf(reading.tex(name).replaceAll('~', '\\textasciitilde{}'), name);

/** Reads a date field; it is taken unless it says more than a CSL date can. */
function readField(reading: EntryReading, name: string): CslDate | undefined {
  const text = dateText(reading, name);
  if (text === '') return undefined;
  const { date, rest } = readDateField(text);
  if (!rest) reading.take(name);
  tellNoDate(reading, name, date);
  return date;
}

// 2010a: the letter tells two works of one year apart
function readYearSuffix(reading: EntryReading): void {
  const letter = /^\d{4}([a-z])$/.exec(reading.tex('year').trim())?.[1];
  if (letter) reading.set('year-suffix', letter);
}

function readYear(reading: EntryReading): CslDate | undefined {
  const year = dateText(reading, 'year');
  if (year === '') return undefined;
  const month = reading.textOf(reading.tex('month'), 'month');
  const { date, monthRead } = readYearMonth(year, month, reading.tex('day').trim());
  for (const name of monthRead ? ['year', 'month', 'day'] : ['year']) reading.take(name);
  tellNoDate(reading, 'year', date);
  if (month !== '' && !monthRead && (isTyped(date) || !isMonth(month))) tellKept(reading, 'month', 'is no month');
  return date;
}

function tellKept(reading: EntryReading, field: string, fault: string): void {
  const shown = reading.textOf(reading.tex(field), field).slice(0, 40);
  reading.faults.push({ field, message: `${field} ${shown} ${fault}; it is kept under custom` });
}

/** Takes the year, month and day that a date says already; what it does not say stays in its field, and is told. */
function takeRepeated(reading: EntryReading, date: CslDate): void {
  const [year, month, day] = (date['date-parts']?.[0] ?? []).map(Number);
  const text = (field: string) => reading.textOf(reading.tex(field), field);
  const beside = readYearMonth(dateText(reading, 'year') || String(year), text('month'), text('day')).date;
  const [yearBeside, monthBeside, dayBeside] = (beside['date-parts']?.[0] ?? []).map(Number);
  const repeated: Readonly<Record<string, boolean>> = {
    year: yearBeside === year,
    month: monthBeside === month && beside.season === date.season,
    day: dayBeside === day,
  };
  for (const field of ['year', 'month', 'day']) {
    if (repeated[field]) reading.take(field);
    else if (text(field) !== '') tellKept(reading, field, 'says something else than date, which counts');
  }
}

/** Takes the fields of the issue date: `date` where it can be read, else the year. */
export function readPublished(reading: EntryReading): void {
  readYearSuffix(reading);
  const date = readField(reading, 'date');
  if (isTyped(date)) takeRepeated(reading, date);
  const issued = isTyped(date) ? date : (readYear(reading) ?? date);
  // what is printed beside a year that can be read
  if (issued !== date && date?.literal !== undefined) reading.set('note', date.literal);
  if (issued) reading.item.issued = issued;
}

/** Date variables and the fields for them, the usual one first. */
const WHEN = {
  accessed: ['urldate', 'accessed', 'accessdate', 'urlaccessdate', 'lastaccessed', 'lastchecked', 'lastvisited'],
  'original-date': ['origdate', 'origyear'],
  'event-date': ['eventdate'],
} as const;

/** Takes the other date fields. */
export function readWhen(reading: EntryReading): void {
  for (const [variable, fields] of Object.entries(WHEN))
    for (const field of fields) {
      const date = reading.item[variable] === undefined ? readField(reading, field) : undefined;
      if (date) reading.item[variable] = date;
    }
}
