// The reports by the names of their forms.
import { compactReport } from './compact.js';
import type { ReportFormName } from './forms.js';
import { githubReport } from './github.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { prettyReport } from './pretty.js';
import type { Report } from './report.js';
import { sarifReport } from './sarif.js';

export const REPORTS: Readonly<Record<ReportFormName, Report>> = {
  pretty: prettyReport,
  compact: compactReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  junit: junitReport,
};
