import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, CATEGORY, categoryOf } from '../../src/label/features/category.js';
import { CHUNK_KIND, chunksOf } from '../../src/label/features/chunks.js';
import { describeReference } from '../../src/label/features/context.js';
import { FeatureSink, labelFeatures, stateFeatures } from '../../src/label/features/index.js';
import { KEYWORD_CLASSES, KEYWORDS, keywordBit, keywordBits } from '../../src/label/features/keywords.js';
import { EMPTY_LEXICON, extendPhrase, phraseValue, wordValue } from '../../src/label/features/lexicon.js';
import { PhraseBook } from '../../src/label/features/phrase-book.js';
import { phrasesOf } from '../../src/label/features/phrases.js';
import { describeToken } from '../../src/label/features/token-type.js';
import { TRANSITION_CLASSES, transitionClass } from '../../src/label/features/transition-class.js';
import { tokenize } from '../../src/label/tokenize.js';
import { LexiconBuilder } from '../../src/train/lexicon.js';

const rows = readFileSync(new URL('../../fixtures/label/categories.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split('\t') as [string, string]);

const typesOf = (text: string, lexicon = EMPTY_LEXICON) =>
  tokenize(text).map((token) => describeToken(token.text, lexicon));

describe('categories', () => {
  it.each(rows)('puts %s under %s', (token, category) => {
    expect(CATEGORIES[categoryOf(token)]).toBe(category);
  });

  it('are all in the table, but for the edge, which no token has', () => {
    const tested = new Set(rows.map(([, category]) => category));
    expect(CATEGORIES.filter((name) => !tested.has(name))).toEqual(['edge']);
  });
});

describe('keywords', () => {
  it.each(KEYWORD_CLASSES)('finds every word of the class %s', (name) => {
    for (const word of KEYWORDS[name].split(' ')) expect(keywordBits(word) & keywordBit(name)).not.toBe(0);
  });

  it('fits its classes into the bits of an integer', () => {
    expect(KEYWORD_CLASSES.length).toBeLessThanOrEqual(31);
  });
});

const KINDS = Object.entries(CHUNK_KIND);
const kindsOf = (text: string) =>
  chunksOf(typesOf(text)).map(({ kind }) => KINDS.find(([, value]) => value === kind)?.[0]);

describe('chunks', () => {
  it.each([
    ['Ashari, K. 2020. Kamus. Jakarta: Gramedia', ['oneWord', 'initials', 'year', 'oneWord', 'oneWord', 'publisher']],
    ['(2020)', ['year']],
    ['12, 34', ['number', 'number']],
    ['Vol. 5, hlm. 3', ['volumeOrPage', 'number', 'volumeOrPage', 'number']],
    ['M. Saudi dan K. Ashari', ['nameLike']],
    ['http://a.id', ['address']],
    ['Dalam: Jurnal Komunikasi', ['in', 'journal']],
    ['Universitas Indonesia', ['organisation']],
    ['analisis pengaruh yang ada di kota', ['sentence']],
    ['Kamus Hubungan Dan Diplomasi Baru', ['longCapitals']],
    ['Kamus Hubungan', ['shortCapitals']],
    ['Januari 2020', ['month']],
    ['pembangunan nasional', ['journal']],
    ['kota lama', ['lower']],
    ['(Eds.)', ['editor']],
    ['[Skripsi]', ['genre']],
    ['diakses', ['access']],
    ['USA', ['place']],
    ['—, –', ['empty', 'empty']],
  ])('reads %s', (text, kinds) => {
    expect(kindsOf(text).slice(0, kinds.length)).toEqual(kinds);
  });

  it.each(['im 19. Jahrhundert', '3. Auflage', '12. Mai', 'der 5. Kongress'])(
    'takes the stop of %s for an ordinal',
    (text) => {
      expect(chunksOf(typesOf(text))).toHaveLength(1);
    },
  );

  it('lets an abbreviation run on', () => {
    expect(chunksOf(typesOf('Proc. of the ACM'))).toHaveLength(1);
  });
});

describe('lexicon and phrases', () => {
  const builder = new LexiconBuilder();
  builder.add('container-title', 'Jurnal Komunikasi Kota', 10);
  builder.add('container-title', 'Sosiologia', 10);
  builder.add('publisher-place', 'Kuala Lumpur', 10);
  builder.add('family', 'Hamonangan', 10);
  builder.add('title', 'jarang', 1);
  const lexicon = builder.build();
  const wordOf = (text: string) => describeToken(text, EMPTY_LEXICON).word;

  it('knows frequent words by their field and leaves rare ones out', () => {
    expect(wordValue(lexicon, wordOf('Hamonangan'))).toBe(3 << (2 * 5));
    expect(wordValue(lexicon, wordOf('jarang'))).toBe(0);
  });

  it('knows phrases by the hash of their words', () => {
    const [kuala, lumpur] = typesOf('Kuala Lumpur');
    expect(phraseValue(lexicon, extendPhrase(extendPhrase(0, kuala.phraseWord), lumpur.phraseWord))).toBe(4);
  });

  it('marks the longest known phrase, over marks between its words', () => {
    const types = typesOf('Saudi. Jurnal. Komunikasi Kota. Kuala Lumpur: X');
    const book = new PhraseBook(lexicon);
    // often enough for the book to make its filter
    for (let n = 0; n < 500; n++)
      expect(
        phrasesOf(types, book).map(({ first, last, value }) => [types[first].text, types[last].text, value]),
      ).toEqual([
        ['Jurnal', 'Kota', 1],
        ['Kuala', 'Lumpur', 4],
      ]);
  });
});

describe('features of a token', () => {
  const tokens = tokenize('Ashari, Khasan. 2020. Kamus. Gramedia: Jakarta');
  const types = tokens.map((token) => describeToken(token.text, EMPTY_LEXICON));
  const context = describeReference(tokens, types, new PhraseBook(EMPTY_LEXICON));
  const collect = (features: typeof labelFeatures, at: number) => {
    const hashes: number[] = [];
    features(context, at, new FeatureSink(), (hash) => hashes.push(hash));
    return hashes;
  };

  it('are unsigned 32-bit numbers, the same each time, and differ from token to token', () => {
    const first = collect(labelFeatures, 0);
    expect(first.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
    expect(collect(labelFeatures, 0)).toEqual(first);
    expect(collect(labelFeatures, 2)).not.toEqual(first);
    expect(collect(stateFeatures, 1)).not.toEqual(collect(stateFeatures, 3));
  });

  it('have transition classes within bounds, one for punctuation before a capital and one before a small letter', () => {
    for (let at = 0; at < types.length; at++) expect(transitionClass(types, at)).toBeLessThan(TRANSITION_CLASSES);
    expect(transitionClass(typesOf('. Kota'), 0)).toBe(CATEGORY.stop);
    expect(transitionClass(typesOf('. kota'), 0)).not.toBe(CATEGORY.stop);
  });
});
