// Which records are clean enough that a finding on them can only be a false alarm.
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../src/csl/item.js';
import { seededRandom } from '../../../src/train/random.js';
import { cleanItem, drawCleanItems } from '../../../src/train/seeded/clean-items.js';

const ARTICLE: CslItem = {
  id: 'a',
  type: 'article-journal',
  author: [{ family: 'Saudi', given: 'Ahmad' }],
  title: 'Analisis peran diplomasi digital',
  'container-title': 'Jurnal Komunikasi dan Media',
  volume: '5',
  page: '45-57',
  issued: { 'date-parts': [[2020]] },
};

const UNCLEAN: readonly (readonly [why: string, change: Partial<CslItem>])[] = [
  ['no author', { author: undefined }],
  [
    'one author twice',
    {
      author: [
        { family: 'Saudi', given: 'A.' },
        { family: 'Saudi', given: 'B.' },
      ],
    },
  ],
  ['an author in capitals alone', { author: [{ family: 'X', given: 'Y' }] }],
  ['no title', { title: undefined }],
  ['a title of a word', { title: 'Diplomasi' }],
  ['a title in capitals', { title: 'ANALISIS PERAN DIPLOMASI DIGITAL' }],
  ['a title with an edition', { title: 'Analisis peran diplomasi digital vol. 3 lengkap' }],
  ['a title that was broken', { title: 'Analisis peran diplomasi dÃ©gital' }],
  ['no journal', { 'container-title': undefined }],
  ['no pages', { page: undefined }],
  ['pages backwards', { page: '57-45' }],
  ['pages of a book', { page: '1-400' }],
  ['a year to come', { issued: { 'date-parts': [[2031]] } }],
  ['no year', { issued: undefined }],
  ['a volume that is a word', { volume: 'lima' }],
  ['a type that is not used', { type: 'legislation' }],
];

describe('cleanItem', () => {
  it('keeps what is whole', () => {
    expect(cleanItem(ARTICLE)).toEqual(ARTICLE);
  });

  it('leaves out what its type does without, and identifiers of a wrong form', () => {
    expect(cleanItem({ ...ARTICLE, publisher: 'Kencana', DOI: '10.xxxx/xxxxx' })).toEqual(ARTICLE);
  });

  it.each(UNCLEAN)('refuses %s', (_, change) => {
    expect(cleanItem({ ...ARTICLE, ...change } as CslItem)).toBeUndefined();
  });
});

describe('drawCleanItems', () => {
  it('draws the same clean items every time, of all types that errors need', () => {
    const { id } = drawCleanItems(seededRandom(1));
    expect(id.length).toBeGreaterThan(1000);
    expect(new Set(id.map(({ type }) => type))).toEqual(
      new Set(['article-journal', 'book', 'chapter', 'thesis', 'webpage']),
    );
    expect(id.every((item) => cleanItem(item) !== undefined)).toBe(true);
    expect(drawCleanItems(seededRandom(1)).id).toEqual(id);
  });
});
