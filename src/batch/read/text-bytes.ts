// bytes ⇄ text, both ways: what a fix does not touch comes back byte for byte, with its encoding, byte order mark and line ends.
import { readFileBytes, readStreamBytes } from '../../load/byte-source.js';
import { chooseEncoding, decodeBytes } from '../../load/encodings.js';
import { refusalByContent } from '../../load/foreign-files.js';
import { allBytes } from '../../load/text-files.js';
import { InputError } from '../../text/errors.js';
import type { PlannedInput } from '../planned.js';
import type { Stdin } from './read-lists.js';

/** A text, and how its bytes were. `mark` is its byte order mark. */
export interface EncodedText {
  readonly text: string;
  readonly encoding: string;
  readonly mark: Uint8Array;
}

/** The text of an input with its encoding. Throws InputError naming file, place and remedy. */
export async function readEncodedText(input: PlannedInput, stdin: Stdin, encoding?: string): Promise<EncodedText> {
  const { path, isStdin } = input;
  const bytes = await allBytes(isStdin ? readStreamBytes(stdin, path) : readFileBytes(path), path);
  const refusal = refusalByContent(path, bytes);
  if (refusal) throw new InputError(`${path}: ${refusal}`);
  const { label, markLength } = chooseEncoding(path, bytes.subarray(0, 4096), encoding);
  const text = decodeBytes(bytes.subarray(markLength), label, { path, byte: markLength, line: 1 });
  return { text, encoding: label.toLowerCase(), mark: bytes.subarray(0, markLength) };
}

/** Writes a text's units one behind the other. */
type Encoder = (text: string) => Uint8Array | undefined;

const utf16be: Encoder = (text) => Buffer.from(text, 'utf16le').swap16();

const UNICODE: Readonly<Record<string, Encoder>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  utf8: (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': utf16be,
};

/** The letters of an encoding of one byte a letter; undefined where a letter can take more. */
function singleBytes(label: string): ReadonlyMap<string, number> | undefined {
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    try {
      bytes.set(decodeBytes(Uint8Array.of(byte), label, { path: '', byte: 0, line: 1 }), byte);
    } catch {
      // no letter has this byte, or it is the first of several
    }
  }
  const isSingle = bytes.size > 200 && [...bytes.keys()].every((letter) => letter.length === 1);
  return isSingle ? bytes : undefined;
}

function singleByteEncoder(label: string): Encoder | undefined {
  const bytes = singleBytes(label);
  if (!bytes) return undefined;
  return (text) => {
    const encoded = new Uint8Array(text.length);
    for (let index = 0; index < text.length; index++) {
      const byte = bytes.get(text[index]);
      if (byte === undefined) return undefined;
      encoded[index] = byte;
    }
    return encoded;
  };
}

/** Encodes texts as an input was; undefined for an encoding that pustaka reads and does not write. */
export function encoderFor({ encoding, mark }: EncodedText): ((text: string) => Uint8Array | undefined) | undefined {
  const encode = Object.hasOwn(UNICODE, encoding) ? UNICODE[encoding] : singleByteEncoder(encoding);
  return (
    encode &&
    ((text) => {
      const bytes = encode(text);
      return bytes && Buffer.concat([mark, bytes]);
    })
  );
}
