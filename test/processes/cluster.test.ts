// The README's examples for GNU parallel and Slurm, run as they stand there: what many processes make of the parts of a file is,
// put together, byte for byte what one makes of the whole. `npm run check:batch` runs the same over a million lines.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/train/random.js';
import { BIN, has, makeFolder, makeReferences, runScript } from './runs.js';

/** So many are made at once: a million at once would fill the memory. */
const MADE_AT_ONCE = 20_000;
const LINES = Number(process.env['PUSTAKA_CLUSTER_LINES'] ?? 3000);
/** One process answers for a thousand lines in well under this time, on a busy machine too. */
const TIMEOUT = 120_000 + 5 * LINES;
/** As the README has it, or smaller where that would hold all. */
const BLOCK = LINES > 100_000 ? '--block 1M' : '--block 50k';
const SLURM_SCRIPT = resolve('test/processes/slurm-on-one-machine.sh');

const { folder, remove } = makeFolder();

/** The fenced shell block of the README that mentions `word`. */
function readmeExample(word: string): string {
  const blocks = readFileSync('README.md', 'utf8').matchAll(/^```sh\n([^`]*)^```/gm);
  const found = [...blocks].map(([, block]) => block).filter((block) => block.includes(word));
  if (found.length !== 1) throw new Error(`${found.length} shell examples of the README mention ${word}`);
  return found[0];
}

/** `pustaka` is this checkout's. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}` };
}

/** Lists of 1 to 40 references, one a line. */
function withListEnds(references: readonly string[], random: () => number): string {
  let left = 1 + Math.floor(random() * 40);
  const lines = references.map((reference) => {
    if (--left > 0) return `${reference}\n`;
    left = 1 + Math.floor(random() * 40);
    return `${reference}\n\n`;
  });
  return `${lines.join('')}\n`;
}

function writeReferences(path: string): void {
  const random = seededRandom(6);
  writeFileSync(path, '');
  for (let written = 0; written < LINES; written += MADE_AT_ONCE) {
    const references = makeReferences(Math.min(MADE_AT_ONCE, LINES - written), written);
    appendFileSync(path, withListEnds(references, random));
  }
}

function run(
  script: string,
  name: string,
  more: NodeJS.ProcessEnv = {},
): { readonly output: Buffer; readonly seconds: number } {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  execFileSync('ln', ['-s', join(folder, 'refs.txt'), join(cwd, 'refs.txt')]);
  const start = process.hrtime.bigint();
  runScript(script, cwd, { ...environment(), ...more });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (process.env['PUSTAKA_CLUSTER_LINES']) console.log(`${name}: ${LINES} references in ${seconds.toFixed(1)} s`);
  return { output: readFileSync(join(cwd, 'refs.jsonl')), seconds };
}

/** A port that most likely nobody listens on, and on the next ones neither. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  // below the ports that the system hands out by itself
  return 10_000 + (address.port % 20_000);
}

let whole: Buffer;

beforeAll(() => {
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'pustaka'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`, {
    mode: 0o755,
  });
  writeReferences(join(folder, 'refs.txt'));
  whole = run('pustaka refs.txt --from lines --to csl-jsonl --jobs 1 --output refs.jsonl', 'one process').output;
}, TIMEOUT);

afterAll(remove);

test('one process answers for every line', () => {
  expect(whole.toString().split('\n').length - 1).toBe(
    readFileSync(join(folder, 'refs.txt'), 'utf8').split('\n').length - 1,
  );
});

test.skipIf(!has('parallel'))(
  'GNU parallel: the parts put together are the whole',
  () => {
    const { output } = run(readmeExample('parallel --pipe').replace(/--block \S+/, BLOCK), 'GNU parallel');
    expect(output.equals(whole)).toBe(true);
  },
  TIMEOUT,
);

describe.skipIf(!has('munged', 'slurmctld', 'slurmd', 'sbatch'))('Slurm', () => {
  const slurm = () => join(folder, 'slurm');
  const script = (command: string, ...words: string[]) =>
    execFileSync('bash', [SLURM_SCRIPT, command, slurm(), ...words], { stdio: 'ignore' });

  beforeAll(async () => {
    mkdirSync(slurm());
    script('start', '3', String(await freePort()));
  });
  afterAll(() => script('stop'));

  test(
    'an array of jobs on several nodes: the parts put together are the whole',
    () => {
      const { output } = run(readmeExample('sbatch'), 'Slurm', { SLURM_CONF: join(slurm(), 'slurm.conf') });
      expect(output.equals(whole)).toBe(true);
    },
    TIMEOUT,
  );
});
