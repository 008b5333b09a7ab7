// Bytes of every kind become text or a clear refusal: encodings by table, places of bad bytes, marks.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  checkEncoding,
  chooseEncoding,
  decodeBytes,
  ENCODING_NAMES,
  firstUndecodable,
} from '../../src/load/encodings.js';

const place = { path: 'refs.txt', byte: 0, line: 1 };
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('checkEncoding', () => {
  test.each(ENCODING_NAMES)('knows %s', (name) => {
    expect(() => checkEncoding(name)).not.toThrow();
  });

  it('suggests the nearest name', () => {
    expect(() => checkEncoding('windows-1552')).toThrow('Unknown encoding "windows-1552". Did you mean windows-1252?');
  });

  it('lists names when none is near', () => {
    expect(() => checkEncoding('klingon')).toThrow('Known are, among others: utf-8, utf-16le');
  });
});

describe('chooseEncoding', () => {
  const CHOICES: readonly (readonly [
    what: string,
    start: Uint8Array,
    wanted: string | undefined,
    label: string,
    mark: number,
  ])[] = [
    ['nothing said', utf8('Sari'), undefined, 'utf-8', 0],
    ['the user’s word', utf8('Sari'), 'latin1', 'latin1', 0],
    ['a UTF-8 mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'latin1', 'utf-8', 3],
    ['a UTF-16LE mark', bytes(0xff, 0xfe, 0x41, 0x00), undefined, 'utf-16le', 2],
    ['a UTF-16BE mark', bytes(0xfe, 0xff, 0x00, 0x41), 'latin1', 'utf-16be', 2],
    ['an announced UTF-16', Buffer.from('Sari, M. 2020', 'utf16le'), 'utf-16le', 'utf-16le', 0],
  ];
  test.each(CHOICES)('takes %s', (_, start, wanted, label, markLength) => {
    expect(chooseEncoding('a.txt', start, wanted)).toEqual({ label, markLength });
  });

  const REFUSALS: readonly (readonly [what: string, start: Uint8Array, message: string])[] = [
    ['UTF-32LE', bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'a.txt: is in UTF-32'],
    ['UTF-32BE', bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x41), 'a.txt: is in UTF-32'],
    ['unannounced UTF-16LE', Buffer.from('Sari, M. 2020', 'utf16le'), 'Say --encoding utf-16le'],
    ['unannounced UTF-16BE', Buffer.from('Sari, M. 2020', 'utf16le').swap16(), 'Say --encoding utf-16be'],
  ];
  test.each(REFUSALS)('refuses %s', (_, start, message) => {
    expect(() => chooseEncoding('a.txt', start)).toThrow(message);
  });
});

describe('firstUndecodable', () => {
  const FAULTS: readonly (readonly [what: string, input: Uint8Array, label: string, offset: number])[] = [
    ['a Latin-1 letter', bytes(0x4d, 0xfc, 0x6c), 'utf-8', 1],
    ['the start of its sequence', bytes(0x41, 0xe4, 0x62, 0x63), 'utf-8', 1],
    ['a sequence cut at the end', bytes(0x41, 0x42, 0xe2, 0x80), 'utf-8', 2],
    ['an overlong slash', bytes(0x41, 0xc0, 0xaf), 'utf-8', 1],
    ['a lone surrogate', bytes(0x41, 0x00, 0x00, 0xd8, 0x42, 0x00), 'utf-16le', 2],
    ['nothing in good text', utf8('Časlav – 2020'), 'utf-8', utf8('Časlav – 2020').length],
  ];
  test.each(FAULTS)('finds %s', (_, input, label, offset) => {
    expect(firstUndecodable(input, label)).toBe(offset);
  });

  it('finds a fault wherever it stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (offset) => {
        const long = new Uint8Array(200_001).fill(0x61);
        long[offset] = 0xff;
        expect(firstUndecodable(long, 'utf-8')).toBe(offset);
      }),
      { numRuns: 20 },
    );
  });
});

describe('decodeBytes', () => {
  it('gives text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeBytes(utf8(text), 'utf-8', place)).toBe(text);
      }),
    );
  });

  it('reads legacy encodings', () => {
    expect(decodeBytes(bytes(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x96), 'windows-1252', place)).toBe('Müller –');
  });

  it('names file, line, byte and remedy', () => {
    const input = Buffer.concat([utf8('Sari\r\nBudi\nM'), bytes(0xfc), utf8('ller\n')]);
    expect(() => decodeBytes(input, 'utf-8', place)).toThrow(
      'refs.txt:3: byte 0xFC at offset 12 is not UTF-8. Name the encoding, e.g. --encoding windows-1252, or save it as UTF-8.',
    );
  });

  it('counts on from where the bytes stand', () => {
    expect(() => decodeBytes(bytes(0xff), 'utf-8', { path: 'a', byte: 100, line: 7 })).toThrow(
      'a:7: byte 0xFF at offset 100',
    );
  });

  it('does not send to another encoding whoever named one', () => {
    expect(() => decodeBytes(bytes(0x41, 0xff, 0xff), 'euc-kr', place)).toThrow(
      'is not EUC-KR. Name another --encoding.',
    );
  });
});
