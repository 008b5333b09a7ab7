// Baselines: what is known is not reported, what is new is, wherever the lines have moved.
import { describe, expect, it, test } from 'vitest';
import { type Baseline, baselineOf, baselineText, beyondBaseline, readBaseline } from '../../src/lint/baseline.js';
import { findingKey, fingerprints } from '../../src/lint/finding-key.js';
import type { LintFinding } from '../../src/lint/lint-finding.js';
import { createDocument } from '../../src/text/document.js';

/** Findings at each "10.…". */
function found(text: string) {
  const document = createDocument('x', text);
  const findings = [...text.matchAll(/10\.\S+/g)].map(
    (match): LintFinding => ({
      rule: 'valid-doi',
      severity: 'error',
      message: 'm',
      span: { start: match.index, end: match.index + match[0].length },
    }),
  );
  return { document, findings };
}

const OLD = found('A https://doi.org/10.12/first-one-here\nB 10.3\nC 10.3\n');
const KNOWN = baselineOf(OLD.document, OLD.findings);

describe('a baseline', () => {
  test.each([
    ['the same', 'A https://doi.org/10.12/first-one-here\nB 10.3\nC 10.3\n', 0, 0],
    ['moved lines', '\n\nNew.\nC 10.3\nA\nhttps://doi.org/10.12/first-one-here\nB 10.3', 0, 0],
    ['one more of a kind', 'A https://doi.org/10.12/first-one-here\nB 10.3\nC 10.3\nC 10.3\n', 1, 0],
    ['another', 'A https://doi.org/10.12/first-one-here\nB 10.3\nC 10.4\n', 1, 1],
    ['all gone', 'Nothing.\n', 0, 3],
  ])('%s', (_, text, fresh, gone) => {
    const { document, findings } = found(text);
    const beyond = beyondBaseline(document, findings, KNOWN);
    expect([beyond.fresh.length, beyond.gone]).toEqual([fresh, gone]);
  });

  it('is the same after it was written and read', () => {
    const baseline: Baseline = new Map([
      ['b/x.md', KNOWN],
      ['a.md', new Map()],
    ]);
    const text = baselineText(baseline);
    expect(text).toMatch(/^\{\n {2}"pustakaBaseline": 1,\n/);
    expect(text).not.toContain('a.md');
    expect(readBaseline(text, 'x')).toEqual(new Map([['b/x.md', KNOWN]]));
  });

  it('keeps odd names', () => {
    const odd: Baseline = new Map([['__proto__', new Map([['constructor', new Map([['__proto__', 2]])]])]]);
    expect(readBaseline(baselineText(odd), 'x')).toEqual(odd);
  });

  test.each([
    ['{', 'b.json: this is not JSON'],
    ['[]', 'b.json: this is no baseline'],
    ['{"pustakaBaseline": 2, "files": {}}', 'b.json: this is no baseline of this version'],
    ['{"pustakaBaseline": 1}', 'b.json: this is no baseline'],
    ['{"pustakaBaseline": 1, "files": {"x": []}}', 'b.json: this is no baseline'],
    ['{"pustakaBaseline": 1, "files": {"x": {"r": {"w": 0.5}}}}', 'b.json: a count'],
  ])('%s is refused', (text, message) => {
    expect(() => readBaseline(text, 'b.json')).toThrow(message);
  });
});

describe('what a finding is known by', () => {
  it('is its words, or those around a short one on its line', () => {
    expect(OLD.findings.map((finding) => findingKey(OLD.document, finding).words)).toEqual([
      '10 12 first one here',
      'b 10 3',
      'c 10 3',
    ]);
  });

  it('becomes a fingerprint of its own for each', () => {
    const { document, findings } = found('B 10.3\nB 10.3\n');
    const [first, second] = fingerprints(document, findings);
    expect(first).toMatch(/^[0-9a-f]{16}:1$/);
    expect(second).toBe(first.replace(/1$/, '2'));
  });
});
