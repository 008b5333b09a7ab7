// A candidate of the second look: one way to cut a reference into fields. Several label sequences that differ only in marks at
// the rims of fields are one candidate, whose probability is their sum.
import { isPunctuation } from '../features/category.js';
import type { ReferenceContext } from '../features/context.js';
import { mix } from '../features/hash.js';
import { LABELS, type SegmentLabel } from '../labels.js';
import type { Segment } from '../segment.js';
import { settle } from '../settle.js';
import type { LabelPath } from './best-paths.js';

/** A field over tokens `[first, last]`; `label` is its place in LABELS, `chainLabel` the one it had before it was settled. */
export interface Field {
  readonly label: number;
  readonly chainLabel: number;
  readonly first: number;
  readonly last: number;
}

/** One way to cut a reference into fields, after `settle`. `probability` is the chain's, summed over the paths that it stands for. */
export interface Candidate {
  readonly fields: readonly Field[];
  readonly probability: number;
}

const LABEL_NUMBER = new Map<string, number>(LABELS.map((label, number) => [label, number]));

/** The fields of a label sequence. */
function fieldsOf(labels: Uint8Array): Field[] {
  const fields: Field[] = [];
  for (let first = 0; first < labels.length; ) {
    let last = first;
    while (last + 1 < labels.length && labels[last + 1] === labels[first]) last++;
    if (labels[first] !== 0) fields.push({ label: labels[first], chainLabel: labels[first], first, last });
    first = last + 1;
  }
  return fields;
}

/** The segment of a field, its confidence still to be found out. */
export function segmentOf({ tokens }: ReferenceContext, { label, first, last }: Field, confidence: number): Segment {
  return { label: LABELS[label] as SegmentLabel, start: tokens[first].start, end: tokens[last].end, confidence };
}

/** Settling renames fields and leaves them where they are. */
function settled(text: string, context: ReferenceContext, fields: readonly Field[]): readonly Field[] {
  const printed = fields.map((field) => segmentOf(context, field, 1));
  const segments = settle(text, printed);
  if (segments === printed) return fields;
  return fields.map((field, i) => ({ ...field, label: LABEL_NUMBER.get(segments[i].label)! }));
}

/** The same for fields that differ in nothing but marks at their rims. */
export function fieldKey({ types }: ReferenceContext, { label, first, last }: Field): number {
  let start = first;
  let end = last;
  while (start < end && isPunctuation(types[start].category)) start++;
  while (end > start && isPunctuation(types[end].category)) end--;
  return (label * 2048 + start) * 2048 + end;
}

function candidateKey(context: ReferenceContext, fields: readonly Field[]): number {
  return fields.reduce((key, field) => mix(key, fieldKey(context, field) >>> 0), 0);
}

/** The different candidates among paths, in order of their best path; at most `most`. A part of a reference is not settled: that takes the whole. */
export function candidatesOf(
  text: string,
  context: ReferenceContext,
  paths: readonly LabelPath[],
  most: number,
  settles = true,
): Candidate[] {
  const byKey = new Map<number, { fields: readonly Field[]; probability: number }>();
  for (const { labels, logProbability } of paths) {
    const printed = fieldsOf(labels);
    const fields = settles ? settled(text, context, printed) : printed;
    const key = candidateKey(context, fields);
    const same = byKey.get(key);
    if (same) same.probability += Math.exp(logProbability);
    else if (byKey.size < most) byKey.set(key, { fields, probability: Math.exp(logProbability) });
  }
  return [...byKey.values()];
}
