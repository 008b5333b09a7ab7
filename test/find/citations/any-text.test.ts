// Whatever a text holds, citations are found without error, in order, at places inside the text, and in linear time.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCitations } from '../../../src/find/citations/index.js';
import type { Markup } from '../../../src/find/index.js';
import { createDocument } from '../../../src/text/document.js';

const MARKUPS: readonly Markup[] = ['plain', 'markdown', 'html', 'latex'];
const PIECES = [
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '^',
    '`',
    '$',
    '"',
    '\n',
    '\n\n',
    ' ',
    ', ',
    '; ',
    ': ',
    '<sup>',
    '</sup>',
    '<code>',
    '\\footnote{',
  ],
  ...[
    'Sari',
    'Dewi',
    'al-Attas',
    'dan',
    '&',
    'dkk.',
    'et al.',
    'dalam',
    'lihat',
    '2020',
    '2019a',
    't.t.',
    '[^1]',
    '[1]',
    '@sari',
    '¹',
    '\ue000',
    '-',
  ],
];

test('never fails, and every place is inside the text', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, fc.constantFrom(...MARKUPS), (text, markup) => {
      let last = 0;
      for (const { start, end, cluster } of findCitations(createDocument('x', text), markup, { sections: [] })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(cluster.end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }),
    { seed: 5, numRuns: 400 },
  );
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['(', '('],
  ['pairs', '()'],
  ['names', 'Sari dan '],
  ['citations on one line', 'Sari dan Budi (2020) '],
  ['years', '2020, '],
  ['notes', '[^1]: x '],
  ['unclosed tags', '<code>'],
  ['unclosed footnotes', '\\footnote{'],
  ['carets', '^'],
  ['broken words', 'a-\n'],
];

test.each(HOSTILE)('takes linear time for many %s', (_name, piece) => {
  const timeOf = (length: number): number => {
    const document = createDocument('x', piece.repeat(length / piece.length));
    const before = performance.now();
    for (const markup of MARKUPS) findCitations(document, markup, { sections: [] });
    return performance.now() - before;
  };
  timeOf(20_000);
  const short = Math.max(5, timeOf(40_000));
  expect(timeOf(320_000)).toBeLessThan(short * 32);
});
