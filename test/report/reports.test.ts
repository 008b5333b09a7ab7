// Each form of report, of one document that has everything that must be escaped.
import { describe, expect, it, test } from 'vitest';
import { compactReport } from '../../src/report/compact.js';
import { fileName, fileUri } from '../../src/report/file-names.js';
import { REPORT_FORMS } from '../../src/report/forms.js';
import { githubReport } from '../../src/report/github.js';
import { REPORTS } from '../../src/report/index.js';
import { jsonReport } from '../../src/report/json.js';
import { junitReport } from '../../src/report/junit.js';
import { prettyReport } from '../../src/report/pretty.js';
import { summaryByName, summaryLine } from '../../src/report/summary-line.js';
import { reported, SAMPLE, SETTING } from './reported.js';

const CLEAN = reported('clean.md', 'Nothing.\n', []);

describe('compact', () => {
  it('is one line a finding, which no text can break', () => {
    expect(compactReport([SAMPLE, CLEAN], SETTING)).toBe(
      'bab 1/t#1.md:1:24: error Unexpected DOI: “10.12/x”, expected 100% of\\x0d\\nit [valid-doi]\n' +
        'bab 1/t#1.md:2:9: warning Unexpected <scheme> & "host" [valid-url]\n' +
        'bab 1/t#1.md:2:27: info Unexpected “sisa\\x1b[31m” [no-leftover-text]\n',
    );
  });
});

describe('github', () => {
  it('escapes what the runner would take for its own', () => {
    expect(githubReport([SAMPLE], SETTING).split('\n')).toEqual([
      '::error file=bab 1/t#1.md,line=1,endLine=1,col=24,endColumn=31,title=valid-doi::Unexpected DOI: “10.12/x”, expected 100%25 of%0D%0Ait',
      '::warning file=bab 1/t#1.md,line=2,endLine=2,col=9,endColumn=25,title=valid-url::Unexpected <scheme> & "host"',
      '::notice file=bab 1/t#1.md,line=2,endLine=2,col=27,endColumn=31,title=no-leftover-text::Unexpected “sisa\u001b[31m”',
      '',
    ]);
  });

  it('escapes colons and commas in names, and gives no columns over several lines', () => {
    const document = reported('a,b:c.md', 'Sau«di\nAsh»ari\n', [
      { rule: 'valid-doi', severity: 'error', message: 'm' },
    ]);
    expect(githubReport([document], SETTING)).toBe('::error file=a%2Cb%3Ac.md,line=1,endLine=2,title=valid-doi::m\n');
  });
});

describe('junit', () => {
  const xml = junitReport([SAMPLE, CLEAN], SETTING);

  it('has a suite a file and a case a finding; hints pass', () => {
    expect(xml).toContain('<testsuites name="pustaka" tests="4" failures="2" errors="0">');
    expect(xml).toContain('<testsuite name="bab 1/t#1.md" tests="3" failures="2" errors="0">');
    expect(xml).toContain('<testcase name="clean.md" classname="clean.md" file="clean.md" />');
    expect(xml.match(/<failure /g)).toHaveLength(2);
    expect(xml.match(/<system-out>/g)).toHaveLength(1);
  });

  it('is XML whatever the text holds', async () => {
    const { XMLValidator } = await import('fast-xml-parser');
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toContain('Unexpected &lt;scheme&gt; &amp; &quot;host&quot;');
    expect(xml).toContain('expected 100% of&#13;&#10;it');
    expect(xml).not.toContain('\u001b');
    const odd = reported('\ud800.md', 'a«b»\n', [{ rule: 'r', severity: 'error', message: '\0\ud800]]>\ufffe' }]);
    expect(junitReport([odd], SETTING)).toContain('message="\ufffd\ufffd]]&gt;\ufffd"');
  });
});

describe('json', () => {
  const report = JSON.parse(
    jsonReport([{ ...SAMPLE, style: { name: 'apa', locale: 'id-ID', isDetected: true } }], SETTING),
  );

  it('says what it is, and counts', () => {
    expect(report).toMatchObject({
      tool: 'pustaka',
      version: '1.2.3',
      formatVersion: 1,
      summary: { errors: 1, warnings: 1, infos: 1, fixable: 1, fixableWithUnsafe: 0, files: 1 },
    });
    expect(report.files[0]).toMatchObject({
      path: 'bab 1/t#1.md',
      references: 2,
      style: { name: 'apa', locale: 'id-ID', isDetected: true },
      remarks: [],
    });
  });

  it('gives every place as offsets and as line and column', () => {
    expect(report.files[0].findings[1]).toEqual({
      rule: 'valid-url',
      severity: 'warning',
      message: 'Unexpected <scheme> & "host"',
      span: { start: 39, end: 55 },
      start: { line: 2, column: 9 },
      end: { line: 2, column: 25 },
      isDoubtful: true,
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}:1$/),
      fix: { isSafe: true, edits: [{ start: 39, end: 46, text: 'https://' }] },
      related: [],
    });
    expect(report.files[0].findings[0].related).toEqual([
      {
        message: 'See [here](x)',
        span: { start: 0, end: 5 },
        start: { line: 1, column: 1 },
        end: { line: 1, column: 6 },
      },
    ]);
  });
});

describe('pretty', () => {
  it('shows lines with carets, other places and a summary', () => {
    expect(prettyReport([SAMPLE, CLEAN], SETTING)).toBe(`bab 1/t#1.md: 2 references

bab 1/t#1.md:1:24 error Unexpected DOI: “10.12/x”, expected 100% of\\x0d\\nit [valid-doi]
  1 | Saudi. https://doi.org/10.12/x
    |                        ^^^^^^^
  bab 1/t#1.md:1:1 See [here](x)

bab 1/t#1.md:2:9 warning Unexpected <scheme> & "host" [valid-url] (the reference may have been read wrongly; --fix mends it)
  2 | Ashari. https//a.example [sisa]
    |         ^^^^^^^^^^^^^^^^

bab 1/t#1.md:2:27 info Unexpected “sisa\\x1b[31m” [no-leftover-text]
  2 | Ashari. https//a.example [sisa]
    |                           ^^^^

1 error, 1 warning, 1 hint in 1 file; 1 can be fixed with --fix
`);
  });

  it('names the style, and says so where nothing was found', () => {
    const style = { name: 'apa', locale: 'id-ID', isDetected: true };
    expect(prettyReport([{ ...CLEAN, style }], SETTING)).toBe(
      'clean.md: 2 references, following apa (id-ID)\n\nNo findings in 2 references of 1 file\n',
    );
    expect(prettyReport([{ ...CLEAN, style: { ...style, isDetected: false } }], SETTING)).toContain(
      ', checked against apa (id-ID)\n',
    );
    expect(prettyReport([CLEAN, CLEAN], SETTING)).toBe('No findings in 4 references of 2 files\n');
    expect(prettyReport([{ ...CLEAN, references: 0 }], SETTING)).toMatch(/\nNo references to check in 1 file\n$/);
    expect(prettyReport([], SETTING)).toBe('');
  });

  it('colours by severity', () => {
    const painted = prettyReport([SAMPLE], { ...SETTING, paint: (text, tint) => `<${tint}>${text}</>` });
    expect(painted).toContain('<place>bab 1/t#1.md:1:24</> <error>error</>');
    expect(painted).toContain('  <quiet>1 |</> Saudi.');
    expect(painted).toContain('<warning>^^^^^^^^^^^^^^^^</>');
  });
});

describe('the summary', () => {
  it('names a file, or says how many of them', () => {
    expect(summaryByName([SAMPLE])).toBe('1 error, 1 warning, 1 hint in bab 1/t#1.md; 1 can be fixed with --fix');
    expect(summaryByName([SAMPLE, CLEAN])).toMatch(/ in 1 of 2 files;/);
    expect(summaryByName([SAMPLE, SAMPLE])).toMatch(/^2 errors, 2 warnings, 2 hints in 2 files;/);
    expect(summaryByName([CLEAN])).toBe('No findings in 2 references of clean.md');
    expect(summaryByName([CLEAN, CLEAN])).toBe('No findings in 4 references of 2 files');
    expect(summaryByName([{ ...CLEAN, references: 0 }])).toBe('No references to check in clean.md');
  });

  it('says which fixes there are', () => {
    const fixed = (...safe: boolean[]) =>
      reported(
        'a.md',
        safe.map(() => '«x»').join(' '),
        safe.map((isSafe) => ({ rule: 'r', severity: 'error', message: 'm', fix: { edits: [], isSafe } })),
      );
    expect(summaryLine([fixed(true)])).toBe('1 error in 1 file; 1 can be fixed with --fix');
    expect(summaryLine([fixed(false)])).toBe('1 error in 1 file; 1 can be fixed with --fix --unsafe');
    expect(summaryLine([fixed(true, false)])).toBe(
      '2 errors in 1 file; 1 can be fixed with --fix, 1 more with --fix --unsafe',
    );
  });
});

describe('file names', () => {
  test.each([
    ['a.md', undefined, 'a.md'],
    ['./a.md', undefined, 'a.md'],
    ['././/a.md', undefined, 'a.md'],
    ['/home/u/a.md', '/home/u', 'a.md'],
    ['/home/up/a.md', '/home/u', '/home/up/a.md'],
    ['.\\a.md', undefined, 'a.md'],
    ['..\\a', undefined, '..\\a'],
    ['../a.md', undefined, '../a.md'],
  ])('%s below %s is %s', (path, root, name) => {
    expect(fileName(path, root)).toBe(name);
  });

  test.each([
    ['bab 1/t#1?.md', 'bab%201/t%231%3F.md'],
    ['/tmp/ä.md', 'file:///tmp/%C3%A4.md'],
    ['C:\\x\\a.md', 'file:///C:/x%5Ca.md'],
    ['a\ud800.md', 'a%EF%BF%BD.md'],
  ])('%s is the URI %s', (path, uri) => {
    expect(fileUri(path)).toBe(uri);
  });
});

describe('the forms', () => {
  it('each have their report', () => {
    expect(Object.keys(REPORTS)).toEqual(REPORT_FORMS.map(({ name }) => name));
  });

  test.each(REPORT_FORMS.map(({ name }) => name))(
    '%s ends its text with a line end, and is nothing or whole without documents',
    (name) => {
      expect(REPORTS[name]([SAMPLE], SETTING)).toMatch(/[^\n]\n$/);
      expect(REPORTS[name]([], SETTING)).toMatch(/^$|\n$/);
    },
  );
});
