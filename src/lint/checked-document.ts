// What rules look at: a document with its reference lists and its citations, all of it with places in the file. Made by
// check.ts from a parse, or from the items of a .bib or CSL-JSON file.
import type { CslItem } from '../csl/item.js';
import type { InTextCitation } from '../find/citations/citation.js';
import type { ParsedReference } from '../parse.js';
import type { SourceDocument } from '../text/document.js';
import type { Span } from '../text/span.js';
import type { CheckedStyle } from './checked-style.js';

/** A labelled stretch of a reference; offsets into `CheckedReference.text`. */
export type ReferenceSegment = ParsedReference['segments'][number];

/** One reference of a list. */
export interface CheckedReference {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly item: CslItem;
  /** Where it stands in the document. */
  readonly span: Span;
  /** The reference on one line; '' where the input holds finished items. */
  readonly text: string;
  /** Its fields, in order; none where the input holds finished items. */
  readonly segments: readonly ReferenceSegment[];
  /** How probable it is that every field is right, from 0 to 1; 1 for finished items. */
  readonly confidence: number;
  /** The printed number in a numbered list ("12"). */
  readonly number?: string;
  /** The place in the document of a stretch of `text`. */
  readonly placeOf: (stretch: Span) => Span;
  /** Where the value of a CSL variable stands in the document (the first, if it stands twice), if that is known. */
  readonly spanOf: (variable: string) => Span | undefined;
}

/** One reference list, in order. */
export interface CheckedList {
  readonly references: readonly CheckedReference[];
  /** From the first reference to the last. */
  readonly span: Span;
}

/** A document as rules see it. `kind` items: a .bib or CSL-JSON file, which has no text around its list and no order that matters. */
export interface CheckedDocument {
  readonly document: SourceDocument;
  readonly kind: 'text' | 'items';
  readonly lists: readonly CheckedList[];
  /** Citations in the text outside the lists, in order; none where the input holds finished items. */
  readonly citations: readonly InTextCitation[];
  /** The style that the document is checked against: the one asked for, or the one that the list follows. */
  readonly style?: CheckedStyle;
  /** The language that most references are in (`id`, `en` …), where it is known. */
  readonly language?: string;
}
