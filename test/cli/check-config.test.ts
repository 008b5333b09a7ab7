// The configuration of `pustaka check`: where it is found, what it does, and how its faults are named.
import { mkdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { isIgnored } from '../../src/cli/ignore-patterns.js';
import { makeScratch } from '../batch/scratch.js';
import { runMain } from './run-main.js';

const { at, write } = makeScratch();
const TEXT = 'Referensi\n\nAshari, K. (2020). Kamus hubungan internasional. Gramedia. [insert page numbers]\n';
const RULE = 'no-chat-residue';

let folders = 0;
/** A repository of its own, with files; the path of its text. */
function repository(files: Readonly<Record<string, string>>, text = 'bab/satu.md'): string {
  const root = `repo${folders++}`;
  mkdirSync(at(`${root}/.git`), { recursive: true });
  for (const [name, content] of Object.entries(files)) write(`${root}/${name}`, content);
  return write(`${root}/${text}`, TEXT);
}

const check = (...words: string[]) => runMain(['check', '--format', 'compact', ...words]);
const config = (values: unknown) => JSON.stringify(values, null, 2);
const OFF = { style: 'none', rules: { [RULE]: 'off' } };

describe('a configuration', () => {
  test.each([
    ['pustaka.config.json', config(OFF)],
    ['.pustakarc', config(OFF)],
    ['package.json', config({ name: 'x', pustaka: OFF })],
    ['bab/pustaka.config.json', `\ufeff${config(OFF)}`],
  ])('is found in %s', async (name, content) => {
    const path = repository({ [name]: content });
    expect(await check(path)).toEqual({ code: 0, stdout: '', stderr: `No findings in 1 reference of ${path}\n` });
  });

  it('is the nearest one', async () => {
    const near = { 'pustaka.config.json': config(OFF), 'bab/.pustakarc': config({ style: 'none' }) };
    expect((await check(repository(near))).code).toBe(1);
    const other = { 'pustaka.config.json': config(OFF), 'bab/package.json': '{"name": "pustaka"}' };
    expect((await check(repository(other))).code).toBe(0);
  });

  it('is not looked for above the folder of .git', async () => {
    write('pustaka.config.json', config(OFF));
    const run = await check('--style', 'none', repository({}));
    write('pustaka.config.json', '{}');
    expect(run.code).toBe(1);
  });

  it('holds for its own inputs only, and the command line wins', async () => {
    const [quiet, loud] = [
      repository({ '.pustakarc': config(OFF) }),
      repository({ '.pustakarc': config({ style: 'none' }) }),
    ];
    const run = await check(quiet, loud);
    expect(run.stdout).toContain(`${loud}:3:`);
    expect(run.stdout).not.toContain(quiet);
    expect((await check('--rule', `${RULE}=warn`, quiet)).stdout).toContain(`warning Unexpected`);
  });

  it('limits warnings', async () => {
    const rules = { [RULE]: 'warn' };
    expect((await check(repository({ '.pustakarc': config({ style: 'none', rules, maxWarnings: 0 }) }))).code).toBe(1);
    const path = repository({ '.pustakarc': config({ style: 'none', rules, maxWarnings: 0 }) });
    expect((await check('--max-warnings', '5', path)).code).toBe(0);
  });

  it('leaves inputs out', async () => {
    const path = repository({ '.pustakarc': config({ ignore: ['bab/'] }) });
    expect(await check(path)).toEqual({
      code: 0,
      stdout: '',
      stderr: 'warning: every input is left out by "ignore" in the configuration\n',
    });
  });

  it('names a style, and a baseline from where it stands', async () => {
    const path = repository({ '.pustakarc': config({ style: 'ieee', locale: 'id', baseline: 'known.json' }) });
    const updated = await check('--update-baseline', path);
    expect(updated.code).toBe(0);
    const baseline = path.replace('bab/satu.md', 'known.json');
    expect(Object.keys(JSON.parse(readFileSync(baseline, 'utf8')).files)).toEqual(['bab/satu.md']);
    expect((await runMain(['check', path])).stdout).toContain('checked against ieee (id-ID)');
    expect((await check(path)).code).toBe(0);
  });

  it('of standard input is that of the folder it is said to be in', async () => {
    const path = repository({ '.pustakarc': config(OFF) });
    expect((await runMain(['check', '-', '--stdin-filename', path, '-f', 'compact'], { stdin: TEXT })).code).toBe(0);
  });
});

// file, text, what is said behind the path
const FAULTS: readonly (readonly [string, string, string])[] = [
  ['.pustakarc', '{"style": "apa",}', ':1:17: this is not JSON.'],
  ['.pustakarc', '[]', ':1:1: expected an object of options.'],
  ['.pustakarc', '{\n  "stlye": "apa"\n}', ':2:12: stlye: there is no such option. Did you mean style?'],
  ['.pustakarc', '{"style": 1}', ':1:11: style: expected a text.'],
  ['.pustakarc', '{"style": "appa"}', ': style: Unknown style appa. Did you mean apa?'],
  ['.pustakarc', '{"style": "mine.csl"}', 'there is no such file'],
  ['.pustakarc', '{"locale": "xx"}', ': locale: Unknown locale xx.'],
  ['.pustakarc', '{"rules": []}', ':1:11: rules: expected an object of rules and severities.'],
  [
    '.pustakarc',
    '{"rules": {"valid-dio": "off"}}',
    ':1:25: rules.valid-dio: there is no such rule. Did you mean valid-doi?',
  ],
  [
    '.pustakarc',
    '{"rules": {"valid-doi": "of"}}',
    'rules.valid-doi: expected off, info, warn, error. Did you mean off?',
  ],
  ['.pustakarc', '{"rules": {"valid-doi": 2}}', 'rules.valid-doi: expected off, info, warn, error.'],
  ['.pustakarc', '{"maxWarnings": -1}', ':1:17: maxWarnings: expected a whole number.'],
  ['.pustakarc', '{"ignore": "bab"}', ':1:12: ignore: expected a list of patterns.'],
  ['.pustakarc', '{"baseline": ""}', ':1:14: baseline: expected a text.'],
  ['.pustakarc', '{"__proto__": 1}', '__proto__: there is no such option.'],
  ['package.json', '{"pustaka": {"rules": {"x": "off"}}}', ':1:29: rules.x: there is no such rule.'],
  ['package.json', '{"pustaka": "apa"}', ':1:13: expected an object of options.'],
];

describe('a fault in a configuration', () => {
  test.each(FAULTS)('%s: %s', async (name, content, message) => {
    const path = repository({ [name]: content });
    const run = await check(path);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(path.replace('bab/satu.md', ''));
    expect(run.stderr).toContain(message);
  });
});

describe('patterns of what is left out', () => {
  test.each([
    ['a.md', ['a.md'], true],
    ['b/a.md', ['a.md'], true],
    ['b/a.md', ['/a.md'], false],
    ['b/a.md', ['./b/a.md'], true],
    ['b/a.md', ['b'], true],
    ['b/c/a.md', ['b/'], true],
    ['c/b/a.md', ['b/'], true],
    ['c/b/a.md', ['b/a.md'], false],
    ['b/a.md', ['b/*.md'], true],
    ['b/c/a.md', ['b/*.md'], false],
    ['b/c/a.md', ['b/**/*.md'], true],
    ['b/a.md', ['b/**/*.md'], true],
    ['a.md', ['*.txt', '?.md'], true],
    ['ab.md', ['?.md'], false],
    ['a.md', ['**'], true],
    ['a.md', [''], false],
    ['a.md', ['/'], false],
    ['a.mdx', ['*.md'], false],
  ])('%s and %j', (path, patterns, ignored) => {
    expect(isIgnored(path, patterns)).toBe(ignored);
  });

  it('take no time, however many stars they have', () => {
    const started = performance.now();
    expect(isIgnored('a'.repeat(2000), [`${'*a'.repeat(500)}b`])).toBe(false);
    expect(isIgnored(`${'a/'.repeat(500)}b`, [`${'**/'.repeat(500)}c`])).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
