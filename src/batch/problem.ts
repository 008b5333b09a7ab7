// What a run has to say about one input, ready for a person: findings with line and column worked out. Only cli/ shows it.
import { positionAt, type SourceDocument } from '../text/document.js';
import type { Finding, Severity } from '../text/finding.js';

/** `line` and `column` count from 1; absent where the whole input is meant. No `path`: the message names it. */
export interface Problem {
  readonly path?: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** Takes what a run has to say, as it comes up. */
export type Report = (problem: Problem) => void;

/** A finding whose span is offsets into the document's text. */
export function problemOf(finding: Finding, document: SourceDocument): Problem {
  const { severity, message, span } = finding;
  return { path: document.path, severity, message, ...(span ? positionAt(document, span.start) : {}) };
}
