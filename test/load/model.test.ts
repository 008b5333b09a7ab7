// Model files that somebody names: a whole one is taken, everything else is refused with what to do, and never searched for ever.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CALIBRATION_LENGTH } from '../../src/label/calibration.js';
import { SECOND_LOOK_VERSION } from '../../src/label/second-look/weights.js';
import { loadModel } from '../../src/load/model.js';
import { ModelError } from '../../src/text/errors.js';
import { makeScratch } from '../batch/scratch.js';

const { at, write } = makeScratch();
const SHIPPED = readFileSync('src/label/model.bin');
const HEADER_END = 12 + SHIPPED.readUInt32LE(8);

const changed = (change: (bytes: Buffer) => void): Buffer => {
  const bytes = Buffer.from(SHIPPED);
  change(bytes);
  return bytes;
};
const inHeader = (from: string, to: string) =>
  changed((bytes) => {
    const header = bytes.toString('utf8', 12, HEADER_END);
    if (!header.includes(from)) throw new Error(`no ${from} in the header`);
    bytes.write(header.replace(from, to.padEnd(from.length)).slice(0, HEADER_END - 12), 12);
  });

/** The shipped model with another number where the second look has its version: the last of its constants, before the curves. */
const otherSecondLook = () =>
  changed((bytes) => {
    bytes.writeFloatLE(SECOND_LOOK_VERSION + 1, bytes.length - 4 * CALIBRATION_LENGTH - 4);
  });

const bytesOf = ({ buffer, byteOffset, byteLength }: Int16Array) => Buffer.from(buffer, byteOffset, byteLength);

const REFUSED: readonly (readonly [what: string, content: Uint8Array | string, message: RegExp])[] = [
  ['an empty file', '', /is not a pustaka model\. Name a file that `pustaka train` wrote/],
  ['a text', 'Daftar Pustaka\n\nSari. 2001.\n', /is not a pustaka model/],
  ['the beginning of a model', SHIPPED.subarray(0, 10), /broken or cut short; copy it or train it again/],
  ['a model cut short in its header', SHIPPED.subarray(0, 100), /broken or cut short/],
  ['a model cut short in its weights', SHIPPED.subarray(0, SHIPPED.length >> 1), /broken or cut short/],
  ['a header that is no JSON', inHeader('{', '['), /broken or cut short/],
  [
    'a model of another version',
    inHeader('features ', 'feathers '),
    /made for another version of pustaka; train it again/,
  ],
  ['a model with a second look of another version', otherSecondLook(), /made for another version of pustaka/],
  ['a model without a step', inHeader('"step":', '"stop":'), /broken or cut short/],
  ['a model whose step is negative', inHeader('"step":0', '"step":-0'), /broken or cut short/],
  ['a model without sizes', inHeader('"sizes":', '"seize":'), /broken or cut short/],
  [
    'a table of features without an end',
    changed((bytes) => {
      for (let place = HEADER_END + 4; place < bytes.length >> 1; place += 8)
        if (bytes.readUInt32LE(place) === 0) bytes[place] = 1;
    }),
    /broken or cut short/,
  ],
  [
    'a feature whose weights are not there',
    changed((bytes) => bytes.fill(0xff, HEADER_END, HEADER_END + 8)),
    /broken or cut short/,
  ],
];

describe('loadModel', () => {
  it('takes a whole model by its path', () => {
    const [named, shipped] = [loadModel('src/label/model.bin'), loadModel()];
    expect(Buffer.compare(bytesOf(named.weights), bytesOf(shipped.weights))).toBe(0);
    expect(named.step).toBe(shipped.step);
  });

  it.each(REFUSED)('refuses %s', (_, content, message) => {
    const load = () => loadModel(write('own.bin', content));
    expect(load).toThrow(ModelError);
    expect(load).toThrow(message);
    expect(load).toThrow('own.bin');
  });

  it.each([
    ['a file that is not there', () => at('none.bin'), /none\.bin: the model cannot be read: no such file/],
    ['a folder', () => 'src', /src: is not a pustaka model/],
    ['a device', () => '/dev/zero', /\/dev\/zero: is not a pustaka model/],
  ])('refuses %s', (_, path, message) => {
    expect(() => loadModel(path())).toThrow(message);
  });
});
