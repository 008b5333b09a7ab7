// Annotations for GitHub Actions: workflow commands, one a finding. Escaped as the runner reads them back (actions/toolkit,
// command.ts): % and line ends in the message; : and , as well in the properties.
import { positionAt } from '../text/document.js';
import type { Severity } from '../text/finding.js';
import { fileName } from './file-names.js';
import type { Report, ReportedDocument } from './report.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

const escapedMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escapedMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotations({ document, findings }: ReportedDocument, root?: string): string[] {
  const file = fileName(document.path, root);
  return findings.map(({ severity, message, rule, span }) => {
    const [from, to] = [positionAt(document, span.start), positionAt(document, span.end)];
    // GitHub takes columns only for what stands on one line.
    const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : {};
    const properties = { file, line: from.line, endLine: to.line, ...columns, title: rule };
    const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
    return `::${COMMANDS[severity]} ${listed.join(',')}::${escapedMessage(message)}\n`;
  });
}

export const githubReport: Report = (documents, { root }) =>
  documents.flatMap((document) => annotations(document, root)).join('');
