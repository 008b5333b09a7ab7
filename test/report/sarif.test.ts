// SARIF against what its standard and GitHub ask for. The published types hold the code at compile time; here the text is held to
// the parts of the schema that types do not tell (required keys, ranges, references between parts).
import type { Log, Region, Result, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { MOST_RESULTS, SHOWN_RESULTS, sarifReport } from '../../src/report/sarif.js';
import { createDocument } from '../../src/text/document.js';
import { RULES, reported, SAMPLE, SETTING } from './reported.js';

const runOf = (text: string): Run => (JSON.parse(text) as Log).runs[0];
const run = runOf(sarifReport([SAMPLE], SETTING));
const results = run.results ?? [];

function expectRegion({ startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 }: Region): void {
  for (const number of [startLine, startColumn, endLine, endColumn]) expect(number).toBeGreaterThanOrEqual(1);
  expect(endLine).toBeGreaterThanOrEqual(startLine);
  if (endLine === startLine) expect(endColumn).toBeGreaterThanOrEqual(startColumn);
}

/** What the schema requires of a result, and what GitHub reads. */
function expectSound(result: Result, { tool }: Run): void {
  expect(tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
  expect(['error', 'warning', 'note']).toContain(result.level);
  expect(result.message.text).not.toBe('');
  expect(result.locations).toHaveLength(1);
  for (const { physicalLocation } of [...(result.locations ?? []), ...(result.relatedLocations ?? [])]) {
    expect(physicalLocation?.artifactLocation?.uri).toMatch(/^[A-Za-z0-9%._~/!*'()-]+$/);
    expectRegion(physicalLocation?.region ?? {});
  }
  for (const { artifactChanges } of result.fixes ?? [])
    for (const { replacements } of artifactChanges)
      for (const { deletedRegion } of replacements) expectRegion(deletedRegion);
}

describe('a SARIF log', () => {
  it('opens as SARIF 2.1.0', () => {
    const log = JSON.parse(sarifReport([SAMPLE], SETTING)) as Log;
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    expect(log.runs).toHaveLength(1);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver).toMatchObject({ name: 'pustaka', semanticVersion: '1.2.3' });
    expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  it('explains each rule', () => {
    expect(run.tool.driver.rules?.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(run.tool.driver.rules?.[0]).toMatchObject({
      shortDescription: { text: 'Finds valid-doi.' },
      help: { text: 'Because it matters to readers.\n\nWrong:\n\n    Saudi 2020' },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['references', 'fields'], 'problem.severity': 'error' },
    });
  });

  it('has sound results', () => {
    expect(results).toHaveLength(3);
    for (const result of results) expectSound(result, run);
  });

  it('places a finding', () => {
    expect(results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'bab%201/t%231.md', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1, startColumn: 24, endLine: 1, endColumn: 31 },
        },
      },
    ]);
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
  });

  it('makes no links of messages', () => {
    expect(results[0].relatedLocations?.[0]).toMatchObject({ id: 0, message: { text: 'See [here\\](x)' } });
  });

  it('tells a fix', () => {
    expect(results[1].fixes?.[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 16 },
        insertedContent: { text: 'https://' },
      },
    ]);
  });

  it('has fingerprints that outlive lines', () => {
    const moved = { ...SAMPLE, document: createDocument(SAMPLE.document.path, `\n\nNew.\n${SAMPLE.document.text}`) };
    const fingerprint = ({ partialFingerprints }: Result) => partialFingerprints;
    const before = results.map(fingerprint);
    expect(runOf(sarifReport([moved], SETTING)).results?.map(fingerprint)).toEqual(before);
    expect(new Set(before.map((value) => value?.['primaryLocationLineHash'])).size).toBe(3);
  });

  it('leaves the root of absolute names open', () => {
    const [result] = runOf(sarifReport([reported('/tmp/x.md', '«a»\n', [SAMPLE.findings[0]])], SETTING)).results ?? [];
    expect(result.locations?.[0].physicalLocation?.artifactLocation).toEqual({ uri: 'file:///tmp/x.md' });
  });
});

/** So many findings, the graver ones last. */
function many(warnings: number, errors: number, message = 'm') {
  const document = createDocument('x.md', 'text');
  const finding = (severity: 'warning' | 'error') => ({
    rule: 'valid-doi',
    severity,
    message,
    span: { start: 0, end: 1 },
  });
  const findings = [
    ...Array.from({ length: warnings }, () => finding('warning')),
    ...Array.from({ length: errors }, () => finding('error')),
  ];
  return { document, findings, fingerprints: findings.map(() => 'f:1'), references: 1, remarks: [] };
}

describe("GitHub's limits", () => {
  const notes = ({ invocations }: Run) =>
    invocations?.[0].toolExecutionNotifications?.map(({ level, message }) => [level, message.text]);

  it('cut the mildest findings, with a notification', () => {
    const cut = runOf(sarifReport([many(MOST_RESULTS, 10)], SETTING));
    expect(cut.results).toHaveLength(MOST_RESULTS);
    expect(cut.results?.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(notes(cut)).toEqual([['warning', '10 of 25010 findings are left out: GitHub takes no more.']]);
  });

  it('hold for bytes too', () => {
    const text = sarifReport([many(200, 10, 'ä'.repeat(100_000))], SETTING);
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    expect(runOf(text).results?.filter(({ level }) => level === 'error')).toHaveLength(10);
  });

  it('are spoken of where not all will be shown', () => {
    expect(notes(runOf(sarifReport([many(SHOWN_RESULTS + 1, 0)], SETTING)))).toEqual([
      ['note', `Of ${SHOWN_RESULTS + 1} findings GitHub shows ${SHOWN_RESULTS}, the gravest first.`],
    ]);
  });
});
