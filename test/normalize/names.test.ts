import { describe, expect, test } from 'vitest';
import { isBody } from '../../src/normalize/body-names.js';
import * as tables from '../../src/normalize/name-tables.js';
import { parseNames } from '../../src/normalize/names.js';
import { isClearDegree, isPossibleDegree } from '../../src/normalize/person-name.js';
import { printNames, readTable } from './fixtures.js';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const SETTINGS: Record<string, Parameters<typeof parseNames>[1]> = {
  '': {},
  id: { language: 'id', indonesian: true },
  ms: { language: 'ms', malay: true },
  en: { language: 'en' },
};

test.each(readTable('names'))('%s (%s) → %s', (printed, setting, want) => {
  expect(printNames(parseNames(printed, SETTINGS[setting]))).toBe(want);
});

describe('what is too long for names is kept as printed', () => {
  test('a name', () => {
    const prose = 'kota lama '.repeat(40).trim();
    expect(parseNames(`Ashwood, K. dan ${prose}`)).toEqual([
      { literal: 'Ashwood' },
      { literal: 'K.' },
      { literal: prose },
    ]);
  });

  test('a list', () => {
    const printed = Array.from({ length: 3000 }, (_, index) => `Ashwood${String.fromCharCode(97 + (index % 26))}, K.`);
    const names = parseNames(printed.join('; '));
    expect(names.length).toBeGreaterThan(1000);
    expect(names.at(-1)?.literal).toMatch(/Ashwood.*K\.$/s);
  });
});

describe('every row of the tables', () => {
  test.each([...tables.PARTICLES])('particle %s opens the family name', (particle) => {
    expect(parseNames(`Karin ${particle} Ashwood`)).toEqual([
      { given: 'Karin', 'non-dropping-particle': particle, family: 'Ashwood' },
    ]);
  });

  test.each([...tables.CAPITAL_PARTICLES])('particle %s with a capital stays in the family name', (particle) => {
    expect(parseNames(`Karin ${capital(particle)} Ashwood`)).toEqual([
      { given: 'Karin', family: `${capital(particle)} Ashwood` },
    ]);
  });

  test.each([...tables.KINSHIP_WORDS])('a name with %s stays whole', (word) => {
    expect(parseNames(`Karim ${word} Ahmadi`)).toEqual([{ literal: `Karim ${word} Ahmadi` }]);
  });

  test.each([...tables.SUFFIXES])('suffix %s', (suffix) => {
    const printed = /^[ivx]+$/.test(suffix) ? suffix.toUpperCase() : capital(suffix);
    expect(parseNames(`Karin Ashwood ${printed}`)).toEqual([{ given: 'Karin', family: 'Ashwood', suffix: printed }]);
  });

  test.each([...tables.TITLES])('title %s is dropped', (title) => {
    expect(parseNames(`${capital(title)} Karin Ashwood`)).toEqual([{ given: 'Karin', family: 'Ashwood' }]);
  });

  test.each([...tables.FOLLOWING_TITLES])('title %s is dropped behind another', (title) => {
    expect(parseNames(`Dr. ${title}. Karin Ashwood`)).toEqual([{ given: 'Karin', family: 'Ashwood' }]);
  });

  test.each([...tables.DEGREES])('degree %s is known with full stops', (degree) => {
    const printed = `${degree.charAt(0).toUpperCase()}.${capital(degree.slice(1))}.`;
    expect(isClearDegree(printed) || isPossibleDegree(printed)).toBe(true);
  });

  test.each([...tables.BODY_WORDS])('%s makes a body', (word) => {
    expect(isBody(`${capital(word)} Ashwoodia`)).toBe(true);
  });

  test.each([...tables.BODY_LAST_WORDS])('%s at the end makes a body', (word) => {
    expect(isBody(`Ashwoodia ${capital(word)}`)).toBe(true);
  });

  test.each([...tables.BODY_ABBREVIATIONS])('%s in capitals is no initials', (word) => {
    expect(isBody(`Ashwoodia Brennera ${word.toUpperCase()}`)).toBe(true);
    expect(isBody(`Ashwood ${word.toUpperCase()}`)).toBe(false);
  });

  test.each([...tables.AMBIGUOUS_BODY_WORDS])('%s is a family name before initials', (word) => {
    expect(isBody(`${capital(word)} Ashwoodia`)).toBe(true);
    expect(parseNames(`${capital(word)} KL`)).toEqual([{ family: capital(word), given: 'KL' }]);
  });

  test.each([...tables.BODY_LINK_WORDS])('%s links the words of a body', (word) => {
    expect(isBody(`Ashwoodia ${word} Brennera`)).toBe(true);
  });

  test.each([...tables.STRONG_MALAY_WORDS])('%s shows a Malay name', (word) => {
    const printed = `${capital(word)} Ashwood Brenner`;
    expect(parseNames(printed, { language: 'en' })).toEqual([{ literal: printed }]);
  });

  test.each([...tables.ONLY_MALAY_WORDS])('%s shows a Malay name in an Indonesian work too', (word) => {
    const printed = `${capital(word)} Ashwood Brenner`;
    expect(parseNames(printed, { language: 'id' })).toEqual([{ literal: printed }]);
  });

  test.each([...tables.MALAY_NAME_WORDS])('%s is Malay beside a Malay name', (word) => {
    const names = parseNames(`Mohd Ashwood Brenner, ${capital(word)} Cole`, { language: 'en' });
    expect(names[1]).toEqual({ literal: `${capital(word)} Cole` });
  });

  test.each([...tables.CHINESE_FAMILY_NAMES])('%s opens a name in Chinese order', (word) => {
    const printed = `${capital(word)} Kok Ming`;
    expect(parseNames(printed, { language: 'id' })).toEqual([{ literal: printed }]);
  });

  test.each([...tables.CONJUNCTIONS])('%s joins two names', (word) => {
    expect(printNames(parseNames(`Ashwood, K. ${word} Brenner, T.`))).toBe('Ashwood|K. ; Brenner|T.');
  });
});
