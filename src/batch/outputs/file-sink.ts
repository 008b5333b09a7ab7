// Write, files: a file is written beside itself under another name and renamed when all of it is on the disk, so that whoever looks
// finds the old text or the new one, never half. One that stands there already with the very same bytes is left alone. Of an output
// in a folder a record is on the disk before it gets its name: see output-records.ts.
import type { Stats } from 'node:fs';
import { type FileHandle, mkdir, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OutputError } from '../../text/errors.js';
import type { PlannedOutput, Recording } from '../planned.js';
import { hashOfFile, stampOf, startHash } from './content-hash.js';
import { addRecord, readRecords, recordOf } from './output-records.js';
import { asOutputError, type Closing, orOutputError, type Sink, type SinkCode } from './sinks.js';
import { openTemporary, sweepTemporaries, syncFolder } from './temporary-files.js';

/** Keeps the record of one output: takes what is written, and has it on record before the output gets its name. */
interface Recorder {
  take(piece: string | Uint8Array): void;
  /** Throws OutputError where somebody else has put something in the output's place meanwhile. */
  record(target: string, code: SinkCode): Promise<void>;
}

const WITHOUT_RECORD: Recorder = { take: () => {}, record: async () => {} };

/** Whether what stands there now was there when the output was planned, or is pustaka's. */
async function isOurs(target: string, { folder, output, seen, isForced }: Recording): Promise<boolean> {
  const content = isForced ? undefined : await hashOfFile(target);
  return (
    content === undefined || content === seen || recordOf(await readRecords(folder), output, content) !== undefined
  );
}

/** The input's hash, if it is the one that was converted: nobody has written into it since `stamp`. */
async function inputHash(path: string, stamp: string | undefined): Promise<string | undefined> {
  const hash = stamp === undefined ? undefined : await hashOfFile(path);
  return (await stampOf(path)) === stamp ? hash : undefined;
}

async function recorderOf(recording: Recording, path: string, stamp: Promise<string | undefined>): Promise<Recorder> {
  const content = await startHash();
  const { folder, output, settings, isRepeatable } = recording;
  return {
    take: (piece) => content.update(piece),
    async record(target, code) {
      if (!(await isOurs(target, recording)))
        throw new OutputError(
          `${target}: was written by somebody else while pustaka ran, and is left as it is. Move it away, or use --force.`,
        );
      const input = isRepeatable && code !== 2 ? await inputHash(path, await stamp) : undefined;
      const known = { output, ...(input === undefined ? {} : { input }), settings, content: content.digest() };
      await addRecord(folder, code === 1 ? { ...known, code } : known);
    },
  };
}

/** The file that `path` leads to, over links, and what stands there now. */
async function targetOf(path: string): Promise<{ path: string; stats?: Stats }> {
  try {
    const real = await realpath(path);
    return { path: real, stats: await stat(real) };
  } catch {
    return { path };
  }
}

/** A device or a pipe (/dev/null) is written into; putting a file in its place would harm the machine. */
async function directSink(path: string): Promise<Sink> {
  const file = await open(path, 'w');
  const finish = () => orOutputError(path, file.close());
  return {
    write: (text) => orOutputError(path, file.writeFile(text)),
    close: () => finish().then(() => 'written'),
    abandon: finish,
  };
}

const PIECE = 1 << 18;

/** Whether two open files hold the same bytes. */
async function holdSame(one: FileHandle, other: FileHandle): Promise<boolean> {
  const [a, b] = [Buffer.alloc(PIECE), Buffer.alloc(PIECE)];
  for (let at = 0; ; ) {
    const [read, compared] = await Promise.all([one.read(a, 0, PIECE, at), other.read(b, 0, PIECE, at)]);
    if (read.bytesRead !== compared.bytesRead || !a.subarray(0, read.bytesRead).equals(b.subarray(0, read.bytesRead)))
      return false;
    if (read.bytesRead === 0) return true;
    at += read.bytesRead;
  }
}

async function haveSameBytes(path: string, other: string): Promise<boolean> {
  const sizes = await Promise.all([path, other].map((one) => stat(one).catch(() => undefined)));
  if (sizes[0] === undefined || sizes[0].size !== sizes[1]?.size) return false;
  const files: FileHandle[] = [];
  try {
    for (const one of [path, other]) files.push(await open(one, 'r'));
    return await holdSame(files[0], files[1]);
  } catch {
    // what cannot be read is not the same
    return false;
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}

async function replacingSink(shown: string, target: string, old: Stats | undefined, recorder: Recorder): Promise<Sink> {
  const folder = dirname(target);
  const temporary = await openTemporary(folder);
  const { file } = temporary;
  const discard = async () => {
    await file.close().catch(() => {});
    await unlink(temporary.path).catch(() => {});
  };
  const publish = async (code: SinkCode): Promise<Closing> => {
    const isSame = await haveSameBytes(temporary.path, target);
    if (old && !isSame) await file.chmod(old.mode & 0o777);
    // to wait for the disk is what takes time
    await Promise.all([isSame ? undefined : file.sync(), recorder.record(target, code)]);
    if (isSame) {
      await discard();
      return 'unchanged';
    }
    await file.close();
    await rename(temporary.path, target);
    // folders of many outputs are synced at the end of the run
    if (recorder === WITHOUT_RECORD) await syncFolder(folder);
    return 'written';
  };
  const orDiscard = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      await discard();
      throw asOutputError(shown, error);
    }
  };
  return {
    write(piece) {
      recorder.take(piece);
      return orDiscard(file.writeFile(piece));
    },
    close: (code = 0) => orDiscard(publish(code)),
    abandon: discard,
  };
}

/** Folders that this process has taken dead runs' files from. */
const swept = new Set<string>();

async function sweepOnce(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  await sweepTemporaries(folder);
}

async function openFile(path: string, isInFolder: boolean, recorder: Promise<Recorder>): Promise<Sink> {
  if (isInFolder) await mkdir(dirname(path), { recursive: true });
  const target = await targetOf(path);
  if (target.stats && !target.stats.isFile()) return directSink(path);
  await sweepOnce(dirname(target.path));
  return replacingSink(path, target.path, target.stats, await recorder);
}

/** A sink that opens its file at the first piece of text, so that a run that comes to nothing leaves no trace. */
function lazySink(path: string, openSink: () => Promise<Sink>): Sink {
  let opened: Sink | undefined;
  const openOnce = async () => {
    opened ??= await orOutputError(path, openSink());
    return opened;
  };
  return {
    write: async (text) => (await openOnce()).write(text),
    close: async (code) => (await openOnce()).close(code),
    abandon: async () => opened?.abandon(),
  };
}

/** A file (in `folder`, which is made if need be). */
export const fileSink = (path: string, folder?: string): Sink =>
  lazySink(path, () => openFile(path, folder !== undefined, Promise.resolve(WITHOUT_RECORD)));

/** Where a planned output goes, with its record where one is kept. To be asked for before the input is read. */
export function outputSink({ path, folder, recording, inputs }: PlannedOutput, stdout: Sink): Sink {
  if (path === undefined) return stdout;
  if (!recording) return fileSink(path, folder);
  const [input] = inputs;
  const stamp = stampOf(input.path);
  return lazySink(path, () => openFile(path, true, recorderOf(recording, input.path, stamp)));
}

const foldersOf = (outputs: readonly PlannedOutput[]): ReadonlySet<string> =>
  new Set(outputs.flatMap(({ path, folder }) => (path && folder ? [folder, dirname(path)] : [])));

/** Takes away what killed runs left in the folders of outputs, for a run that may write nothing there. */
export async function sweepFolders(outputs: readonly PlannedOutput[]): Promise<void> {
  for (const folder of foldersOf(outputs)) await sweepOnce(folder);
}

/** Has the names of outputs in folders on the disk. */
export async function syncFolders(outputs: readonly PlannedOutput[]): Promise<void> {
  for (const folder of foldersOf(outputs)) await syncFolder(folder);
}
