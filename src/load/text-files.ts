// bytes → document: a whole input as one text, or, for one reference a line, as blocks of whole lines in constant memory.
// Both refuse what is no text and stop at bytes that do not fit the encoding, with file, line and byte.
import { constants } from 'node:buffer';
import { InputError } from '../text/errors.js';
import type { ByteStream } from './byte-source.js';
import { type ChosenEncoding, chooseEncoding, decodeBytes } from './encodings.js';
import { refusalByContent } from './foreign-files.js';

/** What messages call the input, and the encoding the user asked for (default UTF-8; a byte order mark wins). */
interface TextSource {
  readonly path: string;
  readonly encoding?: string;
}

// A JavaScript string holds no more UTF-16 units than this, and no encoding has fewer bytes than units.
const LARGEST_TEXT = constants.MAX_STRING_LENGTH;
/** The longest line that is read where one reference stands on a line, in bytes: 256 MB. */
const LONGEST_LINE = 1 << 28;

function checkedEncoding({ path, encoding }: TextSource, start: Uint8Array): ChosenEncoding {
  const refusal = refusalByContent(path, start);
  if (refusal) throw new InputError(`${path}: ${refusal}`);
  return chooseEncoding(path, start.subarray(0, 4096), encoding);
}

/** All bytes of an input. Throws InputError where no text can be that long. */
export async function allBytes(bytes: ByteStream, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > LARGEST_TEXT)
      throw new InputError(`${path}: is larger than ${LARGEST_TEXT >> 20} MB, too large to be read as one text.`);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length);
}

/** The whole text of an input, without byte order mark. Throws InputError naming file, place and remedy. */
export async function readText(bytes: ByteStream, source: TextSource): Promise<string> {
  const all = await allBytes(bytes, source.path);
  const { label, markLength } = checkedEncoding(source, all);
  return decodeBytes(all.subarray(markLength), label, { path: source.path, byte: markLength, line: 1 });
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Where the last line that is surely whole ends in `chunk`, 0 if none does. */
function endOfWholeLines(chunk: Uint8Array): number {
  // a carriage return that ends the chunk may be the first half of \r\n
  const returned = chunk.length < 2 ? -1 : chunk.lastIndexOf(CARRIAGE_RETURN, chunk.length - 2);
  return Math.max(chunk.lastIndexOf(LINE_FEED), returned) + 1;
}

/** The same of units of two bytes. The chunk begins in the middle of one if `offset` is odd. */
function endOfWholeWideLines(chunk: Uint8Array, label: string, offset: number): number {
  const low = label === 'utf-16be' ? 1 : 0;
  const first = offset % 2;
  const last = first + 2 * (Math.floor((chunk.length - first) / 2) - 1);
  for (let index = last; index >= first; index -= 2) {
    if (chunk[index + 1 - low] !== 0) continue;
    const unit = chunk[index + low];
    if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && index < last)) return index + 2;
  }
  return 0;
}

// Enough to see the byte order mark and what kind of file it is.
const START_LENGTH = 16;

/** Chunks of a stream, the first one long enough to choose an encoding by. */
async function* withLongStart(bytes: ByteStream): ByteStream {
  let start: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of bytes) {
    if (!start) yield chunk;
    else {
      start = Buffer.concat([start, chunk]);
      if (start.length < START_LENGTH) continue;
      yield start;
      start = undefined;
    }
  }
  if (start?.length) yield start;
}

const LINE_END = /\r\n?|\n/;

function linesOf(text: string): string[] {
  const lines = text.split(text.includes('\r') ? LINE_END : '\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Gathers bytes until whole lines stand there, and decodes those. */
class LineBlocks {
  #pending: Uint8Array[] = [];
  #pendingLength = 0;
  #byte: number;
  #line = 1;

  constructor(
    readonly path: string,
    readonly encoding: ChosenEncoding,
  ) {
    this.#byte = encoding.markLength;
  }

  /** The lines that `chunk` completes. */
  add(chunk: Uint8Array): string[] {
    const end = this.#endOfWholeLines(chunk);
    const lines = end === 0 ? [] : this.#take(chunk.subarray(0, end));
    this.#keep(chunk.subarray(end));
    return lines;
  }

  #endOfWholeLines(chunk: Uint8Array): number {
    const { label } = this.encoding;
    return label.startsWith('utf-16') ? endOfWholeWideLines(chunk, label, this.#pendingLength) : endOfWholeLines(chunk);
  }

  /** The last line, where no line end follows it. */
  rest(): string[] {
    return this.#pendingLength === 0 ? [] : this.#take(new Uint8Array(0));
  }

  #take(last: Uint8Array): string[] {
    const bytes = this.#pendingLength === 0 ? last : Buffer.concat([...this.#pending, last]);
    const place = { path: this.path, byte: this.#byte, line: this.#line };
    const lines = linesOf(decodeBytes(bytes, this.encoding.label, place));
    this.#byte += bytes.length;
    this.#line += lines.length;
    this.#pending = [];
    this.#pendingLength = 0;
    return lines;
  }

  #keep(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.#pending.push(chunk);
    this.#pendingLength += chunk.length;
    if (this.#pendingLength > LONGEST_LINE)
      throw new InputError(`${this.path}:${this.#line}: the line is longer than ${LONGEST_LINE >> 20} MB.`);
  }
}

/**
 * The lines of an input (\n, \r\n or \r ends one), in blocks as they come in; a line end at the very end makes no further
 * line. Throws InputError naming file, line and byte; lines before the fault have come out by then.
 */
export async function* readLines(bytes: ByteStream, source: TextSource): AsyncGenerator<string[]> {
  let blocks: LineBlocks | undefined;
  for await (const chunk of withLongStart(bytes)) {
    let fresh = chunk;
    if (!blocks) {
      blocks = new LineBlocks(source.path, checkedEncoding(source, chunk));
      fresh = chunk.subarray(blocks.encoding.markLength);
    }
    const lines = blocks.add(fresh);
    if (lines.length > 0) yield lines;
  }
  const rest = blocks?.rest() ?? [];
  if (rest.length > 0) yield rest;
}
