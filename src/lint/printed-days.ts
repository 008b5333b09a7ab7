// Days and months in printed dates that no calendar has: "32 Mei 2020", "31 April", "2020-13-05".
import { MOST_DAYS } from '../csl/calendar.js';
import { MONTHS } from '../normalize/month-tables.js';
import type { Span } from '../text/span.js';

/** A day or a month that cannot be, with offsets into the printed date. */
interface DayFault extends Span {
  readonly message: string;
}

// 32 Mei, 31. April
const DAY_MONTH = /(?<![\d.:/–-])(\d{1,2})\.? (\p{L}{3,12})(?!\p{L})/gu;
// May 32, 2020
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2}),? (?=\d{4})/gu;
// April 32 behind a year that stands by itself: not "Mei 98", which is a year
const MONTH_DAY_ALONE = /(?<!\p{L})(?<!\d{4},? )(\p{L}{3,12})\.? ([03]\d)(?=[.,]?$)/gu;
// 2020 Mei 32
const YEAR_MONTH_DAY = /(?<=\d{4},? )(\p{L}{3,12})\.? (\d{1,2})(?![\d:.])/gu;
// 2020-13-05 | 2020/05/32
const ISO = /(?<!\d)(?:1[89]|20)\d\d([-/])(\d{2})\1(\d{2})(?!\d)/g;
// 32-05-2020 | 45/13/2020
const FIGURES = /(?<!\d)(\d{1,2})([-/])(\d{1,2})\2(?:1[89]|20)\d\d(?!\d)/g;

const fault = (match: RegExpExecArray, message: string): DayFault => ({
  start: match.index,
  end: match.index + match[0].trimEnd().length,
  message,
});

function dayFault(match: RegExpExecArray, day: string, word: string): DayFault | undefined {
  const month = MONTHS.get(word.toLowerCase());
  if (month === undefined || (Number(day) >= 1 && Number(day) <= MOST_DAYS[month - 1])) return undefined;
  return fault(match, `Unexpected day ${day}, expected 1 to ${MOST_DAYS[month - 1]} with ${word}`);
}

function figuresFault(match: RegExpExecArray, day: number, month: number): DayFault | undefined {
  if (month < 1 || month > 12) return fault(match, `Unexpected month ${month}, expected 1 to 12`);
  if (day >= 1 && day <= MOST_DAYS[month - 1]) return undefined;
  return fault(match, `Unexpected day ${day}, expected 1 to ${MOST_DAYS[month - 1]}`);
}

/** Day first, or month first as in America: either is a date. */
function eitherOrder(match: RegExpExecArray): DayFault | undefined {
  const [first, second] = [Number(match[1]), Number(match[3])];
  return figuresFault(match, second, first) && figuresFault(match, first, second);
}

/** The faults of a printed date, in order. */
export function dayFaults(text: string): DayFault[] {
  const printed = text.slice(0, 200);
  const found = [
    ...[...printed.matchAll(DAY_MONTH)].map((match) => dayFault(match, match[1], match[2])),
    ...[...printed.matchAll(MONTH_DAY)].map((match) => dayFault(match, match[2], match[1])),
    ...[...printed.matchAll(MONTH_DAY_ALONE)].map((match) => dayFault(match, match[2], match[1])),
    ...[...printed.matchAll(YEAR_MONTH_DAY)].map((match) => dayFault(match, match[2], match[1])),
    ...[...printed.matchAll(ISO)].map((match) => figuresFault(match, Number(match[3]), Number(match[2]))),
    ...[...printed.matchAll(FIGURES)].map(eitherOrder),
  ];
  return found.filter((one) => one !== undefined).sort((a, b) => a.start - b.start);
}

/** A typed month and day that no calendar has. */
export function partsFault([, month, day]: readonly (number | string | undefined)[]): string | undefined {
  if (month === undefined || Number.isNaN(Number(month))) return undefined;
  if (Number(month) < 1 || Number(month) > 12) return `Unexpected month ${month}, expected 1 to 12`;
  const longest = MOST_DAYS[Number(month) - 1];
  if (day === undefined || (Number(day) >= 1 && Number(day) <= longest)) return undefined;
  return `Unexpected day ${day}, expected 1 to ${longest}`;
}
