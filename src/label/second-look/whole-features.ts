// Features of a candidate as a whole: which fields there are and which are not, in what order, how often, and how much of the
// reference is in none of them.

import { bucket } from '../features/bucket.js';
import type { ReferenceContext } from '../features/context.js';
import { mix } from '../features/hash.js';
import type { FeatureSink } from '../features/sink.js';
import { LABELS } from '../labels.js';
import type { Candidate, Field } from './candidate.js';
import { gapLook, type Junction, leftOver } from './junction-features.js';

const numberOf = (label: (typeof LABELS)[number]): number => LABELS.indexOf(label);

/** The fields whose presence or absence says most of what kind of work it is. */
const TELLING = (
  [
    'author',
    'editor',
    'issued',
    'title',
    'container-title',
    'collection-title',
    'publisher',
    'publisher-place',
    'volume',
    'issue',
    'page',
    'edition',
    'genre',
    'number',
    'URL',
    'DOI',
    'note',
  ] as const
).map(numberOf);

/** Those that together make the kind of work. */
const KIND = (['title', 'container-title', 'publisher', 'volume', 'page', 'genre', 'editor', 'URL'] as const).map(
  numberOf,
);

function addPresence(counts: Uint8Array, sink: FeatureSink): void {
  let kind = 0;
  for (const label of KIND) kind = kind * 2 + (counts[label] > 0 ? 1 : 0);
  sink.add(81, kind);
  for (const label of TELLING) {
    if (counts[label] === 0) continue;
    for (const other of TELLING)
      if (other !== label) sink.add(82, (label * 64 + other) * 2 + (counts[other] > 0 ? 1 : 0));
  }
  for (let label = 0; label < counts.length; label++) {
    if (counts[label] === 0) continue;
    sink.add(83, label * 8 + Math.min(counts[label], 7));
    if (counts[label] > 1) sink.add(84, label * 1024 + kind);
    sink.add(85, label * 256 + kind);
  }
}

function addOrder(
  context: ReferenceContext,
  fields: readonly Field[],
  junctions: readonly Junction[],
  sink: FeatureSink,
): void {
  let order = 0;
  for (const { label } of fields) order = mix(order, label);
  sink.add(86, order);
  sink.add(87, Math.min(fields.length, 20));
  for (let i = 0; i + 1 < junctions.length; i++) {
    const { left, right } = junctions[i];
    const next = junctions[i + 1].right;
    sink.add(88, (left * 64 + right) * 64 + next);
    sink.add(
      89,
      mix((left * 64 + right) * 64 + next, mix(gapLook(context, junctions[i]), gapLook(context, junctions[i + 1]))),
    );
    const afterNext = junctions[i + 2]?.right;
    if (afterNext !== undefined) sink.add(90, mix((left * 64 + right) * 64 + next, afterNext));
  }
}

function addRepeated(context: ReferenceContext, fields: readonly Field[], sink: FeatureSink): void {
  for (let i = 0; i < fields.length; i++)
    for (let j = i + 1; j < fields.length; j++)
      if (fields[i].label === fields[j].label) {
        const look = gapLook(context, { left: 0, right: 0, first: fields[i].last + 1, last: fields[j].first - 1 });
        sink.add(91, fields[i].label * 8 + Math.min(j - i, 7));
        sink.add(92, mix(look, fields[i].label * 8 + Math.min(j - i, 7)));
        break;
      }
}

function addLeftOvers(
  context: ReferenceContext,
  junctions: readonly Junction[],
  counts: Uint8Array,
  sink: FeatureSink,
): void {
  let words = 0;
  let longest = 0;
  for (const junction of junctions) {
    const here = leftOver(context, junction);
    words += here;
    longest = Math.max(longest, here);
  }
  sink.add(93, bucket(words));
  sink.add(94, bucket(longest));
  sink.add(95, bucket(words) * 64 + bucket(context.types.length));
  sink.add(
    96,
    bucket(longest) * 4 + (counts[numberOf('title')] > 0 ? 1 : 0) * 2 + (counts[numberOf('note')] > 0 ? 1 : 0),
  );
}

/** Adds the features of a whole candidate. Templates 81 to 99. */
export function addWholeFeatures(
  context: ReferenceContext,
  { fields }: Candidate,
  junctions: readonly Junction[],
  sink: FeatureSink,
): void {
  const counts = new Uint8Array(LABELS.length);
  for (const { label } of fields) counts[label]++;
  addPresence(counts, sink);
  addOrder(context, fields, junctions, sink);
  addRepeated(context, fields, sink);
  addLeftOvers(context, junctions, counts, sink);
}
