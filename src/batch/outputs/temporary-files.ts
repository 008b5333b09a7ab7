// Write: the files that outputs are made in before they get their names. Each is named after the process that makes it, so that the
// next run into a folder can take away what a killed one left, and never what a living one still needs. A number of a process
// means something on its own machine only (and there in its own container), so that place is part of the name; what comes from
// elsewhere is litter when it is old.
import { readlinkSync } from 'node:fs';
import { type FileHandle, open, readdir, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isSystemError } from '../../load/byte-source.js';

/** A run that has written nothing into its file for so long is dead, in milliseconds. */
const OLD_AGE = 24 * 60 * 60 * 1000;

// pid:[4026531836]
function processSpace(): string {
  try {
    return /\d{1,20}/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0';
  } catch {
    return '0';
  }
}

let place: string | undefined;

/** Where numbers of processes mean the same. */
function ownPlace(): string {
  place ??= `${hostname()
    .replaceAll(/[^\w-]/g, '')
    .slice(0, 64)}-${processSpace()}`;
  return place;
}

// .pustaka-4711-0-host-4026531836.tmp
const TEMPORARY = /^\.pustaka-(\d{1,10})-\d{1,6}-([\w-]{1,100})\.tmp$/;

/** Opens a new file in the folder, under a name that nobody has. */
export async function openTemporary(folder: string): Promise<{ file: FileHandle; path: string }> {
  for (let attempt = 0; ; attempt++) {
    const path = join(folder, `.pustaka-${process.pid}-${attempt}-${ownPlace()}.tmp`);
    try {
      return { path, file: await open(path, 'wx') };
    } catch (error) {
      if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
    }
  }
}

/** Whether a process of this number runs, whoever's it is. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Whether nothing was written into a file for long. */
export async function isOld(path: string, age = OLD_AGE): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats !== undefined && Date.now() - stats.mtimeMs > age;
}

async function isLitter(folder: string, name: string): Promise<boolean> {
  const [whole, pid, where] = TEMPORARY.exec(name) ?? [];
  if (whole === undefined || Number(pid) === process.pid) return false;
  return (where === ownPlace() && !isAlive(Number(pid))) || isOld(join(folder, name));
}

/** Takes away what killed runs left in a folder. What cannot be looked at or taken away stays. */
export async function sweepTemporaries(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (await isLitter(folder, name)) await unlink(join(folder, name)).catch(() => {});
}

/** Has a folder's names on the disk, where the system can do that for folders. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const opened = await open(folder, 'r');
    await opened.sync().finally(() => opened.close());
  } catch {
    // Windows, and some network disks
  }
}
