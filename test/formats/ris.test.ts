// RIS both ways: every row of the table, every record type, and what we write read back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CslDate,
  type CslItem,
  type CslName,
  DATE_VARIABLES,
  ITEM_TYPES,
  NAME_VARIABLES,
  TEXT_VARIABLES,
} from '../../src/csl/item.js';
import { readItems } from '../../src/formats/read-items.js';
import { ITEM_TYPE_OF_RECORD, RECORD_TYPES } from '../../src/formats/ris/record-types.js';
import { risVariables, writeRis } from '../../src/formats/write-ris.js';
import { anyItem, RUNS, SEED } from './generated-items.js';
import { readRows } from './rows.js';

interface ReadRow {
  readonly name: string;
  readonly ris: string;
  readonly items: CslItem[];
  readonly codes?: string[];
}

const back = async (items: readonly CslItem[]) => (await readItems(writeRis(items), 'ris', 'x.ris')).items;

describe('reading', () => {
  it.each(readRows<ReadRow>('ris-read.jsonl'))('$name', async ({ ris, items, codes = [] }) => {
    const read = await readItems(ris, 'ris', 'x.ris');
    expect(read.items).toEqual(items);
    expect(read.findings.map(({ code }) => code)).toEqual(codes);
  });

  it.each(Object.entries(ITEM_TYPE_OF_RECORD))('reads %s as %s', async (record, type) => {
    const { items } = await readItems(`TY  - ${record}\nTI  - T\nER  - \n`, 'ris', 'x.ris');
    expect(items).toEqual([{ id: 'item-1', type, title: 'T' }]);
  });
});

// Quadratic time would take minutes.
it.each(['AU', 'TI', 'SP', 'PY'])('reads blanks without end in %s in linear time', async (tag) => {
  const ris = `TY  - JOUR\nTI  - T\n${tag}  - 1${' '.repeat(100_000)}x\nER  - \n`;
  const started = performance.now();
  expect((await readItems(ris, 'ris', 'x.ris')).items).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(4000);
});

describe('tags', () => {
  it.each([
    ['TI', 'title'],
    ['T1', 'title'],
    ['BT', 'title'],
    ['T2', 'container-title'],
    ['JF', 'container-title'],
    ['JO', 'container-title'],
    ['J2', 'container-title-short'],
    ['JA', 'container-title-short'],
    ['T3', 'collection-title'],
    ['CY', 'publisher-place'],
    ['PP', 'publisher-place'],
    ['PB', 'publisher'],
    ['VL', 'volume'],
    ['NV', 'number-of-volumes'],
    ['ET', 'edition'],
    ['M3', 'genre'],
    ['DO', 'DOI'],
    ['UR', 'URL'],
    ['LA', 'language'],
    ['N1', 'note'],
    ['AB', 'abstract'],
    ['N2', 'abstract'],
    ['ST', 'title-short'],
  ])('%s is %s', async (tag, variable) => {
    const { items } = await readItems(`TY  - JOUR\n${tag}  - 10.1/x\nER  - \n`, 'ris', 'x.ris');
    expect(items).toEqual([{ id: 'item-1', type: 'article-journal', [variable]: '10.1/x' }]);
  });

  it.each(['BOOK', 'EBOOK', 'EDBOOK', 'RPRT', 'THES', 'MAP', 'SER'])('T2 of %s is the series', async (type) => {
    const { items } = await readItems(`TY  - ${type}\nT2  - Seri\nER  - \n`, 'ris', 'x.ris');
    expect(items[0]).toMatchObject({ 'collection-title': 'Seri' });
    expect(items[0]['container-title']).toBeUndefined();
  });
});

/** Types that share a record type with another one, and what they come back as. */
const SHARED: Readonly<Record<string, string>> = {
  broadcast: 'motion_picture',
  collection: 'document',
  entry: 'entry-encyclopedia',
  event: 'document',
  interview: 'personal_communication',
  performance: 'document',
  review: 'article-journal',
  'review-book': 'article-journal',
};

describe('writing', () => {
  it.each(ITEM_TYPES)('brings %s back', async (type) => {
    expect(RECORD_TYPES[type]).toMatch(/^[A-Z]+$/);
    expect(await back([{ id: 'a', type, title: 'T' }])).toEqual([{ id: 'a', type: SHARED[type] ?? type, title: 'T' }]);
  });

  it('brings the fields of an article back', async () => {
    const items: CslItem[] = [
      {
        id: 'a',
        type: 'article-journal',
        title: 'Literasi',
        author: [{ family: 'Putra', given: 'Bagas', suffix: 'Jr.' }, { literal: 'Badan Buku, Arsip, dan Peta' }],
        editor: [{ family: 'Halim', given: 'Maya' }],
        'container-title': 'Jurnal Pustaka',
        'container-title-short': 'J. Pust.',
        volume: '7',
        issue: '2',
        page: '101-118',
        issued: { 'date-parts': [[2021, 8, 2]] },
        accessed: { 'date-parts': [[2024, 12, 6]] },
        DOI: '10.1234/x',
        URL: 'https://a.example/x',
        ISSN: '1234-5678',
        language: 'id',
        note: 'catatan',
        abstract: 'abstrak',
      },
    ];
    expect(await back(items)).toEqual(items);
  });

  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\u000b', '\u000c'])(
    'lets no line break (%j) in a value start a record',
    async (lineBreak) => {
      const item: CslItem = {
        id: 'a',
        type: 'book',
        title: `A${lineBreak}ER  - ${lineBreak}TY  - JOUR${lineBreak}TI  - B`,
      };
      const written = writeRis([item]);
      expect(written.split(/[\p{Cc}\u2028\u2029]/u).filter((line) => /^(?:TY|ER) {2}-/.test(line))).toEqual([
        'TY  - BOOK',
        'ER  - ',
      ]);
      expect(await back([item])).toHaveLength(1);
    },
  );
});

/** What RIS makes of a name: particles are part of the family name. */
function expectedName(name: CslName): CslName {
  if (name.literal !== undefined) return name;
  const particles = [name['dropping-particle'], name['non-dropping-particle'], name.family];
  return {
    family: particles.filter(Boolean).join(' '),
    given: name.given,
    ...(name.suffix && { suffix: name.suffix }),
  };
}

const expectedDate = (date: CslDate): CslDate =>
  date['date-parts'] ? { ...date, 'date-parts': date['date-parts'].slice(0, 1) } : date;

function expectedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(expectedName);
  return typeof value === 'object' && value !== null ? expectedDate(value as CslDate) : value;
}

/** What has to come back of an item: every variable that its record holds. */
function expectedItem(item: CslItem): Record<string, unknown> {
  const held = [...risVariables(item)].filter((variable) => variable !== 'id');
  const values = held.map((variable) => [variable, expectedValue(item[variable as 'title'])]);
  return { ...Object.fromEntries(values), id: item.id, type: SHARED[item.type] ?? item.type };
}

// Two spellings of one variable come back as the first; a meeting without proceedings as what the paper stands in.
const isAmbiguous = (item: CslItem): boolean =>
  item.shortTitle !== undefined ||
  item.journalAbbreviation !== undefined ||
  (item.type === 'paper-conference' && item['container-title'] === undefined) ||
  (item.type === 'paper-conference' && item['publisher-place'] === undefined);

describe('round trip', () => {
  it('keeps every variable that RIS holds', async () => {
    const property = fc.asyncProperty(
      anyItem.filter((item) => !isAmbiguous(item)),
      async (item) => {
        expect((await back([item]))[0]).toEqual(expectedItem(item));
      },
    );
    await fc.assert(property, { numRuns: RUNS, seed: SEED });
  }, 120_000);
});

const BREAKS = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\v', '\f', '\u0000'];
const PAYLOADS = BREAKS.map((lineBreak) => `x${lineBreak}ER  - ${lineBreak}TY  - JOUR${lineBreak}TI  - y`);

describe('no value starts a record', () => {
  const hostileItems: [what: string, toItem: (payload: string) => object][] = [
    ['id', (id) => ({ id })],
    [
      'type of a kept tag',
      (payload) => ({ custom: { ris: { [payload]: ['x'], TY: ['JOUR'], ER: [''], 'A\nER': ['x'] } } }),
    ],
    ['value of a kept tag', (payload) => ({ custom: { ris: { AD: [payload] } } })],
    ...TEXT_VARIABLES.map((key): [string, (payload: string) => object] => [key, (payload) => ({ [key]: payload })]),
    ...NAME_VARIABLES.map((key): [string, (payload: string) => object] => [
      key,
      (payload) => ({ [key]: [{ family: payload, given: payload, suffix: payload }, { literal: payload }] }),
    ]),
    ...DATE_VARIABLES.map((key): [string, (payload: string) => object] => [
      key,
      (payload) => ({ [key]: { 'date-parts': [[payload, payload, payload]], season: payload } }),
    ]),
    ...DATE_VARIABLES.map((key): [string, (payload: string) => object] => [
      `literal ${key}`,
      (payload) => ({ [key]: { literal: payload } }),
    ]),
  ];

  it.each(hostileItems)('%s', async (_, toItem) => {
    for (const payload of PAYLOADS) {
      const items = [
        { id: 'a', type: 'book', ...toItem(payload) },
        { id: 'b', type: 'map' },
      ] as CslItem[];
      const written = writeRis(items);
      expect(written.split(/[\p{Cc}\u2028\u2029]/u).filter((each) => /^(?:TY|ER) {2}-/.test(each))).toHaveLength(4);
      expect((await back(items)).map(({ type }) => type)).toEqual(['book', 'map']);
    }
  });
});
