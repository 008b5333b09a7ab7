// `pustaka check --watch` in a process of its own: it sees a file that is replaced, and ends with Ctrl-C.
import { type ChildProcess, spawn } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../batch/scratch.js';

const { at, write } = makeScratch();
const WRONG = 'Referensi\n\nAshari, K. (2020). Kamus hubungan internasional. Gramedia. [insert page numbers]\n';
const RIGHT = WRONG.replace(' [insert page numbers]', '');

/** A process with its output so far; `until` waits for a form of it. */
function started(args: readonly string[]) {
  const child: ChildProcess = spawn(process.execPath, ['bin/pustaka.js', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += String(chunk);
      for (const listener of listeners) listener();
    });
  const until = (holds: (text: string) => boolean) =>
    new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`never seen; the output is ${output}`)), 30_000);
      const look = () => {
        if (!holds(output)) return;
        clearTimeout(timer);
        listeners.delete(look);
        resolve(output);
      };
      listeners.add(look);
      look();
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, until, ended };
}

const times = (text: string, part: string): number => text.split(part).length - 1;

describe('a watch', () => {
  it('checks again when a file is written, replaced or gone, and ends with 130', async () => {
    const path = write('watched.md', WRONG);
    const { child, until, ended } = started(['check', '--watch', '--style', 'none', '-f', 'compact', path]);
    const passes = (count: number) => until((text) => times(text, 'watching; Ctrl-C') === count);
    expect(times(await passes(1), '[no-chat-residue]')).toBe(1);
    writeFileSync(path, WRONG.replace('Kamus', 'Sejarah'));
    expect(times(await passes(2), '[no-chat-residue]')).toBe(2);
    writeFileSync(at('new.md'), RIGHT);
    renameSync(at('new.md'), path);
    expect(times(await passes(3), '[no-chat-residue]')).toBe(2);
    rmSync(path);
    expect(await passes(4)).toContain(`${path}: no such file`);
    writeFileSync(path, WRONG);
    expect(times(await passes(5), '[no-chat-residue]')).toBe(3);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  }, 60_000);
});
