// What the findings of a run come to, in one line: the end of the report for people, and beside the other forms what a person is
// told. A line never begins with a file name: in a log of GitHub Actions that could be a command.
import { counted } from '../text/counted.js';
import { countFindings, type FindingCounts } from './count-findings.js';
import type { ReportedDocument } from './report.js';

type Documents = readonly ReportedDocument[];

function remedies({ fixable, riskilyFixable }: FindingCounts): string {
  const parts = [
    ...(fixable > 0 ? [`${fixable} can be fixed with --fix`] : []),
    ...(riskilyFixable > 0 ? [`${riskilyFixable}${fixable > 0 ? ' more' : ' can be fixed'} with --fix --unsafe`] : []),
  ];
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
}

/** The summary with words of the caller's for all files, and for those that have findings. */
function summaryOf(documents: Documents, all: string, withFindings: (count: number) => string): string {
  const counts = countFindings(documents);
  const { errors, warnings, infos, files } = counts;
  const references = documents.reduce((sum, document) => sum + document.references, 0);
  if (errors + warnings + infos === 0)
    return references === 0
      ? `No references to check in ${all}`
      : `No findings in ${counted(references, 'reference')} of ${all}`;
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(infos > 0 ? [counted(infos, 'hint')] : []),
  ];
  return `${parts.join(', ')} in ${withFindings(files)}${remedies(counts)}`;
}

/** "3 errors, 5 warnings in 2 files; 4 can be fixed with --fix" */
export const summaryLine = (documents: Documents): string =>
  summaryOf(documents, counted(documents.length, 'file'), (files) => counted(files, 'file'));

/** The same where it stands apart from the report: "3 errors in thesis.md", "3 errors in 2 of 5 files". */
export function summaryByName(documents: Documents): string {
  const [{ document }, ...others] = documents;
  if (others.length === 0) return summaryOf(documents, document.path, () => document.path);
  const all = counted(documents.length, 'file');
  return summaryOf(documents, all, (files) => (files === documents.length ? all : `${files} of ${all}`));
}
