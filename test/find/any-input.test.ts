// Any text at all: nothing is thrown, pieces map onto equal characters, and time grows with the text, not faster.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReferences, type Markup, referenceFromLine } from '../../src/find/index.js';
import { createDocument } from '../../src/text/document.js';
import { readDocuments } from './fixtures.js';

const MARKUPS: readonly Markup[] = ['plain', 'markdown', 'html', 'latex'];

function expectSound(text: string, markup: Markup): void {
  const { lists, findings } = findReferences(createDocument('x', text), markup);
  expect(lists.length > 0 || findings.length > 0).toBe(true);
  for (const { section, references } of lists) {
    expect(section.body.start).toBeLessThanOrEqual(section.body.end);
    for (const { text: shown, pieces } of references) {
      expect(shown).toBe(shown.trim());
      for (const { start, sourceStart, length } of pieces)
        expect(text.slice(sourceStart, sourceStart + length)).toBe(shown.slice(start, start + length));
    }
  }
}

const fragments = fc.constantFrom(
  ...[
    'References\n',
    '[1] ',
    '2. ',
    'Smith, J. ',
    '(2001). ',
    '\n',
    '\n\n',
    '\r\n',
    '\f',
    '———. ',
    '<p>',
    '</li>',
    '<!--',
    '&amp;',
    '&#x110000;',
  ],
  ...[
    '\\bibitem{a} ',
    '\\begin{thebibliography}{9}',
    '{',
    '}',
    '$',
    '\\',
    "\\'",
    '**',
    '_',
    '`',
    '```\n',
    '[a](b)',
    '](',
    '-',
    '\u00ad',
    '\ud800',
    'https://a.b/',
    ' ',
  ],
);

describe.each(MARKUPS)('%s', (markup) => {
  test('random strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectSound(text, markup)),
      { numRuns: 150, seed: 1 },
    );
  });

  test('strings of what the scanners look for', () => {
    const strings = fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(strings, (text) => expectSound(text, markup)),
      { numRuns: 250, seed: 2 },
    );
  });

  test('documents with a part cut out or moved', () => {
    const texts = fc.constantFrom(...readDocuments().map(({ text }) => text));
    const mutated = fc.tuple(texts, fc.nat(2000), fc.nat(400), fragments).map(([text, at, length, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + length);
    });
    fc.assert(
      fc.property(mutated, (text) => expectSound(text, markup)),
      { numRuns: 150, seed: 3 },
    );
  });
});

test('referenceFromLine takes any line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (line) => {
      expect(referenceFromLine(line).text).toBe(
        line
          .replace(/[\u200b\u2060\ufeff]/g, '')
          .trim()
          .replace(/\s+/gu, ' '),
      );
    }),
    { numRuns: 300, seed: 4 },
  );
});

// what is repeated, what stands before it and what behind it
const LONG: readonly (readonly [name: string, part: string, lead?: string, tail?: string])[] = [
  ['prose', 'the quick brown fox of 2001 (Smith 2003: 14) jumps over '],
  ['references in one line', 'Smith, J. (2001). Title of it. Journal of Things, 3(2), 1-9. '],
  ['reference lines', 'Smith, J. (2001). Title of it. Journal of Things, 3(2), 1-9.\n'],
  ['brackets', '[(['],
  ['tags without an end', '<a "'],
  ['comments without an end', '<!-- '],
  ['stars', '*_'],
  ['link starts', ']('],
  ['backslashes', '\\begin{'],
  ['accents', "\\'{"],
  ['dots', '. . '],
  ['blanks', '   \t'],
  ['hyphens', 'a-\n'],
  ['spaced letters', 'R E '],
  ['digits', '12 34 '],
  ['a rule that ends in a word', ' ', '***', 'x'],
  ['blanks before the end of a line', ' ', 'Smith', 'x'],
];

const LONG_INPUTS = LONG.map(([name, part, lead = '', tail = '']) => ({ name, part, lead, tail }));

describe.each(LONG_INPUTS)('long input: $name', ({ part, lead, tail }) => {
  test.each(MARKUPS)('%s', (markup) => {
    const took = (length: number): number => {
      const text = `References\n${lead}${part.repeat(Math.ceil(length / part.length))}${tail}`;
      const started = performance.now();
      findReferences(createDocument('x', text), markup);
      return performance.now() - started;
    };
    took(10_000);
    // eight times the text: quadratic time would take sixty-four times as long
    expect(took(160_000)).toBeLessThan(30 * took(20_000) + 500);
  });
});
