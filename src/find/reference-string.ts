// What finding and splitting hand on: one reference as one line of text that still knows its places in the document.
import type { MappedText } from '../text/mapped-text.js';
import type { Span } from '../text/span.js';

/**
 * One reference, unwrapped: runs of white space are one blank, hyphens at line ends undone, outer white space and bullets gone.
 * `pieces` map offsets of `text` to UTF-16 offsets of the document. `number` is the printed list number ("12", "1.a"), when the
 * list is numbered; the printed number also stays in `text` if that is where the labeller should see it.
 */
export interface ReferenceString extends MappedText {
  readonly number?: string;
}

/**
 * Why a stretch of a section stands in no reference: a running head or page number, a heading that sorts the list, a line of nothing but
 * strokes, a bullet or other sign at the rim of a line, or a line without two letters together.
 */
export type LeftOutKind = 'page-furniture' | 'heading' | 'rule' | 'sign' | 'no-words';

/** A stretch of a section that stands in no reference, within one line. Offsets into the document's text (UTF-16). */
export interface LeftOut extends Span {
  readonly kind: LeftOutKind;
}

/** A stretch of a document that holds references. Spans are offsets into the document's text. */
export interface ReferenceSection {
  /** The heading line's own text span, without markup; absent when the document is nothing but references. */
  readonly heading?: Span;
  readonly body: Span;
  /** What of the body stands in no reference, in order. */
  readonly leftOut: readonly LeftOut[];
}
