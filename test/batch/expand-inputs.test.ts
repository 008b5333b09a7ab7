// Words become paths: files, folders, patterns, in a fixed order; what is dangerous or empty is refused.
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { expandInputs, isMissing, isPattern } from '../../src/batch/expand-inputs.js';
import { makeScratch } from './scratch.js';

const { at, write } = makeScratch();
for (const name of [
  'b.txt',
  'a.md',
  'a(b).txt',
  '[x].txt',
  'sub/c.txt',
  'sub/deep/d.bib',
  'sub/e.docx',
  'sub/.hidden.txt',
])
  write(name, 'x');
mkdirSync(at('empty'));
mkdirSync(at('folder.txt'));
symlinkSync('.', at('sub/loop'));
symlinkSync('../b.txt', at('sub/link.txt'));
symlinkSync('nowhere', at('dangling.txt'));

const pathsOf = async (...words: string[]) => (await expandInputs(words)).paths;
const errorsOf = async (...words: string[]) => (await expandInputs(words)).errors.map(({ message }) => message);

describe('expandInputs', () => {
  const EXPANSIONS: readonly (readonly [what: string, word: string, names: string[]])[] = [
    ['a file', 'b.txt', ['b.txt']],
    ['a file that reads like a pattern', 'a(b).txt', ['a(b).txt']],
    ['a file that is a pattern', '[x].txt', ['[x].txt']],
    ['a missing file', 'missing.txt', ['missing.txt']],
    ['the readable files of a folder, in order', 'sub', ['sub/c.txt', 'sub/link.txt']],
    ['a pattern', '*.{txt,md}', ['[x].txt', 'a(b).txt', 'a.md', 'b.txt']],
    [
      'a pattern over folders, not over links to folders',
      'sub/**/*.{txt,bib}',
      ['sub/c.txt', 'sub/deep/d.bib', 'sub/link.txt'],
    ],
  ];
  test.each(EXPANSIONS)('takes %s', async (_, word, names) => {
    expect(await pathsOf(at(word))).toEqual(names.map(at));
  });

  it('takes each path once, in the order of the words', async () => {
    expect(await pathsOf('-', at('b.txt'), at('*.md'), at('b.txt'), '-')).toEqual(['-', at('b.txt'), at('a.md')]);
  });

  it('does not take a file named - for standard input', async () => {
    write('odd/-', 'x');
    const before = process.cwd();
    process.chdir(at('odd'));
    try {
      expect(await pathsOf('*')).toEqual(['./-']);
    } finally {
      process.chdir(before);
    }
  });

  const ERRORS: readonly (readonly [what: string, word: string, message: string])[] = [
    ['a folder without readable files', 'empty', 'empty: the folder holds no file that pustaka reads (.txt .text .md'],
    ['a pattern without a match', 'nope-*.txt', 'nope-*.txt: no file matches.'],
    ['nested braces without a match', '{q,{r,{s,t}}}*.txt', 'no file matches.'],
    ['nested alternatives, which are not read as such', '+(a|+(a|+(a|b)))*', 'no file matches.'],
  ];
  test.each(ERRORS)('says what is wrong with %s and goes on', async (_, word, message) => {
    const { paths, errors } = await expandInputs([at(word), at('b.txt')]);
    expect(paths).toEqual([at('b.txt')]);
    expect(errors).toHaveLength(1);
    expect(errors[0].message).toContain(message);
  });

  const REFUSED: readonly (readonly [word: string, message: string])[] = [
    ['{1..99999999}.txt', 'the pattern stands for more than 10000 names.'],
    ['{1..100}{1..100}{a,b}.txt', 'the pattern stands for more than 10000 names.'],
    ['**/../../**', 'a pattern cannot go up (..) behind a wildcard.'],
  ];
  test.each(REFUSED)('refuses %s', async (word, message) => {
    await expect(expandInputs([`${at('sub')}/${word}`])).rejects.toThrow(message);
  });

  it('names the files that a folder is searched for, and how to look deeper', async () => {
    expect((await errorsOf(at('empty')))[0]).toContain("write a pattern: '");
  });
});

describe('isPattern', () => {
  test.each(['*.txt', 'a?.txt', '[ab].txt', '{a,b}'])('reads %s as a pattern', (word) => {
    expect(isPattern(word)).toBe(true);
  });
  test.each(['a(b).txt', 'a+b', '!a', 'a.txt'])('reads %s as a name', (word) => {
    expect(isPattern(word)).toBe(false);
  });
});

describe('isMissing', () => {
  const PATHS: readonly (readonly [name: string, missing: boolean])[] = [
    ['b.txt', false],
    ['sub', false],
    ['nothing', true],
    ['dangling.txt', true],
  ];
  test.each(PATHS)('%s: %s', async (name, missing) => {
    expect(await isMissing(at(name))).toBe(missing);
  });
});
