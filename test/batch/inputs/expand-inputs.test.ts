// Words become paths: files, folders, patterns, excludes, in a fixed order; what is dangerous or empty is refused.
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { expandInputs, type InputWishes, isMissing, isPattern } from '../../../src/batch/inputs/expand-inputs.js';
import { makeScratch } from '../scratch.js';

const { at, write } = makeScratch();
for (const name of [
  'b.txt',
  'a.md',
  'a(b).txt',
  '[x].txt',
  '!neg.txt',
  'sub/c.txt',
  'sub/deep/d.bib',
  'sub/e.docx',
  'sub/.hidden.txt',
  'links/good.txt',
  'papers/a/x.txt',
  'papers/draft/x.txt',
  'papers/draft/old/y.txt',
  'papers/z.txt',
])
  write(name, 'x');
mkdirSync(at('empty'));
mkdirSync(at('folder.txt'));
symlinkSync('.', at('sub/loop'));
symlinkSync('../b.txt', at('sub/link.txt'));
symlinkSync('nowhere', at('links/dangling.txt'));

const expand = (words: readonly string[], wishes?: InputWishes) =>
  expandInputs(
    words.map((word) => (word.startsWith('!') ? `!${at(word.slice(1))}` : at(word))),
    wishes,
  );
const pathsOf = async (...words: string[]) => (await expandInputs(words)).paths;
const errorsOf = async (...words: string[]) => (await expandInputs(words)).errors.map(({ message }) => message);

async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(at(folder));
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}

describe('expandInputs', () => {
  const EXPANSIONS: readonly (readonly [what: string, word: string, names: string[]])[] = [
    ['a file', 'b.txt', ['b.txt']],
    ['a file that reads like a pattern', 'a(b).txt', ['a(b).txt']],
    ['a file that is a pattern', '[x].txt', ['[x].txt']],
    ['a missing file', 'missing.txt', ['missing.txt']],
    ['the readable files of a folder, in order', 'sub', ['sub/c.txt', 'sub/link.txt']],
    ['a pattern', '*.{txt,md}', ['!neg.txt', '[x].txt', 'a(b).txt', 'a.md', 'b.txt']],
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

  it('takes a file once that is named in two ways', async () => {
    const paths = await inFolder('sub', () => pathsOf('c.txt', './c.txt', '../sub/c.txt', '*.txt'));
    expect(paths).toEqual(['c.txt', 'link.txt']);
  });

  it('does not take a file named - for standard input', async () => {
    write('odd/-', 'x');
    expect(await inFolder('odd', () => pathsOf('*'))).toEqual(['./-']);
  });

  const NAMES: readonly (readonly [what: string, word: string, names: string[]])[] = [
    ['a file by its path', 'sub/c.txt', [at('sub/c.txt')]],
    ["a folder's own files by their names", 'sub', ['c.txt', 'link.txt']],
    [
      'files below the fixed part of a pattern',
      'papers/**/*.txt',
      ['a/x.txt', 'draft/old/y.txt', 'draft/x.txt', 'z.txt'],
    ],
    ['files below what stands before braces', 'papers/{a,draft}/x.txt', ['a/x.txt', 'draft/x.txt']],
  ];
  test.each(NAMES)('names %s', async (_, word, names) => {
    expect((await expandInputs([at(word)])).inputs.map(({ name }) => name)).toEqual(names);
  });

  it('names files below the folder that it is run in', async () => {
    const names = await inFolder('papers', async () =>
      (await expandInputs(['./**/y.txt', '../papers/a/*', '**/z.*'])).inputs.map(({ name }) => name),
    );
    expect(names).toEqual(['draft/old/y.txt', 'x.txt', 'z.txt']);
  });

  const ERRORS: readonly (readonly [what: string, word: string, message: string])[] = [
    ['a folder without readable files', 'empty', 'empty: the folder holds no file that pustaka reads (.txt .text .md'],
    ['a pattern without a match', 'nope-*.txt', 'nope-*.txt: no file matches.'],
    ['nested braces without a match', '{q,{r,{s,t}}}*.txt', 'no file matches.'],
    ['nested alternatives, which are not read as such', '+(a|+(a|+(a|b)))*', 'no file matches.'],
    ['a dangling link that a pattern finds', 'links/d*.txt', 'links/dangling.txt: a link that leads to no file.'],
  ];
  test.each(ERRORS)('says what is wrong with %s and goes on', async (_, word, message) => {
    const { paths, errors } = await expandInputs([at(word), at('b.txt')]);
    expect(paths).toEqual([at('b.txt')]);
    expect(errors).toHaveLength(1);
    expect(errors[0].message).toContain(message);
  });

  it('names a dangling link in a folder, and takes the other files', async () => {
    const { paths, errors } = await expandInputs([at('links')]);
    expect([paths, errors.map(({ message }) => message)]).toEqual([
      [at('links/good.txt')],
      [`${at('links/dangling.txt')}: a link that leads to no file.`],
    ]);
  });

  it('names a file whose name is not UTF-8', async () => {
    write('bytes/good.txt', 'x');
    writeFileSync(Buffer.concat([Buffer.from(`${at('bytes')}/bad`), Buffer.of(0xff), Buffer.from('.txt')]), 'x');
    const { paths, errors } = await expandInputs([at('bytes/*.txt')]);
    expect(paths).toEqual([at('bytes/good.txt')]);
    expect(errors[0].message).toContain('bad\ufffd.txt: the name is not UTF-8, so that the file cannot be opened.');
  });

  it('names a folder that it may not look into, and takes what lies elsewhere', async () => {
    write('shut/open/a.txt', 'x');
    write('shut/closed/b.txt', 'x');
    chmodSync(at('shut/closed'), 0);
    const isRoot = process.getuid?.() === 0;
    // root may look anywhere
    if (isRoot) {
      chmodSync(at('.'), 0o755);
      process.seteuid?.(65534);
    }
    try {
      const { paths, errors } = await expandInputs([at('shut/**/*.txt')]);
      expect(paths).toEqual([at('shut/open/a.txt')]);
      expect(errors.map(({ message }) => message)).toEqual([
        `${at('shut/closed')}: the folder cannot be looked into: no permission to read it.`,
      ]);
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(at('shut/closed'), 0o755);
    }
  });

  const REFUSED: readonly (readonly [word: string, message: string])[] = [
    ['{1..99999999}.txt', 'the pattern stands for more than 10000 names.'],
    ['{1..100}{1..100}{a,b}.txt', 'the pattern stands for more than 10000 names.'],
    ['**/../../**', 'a pattern cannot go up (..) behind a wildcard.'],
  ];
  test.each(REFUSED)('refuses %s', async (word, message) => {
    await expect(expandInputs([`${at('sub')}/${word}`])).rejects.toThrow(message);
  });

  it('refuses a pattern that is longer than any path', async () => {
    await expect(expandInputs(['{a,'.repeat(2000)])).rejects.toThrow('the pattern is longer than 4096 characters.');
  });

  it('takes a pattern that is longer than any name', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `name-${index}`);
    expect(await pathsOf(at(`{${names.join(',')},b}.txt`))).toEqual([at('b.txt')]);
  });

  it('names the files that a folder is searched for, and how to look deeper', async () => {
    expect((await errorsOf(at('empty')))[0]).toContain("write a pattern: '");
  });
});

describe('a word with a ! before it', () => {
  const EXCLUDES: readonly (readonly [words: string[], left: string[]])[] = [
    [['!papers/draft/**'], ['papers/a/x.txt', 'papers/z.txt']],
    [['!papers/draft'], ['papers/a/x.txt', 'papers/z.txt']],
    [['!papers/draft/'], ['papers/a/x.txt', 'papers/z.txt']],
    [['!papers/**/draft'], ['papers/a/x.txt', 'papers/z.txt']],
    [['!papers/*.txt'], ['papers/a/x.txt', 'papers/draft/old/y.txt', 'papers/draft/x.txt']],
    [['!papers/*'], ['papers/a/x.txt', 'papers/draft/old/y.txt', 'papers/draft/x.txt']],
    [['!papers/**/x.txt'], ['papers/draft/old/y.txt', 'papers/z.txt']],
    [['!papers/{a,draft/old}/*'], ['papers/draft/x.txt', 'papers/z.txt']],
    [['!papers/[!a-c]*/x.txt'], ['papers/a/x.txt', 'papers/draft/old/y.txt', 'papers/z.txt']],
    [['!papers/./a/../a/*.txt'], ['papers/draft/old/y.txt', 'papers/draft/x.txt', 'papers/z.txt']],
    [
      ['!papers/a', '!papers/z.txt'],
      ['papers/draft/old/y.txt', 'papers/draft/x.txt'],
    ],
    [
      ['!papers/draft', 'papers/draft/x.txt'],
      ['papers/a/x.txt', 'papers/z.txt', 'papers/draft/x.txt'],
    ],
  ];
  test.each(EXCLUDES)('%j leaves %j', async (excludes, left) => {
    expect((await expand(['papers/**/*.txt', ...excludes])).paths).toEqual(left.map(at));
  });

  it('leaves out of folders and of files that are named', async () => {
    expect((await expand(['papers', 'b.txt', 'a.md', '!b.txt', '!papers/z*', 'sub'])).paths).toEqual(
      ['a.md', 'sub/c.txt', 'sub/link.txt'].map(at),
    );
  });

  it('leaves what comes behind it alone', async () => {
    expect((await expand(['papers/a/*', '!papers/**', 'papers/*.txt'])).paths).toEqual([at('papers/z.txt')]);
  });

  it('holds against the folder that it is run in', async () => {
    expect(await inFolder('papers', () => pathsOf('**/*.txt', '!draft', '!./z.txt'))).toEqual(['a/x.txt']);
  });

  it('is told when it leaves nothing out', async () => {
    const { idleExcludes } = await expandInputs([at('papers/**/*.txt'), '!drafts/**', '!**/draft/**']);
    expect(idleExcludes).toEqual(['!drafts/**', '!**/draft/**']);
  });

  it('is an error when it leaves out everything', async () => {
    const { paths, errors } = await expand(['papers/*.txt', '!papers']);
    expect([paths, errors.map(({ message }) => message)]).toEqual([
      [],
      [`every input is left out by !${at('papers')}`],
    ]);
  });

  it('is refused where nothing stands before it', async () => {
    await expect(expandInputs(['!papers/*.txt'])).rejects.toThrow(
      '!papers/*.txt leaves out of what the words before it name, and there is none. A file of that name is ./!papers/*.txt',
    );
  });

  const NAMED: readonly (readonly [what: string, words: string[], paths: string[]])[] = [
    ['by ./', ['*.md', './!neg.txt'], ['a.md', './!neg.txt']],
    ['by its name alone', ['!neg.txt'], ['!neg.txt']],
    ['by its name behind another file', ['b.txt', '!neg.txt'], ['b.txt', '!neg.txt']],
  ];
  test.each(NAMED)('is a file of that name %s', async (_, words, paths) => {
    expect(await inFolder('.', () => pathsOf(...words))).toEqual(paths);
  });

  it.each(['*.txt', 'sub'])('is an exclude behind %s even where a file has that name', async (word) => {
    const paths = await inFolder('.', () => pathsOf('b.txt', word, '!b.txt'));
    expect(paths).not.toContain('b.txt');
  });

  it('refuses patterns as ever', async () => {
    await expect(expand(['papers', '!papers/{1..99999999}'])).rejects.toThrow('more than 10000 names');
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
    ['links/dangling.txt', true],
  ];
  test.each(PATHS)('%s: %s', async (name, missing) => {
    expect(await isMissing(at(name))).toBe(missing);
  });
});
