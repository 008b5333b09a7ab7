// Hayagriva out: what each kind of item becomes, and that any item comes out as a file that Hayagriva's own types take, with
// every variable that is said to be held printed in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type CslDate, type CslItem, type CslName, ITEM_TYPES } from '../../src/csl/item.js';
import { ENTRY_TYPES } from '../../src/formats/hayagriva/entry-types.js';
import { formatText, isoDate, language, link, person } from '../../src/formats/hayagriva/values.js';
import { hayagrivaVariables, writeHayagriva } from '../../src/formats/write-hayagriva.js';
import { anyItem, RUNS, SEED } from './generated-items.js';

type Entry = Record<string, unknown>;

const entriesOf = (items: readonly CslItem[]): Record<string, Entry> => parse(writeHayagriva(items));
const entryOf = (item: Partial<CslItem>): Entry =>
  Object.values(entriesOf([{ id: 'a', type: 'book', ...item } as CslItem]))[0];

describe('entries', () => {
  it.each<[what: string, item: Partial<CslItem>, entry: Entry]>([
    [
      'an article',
      {
        type: 'article-journal',
        title: 'Literasi',
        author: [{ family: 'Putra', given: 'Bagas' }, { literal: 'Badan Buku dan Peta' }],
        'container-title': 'Jurnal Pustaka',
        'container-title-short': 'J. Pust.',
        volume: '7',
        issue: '2',
        page: '101-118',
        DOI: '10.1/x',
        URL: 'https://a.example/x',
        accessed: { 'date-parts': [[2024, 12, 6]] },
        issued: { 'date-parts': [[2021, 8]] },
        language: 'id',
      },
      {
        type: 'article',
        title: 'Literasi',
        author: ['Putra, Bagas', { name: 'Badan Buku dan Peta' }],
        date: '2021-08',
        'page-range': '101-118',
        url: { value: 'https://a.example/x', date: '2024-12-06' },
        'serial-number': { doi: '10.1/x' },
        language: 'id',
        parent: { type: 'periodical', title: { value: 'Jurnal Pustaka', short: 'J. Pust.' }, volume: '7', issue: '2' },
      },
    ],
    [
      'a chapter with editors, in a series',
      {
        type: 'chapter',
        title: 'Arsip',
        'container-title': 'Kajian',
        editor: [{ family: 'Halim', given: 'Maya' }],
        publisher: 'Gramedia',
        'publisher-place': 'Jakarta',
        'collection-title': 'Seri',
        'collection-number': '4',
        edition: '2',
      },
      {
        type: 'chapter',
        title: 'Arsip',
        parent: {
          type: 'anthology',
          title: 'Kajian',
          editor: ['Halim, Maya'],
          publisher: { name: 'Gramedia', location: 'Jakarta' },
          edition: '2',
          parent: { type: 'anthology', title: 'Seri', volume: '4' },
        },
      },
    ],
    [
      'a book with its people',
      {
        title: 'Arsip',
        'title-short': 'A.',
        translator: [{ family: 'Halim', given: 'Maya' }],
        'number-of-pages': '340',
        'number-of-volumes': '2',
        ISBN: '9780306406157',
        'collection-title': 'Seri',
      },
      {
        type: 'book',
        title: { value: 'Arsip', short: 'A.' },
        affiliated: [{ role: 'translator', names: ['Halim, Maya'] }],
        'page-total': 340,
        'volume-total': 2,
        'serial-number': { isbn: '9780306406157' },
        parent: { type: 'book', title: 'Seri' },
      },
    ],
    [
      'a paper at a meeting',
      { type: 'paper-conference', 'container-title': 'Prosiding', 'event-title': 'Temu Arsip', 'event-place': 'Depok' },
      {
        type: 'article',
        parent: [
          { type: 'proceedings', title: 'Prosiding' },
          { type: 'conference', title: 'Temu Arsip', location: 'Depok' },
        ],
      },
    ],
    [
      'a reprint',
      { 'original-date': { 'date-parts': [[1922]] } },
      { type: 'book', parent: { type: 'original', date: '1922' } },
    ],
    [
      'a report of a body',
      { type: 'report', authority: 'BPS', genre: 'Laporan', number: '12' },
      { type: 'report', genre: 'Laporan', organization: 'BPS', 'serial-number': { serial: '12' } },
    ],
    ['a book with nothing', {}, { type: 'book' }],
  ])('%s', (_, item, entry) => {
    expect(entryOf(item)).toEqual(entry);
  });

  it.each(ITEM_TYPES)('%s has a type and a parent', (type) => {
    const entry = entryOf({ type, 'container-title': 'X' });
    expect(entry).toEqual({ type: ENTRY_TYPES[type].type, parent: { type: ENTRY_TYPES[type].parent, title: 'X' } });
  });

  it('gives every item a key of its own', () => {
    const items = ['a', 'a', 'a-2', 'a', '', '1', 'no', '__proto__'].map((id): CslItem => ({ id, type: 'book' }));
    const keys = [...writeHayagriva(items).matchAll(/^(\S.*):$/gm)].map(([, key]) => key);
    expect(keys).toEqual(['a', 'a-3', 'a-2', 'a-4', 'item-5', '"1"', '"no"', '"__proto__"']);
  });
});

describe('values', () => {
  it.each<[CslName, unknown]>([
    [{ family: 'Halim', given: 'Maya' }, 'Halim, Maya'],
    [{ literal: 'UNICEF' }, 'UNICEF'],
    [{ literal: 'Badan Buku, Arsip, dan Peta' }, { name: 'Badan Buku, Arsip, dan Peta' }],
    [
      { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
      { name: 'Beethoven', 'given-name': 'Ludwig', prefix: 'van' },
    ],
    [
      { family: 'van Gogh', given: 'Vincent' },
      { name: 'van Gogh', 'given-name': 'Vincent' },
    ],
    [
      { family: 'Putra', given: 'Bagas', suffix: 'Jr.' },
      { name: 'Putra', 'given-name': 'Bagas', suffix: 'Jr.' },
    ],
    [{ given: 'Maya' }, 'Maya'],
    [{}, undefined],
  ])('writes the name %j', (name, written) => {
    expect(person(name)).toEqual(written);
  });

  it.each<[CslDate, string | undefined]>([
    [{ 'date-parts': [[2020, 3, 31]] }, '2020-03-31'],
    [{ 'date-parts': [['2020', '3']] }, '2020-03'],
    [{ 'date-parts': [[33]] }, '0033'],
    [{ 'date-parts': [[-44]] }, '-0044'],
    [{ 'date-parts': [[2019, 2, 29]] }, '2019-02'],
    [{ 'date-parts': [[2020, 2, 29]] }, '2020-02-29'],
    [{ 'date-parts': [[1900, 2, 29]] }, '1900-02'],
    [{ 'date-parts': [[2020, 13, 1]] }, '2020'],
    [{ 'date-parts': [[2020], [2021]] }, '2020'],
    [{ 'date-parts': [[2020]], circa: true }, '~2020'],
    [{ 'date-parts': [[12345]] }, undefined],
    [{ literal: 't.t.' }, undefined],
  ])('writes the date %j as %s', (date, written) => {
    expect(isoDate(date)).toBe(written);
  });

  it.each([
    ['Arsip <i>dan</i> peta', 'Arsip dan peta'],
    ['<span class="nocase">BPS</span> dan', '{BPS} dan'],
    ['a {b} $c$ \\d', { value: { value: 'a {b} $c$ \\d', verbatim: false } }],
    ['a\nb', 'a b'],
    ['', undefined],
  ])('writes the text %j', (text, written) => {
    expect(formatText(text)).toEqual(written);
  });

  it.each([
    ['https://a.example/x', true],
    ['ftp://a.example/x', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['www.a.example', false],
    ['http://', false],
    ['http://[x', false],
  ])('takes %s for a link: %s', (text, isLink) => {
    expect(link(text)).toBe(isLink ? text : undefined);
  });

  it.each([
    ['id', 'id'],
    ['zh-Hans-CN', 'zh-Hans-CN'],
    ['en_US', 'en-US'],
    ['Indonesian', undefined],
    ['', undefined],
  ])('takes %j for the language %s', (code, written) => {
    expect(language(code)).toBe(written);
  });
});

const stringsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [String(value)];

const isPerson = (value: unknown): boolean =>
  typeof value === 'string' ? value.split(',').length <= 2 : typeof (value as Entry).name === 'string';

/** What Hayagriva refuses a whole file for. */
function checkEntry(entry: Entry): void {
  const TYPES = new Set([
    ...Object.values(ENTRY_TYPES).flatMap(({ type, parent }) => [type, parent]),
    'anthology',
    'original',
  ]);
  expect(TYPES).toContain(entry.type);
  if (entry.date !== undefined) expect(entry.date).toMatch(/^~?-?\d{4}(?:-\d\d(?:-\d\d)?)?$/);
  for (const key of ['page-total', 'volume-total'])
    if (entry[key] !== undefined) expect(entry[key]).toBeTypeOf('number');
  for (const key of ['volume', 'issue', 'edition', 'page-range', 'language', 'chapter'])
    if (entry[key] !== undefined) expect(entry[key]).toBeTypeOf('string');
  for (const key of ['author', 'editor'])
    for (const one of (entry[key] as unknown[]) ?? []) expect(isPerson(one)).toBe(true);
  for (const value of Object.values((entry['serial-number'] as Entry) ?? {})) expect(value).toBeTypeOf('string');
  const parents = Array.isArray(entry.parent) ? entry.parent : entry.parent === undefined ? [] : [entry.parent];
  for (const parent of parents) checkEntry(parent as Entry);
}

/** Texts of a value that have to be printed. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap((name: CslName) => [name.family ?? name.literal, name.given ?? '']) as string[];
  if (typeof value === 'object') return [String((value as CslDate)['date-parts']?.[0]?.[0] ?? '')];
  return [String(value)];
}

describe('any item', () => {
  it('is a file that Hayagriva takes, with all that is held', () => {
    const property = fc.property(anyItem, (item) => {
      const entry = entryOf(item);
      checkEntry(entry);
      const printed = stringsIn(entry).join('\n');
      for (const variable of hayagrivaVariables(item))
        if (variable !== 'id' && variable !== 'type' && !['shortTitle', 'journalAbbreviation'].includes(variable))
          for (const text of textsOf(item[variable as 'title'])) expect(printed).toContain(text);
    });
    fc.assert(property, { numRuns: RUNS, seed: SEED });
  }, 120_000);
});

it.each(['\n', '\r', '\u0085', '\u2028', '\u2029', '\u0000'])(
  'lets no line break (%j) in a value or a key start an entry',
  (lineBreak) => {
    const payload = `x${lineBreak}evil:${lineBreak}  type: book`;
    const item: CslItem = { id: payload, type: 'book', title: payload, author: [{ family: payload }], DOI: payload };
    expect(Object.values(entriesOf([item])).map(({ type }) => type)).toEqual(['book']);
    expect(
      writeHayagriva([item])
        .split(/[\p{Cc}\u2028\u2029]/u)
        .filter((each) => each.startsWith('evil')),
    ).toEqual([]);
  },
);
