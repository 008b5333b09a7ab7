// Write: where converted text goes. A file is written beside itself under another name and renamed when all of it is on the
// disk, so that whoever looks finds the old text or the new one, never half. A pipe that the reader has closed is no error.
import type { Stats } from 'node:fs';
import { type FileHandle, mkdir, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSystemError, systemReason } from '../load/byte-source.js';
import { OutputError } from '../text/errors.js';

/** What closing an output did: it was written, or what stood there already is the same and was left alone. */
export type Closing = 'written' | 'unchanged';

/** Takes text piece by piece; every call waits until the piece is taken (back-pressure). */
export interface Sink {
  write(text: string): Promise<void>;
  /** Everything is there: let it be seen. */
  close(): Promise<Closing>;
  /** Nothing comes of it: leave what was there before. */
  abandon(): Promise<void>;
}

/** Takes bytes too. */
export interface FileSink extends Sink {
  write(piece: string | Uint8Array): Promise<void>;
}

/** The reader of our output has gone (`| head`): stop quietly. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  EROFS: 'the disk is read-only',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EISDIR: 'is a folder',
  EEXIST: 'a file stands where the folder should be',
  ENOTDIR: 'a file stands where the folder should be',
};

function asOutputError(path: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  if (error.code === 'EPIPE') return new ReaderGone('the reader has gone', { cause: error });
  const reason = REASONS[error.code] ?? systemReason(error);
  return new OutputError(`${path}: cannot be written: ${reason}.`, { cause: error });
}

/** The same work, its errors of the operating system as OutputError that names `path`. */
export async function orOutputError<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asOutputError(path, error);
  }
}

/** A stream that stays open (standard output). */
export function streamSink(stream: NodeJS.WritableStream, name: string): FileSink {
  // The write's own callback tells of the fault; without a listener the event would end the run.
  stream.on('error', () => {});
  const write = (piece: string | Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      stream.write(piece, (error) => (error ? reject(error) : resolve()));
    });
  return {
    write: (piece) => (piece.length === 0 ? Promise.resolve() : orOutputError(name, write(piece))),
    close: () => Promise.resolve('written'),
    abandon: () => Promise.resolve(),
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

/** Opens a new file in the folder, under a name that nobody has. */
async function openTemporary(folder: string): Promise<{ file: FileHandle; path: string }> {
  for (let attempt = 0; ; attempt++) {
    const path = join(folder, `.pustaka-${process.pid}-${attempt}.tmp`);
    try {
      return { path, file: await open(path, 'wx') };
    } catch (error) {
      if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
    }
  }
}

/** A device or a pipe (/dev/null) is written into; putting a file in its place would harm the machine. */
async function directSink(path: string): Promise<FileSink> {
  const file = await open(path, 'w');
  const finish = () => orOutputError(path, file.close());
  return {
    write: (text) => orOutputError(path, file.writeFile(text)),
    close: () => finish().then(() => 'written'),
    abandon: finish,
  };
}

async function replacingSink(shown: string, target: string, old: Stats | undefined): Promise<FileSink> {
  const temporary = await openTemporary(dirname(target));
  const { file } = temporary;
  const discard = async () => {
    await file.close().catch(() => {});
    await unlink(temporary.path).catch(() => {});
  };
  const publish = async () => {
    if (old) await file.chmod(old.mode & 0o777);
    await file.sync();
    await file.close();
    await rename(temporary.path, target);
  };
  const orDiscard = async (work: Promise<void>) => {
    try {
      await work;
    } catch (error) {
      await discard();
      throw asOutputError(shown, error);
    }
  };
  return {
    write: (text) => orDiscard(file.writeFile(text)),
    close: () => orDiscard(publish()).then(() => 'written'),
    abandon: discard,
  };
}

async function openFile(path: string, folder: string | undefined): Promise<FileSink> {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const target = await targetOf(path);
  const replaceable = target.stats === undefined || target.stats.isFile();
  return replaceable ? replacingSink(path, target.path, target.stats) : directSink(path);
}

/** A file (in `folder`, which is made if need be) that is opened at the first piece of text, so that a run that comes to nothing leaves no trace. */
export function fileSink(path: string, folder?: string): FileSink {
  let opened: FileSink | undefined;
  const openOnce = async () => {
    opened ??= await orOutputError(path, openFile(path, folder));
    return opened;
  };
  return {
    write: async (text) => (await openOnce()).write(text),
    close: async () => (await openOnce()).close(),
    abandon: async () => opened?.abandon(),
  };
}
