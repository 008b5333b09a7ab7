// The door through which bytes come in: a file by path, checked before it is opened (a folder, a device or a pipe that nobody
// writes to would be read for ever), or a stream that is open already. Errors of the operating system get a sentence of ours.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputError } from '../text/errors.js';
import { refusalByName } from './foreign-files.js';

/** Bytes in pieces of any length. */
export type ByteStream = AsyncIterable<Uint8Array>;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'is a folder',
  ELOOP: 'a link that leads back to itself',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  EIO: 'reading failed',
};

interface SystemError extends Error {
  readonly code: string;
}

/** Whether an error comes from the operating system (ENOENT …) and not from a fault of ours. */
export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && 'syscall' in error && typeof (error as { code?: unknown }).code === 'string';

/** The reason of a system error in words. */
export const systemReason = (error: SystemError): string => REASONS[error.code] ?? error.message;

/** A system error while reading `path` becomes an InputError; anything else stays what it is. */
export const asInputError = (path: string, error: unknown): unknown =>
  isSystemError(error) ? new InputError(`${path}: ${systemReason(error)}.`, { cause: error }) : error;

// Process substitution, <(…), hands over a pipe under one of these.
const OPEN_DESCRIPTOR = /^\/(?:dev\/(?:fd\/\d{1,9}|stdin)|proc\/self\/fd\/\d{1,9})$/;

async function checkReadable(path: string): Promise<void> {
  const stats = await stat(path);
  if (stats.isDirectory()) throw new InputError(`${path}: is a folder.`);
  if (stats.isFile() || OPEN_DESCRIPTOR.test(path)) return;
  const kind = stats.isFIFO() ? 'a named pipe' : stats.isSocket() ? 'a socket' : 'a device';
  throw new InputError(`${path}: is ${kind}, not a file. Hand its content over on stdin: pustaka - < ${path}`);
}

/** The bytes of a file. Throws InputError, before the first byte, for what cannot be read as a text file. */
export async function* readFileBytes(path: string): ByteStream {
  const refusal = refusalByName(path);
  try {
    await checkReadable(path);
    if (refusal) throw new InputError(`${path}: ${refusal}`);
    yield* createReadStream(path, { highWaterMark: 1 << 18 });
  } catch (error) {
    throw asInputError(path, error);
  }
}

/** The bytes of a stream that is open already (stdin); `path` is what messages call it. */
export async function* readStreamBytes(stream: AsyncIterable<Uint8Array | string>, path: string): ByteStream {
  try {
    for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    throw asInputError(path, error);
  }
}
