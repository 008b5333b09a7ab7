// Styled lines on a terminal: hanging indents, numbers in the margin, italics, and nothing that the terminal obeys.
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { terminalForm } from '../../src/cli/terminal-form.js';
import { entryOf } from '../formats/styled/entries.js';

const PLAIN = new Chalk({ level: 0 });
const COLOURED = new Chalk({ level: 1 });
const numbered = (number: string, text: string) =>
  entryOf(`<div class="csl-left-margin">${number}</div><div class="csl-right-inline">${text}</div>`);

const WORDS = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh';

describe('a line', () => {
  it('hangs at the width of the terminal', () => {
    expect(terminalForm(34, PLAIN, wrapAnsi).list([entryOf(WORDS)])).toBe(
      'satu dua tiga empat lima enam\n    tujuh delapan sembilan sepuluh\n',
    );
  });

  it.each([80, 40, 25, 24])('stays within %i columns', (columns) => {
    const lines = terminalForm(columns, PLAIN, wrapAnsi)
      .list([entryOf(WORDS), entryOf('x'.repeat(300)), numbered('[1]', WORDS)])
      .split('\n');
    expect(lines.filter((line) => line.length > columns)).toEqual([]);
  });

  it('has its number in a margin as wide as the widest', () => {
    expect(terminalForm(40, PLAIN, wrapAnsi).list([numbered('[1]', 'A'), numbered('[10]', WORDS)])).toBe(
      '[1]  A\n[10] satu dua tiga empat lima enam tujuh\n     delapan sembilan sepuluh\n',
    );
  });

  it.each([
    ['<i>a</i>', '\u001b[3ma\u001b[23m'],
    ['<b>a</b>', '\u001b[1ma\u001b[22m'],
    ['<sup>a</sup>', 'a'],
  ])('shows %s', (raw, shown) => {
    expect(terminalForm(80, COLOURED, wrapAnsi).list([entryOf(raw)])).toBe(`${shown}\n`);
    expect(terminalForm(80, PLAIN, wrapAnsi).list([entryOf(raw)])).toBe('a\n');
  });

  it('shows what the terminal would obey', () => {
    const entry = { text: '', html: '', runs: { number: '\u001b[2J', runs: [{ text: 'a\u001b]0;x\u0007b\u202ec' }] } };
    const shown = terminalForm(80, COLOURED, wrapAnsi).list([{ entry, item: { id: 'x', type: 'book' } }]);
    expect(shown).toBe('\\x1b[2J a\\x1b]0;x\\x07b\\u{202e}c\n');
  });

  it('of a book’s length is not laid out', () => {
    const text = '“'.repeat(500_000);
    expect(terminalForm(80, COLOURED, wrapAnsi).list([entryOf(text)])).toBe(`${text}\n`);
  });
});
