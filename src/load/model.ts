// The library's door to the model file.
// Layout: 8 bytes magic; length of the header (uint32, little-endian); header (JSON: fingerprint, step, sizes, card);
// then the arrays in the order of `arraysOf`, each padded to four bytes. All little-endian; sizes are counted in elements.
// The shipped file is believed; one that somebody names is looked through first, because a broken table of features would be
// searched for ever.
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CALIBRATION_LENGTH, type Calibration } from '../label/calibration.js';
import { TRANSITION_CLASSES } from '../label/features/transition-class.js';
import { COUNT_BITS, FINGERPRINT, type Model } from '../label/model.js';
import { CONSTANTS, SECOND_LOOK_VERSION, type SecondLookWeights, TABLE_SIZE } from '../label/second-look/weights.js';
import { TRANSITION_COUNT } from '../label/states.js';
import { ModelError } from '../text/errors.js';
import { isSystemError, systemReason } from './byte-source.js';
import { MODEL_MAGIC } from './model-layout.js';

interface Header {
  readonly fingerprint: string;
  readonly step: number;
  readonly sizes: readonly number[];
  readonly card: string;
}

/** Where the model that pustaka comes with lies. */
export const SHIPPED_MODEL = fileURLToPath(new URL('../label/model.bin', import.meta.url));
const HEADER_START = 12;
const NAME_ANOTHER = 'Name a file that `pustaka train` wrote, or none to use the model that pustaka comes with.';

function readShipped(): Buffer {
  try {
    return readFileSync(SHIPPED_MODEL);
  } catch (cause) {
    throw new ModelError(
      `${SHIPPED_MODEL}: the model cannot be read (${(cause as Error).message}); reinstall pustaka`,
      {
        cause,
      },
    );
  }
}

/** The bytes of an open file; one that does not begin as a model does is not read any further. */
function readOpen(file: number, path: string): Buffer {
  const start = Buffer.alloc(MODEL_MAGIC.length);
  const isModel =
    fstatSync(file).isFile() &&
    readSync(file, start, 0, start.length, 0) === start.length &&
    start.toString('latin1') === MODEL_MAGIC;
  if (!isModel) throw new ModelError(`${path}: is not a pustaka model. ${NAME_ANOTHER}`);
  return readFileSync(file);
}

function readNamed(path: string): Buffer {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    return readOpen(file, path);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    throw new ModelError(`${path}: the model cannot be read: ${systemReason(cause)}. ${NAME_ANOTHER}`, { cause });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const broken = (path: string, cause?: unknown) =>
  new ModelError(`${path}: the model is broken or cut short; copy it or train it again.`, { cause });

const madeForAnother = (path: string) =>
  new ModelError(
    `${path}: the model was made for another version of pustaka; train it again with this one (pustaka train).`,
  );

function parseHeader(bytes: Buffer, path: string): Header {
  if (bytes.length < HEADER_START || bytes.toString('latin1', 0, MODEL_MAGIC.length) !== MODEL_MAGIC)
    throw broken(path);
  try {
    return JSON.parse(bytes.toString('utf8', HEADER_START, HEADER_START + bytes.readUInt32LE(8))) as Header;
  } catch (cause) {
    throw broken(path, cause);
  }
}

function readHeader(bytes: Buffer, path: string): Header {
  const header = parseHeader(bytes, path);
  if (header?.fingerprint !== FINGERPRINT) throw madeForAnother(path);
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

  get hasMore(): boolean {
    return this.#taken < this.#sizes.length;
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
    // Only where somebody attached one.
    secondLook: reader.hasMore ? { table: reader.take(Int8Array), constants: reader.take(Float32Array) } : undefined,
    calibration: reader.hasMore ? reader.take(Float32Array) : undefined,
  };
}

const isWholeSecondLook = ({ table, constants }: SecondLookWeights): boolean =>
  table.length === TABLE_SIZE && constants.length === CONSTANTS.length && constants.every(Number.isFinite);

const isWholeCalibration = (calibration: Calibration): boolean =>
  calibration.length === CALIBRATION_LENGTH && calibration.every((share) => share >= 0 && share <= 1);

/** Whether every slot leads to weights that are there, and an empty one ends each search. */
function isSearchable({ slots, weights }: Model): boolean {
  let empty = 0;
  for (let at = 1; at < slots.length; at += 2) {
    const place = slots[at];
    if (place === 0) empty++;
    else if ((place >>> COUNT_BITS) + (place % 2 ** COUNT_BITS) > weights.length) return false;
  }
  return slots.length % 2 === 0 && empty > 0;
}

const isWhole = (model: Model): boolean =>
  (!model.secondLook || isWholeSecondLook(model.secondLook)) &&
  (!model.calibration || isWholeCalibration(model.calibration)) &&
  Number.isFinite(model.step) &&
  model.step > 0 &&
  model.lexicon.words.length === model.lexicon.wordValues.length &&
  model.lexicon.phrases.length === model.lexicon.phraseValues.length &&
  model.transitions.every(Number.isFinite) &&
  model.transitions.length === TRANSITION_CLASSES * TRANSITION_COUNT &&
  isSearchable(model);

function decodeModel(bytes: Buffer, path: string): Model {
  const header = readHeader(bytes, path);
  const model = decodeArrays(bytes, header, path);
  const version = model.secondLook?.constants[CONSTANTS.indexOf('version')];
  if (version !== undefined && version !== SECOND_LOOK_VERSION) throw madeForAnother(path);
  return model;
}

function decodeArrays(bytes: Buffer, header: Header, path: string): Model {
  try {
    return { ...arraysOf(bytes, header), step: header.step };
  } catch (cause) {
    throw broken(path, cause);
  }
}

/**
 * Reads a model file (default: the one shipped). Throws ModelError when it is missing, broken or made for another version; the
 * message says what to do.
 */
export function loadModel(path?: string): Model {
  if (path === undefined) return decodeModel(readShipped(), SHIPPED_MODEL);
  const model = decodeModel(readNamed(path), path);
  if (!isWhole(model)) throw broken(path);
  return model;
}
