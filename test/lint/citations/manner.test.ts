// What a style says of "et al.", and that one manner of citing is held against the list, never two.
import { describe, expect, test } from 'vitest';
import type { CheckedDocument } from '../../../src/lint/checked-document.js';
import type { CheckedStyle } from '../../../src/lint/checked-style.js';
import { citationFaults } from '../../../src/lint/citations/index.js';
import { citingManner } from '../../../src/lint/citations/kind.js';
import { checkCitingText } from './fixtures.js';

const LIST = `Daftar Pustaka

Dewi, P., & Sari, M. (2019). Manajemen sekolah dasar. Bandung: Alfabeta.
Nugroho, B. (2016). Hukum adat. Yogyakarta: Kanisius.
Prakoso, A., Lestari, D., & Utomo, B. (2021). Literasi digital guru sekolah dasar. Jurnal Pendidikan Dasar, 12(1), 1–15.
`;

const STYLE: CheckedStyle = {
  name: 'apa',
  locale: 'id-ID',
  isDetected: false,
  citesBy: 'author-date',
  etAlFrom: 3,
  forbidsRepeatedAuthorDash: true,
  sortsAlphabetically: true,
  render: (items) => items.map(() => ({ text: '', parts: [] })),
};

function etAlIn(text: string, style?: CheckedStyle): string[] {
  const { checked } = checkCitingText(`${text}\n\n${LIST}`);
  const held: CheckedDocument = { ...checked, style };
  return citationFaults(held)
    .filter(({ rule }) => rule === 'valid-et-al')
    .map(({ span }) => checked.document.text.slice(span.start, span.end));
}

describe('the threshold of a style', () => {
  const two = 'Menurut Dewi dkk. (2019) dan Nugroho (2016), guru membaca (Prakoso dkk., 2021).';
  const three = 'Menurut Dewi dan Sari (2019) dan Nugroho (2016), guru membaca (Prakoso, Lestari, & Utomo, 2021).';

  test('two authors are both named', () => {
    expect(etAlIn(two, STYLE)).toEqual(['dkk.']);
  });
  test('three are cut', () => {
    expect(etAlIn(three, STYLE)).toEqual(['Prakoso, Lestari, & Utomo']);
  });
  test('three are cut where the list cuts them too', () => {
    const list = LIST.replace('Prakoso, A., Lestari, D., & Utomo, B.', 'Prakoso, A., dkk.');
    const inList = (text: string): string[] => {
      const { checked } = checkCitingText(`${text}\n\n${list}`);
      return citationFaults({ ...checked, style: STYLE })
        .filter(({ rule }) => rule === 'valid-et-al')
        .map(({ span }) => checked.document.text.slice(span.start, span.end));
    };
    expect(inList(three)).toEqual(['Prakoso, Lestari, & Utomo']);
    expect(inList(two.replace('Dewi dkk.', 'Dewi dan Sari'))).toEqual([]);
  });
  test('names without family names are cut too', () => {
    const people = 'Halimah Ismail, Nor Azlina Ibrahim, dan Mohd Fadzil Haji Salleh';
    const { checked } = checkCitingText(
      `Menurut ${people} (2015), guru membaca.\n\n${LIST}${people}. (2015). Tinjauan hukum adat. Jakarta: Kencana.\n`,
    );
    const found = citationFaults({ ...checked, style: STYLE }).filter(({ rule }) => rule === 'valid-et-al');
    expect(found.map(({ span }) => checked.document.text.slice(span.start, span.end))).toEqual([people]);
  });
  test('nothing is told of two authors who may be three', () => {
    const list = `${LIST}Nanang, Moses Usman, dan Yohanes Kalamper. (2014). Hukum tanah ulayat. Jakarta: Kencana.\n`;
    const { checked } = checkCitingText(`Menurut Nanang dkk. (2014), tanah itu milik bersama.\n\n${list}`);
    expect(citationFaults({ ...checked, style: STYLE }).filter(({ rule }) => rule === 'valid-et-al')).toEqual([]);
  });
  test('without a style neither is held against the text', () => {
    expect([...etAlIn(two), ...etAlIn(three)]).toEqual([]);
  });
  test('a style that cuts from two on lets two be cut', () => {
    expect(etAlIn(two, { ...STYLE, etAlFrom: 2 })).toEqual([]);
  });
});

describe('one manner', () => {
  test('author and date, with a stray number', () => {
    const text = `Menurut Dewi dan Sari (2019) dan Nugroho (2016), guru membaca (Prakoso dkk., 2021), lihat [9].\n\n${LIST}`;
    const { checked, findings } = checkCitingText(text);
    expect(citingManner(checked).kind).toBe('author-date');
    expect(findings).toEqual([]);
  });
  test('numbers, with a stray name', () => {
    const numbered = LIST.replace('Dewi', '[1] Dewi')
      .replace('Nugroho', '[2] Nugroho')
      .replace('Prakoso', '[3] Prakoso');
    const { checked, findings } = checkCitingText(
      `Hal ini jelas [1], [2]. Guru membaca [3], kata Wijaya (2001).\n\n${numbered}`,
    );
    expect(citingManner(checked).kind).toBe('numeric');
    expect(findings).toEqual([]);
  });
  test('finished items have no text around them', () => {
    const { checked } = checkCitingText(`Menurut Wijaya (2001) dan Dewi dan Sari (2019).\n\n${LIST}`);
    expect(citationFaults(checked).length).toBeGreaterThan(0);
    expect(citationFaults({ ...checked, kind: 'items' })).toEqual([]);
  });
});
