// `pustaka check` through the command line: what it reads, reports, fixes and gives back.
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { runMain } from './run-main.js';

const { at, write } = makeScratch();

const WRONG = 'Ashari, K. (2020). Kamus hubungan internasional. Gramedia. [insert page numbers]';
const RIGHT =
  'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57. https://doi.org/10.1234/jkm.v5i2.12';
const OLD = RIGHT.replace('https://doi.org/', 'http://dx.doi.org/');
const TEXT = 'Menurut Saudi (2020) dan Ashari (2020).\n\nReferensi\n\n';

const check = (...words: string[]) => runMain(['check', '--style', 'none', ...words]);
const compact = (...words: string[]) => check('--format', 'compact', ...words);
const rulesIn = (stdout: string) => [...stdout.matchAll(/\[([a-z-]+)\]$/gm)].map(([, rule]) => rule);

const wrong = write('wrong.md', `${TEXT}${WRONG}\n\n${RIGHT}\n`);
const right = write('right.md', `${TEXT.replace(' dan Ashari (2020)', '')}${RIGHT}\n`);

describe('a check', () => {
  it('exits with 0 where nothing is wrong, with 1 where something is', async () => {
    expect(await check(right)).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('No findings in 1 reference of 1 file'),
    });
    const run = await compact(wrong);
    expect(run).toMatchObject({ code: 1, stderr: `1 error in ${wrong}\n` });
    expect(rulesIn(run.stdout)).toEqual(['no-chat-residue']);
    expect(run.stdout).toMatch(/wrong\.md:5:60: error /);
  });

  it('reads standard input as what --stdin-filename says', async () => {
    const bib =
      '@book{a, author = {Ashari, K.}, title = {Kamus}, publisher = {Gramedia}, isbn = {978-602-03-1234-5}, year = 2020}\n';
    const run = await runMain(['check', '-', '--stdin-filename', 'a.bib', '-f', 'compact'], { stdin: bib });
    expect(run.stdout).toMatch(/^a\.bib:1:\d+: error Unexpected ISBN 978-602-03-1234-5.* \[valid-isbn\]\n$/);
    expect((await runMain(['check', '-f', 'compact'], { stdin: readFileSync(wrong) })).stdout).toMatch(/^stdin:5:60: /);
  });

  it('points to the field of a CSL-JSON item', async () => {
    const item =
      '[{"id": "a", "type": "book", "title": "Kamus", "author": [{"family": "Ashari"}], "publisher": "G", "issued": {"date-parts": [[2020]]}, "ISBN": "978-602-03-1234-5"}]';
    const run = await compact(write('a.json', item));
    expect(run.stdout).toContain(`a.json:1:${item.indexOf('978') + 1}: error`);
  });

  it('goes on behind a bad input', async () => {
    const run = await compact(at('none.md'), wrong);
    expect(run).toMatchObject({ code: 2, stderr: `error: ${at('none.md')}: no such file.\n1 error in ${wrong}\n` });
    expect(rulesIn(run.stdout)).toEqual(['no-chat-residue']);
    expect(await check(at('none.md'))).toMatchObject({ code: 2, stdout: '' });
  });

  it('says on stderr that a text holds no list', async () => {
    const run = await check(write('prose.txt', 'Nothing here.\n'));
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/^warning: .*prose\.txt/);
  });

  it('writes its report to a file', async () => {
    const run = await compact(wrong, '-o', at('report.txt'));
    expect(run).toEqual({ code: 1, stdout: '', stderr: `1 error in ${wrong}\n` });
    expect(rulesIn(readFileSync(at('report.txt'), 'utf8'))).toEqual(['no-chat-residue']);
  });

  it('shows on a terminal what would steer it', async () => {
    const path = write('escape.md', `${TEXT}${WRONG.replace('numbers', '\u001b]0;x\u0007\u202e')}\n`);
    for (const format of ['pretty', 'compact', 'json', 'sarif', 'github', 'junit']) {
      const { stdout } = await runMain(['check', '--style', 'none', '-f', format, path], {
        stdin: '',
        isTerminal: true,
      });
      expect(stdout).not.toContain('\u001b]');
      expect(stdout).not.toContain('\u202e');
    }
  });

  it('breaks lines between words where the terminal ends', async () => {
    process.env['NO_COLOR'] = '1';
    const text = readFileSync(wrong, 'utf8');
    const words = ['check', '--style', 'none', '--stdin-filename', 'a.md', '-'];
    const { stdout } = await runMain(words, { stdin: text, isTerminal: true, columns: 44 });
    const wide = await runMain(words, { stdin: text, isTerminal: true, columns: 400 });
    delete process.env['NO_COLOR'];
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(44);
    const headOf = (shown: string) => /^a\.md:[^|]*?(?=\n +\d+ \|)/m.exec(shown)?.[0] ?? '';
    expect(headOf(stdout).split('\n').length).toBeGreaterThan(1);
    expect(headOf(stdout).replace(/\n {4}/g, ' ')).toBe(headOf(wide.stdout));
  });

  it('colours on a terminal only, and not with NO_COLOR', async () => {
    process.env['NO_COLOR'] = '1';
    const plain = await runMain(['check', '--style', 'none', wrong], { stdin: '', isTerminal: true });
    delete process.env['NO_COLOR'];
    expect(plain.stdout).not.toContain('\u001b[');
    expect((await check(wrong)).stdout).toBe(plain.stdout.replace(/ {2}5 \|.*\n.*\n/, (lines) => lines));
  });
});

describe('the summary', () => {
  const FORMS = ['compact', 'json', 'sarif', 'github', 'junit'];

  test.each(FORMS)('stands on stderr beside %s, and names the file', async (form) => {
    expect((await check('-f', form, right)).stderr).toBe(`No findings in 1 reference of ${right}\n`);
    expect((await check('-f', form, wrong)).stderr).toBe(`1 error in ${wrong}\n`);
    expect((await check('-f', form, right, wrong)).stderr).toBe('1 error in 1 of 2 files\n');
  });

  test.each(['pretty', ...FORMS])(
    'is not told beside %s in a quiet run, nor where an input is missing',
    async (form) => {
      expect((await check('-f', form, '-q', wrong)).stderr).toBe('');
      expect((await check('-f', form, at('none.md'))).stderr).toBe(`error: ${at('none.md')}: no such file.\n`);
    },
  );

  it('of the report for people is its last line, said again where a failure would vanish in a pipe', async () => {
    const onTerminal = await runMain(['check', '--style', 'none', wrong], { stdin: '', isTerminal: true });
    expect(onTerminal.stdout).toContain('1 error in 1 file');
    expect(onTerminal.stderr).toBe('');
    expect((await check(wrong)).stderr).toBe(`1 error in ${wrong}\n`);
    expect((await check('--rule', 'no-chat-residue=warn', wrong)).stderr).toBe('');
    expect((await check(right, '-o', at('report.txt'))).stderr).toBe(`No findings in 1 reference of ${right}\n`);
    expect(readFileSync(at('report.txt'), 'utf8')).toContain('No findings in 1 reference of 1 file\n');
  });

  it('is all that a quiet run for people spares where it reports no error', async () => {
    expect(await check('-q', right)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await check('-q', wrong)).stdout).toContain('1 error in 1 file');
  });
});

describe('a file without references', () => {
  const none = {
    bib: '@comment{x}\n',
    json: '[]\n',
    yaml: 'references: []\n',
    md: 'Nothing here.\n',
    ris: 'x\n',
  };

  test.each(Object.entries(none))('is named (.%s)', async (extension, text) => {
    const path = write(`nothing.${extension}`, text);
    const { stderr } = await check('-f', 'github', path);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^(?:warning|error): .*nothing\.\w+.*: No /),
      `No references to check in ${path}`,
      '',
    ]);
  });
});

describe('severities', () => {
  test.each([
    [['--rule', 'no-chat-residue=off'], 0, []],
    [['--rule', 'no-chat-residue=warn'], 0, ['no-chat-residue']],
    [['--rule', 'no-chat-residue=info', '--max-warnings', '0'], 0, ['no-chat-residue']],
    [['--rule', 'no-chat-residue=warn', '--max-warnings', '0'], 1, ['no-chat-residue']],
    [['--rule', 'no-chat-residue=warn', '--max-warnings', '1'], 0, ['no-chat-residue']],
    [['--rule', 'no-chat-residue=warn', '--quiet'], 0, []],
    [['--rule', 'no-chat-residue=warn', '--quiet', '--max-warnings', '0'], 1, []],
    [['--quiet'], 1, ['no-chat-residue']],
  ])('%j give %i', async (words, code, rules) => {
    const run = await compact(...words, wrong);
    expect([run.code, rulesIn(run.stdout)]).toEqual([code, rules]);
  });

  it('say which limit was passed', async () => {
    const run = await compact('--rule', 'no-chat-residue=warn', '--max-warnings', '0', wrong);
    expect(run.stderr).toBe(`error: 1 warning is more than the 0 allowed\n1 warning in ${wrong}\n`);
  });
});

describe('fixes', () => {
  const before = `${TEXT}${WRONG}\r\n\n${OLD}\n`;
  const after = before.replace('http://dx.doi.org/', 'https://doi.org/');

  it('change just what they say, and a second run nothing', async () => {
    const path = write('fix.md', before);
    const run = await compact('--fix', path);
    expect(run).toMatchObject({ code: 1, stderr: `Fixed 1 finding in ${path}\n1 error in ${path}\n` });
    expect(rulesIn(run.stdout)).toEqual(['no-chat-residue']);
    expect(readFileSync(path, 'utf8')).toBe(after);
    expect(await compact('--fix', path)).toMatchObject({ stderr: `1 error in ${path}\n`, stdout: run.stdout });
    expect(readFileSync(path, 'utf8')).toBe(after);
  });

  it('are shown as a diff, and nothing is written', async () => {
    const path = write('diff.md', before);
    const run = await check('--diff', path);
    expect(run.code).toBe(1);
    expect(run.stdout.split('\n').filter((line) => /^[-+]/.test(line))).toEqual([
      `--- ${path}`,
      `+++ ${path}`,
      `-${OLD}`,
      `+${RIGHT}`,
    ]);
    expect(run.stderr).toBe(`1 error, 1 hint in ${path}; 1 can be fixed with --fix\n`);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('of standard input come out, the report beside them', async () => {
    const run = await runMain(['check', '--fix', '-', '--style', 'none', '-f', 'compact', '--stdin-filename', 'a.md'], {
      stdin: before,
    });
    expect(run.stdout).toBe(after);
    expect(rulesIn(run.stderr)).toEqual(['no-chat-residue']);
    const clean = readFileSync(right, 'utf8');
    expect((await runMain(['check', '--fix', '-', '--style', 'none'], { stdin: clean })).stdout).toBe(clean);
  });

  it('change the text only when they may', async () => {
    const address =
      'Saudi, Ahmad. 2021. Membangun citra positif. Diakses pada 6 Desember 2024, dari https//www.kominfo.go.id/citra';
    const path = write('unsafe.md', `Referensi\n\n${address}\n`);
    await check('--fix', path);
    expect(readFileSync(path, 'utf8')).toBe(`Referensi\n\n${address}\n`);
    await check('--fix', '--unsafe', path);
    expect(readFileSync(path, 'utf8')).toBe(`Referensi\n\n${address.replace('https//', 'https://')}\n`);
  });

  const encoded = (text: string) => Buffer.from(text.replaceAll('–', '-'), 'latin1');
  const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
  const UTF16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

  test.each([
    ['UTF-8 with a mark', (text: string) => Buffer.concat([UTF8_MARK, Buffer.from(text)]), []],
    ['UTF-16', UTF16, []],
    ['UTF-16, big end first', (text: string) => UTF16(text).swap16(), []],
    ['windows-1252', (text: string) => encoded(`é${text}`), ['--encoding', 'windows-1252']],
    ['NUL characters', (text: string) => Buffer.from(`a\0b\n${text}`), []],
    ['lone carriage returns', (text: string) => Buffer.from(text.replace(/\r?\n/g, '\r')), []],
  ])('keep %s', async (_, encode, words) => {
    const path = write('encoded.md', encode(before));
    await check('--fix', ...words, path);
    expect(readFileSync(path)).toEqual(encode(after));
  });

  it('leave a file alone whose encoding cannot be written', async () => {
    const path = write('gbk.md', Buffer.from(before.replaceAll('–', '-'), 'latin1'));
    const run = await check('--fix', '--encoding', 'gbk', path);
    expect(run).toMatchObject({ code: 2 });
    expect(run.stderr).toContain('pustaka reads GBK and cannot write it');
  });

  it('in BibTeX touch nothing that would need TeX', async () => {
    const bib =
      '@article{a, author = {Saudi, A.}, title = {D}, journal = {Padjajaran \\& Journal}, year = 2020, pages = {1--2}, url = {https//contoh.id}}\n';
    const path = write('a.bib', bib);
    await check('--fix', '--unsafe', path);
    expect(readFileSync(path, 'utf8')).toBe(bib.replace('https//', 'https://'));
  });
});

describe('settings in the text', () => {
  it('silence rules, and are told of where they are wrong', async () => {
    const path = write(
      'inline.md',
      `${TEXT}<!-- pustaka-disable-next-line no-chat-residue -- as printed -->\n${WRONG}\n\n<!-- pustaka-disable-next-line valid-dio -->\n${RIGHT}\n`,
    );
    const run = await compact(path);
    expect(run.code).toBe(0);
    expect(rulesIn(run.stdout)).toEqual(['valid-disable']);
    expect(rulesIn((await compact('--rule', 'valid-disable=off', path)).stdout)).toEqual([]);
    expect((await compact('--rule', 'valid-disable=error', path)).code).toBe(1);
  });

  it('stand in LaTeX and BibTeX behind a %', async () => {
    const bib =
      '% pustaka-disable-next-line valid-isbn\n@book{a,\n author = {Ashari, K.}, title = {Kamus}, publisher = {Gramedia},\n isbn = {978-602-03-1234-5}, year = 2020}\n';
    expect(rulesIn((await compact(write('inline.bib', bib))).stdout)).toEqual([]);
    expect(rulesIn((await compact(write('loud.bib', bib.replace('valid-isbn', 'valid-url')))).stdout)).toEqual([
      'no-unused-disable',
      'valid-isbn',
    ]);
  });
});

describe('a baseline', () => {
  const path = write('base.md', `${TEXT}${WRONG}\n`);
  const baseline = at('known.json');

  it('is written, and what it holds is not reported', async () => {
    const written = await compact('--baseline', baseline, '--update-baseline', path);
    expect(written).toEqual({ code: 0, stdout: '', stderr: `2 findings written to ${baseline}\n` });
    expect(await compact('--baseline', baseline, path)).toEqual({
      code: 0,
      stdout: '',
      stderr: `No findings in 1 reference of ${path}\n`,
    });
    expect(Object.keys(JSON.parse(readFileSync(baseline, 'utf8')).files)).toEqual(['base.md']);
  });

  it('lets through what is new, and says what is gone', async () => {
    write('base.md', `${TEXT}${WRONG.replace('page numbers', 'volume')}\n`);
    const run = await compact('--baseline', baseline, path);
    expect(run.code).toBe(1);
    expect(rulesIn(run.stdout)).toEqual(['no-chat-residue']);
    expect(run.stderr).toBe(
      `warning: 1 entry of the baseline no longer occurs; --update-baseline takes it out\n1 error in ${path}\n`,
    );
  });

  it('keeps what it holds of files that were not checked and still exist', async () => {
    await compact('--baseline', baseline, '--update-baseline', wrong);
    expect(Object.keys(JSON.parse(readFileSync(baseline, 'utf8')).files)).toEqual(['base.md', 'wrong.md']);
  });

  it('must be there, and be one', async () => {
    expect(await compact('--baseline', at('no.json'), path)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no such baseline; make it with --update-baseline'),
    });
    expect(await compact('--baseline', wrong, path)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('this is not JSON'),
    });
    expect(await compact('--update-baseline', path)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('name it with --baseline'),
    });
  });
});

describe('the style', () => {
  const list = `Referensi\n\n${RIGHT}\n\nHamonangan, I., & Assegaff, Z. (2020). Cyber diplomacy: Menuju masyarakat internasional. Padjadjaran Journal of International Relations, 1(3), 12–20. https://doi.org/10.24198/padjir.v1i3.26190\n`;
  const path = write('apa.txt', list);

  it('is the one that the list follows, and is named', async () => {
    expect((await runMain(['check', path])).stdout).toContain('2 references, following apa (');
    const report = JSON.parse((await runMain(['check', '-f', 'json', path])).stdout);
    expect(report.files[0].style).toMatchObject({ name: 'apa', isDetected: true });
  });

  it('is the one that is asked for, or none', async () => {
    expect((await runMain(['check', '--style', 'ieee', '--locale', 'id', path])).stdout).toContain(
      'checked against ieee (id-ID)',
    );
    expect((await check(path)).stdout).toContain('2 references\n');
  });
});

describe('wrong use', () => {
  test.each([
    [['--stlye', 'apa'], "Unknown option '--stlye'. Did you mean --style? See pustaka check --help."],
    [['--style', 'appa'], 'Unknown style appa. Did you mean apa?'],
    [['--style', 'non'], 'Unknown style non. Did you mean none?'],
    [['--locale', 'id_IDD'], 'Unknown locale id_IDD.'],
    [['--format', 'serif'], 'Unknown report format "serif". Did you mean sarif?'],
    [['--rule', 'valid-dio=off'], 'Unknown rule "valid-dio". Did you mean valid-doi?'],
    [
      ['--rule', 'valid-doi=of'],
      '--rule takes ID=off|info|warn|error, such as valid-doi=off, not "valid-doi=of". Did you mean off?',
    ],
    [['--rule', 'valid-doi'], 'not "valid-doi".'],
    [['--rule', 'valid-doi=off=off'], 'not "valid-doi=off=off".'],
    [['--max-warnings', 'x'], '--max-warnings takes a whole number, such as 0, not "x".'],
    [['--encoding', 'utf8x'], 'Unknown encoding "utf8x".'],
    [['--model', 'none.bin'], 'none.bin'],
    [['--fix', '--diff'], '--fix writes and --diff only shows'],
    [['--unsafe'], '--unsafe widens --fix or --diff'],
    [['--fix', '--update-baseline', '--baseline', 'b.json'], 'fix first, and then update'],
    [['--watch', '--fix'], '--watch only reports'],
    [['--diff', '--format', 'json'], '--diff prints a diff and no report'],
    [['--output', ''], '--output needs the name of a file'],
    [['--output', wrong], 'the report would overwrite the input'],
    [['--output', at('no/such/report.txt')], 'there is no folder'],
    [['--baseline', ''], '--baseline needs the name of a file'],
    [['--stdin-filename', 'a.md'], '--stdin-filename names standard input, which is not read here'],
    [['--fix', '-'], '--fix prints the fixed text of standard input: give it no other input'],
    [['--watch', '-'], '--watch needs files'],
  ])('%j is refused', async (words, message) => {
    const run = await runMain(['check', ...words, wrong], { stdin: '' });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(message);
  });

  it('of nothing at all shows the help', async () => {
    const run = await runMain(['check']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('Nothing to check. Name an input, or pipe a text in.');
    expect(run.stderr).toContain('--max-warnings');
  });

  it('in front of the command is refused', async () => {
    const run = await runMain(['--locale', 'id', 'check', wrong]);
    expect(run.stderr).toContain('--locale stands before check and would be lost');
  });
});

describe('help', () => {
  it('has options, formats, examples and exit codes', async () => {
    const { code, stdout } = await runMain(['check', '--help']);
    expect(code).toBe(0);
    for (const word of ['--stdin-filename', 'sarif', 'pustaka.config.json', 'pustaka-disable-next-line', 'Exit codes:'])
      expect(stdout).toContain(word);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});
