// Raw forms → runs: every tag that citeproc's HTML has, white space over the borders of runs, margins.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCiteproc } from '../../../src/formats/styled/load-citeproc.js';
import { FORMAT_NAME, plainText } from '../../../src/formats/styled/raw-lines.js';
import { lineRuns } from '../../../src/formats/styled/runs.js';
import { activeLine, printed } from './entries.js';

const runsOf = (raw: string) => lineRuns(raw).runs;

describe('looks', () => {
  it.each([
    ['<i>a</i>', [{ text: 'a', italic: true }]],
    ['<em>a</em>', [{ text: 'a', italic: true }]],
    ['<b>a</b>', [{ text: 'a', bold: true }]],
    ['<sup>a</sup>', [{ text: 'a', script: 'super' }]],
    ['<sub>a</sub>', [{ text: 'a', script: 'sub' }]],
    ['<span style="font-variant:small-caps;">a</span>', [{ text: 'a', smallCaps: true }]],
    ['<span style="text-decoration:underline;">a</span>', [{ text: 'a', underline: true }]],
    [
      '<i>a<span style="font-style:normal;">b</span></i>',
      [
        { text: 'a', italic: true },
        { text: 'b', italic: false },
      ],
    ],
    [
      '<b>a<span style="font-weight:normal;">b</span></b>',
      [
        { text: 'a', bold: true },
        { text: 'b', bold: false },
      ],
    ],
    [
      '<sup>a<span style="baseline">b</span></sup>',
      [
        { text: 'a', script: 'super' },
        { text: 'b', script: undefined },
      ],
    ],
    [
      '<span style="font-variant:small-caps;">a<span style="font-variant:normal;">b</span></span>',
      [
        { text: 'a', smallCaps: true },
        { text: 'b', smallCaps: false },
      ],
    ],
    [
      '<span style="text-decoration:underline;">a<span style="text-decoration:none;">b</span></span>',
      [
        { text: 'a', underline: true },
        { text: 'b', underline: false },
      ],
    ],
    ['<i><b>a</b></i>', [{ text: 'a', italic: true, bold: true }]],
    ['<i>a</i><i>b</i>c', [{ text: 'ab', italic: true }, { text: 'c' }]],
  ])('%s', (raw, runs) => {
    expect(runsOf(raw)).toEqual(runs);
  });

  it('know every tag of the format', () => {
    const format = loadCiteproc().Output.Formats[FORMAT_NAME];
    const templates = Object.entries(format).filter(
      ([name, template]) => /^@(?:font|text-decoration|vertical)/.test(name) && typeof template === 'string',
    ) as [string, string][];
    expect(templates.length).toBeGreaterThan(8);
    const around = '<i><b><sup><span style="font-variant:small-caps;"><span style="text-decoration:underline;">';
    const looks = (raw: string) => Object.entries(runsOf(raw)[0]).filter(([, value]) => value);
    for (const [name, template] of templates) {
      const line = template.replace('%%STRING%%', 'x');
      const differs = (outside: string) => looks(outside + line).join() !== looks(`${outside}x`).join();
      expect(differs('') || differs(around), name).toBe(true);
    }
  });
});

describe('white space and margins', () => {
  it.each([
    [' a  <i> b </i> c ', '', [{ text: 'a ' }, { text: 'b ', italic: true }, { text: 'c' }]],
    ['<i> </i>', '', []],
    ['', '', []],
    ['a&#38;&#60;b&#62;&#38;amp;', '', [{ text: 'a&<b>&amp;' }]],
    [
      '\n <div class="csl-left-margin">[1]</div><div class="csl-right-inline">A <i>b</i></div>\n',
      '[1]',
      [{ text: 'A ' }, { text: 'b', italic: true }],
    ],
    ['a<div class="csl-block">b</div>c', '', [{ text: 'ab c' }]],
    ['</i>a</div>', '', [{ text: 'a' }]],
  ])('%j', (raw, number, runs) => {
    expect(lineRuns(raw)).toEqual({ number, runs });
  });
});

describe('the text of all runs', () => {
  const joined = (raw: string) =>
    runsOf(raw)
      .map(({ text }) => text)
      .join('');

  it('is the plain text', () => {
    fc.assert(
      fc.property(activeLine, (raw) => {
        expect(joined(raw)).toBe(plainText(raw));
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it.each(['apa', 'ieee', 'vancouver'])('is, with its number, the plain text of %s', (style) => {
    const [{ entry }] = printed([{ id: 'a', type: 'book', title: 'Kisah <i>Homo</i> H<sub>2</sub>O' }], style);
    const { number, runs } = entry.runs;
    expect([number, runs.map(({ text }) => text).join('')].filter(Boolean).join(' ')).toBe(entry.text);
    expect(number !== '').toBe(style !== 'apa');
  });

  it('is found in a time that grows with the length', () => {
    expect(runsOf(`${'<i>'.repeat(50_000)}a`)).toEqual([{ text: 'a', italic: true }]);
  });
});
