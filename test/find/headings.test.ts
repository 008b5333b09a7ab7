// Headings, sub-headings and closing lines: printed forms from the tables, and every row of the word lists.
import { describe, expect, test } from 'vitest';
import {
  CLOSING_HEADINGS,
  COMPANION_WORDS,
  LIST_PHRASES,
  LIST_WORDS,
  NOTE_HEADINGS,
  REVIEW_WORDS,
  SOURCE_WORDS,
  SUBHEADINGS,
} from '../../src/find/heading-words.js';
import { isClosingLine, isContentsLine, listHeadingKind, sortsList } from '../../src/find/headings.js';
import { readTable } from './fixtures.js';

describe('headings', () => {
  test.each(readTable('headings.tsv'))('%s: %s', (line, kind) => {
    expect(listHeadingKind(line) ?? 'none').toBe(kind);
  });

  test.each([...LIST_WORDS])('%s heads a list', (word) => {
    expect(['strong', 'weak']).toContain(listHeadingKind(word));
  });

  test.each([...LIST_PHRASES])('%s heads a list', (phrase) => {
    expect(['strong', 'weak']).toContain(listHeadingKind(phrase));
  });

  test.each([...SOURCE_WORDS])('%s heads a list weakly', (word) => {
    expect(['strong', 'weak']).toContain(listHeadingKind(word));
  });

  test.each([...COMPANION_WORDS])('%s may stand beside "references"', (word) => {
    expect(listHeadingKind(`references ${word}`)).toBe('strong');
  });

  test.each([...REVIEW_WORDS])('%s literature is no list', (word) => {
    expect(listHeadingKind(`${word} literature`)).toBeUndefined();
  });

  test.each([...NOTE_HEADINGS])('%s heads notes', (heading) => {
    expect(listHeadingKind(heading)).toBe('notes');
  });

  test.each(['DAFTAR PUSTAKA......13', 'Literatur . . . . . 21', 'References …… xii'])(
    '%s is of a table of contents',
    (line) => {
      expect(isContentsLine(line)).toBe(true);
    },
  );
});

describe('lines inside and after lists', () => {
  test.each(readTable('lines-in-lists.tsv'))('%s: %s', (line, kind) => {
    expect({ sorts: sortsList(line), closes: isClosingLine(line) }).toEqual({
      sorts: kind === 'sorts',
      closes: kind === 'closes',
    });
  });

  test.each([...SUBHEADINGS])('%s sorts a list', (heading) => {
    expect(sortsList(heading)).toBe(true);
  });

  test.each([...CLOSING_HEADINGS])('%s closes a list', (heading) => {
    expect(isClosingLine(heading)).toBe(true);
  });
});
