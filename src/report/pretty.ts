// For a person: each finding with its line and carets under its stretch, other places that it is about, and a summary.
import type { LintFinding, RelatedPlace } from '../lint/lint-finding.js';
import { counted } from '../text/counted.js';
import { positionAt, type SourceDocument } from '../text/document.js';
import type { Severity } from '../text/finding.js';
import { visibleLine } from '../text/visible-text.js';
import { countFindings, type FindingCounts } from './count-findings.js';
import type { Report, ReportedDocument, ReportSetting } from './report.js';
import { sourceExcerpt } from './source-excerpt.js';
import { summaryLine } from './summary-line.js';

const NARROWEST = 40;

const asItIs = (line: string): string => line;

function excerptLines(document: SourceDocument, { severity, span }: LintFinding, setting: ReportSetting): string {
  const { columns, paint } = setting;
  const digits = String(positionAt(document, span.start).line);
  const margin = ' '.repeat(digits.length);
  const width = Math.max(NARROWEST, columns) - digits.length - 5;
  const { text, carets } = sourceExcerpt(document, span, width);
  const bar = (label: string) => `  ${paint(`${label} |`, 'quiet')}`;
  const indent = carets.length - carets.trimStart().length;
  const underline = `${' '.repeat(indent)}${paint(carets.slice(indent), severity)}`;
  return `${`${bar(digits)} ${text}`.trimEnd()}\n${bar(margin)} ${underline}\n`;
}

function remedyNote({ fix, isDoubtful }: LintFinding): string {
  const notes = [
    ...(isDoubtful ? ['the reference may have been read wrongly'] : []),
    ...(fix ? [fix.isSafe ? '--fix mends it' : '--fix --unsafe changes it'] : []),
  ];
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}

function relatedLine(document: SourceDocument, { span, message }: RelatedPlace, setting: ReportSetting): string {
  const { paint, wrap = asItIs } = setting;
  const { line, column } = positionAt(document, span.start);
  return `${wrap(`  ${paint(visibleLine(`${document.path}:${line}:${column}`), 'place')} ${visibleLine(message)}`)}\n`;
}

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'info' };

function findingText(document: SourceDocument, finding: LintFinding, setting: ReportSetting): string {
  const { paint, wrap = asItIs } = setting;
  const { severity, message, rule, span, related = [] } = finding;
  const { line, column } = positionAt(document, span.start);
  const place = paint(visibleLine(`${document.path}:${line}:${column}`), 'place');
  const head = `${place} ${paint(SEVERITY_WORDS[severity], severity)} ${visibleLine(message)} ${paint(`[${rule}]${remedyNote(finding)}`, 'quiet')}`;
  const others = related.map((other) => relatedLine(document, other, setting)).join('');
  return `${wrap(head)}\n${excerptLines(document, finding, setting)}${others}\n`;
}

function styleNote({ style }: ReportedDocument): string {
  if (!style) return '';
  const name = visibleLine(`${style.name} (${style.locale})`);
  return style.isDetected ? `, following ${name}` : `, checked against ${name}`;
}

function documentText(reported: ReportedDocument, setting: ReportSetting): string {
  const { document, findings, references } = reported;
  const path = setting.paint(visibleLine(document.path), 'strong');
  const head = `${path}: ${counted(references, 'reference')}${styleNote(reported)}\n\n`;
  return head + findings.map((finding) => findingText(document, finding, setting)).join('');
}

const worstTint = ({ errors, warnings }: FindingCounts) => (errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'strong');

export const prettyReport: Report = (documents, setting) => {
  // every input was unreadable, which is said elsewhere
  if (documents.length === 0) return '';
  const shown = documents.filter(({ findings }) => findings.length > 0 || documents.length === 1);
  const texts = shown.map((document) => documentText(document, setting));
  return `${texts.join('')}${setting.paint(summaryLine(documents), worstTint(countFindings(documents)))}\n`;
};
