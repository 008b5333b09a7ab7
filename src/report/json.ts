// JSON for programs. Its form is promised: `formatVersion` rises when something in it changes that a reader could trip over;
// new keys may come at any time. `span` is UTF-16 offsets into the text (without byte order mark), `start` and `end` the same as
// line and column, both from 1.
import type { LintFinding, RelatedPlace } from '../lint/lint-finding.js';
import { positionAt, type SourceDocument } from '../text/document.js';
import type { Span } from '../text/span.js';
import { countFindings } from './count-findings.js';
import { fileName } from './file-names.js';
import type { Report, ReportedDocument } from './report.js';

const JSON_FORMAT_VERSION = 1;

const placeOf = (document: SourceDocument, { start, end }: Span) => ({
  span: { start, end },
  start: positionAt(document, start),
  end: positionAt(document, end),
});

const relatedOf = (document: SourceDocument, { message, span }: RelatedPlace) => ({
  message,
  ...placeOf(document, span),
});

function findingOf(document: SourceDocument, finding: LintFinding, fingerprint: string) {
  const { rule, severity, message, span, fix, related = [], isDoubtful = false } = finding;
  return {
    rule,
    severity,
    message,
    ...placeOf(document, span),
    isDoubtful,
    fingerprint,
    fix: fix ? { isSafe: fix.isSafe, edits: fix.edits.map(({ start, end, text }) => ({ start, end, text })) } : null,
    related: related.map((place) => relatedOf(document, place)),
  };
}

function fileOf({ document, findings, fingerprints, references, style, remarks }: ReportedDocument, root?: string) {
  return {
    path: fileName(document.path, root),
    references,
    style: style ? { name: style.name, locale: style.locale, isDetected: style.isDetected } : null,
    findings: findings.map((finding, index) => findingOf(document, finding, fingerprints[index])),
    remarks: remarks.map(({ code, severity, message, span }) => ({
      code,
      severity,
      message,
      ...(span && placeOf(document, span)),
    })),
  };
}

export const jsonReport: Report = (documents, { version, root }) => {
  const { errors, warnings, infos, fixable, riskilyFixable } = countFindings(documents);
  const report = {
    tool: 'pustaka',
    version,
    formatVersion: JSON_FORMAT_VERSION,
    summary: { errors, warnings, infos, fixable, fixableWithUnsafe: riskilyFixable, files: documents.length },
    files: documents.map((document) => fileOf(document, root)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};
