// What the citations of each style print: in the text, or as a note in full, and shortened from then on.
import { describe, expect, it } from 'vitest';
import { citationOf, clusterOf, notesOf, readTable } from './tables.js';

interface CitationRow {
  readonly style: string;
  readonly locale: string;
  readonly name: string;
  readonly locator?: string;
  readonly label?: string;
  readonly citation: string;
}

describe('a citation', () => {
  it.each(readTable<CitationRow>('citations'))('$style $locale: $name $locator', (row) => {
    expect(citationOf(row.style, row.locale, row.name, row.locator, row.label)).toBe(row.citation);
  });
});

describe('several works in one citation', () => {
  it.each([
    ['chicago', '(Wibowo 2015; Adler et al. 2018)'],
    ['chicago-17', '(Wibowo 2015; Adler, Brandt, and Cole 2018)'],
    ['apa', '(Wibowo, 2015; Adler et al., 2018)'],
    ['mla', '(Wibowo; Adler et al.)'],
    ['ieee', '[1], [2]'],
    ['harvard-id', '(Wibowo, 2015; Adler dkk., 2018)'],
  ])('%s', (style, citation) => {
    expect(clusterOf(style, 'en-US', ['a book', 'three authors'])).toBe(citation);
  });

  it('is a range of numbers from three on', () => {
    expect(clusterOf('ieee', 'en-US', ['a book', 'three authors', 'a map', 'a patent'])).toBe('[1]–[4]');
  });
});

describe('works that a short citation would confuse', () => {
  it.each([
    ['mla', '(Wibowo, *The Long Road to Banda*; Wibowo, *Old Tea*)'],
    ['chicago', '(Wibowo 2015; Wibowo [1899] 2001)'],
  ])('%s', (style, citation) => {
    expect(clusterOf(style, 'en-US', ['a book', 'an original date'])).toBe(citation);
  });

  it('have letters behind the year', () => {
    expect(clusterOf('chicago', 'en-US', ['series with number', 'an original date'])).toBe(
      '(Wibowo 2001; Wibowo [1899] 2001)',
    );
    expect(clusterOf('chicago', 'en-US', ['three authors', 'four authors'])).toBe(
      '(Adler et al. 2018a; Adler et al. 2018b)',
    );
  });
});

describe('later notes', () => {
  it.each([
    ['a book', 'Wibowo, *The Long Road to Banda*, 5.'],
    ['an article', 'Wibowo and Lestari, “Tea and Weather,” 5.'],
    ['editors only', 'Wibowo and Lestari, *Readings on Tea*, 5.'],
    ['no author', '*A Little Book of Tea*, 5.'],
    ['seven authors', 'Adler et al., *Seven at Tea*, 5.'],
    ['a law with genre and number', 'Ketenagakerjaan, 5.'],
    ['a broadcast', 'Wibowo, “Steeped,” 5.'],
  ])('of %s are shortened', (name, short) => {
    const [first, second, third] = notesOf('chicago-notes', 'en-US', [
      [name, '3'],
      ['a map', '4'],
      [name, '5'],
    ]);
    expect(first.length).toBeGreaterThan(short.length);
    expect(second).toContain('*Tea Gardens of Java*');
    expect(third).toBe(short);
  });

  it('right behind the first are shortened too, not ibid.', () => {
    const notes = notesOf('chicago-notes', 'id-ID', [
      ['buku tanpa tahun', '3'],
      ['buku tanpa tahun', '3'],
    ]);
    expect(notes[1]).toBe('Wibowo, *Teh tanpa tahun*, 3.');
  });
});
