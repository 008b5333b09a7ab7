// First step of normalising: one reference string with its segments, as the normalisers read it: the printed values of
// a label, and what stands before, behind and between them ("In", "Prosiding", "(Ed.)" are not in any segment).
import type { CslItem } from '../csl/item.js';
import type { SegmentLabel } from '../label/labels.js';
import type { Segment } from '../label/segment.js';

/** An item being made. Every normaliser writes the variables that are its own. */
export type ItemDraft = Omit<CslItem, 'id'>;

/** A segment with its printed text. `before` and `after` reach to the neighbouring segments, or to the end of the string. */
export interface PrintedValue {
  readonly label: SegmentLabel;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** Offsets are UTF-16 offsets into `text`; `values` are in order and do not overlap. */
export interface PrintedReference {
  readonly text: string;
  readonly values: readonly PrintedValue[];
  readonly byLabel: ReadonlyMap<SegmentLabel, readonly PrintedValue[]>;
  /** Everything that stands in no segment, in order, the pieces parted by a line feed. */
  readonly outside: string;
}

/** The segments that lie inside the text and behind one another; a labeller that keeps its promise loses none here. */
function orderedSegments(text: string, segments: readonly Segment[]): Segment[] {
  const kept: Segment[] = [];
  let position = 0;
  for (const segment of segments) {
    if (segment.start < position || segment.end <= segment.start || segment.end > text.length) continue;
    kept.push(segment);
    position = segment.end;
  }
  return kept;
}

function groupByLabel(values: readonly PrintedValue[]): Map<SegmentLabel, PrintedValue[]> {
  const groups = new Map<SegmentLabel, PrintedValue[]>();
  for (const value of values) {
    const group = groups.get(value.label);
    if (group) group.push(value);
    else groups.set(value.label, [value]);
  }
  return groups;
}

export function printedReference(text: string, segments: readonly Segment[]): PrintedReference {
  const ordered = orderedSegments(text, segments);
  const outside: string[] = [];
  const values = ordered.map(({ label, start, end }, index): PrintedValue => {
    const before = text.slice(index === 0 ? 0 : ordered[index - 1].end, start);
    const after = text.slice(end, index + 1 < ordered.length ? ordered[index + 1].start : text.length);
    outside.push(before);
    return { label, text: text.slice(start, end), start, end, before, after };
  });
  outside.push(text.slice(ordered.at(-1)?.end ?? 0));
  return { text, values, byLabel: groupByLabel(values), outside: outside.join('\n') };
}

const NO_VALUES: readonly PrintedValue[] = [];

/** All printed values of a label, in order. */
export function valuesOf(reference: PrintedReference, label: SegmentLabel): readonly PrintedValue[] {
  return reference.byLabel.get(label) ?? NO_VALUES;
}

/** The first printed value of a label. */
export function firstValue(reference: PrintedReference, label: SegmentLabel): PrintedValue | undefined {
  return reference.byLabel.get(label)?.[0];
}
