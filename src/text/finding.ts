// Ground floor: what a stage has to say about its input. Stages return findings, they never throw on input;
// line, column and pictures are made from the span only where a person reads them.
import type { Span } from './span.js';

export type Severity = 'info' | 'warning' | 'error';

/** Something to tell about an input. `code` is stable and kebab-case; `span` says where, in the text named by whoever returns it. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span?: Span;
}
