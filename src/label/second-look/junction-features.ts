// Features of what stands between two neighbouring fields of a candidate, before the first and after the last: the marks, and the
// words that are left over.

import { bucket } from '../features/bucket.js';
import { isNumber, isPunctuation } from '../features/category.js';
import type { ReferenceContext } from '../features/context.js';
import { mix } from '../features/hash.js';
import { categoryAt } from '../features/looks.js';
import type { FeatureSink } from '../features/sink.js';
import { LABELS } from '../labels.js';
import type { Field } from './candidate.js';

/** The label that stands for the beginning and the end of the reference. */
export const EDGE_LABEL = LABELS.length;

/** What stands between two fields: tokens `[first, last]` (none where last < first) between labels `left` and `right`. */
export interface Junction {
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly last: number;
}

/** The stretches round the fields of a candidate, one more than there are fields. */
export function junctionsOf(fields: readonly Field[], length: number): Junction[] {
  const junctions: Junction[] = [];
  for (let i = 0; i <= fields.length; i++) {
    const left = fields[i - 1];
    const right = fields[i];
    junctions.push({
      left: left?.label ?? EDGE_LABEL,
      right: right?.label ?? EDGE_LABEL,
      first: left ? left.last + 1 : 0,
      last: right ? right.first - 1 : length - 1,
    });
  }
  return junctions;
}

const LONGEST_GAP = 8;

/** A hash of the marks and categories of a junction: what it looks like whatever stands on its sides. */
export function gapLook({ types, glued }: ReferenceContext, { first, last }: Junction): number {
  let look = glued[last + 1] ?? 0;
  for (let at = first; at <= last && at < first + LONGEST_GAP; at++) look = mix(look, types[at].category + 1);
  return look;
}

/** How many words and numbers are left over in a junction, up to 15. */
export function leftOver({ types }: ReferenceContext, { first, last }: Junction): number {
  let words = 0;
  for (let at = first; at <= last; at++) if (!isPunctuation(types[at].category)) words++;
  return Math.min(words, 15);
}

/** Adds the features of a junction. Templates 51 to 79. */
export function addJunctionFeatures(context: ReferenceContext, junction: Junction, sink: FeatureSink): void {
  const { types } = context;
  const { left, right, first, last } = junction;
  const labels = left * 64 + right;
  const look = gapLook(context, junction);
  const words = leftOver(context, junction);
  const before = categoryAt(types, first - 1);
  const after = categoryAt(types, last + 1);
  sink.add(51, labels);
  sink.add(52, mix(look, labels));
  sink.add(53, mix(look, left * 64 + after));
  sink.add(54, mix(look, right * 64 + before));
  sink.add(55, mix(look, labels * 64 + after));
  sink.add(56, mix(look, labels * 64 + before));
  sink.add(57, bucket(words) * 4096 + labels);
  sink.add(58, bucket(words) * 64 + left);
  sink.add(59, bucket(words) * 64 + right);
  sink.add(60, mix(look, left));
  sink.add(61, mix(look, right));
  for (let at = first; at <= last; at++) addLeftOver(context, junction, at, sink);
}

function addLeftOver({ types }: ReferenceContext, { left, right }: Junction, at: number, sink: FeatureSink): void {
  const { category, word } = types[at];
  if (isPunctuation(category)) return;
  if (isNumber(category)) {
    sink.add(65, mix(category, left * 64 + right));
    sink.add(66, category);
    return;
  }
  sink.add(62, mix(word, left));
  sink.add(63, mix(word, right));
  sink.add(64, word);
  sink.add(65, mix(category, left * 64 + right));
  sink.add(66, category);
}
