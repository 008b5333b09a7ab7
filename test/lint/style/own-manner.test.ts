// What a list does throughout is its own manner where its style was only seen, and a mistake where the style was asked for.
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/check.js';
import { validStyle } from '../../../src/lint/rules/valid-style.js';
import { closestStyle } from '../../../src/lint/style/detect-style.js';
import { renderedStyle } from '../../../src/lint/style/rendered-style.js';
import { loadLocale } from '../../../src/load/locales.js';
import { shippedModel } from '../../../src/load/shipped-model.js';
import { loadStyle } from '../../../src/load/styles.js';
import { createDocument } from '../../../src/text/document.js';

const REFERENCES = [
  'Hartono, B. (2015). Arsip dan ingatan. Jurnal Perpustakaan, 12(1), 1–15.',
  'Lestari, R. (2017). Kabar dari desa. Jurnal Contoh, 3(2), 21–30.',
  'Saudi, A. (2020). Peran diplomasi digital. Jurnal Contoh, 5(2), 33–40.',
  'Wijaya, T. (2018). Sejarah pers nasional. Pustaka Contoh.',
];

const textOf = (references: readonly string[]): string => `References\n\n${references.join('\n')}\n`;

function messagesOf(references: readonly string[], isDetected: boolean): string[] {
  const style = renderedStyle(loadStyle('apa'), loadLocale('en-US'), isDetected);
  const document = createDocument('x.txt', textOf(references));
  const checking = { rules: [validStyle], styleFor: () => style };
  return checkDocument(document, shippedModel(), 'plain', checking).findings.map(({ message }) => message);
}

const withoutStops = REFERENCES.map((reference) => reference.slice(0, -1));
const withHyphens = REFERENCES.map((reference) => reference.replace('–', '-'));
const INITIAL = 'Unexpected "BC", expected "B. C." (APA)';
const NO_STOP = 'Expected "." at the end (APA)';
const HYPHEN = 'Unexpected "-" in the pages, expected "–" (APA)';

describe('a difference', () => {
  it.each([
    ['of one reference, in a style that was seen', [withoutStops[0], ...REFERENCES.slice(1)], true, [NO_STOP]],
    ['of the names of one reference', [REFERENCES[0].replace('B.', 'BC'), ...REFERENCES.slice(1)], true, [INITIAL]],
    ['of all references, in a style that was seen', withoutStops, true, []],
    ['of all references, in a style that was asked for', withoutStops, false, Array(4).fill(NO_STOP)],
    ['that keyboards make, in a style that was seen', withHyphens, true, Array(3).fill(HYPHEN)],
  ])('%s', (_name, references, isDetected, messages) => {
    expect(messagesOf(references, isDetected)).toEqual(messages);
  });
});

describe('a word for &', () => {
  const both = REFERENCES.map((reference) => reference.replace(' (', ', & Ilham, S. ('));
  const AND = 'Unexpected "and" in the authors, expected "&" (APA)';

  it.each([
    ['of one reference', [both[0].replace('&', 'and'), ...both.slice(1)], true, [AND]],
    ['of all references', both.map((reference) => reference.replace('&', 'and')), true, []],
    [
      'of all references, where the style was asked for',
      both.map((reference) => reference.replace('&', 'and')),
      false,
      Array(4).fill(AND),
    ],
  ])('%s', (_name, references, isDetected, messages) => {
    expect(messagesOf(references, isDetected)).toEqual(messages);
  });
});

describe('a place that the style does not print', () => {
  const BOOK = 'Castells, M. (2010). Kota dan warganya. Rak Buku.';
  const CHAPTER = 'Sari, D. (2016). Radio warga. In B. Hartono (Ed.), Media dan kota (pp. 3–19). Rak Buku.';
  const OTHER_BOOK = 'Nugroho, A. (2011). Pasar dan jalan raya. Rak Buku.';
  const placed = (book: string) => book.replace('Rak Buku', 'Jakarta: Rak Buku');
  const journals = REFERENCES.slice(0, 3);
  const PLACE = 'Unexpected "Jakarta:": APA does not print the place of publication here';

  it.each([
    ['where a book and a chapter print a publisher alone', [placed(BOOK), OTHER_BOOK, CHAPTER], [PLACE]],
    ['where only one other work has a publisher', [placed(BOOK), OTHER_BOOK], []],
    ['where as many works have a place as have none', [placed(BOOK), placed(OTHER_BOOK), CHAPTER, REFERENCES[3]], []],
  ])('%s', (_name, works, messages) => {
    expect(messagesOf([...works, ...journals], true)).toEqual(messages);
  });
});

describe('of two locales', () => {
  it.each(['en-US', 'id-ID'])('the one whose terms the list prints is closer: %s', (locale) => {
    const inLocale = ['id-ID', 'en-US'].map((name) => renderedStyle(loadStyle('apa'), loadLocale(name), true));
    const chapter = {
      'en-US': 'Sari, D. (2016). Radio warga. In B. Hartono (Ed.), Media dan kota (pp. 3–19). Rak Buku.',
      'id-ID': 'Sari, D. (2016). Radio warga. Dalam B. Hartono (Ed.), Media dan kota (hlm. 3–19). Rak Buku.',
    }[locale];
    let closest: string | undefined;
    checkDocument(createDocument('x.txt', textOf([chapter ?? '', ...REFERENCES])), shippedModel(), 'plain', {
      rules: [],
      styleFor(lists) {
        closest = closestStyle(lists, inLocale).locale;
        return undefined;
      },
    });
    expect(closest).toBe(locale);
  });
});
