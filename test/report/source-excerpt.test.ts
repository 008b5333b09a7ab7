// The line and its carets: width of letters, what a terminal would obey, and cutting round the carets.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cellOf, widthOf } from '../../src/report/display-width.js';
import { sourceExcerpt } from '../../src/report/source-excerpt.js';
import { createDocument } from '../../src/text/document.js';

const LONG = `${'a'.repeat(100)}«XYZ»${'b'.repeat(100)}`;

// text with «…» round the span, width, line, carets
const ROWS: readonly (readonly [string, number, string, string])[] = [
  ['ab«cd»ef', 40, 'abcdef', '  ^^'],
  ['ab«»ef', 40, 'abef', '  ^'],
  ['x\nab«cd\nef»', 40, 'abcd', '  ^^'],
  ['ab«cd»\r\nef', 40, 'abcd', '  ^^'],
  ['日本«語»x', 40, '日本語x', '    ^^'],
  ['e\u0301«x»', 40, 'e\u0301x', ' ^'],
  ['\t\u202e«x»', 40, ' \\u{202e}x', '         ^'],
  ['«\u001b»', 40, '\\x1b', '^^^^'],
  ['«😀»!', 40, '😀!', '^^'],
  [LONG, 20, '…aaaaaaaXYZbbbbbbbb…', '        ^^^'],
  [`«X»${'b'.repeat(30)}`, 20, `X${'b'.repeat(17)}…`, '^'],
  [`${'a'.repeat(30)}«X»`, 20, `…${'a'.repeat(17)}X`, `${' '.repeat(18)}^`],
  [`«${'X'.repeat(50)}»`, 20, `${'X'.repeat(18)}…`, '^'.repeat(18)],
  ['', 20, '', '^'],
];

function marked(text: string) {
  const start = Math.max(0, text.indexOf('«'));
  const end = Math.max(start, text.indexOf('»') - 1);
  return { document: createDocument('x', text.replace(/[«»]/g, '')), span: { start, end } };
}

describe('an excerpt', () => {
  test.each(ROWS)('of %j in %i columns', (text, width, line, carets) => {
    const { document, span } = marked(text);
    expect(sourceExcerpt(document, span, width)).toMatchObject({ text: line, carets });
  });

  it('fits into its width, with at least one caret, whatever the text', () => {
    const unit = fc.constantFrom('a', '日', '\u0301', '\n', '\r', '\t', '\u001b', '😀', '\ud800', ' ');
    const property = fc.property(fc.array(unit, { maxLength: 90 }), fc.nat(90), fc.nat(20), (units, at, length) => {
      const text = units.join('');
      const excerpt = sourceExcerpt(
        createDocument('x', text),
        { start: Math.min(at, text.length), end: at + length },
        30,
      );
      // one sign that is shown by its number may reach over the end
      expect(widthOf([...excerpt.text].map(cellOf))).toBeLessThanOrEqual(30 + 10);
      expect(excerpt.carets).toMatch(/^ *\^+$/);
      for (const sign of ['\n', '\r', '\t', '\u001b']) expect(excerpt.text).not.toContain(sign);
    });
    fc.assert(property, { seed: 7, numRuns: 300 });
  });

  it('of a line of a million letters takes no time', () => {
    const document = createDocument('x', 'ab '.repeat(400_000));
    const started = performance.now();
    for (let count = 0; count < 200; count++) sourceExcerpt(document, { start: 600_000, end: 600_010 }, 80);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
