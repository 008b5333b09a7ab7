// JUnit XML, for CI servers that show tests: a test suite a file, a test case a finding. Errors and warnings are failures, hints
// pass; a file without findings is one test that passes.
import type { LintFinding } from '../lint/lint-finding.js';
import { positionAt, type SourceDocument } from '../text/document.js';
import { fileName } from './file-names.js';
import type { Report, ReportedDocument } from './report.js';

// XML 1.0 knows no other control characters, no surrogates on their own, and neither U+FFFE nor U+FFFF.
const NO_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escapedXml = (text: string): string =>
  text
    .replace(NO_XML, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign])
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapedXml(String(value))}"`)
    .join('');

function testCase(file: string, document: SourceDocument, { rule, severity, message, span }: LintFinding): string {
  const { line, column } = positionAt(document, span.start);
  const place = `line ${line}, column ${column}`;
  const opening = `    <testcase${attributes({ name: `${rule} (${place})`, classname: file, file, line })}>`;
  const text = escapedXml(`${file}:${line}:${column}: ${message}`);
  const inside =
    severity === 'info'
      ? `<system-out>${text}</system-out>`
      : `<failure${attributes({ message, type: severity })}>${text}</failure>`;
  return `${opening}\n      ${inside}\n    </testcase>\n`;
}

const isFailure = ({ severity }: LintFinding): boolean => severity !== 'info';

function testSuite({ document, findings }: ReportedDocument, root?: string): string {
  const file = fileName(document.path, root);
  const cases =
    findings.length === 0
      ? `    <testcase${attributes({ name: file, classname: file, file })} />\n`
      : findings.map((finding) => testCase(file, document, finding)).join('');
  const counts = { tests: Math.max(1, findings.length), failures: findings.filter(isFailure).length, errors: 0 };
  return `  <testsuite${attributes({ name: file, ...counts })}>\n${cases}  </testsuite>\n`;
}

export const junitReport: Report = (documents, { root }) => {
  const all = documents.flatMap(({ findings }) => findings);
  const tests = documents.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
  const counts = { name: 'pustaka', tests, failures: all.filter(isFailure).length, errors: 0 };
  const suites = documents.map((document) => testSuite(document, root)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(counts)}>\n${suites}</testsuites>\n`;
};
