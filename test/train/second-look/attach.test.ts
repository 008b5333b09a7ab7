import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CALIBRATION_LENGTH, type Calibration } from '../../../src/label/calibration.js';
import { EMPTY_LEXICON } from '../../../src/label/features/lexicon.js';
import { TRANSITION_CLASSES } from '../../../src/label/features/transition-class.js';
import {
  CONSTANTS,
  SECOND_LOOK_VERSION,
  type SecondLookWeights,
  TABLE_SIZE,
} from '../../../src/label/second-look/weights.js';
import { TRANSITION_COUNT } from '../../../src/label/states.js';
import { loadModel } from '../../../src/load/model.js';
import { ModelError } from '../../../src/text/errors.js';
import { quantised, withSecondLook } from '../../../src/train/second-look/attach.js';
import { encodeModel } from '../../../src/train/write-model.js';
import { makeScratch } from '../../batch/scratch.js';

const { write } = makeScratch();

/** A model of one feature; its lexicon has arrays whose lengths do not end at a border of four bytes. */
const BARE = encodeModel(
  {
    tables: [{ hashes: Uint32Array.of(7), weights: Float32Array.of(0.5, -1, 0.25), width: 3 }],
    transitions: new Float32Array(TRANSITION_CLASSES * TRANSITION_COUNT).fill(0.125),
    lexicon: {
      ...EMPTY_LEXICON,
      words: Uint32Array.of(3, 5, 9),
      wordValues: Uint16Array.of(1, 2, 3),
      phrases: Uint32Array.of(4),
      phraseValues: Uint8Array.of(6),
    },
  },
  100_000,
  'Kebun – “Sékolah”',
);

function weightsOf(seed: number): SecondLookWeights {
  const constants: Record<(typeof CONSTANTS)[number], number> = {
    step: 0.01 * seed,
    ofChain: 0.5,
    ofFirst: -0.25,
    doubt: 0.625,
    version: SECOND_LOOK_VERSION,
  };
  return {
    table: Int8Array.from({ length: TABLE_SIZE }, (_, place) => ((place * seed) % 255) - 127),
    constants: Float32Array.from(CONSTANTS, (name) => constants[name]),
  };
}

const calibrationOf = (seed: number): Calibration =>
  Float32Array.from({ length: CALIBRATION_LENGTH }, (_, knot) => (knot % 18) / (17 + seed));

const [FIRST, SECOND] = [7, 11];
const attached = (base: Buffer, seed: number) => withSecondLook(base, weightsOf(seed), calibrationOf(seed));
const load = (bytes: Buffer) => loadModel(write('model.bin', bytes));

// Compared as bytes: the table is long.
const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) => Buffer.from(buffer, byteOffset, byteLength);
const hasSameBytes = (one: ArrayBufferView, other: ArrayBufferView) => bytesOf(one).equals(bytesOf(other));

describe.each([
  ['a model without one', BARE],
  ['the model that is shipped', readFileSync('src/label/model.bin')],
])('withSecondLook on %s', (_, base) => {
  const model = load(attached(base, FIRST));

  it('writes what is read again', () => {
    const { table, constants } = weightsOf(FIRST);
    expect(hasSameBytes(model.secondLook!.table, table)).toBe(true);
    expect(model.secondLook!.constants).toEqual(constants);
    expect(model.calibration).toEqual(calibrationOf(FIRST));
  });

  it('leaves the model in front as it is', () => {
    const before = load(base);
    expect(model.step).toBe(before.step);
    expect(hasSameBytes(model.slots, before.slots)).toBe(true);
    expect(hasSameBytes(model.weights, before.weights)).toBe(true);
    expect(hasSameBytes(model.transitions, before.transitions)).toBe(true);
    for (const part of ['words', 'wordValues', 'phrases', 'phraseValues'] as const)
      expect(hasSameBytes(model.lexicon[part], before.lexicon[part])).toBe(true);
  });

  it('takes the place of one that is there', () => {
    const twice = attached(attached(base, FIRST), SECOND);
    expect(twice.equals(attached(base, SECOND))).toBe(true);
    expect(twice.equals(attached(base, FIRST))).toBe(false);
  });

  it('does not write into the bytes it is given', () => {
    const copy = Buffer.from(base);
    attached(base, SECOND);
    expect(copy.equals(base)).toBe(true);
  });
});

describe('a model with a second look', () => {
  const whole = attached(BARE, FIRST);

  it('keeps its card', () => {
    const header = JSON.parse(whole.toString('utf8', 12, 12 + whole.readUInt32LE(8))) as { readonly card: string };
    expect(header.card).toBe('Kebun – “Sékolah”');
  });

  it('is none before it is attached', () => {
    const { secondLook, calibration } = load(BARE);
    expect([secondLook, calibration]).toEqual([undefined, undefined]);
  });

  const { table, constants } = weightsOf(FIRST);
  const calibration = calibrationOf(FIRST);
  const withConstant = (name: (typeof CONSTANTS)[number], value: number) =>
    withSecondLook(BARE, { table, constants: constants.with(CONSTANTS.indexOf(name), value) }, calibration);

  it.each([
    ['cut short by one number', whole.subarray(0, -4)],
    ['without calibration', whole.subarray(0, -calibration.byteLength)],
    ['cut short in its table', whole.subarray(0, -TABLE_SIZE)],
    ['with too small a table', withSecondLook(BARE, { table: table.subarray(4), constants }, calibration)],
    ['without its last constant', withSecondLook(BARE, { table, constants: constants.subarray(1) }, calibration)],
    ['with a step that is no number', withConstant('step', Number.NaN)],
    ['with an endless weight for the chain', withConstant('ofChain', Number.POSITIVE_INFINITY)],
    ['with too short a calibration', withSecondLook(BARE, { table, constants }, calibration.subarray(1))],
    ['with a share above 1', withSecondLook(BARE, { table, constants }, calibration.with(3, 1.5))],
    ['with a share that is no number', withSecondLook(BARE, { table, constants }, calibration.with(3, Number.NaN))],
  ])('is refused %s', (_, bytes) => {
    expect(() => load(bytes)).toThrow(ModelError);
    expect(() => load(bytes)).toThrow(/broken or cut short/);
  });

  it('is refused of another version, with what to do', () => {
    expect(() => load(withConstant('version', SECOND_LOOK_VERSION + 1))).toThrow(
      /made for another version of pustaka; train it again/,
    );
  });
});

describe('quantised', () => {
  const tableOf = (...weights: number[]) => {
    const table = new Float32Array(TABLE_SIZE);
    table.set(weights);
    return table;
  };
  const constantOf = ({ constants }: SecondLookWeights, name: (typeof CONSTANTS)[number]) =>
    constants[CONSTANTS.indexOf(name)];

  it.each([
    ['the largest weight has the largest value', [0.5, -0.25, 0, 0.001], [127, -63, 0, 0], 0.5],
    ['a negative weight may be the largest', [0.25, -0.5], [64, -127], 0.5],
    ['weights beyond the largest are cut', [3, -6, 0.75, 1.5], [127, -127, 64, 127], 1.5],
    ['nothing was learnt', [0, 0], [0, 0], 127],
  ] as const)('%s', (_, weights, values, largest) => {
    const made = quantised({ table: tableOf(...weights), ofChain: 1, ofFirst: 0 }, 0.5);
    // Halves are rounded upwards.
    expect([...made.table.subarray(0, values.length)]).toEqual(values);
    expect(constantOf(made, 'step')).toBeCloseTo(largest / 127, 6);
  });

  it('keeps the other numbers, each at its place', () => {
    const made = quantised({ table: tableOf(1), ofChain: 0.75, ofFirst: -0.5 }, 0.625);
    expect(constantOf(made, 'ofChain')).toBe(0.75);
    expect(constantOf(made, 'ofFirst')).toBe(-0.5);
    expect(constantOf(made, 'doubt')).toBe(0.625);
    expect(constantOf(made, 'version')).toBe(SECOND_LOOK_VERSION);
  });
});
