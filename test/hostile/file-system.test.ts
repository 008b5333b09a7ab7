// Odd names, links, devices and folders as inputs: each is read, or refused by a name that a terminal can show; nothing
// hangs and no other file is touched.
import { chmodSync, existsSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { platform } from 'node:process';
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { runMain } from '../cli/run-main.js';
import { itemsOf, OBEYED, REFERENCE } from './run-on.js';

const scratch = makeScratch();
const isUnix = platform !== 'win32';

const NAMES: readonly string[] = [
  'esc\x1b[31mname.txt',
  'new\nline\n::error::x.txt',
  ' lead space.txt',
  'trail ',
  '-rf.txt',
  '--config=x.txt',
  '[a].txt',
  '*.txt',
  '{a,b}.txt',
  '!neg.txt',
  '$(touch pwned).txt',
  '`id`.txt',
  ';id;.txt',
  'quote\'".txt',
  'per%20cent%0A.txt',
  'back\\slash.txt',
  '#hash.txt',
  '..txt',
  '...',
  '.hidden.txt',
  'con.txt',
  'nfd-u\u0308.txt',
  'nfc-\u00fc.txt',
  'rlo-\u202etxt.exe.txt',
  `${'a'.repeat(251)}.txt`,
  'UPPER.TXT',
  '__proto__.txt',
  'constructor',
];

describe.skipIf(!isUnix)('a file named', () => {
  it.each(NAMES)('%j is read', async (name) => {
    const run = await runMain(['--', scratch.write(name, REFERENCE)]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(itemsOf(run)).toHaveLength(1);
    expect(existsSync('pwned')).toBe(false);
  });

  it.each(NAMES)('%j is named so that a terminal shows it, when it is refused', async (name) => {
    const run = await runMain(['--', scratch.write(name, '')], { isTerminal: true });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('is empty');
    expect(run.stderr).not.toMatch(OBEYED);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each(NAMES)('%j has one line of its own in a report for CI', async (name) => {
    const path = scratch.write(name, REFERENCE.replace('Peran', 'MÃ¼ller'));
    const { stdout } = await runMain(['check', '--format', 'github', '--', path]);
    expect(stdout.split('\n').filter((line) => line !== '' && !/^::(?:error|warning|notice) file=/.test(line))).toEqual(
      [],
    );
    expect(stdout).not.toBe('');
  });
});

describe.skipIf(!isUnix)('a link', () => {
  const at = (name: string, target: string) => {
    symlinkSync(target, scratch.at(name));
    return scratch.at(name);
  };

  it('to a text is followed', async () => {
    expect(itemsOf(await runMain([at('tautan.txt', scratch.write('nyata.txt', REFERENCE))]))).toHaveLength(1);
  });

  it.each([
    ['to nothing', 'kosong.txt', 'tiada'],
    ['to an endless device', 'nol.txt', '/dev/zero'],
    ['to a full device', 'penuh.txt', '/dev/full'],
    ['to memory', 'memori.txt', '/proc/self/mem'],
    ['to itself', 'lingkar.txt', 'lingkar.txt'],
  ])('%s is refused by its name', async (_, name, target) => {
    const run = await runMain([at(name, target)]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(name);
  });

  it('to its own folder lets no pattern run for ever', async () => {
    mkdirSync(scratch.at('lingkaran'), { recursive: true });
    scratch.write('lingkaran/a.txt', REFERENCE);
    symlinkSync('.', scratch.at('lingkaran/lagi'));
    expect(itemsOf(await runMain([scratch.at('lingkaran/**/*.txt')]))).toHaveLength(1);
  });
});

describe.skipIf(!isUnix)('what is no plain file', () => {
  it('a folder named like a text is refused by its name', async () => {
    mkdirSync(scratch.at('map.txt'));
    const run = await runMain([scratch.at('map.txt')]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('map.txt');
  });

  it('a file of 3 GB is refused before it is read', async () => {
    truncateSync(scratch.write('jarang.txt', ''), 3 * 1024 ** 3);
    const run = await runMain([scratch.at('jarang.txt')]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('jarang.txt');
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read is refused by its name', async () => {
    chmodSync(scratch.write('rahasia.txt', REFERENCE), 0);
    const run = await runMain([scratch.at('rahasia.txt')]);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('rahasia.txt') });
  });

  it('a file below sixty folders is found', async () => {
    scratch.write(`dalam/${'d/'.repeat(60)}x.txt`, REFERENCE);
    expect(itemsOf(await runMain([scratch.at('dalam/**/*.txt')]))).toHaveLength(1);
  });
});
