import { describe, expect, it } from 'vitest';
import { lastDay, MOST_DAYS } from '../../src/csl/calendar.js';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The day before the first one of the next month, by the calendar of JavaScript. */
const lastByDate = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

describe('the last day of a month', () => {
  it.each([1900, 2000, 2023, 2024, 2100])('in %i', (year) => {
    expect(MONTHS.map((month) => lastDay(year, month))).toEqual(MONTHS.map((month) => lastByDate(year, month)));
  });

  it('is at most what a leap year gives', () => {
    expect(MOST_DAYS).toEqual(MONTHS.map((month) => lastByDate(2024, month)));
  });
});
