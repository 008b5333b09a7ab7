// RTF: escapes, looks, hanging indents; a small reader of RTF gets the text back, and meets no control word that is not ours.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedEntry } from '../../../src/formats/styled/line-form.js';
import { escapeRtf, RTF_FORM } from '../../../src/formats/styled/rtf-form.js';
import { activeLine, entryOf, printed } from './entries.js';

const documentOf = (entries: readonly PlacedEntry[]) => RTF_FORM.head('en-US') + RTF_FORM.list(entries) + RTF_FORM.foot;

const OWN_WORDS = new Set(
  'rtf ansi ansicpg uc deff fonttbl f froman fs pard fi li par tab i b scaps ul super sub u'.split(' '),
);

// \'3f; \word with its number and one blank; an escaped sign; a brace; a line end; text
const PIECE = /\\'([\da-f]{2})|\\([a-z]+)(-?\d+)? ?|\\([^a-z])|([{}])|(\n)|([^\\{}\n]+)/g;

/** The paragraphs of an RTF document. Fails at control words that are not ours and braces that do not match. */
function readRtf(rtf: string): string[] {
  const paragraphs = [''];
  let depth = 0;
  let skipped = 0;
  let end = 0;
  for (const piece of rtf.matchAll(PIECE)) {
    expect(piece.index).toBe(end);
    end = piece.index + piece[0].length;
    const [, code, word, value, sign, brace, , text] = piece;
    if (brace) depth += brace === '{' ? 1 : -1;
    expect(depth).toBeGreaterThanOrEqual(0);
    if (word) expect(OWN_WORDS).toContain(word);
    let printedText =
      sign === '~' ? '\u00a0' : (sign ?? text ?? (code ? String.fromCharCode(Number.parseInt(code, 16)) : ''));
    if (word === 'tab') printedText = ' ';
    if (word === 'u') printedText = String.fromCharCode((Number(value) + 65536) % 65536);
    if (word === 'par') paragraphs.push('');
    // the first group names the font
    if (depth > 1 && rtf.slice(0, end).endsWith('Times New Roman;')) printedText = '';
    if (skipped > 0 && code) printedText = '';
    skipped = word === 'u' ? 1 : 0;
    paragraphs[paragraphs.length - 1] += printedText;
  }
  expect(end).toBe(rtf.length);
  expect(depth).toBe(0);
  return paragraphs.slice(0, -1);
}

describe('escapeRtf', () => {
  it.each([
    ['a', 'a'],
    ['\\', '\\\\'],
    ['{', '\\{'],
    ['}', '\\}'],
    ['\u00a0', '\\~'],
    ['é', "\\u233\\'3f"],
    ['字', "\\u23383\\'3f"],
    ['\uf001', "\\u-4095\\'3f"],
    ['😄', "\\u-10179\\'3f\\u-8700\\'3f"],
    ['a\n\tb\u0000\u0085', 'a b '],
    ['\\par{\\b x}', '\\\\par\\{\\\\b x\\}'],
    ["\\'41", "\\\\'41"],
  ])('%j', (text, rtf) => {
    expect(escapeRtf(text)).toBe(rtf);
  });
});

describe('an entry', () => {
  it.each([
    ['A <i>b</i>', '\\pard\\fi-720\\li720 A {\\i b}\\par\n'],
    ['<b>a</b>', '\\pard\\fi-720\\li720 {\\b a}\\par\n'],
    ['<i><b>a</b></i>', '\\pard\\fi-720\\li720 {\\i\\b a}\\par\n'],
    ['m<sup>2</sup>', '\\pard\\fi-720\\li720 m{\\super 2}\\par\n'],
    ['H<sub>2</sub>', '\\pard\\fi-720\\li720 H{\\sub 2}\\par\n'],
    ['<span style="font-variant:small-caps;">a</span>', '\\pard\\fi-720\\li720 {\\scaps a}\\par\n'],
    ['<span style="text-decoration:underline;">a</span>', '\\pard\\fi-720\\li720 {\\ul a}\\par\n'],
    [
      '<div class="csl-left-margin">[1]</div><div class="csl-right-inline">A</div>',
      '\\pard\\fi-720\\li720 [1]\\tab A\\par\n',
    ],
  ])('%s', (raw, rtf) => {
    expect(RTF_FORM.list([entryOf(raw)])).toBe(rtf);
  });
});

describe('a document', () => {
  it('gives the text back, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(activeLine, { minLength: 1, maxLength: 3 }), (raws) => {
        const entries = raws.map((raw) => entryOf(raw));
        const rtf = documentOf(entries);
        expect(rtf).toMatch(/^[\n -~]*$/);
        expect(readRtf(rtf)).toEqual(entries.map(({ entry }) => entry.text));
      }),
      { numRuns: 300, seed: 9 },
    );
  });

  it.each(['apa', 'chicago', 'ieee'])('obeys no item in %s', (style) => {
    const payload = '\\par}{\\field{\\*\\fldinst HYPERLINK "x"}}\\u65?\\bin9 é';
    const item = { id: 'a', type: 'book' as const, title: payload, author: [{ literal: payload }], publisher: payload };
    const entries = printed([item], style);
    expect(readRtf(documentOf(entries))).toEqual(entries.map(({ entry }) => entry.text));
  });

  it('is whole without an entry', () => {
    expect(readRtf(RTF_FORM.head('en-US') + RTF_FORM.foot)).toEqual([]);
  });
});
