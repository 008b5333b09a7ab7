// .gitignore as git reads it: rule by rule, and against git itself where it is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it, test } from 'vitest';
import { expandInputs } from '../../../src/batch/inputs/expand-inputs.js';
import { GitIgnores } from '../../../src/batch/inputs/gitignore.js';
import { makeScratch } from '../scratch.js';

const { at, write } = makeScratch();

let count = 0;
/** A new folder with these files; the base that paths are asked against. */
function folder(files: Readonly<Record<string, string>>): string {
  const name = `f${count++}`;
  for (const [path, content] of Object.entries(files)) write(`${name}/${path}`, content);
  return at(name);
}

const RULES: readonly (readonly [gitignore: string, path: string, ignored: boolean])[] = [
  ['*.txt', 'a.txt', true],
  ['*.txt', 'deep/a.txt', true],
  ['/*.txt', 'deep/a.txt', false],
  ['/*.txt', 'a.txt', true],
  ['deep/*.txt', 'deep/a.txt', true],
  ['deep/*.txt', 'other/deep/a.txt', false],
  ['drafts/', 'drafts/a.txt', true],
  ['drafts/', 'b/drafts/c/a.txt', true],
  ['drafts/', 'drafts', false],
  ['drafts', 'drafts', true],
  ['drafts/**', 'drafts/b/a.txt', true],
  ['drafts/**', 'drafts', false],
  ['**/drafts', 'b/c/drafts/a.txt', true],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b', true],
  ['a/**/b', 'a/x/y/c', false],
  ['*.txt\n!keep.txt', 'keep.txt', false],
  ['!keep.txt\n*.txt', 'keep.txt', true],
  ['drafts/\n!drafts/keep.txt', 'drafts/keep.txt', true],
  ['drafts/*\n!drafts/keep.txt', 'drafts/keep.txt', false],
  ['# a.txt', 'a.txt', false],
  ['\\#a.txt', '#a.txt', true],
  ['\\!a.txt', '!a.txt', true],
  ['a.txt   ', 'a.txt', true],
  ['a\\ ', 'a ', true],
  ['a.txt\r', 'a.txt', true],
  ['\ufeffa.txt', 'a.txt', true],
  ['[ab].txt', 'b.txt', true],
  ['[!ab].txt', 'b.txt', false],
  ['[^ab].txt', 'c.txt', true],
  ['[a-c]x', 'bx', true],
  ['[]a]x', ']x', true],
  ['[a-]x', '-x', true],
  ['[\\]]x', ']x', true],
  ['[[:digit:]]x', '7x', true],
  ['[[:digit:]]x', 'dx', false],
  ['[[:alnum:]]x', 'ax', true],
  ['[[:alnum:]]x', '-x', false],
  ['[[:alpha:]]x', 'Ax', true],
  ['[[:alpha:]]x', '1x', false],
  ['[[:lower:]]x', 'ax', true],
  ['[[:lower:]]x', 'Ax', false],
  ['[[:upper:]]x', 'Ax', true],
  ['[[:upper:]]x', 'ax', false],
  ['[[:space:]]x', ' x', true],
  ['[[:space:]]x', 'ax', false],
  ['[![:digit:]-]x', 'ax', true],
  ['[![:digit:]-]x', '-x', false],
  ['a?c', 'abc', true],
  ['a?c', 'a/c', false],
  ['a*c', 'a/c', false],
  ['a\\*c', 'a*c', true],
  ['a\\*c', 'abc', false],
  ['{a,b}', 'a', false],
  ['', 'a', false],
  ['/', 'a', false],
  ['A.txt', 'a.txt', false],
  ['bab-*.md', 'bab-dua.md', true],
];

describe('a rule', () => {
  test.each(RULES)('%j and %s: %s', (gitignore, path, ignored) => {
    const base = folder({ '.gitignore': gitignore });
    expect(new GitIgnores().isIgnored(`${base}/${path}`, base)).toBe(ignored);
  });

  const hasGit = spawnSync('git', ['--version']).status === 0;
  it.runIf(hasGit)('means the same to git', () => {
    const differing = RULES.filter(([gitignore, path, ignored]) => {
      const base = folder({ '.gitignore': gitignore, [path]: '' });
      execFileSync('git', ['init', '-q', base]);
      const { status } = spawnSync('git', ['-C', base, '-c', 'core.excludesFile=', 'check-ignore', '-q', `./${path}`]);
      return (status === 0) !== ignored;
    });
    expect(differing).toEqual([]);
  });

  it('takes no time, however long it is', () => {
    const stars = `${'*a'.repeat(2000)}b`;
    const base = folder({ '.gitignore': `${stars}\n${'**/'.repeat(1300)}c\n${'['.repeat(4000)}\n${'x'.repeat(1e6)}` });
    expect(new GitIgnores().isIgnored(`${base}/${'a'.repeat(250)}`, base)).toBe(false);
  });
});

describe('several .gitignore files', () => {
  const files = {
    '.git/HEAD': '',
    '.gitignore': '*.log\nout/\n*.tmp.txt',
    'papers/.gitignore': '!keep.log\n/only-here.txt',
    'papers/deep/.gitignore': 'keep.log',
    'outside.txt': '',
  };
  const base = folder(files);
  const PLACES: readonly (readonly [path: string, ignored: boolean])[] = [
    ['a.log', true],
    ['papers/keep.log', false],
    ['papers/deep/keep.log', true],
    ['papers/other/keep.log', false],
    ['papers/only-here.txt', true],
    ['papers/deep/only-here.txt', false],
    ['papers/out/a.txt', true],
    ['papers/x.tmp.txt', true],
  ];
  test.each(PLACES)('%s: %s', (path, ignored) => {
    // the repository's root counts, wherever the search began
    expect(new GitIgnores().isIgnored(`${base}/${path}`, `${base}/papers/deep`)).toBe(ignored);
  });

  it('count from where the search began when there is no repository', () => {
    const plain = folder({ '.gitignore': '*.txt', 'sub/.gitignore': '*.md' });
    const ignores = new GitIgnores();
    expect(['a.txt', 'a.md'].map((name) => ignores.isIgnored(`${plain}/sub/${name}`, `${plain}/sub`))).toEqual([
      false,
      true,
    ]);
  });
});

describe('expandInputs with respectGitignore', () => {
  const base = folder({
    '.git/HEAD': '',
    '.gitignore': 'drafts/\n*.log.txt',
    'a.txt': 'x',
    'b.log.txt': 'x',
    'drafts/c.txt': 'x',
  });
  const pathsOf = async (words: readonly string[], respectGitignore: boolean) =>
    (
      await expandInputs(
        words.map((word) => `${base}/${word}`),
        { respectGitignore },
      )
    ).paths.map((path) => path.slice(base.length + 1));

  it('leaves out of patterns and folders, and only when it is asked to', async () => {
    expect(await pathsOf(['**/*.txt'], true)).toEqual(['a.txt']);
    expect(await pathsOf([''], true)).toEqual(['a.txt']);
    expect(await pathsOf(['**/*.txt'], false)).toEqual(['a.txt', 'b.log.txt', 'drafts/c.txt']);
  });

  it('takes a file that is named', async () => {
    expect(await pathsOf(['drafts/c.txt'], true)).toEqual(['drafts/c.txt']);
  });

  it('says so when nothing is left', async () => {
    const { errors } = await expandInputs([`${base}/drafts/*`], { respectGitignore: true });
    expect(errors[0].message).toBe(`${base}/drafts/*: git leaves out every file that is found (.gitignore).`);
  });
});
