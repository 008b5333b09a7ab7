// Markup looked through: what is shown, that every shown character keeps its place, and every row of the character tables.
import { describe, expect, test } from 'vitest';
import { characterTable, readCharacterReference } from '../../src/find/markup/entities.js';
import { viewOfHtml } from '../../src/find/markup/html.js';
import { viewOfLatex } from '../../src/find/markup/latex.js';
import { ACCENTS, LETTER_COMMANDS } from '../../src/find/markup/latex-characters.js';
import { viewOfMarkdown } from '../../src/find/markup/markdown.js';
import type { MappedText } from '../../src/text/mapped-text.js';
import { readTable } from './fixtures.js';

function expectPlaces(source: string, { text, pieces }: MappedText): void {
  for (const { start, sourceStart, length } of pieces)
    expect(source.slice(sourceStart, sourceStart + length)).toBe(text.slice(start, start + length));
}

const VIEWS = [
  ['markdown', viewOfMarkdown],
  ['html', viewOfHtml],
  ['latex', viewOfLatex],
] as const;

describe.each(VIEWS)('%s', (name, viewOf) => {
  test.each(readTable(`${name}.tsv`))('%j → %j', (source, shown) => {
    const view = viewOf(source);
    expect(view.text).toBe(shown.replaceAll('⏎', '\n'));
    expectPlaces(source, view);
  });
});

describe('character references', () => {
  test.each([...characterTable()])('&%s; is %j', (name, character) => {
    expect([...character]).toHaveLength(1);
    expect(readCharacterReference(`x&${name};y`, 1)).toEqual({ characters: character, length: name.length + 2 });
  });

  test.each([
    ['&#233;', 'é'],
    ['&#xE9;', 'é'],
    ['&#150;', '–'],
    ['&#0;', '\ufffd'],
    ['&#xD800;', '\ufffd'],
    ['&#x110000;', '\ufffd'],
    ['&eacute;', 'é'],
    ['&yuml;', 'ÿ'],
    ['&nbsp;', '\u00a0'],
    ['&Scaron;', 'Š'],
  ])('%s is %j', (reference, characters) => {
    expect(readCharacterReference(reference, 0)).toEqual({ characters, length: reference.length });
  });

  test.each(['&', '& ', '&unknown;', '&eacute', '&;', '&#;'])('%j is none', (text) => {
    expect(readCharacterReference(text, 0)).toBeUndefined();
  });
});

describe('LaTeX characters', () => {
  test.each([...ACCENTS])('\\%s puts U+%j on its letter', (command, mark) => {
    const shown = `o${mark}`.normalize('NFC');
    expect(viewOfLatex(`\\${command}{o}`).text).toBe(shown);
    expect(viewOfLatex(/[a-zA-Z]/.test(command) ? `\\${command} o` : `\\${command}o`).text).toBe(shown);
  });

  test.each([...LETTER_COMMANDS])('\\%s is %s', (command, shown) => {
    expect(viewOfLatex(`a \\${command}{} b`).text).toBe(`a ${shown} b`);
  });
});
