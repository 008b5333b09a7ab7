// Names in the form in which they are compared, and which are near enough to be slips of one another.
import { describe, expect, test } from 'vitest';
import { couldBeAcronym, initialsOf, misspelling, nameKey } from '../../../src/lint/citations/name-keys.js';

const KEYS: readonly (readonly [string, string])[] = [
  ['Al-Attas', 'alattas'],
  ["O'Brien", 'obrien'],
  ['O’Brien', 'obrien'],
  ['Müller', 'muller'],
  ['Mueller', 'muller'],
  ['van der Berg', 'vanderberg'],
  ['Łukasz', 'lukasz'],
];

test.each(KEYS)('%s is %s', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

const SLIPS: readonly (readonly [string, string, number | undefined])[] = [
  ['hamonagan', 'hamonangan', 1],
  ['asegaf', 'assegaff', undefined],
  ['assegaf', 'assegaff', 1],
  ['padjajaran', 'padjadjaran', 1],
  ['koentjoroningrat', 'koentjaraningrat', 2],
  ['budiaman', 'budimaan', 1],
  ['sara', 'sari', 1],
  ['lim', 'lin', undefined],
  ['sari', 'sari', undefined],
  ['rudi', 'budi', undefined],
  ['hidayat', 'hartono', undefined],
  ['wijaya', 'wijayanti', undefined],
];

test.each(SLIPS)('%s for %s', (cited, listed, slips) => {
  expect(misspelling(cited, listed)).toBe(slips);
});

describe('acronyms', () => {
  test.each([
    ['kemendikbud', 'Kementerian Pendidikan dan Kebudayaan', true],
    ['kemenkes', 'Kementerian Kesehatan', true],
    ['bps', 'Badan Pusat Statistik', true],
    ['who', 'Badan Pusat Statistik', false],
    ['sari', 'Badan Pusat Statistik', false],
    ['bps', 'Badan', false],
  ])('%s for %s: %s', (acronym, name, expected) => {
    expect(couldBeAcronym(acronym, name)).toBe(expected);
  });

  test('initials, with and without small words', () => {
    expect(initialsOf('Lembaga Penelitian dan Pengabdian')).toEqual(['lpp', 'lpdp']);
    expect(initialsOf('Sugiyono')).toEqual([]);
  });
});
