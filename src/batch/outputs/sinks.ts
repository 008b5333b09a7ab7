// Write: where converted text goes, what can go wrong there in words, and the sink of a stream. Files have theirs in file-sink.ts.
// A pipe that the reader has closed is no error.
import { isSystemError, systemReason } from '../../load/byte-source.js';
import { OutputError } from '../../text/errors.js';

/** What closing an output did: it was written, or what stood there already is the same and was left alone. */
export type Closing = 'written' | 'unchanged';

/** 1: somebody should look at it; 2: its input could not be read, or in part only. */
export type SinkCode = 0 | 1 | 2;

/** Takes text piece by piece, bytes as UTF-8; every call waits until the piece is taken (back-pressure). */
export interface Sink {
  write(piece: string | Uint8Array): Promise<void>;
  /** Everything is there: let it be seen. `code` is what the run says of it as exit codes do, where a record is kept. */
  close(code?: SinkCode): Promise<Closing>;
  /** Nothing comes of it: leave what was there before. */
  abandon(): Promise<void>;
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

/** An error of the operating system while writing `path` becomes an OutputError; anything else stays what it is. */
export function asOutputError(path: string, error: unknown): unknown {
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
export function streamSink(stream: NodeJS.WritableStream, name: string): Sink {
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
