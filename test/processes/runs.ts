// Whole runs of the command in processes of their own, over folders of made inputs.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { makeIndonesianReferences } from '../../src/train/indonesian-strings.js';
import { seededRandom } from '../../src/train/random.js';

export const BIN = resolve('bin/pustaka.js');

/** A new folder outside of the checkout; `remove` it when done. */
export function makeFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'pustaka-processes-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Made references of which hardly two are alike, from tables alone. */
export function makeReferences(count: number, seed: number): string[] {
  const noMetadata = mkdtempSync(join(tmpdir(), 'pustaka-no-metadata-'));
  try {
    return makeIndonesianReferences(noMetadata, count, seededRandom(seed)).map(({ raw }) => raw);
  } finally {
    rmSync(noMetadata, { recursive: true });
  }
}

/** Texts with reference lists of 3 to 60 entries, some of them in folders below: `papers/3/text-3.txt`. */
export function writePapers(folder: string, count: number): void {
  const references = makeReferences(count * 20, 9);
  for (let index = 0; index < count; index++) {
    const path = join(folder, 'papers', index % 3 === 0 ? String(index) : '.', `text-${index}.txt`);
    mkdirSync(dirname(path), { recursive: true });
    const list = references.slice(20 * index, 20 * index + 3 + ((index * 7) % 58));
    writeFileSync(path, `Sebuah teks yang mengutip.\n\nDaftar Pustaka\n\n${list.join('\n\n')}\n`);
  }
}

/** Path below `folder` → content, hidden files too, in the order of the paths. */
export function filesBelow(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

export interface FinishedRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs to the end. */
export function runToEnd(args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv = {}): FinishedRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return { code: status, stdout, stderr };
}

/** Starts a run; its workers are threads, so that they die with it. */
export const startRun = (args: readonly string[], cwd: string): ChildProcess =>
  spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });

/** Exit code or signal of a started run. */
export async function endOf(child: ChildProcess): Promise<number | string> {
  const [code, signal] = await once(child, 'close');
  return code ?? signal;
}

export const has = (...programs: readonly string[]): boolean =>
  programs.every((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0);

/** Runs a shell script that must succeed. */
export function runScript(script: string, cwd: string, environment: NodeJS.ProcessEnv): void {
  execFileSync('bash', ['-euo', 'pipefail', '-c', script], { cwd, env: environment, stdio: 'pipe' });
}
