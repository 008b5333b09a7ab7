// What the conservation check says: nothing printed is lost, nothing invented. A violation is a place where that does not hold.
import type { Span } from '../../text/span.js';

type ViolationKind =
  // document → references
  | 'lost-from-section'
  | 'lost-in-markup'
  | 'twice-in-section'
  | 'outside-section'
  // reference → document
  | 'moved'
  | 'not-in-document'
  | 'pieces-out-of-order'
  // reference → segments, separators, leftovers
  | 'bad-segment'
  | 'lost-between-segments'
  | 'bad-finding'
  // segments → fields
  | 'lost-from-field'
  | 'invented';

/** One violation; `characters` are those concerned, `span` their place in `text` (UTF-16): the document or the reference string. */
export interface Violation {
  readonly kind: ViolationKind;
  /** Label, variable or markup that it is about. */
  readonly where: string;
  readonly characters: string;
  readonly span: Span;
  readonly text: string;
}

/** How many visible characters stand where. */
export interface Tally {
  references: number;
  segments: number;
  separators: number;
  leftovers: number;
  /** Letters and digits of segments that were found again in a field, as they are or by a known mapping. */
  fields: number;
  /** Letters and digits of segments that a finding says stand in no field. */
  reported: number;
  /** Characters of sections that stand in no reference, and are told. */
  leftOut: number;
}

export const emptyTally = (): Tally => ({
  references: 0,
  segments: 0,
  separators: 0,
  leftovers: 0,
  fields: 0,
  reported: 0,
  leftOut: 0,
});

/** Neither white space nor a control, zero-width or directional mark. */
export const isVisible = (character: string): boolean => /[^\s\p{Cc}\p{Cf}]/u.test(character);

export function countVisible(text: string): number {
  return text.match(/[^\s\p{Cc}\p{Cf}]/gu)?.length ?? 0;
}

const CONTEXT = 30;

/** One line for a reader: kind, characters, and the place with what stands round it. */
export function violationLine({ kind, where, characters, span, text }: Violation): string {
  const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
  const after = text.slice(span.end, span.end + CONTEXT);
  const shown = `${before}«${text.slice(span.start, span.end)}»${after}`;
  return `${kind} (${where}) ${JSON.stringify(characters)} at ${span.start}: ${JSON.stringify(shown)}`;
}
