// What others see of a folder while runs write into it: killed at any moment, a run leaves old outputs or new ones, never half a
// file; the next run clears away what it left; several runs at once come to the right result.
// `npm run check:batch` kills 200 times.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/train/random.js';
import { endOf, filesBelow, makeFolder, runToEnd, startRun, writePapers } from './runs.js';

const KILLS = Number(process.env['PUSTAKA_KILLS'] ?? 12);
const PAPERS = 24;
const RECORD = '.pustaka-outputs.jsonl';
const OLD = 'what stood there before\n';
const { folder, remove } = makeFolder();
const convert = (out: string, ...more: string[]) => [
  'papers/**/*.txt',
  '--to',
  'bibtex',
  '--output',
  `${out}/`,
  ...more,
];

let expected: Map<string, string>;
let fullRun: number;

const outputsOf = (out: string): Map<string, string> => {
  const files = filesBelow(join(folder, out));
  return new Map([...files].filter(([path]) => expected.has(path)));
};

const litterOf = (out: string): string[] =>
  [...filesBelow(join(folder, out)).keys()].filter((path) => !expected.has(path) && path !== RECORD);

beforeAll(() => {
  writePapers(folder, PAPERS);
  const start = Date.now();
  expect(runToEnd(convert('whole'), folder).code).toBe(0);
  fullRun = Date.now() - start;
  expected = filesBelow(join(folder, 'whole'));
  expected.delete(RECORD);
});

afterAll(remove);

async function killOnce(out: string, delay: number, ...more: string[]): Promise<void> {
  const child = startRun(convert(out, ...more), folder);
  const end = endOf(child);
  await wait(delay);
  child.kill('SIGKILL');
  await end;
}

/** Delays that fall into every part of a run. */
const delays = (seed: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: Math.ceil(KILLS / 2) }, () => random() * fullRun);
};

describe(`a run that is killed, ${KILLS} times`, () => {
  it(
    'leaves whole files or none, and the next run makes the rest and clears away',
    async () => {
      for (const delay of delays(1)) {
        mkdirSync(join(folder, 'killed'), { recursive: true });
        await killOnce('killed', delay);
        for (const [path, text] of outputsOf('killed')) expect(text, path).toBe(expected.get(path));
        expect(runToEnd(convert('killed'), folder).code).toBe(0);
        expect(outputsOf('killed')).toEqual(expected);
        expect(litterOf('killed')).toEqual([]);
        rmSync(join(folder, 'killed'), { recursive: true });
      }
    },
    60_000 * KILLS,
  );

  it(
    'leaves the old file where the new one is not whole',
    async () => {
      for (const delay of delays(2)) {
        for (const path of expected.keys()) {
          mkdirSync(dirname(join(folder, 'old', path)), { recursive: true });
          writeFileSync(join(folder, 'old', path), OLD);
        }
        await killOnce('old', delay, '--force');
        for (const [path, text] of outputsOf('old')) expect([OLD, expected.get(path)], path).toContain(text);
        rmSync(join(folder, 'old'), { recursive: true });
      }
    },
    60_000 * KILLS,
  );
});

describe('eight runs at once into one folder', () => {
  it('come to the right result and leave nothing else behind', async () => {
    const runs = Array.from({ length: 8 }, () => startRun(convert('together'), folder));
    expect(await Promise.all(runs.map(endOf))).toEqual(Array(8).fill(0));
    expect(outputsOf('together')).toEqual(expected);
    expect(litterOf('together')).toEqual([]);
  }, 240_000);
});

describe('a finished run, repeated', () => {
  it('makes nothing anew', () => {
    const before = readdirSync(join(folder, 'whole')).sort();
    const { code, stderr } = runToEnd(convert('whole'), folder);
    expect([code, readdirSync(join(folder, 'whole')).sort()]).toEqual([0, before]);
    expect(stderr).toContain(`${PAPERS} unchanged`);
  });
});
