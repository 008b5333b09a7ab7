// Sort keys: lists in the order that small styles ask for, one CSL element or rule a row; and files that would never end.
import { describe, expect, it } from 'vitest';
import type { CslItem, CslName } from '../../../src/csl/item.js';
import { loadCiteproc } from '../../../src/formats/styled/load-citeproc.js';
import { sortedOrder } from '../../../src/formats/styled/sort-items.js';
import { sortKeys } from '../../../src/formats/styled/sort-keys.js';
import { createStyler } from '../../../src/formats/styled.js';
import { loadLocale } from '../../../src/load/locales.js';
import { loadStyle } from '../../../src/load/styles.js';

const styleOf = (sort: string, macros = '', attributes = '') =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" ${attributes}><info><title>x</title><id>x</id></info>${macros}<citation><sort><key variable="volume"/></sort><layout><text variable="title"/></layout></citation><bibliography>${sort}<layout><text variable="title"/></layout></bibliography></style>`;

const keysOf = (xml: string) => sortKeys(loadCiteproc().parseXml(xml));

/** Titles of the items in the order that the style asks for. */
function sorted(items: readonly Partial<CslItem>[], sort: string, macros = '', attributes = ''): string[] {
  const list = items.map((item, index) => ({ id: `${index}`, type: 'book' as const, ...item }));
  const order = sortedOrder(list, keysOf(styleOf(`<sort>${sort}</sort>`, macros, attributes)));
  return order.map((index) => String(list[index].title ?? ''));
}

const by = (title: string, ...author: readonly CslName[]): Partial<CslItem> => ({ title, author: [...author] });
const person = (family: string, given?: string, rest: Partial<CslName> = {}): CslName => ({
  family,
  ...(given && { given }),
  ...rest,
});

const AUTHOR = '<key variable="author"/>';
const AUTHOR_MACRO =
  '<macro name="author"><names variable="author"><name/><label/><substitute><names variable="editor"/><text variable="title"/></substitute></names></macro>';

describe('names', () => {
  const gogh = by('gogh', person('Gogh', 'Vincent', { 'non-dropping-particle': 'van' }));
  const around = [by('zat', person('Zat')), gogh, by('ha', person('Ha')), by('fa', person('Fa'))];

  it.each([
    ['never', ['fa', 'ha', 'gogh', 'zat']],
    ['sort-only', ['fa', 'gogh', 'ha', 'zat']],
    ['display-and-sort', ['fa', 'gogh', 'ha', 'zat']],
    [undefined, ['fa', 'gogh', 'ha', 'zat']],
  ])('with particles demoted: %s', (demoted, titles) => {
    const attributes = demoted === undefined ? '' : `demote-non-dropping-particle="${demoted}"`;
    expect(sorted(around, AUTHOR, '', attributes)).toEqual(titles);
  });

  it.each<[string, readonly Partial<CslItem>[], readonly string[]]>([
    [
      'dropping particles stand aside',
      [by('h', person('Ha')), by('g', person('Gogh', 'V.', { 'dropping-particle': 'von' }))],
      ['g', 'h'],
    ],
    [
      'one name before a longer one',
      [by('c', person('Sari Dewi')), by('b', person('Sari', 'D.')), by('a', { literal: 'Sari' })],
      ['a', 'b', 'c'],
    ],
    [
      'one author before several',
      [
        by('b', person('Sari', 'D.'), person('Abu', 'A.')),
        by('c', person('Sari', 'Dewi')),
        by('a', person('Sari', 'D.')),
      ],
      ['a', 'b', 'c'],
    ],
    [
      'bodies by all their words',
      [by('b', { literal: 'Badan Pusat Statistik' }), by('a', { literal: 'Badan Arsip' })],
      ['a', 'b'],
    ],
    [
      'suffixes at the end',
      [by('b', person('Sari', 'D.', { suffix: 'Jr.' })), by('a', person('Sari', 'D.'))],
      ['a', 'b'],
    ],
    ['a given name alone', [by('b', { given: 'Sukarno' }), by('a', person('Suk'))], ['a', 'b']],
    ['diacritics', [by('c', person('Ozturk')), by('b', person('Öz')), by('a', person('Ångström'))], ['a', 'b', 'c']],
    ['no author last', [{ title: 'b' }, by('a', person('Zat'))], ['a', 'b']],
  ])('%s', (_, items, titles) => {
    expect(sorted(items, AUTHOR)).toEqual(titles);
  });

  it('are substituted: editors, then the title', () => {
    const items = [
      { title: 'Mawar' },
      by('x', person('Zat')),
      { title: 'e', editor: [person('Lestari')] },
      by('y', person('Abu')),
    ];
    expect(sorted(items, '<key macro="author"/>', AUTHOR_MACRO)).toEqual(['y', 'e', 'Mawar', 'x']);
  });

  it.each([
    ['', ['c', 'a', 'b']],
    ['names-min="2" names-use-first="1"', ['a', 'b', 'c']],
    ['names-min="2"', ['a', 'b', 'c']],
    ['names-min="3" names-use-first="1"', ['c', 'a', 'b']],
    ['names-min="2" names-use-first="2"', ['c', 'a', 'b']],
  ])('count as %j says', (attributes, titles) => {
    const dated = (title: string, second: string, year: number) => ({
      ...by(title, person('Sari', 'D.'), person(second)),
      issued: { 'date-parts': [[year]] },
    });
    const items = [dated('a', 'Mawar', 2001), dated('b', 'Zat', 2002), dated('c', 'Abu', 2003)];
    expect(sorted(items, `<key variable="author" ${attributes}/><key variable="issued"/>`)).toEqual(titles);
    expect(sorted(items, `<key macro="author" ${attributes}/><key variable="issued"/>`, AUTHOR_MACRO)).toEqual(titles);
  });

  it.each([
    ['<name/>', ['c', 'b', 'a', 'd']],
    ['<name form="count"/>', ['b', 'd', 'a', 'c']],
    ['<name form="short"/>', ['b', 'a', 'c', 'd']],
  ])('as %s prints them', (name, titles) => {
    const items = [
      by('a', person('Sari', 'Zat'), person('Abu')),
      by('b', person('Sari', 'Zat')),
      by('c', person('Sari', 'Abu'), person('Zat')),
      by('d', person('Tri')),
    ];
    const macro = `<macro name="m"><names variable="author">${name}</names></macro>`;
    expect(sorted(items, '<key macro="m"/>', macro)).toEqual(titles);
  });
});

describe('dates', () => {
  const dated = (title: string, ...parts: readonly (number | string)[]) => ({
    title,
    issued: { 'date-parts': [[...parts]] },
  });

  it.each<[string, readonly Partial<CslItem>[], string, readonly string[]]>([
    [
      'year, month, day',
      [dated('d', 2020, 10, 2), dated('c', 2020, 9, 30), dated('b', 2020), dated('a', 999)],
      '<key variable="issued"/>',
      ['a', 'b', 'c', 'd'],
    ],
    ['newest first', [dated('a', 1999), dated('b', 2020)], '<key variable="issued" sort="descending"/>', ['b', 'a']],
    ['before our era', [dated('b', -44), dated('a', -300), dated('c', 5)], '<key variable="issued"/>', ['a', 'b', 'c']],
    ['numbers as texts', [dated('b', '2020', '11'), dated('a', '2020', '2')], '<key variable="issued"/>', ['a', 'b']],
    ['none last', [{ title: 'c' }, dated('b', 2021), dated('a', 2020)], '<key variable="issued"/>', ['a', 'b', 'c']],
    [
      'none last, newest first too',
      [{ title: 'c' }, dated('b', 2020), dated('a', 2021)],
      '<key variable="issued" sort="descending"/>',
      ['a', 'b', 'c'],
    ],
    [
      'words behind years',
      [{ title: 'b', issued: { literal: 'in press' } }, dated('a', 2020)],
      '<key variable="issued"/>',
      ['a', 'b'],
    ],
    [
      'empty ones last',
      [{ title: 'b', issued: {} }, { title: 'c', issued: { 'date-parts': [] } }, dated('a', 2020)],
      '<key variable="issued"/>',
      ['a', 'b', 'c'],
    ],
    ['parts that are no numbers', [dated('b', '20x0'), dated('a', 2030)], '<key variable="issued"/>', ['a', 'b']],
  ])('%s', (_, items, sort, titles) => {
    expect(sorted(items, sort)).toEqual(titles);
  });

  it.each([
    ['<date variable="issued"><date-part name="year"/></date>', ['b', 'a']],
    ['<date variable="issued" form="text" date-parts="year"/>', ['b', 'a']],
    ['<date variable="issued" form="numeric"/>', ['a', 'b']],
    ['<date variable="issued"><date-part name="month"/><date-part name="year"/></date>', ['a', 'b']],
  ])('count as far as a macro prints them: %s', (date, titles) => {
    const items = [dated('b', 2020, 12), dated('a', 2020, 1)];
    expect(sorted(items, '<key macro="m"/>', `<macro name="m">${date}</macro>`)).toEqual(titles);
  });
});

describe('texts and numbers', () => {
  it.each<[string, readonly Partial<CslItem>[], string, readonly string[]]>([
    ['titles', [{ title: 'Zat' }, { title: 'abu' }], '<key variable="title"/>', ['abu', 'Zat']],
    [
      'titles without their tags',
      [{ title: '<i>Zat</i>' }, { title: '<b>Abu</b>' }],
      '<key variable="title"/>',
      ['<b>Abu</b>', '<i>Zat</i>'],
    ],
    [
      'volumes as numbers',
      [
        { title: 'b', volume: '10' },
        { title: 'a', volume: 9 },
      ],
      '<key variable="volume"/>',
      ['a', 'b'],
    ],
    ['no such variable', [{ title: 'b' }, { title: 'a' }], '<key variable="__proto__"/>', ['b', 'a']],
    ['no such macro', [{ title: 'b' }, { title: 'a' }], '<key macro="toString"/>', ['b', 'a']],
  ])('%s', (_, items, sort, titles) => {
    expect(sorted(items, sort)).toEqual(titles);
  });
});

describe('macros', () => {
  const CASES: readonly (readonly [string, string, readonly Partial<CslItem>[], readonly string[]])[] = [
    [
      'number',
      '<number variable="volume"/>',
      [
        { title: 'b', volume: '10' },
        { title: 'a', volume: '9' },
      ],
      ['a', 'b'],
    ],
    ['value and term', '<text value="x"/><text term="editor"/>', [{ title: 'b' }, { title: 'a' }], ['b', 'a']],
    [
      'short title',
      '<text variable="title" form="short"/>',
      [{ title: 'Abu', 'title-short': 'Zat' }, { title: 'Mawar' }],
      ['Mawar', 'Abu'],
    ],
    [
      'group without its variables',
      '<group><text value="Zat"/><text variable="genre"/></group><text variable="title"/>',
      [{ title: 'Mawar' }, { title: 'Abu', genre: 'tesis' }],
      ['Mawar', 'Abu'],
    ],
    [
      'group within a group',
      '<group><text value="Zat"/><group><text variable="genre"/></group></group><text variable="title"/>',
      [{ title: 'Mawar' }, { title: 'Abu', genre: 'tesis' }],
      ['Mawar', 'Abu'],
    ],
    [
      'if, else-if, else',
      '<choose><if type="book"><text value="2"/></if><else-if type="thesis"><text value="1"/></else-if><else><text value="3"/></else></choose>',
      [
        { title: 'c', type: 'map' },
        { title: 'b', type: 'book' },
        { title: 'a', type: 'thesis' },
      ],
      ['a', 'b', 'c'],
    ],
    [
      'match any',
      '<choose><if variable="volume issue" match="any"><text value="1"/></if><else><text value="2"/></else></choose>',
      [{ title: 'c' }, { title: 'a', issue: '1' }, { title: 'b', volume: '1', issue: '1' }],
      ['a', 'b', 'c'],
    ],
    [
      'match all',
      '<choose><if variable="volume issue" match="all"><text value="1"/></if><else><text value="2"/></else></choose>',
      [{ title: 'b' }, { title: 'c', issue: '1' }, { title: 'a', volume: '1', issue: '1' }],
      ['a', 'b', 'c'],
    ],
    [
      'match none',
      '<choose><if variable="volume issue" match="none"><text value="1"/></if><else><text value="2"/></else></choose>',
      [{ title: 'b', issue: '1' }, { title: 'a' }],
      ['a', 'b'],
    ],
    [
      'match without a word is all',
      '<choose><if type="book" variable="volume"><text value="1"/></if><else><text value="2"/></else></choose>',
      [{ title: 'b' }, { title: 'c', type: 'map', volume: '1' }, { title: 'a', volume: '1' }],
      ['a', 'b', 'c'],
    ],
    [
      'is-numeric',
      '<choose><if is-numeric="edition"><text value="1"/></if><else><text value="2"/></else></choose>',
      [
        { title: 'b', edition: 'revisi' },
        { title: 'a', edition: '2nd' },
      ],
      ['a', 'b'],
    ],
    [
      'is-uncertain-date',
      '<choose><if is-uncertain-date="issued"><text value="1"/></if><else><text value="2"/></else></choose>',
      [
        { title: 'b', issued: { 'date-parts': [[1900]] } },
        { title: 'a', issued: { 'date-parts': [[1900]], circa: true } },
      ],
      ['a', 'b'],
    ],
    [
      'what belongs to citations',
      '<choose><if position="first"><text value="1"/></if><else-if disambiguate="true"><text value="1"/></else-if><else-if locator="page"><text value="1"/></else-if><else><text variable="title"/></else></choose>',
      [{ title: 'b' }, { title: 'a' }],
      ['a', 'b'],
    ],
    [
      'choose without a branch',
      '<choose><if type="map"><text value="1"/></if></choose><text variable="title"/>',
      [{ title: 'b' }, { title: 'a' }],
      ['a', 'b'],
    ],
    ['unknown elements', '<toString/><text variable="title"/>', [{ title: 'b' }, { title: 'a' }], ['a', 'b']],
  ];

  it.each(CASES)('%s', (_, body, items, titles) => {
    expect(sorted(items, '<key macro="m"/>', `<macro name="m">${body}</macro>`)).toEqual(titles);
  });

  it.each([
    ['calls itself', '<macro name="m"><text macro="m"/><text variable="title"/></macro>'],
    ['calls itself twice', '<macro name="m"><text macro="m"/><text macro="m"/></macro>'],
    [
      'is called twice by one that is called twice',
      `${Array.from({ length: 40 }, (_, n) => `<macro name="m${n || ''}"><text macro="m${n + 1}"/><text macro="m${n + 1}"/></macro>`).join('')}<macro name="m40"><text variable="title"/></macro>`,
    ],
    [
      'is nested deep',
      `<macro name="m">${'<group>'.repeat(2000)}<text variable="title"/>${'</group>'.repeat(2000)}</macro>`,
    ],
  ])('ends where one %s', (_, macros) => {
    expect(sorted([{ title: 'b' }, { title: 'a' }], '<key macro="m"/>', macros).sort()).toEqual(['a', 'b']);
  });
});

describe('a style', () => {
  it.each([
    ['without <sort>', styleOf('')],
    ['without a bibliography', '<style><citation><sort><key variable="title"/></sort></citation></style>'],
  ])('%s has no keys', (_, xml) => {
    expect(keysOf(xml)).toEqual([]);
  });

  it('has the keys of its bibliography, in order', () => {
    const keys = keysOf(
      styleOf('<sort><key variable="volume" sort="descending"/><key variable="title" sort="ascending"/></sort>'),
    );
    expect(
      keys.map(({ descending, keyOf }) => [descending, keyOf({ id: 'a', type: 'book', volume: '2', title: 'T' })]),
    ).toEqual([
      [true, '000000000002'],
      [false, 'T'],
    ]);
  });

  it('of the APA sorts by names, dates and titles', () => {
    const at = (year?: number) => (year === undefined ? {} : { issued: { 'date-parts': [[year]] } });
    const items: CslItem[] = [
      { ...by('Zat', person('Sari', 'D.')), ...at(2020) },
      { ...by('Abu', person('Sari', 'D.')), ...at(2020) },
      { ...by('Lama', person('Sari', 'D.')), ...at(1999) },
      { ...by('Dua', person('Sari', 'D.'), person('Budi')), ...at(1990) },
      { title: 'Mawar', ...at(2001) },
      by('Kopi', person('van Gogh')),
      by('Teh', { literal: 'Badan Pusat Statistik' }),
    ].map((item, index) => ({ id: `${index}`, type: 'book', ...item }));
    const order = createStyler(loadStyle('apa'), loadLocale('en-US')).order(items);
    expect(order.map((index) => items[index].title)).toEqual(['Teh', 'Mawar', 'Lama', 'Abu', 'Zat', 'Dua', 'Kopi']);
  });
});
