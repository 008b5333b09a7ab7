// What a field of a reference says and where: the printed segments of a reference in a text, the variable of a finished item.
// Rules read fields through this, so that they work on both.
import type { CslDate, CslItem, TextVariable } from '../csl/item.js';
import type { SourceDocument } from '../text/document.js';
import type { Span } from '../text/span.js';
import type { CheckedDocument, CheckedReference, ReferenceSegment } from './checked-document.js';

/** A field as printed. `place` gives the stretch of the document for offsets into `text`; `start` is its offset in the reference. */
export interface FieldValue {
  readonly text: string;
  readonly start: number;
  readonly span: Span;
  readonly isDoubtful: boolean;
  readonly place: (start: number, end: number) => Span;
}

/** Below these a parse is not sure of a field, or of a reference as a whole. */
const SURE_SEGMENT = 0.6;
const SURE_REFERENCE = 0.5;

/** Whether a reference was parsed so unsurely that what is missing in it cannot be told. */
export const isUnsure = ({ confidence }: CheckedReference): boolean => confidence < SURE_REFERENCE;

export const isDoubtfulField = (reference: CheckedReference, { confidence }: ReferenceSegment): boolean =>
  confidence < SURE_SEGMENT || isUnsure(reference);

/** The printed text of a segment. */
export const printedText = ({ text }: CheckedReference, { start, end }: Span): string => text.slice(start, end);

function segmentValue(reference: CheckedReference, segment: ReferenceSegment): FieldValue {
  return {
    text: printedText(reference, segment),
    start: segment.start,
    span: reference.placeOf(segment),
    isDoubtful: isDoubtfulField(reference, segment),
    place: (start, end) => reference.placeOf({ start: segment.start + start, end: segment.start + end }),
  };
}

function itemValue(document: SourceDocument, reference: CheckedReference, variable: TextVariable): FieldValue[] {
  const text = textOf(reference.item, variable);
  if (text === '') return [];
  const span = reference.spanOf(variable) ?? reference.span;
  const isVerbatim = document.text.slice(span.start, span.end) === text;
  const place = (start: number, end: number): Span =>
    isVerbatim ? { start: span.start + start, end: span.start + end } : span;
  return [{ text, start: 0, span, isDoubtful: false, place }];
}

/** All values of a field of text, in order. */
export function fieldValues(
  { document, kind }: CheckedDocument,
  reference: CheckedReference,
  variable: TextVariable,
): FieldValue[] {
  if (kind === 'items') return itemValue(document, reference, variable);
  return reference.segments
    .filter(({ label }) => label === variable)
    .map((segment) => segmentValue(reference, segment));
}

/** All printed dates of a kind, in order; none for finished items, whose dates are numbers. */
export function printedDates(reference: CheckedReference, variable: 'issued' | 'accessed'): FieldValue[] {
  return reference.segments
    .filter(({ label }) => label === variable)
    .map((segment) => segmentValue(reference, segment));
}

/** A text variable of an item as text; '' where it has none. */
export const textOf = (item: CslItem, variable: TextVariable): string => String(item[variable] ?? '').trim();

/** The year of a date, where it is typed. */
export function yearOf(date: CslDate | undefined): number | undefined {
  const year = Number(date?.['date-parts']?.[0]?.[0]);
  return Number.isInteger(year) ? year : undefined;
}

/** The first field of a reference that is no number of the list; the first line of a finished item's entry. */
export function openingOf({ document }: CheckedDocument, reference: CheckedReference): Span {
  const first = reference.segments.find(({ label }) => label !== 'citation-number');
  if (first) return reference.placeOf(first);
  const { start, end } = reference.span;
  const lineEnd = document.text.slice(start, end).search(/[\r\n]/);
  return { start, end: lineEnd < 0 ? end : start + lineEnd };
}

/** Where a variable stands, or the opening of its reference where that is not known. */
export function placeOfVariable(checked: CheckedDocument, reference: CheckedReference, variable: string): Span {
  return reference.spanOf(variable) ?? openingOf(checked, reference);
}

/** Every reference of every list. */
export const allReferences = ({ lists }: CheckedDocument): CheckedReference[] =>
  lists.flatMap(({ references }) => [...references]);
