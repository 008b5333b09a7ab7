// What the checker has to say about a document: like every finding, with a place in the file, and for some with a remedy.
import type { Severity } from '../text/finding.js';
import type { Span } from '../text/span.js';

/** Puts `text` in the place of a span (an empty span inserts, an empty text deletes). */
export interface TextEdit extends Span {
  readonly text: string;
}

/** A remedy: edits of the document, in order, not overlapping. A safe one cannot change what the text says. */
export interface Fix {
  readonly edits: readonly TextEdit[];
  readonly isSafe: boolean;
}

/** Another place that the finding is about (the first of two duplicates). */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** Spans are UTF-16 offsets into the document's text. `isDoubtful`: it comes from a parse that is not sure of itself. */
export interface LintFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly fix?: Fix;
  readonly related?: readonly RelatedPlace[];
  readonly isDoubtful?: boolean;
}
