// Settings inside a text: which findings they silence, what is said of the settings, and what the parser sees in their place.
import { describe, expect, it, test } from 'vitest';
import type { CheckedDocument, CheckedReference } from '../../src/lint/checked-document.js';
import { applyInlineSettings, type CommentForm, withoutSettings } from '../../src/lint/inline-settings.js';
import type { LintFinding } from '../../src/lint/lint-finding.js';
import { SETTING_RULES } from '../../src/lint/setting-rules.js';
import { createDocument } from '../../src/text/document.js';

const KNOWN = new Set(['valid-doi', 'valid-url', ...SETTING_RULES.map(({ id }) => id)]);

/** Each "doi" is a finding of valid-doi, each "url" one of valid-url; what stands in (…) is a reference. */
function settled(text: string, form: CommentForm = 'html') {
  const document = createDocument('x', text);
  const shown = withoutSettings(text, form);
  const findings = [...shown.matchAll(/doi|url/g)].map(
    (match): LintFinding => ({
      rule: `valid-${match[0]}`,
      severity: 'error',
      message: 'm',
      span: { start: match.index, end: match.index + 3 },
    }),
  );
  const references = [...shown.matchAll(/\([^()]*\)/g)].map(
    (match) => ({ span: { start: match.index, end: match.index + match[0].length } }) as CheckedReference,
  );
  const checked: CheckedDocument = {
    document,
    kind: 'text',
    lists: [{ references, span: { start: 0, end: 1 } }],
    citations: [],
  };
  const { kept, own } = applyInlineSettings(document, form, { findings, checked }, KNOWN);
  const lineOf = ({ span }: LintFinding) => text.slice(0, span.start).split('\n').length;
  return {
    kept: kept.map((finding) => `${finding.rule.slice(6)}:${lineOf(finding)}`).join(' '),
    own: own.map((finding) => `${finding.rule}:${text.slice(finding.span.start, finding.span.end)}`),
  };
}

const ROWS: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['nothing', 'doi\nurl', 'doi:1 url:2', []],
  ['the next line', '<!-- pustaka-disable-next-line valid-doi -->\ndoi url\ndoi', 'url:2 doi:3', []],
  ['the next line that is not blank', '<!-- pustaka-disable-next-line valid-doi -->\n\n \ndoi\ndoi', 'doi:5', []],
  ['all rules', '<!-- pustaka-disable-next-line -->\ndoi url\ndoi', 'doi:3', []],
  ['several rules', '<!--pustaka-disable-next-line valid-doi,valid-url-->\ndoi url\ndoi', 'doi:3', []],
  ['with a reason', '<!-- pustaka-disable-next-line valid-doi -- url is fine -->\ndoi\ndoi', 'doi:3', []],
  ['a whole reference', '<!-- pustaka-disable-next-line valid-doi -->\n(a\ndoi\nb) doi\ndoi', 'doi:4 doi:5', []],
  ['its own line', 'doi <!-- pustaka-disable-line valid-doi -->\ndoi', 'doi:2', []],
  ['from here', 'doi\n<!-- pustaka-disable valid-doi -->\ndoi url', 'doi:1 url:3', []],
  [
    'from here to there',
    '<!-- pustaka-disable valid-doi -->\ndoi\n<!-- pustaka-enable valid-doi -->\ndoi',
    'doi:4',
    [],
  ],
  ['enable all', '<!-- pustaka-disable -->\ndoi\n<!-- pustaka-enable -->\ndoi', 'doi:4', []],
  ['unused', '<!-- pustaka-disable-next-line valid-url -->\ndoi', 'doi:2', ['no-unused-disable:valid-url']],
  ['unused, all', '<!-- pustaka-disable-line -->\ndoi', 'doi:2', ['no-unused-disable:disable-line']],
  ['half used', '<!-- pustaka-disable valid-doi, valid-url -->\ndoi', '', ['no-unused-disable:valid-url']],
  ['unknown rule', '<!-- pustaka-disable valid-dio -->\ndoi', 'doi:2', ['valid-disable:valid-dio']],
  ['unknown setting', '<!-- pustaka-disable-nextline valid-doi -->\ndoi', 'doi:2', ['valid-disable:disable-nextline']],
  ['another comment', '<!-- pustaka -->\n<!-- not pustaka-disable -->\ndoi', 'doi:3', []],
  ['after the end', 'doi\n<!-- pustaka-disable-next-line -->', 'doi:1', ['no-unused-disable:disable-next-line']],
];

describe('settings', () => {
  test.each(ROWS)('%s', (_, text, kept, own) => {
    expect(settled(text)).toEqual({ kept, own });
  });

  it('stand behind a % in LaTeX and BibTeX', () => {
    const text = '% pustaka-disable-next-line valid-doi\ndoi url\n%pustaka-disable-line\nurl % pustaka-disable-line';
    expect(settled(text, 'percent')).toEqual({ kept: 'url:2', own: ['no-unused-disable:disable-line'] });
    expect(settled(text, 'html')).toMatchObject({ kept: 'doi:1 doi:2 url:2 url:4' });
  });

  it('are nothing where there are no comments', () => {
    expect(settled('<!-- pustaka-disable valid-url -->\nurl', 'none').own).toEqual([]);
  });

  it('name the nearest right name', () => {
    const document = createDocument('x', '<!-- pustaka-disable-next-line valid-dio -->\n');
    const checked: CheckedDocument = { document, kind: 'text', lists: [], citations: [] };
    const { own } = applyInlineSettings(document, 'html', { findings: [], checked }, KNOWN);
    expect(own[0].message).toContain('Did you mean valid-doi?');
  });
});

describe('what the parser sees', () => {
  test.each([
    ['a\n<!-- pustaka-disable -->\nb', `a${' '.repeat(25)}\nb`],
    ['a\r\n  <!-- pustaka-disable -->\r\nb', `a${' '.repeat(28)}\r\nb`],
    ['<!-- pustaka-disable -->\nb', `${' '.repeat(24)}\nb`],
    ['a <!-- pustaka-disable --> b', `a ${' '.repeat(24)} b`],
    ['a\n<!-- pustaka-disable -->\n<!-- pustaka-enable -->\nb', `a${' '.repeat(49)}\nb`],
    ['a\n<!-- else -->\nb', 'a\n<!-- else -->\nb'],
  ])('of %j', (text, shown) => {
    expect(withoutSettings(text, 'html')).toBe(shown);
    expect(withoutSettings(text, 'none')).toBe(text);
  });

  it('does not take long to make', () => {
    const hostile =
      '<!-- pustaka-disable-next-line valid-doi '.repeat(20_000) + '<!-- pustaka-disable -->'.repeat(20_000);
    const started = performance.now();
    expect(withoutSettings(hostile, 'html')).toHaveLength(hostile.length);
    expect(settled(hostile).kept).not.toBe('');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
