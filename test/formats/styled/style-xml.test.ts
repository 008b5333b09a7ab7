// What is asked of a style's XML and cut out of it before citeproc gets it.
import { describe, expect, it } from 'vitest';
import {
  bibliographyOnly,
  citesInNotes,
  onlyByYearSuffix,
  tellsItemsApart,
  withoutSort,
} from '../../../src/formats/styled/style-xml.js';
import { loadStyle, STYLE_NAMES } from '../../../src/load/styles.js';

describe('withoutSort', () => {
  it.each([
    ['a<sort><key/></sort>b<sort></sort>c', 'abc'],
    ['a<sort\n x="y"><key/></sort>b', 'ab'],
    ['<sorted>a</sorted><sort>b</sort>', '<sorted>a</sorted>'],
    ['a<sort>b', 'a<sort>b'],
    ['<sort>'.repeat(20_000), '<sort>'.repeat(20_000)],
    ['', ''],
  ])('%j', (xml, rest) => {
    expect(withoutSort(xml)).toBe(rest);
  });
});

describe('bibliographyOnly', () => {
  it.each([
    ['<style><citation><layout/></citation><bibliography/></style>', '<style><bibliography/>'],
    ['<style><citation et-al-min="3"><layout/></citation></style>\n', '<style>'],
    ['<style><citation-number/></style>', '<style><citation-number/>'],
    ['no style', 'no style'],
  ])('%j', (xml, kept) => {
    const cut = bibliographyOnly(xml);
    expect(cut.startsWith(`${kept}<citation>`)).toBe(true);
    expect(cut.endsWith('</citation></style>')).toBe(true);
    expect(cut.match(/<citation>/g)).toHaveLength(1);
  });

  it.each(STYLE_NAMES)('leaves the bibliography of %s as it is', (name) => {
    const { xml } = loadStyle(name);
    const bibliography = /<bibliography[\s>][\s\S]*<\/bibliography>/.exec(xml)?.[0] ?? 'none';
    expect(bibliographyOnly(xml)).toContain(bibliography);
  });
});

describe('what a style tells items apart by', () => {
  it.each([
    ['<citation disambiguate-add-year-suffix="true">', true, true],
    ["<citation disambiguate-add-year-suffix = 'true'>", true, true],
    ['<citation disambiguate-add-year-suffix="false">', false, false],
    ['<if disambiguate="true">', true, false],
    ['<citation disambiguate-add-year-suffix="true"><if disambiguate="true">', true, false],
    ['<citation disambiguate-add-names="true">', false, false],
    ['', false, false],
  ])('%s', (xml, apart, onlyBySuffix) => {
    expect([tellsItemsApart(xml), onlyByYearSuffix(xml)]).toEqual([apart, onlyBySuffix]);
  });
});

describe('citesInNotes', () => {
  it.each([
    ['<style class="note">', true],
    ["<style version='1.0' class = 'note'>", true],
    ['<style class="in-text">', false],
    ['<x class="note">', false],
  ])('%s', (xml, notes) => {
    expect(citesInNotes(xml)).toBe(notes);
  });

  it.each(STYLE_NAMES)('%s', (name) => {
    expect(citesInNotes(loadStyle(name).xml)).toBe(name === 'chicago-notes');
  });
});
