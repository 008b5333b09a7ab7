// What rules on references, lists and styles do not say of lists that were badly parted or read, of works that are as they should
// be in a way of their own; and beside it what they still say.
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/lint/rule.js';
import { consistentYearForm } from '../../../src/lint/rules/consistent-year-form.js';
import { noBrokenLink } from '../../../src/lint/rules/no-broken-link.js';
import { noRepeatedAuthorDash } from '../../../src/lint/rules/no-repeated-author-dash.js';
import { requireAuthor } from '../../../src/lint/rules/require-author.js';
import { requirePublisher } from '../../../src/lint/rules/require-publisher.js';
import { requireSortedList } from '../../../src/lint/rules/require-sorted-list.js';
import { validUrl } from '../../../src/lint/rules/valid-url.js';
import { validYearSuffixes } from '../../../src/lint/rules/valid-year-suffixes.js';
import { checkText } from '../check-text.js';

const BOOKS = [
  'Albers, Jan (2001): Wege in den Ort. Hamburg: Elster.',
  'Brand, Ute (2004): Arbeit im Wandel. Bonn: Merkur.',
  'Conrad, Lena (1998): Über das Lernen. Köln: Fabel.',
  'Dorn, Rolf (2003): Bauen am Fluss. Ulm: Elster.',
  'Esser, Karla (1999): Die Furt im Dorf. Bonn: Merkur.',
  'Frank, Otto (2000): Vom Rand der Felder. Köln: Fabel.',
];

async function found(rule: Rule, references: readonly string[], above = ''): Promise<string[]> {
  const text = `${above}\n\nLiteratur\n\n${references.join('\n')}\n`;
  const { findings } = await checkText({ text }, [rule]);
  return findings.map(({ span }) => text.slice(span.start, span.end));
}

describe('the alphabet', () => {
  test.each([
    [
      'an acronym filed under its name',
      [
        ...BOOKS,
        'WR (Wissenschaftsrat) (2004): Empfehlungen an alle. Bonn: Merkur.',
        'Wollmar, Helmut (2001): Die Weberei am Fluss. Ulm: Elster.',
      ],
      [],
    ],
    ['a name out of place', [BOOKS[1], BOOKS[0], ...BOOKS.slice(2)], ['Brand, Ute']],
    [
      'a reference cut within its editors',
      [
        ...BOOKS.slice(0, 4),
        'Gerl, Ina (2005): Die Frau am Amt. In: Brand, Candida; Carter, Nancy; Greene, Patricia G.;',
        'Drexler, Myra M. (2006): Women and towns. Ulm: Elster, S. 43–60.',
        ...BOOKS.slice(4),
      ],
      [],
    ],
  ])('%s', async (_what, references, expected) => {
    const outOfPlace = await found(requireSortedList, references);
    expect(outOfPlace.filter((name) => !name.startsWith('Gerl'))).toEqual(expected);
  });
});

describe('years', () => {
  test.each([
    ['two years', 'Gerl, T. H. [1950] 1992: Rechte am Ort. Ulm: Elster.', []],
    ['one year in other brackets', 'Gerl, T. H. [1992]: Rechte am Ort. Ulm: Elster.', ['[1992]']],
  ])('%s', async (_what, reference, expected) => {
    const bare = BOOKS.map((book) => book.replace(/[()]/g, ''));
    expect(await found(consistentYearForm, [...bare, reference])).toEqual(expected);
  });

  test('labels over the entries', async () => {
    const labelled = BOOKS.flatMap((book) => [
      book.replace(/^(\p{L}+), \p{L}+ \((\d+)\).*$/u, '$1 $2'),
      book.replace(/ \(\d+\)/u, '').replace(/\.$/u, `, ${/\d{4}/.exec(book)?.[0]}`),
    ]);
    expect(await found(consistentYearForm, labelled)).toEqual([]);
  });

  test.each([
    [
      'a city and an office of it',
      [
        'Stadt Ulm (1996a): Ulm im Wandel. Ulm: Elster.',
        'Stadt Ulm – Amt für Wirtschaft (1996b): Der Plan für Gäste. Ulm: Elster.',
      ],
      [],
    ],
    ['b without a', ['Stadt Ulm (1996b): Ulm im Wandel. Ulm: Elster.'], ['1996b']],
  ])('letters of %s', async (_what, references, expected) => {
    const years = await found(validYearSuffixes, [...BOOKS, ...references], 'Albers (2001) zeigt das.');
    expect(years).toEqual(expected);
  });
});

describe('what a reference lacks', () => {
  const notes = [
    'Pengaruh literasi digital terhadap prestasi belajar mahasiswa. (2020). Jurnal Ilmu Pendidikan, 5(2), 45–57.',
    'Pengaruh media terhadap minat baca siswa. (2021). Jurnal Ilmu Pendidikan, 6(2), 15–27.',
    'Pengaruh keluarga terhadap hasil belajar anak. (2019). Jurnal Ilmu Pendidikan, 4(1), 5–17.',
  ];

  test.each([
    ['one note without an author', notes.slice(0, 1), 1],
    ['notes without authors', notes, 0],
  ])('%s', async (_what, references, count) => {
    expect(await found(requireAuthor, [...BOOKS, ...references])).toHaveLength(count);
  });

  const chapter =
    'Weiner, Franz (2001): Leistung in der Schule. In: Weiner, Franz (Hrsg.): Messen in Schulen (S. 17–31).';
  test.each([
    ['a chapter without a publisher', [chapter], 1],
    ['a chapter that goes on in the next line', [chapter, 'Weinheim, Basel: Belzer Verlag.'], 0],
  ])('%s', async (_what, references, count) => {
    expect(await found(requirePublisher, [...BOOKS, ...references])).toHaveLength(count);
  });
});

describe('dashes', () => {
  const again = 'Frank, Otto (2002): Vom Rand der Stadt. Köln: Fabel.';
  test.each([
    ['for an author', [...BOOKS, again, '– (2003): Vom Rand der Wege. Köln: Fabel.'], 1],
    [
      'within a title',
      [
        ...BOOKS,
        again,
        'Ma, Xiao, Interview: Peace Mission 2010',
        '– Strategic Action in the Hills, Neue Zeitung, 17.09.2010.',
      ],
      0,
    ],
  ])('%s', async (_what, references, count) => {
    expect(await found(noRepeatedAuthorDash, references)).toHaveLength(count);
  });
});

describe('addresses', () => {
  const page = (scheme: string) => `Gerl, Ina (2005): Die Frau am Amt. Ulm. Online: ${scheme}www.elster.de/amt.html`;
  test.each([
    ['once', '', 1],
    ['again in the text', 'Mehr davon: htp://www.merkur.de/ort', 0],
  ])('a scheme that lacks a letter %s', async (_what, above, count) => {
    expect(await found(validUrl, [...BOOKS, page('htp://')], above)).toHaveLength(count);
  });

  test('a blank in an address', async () => {
    expect(await found(noBrokenLink, [...BOOKS, page('http://').replace('/amt', '/ amt')])).toEqual([' ']);
  });
});
