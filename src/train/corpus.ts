// Labelled references as they stand in corpora: JSON lines, plain or gzipped. A line that does not hold what it must is
// refused with file, line and reason, since a model trained on crooked spans is wrong without a word.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LABELS, type SegmentLabel } from '../label/labels.js';
import { InputError } from '../text/errors.js';
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

const KNOWN_LABELS = new Set<string>(LABELS.slice(1));

function refuse(file: string, line: number, reason: string): never {
  throw new InputError(`${file}:${line}: ${reason}`);
}

function checkSpans(spans: unknown, raw: string, file: string, line: number): GoldSpan[] {
  if (!Array.isArray(spans)) refuse(file, line, '"spans" must be an array of {"label", "start", "end"}');
  let end = 0;
  for (const span of spans as Partial<GoldSpan>[]) {
    if (typeof span?.label !== 'string' || !KNOWN_LABELS.has(span.label))
      refuse(file, line, `unknown label ${JSON.stringify(span?.label)}; known are ${[...KNOWN_LABELS].join(', ')}`);
    if (!Number.isInteger(span.start) || !Number.isInteger(span.end))
      refuse(file, line, '"start" and "end" must be whole numbers');
    if (span.start! < end || span.end! <= span.start! || span.end! > raw.length)
      refuse(
        file,
        line,
        `span ${span.start}–${span.end} overlaps the one before, is empty or ends outside the reference`,
      );
    end = span.end!;
  }
  return spans as GoldSpan[];
}

function parseLine(text: string, file: string, line: number): GoldReference {
  let value: Partial<GoldReference>;
  try {
    value = JSON.parse(text) as Partial<GoldReference>;
  } catch (cause) {
    throw new InputError(`${file}:${line}: not JSON: ${(cause as Error).message}`, { cause });
  }
  if (typeof value?.raw !== 'string') refuse(file, line, '"raw" must be the reference as a string');
  const spans = checkSpans(value.spans, value.raw, file, line);
  return {
    ...value,
    id: value.id ?? `${basename(file)}:${line}`,
    corpus: value.corpus ?? basename(file).replace(/\.jsonl(\.gz)?$/u, ''),
    raw: value.raw,
    spans,
  };
}

/** Reads one corpus file (.jsonl or .jsonl.gz). Throws InputError naming file, line and reason. */
export function readCorpus(file: string): GoldReference[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new InputError(`${file}: cannot be read: ${(cause as Error).message}`, { cause });
  }
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, file, index + 1)]));
}

/** The corpora of a folder by name, in alphabetical order. */
export function readCorpora(folder: string): Map<string, GoldReference[]> {
  const files = readdirSync(folder)
    .filter((name) => /\.jsonl(\.gz)?$/u.test(name))
    .sort();
  return new Map(files.map((name) => [name.replace(/\.jsonl(\.gz)?$/u, ''), readCorpus(join(folder, name))]));
}
