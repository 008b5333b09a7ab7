// Learnt weights of the second look → a section at the end of a model file, instead of the one that may be there. The rest of the
// file stays as it is; its layout is described in load/model.ts, which reads it.
import type { Calibration } from '../../label/calibration.js';
import { CONSTANTS, SECOND_LOOK_VERSION, type SecondLookWeights } from '../../label/second-look/weights.js';
import { MODEL_MAGIC } from '../../load/model-layout.js';
import type { RankerWeights } from './ranker.js';

const LARGEST_VALUE = 127;
/** Weights beyond this are cut: a single feature should not decide alone. */
const LARGEST_WEIGHT = 1.5;

/** Weights in steps of a byte. */
export function quantised({ table, ofChain, ofFirst }: RankerWeights, doubt: number): SecondLookWeights {
  const largest = table.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const step = Math.min(largest, LARGEST_WEIGHT) / LARGEST_VALUE || 1;
  const constants: Record<(typeof CONSTANTS)[number], number> = {
    step,
    ofChain,
    ofFirst,
    doubt,
    version: SECOND_LOOK_VERSION,
  };
  return {
    table: Int8Array.from(table, (weight) =>
      Math.max(-LARGEST_VALUE, Math.min(LARGEST_VALUE, Math.round(weight / step))),
    ),
    constants: Float32Array.from(CONSTANTS, (name) => constants[name]),
  };
}

/** Arrays of the model itself, which stand in front of the section; how many bytes an element of each has. */
const BYTES_OF_ARRAYS = [4, 2, 4, 4, 2, 4, 1];
const HEADER_START = 12;

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** The model file with this section. */
export function withSecondLook(
  model: Buffer,
  { table, constants }: SecondLookWeights,
  calibration: Calibration,
): Buffer {
  const headerLength = model.readUInt32LE(8);
  const header = JSON.parse(model.toString('utf8', HEADER_START, HEADER_START + headerLength)) as { sizes: number[] };
  const sizes = header.sizes.slice(0, BYTES_OF_ARRAYS.length);
  const length = sizes.reduce((sum, size, i) => sum + padded(size * BYTES_OF_ARRAYS[i]), 0);
  const arrays = model.subarray(HEADER_START + headerLength, HEADER_START + headerLength + length);
  const text = JSON.stringify({ ...header, sizes: [...sizes, table.length, constants.length, calibration.length] });
  const newHeader = Buffer.from(text, 'utf8');
  const padding = Buffer.alloc(padded(newHeader.length) - newHeader.length, ' ');
  const start = Buffer.alloc(HEADER_START);
  start.write(MODEL_MAGIC, 0, 'latin1');
  start.writeUInt32LE(newHeader.length + padding.length, 8);
  return Buffer.concat([
    start,
    newHeader,
    padding,
    arrays,
    Buffer.from(table.buffer, table.byteOffset, table.byteLength),
    Buffer.from(constants.buffer, constants.byteOffset, constants.byteLength),
    Buffer.from(calibration.buffer, calibration.byteOffset, calibration.byteLength),
  ]);
}
