// What every form of report is made of: documents with their findings, and what the rules say of themselves. One signature for
// all; a report is a text and prints nothing itself.
import type { CheckedStyle } from '../lint/checked-style.js';
import type { LintFinding } from '../lint/lint-finding.js';
import type { Rule } from '../lint/rule.js';
import type { SourceDocument } from '../text/document.js';
import type { Finding } from '../text/finding.js';

/** One checked input; findings in the order of its text, a fingerprint for each (the same when lines move). */
export interface ReportedDocument {
  readonly document: SourceDocument;
  readonly findings: readonly LintFinding[];
  readonly fingerprints: readonly string[];
  /** How many references were checked. */
  readonly references: number;
  /** What it was checked against. */
  readonly style?: Pick<CheckedStyle, 'name' | 'locale' | 'isDetected'>;
  /** What reading it had to say (no list found …). */
  readonly remarks: readonly Finding[];
}

export type Tint = 'error' | 'warning' | 'info' | 'place' | 'quiet' | 'strong';

/** What a report may say besides the findings. `paint` colours a text for a terminal, or gives it back. */
export interface ReportSetting {
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly columns: number;
  readonly paint: (text: string, tint: Tint) => string;
  /** Breaks a line of ours between words where the terminal ends; none where there is no terminal. */
  readonly wrap?: (line: string) => string;
  /** The folder that relative paths are relative to, with `/` between its parts; absolute paths below it become relative. */
  readonly root?: string;
}

/** Makes the whole text of a report, ended by a line end. */
export type Report = (documents: readonly ReportedDocument[], setting: ReportSetting) => string;
