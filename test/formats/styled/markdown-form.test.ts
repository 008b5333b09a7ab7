// Markdown: looks, links, and text that no reader of Markdown may take for more than text. Where pandoc is installed it reads
// what we write, in four kinds of Markdown.
import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryMarkdown, escapeMarkdown, MARKDOWN_FORM } from '../../../src/formats/styled/markdown-form.js';
import { escapeRaw } from '../../../src/formats/styled/raw-lines.js';
import { activeLine, activeText, entryOf } from './entries.js';

describe('looks', () => {
  it.each([
    ['A <i>b c</i> d', 'A *b c* d'],
    ['A <b>b</b>', 'A **b**'],
    ['<i><b>a</b></i>', '***a***'],
    ['<i>a </i>b', '*a* b'],
    ['A<i> b</i>', 'A *b*'],
    ['H<sub>2</sub>O, m<sup>2</sup>', 'H<sub>2</sub>O, m<sup>2</sup>'],
    ['<span style="font-variant:small-caps;">a</span>b', 'ab'],
    ['a<i>(b)</i>', 'a<i>(b)</i>'],
    ['a<i>b</i>c', 'a*b*c'],
    ['<i>a</i><b>b</b>', '<i>a</i><b>b</b>'],
    ['<i>a</i> <b>b</b>', '*a* **b**'],
    ['a<i><sup>2</sup></i>', 'a<i><sup>2</sup></i>'],
    ['a-<span style="font-variant:small-caps;">-b</span>', 'a\\--b'],
    ['<div class="csl-left-margin">[1]</div><div class="csl-right-inline">A. B</div>', '\\[1\\] A. B'],
    ['<div class="csl-left-margin">1.</div><div class="csl-right-inline">- B</div>', '1\\. - B'],
  ])('%s', (raw, markdown) => {
    expect(entryMarkdown(entryOf(raw))).toBe(markdown);
  });
});

describe('links', () => {
  it.each([
    ['Arsip. https://a.example/x_y', { URL: 'https://a.example/x_y' }, 'Arsip. <https://a.example/x_y>'],
    ['Arsip. https://a.example/x_y', {}, 'Arsip. https\\://a.example/x\\_y'],
    ['https://doi.org/10.1/a_b', { DOI: '10.1/a_b' }, '<https://doi.org/10.1/a_b>'],
    ['doi 10.1/a_bc', { DOI: '10.1/a_bc' }, 'doi 10.1/a\\_bc'],
    ['<b>https://a.example</b>a', { URL: 'https://a.example' }, '<b><https://a.example></b>a'],
    ['javascript:x', { URL: 'javascript:x' }, 'javascript:x'],
    ['[a](javascript:x)', {}, '\\[a\\](javascript:x)'],
  ])('%s', (raw, item, markdown) => {
    expect(entryMarkdown(entryOf(raw, item))).toBe(markdown);
  });
});

describe('escapes', () => {
  it.each([
    ['1. a', '1\\. a'],
    ['1) a', '1\\) a'],
    ['2020. a', '2020\\. a'],
    ['A. Sari', 'A\\. Sari'],
    ['VI. Bab', 'VI\\. Bab'],
    ['iv) Bab', 'iv\\) Bab'],
    ['Sari. 2020. Judul', 'Sari. 2020. Judul'],
    ['(1) a', '\\(1) a'],
    ['(Sari 2020) a', '(Sari 2020) a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['= a', '\\= a'],
    ['=== a', '\\=== a'],
    [': a', '\\: a'],
    ['::: a', '\\::: a'],
    ['% a', '\\% a'],
    ['# a', '\\# a'],
    ['> a', '\\> a'],
    ['---', '\\-\\--'],
    ['| a |', '\\| a \\|'],
    ['a*b_c`d`', 'a\\*b\\_c\\`d\\`'],
    ['![a](b)', '!\\[a\\](b)'],
    ['<b>', '\\<b\\>'],
    ['R&D &amp; x', 'R\\&D \\&amp; x'],
    ['$x$', '\\$x\\$'],
    ['~x~ ^y^', '\\~x\\~ \\^y\\^'],
    ['x{.y}', 'x\\{.y\\}'],
    ['^[note]', '\\^\\[note\\]'],
    ['a@b.example', 'a\\@b.example'],
    [':smile:', '\\:smile:'],
    ['Judul: anak judul', 'Judul: anak judul'],
    ['www.a.example', 'www\\.a.example'],
    ['a--b...', 'a\\--b\\...'],
    ['Asy-Syifa’', 'Asy-Syifa’'],
    ['"a" \'b\'', '\\"a\\" \\\'b\\\''],
    ['a\\b', 'a\\\\b'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text, true)).toBe(escaped);
  });

  it('of what begins a line do not stand within it', () => {
    expect(escapeMarkdown('1. a', false)).toBe('1. a');
  });

  it('take a time that grows with the length', () => {
    for (const unit of ['[', ':', ':a', '-', '.', '\\', '1', 'i', 'www.', '(', ' '])
      expect(escapeMarkdown(unit.repeat(100_000), true).length).toBeGreaterThan(99_999);
  });
});

it('parts entries by blank lines', () => {
  expect(MARKDOWN_FORM.head('en-US') + MARKDOWN_FORM.list([entryOf('A'), entryOf('B')]) + MARKDOWN_FORM.foot).toBe(
    'A\n\nB\n\n',
  );
});

interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

/** The text of a paragraph that pandoc read; anything but text, looks, links and our own tags shows by its name. */
function textOf(inlines: readonly PandocNode[]): string {
  const text = ({ t, c }: PandocNode): string => {
    if (t === 'Str') return c as string;
    if (t === 'Space' || t === 'SoftBreak') return ' ';
    if (['Emph', 'Strong', 'Superscript', 'Subscript'].includes(t)) return textOf(c as PandocNode[]);
    if (t === 'Link') return textOf((c as [unknown, PandocNode[]])[1]);
    if (t === 'RawInline' && /^<\/?(?:i|b|sup|sub)>$/.test((c as [unknown, string])[1])) return '';
    return `«${t}»`;
  };
  return inlines.map(text).join('');
}

const collapsed = (text: string) => text.replace(/\s+/gu, ' ').trim();
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

describe.skipIf(!hasPandoc)('pandoc reads the text that we wrote', () => {
  it.each(['markdown', 'commonmark', 'gfm', 'commonmark_x'])('as %s', (kind) => {
    const raws = fc.sample(fc.oneof(activeLine, activeText.map(escapeRaw)), { numRuns: 120, seed: 5 });
    const entries = raws
      .map((raw) => entryOf(raw, { URL: 'https://a.example/x_y*z' }))
      .filter(({ entry }) => entry.text !== '');
    const read = JSON.parse(
      execFileSync('pandoc', ['-f', kind, '-t', 'json'], { input: MARKDOWN_FORM.list(entries), encoding: 'utf8' }),
    ) as { blocks: PandocNode[] };
    const texts = read.blocks.map(({ t, c }) => (t === 'Para' ? collapsed(textOf(c as PandocNode[])) : `«${t}»`));
    expect(texts).toEqual(entries.map(({ entry }) => collapsed(entry.text)));
  });
});
