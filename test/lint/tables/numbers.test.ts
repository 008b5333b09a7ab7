// Numbers and dates that rules work out: check digits, ranges of pages, days of the calendar.
import { describe, expect, it } from 'vitest';
import { lostDash, rangeFaults } from '../../../src/lint/page-faults.js';
import { dayFaults, partsFault } from '../../../src/lint/printed-days.js';
import { isbnFault, issnFault } from '../../../src/lint/serial-checks.js';
import { serialNumbers } from '../../../src/lint/serial-numbers.js';

describe('ISBN', () => {
  it.each(['978-0-306-40615-7', '0-306-40615-2', '0-8044-2957-X', '978 3 16 148410 0', '9791090636071'])(
    '%s is right',
    (isbn) => {
      expect(isbnFault(isbn)).toBeUndefined();
    },
  );

  it.each([
    ['978-0-306-40615-8', 'the check digit is 8, expected 7'],
    ['0-306-40615-3', 'the check digit is 3, expected 2'],
    ['0-8044-2957-0', 'the check digit is 0, expected X'],
    ['978-0-306-4061', 'it has 11 digits, expected 10 or 13'],
    ['123-0-306-40615-7', 'an ISBN of 13 digits begins with 978 or 979'],
  ])('%s: %s', (isbn, fault) => {
    expect(isbnFault(isbn)).toBe(fault);
  });
});

describe('ISSN', () => {
  it.each(['0317-8471', '2434-561X', '2434561x', '1050-124X'])('%s is right', (issn) => {
    expect(issnFault(issn)).toBeUndefined();
  });

  it.each([
    ['0317-8472', 'the check digit is 2, expected 1'],
    ['2434-5610', 'the check digit is 0, expected X'],
    ['2434-561', 'it has 7 digits, expected 8'],
  ])('%s: %s', (issn, fault) => {
    expect(issnFault(issn)).toBe(fault);
  });
});

describe('numbers in one field', () => {
  it.each([
    ['978-0-306-40615-7', 'ISBN', ['978-0-306-40615-7']],
    ['978-0-306-40615-7; 0-306-40615-2 (cetak)', 'ISBN', ['978-0-306-40615-7', '0-306-40615-2']],
    ['9780306406157 9790306406157', 'ISBN', ['9780306406157', '9790306406157']],
    ['97803064061579790306406157', 'ISBN', []],
    ['0317-8471, 2434-561X', 'ISSN', ['0317-8471', '2434-561X']],
    ['03178471', 'ISSN', ['03178471']],
    ['tidak ada', 'ISSN', []],
  ] as const)('%s', (text, kind, numbers) => {
    expect(serialNumbers(text, kind).map(({ start, end }) => text.slice(start, end))).toEqual(numbers);
  });
});

describe('ranges of pages', () => {
  it.each([
    ['57–45', 'backwards', undefined],
    ['145-32', 'backwards', undefined],
    ['12–12', 'one-page', '12'],
    ['e12-e12', 'one-page', 'e12'],
    ['1–5, 9–7', 'backwards', undefined],
  ])('%s: %s', (pages, kind, mended) => {
    const faults = rangeFaults(pages);
    expect(faults.map((fault) => [fault.kind, fault.mended])).toEqual([[kind, mended]]);
  });

  it.each([
    '45–57',
    '145–57',
    '123–7',
    '237–51',
    'e12–e20',
    'S5–S10',
    'xi–xx',
    '12',
    '1–5, 9–12',
    '12-1–12-5',
    '2020-05-01',
    'A1–B2',
  ])('%s is right', (pages) => {
    expect(rangeFaults(pages)).toEqual([]);
  });

  it.each([
    ['6168', '61–68'],
    ['123130', '123–130'],
    ['4557', '45–57'],
  ])('%s has lost its dash: %s', (pages, mended) => {
    expect(lostDash(pages)).toBe(mended);
  });

  it.each(['616', '6862', '1099', '12345', '0107', '6161', '104532', '61–68', 'e6168'])('%s has not', (pages) => {
    expect(lostDash(pages)).toBeUndefined();
  });
});

describe('days', () => {
  it.each([
    ['32 Mei 2020', '32 Mei'],
    ['31 April 2021', '31 April'],
    ['30 Februari 2020', '30 Februari'],
    ['May 32, 2020', 'May 32,'],
    ['April 32', 'April 32'],
    ['August 00', 'August 00'],
    ['1970, August 32', 'August 32'],
    ['2020, Juni 31', 'Juni 31'],
    ['2020-13-05', '2020-13-05'],
    ['2020-02-30', '2020-02-30'],
    ['32-05-2020', '32-05-2020'],
    ['13/13/2020', '13/13/2020'],
    ['0 Mei 2020', '0 Mei'],
  ])('%s', (date, stretch) => {
    expect(dayFaults(date).map(({ start, end }) => date.slice(start, end))).toEqual([stretch]);
  });

  it.each([
    '29 Februari 2020',
    '31 Mei 2020',
    'May 31, 2020',
    '2020-12-31',
    '12/31/2020',
    '31/12/2020',
    'April 98',
    'April 30',
    'Mei 31.',
    '6 Desember 2024 pukul 10.45',
    'Mei 2020',
    '45 halaman 2020',
    '2019 Agu 29',
  ])('%s is right', (date) => {
    expect(dayFaults(date)).toEqual([]);
  });

  it.each([
    [[2020, 13], 'Unexpected month 13, expected 1 to 12'],
    [[2020, 4, 31], 'Unexpected day 31, expected 1 to 30'],
    [[2020, 2, 29], undefined],
    [[2020], undefined],
    [['2020', '05', '31'], undefined],
  ])('%j', (parts, fault) => {
    expect(partsFault(parts)).toBe(fault);
  });
});
