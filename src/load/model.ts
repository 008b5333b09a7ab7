// The library's door to the model file.
// Layout: 8 bytes magic; length of the header (uint32, little-endian); header (JSON: fingerprint, step, sizes, card);
// then six arrays, each padded to four bytes: bucket starts (uint32), row starts (uint32), lower halves of the feature
// numbers (uint16), targets (uint8), values (int8), transition weights (float32). All little-endian.
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

function arraysOf(bytes: Buffer, header: Header, path: string): Omit<Model, 'step'> {
  const { buffer } = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  let offset = (bytes.byteOffset % 4 === 0 ? bytes.byteOffset : 0) + HEADER_START + bytes.readUInt32LE(8);
  const [buckets, rows, low, targets, values, transitions] = header.sizes;
  const needed = 4 * (buckets + rows + transitions) + 2 * low + targets + values;
  if (!(bytes.length - offset + bytes.byteOffset >= needed))
    throw new ModelError(`${path}: the model is cut short; fetch or train it again`);
  const next = (size: number, width: number): number => {
    const start = offset;
    offset += Math.ceil((size * width) / 4) * 4;
    return start;
  };
  return {
    bucketStarts: new Uint32Array(buffer, next(buckets, 4), buckets),
    rowStarts: new Uint32Array(buffer, next(rows, 4), rows),
    low: new Uint16Array(buffer, next(low, 2), low),
    targets: new Uint8Array(buffer, next(targets, 1), targets),
    values: new Int8Array(buffer, next(values, 1), values),
    transitions: new Float32Array(buffer, next(transitions, 4), transitions),
  };
}

/** Reads a model file (default: the one shipped). Throws ModelError when it is missing, broken or made for another version. */
export function loadModel(path = SHIPPED): Model {
  const bytes = readBytes(path);
  const header = readHeader(bytes, path);
  return { ...arraysOf(bytes, header, path), step: header.step };
}
