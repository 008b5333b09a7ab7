// What a list's own words decide, which fields change and which never do, and that hostile titles take linear time.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CslItem } from '../../src/csl/item.js';
import { changeTitleCase } from '../../src/formats/title-case/index.js';
import { lowered } from '../../src/formats/title-case/letter-case.js';

const book = (title: string, more: Partial<CslItem> = {}): CslItem => ({
  id: 'a',
  type: 'book',
  language: 'en',
  title,
  ...more,
});

const sentence = (...items: CslItem[]) => changeTitleCase(items, 'sentence').map(({ title }) => title);

const SUBJECT = 'The Language of Wolvia and Its Speakers in the Modern World';
const KEPT = 'The language of Wolvia and its speakers in the modern world';
const LOWERED = 'The language of wolvia and its speakers in the modern world';

const LISTS: readonly (readonly [what: string, other: CslItem, title: string, expected: string])[] = [
  ['no other word about it', book('Other matters of interest in small towns'), SUBJECT, LOWERED],
  ['a running title that has it with a capital', book('A short account of Wolvia and its small towns'), SUBJECT, KEPT],
  ['a place of publication', book('Other matters', { 'publisher-place': 'Wolvia' }), SUBJECT, KEPT],
  ['an author', book('Other matters', { author: [{ family: 'Wolvia', given: 'A.' }] }), SUBJECT, KEPT],
  ['an abstract', book('Other matters', { abstract: 'We went to see Wolvia and were pleased.' }), SUBJECT, KEPT],
  [
    'a running title that has the author’s name small',
    book('How a wolvia grows in the garden of a friend', { author: [{ family: 'Wolvia' }] }),
    SUBJECT,
    LOWERED,
  ],
  [
    'an author whose name is a common word',
    book('Other matters', { author: [{ family: 'Young', given: 'Grace' }] }),
    'The Young and the Grace of Their Elders in Common Life',
    'The young and the grace of their elders in common life',
  ],
  [
    'a form with inner capitals, for a title in capitals',
    book('How RedMap was made by its users'),
    'THE MAKING OF REDMAP',
    'The making of RedMap',
  ],
  [
    'an author with an inner capital, for a title in capitals',
    book('Other matters', { author: [{ family: 'McAdoo', given: 'B.' }] }),
    'THE COLLECTED PAPERS OF MCADOO',
    'The collected papers of McAdoo',
  ],
];

describe('a list with', () => {
  test.each(LISTS)('%s', (_, other, title, expected) => {
    expect(sentence(book(title), { ...other, id: 'b' })[0]).toBe(expected);
  });

  it('mostly running titles: a short title with capitals is left alone', () => {
    const running = ['A study of small towns and their people', 'How people learn about their own past'].map((title) =>
      book(title),
    );
    expect(sentence(book('Visiting Wolvia'), ...running)[0]).toBe('Visiting Wolvia');
    expect(sentence(book('Visiting Wolvia'))[0]).toBe('Visiting wolvia');
  });
});

const TITLE = 'The Meaning of Common Things in Ancient Rome';
const SENTENCE = 'The meaning of common things in ancient Rome';

describe('the variables', () => {
  it('title and title-short change, all others stay', () => {
    const item = book(TITLE, {
      'title-short': 'The Meaning of Common Things',
      'collection-title': TITLE,
      genre: TITLE,
    });
    expect(changeTitleCase([item], 'sentence')).toEqual([
      { ...item, title: SENTENCE, 'title-short': 'The meaning of common things' },
    ]);
  });

  it('the book of a chapter changes, a journal and proceedings stay', () => {
    const containers = (type: CslItem['type'], container: string) =>
      changeTitleCase([book('On things', { type, 'container-title': container })], 'sentence')[0]['container-title'];
    expect(containers('chapter', TITLE)).toBe(SENTENCE);
    expect(containers('article-journal', TITLE)).toBe(TITLE);
    expect(containers('chapter', 'Proceedings of the Meeting on Common Things')).toBe(
      'Proceedings of the Meeting on Common Things',
    );
  });

  test.each(['legislation', 'legal_case', 'bill', 'regulation', 'treaty', 'periodical'] as const)(
    '%s stays',
    (type) => {
      const item = book(TITLE, { type });
      expect(changeTitleCase([item], 'sentence')[0]).toBe(item);
    },
  );

  it('the language comes from languageOf where the item has none, without the tags of the title', () => {
    const { language: _, ...item } = book('The <i>Meaning of Common</i> Things');
    const asked: string[] = [];
    const languageOf = (title: string) => {
      asked.push(title);
      return 'en';
    };
    expect(changeTitleCase([item], 'sentence', languageOf)[0].title).toBe('The <i>Meaning of Common</i> things');
    expect(asked).toEqual(['The Meaning of Common Things']);
  });
});

const PIECES = [
  'The Meaning of ',
  'PENGARUH MODEL ',
  'di Kota ',
  'Undang-Undang Nomor 5 Tahun 2003 tentang ',
  'iPhone',
  '<i>',
  '</i>',
  '<span class="nocase">',
  '</span>',
  '<span>',
  ': ',
  ' – ',
  '? ',
  '. ',
  "'s ",
  'ǅungla ',
  'İstanbul ',
  'ΟΔΟΣ ',
  'ﬁsh ',
  'ß',
  '😀',
  'A ',
  '-Learning ',
];

const anyTitle = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 14 })
  .map((pieces) => pieces.join(''));
const anyLanguage = fc.constantFrom('en', 'id', 'ms', 'fr', 'de', '');
const anyItem = fc
  .record({ title: anyTitle, language: anyLanguage })
  .map((made) => ({ id: 'a', type: 'book', ...made }) as CslItem);

const NOCASE = /<span class="nocase">[^<]*<\/span>/g;

describe('any list', () => {
  it('keeps all but the case of letters, nocase spans whole, and what it gave once', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 4 }), fc.constantFrom('sentence', 'title'), (items, wanted) => {
        const once = changeTitleCase(items, wanted as 'sentence' | 'title');
        for (const [index, { title }] of once.entries()) {
          const before = String(items[index].title);
          expect(String(title).length).toBe(before.length);
          expect(lowered(String(title))).toBe(lowered(before));
          expect(String(title).match(NOCASE)).toEqual(before.match(NOCASE));
        }
        expect(changeTitleCase(items, wanted as 'sentence' | 'title')).toEqual(once);
      }),
      { seed: 4, numRuns: 400 },
    );
  });

  it('gives German items back as they are', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const item = book(title, { language: 'de-DE' });
        expect(changeTitleCase([item], 'title')[0]).toBe(item);
        expect(changeTitleCase([item], 'sentence')[0]).toBe(item);
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});

const HOSTILE: readonly (readonly [what: string, piece: string])[] = [
  ['unclosed tags', '<i'],
  ['open tags', '<span class="nocase">'],
  ['angle brackets', '<'],
  ['apostrophes', "a'"],
  ['hyphens', 'A-'],
  ['full stops', 'A. '],
  ['colons', ': A'],
  ['laws', 'Undang-Undang Nomor '],
  ['subjects of laws', 'UU Nomor 1 tentang A '],
  ['compasses', 'North South '],
  ['heads of names', 'Kecamatan Aaa '],
  ['phrases', 'New South '],
  ['combining marks', 'á\u0301'],
];

describe('a title of 80,000 units of', () => {
  test.each(HOSTILE)(
    '%s takes no more than linear time',
    (_, piece) => {
      const title = piece.repeat(Math.ceil(80_000 / piece.length));
      for (const language of ['en', 'id'])
        expect(String(changeTitleCase([book(title, { language })], 'sentence')[0].title).length).toBe(title.length);
    },
    5000,
  );
});

it('takes __proto__ and constructor for words', () => {
  expect(sentence(book('The __proto__ Constructor of Common Things'))).toEqual([
    'The __proto__ constructor of common things',
  ]);
});
