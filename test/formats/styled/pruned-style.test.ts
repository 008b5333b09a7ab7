// A style that is cut down prints what the whole one prints, whatever the items of a list have; and it is cut down.
import { describe, expect, it } from 'vitest';
import type { CslItem, ItemType } from '../../../src/csl/item.js';
import type { StyleElement } from '../../../src/formats/styled/citeproc.js';
import { itemTraits } from '../../../src/formats/styled/item-traits.js';
import { loadCiteproc } from '../../../src/formats/styled/load-citeproc.js';
import { MarkCodes } from '../../../src/formats/styled/marked-text.js';
import { prunedStyle } from '../../../src/formats/styled/pruned-style.js';
import { bibliographyOnly, canBePruned, withoutSort } from '../../../src/formats/styled/style-xml.js';
import { createStyler, type StyleSource } from '../../../src/formats/styled.js';
import { loadLocale } from '../../../src/load/locales.js';
import { loadStyle, STYLE_NAMES } from '../../../src/load/styles.js';

const WHOLE: Readonly<Record<string, unknown>> = {
  author: [{ family: 'Sari', given: 'Dewi' }, { literal: 'Badan Arsip' }],
  editor: [{ family: 'Tan', given: 'Lily' }],
  translator: [{ family: 'Putra', given: 'B.' }],
  title: 'Arsip desa: sebuah pengantar',
  'container-title': 'Jurnal Contoh',
  'collection-title': 'Seri Arsip',
  'collection-number': '4',
  'title-short': 'Arsip',
  issued: { 'date-parts': [[2015, 5, 2]] },
  accessed: { 'date-parts': [[2016, 1, 3]] },
  volume: '12',
  issue: '3',
  page: '45-67',
  edition: '2',
  publisher: 'Rak; Peti',
  'publisher-place': 'Medan; Solo',
  genre: 'Disertasi',
  medium: 'CD',
  number: '7',
  'number-of-volumes': '3',
  'event-title': 'Temu Arsip',
  'event-place': 'Bali',
  archive: 'Arsip Negara',
  note: 'Cetakan ulang',
  version: '1.2',
  DOI: '10.1234/contoh.15',
  URL: 'https://contoh.id/arsip',
};

const TYPES: readonly ItemType[] = [
  'article-journal',
  'book',
  'chapter',
  'thesis',
  'webpage',
  'report',
  'paper-conference',
  'legislation',
  'motion_picture',
  'article-newspaper',
];

/** Items of a type with ever other variables. */
function itemsOf(type: ItemType): CslItem[] {
  const variables = Object.keys(WHOLE);
  return Array.from({ length: 9 }, (_, round) => {
    const kept = variables.filter((_variable, index) => (index * 7 + round * 5) % 9 > round % 5);
    return {
      ...Object.fromEntries(kept.map((variable) => [variable, WHOLE[variable]])),
      id: `${round}`,
      type,
    } as CslItem;
  });
}

/** The style under a version that is never cut down. */
const wholeStyle = (style: StyleSource): StyleSource => ({
  ...style,
  xml: style.xml.replace(/(<style\b[^<>]*\bversion=")1\.0/, '$11.0-whole'),
});

function linesOf(style: StyleSource, lists: readonly (readonly CslItem[])[]): unknown[] {
  const codes = new MarkCodes();
  const styler = createStyler(style, loadLocale('id-ID'), codes.mark);
  return lists.map((list) => styler.format(list).map(({ text }) => codes.read(text)));
}

describe('a style that is cut down', () => {
  it.each(STYLE_NAMES)('%s prints what the whole one prints, with every field in its place', (name) => {
    const style = loadStyle(name);
    const lists = TYPES.flatMap((type) => [itemsOf(type), itemsOf(type).slice(0, 1)]);
    expect(canBePruned(style.xml)).toBe(true);
    expect(canBePruned(wholeStyle(style).xml)).toBe(false);
    expect(linesOf(style, lists)).toEqual(linesOf(wholeStyle(style), lists));
  });

  const countOf = ({ children }: StyleElement): number =>
    children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : countOf(child)), 1);

  it('is small where the items are alike', () => {
    const whole = loadCiteproc().parseXml(bibliographyOnly(withoutSort(loadStyle('apa').xml)));
    const item = { id: '', type: 'article-journal', title: 'Arsip', volume: '2' };
    const traits = itemTraits([item]);
    expect(traits && countOf(prunedStyle(whole, traits))).toBeLessThan(countOf(whole) / 3);
  });

  const CASES: readonly (readonly [name: string, layout: string, line: string])[] = [
    [
      'a branch for another type',
      '<choose><if type="book"><text value="B"/></if></choose><text variable="title"/>',
      'T',
    ],
    [
      'an else behind branches for other types',
      '<choose><if type="book"/><else><text value="E"/></else></choose>',
      'E',
    ],
    [
      'what no variable of a group has',
      '<group><text value="v"/><text variable="volume"/></group><text variable="title"/>',
      'T',
    ],
    ['words that stand alone in a group', '<group><text value="v"/></group><text variable="title"/>', 'vT'],
    ['a macro that prints nothing', '<group><text value="v"/><text macro="m"/></group><text variable="title"/>', 'T'],
    [
      'names that somebody else stands in for',
      '<names variable="editor"><substitute><names variable="author"/><text variable="title"/></substitute></names>',
      'T',
    ],
    [
      'a condition on what nobody has',
      '<choose><if variable="volume" match="none"><text value="N"/></if></choose>',
      'N',
    ],
    [
      'a condition on any of two',
      '<choose><if variable="volume title" match="any"><text value="A"/></if></choose>',
      'A',
    ],
  ];

  it.each(CASES)('%s', (_, layout, line) => {
    const xml = `<style version="1.0" class="in-text"><macro name="m"><text variable="volume" prefix="("/></macro><citation><layout><text value="c"/></layout></citation><bibliography><layout>${layout}</layout></bibliography></style>`;
    const item: CslItem = { id: 'a', type: 'article-journal', title: 'T' };
    const [entry] = createStyler({ name: 'x', source: 'x', xml, isShipped: true }, loadLocale('en-US')).format([item]);
    expect(entry.text).toBe(line);
  });
});

describe('traits', () => {
  it('hold what citeproc makes of other variables', () => {
    expect(itemTraits([{ type: 'book', page: '3-4', journalAbbreviation: 'J.' }])?.variables).toEqual(
      new Set(['type', 'page', 'page-first', 'journalAbbreviation', 'container-title-short']),
    );
  });

  it('grow', () => {
    const before = itemTraits([{ type: 'book', title: 'A' }]);
    const traits = itemTraits([{ type: 'map', volume: '1' }], before);
    expect([...(traits?.types ?? [])]).toEqual(['book', 'map']);
    expect(traits?.variables).toEqual(new Set(['type', 'title', 'volume']));
  });

  it.each([
    { type: 'book', note: 'original-date: 1950' },
    { type: 'book', note: 'Cetakan ulang\nDOI: 10.1/x' },
    { type: 'book', note: 'see {:event-date: 2001}' },
    { type: 'book', language: 'en>id' },
    { type: 'book', multi: {} },
  ])('are unknown of %j', (item) => {
    expect(itemTraits([item])).toBeUndefined();
  });

  it.each(['Accessed: today', 'https://contoh.id/a'])('are known of an item with the note %s', (note) => {
    expect(itemTraits([{ type: 'book', note }])).toBeDefined();
  });
});
