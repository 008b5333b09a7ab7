// bytes → document, step two: which encoding the bytes are in, and what they say in it. UTF-8 unless a byte order mark or the
// user says otherwise; never guessed. Bytes that do not fit stop the reading with their place: a wrong letter that slips in
// silently would end up in somebody's name.
import { InputError, UsageError } from '../text/errors.js';
import { didYouMean } from '../text/nearest.js';

/** An encoding as chosen for one input; `markLength` bytes at the start are the byte order mark. */
export interface ChosenEncoding {
  readonly label: string;
  readonly markLength: number;
}

/** Where a stretch of bytes stands in its input: `byte` from 0, `line` from 1. */
interface BytePlace {
  readonly path: string;
  readonly byte: number;
  readonly line: number;
}

/** Names for suggestions; every label of the WHATWG Encoding Standard is taken. */
export const ENCODING_NAMES = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-9',
  'iso-8859-15',
  'latin1',
  'macintosh',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'gbk',
  'gb18030',
  'big5',
  'euc-jp',
  'iso-2022-jp',
  'shift_jis',
  'euc-kr',
] as const;

/** Throws UsageError when no such encoding is known. */
export function checkEncoding(label: string): void {
  try {
    new TextDecoder(label, { fatal: true });
  } catch (cause) {
    const hint = didYouMean(label, ENCODING_NAMES) || ` Known are, among others: ${ENCODING_NAMES.join(', ')}.`;
    throw new UsageError(`Unknown encoding "${label}".${hint}`, { cause });
  }
}

// The UTF-32 marks stand before UTF-16LE, whose mark is the beginning of one of them.
const BYTE_ORDER_MARKS: readonly { mark: readonly number[]; label: string }[] = [
  { mark: [0xff, 0xfe, 0x00, 0x00], label: 'utf-32' },
  { mark: [0x00, 0x00, 0xfe, 0xff], label: 'utf-32' },
  { mark: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' },
];

// "D\0o\0e\0": text in a Latin script that was written two bytes a letter
function looksLikeUtf16(start: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const nulsFrom = (first: number) => {
    let nuls = 0;
    for (let index = first; index < start.length; index += 2) if (start[index] === 0) nuls++;
    return nuls;
  };
  const [even, odd] = [nulsFrom(0), nulsFrom(1)];
  if (start.length < 8 || Math.max(even, odd) < start.length / 4) return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : undefined;
}

/**
 * Chooses the encoding of an input by its first bytes (four decide about the mark; more tell UTF-16 without one). The mark
 * wins over `wanted`. Throws InputError for UTF-32 and for UTF-16 that nobody announced.
 */
export function chooseEncoding(path: string, start: Uint8Array, wanted?: string): ChosenEncoding {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => start[index] === byte));
  if (marked?.label === 'utf-32')
    throw new InputError(`${path}: is in UTF-32, which pustaka does not read. Save it as UTF-8.`);
  if (marked) return { label: marked.label, markLength: marked.mark.length };
  const unannounced = wanted === undefined ? looksLikeUtf16(start) : undefined;
  if (unannounced)
    throw new InputError(
      `${path}: looks like UTF-16 without a byte order mark. Say --encoding ${unannounced}, or save it as UTF-8.`,
    );
  return { label: wanted ?? 'utf-8', markLength: 0 };
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

function lineEndsBefore(bytes: Uint8Array, end: number): number {
  let count = 0;
  for (let index = 0; index < end; index++)
    if (bytes[index] === LINE_FEED || (bytes[index] === CARRIAGE_RETURN && bytes[index + 1] !== LINE_FEED)) count++;
  return count;
}

const STEP = 1 << 16;

// How many whole steps of the bytes decode; a decoder cannot be asked where it failed.
function decodableSteps(bytes: Uint8Array, label: string): number {
  const decoder = new TextDecoder(label, { fatal: true });
  let start = 0;
  try {
    for (; start < bytes.length; start += STEP) decoder.decode(bytes.subarray(start, start + STEP), { stream: true });
  } catch {
    return start;
  }
  return start;
}

/** The offset of the first byte that does not fit (the first one of its sequence); the length if all fit. */
export function firstUndecodable(bytes: Uint8Array, label: string): number {
  // One step back, because a sequence may have begun there.
  const certain = Math.max(0, decodableSteps(bytes, label) - STEP);
  const decoder = new TextDecoder(label, { fatal: true });
  decoder.decode(bytes.subarray(0, certain), { stream: true });
  let sequenceStart = certain;
  try {
    for (let index = certain; index < bytes.length; index++)
      if (decoder.decode(bytes.subarray(index, index + 1), { stream: true }) !== '') sequenceStart = index + 1;
    decoder.decode();
  } catch {
    return sequenceStart;
  }
  return bytes.length;
}

function undecodableMessage(bytes: Uint8Array, label: string, place: BytePlace): string {
  const offset = firstUndecodable(bytes, label);
  const shown = bytes[offset].toString(16).toUpperCase().padStart(2, '0');
  const line = place.line + lineEndsBefore(bytes, offset);
  const remedy =
    label === 'utf-8'
      ? 'Name the encoding, e.g. --encoding windows-1252, or save it as UTF-8.'
      : 'Name another --encoding.';
  return `${place.path}:${line}: byte 0x${shown} at offset ${place.byte + offset} is not ${label.toUpperCase()}. ${remedy}`;
}

// Node 20 takes windows-1252 for Latin-1 when it decodes in one go (its dashes and quotes become controls); in two it does not.
function decodeWhole(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  return label === 'utf-8' ? decoder.decode(bytes) : decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** The text of the bytes. Throws InputError naming file, line and byte when they do not fit the encoding. */
export function decodeBytes(bytes: Uint8Array, label: string, place: BytePlace): string {
  try {
    return decodeWhole(bytes, label);
  } catch (cause) {
    throw new InputError(undecodableMessage(bytes, label, place), { cause });
  }
}
