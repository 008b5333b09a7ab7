// Dates as reference managers print them, typed where they can be read: RIS' slashes, PubMed's "2021 Aug 2", ISO, and years
// alone. Shared by the readers of RIS, EndNote XML and NBIB; what none of the forms takes stays literal.
import type { CslDate } from '../csl/item.js';

// 2020/01/31/free text; 2020-01-31; 2020; -0044/03; 33. Fewer than three digits in front of a month are a day, not a year.
const NUMBERS = /^(-?\d{1,2}$|-?\d{3,6})(?:[/.-](\d{0,2}))?(?:[/.-](\d{0,2}))?(?:[/-](.*))?$/;
// 2020-2021, 2020/2021
const YEARS = /^(\d{4})[-–/](\d{4})$/;
// 2021 Aug 2; 2021 August; 2021 Jul-Aug
const YEAR_FIRST = /^(\d{4}) ([A-Za-z]{3,9})\.?(?:-([A-Za-z]{3,9})\.?)?(?: (\d{1,2}))?$/;
// 2 August 2021; Aug 2021
const YEAR_LAST = /^(?:(\d{1,2}) )?([A-Za-z]{3,9})\.? (\d{4})$/;
// August 2, 2021
const AMERICAN = /^([A-Za-z]{3,9})\.? (\d{1,2}), (\d{4})$/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Season words and CSL's number for each. */
export const SEASONS: Readonly<Record<string, number>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 };

const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const typed = (...parts: (number | undefined)[]): CslDate => ({
  'date-parts': [parts.filter((part) => part !== undefined)],
});

/** Year, month and day where each that is given is a possible one. */
function checkedParts(year: number, month?: number, day?: number): number[] | undefined {
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (month === undefined || day < 1 || day > 31)) return undefined;
  return [year, month, day].filter((part) => part !== undefined);
}

const numberOf = (digits: string | undefined): number | undefined => (digits ? Number(digits) : undefined);

/** What stands behind the third slash of a RIS date: a season or "ca."; anything else is no part of a CSL date. */
function withRemark(date: CslDate, remark: string): CslDate {
  const word = remark.trim().toLowerCase();
  if (Object.hasOwn(SEASONS, word)) return { ...date, season: SEASONS[word] };
  return /^(?:circa|ca?\.?)$/.test(word) ? { ...date, circa: true } : date;
}

function numericDate(text: string): CslDate | undefined {
  const years = YEARS.exec(text);
  if (years) return { 'date-parts': [[Number(years[1])], [Number(years[2])]] };
  const match = NUMBERS.exec(text);
  if (!match) return undefined;
  const [, year, month, day, remark] = match;
  const parts = checkedParts(Number(year), numberOf(month), numberOf(day));
  return parts && withRemark({ 'date-parts': [parts] }, remark ?? '');
}

function wordedDate(text: string): CslDate | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) return yearFirst(Number(first[1]), first[2], first[3], numberOf(first[4]));
  const [, day, word, year] = YEAR_LAST.exec(text) ?? swapped(AMERICAN.exec(text));
  const month = word === undefined ? 0 : monthOf(word);
  return month > 0 ? typed(Number(year), month, numberOf(day)) : undefined;
}

const swapped = (match: RegExpExecArray | null): (string | undefined)[] =>
  match ? [match[0], match[2], match[1], match[3]] : [];

function yearFirst(year: number, word: string, lastWord: string | undefined, day: number | undefined) {
  const season = SEASONS[word.toLowerCase()];
  if (season !== undefined) return { ...typed(year), season };
  const month = monthOf(word);
  if (month === 0) return undefined;
  const last = lastWord === undefined ? 0 : monthOf(lastWord);
  return last > 0
    ? {
        'date-parts': [
          [year, month],
          [year, last],
        ],
      }
    : typed(year, month, day);
}

/** A printed date as CSL has it; undefined for blank text. Never throws. */
export function readWrittenDate(printed: string): CslDate | undefined {
  const text = printed.trim().replace(/\s+/g, ' ');
  if (text === '') return undefined;
  return numericDate(text) ?? wordedDate(text) ?? { literal: text };
}

/** How many of year, month and day a date knows. */
export const fullness = (date: CslDate): number => date['date-parts']?.[0]?.length ?? 0;
