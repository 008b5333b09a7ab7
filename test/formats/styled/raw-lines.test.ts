// The raw form: escapes and back, plain text, HTML, and what is raised.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeRaw, htmlText, plainText, unescapeRaw } from '../../../src/formats/styled/raw-lines.js';

describe('escapeRaw', () => {
  it.each([
    ['a&b', 'a&#38;b'],
    ['<i>', '&#60;i&#62;'],
    ['&#60;', '&#38;#60;'],
    ['a\n\t\u0001b\u0085c', 'a b c'],
    ['"\'', '"\''],
  ])('%j', (text, raw) => {
    expect(escapeRaw(text)).toBe(raw);
  });

  it('is undone by unescapeRaw', () => {
    const text = fc.string({ unit: fc.constantFrom('&', '#', '3', '8', '6', '0', '2', ';', '<', '>', 'a', '&#60;') });
    fc.assert(
      fc.property(text, (given) => {
        expect(unescapeRaw(escapeRaw(given))).toBe(given);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});

describe('readings of a raw line', () => {
  it.each([
    [' <i>A</i>  &#60;b&#62; ', 'A <b>', '<i>A</i> &#60;b&#62;'],
    [
      '<div class="csl-left-margin">[1]</div><div>A</div>',
      '[1] A',
      '<div class="csl-left-margin">[1]</div><div>A</div>',
    ],
    ['m² xⁿ 1ª TM™', 'm² xⁿ 1ª TM™', 'm<sup>2</sup> x<sup>n</sup> 1<sup>a</sup> TM<sup>TM</sup>'],
    ['&#38;#60;', '&#60;', '&#38;#60;'],
    ['', '', ''],
  ])('%j', (raw, text, html) => {
    expect(plainText(raw)).toBe(text);
    expect(htmlText(raw)).toBe(html);
  });
});
