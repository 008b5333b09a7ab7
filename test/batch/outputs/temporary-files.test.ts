// Files that outputs are made in: a killed run's are taken away, a living one's never.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTemporary, sweepTemporaries } from '../../../src/batch/outputs/temporary-files.js';
import { makeScratch } from '../scratch.js';

const { at, write } = makeScratch();
const A_WEEK_AGO = Date.now() / 1000 - 7 * 24 * 60 * 60;

/** The number of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '0']).pid;

async function folderWithTemporary(name: string): Promise<{ folder: string; path: string }> {
  write(`${name}/refs.bib`, 'x');
  const { file, path } = await openTemporary(at(name));
  await file.close();
  return { folder: at(name), path };
}

const withPid = (path: string, pid: number): string => path.replace(/\.pustaka-\d+-/, `.pustaka-${pid}-`);

describe('sweepTemporaries', () => {
  it('takes away what a dead process left, and nothing else', async () => {
    const { folder, path } = await folderWithTemporary('dead');
    const dead = withPid(path, deadPid());
    for (const name of [dead, `${folder}/.pustaka-outputs.jsonl`, `${folder}/.pustaka-1.tmp`, `${folder}/x.tmp`])
      writeFileSync(name, 'x');
    await sweepTemporaries(folder);
    expect(readdirSync(folder)).not.toContain(basename(dead));
    expect(readdirSync(folder)).toHaveLength(5);
  });

  it('leaves what a living process writes', async () => {
    const { folder, path } = await folderWithTemporary('living');
    const other = withPid(path, process.ppid);
    writeFileSync(other, 'x');
    await sweepTemporaries(folder);
    expect([existsSync(path), existsSync(other)]).toEqual([true, true]);
  });

  it('takes away what is old, even if a process has its number today', async () => {
    const { folder, path } = await folderWithTemporary('old');
    const old = withPid(path, process.ppid);
    writeFileSync(old, 'x');
    utimesSync(old, A_WEEK_AGO, A_WEEK_AGO);
    await sweepTemporaries(folder);
    expect([existsSync(path), existsSync(old)]).toEqual([true, false]);
  });

  it('leaves what another machine writes until it is old', async () => {
    const { folder } = await folderWithTemporary('elsewhere');
    const [fresh, old] = [1, 2].map((number) => `${folder}/.pustaka-${deadPid()}-${number}-other-host-77.tmp`);
    for (const name of [fresh, old]) writeFileSync(name, 'x');
    utimesSync(old, A_WEEK_AGO, A_WEEK_AGO);
    await sweepTemporaries(folder);
    expect([existsSync(fresh), existsSync(old)]).toEqual([true, false]);
  });

  it('does not mind a folder that is not there', async () => {
    await expect(sweepTemporaries(at('nowhere'))).resolves.toBeUndefined();
  });
});

describe('openTemporary', () => {
  it('gives each file a name of its own', async () => {
    const opened = await Promise.all(Array.from({ length: 20 }, () => openTemporary(at('.'))));
    await Promise.all(opened.map(({ file }) => file.close()));
    expect(new Set(opened.map(({ path }) => path)).size).toBe(20);
  });
});
