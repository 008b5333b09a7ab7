// The days of the calendar, for whoever reads or writes dates.

/** The most days that each month can have: 29 in February. */
export const MOST_DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month (1 to 12) of a year. */
export function lastDay(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && !isLeap ? 28 : MOST_DAYS[month - 1];
}
