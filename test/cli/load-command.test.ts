// The compiled code beside the bundled command line, as built: taken where it fits, done without where it does not. Every
// case has a process of its own, because one process compiles the same script once.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeScratch } from '../batch/scratch.js';

const { at, write } = makeScratch();
const cacheName = readdirSync('dist/command').find((name) => name.endsWith('.cache'));
const built = `dist/command/${cacheName}`;

const REPORT = `
  import { CODE_CACHE, loadCommand } from './dist/cli/load-command.js';
  const { main, script } = loadCommand(process.env.CACHE || CODE_CACHE);
  console.log(typeof main, script.cachedDataRejected);
`;

test.each([
  ['of the build', '', 'false'],
  ['missing', at('missing.cache'), 'undefined'],
  ['empty', write('empty.cache', ''), 'true'],
  ['cut short', write('short.cache', readFileSync(built).subarray(0, 9_999)), 'true'],
  ['something else', write('else.cache', 'no compiled code'), 'true'],
])('compiled code that is %s', (_, path, isRejected) => {
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', REPORT], {
    env: { ...process.env, CACHE: path },
    encoding: 'utf8',
  });
  expect([run.stdout, run.stderr]).toEqual([`function ${isRejected}\n`, '']);
});
