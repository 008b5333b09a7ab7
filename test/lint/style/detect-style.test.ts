// The style of a list: lists of works that are printed in a style are seen to follow it, and one in no style is not.
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/check.js';
import type { CslItem } from '../../../src/csl/item.js';
import { createStyler } from '../../../src/formats/styled.js';
import { detectStyle } from '../../../src/lint/style/detect-style.js';
import { renderedStyle } from '../../../src/lint/style/rendered-style.js';
import { loadLocale } from '../../../src/load/locales.js';
import { shippedModel } from '../../../src/load/shipped-model.js';
import { loadStyle } from '../../../src/load/styles.js';
import { createDocument } from '../../../src/text/document.js';

const WORKS: readonly CslItem[] = [
  {
    id: 'a',
    type: 'book',
    author: [{ family: 'Wijaya', given: 'Tono' }],
    title: 'Sejarah Pers Nasional',
    publisher: 'Pustaka Contoh',
    'publisher-place': 'Bandung',
    issued: { 'date-parts': [[2018]] },
  },
  {
    id: 'b',
    type: 'article-journal',
    author: [
      { family: 'Saudi', given: 'Ahmad' },
      { family: 'Lestari', given: 'Rina' },
    ],
    title: 'Peran Diplomasi Digital',
    'container-title': 'Jurnal Contoh',
    volume: '5',
    issue: '2',
    page: '33-40',
    issued: { 'date-parts': [[2020]] },
  },
  {
    id: 'c',
    type: 'article-journal',
    author: [{ family: 'Hartono', given: 'Budi' }],
    title: 'Arsip dan Ingatan',
    'container-title': 'Jurnal Perpustakaan',
    volume: '12',
    issue: '1',
    page: '1-15',
    issued: { 'date-parts': [[2015]] },
  },
  {
    id: 'd',
    type: 'book',
    author: [{ family: 'Nugroho', given: 'Eko' }],
    title: 'Pengantar Ilmu Sejarah',
    publisher: 'Rak Buku',
    'publisher-place': 'Jakarta',
    issued: { 'date-parts': [[2011]] },
  },
];

const NAMES = ['apa', 'chicago', 'chicago-17', 'harvard-id', 'ieee', 'mla', 'vancouver'];
const CANDIDATES = NAMES.map((name) => renderedStyle(loadStyle(name), loadLocale('en-US'), true));

function detected(lines: readonly string[]): string | undefined {
  let name: string | undefined;
  checkDocument(createDocument('x.txt', `References\n\n${lines.join('\n')}\n`), shippedModel(), 'plain', {
    rules: [],
    styleFor(lists) {
      name = detectStyle(lists, CANDIDATES)?.name;
      return undefined;
    },
  });
  return name;
}

describe('a style', () => {
  it.each([
    ['apa', 'author-date'],
    ['chicago', 'author-date'],
    ['chicago-17', 'author-date'],
    ['harvard-id', 'author-date'],
    ['ieee', 'numeric'],
    ['mla', 'author'],
    ['vancouver', 'numeric'],
  ])('%s cites by %s', (name, kind) => {
    expect(CANDIDATES[NAMES.indexOf(name)].citesBy).toBe(kind);
  });
});

describe('a list', () => {
  it.each(NAMES)('in %s is seen to follow it', (name) => {
    const lines = createStyler(loadStyle(name), loadLocale('en-US')).format(WORKS);
    expect(detected(lines.map(({ text }) => text))).toBe(name);
  });

  it('in no style is not', () => {
    expect(
      detected([
        'Sejarah Pers Nasional; karya Tono Wijaya; terbit 2018 (Pustaka Contoh)',
        '"Peran Diplomasi Digital" - Ahmad Saudi dkk - Jurnal Contoh 5/2/2020',
        'BUDI HARTONO : Arsip dan Ingatan : Jurnal Perpustakaan : vol 12 : th 2015',
      ]),
    ).toBeUndefined();
  });
});
