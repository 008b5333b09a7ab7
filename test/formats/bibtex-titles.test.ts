// Titles as TeX, one test for each row: which words a style must not write small. And titles as long as anybody could make them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { texText, texTitle } from '../../src/formats/bibtex/tex-text.js';
import { ENGLISH_WORDS, FOREIGN_WORDS, SMALL_WORDS, sparedWords } from '../../src/formats/bibtex/title-case.js';
import { writeBibtex } from '../../src/formats/write-bibtex.js';

const rows = readFileSync(new URL('../../fixtures/formats/bibtex-titles.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

describe('a title', () => {
  it.each(rows)('%s (%s) is %s', (title, language, tex) => {
    expect(texTitle(title, language || undefined)).toBe(tex);
  });

  it.each([...ENGLISH_WORDS])('is English by the word %s', (word) => {
    expect(sparedWords(`Paper ${word} Water`, undefined)).not.toBe('all');
  });

  it.each([...FOREIGN_WORDS])('is not English by the word %s', (word) => {
    expect(sparedWords(`Paper of ${word} Water`, undefined)).toBe('all');
  });

  it.each([...SMALL_WORDS])('is in title case though %s is small', (word) => {
    expect(sparedWords(`Paper ${word} Water`, 'en')).toEqual([]);
    expect(sparedWords('Paper lends Water', 'en')).toMatchObject([{ start: 12, end: 17 }]);
  });

  it.each([
    '<i>',
    '</i>',
    '<i></b>',
    '<b><i></b>',
    '<span class="nocase">',
    '{',
    '\\',
    '--',
    '`',
    'A ',
    'a: A',
    'A-',
    ': ',
    'é\u0301',
    '\ud800',
    ' and ',
    '<i>A</i>',
  ])('of many %j takes linear time', (piece) => {
    const title = piece.repeat(20_000);
    const started = performance.now();
    texText(title);
    for (const language of ['en', 'id']) texTitle(title, language);
    const name = { family: title, given: title, 'non-dropping-particle': title };
    writeBibtex([{ id: title, type: 'book', title, author: [name], page: title, URL: title, number: title }], {
      ascii: true,
    });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('pairs only the tags that close in order, however many are open', () => {
    expect(texText(`${'<i>'.repeat(20_000)}x`)).toBe(`${'<i>'.repeat(20_000)}x`);
    expect(texText(`${'<i>'.repeat(3)}${'</b>'.repeat(3)}x</i>`)).toBe('<i><i>\\textit{</b></b></b>x}');
  });
});
