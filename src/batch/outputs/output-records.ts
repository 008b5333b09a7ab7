// Write, into a folder: what pustaka made there, in one hidden file of it. A line for each output is on the disk before the output
// gets its name, so that whatever stands under that name can be told from what somebody else wrote. Lines are only ever added,
// each by one write, so that several runs can share the file; a line that a crash cut short is passed over. Who makes the file
// small again looks afterwards whether somebody added to the old one meanwhile, and who adds looks whether the file is still there.
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isSystemError } from '../../load/byte-source.js';
import { OutputError } from '../../text/errors.js';
import { hashOfFile } from './content-hash.js';
import { isOld, openTemporary, syncFolder } from './temporary-files.js';

/** The file that holds the records of a folder. */
export const RECORD_NAME = '.pustaka-outputs.jsonl';

const LOCK_NAME = '.pustaka-outputs.lock';

/** Nobody takes as long to make the file small, in milliseconds. */
const LONGEST_COMPACTION = 60_000;

/** Hashes are SHA-256. No `input`: what went in is not known, so that the output is made again. */
export interface OutputRecord {
  /** The name in the folder, with / between its parts. */
  readonly output: string;
  readonly input?: string;
  /** Of all that decides what comes out, but the input. */
  readonly settings: string;
  readonly content: string;
  /** How the run ended for it: 1 where somebody should look at it, as exit codes have it. */
  readonly code?: 1;
}

/** The records of a folder, by output, in the order in which they were written. */
export type OutputRecords = ReadonlyMap<string, readonly OutputRecord[]>;

const HASH = /^[0-9a-f]{64}$/;
const isHash = (value: unknown): value is string => typeof value === 'string' && HASH.test(value);

function readRecord(line: string): OutputRecord | undefined {
  try {
    const { output, input, settings, content, code } = JSON.parse(line) as Record<string, unknown>;
    if (typeof output !== 'string' || !isHash(settings) || !isHash(content)) return undefined;
    return { output, ...(isHash(input) ? { input } : {}), settings, content, ...(code === 1 ? { code } : {}) };
  } catch {
    return undefined;
  }
}

const recordsOf = (text: string): OutputRecord[] => text.split('\n').flatMap((line) => readRecord(line) ?? []);

function byOutput(records: readonly OutputRecord[]): Map<string, OutputRecord[]> {
  const outputs = new Map<string, OutputRecord[]>();
  for (const record of records) {
    const known = outputs.get(record.output);
    if (known) known.push(record);
    else outputs.set(record.output, [record]);
  }
  return outputs;
}

/** Reads the records of a folder; none where it has no such file. Throws OutputError for one that cannot be read. */
export async function readRecords(folder: string): Promise<OutputRecords> {
  const path = join(folder, RECORD_NAME);
  const stats = await lstat(path).catch(() => undefined);
  if (!stats) return new Map();
  // nor a link: what stands elsewhere is not written into
  if (!stats.isFile()) throw new OutputError(`${path}: is no file. pustaka keeps a record of its outputs there.`);
  try {
    return byOutput(recordsOf(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new OutputError(`${path}: the record of the outputs cannot be read: ${(cause as Error).message}.`, { cause });
  }
}

/** The record that tells that content of this hash is pustaka's, the last one where there are several. */
export const recordOf = (records: OutputRecords, output: string, content: string): OutputRecord | undefined =>
  records.get(output)?.findLast((record) => record.content === content);

// A line begins with its line feed: whatever a killed run left before it ends there.
const lineOf = (record: OutputRecord): string => `\n${JSON.stringify(record)}`;

const isStillThere = async (file: FileHandle, path: string): Promise<boolean> => {
  const [own, there] = await Promise.all([file.stat(), stat(path).catch(() => undefined)]);
  return there !== undefined && own.ino === there.ino && own.dev === there.dev;
};

const ADDING = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0);

/** Adds a record; it is on the disk when this is through. Throws errors of the operating system. */
export async function addRecord(folder: string, record: OutputRecord): Promise<void> {
  const path = join(folder, RECORD_NAME);
  for (let isWritten = false; !isWritten; ) {
    const file = await open(path, ADDING, 0o666);
    try {
      const isNew = (await file.stat()).size === 0;
      await file.appendFile(lineOf(record));
      await file.datasync();
      if (isNew) await syncFolder(folder);
      isWritten = await isStillThere(file, path);
    } finally {
      await file.close();
    }
  }
}

/** What is still needed of the records of an output: the last, and the one that tells of what stands there now. */
async function neededOf(folder: string, records: readonly OutputRecord[]): Promise<OutputRecord[]> {
  const last = records.slice(-1);
  if (records.every(({ content }) => content === last[0].content)) return last;
  const content = await hashOfFile(join(folder, records[0].output));
  const present = records.findLast((record) => record.content === content);
  return present === undefined || present === last[0] ? last : [present, ...last];
}

async function withLock(folder: string, work: () => Promise<void>): Promise<void> {
  const lock = join(folder, LOCK_NAME);
  try {
    await (await open(lock, 'wx')).close();
  } catch {
    // somebody is at it, or died at it
    if (await isOld(lock, LONGEST_COMPACTION)) await unlink(lock).catch(() => {});
    return;
  }
  try {
    await work();
  } finally {
    await unlink(lock).catch(() => {});
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = await openTemporary(dirname(path));
  try {
    await temporary.file.writeFile(text);
    await temporary.file.sync();
    await temporary.file.close();
    await rename(temporary.path, path);
  } catch (error) {
    await temporary.file.close().catch(() => {});
    await unlink(temporary.path).catch(() => {});
    throw error;
  }
}

async function readFrom(file: FileHandle, start: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let at = start; ; ) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1 << 16), 0, 1 << 16, at);
    if (bytesRead === 0) return Buffer.concat(pieces);
    pieces.push(buffer.subarray(0, bytesRead));
    at += bytesRead;
  }
}

async function compact(folder: string): Promise<void> {
  const path = join(folder, RECORD_NAME);
  const old = await open(path, 'r');
  try {
    const bytes = await old.readFile();
    const records = recordsOf(bytes.toString('utf8'));
    const needed: OutputRecord[] = [];
    for (const own of byOutput(records).values()) needed.push(...(await neededOf(folder, own)));
    if (records.length <= 2 * needed.length) return;
    await writeWhole(path, needed.map(lineOf).join(''));
    // what somebody added to the old file before it lost its name
    const added = await readFrom(old, bytes.length);
    for (const record of recordsOf(added.toString('utf8'))) await addRecord(folder, record);
  } finally {
    await old.close();
  }
}

/** Makes the file of records small again when most of it is no longer needed. Never in the way of the run: a failure is let be. */
export async function compactRecords(folder: string): Promise<void> {
  try {
    await withLock(folder, () => compact(folder));
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** Whether a name in a folder is one that pustaka keeps for itself. */
export const isOwnName = (name: string): boolean => [RECORD_NAME, LOCK_NAME].includes(basename(name).toLowerCase());
