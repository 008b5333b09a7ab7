// Every row of the tables of names, particles and forms, each in a title of its own.
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/csl/item.js';
import { LONG_PREPOSITIONS, SMALL_WORDS } from '../../src/formats/title-case/english.js';
import * as english from '../../src/formats/title-case/english-names.js';
import { changeTitleCase, type TitleCase } from '../../src/formats/title-case/index.js';
import * as indonesian from '../../src/formats/title-case/indonesian-words.js';
import { languageCode } from '../../src/formats/title-case/language-code.js';
import { capitalised, lowered, raised } from '../../src/formats/title-case/letter-case.js';
import * as written from '../../src/formats/title-case/written-forms.js';

function changed(title: string, language: string, wanted: TitleCase = 'sentence'): string {
  const item: CslItem = { id: 'a', type: 'book', title, language };
  return String(changeTitleCase([item], wanted)[0].title);
}

const ENGLISH_NAMES = [
  ...english.PLACES,
  ...english.PEOPLES,
  ...english.EPONYMS,
  ...english.CALENDAR,
  ...english.GENERA,
  ...english.BODIES,
  ...english.GIVEN_NAMES,
];

// set apart by commas, so that no neighbour has a say
const inEnglish = (word: string): string => `The Study of Things, ${word}, and Other Common Matters`;
const englishSentence = (word: string): string => `The study of things, ${word}, and other common matters`;
const inIndonesian = (word: string): string => `Kajian Umum tentang Hal, ${word}, dan Perkara Lain`;
const indonesianSentence = (word: string): string => `Kajian umum tentang hal, ${word}, dan perkara lain`;

describe('English names keep their capital', () => {
  test.each(ENGLISH_NAMES)('%s', (name) => {
    const word = capitalised(name);
    expect(changed(inEnglish(word), 'en')).toBe(englishSentence(word));
    expect(changed(raised(inEnglish(word)), 'en')).toContain(`, ${word}, `);
  });

  test.each(english.NAME_PHRASES)('%s', (phrase) => {
    expect(changed(inEnglish(phrase), 'en')).toBe(englishSentence(phrase));
  });

  test.each([...english.COMPASS_WORDS])('%s before a place', (word) => {
    expect(changed(inEnglish(`${capitalised(word)} Java`), 'en')).toBe(englishSentence(`${capitalised(word)} Java`));
    expect(changed(inEnglish(capitalised(word)), 'en')).toBe(englishSentence(word));
  });

  test.each([...english.NAME_OPENERS])('%s before a name', (word) => {
    expect(changed(inEnglish(`${capitalised(word)} Victoria`), 'en')).toBe(
      englishSentence(`${capitalised(word)} Victoria`),
    );
    expect(changed(inEnglish(capitalised(word)), 'en')).toBe(englishSentence(word));
  });

  test.each([...english.PLACE_TAILS])('%s behind a place', (word) => {
    expect(changed(inEnglish(`Java ${capitalised(word)}`), 'en')).toBe(englishSentence(`Java ${capitalised(word)}`));
    expect(changed(inEnglish(capitalised(word)), 'en')).toBe(englishSentence(word));
  });

  test.each([...english.PEOPLE_TAILS])('%s behind a people', (word) => {
    expect(changed(inEnglish(`Korean ${capitalised(word)}`), 'en')).toBe(
      englishSentence(`Korean ${capitalised(word)}`),
    );
    expect(changed(inEnglish(capitalised(word)), 'en')).toBe(englishSentence(word));
  });

  test.each([...english.OF_HEADS])('%s of a place', (word) => {
    expect(changed(inEnglish(`${capitalised(word)} of Oxford`), 'en')).toBe(
      englishSentence(`${capitalised(word)} of Oxford`),
    );
    expect(changed(inEnglish(capitalised(word)), 'en')).toBe(englishSentence(word));
  });
});

const NEIGHBOURED = english.NEIGHBOURED.flatMap(({ word, usual, unless }) =>
  ['', ...unless].map((neighbour) => ({ word, usual, neighbour })),
);

describe('ambiguous words', () => {
  test.each(NEIGHBOURED)('$word beside "$neighbour"', ({ word, usual, neighbour }) => {
    const beside = neighbour === '#' ? '2020' : capitalised(neighbour);
    const isName = (usual === 'name') === (neighbour === '');
    const expected = isName ? capitalised(word) : word;
    expect(changed(inEnglish(`${capitalised(word)} ${beside}`.trim()), 'en')).toContain(`, ${expected}`);
  });
});

const COMMON_WORDS = [
  ...english.COMMON_IAN,
  ...english.COMMON_IN_U,
  ...english.COMMON_IN_I,
  ...english.COMMON_IN_ESE,
  ...english.LOAN_WORDS,
];

describe('common words of the shape of names lose their capital', () => {
  test.each(COMMON_WORDS)('%s', (word) => {
    expect(changed(inEnglish(capitalised(word)), 'en')).toBe(englishSentence(word));
  });

  test.each([...english.COMMON_SURNAMES])('%s, though an author', (word) => {
    const title: CslItem = { id: 'a', type: 'book', title: inEnglish(capitalised(word)), language: 'en' };
    const author: CslItem = { id: 'b', type: 'book', author: [{ family: capitalised(word) }] };
    const [{ title: sentence }] = changeTitleCase([title, author], 'sentence');
    expect(sentence).toBe(englishSentence(word));
  });
});

describe('small words of headlines', () => {
  test.each([...SMALL_WORDS])('%s', (word) => {
    expect(changed(`Things ${word} other things`, 'en', 'title')).toBe(`Things ${word} Other Things`);
  });
});

describe('longer prepositions say nothing about the case of a title', () => {
  test.each([...LONG_PREPOSITIONS])('%s', (word) => {
    expect(changed(`Things ${word} Matters of Interest`, 'en')).toBe(`Things ${word} matters of interest`);
  });
});

describe('Indonesian names keep their capital', () => {
  test.each([...indonesian.INDONESIAN_PLACES, ...indonesian.INDONESIAN_NAMES])('%s', (name) => {
    const printed = changed(inIndonesian(capitalised(name)), 'id');
    expect(printed).toBe(indonesianSentence(capitalised(name)));
  });

  test.each(indonesian.INDONESIAN_PHRASES)('%s', (phrase) => {
    expect(changed(inIndonesian(phrase), 'id')).toBe(indonesianSentence(phrase));
  });

  test.each([...indonesian.INDONESIAN_NEIGHBOURS].flatMap(([word, others]) => others.map((other) => [word, other])))(
    'but not %s beside %s',
    (word, other) => {
      const printed = changed(inIndonesian(`${capitalised(word)} ${capitalised(other)}`), 'id');
      expect(printed).toContain(`, ${word} `);
    },
  );

  test.each([...indonesian.DIRECTIONS])('Jawa %s', (word) => {
    expect(changed(inIndonesian(`Jawa ${capitalised(word)}`), 'id')).toBe(
      indonesianSentence(`Jawa ${capitalised(word)}`),
    );
    expect(changed(inIndonesian(capitalised(word)), 'id')).toBe(indonesianSentence(word));
  });
});

const FORMS = new Map([...written.WRITTEN_FORMS, ...written.INDONESIAN_FORMS].map((form) => [lowered(form), form]));
const asWritten = (word: string): string => FORMS.get(word) ?? capitalised(word);

const begins = (head: string, name: string): void => {
  const phrase = `${asWritten(head)} ${name}`;
  expect(changed(inIndonesian(phrase), 'id')).toBe(indonesianSentence(phrase));
};

describe('words that begin a name', () => {
  test.each([...indonesian.PLACE_HEADS])('%s Lombok', (head) => begins(head, 'Lombok'));
  test.each([...indonesian.SURE_PLACE_HEADS])('%s Pengasih', (head) => begins(head, 'Pengasih'));
  test.each([...indonesian.LIKELY_PLACE_HEADS])('%s Sukamaju', (head) => begins(head, 'Sukamaju'));
  test.each([...indonesian.PERSON_HEADS])('%s Kalijaga', (head) => begins(head, 'Kalijaga'));
  test.each([...indonesian.BODY_HEADS])('%s Sumber Waras', (head) => begins(head, 'Sumber Waras'));
  test.each([...indonesian.SCHOOL_HEADS])('%s Negeri 3', (head) => begins(head, 'Negeri 3'));
  test.each([...indonesian.SCHOOL_NAMES])('SMA %s', (name) => {
    expect(changed(inIndonesian(`SMA ${capitalised(name)}`), 'id')).toBe(
      indonesianSentence(`SMA ${capitalised(name)}`),
    );
  });
  test.each([...indonesian.BANK_NAMES])('Bank %s', (name) => begins('bank', asWritten(name)));
  test.each([...indonesian.LAW_HEADS])('%s Nomor 5 Tahun 2010', (head) => begins(head, 'Nomor 5 Tahun 2010'));
});

describe('common Indonesian words', () => {
  test.each([...indonesian.INDONESIAN_COMMON])('kecamatan %s', (word) => {
    expect(changed(inIndonesian(`Kecamatan ${capitalised(word)}`), 'id')).toContain('kecamatan');
  });

  test.each([...indonesian.COMMON_NAMES])('%s, though an author', (word) => {
    const title: CslItem = { id: 'a', type: 'book', title: inIndonesian(capitalised(word)), language: 'id' };
    const author: CslItem = { id: 'b', type: 'book', author: [{ family: capitalised(word) }] };
    expect(changeTitleCase([title, author], 'sentence')[0].title).toBe(indonesianSentence(word));
  });

  test.each([...indonesian.PARTICLES])('the particle %s', (word) => {
    expect(changed(`Hal ${capitalised(word)} Perkara`, 'id', 'title')).toBe(`Hal ${word} Perkara`);
  });

  test.each(indonesian.TERMS_WITH_PARTICLE)('%s', (term) => {
    const expected = term.split(' ').map(capitalised).join(' ');
    expect(changed(`kajian ${term} umum`, 'id', 'title')).toBe(`Kajian ${expected} Umum`);
  });
});

describe('forms in titles in capitals', () => {
  test.each(written.WRITTEN_FORMS)('%s', (form) => {
    expect(changed(raised(inEnglish(form)), 'en')).toBe(englishSentence(form));
  });

  test.each(written.INDONESIAN_FORMS)('%s', (form) => {
    expect(changed(raised(inIndonesian(form)), 'id')).toBe(indonesianSentence(form));
  });

  const beside = [...written.ACRONYM_NEIGHBOURS].flatMap(([form, others]) => others.map((other) => [form, other]));
  test.each(beside)('%s beside %s', (form, other) => {
    expect(changed(raised(inEnglish(`${form} ${other}`)), 'en')).toContain(`, ${form} `);
    expect(changed(raised(inEnglish(form)), 'en')).toBe(englishSentence(lowered(form)));
  });
});

describe('languages as people write them', () => {
  test.each([
    ['en-GB', 'en'],
    ['English', 'en'],
    ['ind', 'id'],
    ['in_ID', 'id'],
    ['Bahasa Melayu', 'ms'],
    ['may', 'ms'],
    ['ngerman', 'de'],
    ['français', 'fr'],
    ['Español', 'es'],
    ['ita', 'it'],
    ['por', 'pt'],
    ['Nederlands', 'nl'],
    ['sv-SE', 'sv'],
    ['', ''],
  ])('%s is %s', (name, code) => {
    expect(languageCode(name)).toBe(code);
  });
});
