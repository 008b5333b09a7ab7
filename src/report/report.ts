// What every form of report is made of: documents with their findings, and what the rules say of themselves. One signature for
// all; a report is a text and prints nothing itself.
import type { LintFinding } from '../lint/lint-finding.js';
import type { Rule } from '../lint/rule.js';
import type { SourceDocument } from '../text/document.js';

/** One checked input; findings in the order of its text. */
export interface ReportedDocument {
  readonly document: SourceDocument;
  readonly findings: readonly LintFinding[];
  /** How many references were checked. */
  readonly references: number;
}

/** What a report may say besides the findings. `paint` colours a text for a terminal, or gives it back. */
export interface ReportSetting {
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly columns: number;
  readonly paint: (text: string, kind: 'error' | 'warning' | 'info' | 'place' | 'quiet' | 'strong') => string;
}

/** Makes the whole text of a report, ended by a line end. */
export type Report = (documents: readonly ReportedDocument[], setting: ReportSetting) => string;
