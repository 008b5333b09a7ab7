// One sign, word or reference over and over, on one line or on many: a run ends, and its text is in the output or told of.
// That time grows no faster than the text is held by tools/check-expressions.mjs for what can make it grow: expressions.
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { REFERENCE, runOn } from './run-on.js';

const scratch = makeScratch();
const LENGTH = 60_000;

const REPEATED: readonly string[] = [
  ...[
    ' ',
    '\t',
    '1',
    '.',
    ',',
    '(',
    ')',
    '[',
    '{',
    '<',
    '"a ',
    '“a” ',
    "'a ",
    'A. B. ',
    'Sari, D. and ',
    '& ',
    'et al., ',
    '(2001) ',
  ],
  ...[
    '(2001',
    'pp. 1-2, ',
    '1-',
    '-',
    '_',
    'https://a.example/ ',
    '10.1000/',
    'a',
    'A',
    'a!',
    'Sari D; ',
    'a: ',
    '/',
    '\\',
    '*a',
    '\u0301',
  ],
  ...[
    '\u200b',
    '😀',
    '中',
    'א',
    '12(3):',
    '12 ',
    '[12] ',
    'a\n',
    '\n',
    '\r',
    'kata ',
    'a--',
    '`',
    '$',
    '#',
    '> ',
    '| ',
    '![](',
    '](<',
    '<!--',
    '^[',
  ],
];

describe('a text of', () => {
  it.each([
    ['brackets in brackets', `${'('.repeat(LENGTH / 2)}x${')'.repeat(LENGTH / 2)}`],
    ['an endless DOI', `10.${'1.'.repeat(LENGTH / 2)}/`],
    ['an endless address', `https://a.example/${'a/'.repeat(LENGTH / 2)}`],
    ['letters without an end', `${'a'.repeat(LENGTH)}\u0301`],
    ['rising numbers', Array.from({ length: LENGTH / 6 }, (_, i) => i).join(' ')],
    ['rising list numbers', Array.from({ length: LENGTH / 8 }, (_, i) => `[${i}] `).join('')],
    ['list numbers line by line', Array.from({ length: LENGTH / 8 }, (_, i) => `[${i}]\n`).join('')],
    ['heads of one page', '\n\nJurnal Contoh      12\n\n'.repeat(LENGTH / 30)],
    ['numbered references on one line', '1. Sari D. J. 2001;1:2-9. 2. Putra R. B. J. 2002;2:3-8. '.repeat(LENGTH / 60)],
  ])('%s', async (_, text) => {
    const run = await runOn(scratch, 'shape.txt', text, ['-t', 'csl-jsonl']);
    expect(run.stdout + run.stderr).not.toBe('');
  });
});

describe('a text of nothing but', () => {
  it.each(REPEATED)('%j', async (unit) => {
    const text = `x${unit.repeat(Math.ceil(LENGTH / unit.length))}y`;
    const run = await runOn(scratch, 'shape.txt', text, ['-t', 'csl-jsonl']);
    expect(run.stdout + run.stderr).not.toBe('');
  });

  it.each(['(', '{', '<', '"a ', 'Sari D; ', 'a\n', '<!--', '\\', '1-', '(2001) ', '[12] '])(
    '%j, checked',
    async (unit) => {
      const run = await runOn(scratch, 'shape.md', unit.repeat(Math.ceil(LENGTH / unit.length)), ['check']);
      expect(run.stdout + run.stderr).not.toBe('');
    },
  );

  it.each(['(', 'a', ', ', 'A. ', 'Sari, D. and ', '"'])('%j, as a line that is a reference', async (unit) => {
    const words = unit.repeat(Math.ceil(LENGTH / unit.length));
    const run = await runOn(scratch, 'line.txt', words, ['-f', 'lines', '-t', 'csl-jsonl']);
    const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    expect(letters(run.stdout)).toBeGreaterThanOrEqual(letters(words));
  });
});

describe('one reference with', () => {
  it('a title of 500 words keeps them all', async () => {
    // each its own word: of equal stretches in one field, one is kept
    const words = Array.from({ length: 500 }, (_, i) => `kata${i}`);
    const text = REFERENCE.replace('media', words.join(' '));
    const { stdout } = await runOn(scratch, 'long.txt', text, ['-f', 'lines', '-t', 'csl-jsonl']);
    const kept = new Set(stdout.match(/kata\d+/g));
    expect(words.filter((word) => !kept.has(word))).toEqual([]);
  });
});

describe('many references', () => {
  it('come out one by one', async () => {
    const lines = Array.from({ length: 500 }, (_, i) => REFERENCE.replace('Peran', `Peran${i}`));
    const { stdout } = await runOn(scratch, 'many.txt', lines.join('\n'), ['-f', 'lines', '-t', 'csl-jsonl']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(500);
  });
});
