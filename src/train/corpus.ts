// Labelled references as they stand in corpora: JSON lines, plain or gzipped. A line that does not hold what it must is
// refused with file, line and reason, since a model trained on crooked spans is wrong without a word.
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LABELS, type SegmentLabel } from '../label/labels.js';
import { isSystemError, systemReason } from '../load/byte-source.js';
import { InputError } from '../text/errors.js';
import { nearestName } from '../text/nearest.js';
import type { Span } from '../text/span.js';

export interface GoldSpan extends Span {
  readonly label: SegmentLabel;
}

/**
 * One labelled reference. Spans are UTF-16 offsets into `raw`, in order, without overlap. `labels`, where there, are the labels that the
 * corpus can tell apart: text outside every span may carry any other label.
 */
export interface GoldReference {
  readonly id: string;
  readonly corpus: string;
  readonly raw: string;
  readonly spans: readonly GoldSpan[];
  readonly labels?: readonly SegmentLabel[];
  readonly list?: string;
  readonly quality?: string;
  readonly lang?: string;
}

/** Why a line holds no labelled reference; lines count from 1. */
export interface GoldFault {
  readonly line: number;
  readonly reason: string;
}

/** What a file holds: its good lines with the numbers of those, and its bad ones. */
export interface GoldFile {
  readonly references: GoldReference[];
  readonly lines: number[];
  readonly faults: GoldFault[];
}

/** Says why a line is refused; caught where the lines are read. */
class BadLine extends Error {}

const KNOWN_LABELS: readonly string[] = LABELS.slice(1);
const IS_KNOWN: ReadonlySet<unknown> = new Set(KNOWN_LABELS);

function refuse(reason: string): never {
  throw new BadLine(reason);
}

function checkLabel(label: unknown): void {
  if (IS_KNOWN.has(label)) return;
  const nearest = typeof label === 'string' ? nearestName(label, KNOWN_LABELS) : undefined;
  const hint = nearest ? `did you mean "${nearest}"?` : `known are ${KNOWN_LABELS.join(', ')}`;
  refuse(`unknown label ${JSON.stringify(label)?.slice(0, 60)}; ${hint}`);
}

const LOW_SURROGATE = /[\udc00-\udfff]/;
const HIGH_SURROGATE = /[\ud800-\udbff]/;

const cutsCharacter = (raw: string, at: number): boolean =>
  LOW_SURROGATE.test(raw.charAt(at)) && HIGH_SURROGATE.test(raw.charAt(at - 1));

/** `from` is where the span before ends. */
function checkPlace({ start, end }: Span, from: number, raw: string): void {
  const place = `span ${start}–${end}`;
  if (start < 0 || end > raw.length) refuse(`${place} reaches outside "raw", which has ${raw.length} UTF-16 units`);
  if (end <= start) refuse(`${place} is empty`);
  if (start < from)
    refuse(`${place} begins before the span before it ends (${from}); spans are in order, without overlap`);
  if (cutsCharacter(raw, start) || cutsCharacter(raw, end))
    refuse(`${place} cuts a character in two; offsets count UTF-16 units`);
}

function checkSpans(spans: unknown, raw: string): GoldSpan[] {
  if (!Array.isArray(spans)) refuse('"spans" must be an array of {"label", "start", "end"}');
  let from = 0;
  for (const span of spans as (Partial<GoldSpan> | null)[]) {
    checkLabel(span?.label);
    const { start, end } = span as Partial<GoldSpan>;
    if (!Number.isInteger(start) || !Number.isInteger(end)) refuse('"start" and "end" must be whole numbers');
    checkPlace(span as Span, from, raw);
    from = end as number;
  }
  return spans as GoldSpan[];
}

function checkLabels(labels: unknown): void {
  if (labels === undefined) return;
  if (!Array.isArray(labels)) refuse('"labels" must be an array of the labels that are marked');
  for (const label of labels) checkLabel(label);
}

function parseJson(text: string): Partial<GoldReference> {
  try {
    return JSON.parse(text) as Partial<GoldReference>;
  } catch (error) {
    return refuse(`not JSON: ${(error as Error).message}`);
  }
}

function parseLine(text: string, file: string, line: number): GoldReference {
  const value = parseJson(text);
  const raw = value?.raw;
  if (typeof raw !== 'string' || raw.trim() === '') return refuse('"raw" must be the reference as a string');
  const spans = checkSpans(value.spans, raw);
  checkLabels(value.labels);
  return {
    ...value,
    id: String(value.id ?? `${basename(file)}:${line}`),
    corpus: value.corpus ?? nameOf(file),
    raw,
    spans,
  };
}

const EXTENSION = /\.jsonl(?:\.gz)?$/u;
const nameOf = (file: string): string => basename(file).replace(EXTENSION, '');

/** The bytes of a file. Throws InputError; what is no file (a folder, a device) would fail oddly or be read for ever. */
function readBytes(file: string): Buffer {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) throw new InputError(`${file}: is a folder; name the files in it.`);
    if (!stats.isFile() && !stats.isFIFO()) throw new InputError(`${file}: is not a file.`);
    return readFileSync(file);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    throw new InputError(`${file}: ${systemReason(cause)}.`, { cause });
  }
}

function unpacked(bytes: Buffer, file: string): Buffer {
  try {
    return gunzipSync(bytes);
  } catch (cause) {
    throw new InputError(`${file}: is no gzip file, or is cut short.`, { cause });
  }
}

const GZIP = Buffer.from([0x1f, 0x8b]);

/** The lines of a file, and whether all of its bytes are UTF-8. */
function readLines(file: string): { readonly lines: readonly string[]; readonly isWhole: boolean } {
  const packed = readBytes(file);
  const bytes = packed.subarray(0, 2).equals(GZIP) || file.endsWith('.gz') ? unpacked(packed, file) : packed;
  const text = bytes.toString('utf8').replace(/^\ufeff/u, '');
  return { lines: text.split('\n'), isWhole: isUtf8(bytes) };
}

// What decoding puts in the place of bytes that are no UTF-8.
const REPLACED = '\ufffd';

function readLine(text: string, file: string, line: number, isWhole: boolean): GoldReference | GoldFault {
  try {
    if (!isWhole && text.includes(REPLACED)) refuse('holds bytes that are not UTF-8');
    return parseLine(text, file, line);
  } catch (error) {
    if (error instanceof BadLine) return { line, reason: error.message };
    throw error;
  }
}

// How `--to spans` answers for a blank line: {"raw":"","spans":[]}
const BLANK_LINE = /^\s*\{"raw":"","spans":\[\]\}\s*$/;

/** Reads one file (.jsonl or .jsonl.gz), bad lines and all. Throws InputError when it cannot be read. */
export function readGoldFile(file: string): GoldFile {
  const references: GoldReference[] = [];
  const lines: number[] = [];
  const faults: GoldFault[] = [];
  const { lines: texts, isWhole } = readLines(file);
  for (const [index, text] of texts.entries()) {
    if (text.trim() === '' || BLANK_LINE.test(text)) continue;
    const read = readLine(text, file, index + 1, isWhole);
    if ('reason' in read) faults.push(read);
    else {
      references.push(read);
      lines.push(index + 1);
    }
  }
  return { references, lines, faults };
}

const LETTER = /\p{L}/u;
const isInsideWord = (raw: string, at: number): boolean =>
  LETTER.test(raw.charAt(at - 1)) && LETTER.test(raw.charAt(at));

/** In careful corpora hardly one span in a hundred begins or ends inside a word; with offsets of another kind most do. */
const MOST_CROOKED = 0.05;

/** The share of spans that begin or end inside a word, and the line of the first, where there are more than a slip explains. */
export function crookedSpans({
  references,
  lines,
}: GoldFile): readonly { readonly line: number; readonly share: number }[] {
  const isCrooked =
    ({ raw }: GoldReference) =>
    (span: Span) =>
      isInsideWord(raw, span.start) || isInsideWord(raw, span.end);
  const counts = references.map((reference) => reference.spans.filter(isCrooked(reference)).length);
  const all = references.reduce((sum, { spans }) => sum + spans.length, 0);
  const share = counts.reduce((sum, count) => sum + count, 0) / (all || 1);
  return share > MOST_CROOKED ? [{ line: lines[counts.findIndex((count) => count > 0)], share }] : [];
}

/** Reads one corpus file. Throws InputError naming file, line and reason of its first bad line. */
export function readCorpus(file: string): GoldReference[] {
  const { references, faults } = readGoldFile(file);
  if (faults.length > 0) throw new InputError(`${file}:${faults[0].line}: ${faults[0].reason}`);
  return references;
}

/** The corpora of a folder by name, in alphabetical order. */
export function readCorpora(folder: string): Map<string, GoldReference[]> {
  const files = readdirSync(folder)
    .filter((name) => EXTENSION.test(name))
    .sort();
  return new Map(files.map((name) => [nameOf(name), readCorpus(join(folder, name))]));
}
