// Where items and their values stand in BibTeX and CSL-JSON files, and in files of other formats as far as can be found.
import { describe, expect, it, test } from 'vitest';
import { withoutLooseFixes } from '../../src/batch/check/item-fixes.js';
import { placedItems } from '../../src/batch/check/placed-items.js';
import { type ReadFormat, readPlacedItems } from '../../src/formats/read-items.js';

async function placesIn(text: string, format: ReadFormat) {
  const placed = placedItems(text, await readPlacedItems(text, format, 'x'));
  return placed.map(({ span, spanOf }) => ({
    whole: text.slice(span.start, span.end),
    of: (variable: string) => {
      const place = spanOf(variable);
      return place && text.slice(place.start, place.end);
    },
  }));
}

const BIB = `@string{g = "Gramedia"}
@Article{a,
  author = "Saudi, A. and Ashari, K.",
  title = {Kamus \\& {Diplomasi}},
  journal = {Jurnal Media},
  year = 2020, number = 2, pages = {1--9},
  address = {Jakarta}, publisher = g,
  doi = { 10.1234/x },
  url = {https://contoh.id/a_b},
  urldate = {2020-01-02}
}
@thesis{b, title = {Skripsi}, date = {2019-01}, school = {Unpad}, location = {Bandung}, crossref = {a}}`;

// item, variable, what stands at its place
const ROWS: readonly (readonly [number, string, string | undefined])[] = [
  [0, 'author', 'Saudi, A. and Ashari, K.'],
  [0, 'title', 'Kamus \\& {Diplomasi}'],
  [0, 'container-title', 'Jurnal Media'],
  [0, 'issued', '2020'],
  [0, 'issue', '2'],
  [0, 'page', '1--9'],
  [0, 'publisher-place', 'Jakarta'],
  [0, 'publisher', 'publisher = g'],
  [0, 'DOI', '10.1234/x'],
  [0, 'URL', 'https://contoh.id/a_b'],
  [0, 'accessed', '2020-01-02'],
  [0, 'editor', undefined],
  [0, 'constructor', undefined],
  [1, 'title', 'Skripsi'],
  [1, 'issued', '2019-01'],
  [1, 'publisher', 'Unpad'],
  [1, 'publisher-place', 'Bandung'],
  [1, 'DOI', undefined],
];

describe('in BibTeX', () => {
  test.each(ROWS)('of entry %i, %s is %s', async (index, variable, place) => {
    const places = await placesIn(BIB, 'bibtex');
    expect(places).toHaveLength(2);
    expect(places[index].of(variable)).toBe(place);
    expect(places[index].whole).toMatch(/^@[\s\S]*\}$/);
  });
});

const ITEM =
  '{"id": "a", "type": "book", "title": "Kamus", "author": [{"family": "Ashari"}], "note": "a\\"b", "volume": 3}';

describe('in CSL-JSON', () => {
  test.each([`[${ITEM}]`, `\ufeff[ ${ITEM} ]`, ITEM, `{"items": [${ITEM}]}`, `{"references": [null, ${ITEM}]}`])(
    '%s',
    async (text) => {
      const places = await placesIn(text, 'csl-json');
      const place = places[places.length - 1];
      expect(place.whole).toBe(ITEM);
      expect(['title', 'author', 'note', 'volume', 'DOI'].map(place.of)).toEqual([
        'Kamus',
        '[{"family": "Ashari"}]',
        '"a\\"b"',
        '3',
        undefined,
      ]);
    },
  );
});

describe('in other formats', () => {
  it('items stand where their titles do', async () => {
    const ris = 'TY  - BOOK\nTI  - Kamus\nER  - \n\nTY  - BOOK\nTI  - Kamus\nER  - \n';
    const read = await readPlacedItems(ris, 'ris', 'x');
    expect(placedItems(ris, read).map(({ span }) => span.start)).toEqual([17, 48]);
    expect(placedItems('', { ...read, findings: [] }).map(({ span }) => span)).toEqual([
      { start: 0, end: 0 },
      { start: 0, end: 0 },
    ]);
  });
});

describe('a fix of a value', () => {
  const at = (part: string) => ({ start: BIB.indexOf(part), end: BIB.indexOf(part) + part.length });

  test.each([
    ['written as it is read', 'Jurnal Media', 'Jurnal', true],
    ['inside one', 'https', 'http', true],
    ['written in TeX', 'Kamus \\& {Diplomasi}', 'Kamus', false],
    ['that is a number', '1--9', '1-9', false],
    ['whose text needs TeX', 'Jurnal Media', 'A & B', false],
    ['that is a whole entry', BIB.slice(BIB.indexOf('@thesis')), 'x', false],
  ])('%s', async (_, part, text, isKept) => {
    const placed = placedItems(BIB, await readPlacedItems(BIB, 'bibtex', 'x'));
    const fix = { edits: [{ ...at(part), text }], isSafe: true };
    const [finding] = withoutLooseFixes(BIB, placed, [
      { rule: 'r', severity: 'error', message: 'm', span: at(part), fix },
    ]);
    expect(finding.fix !== undefined).toBe(isKept);
  });
});
