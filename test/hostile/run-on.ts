// Runs a command on one small file that is meant to break it, and holds every run to what must never happen: a stack, a failure
// without a word or without the file's name, a character on standard error that a terminal obeys.
import { basename } from 'node:path';
import { expect } from 'vitest';
import type { CslItem } from '../../src/csl/item.js';
import type { Scratch } from '../batch/scratch.js';
import { type Run, runMain, type Surroundings } from '../cli/run-main.js';

export const REFERENCE =
  'Sari, D., & Putra, B. (2015). Peran media lokal. Jurnal Contoh, 12(3), 45–67. https://doi.org/10.1234/contoh.15';

/** The reference with another title, author, pages … */
export const referenceWith = (parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts).reduce(
    (text, [printed, other]) => text.replace(printed, () => other),
    'Sari, D., & Putra, B. (2015). Peran media lokal. Jurnal Contoh, 12(3), 45–67. https://doi.org/10.1234/contoh.15',
  );

/** What a terminal obeys: controls but tab and line feed, and overrides of the writing direction. */
export const OBEYED = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/** Holds a run to what no input may bring about. `name`: the file that a failure must name. */
export function expectSound({ code, stdout, stderr }: Run, name: string): void {
  expect([0, 1, 2]).toContain(code);
  expect(stderr).not.toMatch(/^\s+at .+:\d+/m);
  expect(stderr).not.toMatch(OBEYED);
  if (code === 2) expect(stderr).toContain(basename(name));
  if (code === 1) expect(stdout + stderr).not.toBe('');
}

/** Runs `pustaka FILE …` (or `pustaka check FILE …`, where `argv` begins with check) on a file of this name and content. */
export async function runOn(
  scratch: Scratch,
  name: string,
  content: string | Uint8Array,
  argv: readonly string[] = [],
  around: Surroundings = {},
): Promise<Run> {
  const path = scratch.write(name, content);
  const words = argv[0] === 'check' ? ['check', path, ...argv.slice(1)] : [path, ...argv];
  const run = await runMain(words, around);
  expectSound(run, name);
  return run;
}

/** The items that a run to CSL-JSON gave. */
export const itemsOf = ({ stdout }: Run): CslItem[] => JSON.parse(stdout) as CslItem[];
