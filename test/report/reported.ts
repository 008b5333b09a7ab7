// A small document with findings of every kind, and the setting that reports are made with.
import { fingerprints } from '../../src/lint/finding-key.js';
import type { LintFinding } from '../../src/lint/lint-finding.js';
import type { Rule } from '../../src/lint/rule.js';
import type { ReportedDocument, ReportSetting } from '../../src/report/report.js';
import { createDocument } from '../../src/text/document.js';

const rule = (id: string, severity: Rule['severity']): Rule => ({
  id,
  group: 'fields',
  severity,
  summary: `Finds ${id}.`,
  why: 'Because it matters to readers.',
  examples: [{ text: 'Saudi 2020\n', finds: ['2020'] }],
  check: () => {},
});

export const RULES = [rule('valid-doi', 'error'), rule('valid-url', 'warning'), rule('no-leftover-text', 'info')];

/** Marks in the text, «…», are where the findings are, in order. */
export function reported(
  path: string,
  marked: string,
  findings: readonly Omit<LintFinding, 'span'>[],
): ReportedDocument {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const sign of marked) {
    if (sign === '«') spans.push({ start: text.length, end: text.length });
    else if (sign === '»') spans[spans.length - 1].end = text.length;
    else text += sign;
  }
  const document = createDocument(path, text);
  const placed = findings.map((finding, index) => ({ ...finding, span: spans[index] }));
  return { document, findings: placed, fingerprints: fingerprints(document, placed), references: 2, remarks: [] };
}

export const SETTING: ReportSetting = { version: '1.2.3', rules: RULES, columns: 60, paint: (text) => text };

export const SAMPLE = reported(
  'bab 1/t#1.md',
  'Saudi. https://doi.org/«10.12/x»\nAshari. «https//a.example» [«sisa»]\n',
  [
    {
      rule: 'valid-doi',
      severity: 'error',
      message: 'Unexpected DOI: “10.12/x”, expected 100% of\r\nit',
      related: [{ span: { start: 0, end: 5 }, message: 'See [here](x)' }],
    },
    {
      rule: 'valid-url',
      severity: 'warning',
      message: 'Unexpected <scheme> & "host"',
      fix: { edits: [{ start: 39, end: 46, text: 'https://' }], isSafe: true },
      isDoubtful: true,
    },
    { rule: 'no-leftover-text', severity: 'info', message: 'Unexpected “sisa\u001b[31m”' },
  ],
);
