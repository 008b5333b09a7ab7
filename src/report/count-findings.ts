// How many findings of each kind: for summaries and exit codes.
import type { LintFinding } from '../lint/lint-finding.js';
import type { ReportedDocument } from './report.js';

/** `fixable` can be mended safely, `riskilyFixable` only with --unsafe; `files` have findings. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
  readonly riskilyFixable: number;
  readonly files: number;
}

export function countFindings(documents: readonly Pick<ReportedDocument, 'findings'>[]): FindingCounts {
  const all = documents.flatMap(({ findings }) => findings);
  const count = (holds: (finding: LintFinding) => boolean) => all.filter(holds).length;
  return {
    errors: count(({ severity }) => severity === 'error'),
    warnings: count(({ severity }) => severity === 'warning'),
    infos: count(({ severity }) => severity === 'info'),
    fixable: count(({ fix }) => fix?.isSafe === true),
    riskilyFixable: count(({ fix }) => fix?.isSafe === false),
    files: documents.filter(({ findings }) => findings.length > 0).length,
  };
}
