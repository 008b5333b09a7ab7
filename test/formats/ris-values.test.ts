// The values that readers of reference managers share: dates as printed, serial numbers by their check digits, names, tags.
import { describe, expect, it } from 'vitest';
import type { CslDate, CslName } from '../../src/csl/item.js';
import { readItems } from '../../src/formats/read-items.js';
import { readRisNames, risName } from '../../src/formats/ris/names.js';
import { RIS_TAGS } from '../../src/formats/ris/records.js';
import { bareDoi, serialNumberKind } from '../../src/formats/serial-numbers.js';
import { fullness, readWrittenDate, SEASONS } from '../../src/formats/written-dates.js';

const parts = (...dates: number[][]): CslDate => ({ 'date-parts': dates });

describe('readWrittenDate', () => {
  it.each<[string, CslDate | undefined]>([
    ['2020', parts([2020])],
    ['2020/03/31', parts([2020, 3, 31])],
    ['2020/03/31/', parts([2020, 3, 31])],
    ['2020///', parts([2020])],
    ['2020/03//', parts([2020, 3])],
    ['2020-03-31', parts([2020, 3, 31])],
    ['2020.03', parts([2020, 3])],
    ['-0044/03/15', parts([-44, 3, 15])],
    ['-44', parts([-44])],
    ['33', parts([33])],
    ['2020///Spring', { ...parts([2020]), season: 1 }],
    ['2020///circa', { ...parts([2020]), circa: true }],
    ['2020///ca.', { ...parts([2020]), circa: true }],
    ['2020/03/31/first printing', parts([2020, 3, 31])],
    ['2020-2021', parts([2020], [2021])],
    ['2020/2021', parts([2020], [2021])],
    ['2021 Aug 2', parts([2021, 8, 2])],
    ['2021 August', parts([2021, 8])],
    ['2021 Jul-Aug', parts([2021, 7], [2021, 8])],
    ['2021 Winter', { ...parts([2021]), season: 4 }],
    ['2 August 2021', parts([2021, 8, 2])],
    ['Aug. 2021', parts([2021, 8])],
    ['August 2, 2021', parts([2021, 8, 2])],
    ['  2021   Aug 2 ', parts([2021, 8, 2])],
    ['02/08/2021', { literal: '02/08/2021' }],
    ['2020/13/01', { literal: '2020/13/01' }],
    ['2020/12/32', { literal: '2020/12/32' }],
    ['2020//05', { literal: '2020//05' }],
    ['2021 Xyz 2', { literal: '2021 Xyz 2' }],
    ['Xyz 2021', { literal: 'Xyz 2021' }],
    ['in press', { literal: 'in press' }],
    [' ', undefined],
  ])('reads %j', (printed, date) => {
    expect(readWrittenDate(printed)).toEqual(date);
  });

  it.each(Object.entries(SEASONS))('reads the season %s', (word, season) => {
    expect(readWrittenDate(`2020///${word}`)).toEqual({ ...parts([2020]), season });
  });

  it.each([...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].entries()])(
    'counts month %i, %s',
    (index, month) => {
      expect(readWrittenDate(`2020 ${month} 9`)).toEqual(parts([2020, index + 1, 9]));
    },
  );

  it('counts what a date knows', () => {
    expect([parts([2020]), parts([2020, 1, 2]), { literal: 'x' }].map(fullness)).toEqual([1, 3, 0]);
  });

  it('reads blanks and slashes without end in linear time', () => {
    const started = performance.now();
    for (const piece of [' ', '/', '-', '1', 'a', '2021 ']) readWrittenDate(`2020${piece.repeat(300_000)}x`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('serial numbers', () => {
  it.each<[string, 'ISSN' | 'ISBN' | undefined]>([
    ['2049-3630', 'ISSN'],
    ['20493630', 'ISSN'],
    ['2434-561X', 'ISSN'],
    ['2434-561x (Print)', 'ISSN'],
    ['2049-3631', undefined],
    ['0-306-40615-2', 'ISBN'],
    ['978-0-306-40615-7', 'ISBN'],
    ['9780306406157; 2', 'ISBN'],
    ['9780306406158', undefined],
    ['097522980X', 'ISBN'],
    ['TR-12', undefined],
    ['', undefined],
  ])('tells what %j is', (printed, kind) => {
    expect(serialNumberKind(printed)).toBe(kind);
  });

  it.each([
    ['10.1/x', '10.1/x'],
    ['https://doi.org/10.1/x', '10.1/x'],
    ['http://dx.doi.org/10.1/x', '10.1/x'],
    ['doi: 10.1/x', '10.1/x'],
    ['DOI:10.1/x', '10.1/x'],
    ['https://a.example/10.1/x', 'https://a.example/10.1/x'],
  ])('takes the resolver from %s', (printed, doi) => {
    expect(bareDoi(printed)).toBe(doi);
  });
});

describe('names', () => {
  it.each<[string, CslName[]]>([
    ['Halim, Maya', [{ family: 'Halim', given: 'Maya' }]],
    ['Putra, Bagas, Jr.', [{ family: 'Putra', given: 'Bagas', suffix: 'Jr.' }]],
    ['Putra, , Jr.', [{ family: 'Putra', suffix: 'Jr.' }]],
    ['Wirawan', [{ literal: 'Wirawan' }]],
    ['BPS,', [{ literal: 'BPS' }]],
    ['Badan Buku,, Arsip, dan Peta', [{ literal: 'Badan Buku, Arsip, dan Peta' }]],
    [
      'A, B.; C, D.',
      [
        { family: 'A', given: 'B.' },
        { family: 'C', given: 'D.' },
      ],
    ],
    ['Peta; Arsip', [{ literal: 'Peta; Arsip' }]],
    [',', []],
  ])('reads %j', (printed, names) => {
    expect(readRisNames(printed)).toEqual(names);
  });

  it.each<[CslName, string]>([
    [{ family: 'Halim', given: 'Maya' }, 'Halim, Maya'],
    [{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }, 'van Gogh, Vincent'],
    [{ family: 'Putra', suffix: 'Jr.' }, 'Putra, , Jr.'],
    [{ literal: 'Buku, Arsip, dan Peta' }, 'Buku,, Arsip, dan Peta'],
    [{ given: 'Maya' }, 'Maya'],
    [{}, ''],
  ])('writes %j', (name, printed) => {
    expect(risName(name)).toBe(printed);
  });
});

describe('tags', () => {
  it.each([...RIS_TAGS].filter((tag) => tag !== 'TY' && tag !== 'ER'))(
    '%s with one blank is one, and its value is kept',
    async (tag) => {
      const { items, findings } = await readItems(`TY  - JOUR\nID  - a\n${tag} - 2020\nER  - \n`, 'ris', 'x.ris');
      expect(findings).toEqual([]);
      expect(JSON.stringify(items[0])).toContain('2020');
    },
  );
});

// Quadratic time would take minutes.
describe('half a million characters', () => {
  it.each([
    'TY  - JOUR\n',
    'AU  - a, b; c, d\n',
    'x\n',
    'XX  - y\n',
    'KW  - a\nb\n',
    '\r',
    '-',
    'ER  - \n',
    'SP  - 1-',
    ' , ',
  ])(
    'of %j are read in linear time',
    async (piece) => {
      const started = performance.now();
      await readItems(`TY  - JOUR\nTI  - ${piece.repeat(Math.floor(500_000 / piece.length))}`, 'ris', 'x.ris');
      expect(performance.now() - started).toBeLessThan(15_000);
    },
    30_000,
  );
});
