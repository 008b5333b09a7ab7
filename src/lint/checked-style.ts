// The style that a document is held to, in the two ways that rules need it: facts (what it cites by, what it requires, how it
// shortens names) and lines, re-rendered with each variable marked.
import type { CslItem } from '../csl/item.js';
import type { Span } from '../text/span.js';

/** A stretch of a rendered line that prints a variable. */
interface RenderedPart extends Span {
  readonly variables: readonly string[];
}

/** A line that the style prints for an item, plain text, with the stretches that print its variables, in order. */
export interface RenderedLine {
  readonly text: string;
  readonly parts: readonly RenderedPart[];
}

/** How a style cites. */
export type CitationKind = 'author-date' | 'numeric' | 'note' | 'author';

/** A style as rules see it. */
export interface CheckedStyle {
  /** As `--style` takes it: apa, chicago, harvard-id … */
  readonly name: string;
  readonly locale: string;
  /** Whether the list was seen to follow it, or the user asked for it. */
  readonly isDetected: boolean;
  readonly citesBy: CitationKind;
  /** In the text, so many authors are cut to the first and "et al." (APA: 3); undefined where the style says nothing of it. */
  readonly etAlFrom?: number;
  /** Whether a dash for a repeated author is wrong in it (APA, Chicago 18). */
  readonly forbidsRepeatedAuthorDash: boolean;
  /** Whether lists stand in alphabetical order, or in the order of the citations. */
  readonly sortsAlphabetically: boolean;
  /** One line for each item, in order; a line is empty where the style prints nothing. */
  readonly render: (items: readonly CslItem[]) => RenderedLine[];
}
