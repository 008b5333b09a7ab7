import { describe, expect, test } from 'vitest';
import { isMalayWorld, languageOf } from '../../src/normalize/language.js';
import {
  LANGUAGES,
  MALAY_SURROUNDINGS,
  ONLY_INDONESIAN,
  ONLY_MALAY,
  TWINS,
} from '../../src/normalize/language-tables.js';
import { readTable } from './fixtures.js';

test.each(readTable('languages'))('%s (%s, %s) is %s', (title, surroundings, place, want) => {
  expect(languageOf(title, surroundings, place) ?? '').toBe(want);
});

describe('every row of the tables', () => {
  const isOf = (language: string, found: string | undefined): boolean =>
    language === TWINS ? found === 'id' || found === 'ms' : found === language;

  const own = LANGUAGES.flatMap(({ language, own }) => own.map((word) => [language, word]));
  test.each(own)('%s has the word %s as its own', (language, word) => {
    expect(isOf(language, languageOf(word))).toBe(true);
  });

  const shared = LANGUAGES.flatMap(({ language, common, own }) => common.map((word) => [language, word, own[0]]));
  test.each(shared)('%s has the word %s in common with others', (language, word, ownWord) => {
    expect(isOf(language, languageOf(`${word} ${ownWord}`))).toBe(true);
  });

  test.each([...ONLY_INDONESIAN])('%s is Indonesian, not Malay', (word) => {
    expect(languageOf(`dan yang untuk pada ${word}`)).toBe('id');
  });

  test.each([...ONLY_MALAY])('%s is Malay, not Indonesian', (word) => {
    expect(languageOf(`dan yang untuk pada ${word}`)).toBe('ms');
  });

  test.each(MALAY_SURROUNDINGS)('%s shows the Malay world', (surroundings) => {
    expect(isMalayWorld(surroundings)).toBe(true);
    expect(languageOf('Jejak bulan', surroundings)).toBe('ms');
  });
});
