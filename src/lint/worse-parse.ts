// The guard of fixes: a fix changes how a reference is printed, and never what is read in it. References before and after are
// put side by side by their places, and those of which less is read than before are named.
import type { Span } from '../text/span.js';
import type { CheckedDocument, CheckedReference } from './checked-document.js';

/** So much less sure, and something has been spoilt even if every field is the same. */
const MOST_LOST_CONFIDENCE = 0.2;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What is read of each field: of a printed reference its letters, of a finished item only that it is there. */
function fieldsOf(reference: CheckedReference): ReadonlyMap<string, string> {
  if (reference.text === '') return new Map(Object.keys(reference.item).map((variable) => [variable, '']));
  const fields = new Map<string, string>();
  for (const { label, start, end } of reference.segments)
    fields.set(label, (fields.get(label) ?? '') + lettersOf(reference.text.slice(start, end)));
  return fields;
}

/** A field that was read and no longer is, though what it said still stands there. */
function losesField(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, text: string): boolean {
  return [...before].some(([label, letters]) => !after.has(label) && (letters === '' || text.includes(letters)));
}

function readsOtherwise(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): boolean {
  return before.size !== after.size || [...before].some(([label, letters]) => after.get(label) !== letters);
}

/** Whether a reference is read worse than before its fixes. */
export function isReadWorse(before: CheckedReference, after: CheckedReference): boolean {
  if (after.confidence < before.confidence - MOST_LOST_CONFIDENCE) return true;
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)];
  const text = lettersOf(after.text);
  const isLessSure = after.confidence < before.confidence;
  if (losesField(old, fresh, text)) return isLessSure || before.text === '';
  return isLessSure && text === lettersOf(before.text) && readsOtherwise(old, fresh);
}

const allReferences = ({ lists }: CheckedDocument): CheckedReference[] => lists.flatMap(({ references }) => references);

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The references after the fixes that stand where one stood before, moved to its new place; both are in order. */
function partnersOf(references: readonly CheckedReference[]): (place: Span) => CheckedReference[] {
  let first = 0;
  return (place) => {
    while (first < references.length && references[first].span.end <= place.start) first++;
    let last = first;
    while (last < references.length && overlap(references[last].span, place)) last++;
    return references.slice(first, last);
  };
}

/** Spans of the references (of the text before) that are read worse after it; `all` where it cannot be told which. */
export function worseReferences(
  before: CheckedDocument,
  after: CheckedDocument,
  moved: (span: Span) => Span,
): readonly Span[] | 'all' {
  const [old, fresh] = [allReferences(before), allReferences(after)];
  if (before.kind === 'items') {
    const isWhole =
      old.length === fresh.length && old.every((reference, index) => !isReadWorse(reference, fresh[index]));
    return isWhole ? [] : 'all';
  }
  const partners = partnersOf(fresh);
  const met = new Map<CheckedReference, CheckedReference>();
  const worse = new Set<CheckedReference>();
  for (const reference of old) {
    const found = partners(moved(reference.span));
    if (found.length !== 1 || isReadWorse(reference, found[0])) worse.add(reference);
    for (const partner of found) {
      const earlier = met.get(partner);
      // two have become one
      if (earlier) worse.add(earlier).add(reference);
      met.set(partner, reference);
    }
  }
  if (worse.size === 0 && met.size !== fresh.length) return 'all';
  return [...worse].map(({ span }) => span);
}
