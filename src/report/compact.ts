// One line a finding: file:line:column: severity message [rule]. Editors and grep take it apart.
import { positionAt } from '../text/document.js';
import { visibleLine } from '../text/visible-text.js';
import type { Report } from './report.js';

export const compactReport: Report = (documents) =>
  documents
    .flatMap(({ document, findings }) =>
      findings.map(({ severity, message, rule, span }) => {
        const { line, column } = positionAt(document, span.start);
        return `${visibleLine(`${document.path}:${line}:${column}: ${severity} ${message} [${rule}]`)}\n`;
      }),
    )
    .join('');
