// Odd words on the command line: each is refused with a reason, or does what it says and nothing else.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { type Run, runMain } from '../cli/run-main.js';
import { itemsOf, OBEYED, REFERENCE } from './run-on.js';

const scratch = makeScratch();
const good = scratch.write('baik.txt', `${REFERENCE}\n`);

function expectRefusal({ code, stdout, stderr }: Run, says: RegExp): void {
  expect(code).toBe(2);
  expect(stdout).not.toMatch(/root:.*:0:0:/);
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/^\s+at .+:\d+|root:.*:0:0:/m);
  expect(stderr).not.toMatch(OBEYED);
}

describe('is refused with a reason', () => {
  it.each<[readonly string[], RegExp]>([
    [['--to', '../../../../etc/passwd'], /passwd/],
    [['--to', 'http://127.0.0.1:9/x.csl'], /127\.0\.0\.1/],
    [['--to', '__proto__'], /__proto__/],
    [['--to', 'constructor'], /constructor/],
    [['--to', 'toString'], /toString/],
    [['--to', ''], /./],
    [['--to', 'apa\0'], /apa\\x00/],
    [['--to', '../x'], /\.\.\/x/],
    [['--to', 'bibtx'], /bibtex/],
    // no sheet is written, so no cell of one can be a formula
    [['--to', 'csv'], /"csv"/],
    [['--to', 'tsv'], /"tsv"/],
    [['--output', '/dev/full'], /\/dev\/full/],
    [['--output', '/nonexistent/dir/x'], /nonexistent/],
    [['--jobs', '0'], /jobs/],
    [['--jobs', '-1'], /jobs/],
    [['--jobs', 'NaN'], /jobs/],
    [['--jobs', '2.5'], /jobs/],
    [['--locale', '../../x'], /\.\.\/\.\.\/x/],
    [['--locale', 'xx-XX'], /xx-XX/],
    [['--encoding', 'utf-99'], /utf-99.*(?:utf-8|Known)/s],
    [['--no-such-option'], /no-such-option/],
    [['--ouptut', 'x'], /--output/],
    [['--to'], /--to/],
    [['--plugin', '../../jahat.js'], /--plugin/],
    [['--require', './x.js'], /--require/],
  ])('%j', async (words, says) => {
    expectRefusal(await runMain([good, ...words]), says);
  });

  it.each<[readonly string[], RegExp]>([
    [['tiada.txt'], /tiada\.txt/],
    [['tiada-*.txt'], /tiada-\*\.txt/],
    [['{a,{b,{c,d}}}*.tiada'], /no file/],
    [['BOM +(a|+(a|+(a|b)))'], /BOM/],
    [['{1..99999999}.txt'], /99999999/],
  ])('%j as an input', async (words, says) => {
    expectRefusal(await runMain(words), says);
  });

  it.each<[readonly string[], RegExp]>([
    [['--rule', '__proto__=error'], /__proto__/],
    [['--rule', '__proto__:error'], /__proto__/],
    [['--rule', 'valid-doi=kadang'], /kadang/],
    [['--config', '/etc/passwd'], /--config/],
    [['--config', 'http://127.0.0.1:9/'], /--config/],
  ])('check %j', async (words, says) => {
    expectRefusal(await runMain(['check', good, ...words]), says);
  });
});

describe('does what it says', () => {
  it('- is standard input', async () => {
    expect(itemsOf(await runMain(['-'], { stdin: REFERENCE }))).toHaveLength(1);
  });

  it('-- lets a name begin with a dash', async () => {
    const odd = scratch.write('-rf.txt', REFERENCE);
    expect(itemsOf(await runMain(['--', odd]))).toHaveLength(1);
  });

  it('a number of jobs beyond all cores is taken down or refused', async () => {
    const run = await runMain([good, '--jobs', '1000000000']);
    if (run.code === 0) expect(itemsOf(run)).toHaveLength(1);
    else expectRefusal(run, /jobs/);
  });

  it('an output is written where it was said, and nowhere else', async () => {
    mkdirSync(scratch.at('dalam'), { recursive: true });
    const run = await runMain([good, '-t', 'bibtex', '-o', scratch.at('dalam/../luar.bib')]);
    expect(run.code).toBe(0);
    expect(readFileSync(scratch.at('luar.bib'), 'utf8')).toContain('@article{');
    expect(readdirSync(scratch.at('dalam'))).toEqual([]);
  });

  it('a folder as the output gets a file of the input’s name', async () => {
    mkdirSync(scratch.at('hasil'));
    expect((await runMain([good, '-t', 'bibtex', '-o', scratch.at('hasil')])).code).toBe(0);
    expect(readdirSync(scratch.at('hasil'))).toContain('baik.bib');
  });

  it('an input as its own output is refused and stays as it is', async () => {
    const own = scratch.write('sendiri.txt', `${REFERENCE}\n`);
    const run = await runMain([own, '-t', 'csl-json', '-o', own]);
    expect(run.code).toBe(2);
    expect(readFileSync(own, 'utf8')).toBe(`${REFERENCE}\n`);
  });
});
