// Where characters and planted errors stand in the file, in each markup, and what a perfect parse says of them.
import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../src/find/index.js';
import { sourceOffset } from '../../../src/text/mapped-text.js';
import { goldParse } from '../../../src/train/seeded/gold-parse.js';
import { layOut } from '../../../src/train/seeded/lay-out.js';
import {
  planted,
  type ReferencePiece,
  type SeededDocument,
  type SeededMarkup,
  type SeededReference,
} from '../../../src/train/seeded/seeded-document.js';

const pieces = (year: string, pages: string): ReferencePiece[] => [
  { label: 'author', text: 'Saudi, A., & Lestari, B.' },
  { text: ' (' },
  { label: 'issued', text: year },
  { text: '). ' },
  { label: 'title', text: 'Peran diplomasi 100% digital' },
  { text: '. ' },
  { label: 'container-title', text: 'Jurnal Komunikasi', isItalic: true },
  { text: ', ' },
  { label: 'volume', text: '5', isItalic: true },
  { text: ', ' },
  { label: 'page', text: pages },
  { text: '. https://doi.org/' },
  { label: 'DOI', text: '10.1234/a_b' },
];

const CLEAN = pieces('2020b', '45–57');
const ITEM = {
  id: 'saudi',
  type: 'article-journal',
  title: 'Peran diplomasi 100% digital',
  volume: '5',
  page: '45-57',
} as const;
const reference = (changed: readonly ReferencePiece[]): SeededReference => ({
  item: ITEM,
  pieces: changed,
  clean: CLEAN,
});

const documentOf = (markup: SeededMarkup, references: readonly SeededReference[]): SeededDocument => ({
  id: 'd',
  style: 'apa',
  locale: 'en-US',
  language: 'en',
  markup,
  paragraphs: [
    [
      'A claim of 5% ',
      { works: [{ id: 'saudi', names: ['Saudi', 'Lestari'], year: '2020b' }], isNarrative: false },
      '.',
    ],
  ],
  references,
});

const MARKUPS: readonly SeededMarkup[] = ['plain', 'markdown', 'latex'];

describe('layOut', () => {
  it.each(MARKUPS)('marks what is planted and maps every character, in %s', (markup) => {
    const laid = layOut(documentOf(markup, [reference(pieces('2020b', planted('57–45')))]));
    const { text } = laid.document;
    expect(laid.planted.map(({ start, end }) => text.slice(start, end))).toEqual(['57–45']);
    const [{ reference: line, segments }] = laid.references;
    expect(line.text).toBe(
      'Saudi, A., & Lestari, B. (2020b). Peran diplomasi 100% digital. Jurnal Komunikasi, 5, 57–45. https://doi.org/10.1234/a_b',
    );
    for (let at = 0; at < line.text.length; at++) expect(text[sourceOffset(line, at)]).toBe(line.text[at]);
    expect(segments.map(({ label, start, end }) => [label, line.text.slice(start, end)])).toContainEqual([
      'DOI',
      '10.1234/a_b',
    ]);
  });

  it.each(MARKUPS)('writes files in which the list is found as it was laid out, in %s', (markup) => {
    const laid = layOut(documentOf(markup, [reference(CLEAN), reference(CLEAN)]));
    const { lists } = findReferences(laid.document, laid.markup);
    expect(lists[0].references.map(({ text }) => text)).toEqual(laid.references.map((one) => one.reference.text));
  });

  it('writes markup around fields and escapes signs', () => {
    const { document } = layOut(documentOf('latex', [reference(CLEAN)]));
    expect(document.text).toContain('A claim of 5\\% (Saudi \\& Lestari, 2020b).');
    expect(document.text).toContain('\\emph{Jurnal Komunikasi}, \\emph{5}, 45–57. https://doi.org/\\url{10.1234/a_b}');
    expect(layOut(documentOf('markdown', [reference(CLEAN)])).document.text).toContain('*Jurnal Komunikasi*, *5*');
  });

  it('keeps what is missing as an empty stretch, and a line break as a blank of the line', () => {
    const laid = layOut(documentOf('plain', [reference(pieces(`2020${planted('')}`, planted('45\n57')))]));
    expect(laid.planted.map(({ start, end }) => end - start)).toEqual([0, 5]);
    expect(laid.references[0].reference.text).toContain('45 57');
  });
});

describe('goldParse', () => {
  const itemOf = (changed: readonly ReferencePiece[]) =>
    goldParse(layOut(documentOf('plain', [reference(changed)])).references)[0].item;

  it('knows the item, and the letter behind its year', () => {
    expect(itemOf(CLEAN)).toEqual({ ...ITEM, 'year-suffix': 'b' });
  });

  it('reads what an error changed, and nothing else', () => {
    expect(itemOf(pieces('2020b', planted('57–45')))).toEqual({ ...ITEM, 'year-suffix': 'b', page: '57-45' });
  });

  it('misses what was taken out', () => {
    const without = CLEAN.filter(({ label }) => label !== 'volume');
    expect(itemOf(without)).not.toHaveProperty('volume');
  });

  it('leaves authors as they are where a dash stands for them', () => {
    const dashed = [{ text: planted('———') }, { text: '. ' }, ...CLEAN.slice(2, 3), { text: '. ' }, ...CLEAN.slice(4)];
    const authors = [{ family: 'Saudi', given: 'A.' }];
    const seeded = { ...reference(dashed), item: { ...ITEM, author: authors } };
    expect(goldParse(layOut(documentOf('plain', [seeded])).references)[0].item.author).toEqual(authors);
  });
});
