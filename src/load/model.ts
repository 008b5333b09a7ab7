// The library's door to the model file.
// Layout: 8 bytes magic; length of the header (uint32, little-endian); header (JSON: fingerprint, step, sizes, card);
// then the arrays in the order of `arraysOf`, each padded to four bytes. All little-endian; sizes are counted in elements.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FINGERPRINT, type Model } from '../label/model.js';
import { ModelError } from '../text/errors.js';
import { MODEL_MAGIC } from './model-layout.js';

interface Header {
  readonly fingerprint: string;
  readonly step: number;
  readonly sizes: readonly number[];
  readonly card: string;
}

const SHIPPED = fileURLToPath(new URL('../label/model.bin', import.meta.url));
const HEADER_START = 12;

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new ModelError(
      `${path}: the model cannot be read (${(cause as Error).message}); reinstall pustaka or name another model`,
      { cause },
    );
  }
}

function readHeader(bytes: Buffer, path: string): Header {
  if (bytes.length < HEADER_START || bytes.toString('latin1', 0, 8) !== MODEL_MAGIC)
    throw new ModelError(`${path}: not a pustaka model`);
  let header: Header;
  try {
    header = JSON.parse(bytes.toString('utf8', HEADER_START, HEADER_START + bytes.readUInt32LE(8))) as Header;
  } catch (cause) {
    throw new ModelError(`${path}: the model's header is broken; fetch or train it again`, { cause });
  }
  if (header.fingerprint !== FINGERPRINT)
    throw new ModelError(`${path}: the model was made for another version of pustaka; train it again with this one`);
  return header;
}

/** Takes one typed array after the other off the bytes; copies them first if they do not lie on a four-byte border. */
class ArrayReader {
  readonly #buffer: ArrayBufferLike;
  #offset: number;
  readonly #end: number;
  readonly #sizes: readonly number[];
  #taken = 0;

  constructor(bytes: Buffer, start: number, sizes: readonly number[]) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
    this.#buffer = aligned.buffer;
    this.#offset = aligned.byteOffset + start;
    this.#end = aligned.byteOffset + aligned.length;
    this.#sizes = sizes;
  }

  take<T>(form: {
    new (buffer: ArrayBufferLike, offset: number, length: number): T;
    readonly BYTES_PER_ELEMENT: number;
  }): T {
    const size = this.#sizes[this.#taken++];
    const start = this.#offset;
    this.#offset += Math.ceil((size * form.BYTES_PER_ELEMENT) / 4) * 4;
    if (!(this.#offset <= this.#end)) throw new RangeError('cut short');
    return new form(this.#buffer, start, size);
  }
}

function arraysOf(bytes: Buffer, header: Header): Omit<Model, 'step'> {
  const reader = new ArrayReader(bytes, HEADER_START + bytes.readUInt32LE(8), header.sizes);
  return {
    slots: reader.take(Uint32Array),
    weights: reader.take(Int16Array),
    transitions: reader.take(Float32Array),
    lexicon: {
      words: reader.take(Uint32Array),
      wordValues: reader.take(Uint16Array),
      phrases: reader.take(Uint32Array),
      phraseValues: reader.take(Uint8Array),
    },
  };
}

/** Reads a model file (default: the one shipped). Throws ModelError when it is missing, broken or made for another version. */
export function loadModel(path = SHIPPED): Model {
  const bytes = readBytes(path);
  const header = readHeader(bytes, path);
  try {
    return { ...arraysOf(bytes, header), step: header.step };
  } catch (cause) {
    throw new ModelError(`${path}: the model is cut short; fetch or train it again`, { cause });
  }
}
