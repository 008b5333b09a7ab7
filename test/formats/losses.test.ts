// What a format is said to lose of an item does not come back or is not printed, and all else does: for every variable, and
// for whole items that are made at random.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type CslItem, DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES } from '../../src/csl/item.js';
import { formatLosses } from '../../src/formats/losses.js';
import {
  READ_FORMATS,
  type ReadFormat,
  readItems,
  WRITTEN_FORMATS,
  type WrittenFormat,
} from '../../src/formats/read-items.js';
import { writeItems } from '../../src/formats/write-items.js';
import { anyItem, RUNS, SEED } from './generated-items.js';

/** Made anew by whoever reads, or another spelling of a variable. */
const MADE_ANEW = new Set([
  'citation-key',
  'citation-label',
  'citation-number',
  'first-reference-note-number',
  'page-first',
  'shortTitle',
  'journalAbbreviation',
  'year-suffix',
  'event',
]);

const values: [string, unknown][] = [
  ...NAME_VARIABLES.map((key): [string, unknown] => [key, [{ family: 'Halim', given: 'Maya' }]]),
  ...DATE_VARIABLES.map((key): [string, unknown] => [key, { 'date-parts': [[2001, 2, 3]] }]),
  ...TEXT_VARIABLES.filter((key) => !MADE_ANEW.has(key)).map((key): [string, unknown] => [key, '12']),
];

const SAMPLES: Readonly<Record<string, string>> = {
  ISBN: '9780306406157',
  ISSN: '2049-3630',
  language: 'id',
  DOI: '10.1/x',
  URL: 'https://a.example/x',
};

/** Item types that differ in what their records have a place for. */
const TYPES = ['article-journal', 'book', 'chapter', 'report', 'software', 'legal_case', 'manuscript', 'map'] as const;

const isLost = (item: CslItem, key: string, format: WrittenFormat): boolean =>
  formatLosses([item], format).some(({ message }) => message.includes(`has no place for ${key} (`));

const cases = TYPES.flatMap((type) => values.map(([key, value]) => [type, key, SAMPLES[key] ?? value] as const));

describe.each(['ris', 'csl-yaml', 'csl-json'] as const)('%s', (format) => {
  it.each(cases)('of %s: %s', async (type, key, value) => {
    const item = { id: 'a', type, title: 'T', author: [{ family: 'A', given: 'B' }], [key]: value } as CslItem;
    const { items } = await readItems(writeItems([item], format), format, 'x');
    const comesBack = JSON.stringify(items[0][key as 'title']) === JSON.stringify(value);
    expect(comesBack).toBe(!isLost(item, key, format));
  });
});

describe('hayagriva', () => {
  it.each(cases)('of %s: %s', (type, key, value) => {
    const item = { id: 'a', type, [key]: value } as CslItem;
    const { type: entryType, ...entry } = parse(writeItems([item], 'hayagriva')).a;
    expect(Object.keys(entry).length > 0).toBe(!isLost(item, key, 'hayagriva'));
    expect(entryType).toBeTypeOf('string');
  });
});

const isRead = (format: WrittenFormat): format is ReadFormat & WrittenFormat =>
  READ_FORMATS.some((name) => name === format);

describe('any item', () => {
  it.each(WRITTEN_FORMATS.filter(isRead))(
    'comes back from %s without what is said to be lost',
    async (format) => {
      const property = fc.asyncProperty(anyItem, async (item) => {
        const [back] = (await readItems(writeItems([item], format), format, 'x')).items;
        for (const key of Object.keys(back))
          if (key in item && key !== 'custom') expect(isLost(item, key, format), key).toBe(false);
      });
      await fc.assert(property, { numRuns: RUNS, seed: SEED });
    },
    120_000,
  );
});

describe('findings', () => {
  const items: CslItem[] = [
    { id: 'a', type: 'book', medium: 'x', status: '', director: [] },
    { id: 'b', type: 'book', medium: 'y', dimensions: 'z' },
  ];

  it('name the variable, how many items hold it and the first of them', () => {
    expect(formatLosses(items, 'ris').map(({ message }) => message)).toEqual([
      'ris has no place for medium (2 items, first in a); it is left out',
      'ris has no place for dimensions (item b); it is left out',
    ]);
    expect(formatLosses(items, 'csl-json')).toEqual([]);
    expect(formatLosses(items, 'csl-yaml')).toEqual([]);
  });

  it.each<[format: WrittenFormat, item: Partial<CslItem>, lost: string[]]>([
    ['ris', { issued: { 'date-parts': [[2020], [2021]] } }, ['the end of the range in issued']],
    ['ris', { type: 'interview' }, ['the type interview but as PCOMM']],
    [
      'ris',
      { author: [{ family: 'Gogh', given: 'V.', 'non-dropping-particle': 'van' }] },
      ['particles of names but as part of the family name'],
    ],
    ['ris', { custom: { ris: { AD: ['x'] } } }, []],
    ['ris', { custom: { ris: { AD: ['x'] }, other: 1 } }, ['custom']],
    ['ris', { custom: { confidence: 0.5, unsure: true } }, []],
    ['bibtex', { custom: { confidence: 0.5, unsure: true } }, []],
    ['bibtex', { custom: { other: 1 } }, ['custom']],
    ['biblatex', { custom: { other: 1 } }, ['custom']],
    ['hayagriva', { custom: { other: 1 } }, ['custom']],
    ['hayagriva', { issued: { 'date-parts': [[2020], [2021]] } }, ['the end of the range in issued']],
    ['hayagriva', { issued: { 'date-parts': [[2020]], season: 1 } }, ['the season in issued']],
    ['hayagriva', { issued: { literal: 't.t.' } }, ['issued']],
    ['hayagriva', { accessed: { 'date-parts': [[2020]] } }, ['accessed']],
    ['hayagriva', { URL: 'javascript:alert(1)' }, ['URL']],
    ['hayagriva', { 'number-of-pages': 'xii, 340' }, ['number-of-pages']],
    ['csl-yaml', { custom: { other: 1 } }, []],
  ])('of %s and %j', (format, item, lost) => {
    const messages = formatLosses([{ id: 'a', type: 'book', ...item } as CslItem], format).map(
      ({ message }) => message,
    );
    expect(messages).toEqual(
      lost.map(
        (what) => `${format} has no place for ${what} (item a)${what.includes(' but as ') ? '' : '; it is left out'}`,
      ),
    );
  });
});
