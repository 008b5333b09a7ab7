// Runs that come to something: inputs of every kind in, outputs of every kind out, through the command line.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { runMain } from './run-main.js';

const { at, write } = makeScratch();
const contentOf = (name: string) => readFileSync(at(name), 'utf8');
const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const LINES = 'fixtures/cli/lines.txt';
const ITEMS = 'fixtures/cli/items.json';

describe('one reference a line', () => {
  const input = readFileSync(LINES, 'utf8');
  const collapsed = input
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());

  it('gives one line of spans for each line, blank ones too', async () => {
    const run = await runMain(['--from', 'lines', '--to', 'spans', LINES]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const objects = jsonLines(run.stdout);
    expect(objects.map(({ raw }) => raw)).toEqual(collapsed);
    expect(objects[2]).toEqual({ raw: '', spans: [] });
    for (const { raw, spans } of objects)
      for (const { label, start, end, confidence } of spans) {
        expect(raw.slice(start, end).trim()).toBe(raw.slice(start, end));
        expect(label).toMatch(/^[A-Za-z-]+$/);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
  });

  it('gives one item for each line, {} for a blank one', async () => {
    const run = await runMain(['-f', 'lines', '-t', 'csl-jsonl'], { stdin: input });
    const items = jsonLines(run.stdout);
    expect(items).toHaveLength(4);
    expect(items[2]).toEqual({});
    expect(items[0]).toMatchObject({ title: 'Pers dan Pemilu' });
  });

  it('gives the same for one list and for many blank lines between', async () => {
    const run = await runMain(['-f', 'lines', '-t', 'csl-jsonl'], {
      stdin: '\n\nSmith, J. 2004. Reading Lists. London: Example.\n\n',
    });
    expect(run.stdout.split('\n').map((line) => line.slice(0, 2))).toEqual(['{}', '{}', '{"', '{}', '']);
  });

  it('gives the lines back as references, white space collapsed', async () => {
    const run = await runMain(['-f', 'lines', '-t', 'references', LINES]);
    expect(run.stdout).toBe(`${collapsed.join('\n')}\n`);
  });

  it('keeps ids apart within a list, and over all lists in one array', async () => {
    const twice = 'Smith, John. 2004. Reading Lists. London: Example Press.\n';
    const lists = await runMain(['-f', 'lines', '-t', 'csl-jsonl'], { stdin: `${twice}\n${twice}` });
    const [first, , second] = jsonLines(lists.stdout);
    expect(first.id).toBe(second.id);
    const array = await runMain(['-f', 'lines', '-t', 'csl-json'], { stdin: `${twice}\n${twice}` });
    expect(new Set(JSON.parse(array.stdout).map(({ id }: { id: string }) => id)).size).toBe(2);
  });

  it('says when there is no reference at all', async () => {
    const run = await runMain(['-f', 'lines', '-t', 'csl-jsonl'], { stdin: '\n\n' });
    expect(run).toEqual({
      code: 1,
      stdout: '{}\n{}\n',
      stderr: 'warning: stdin: holds no reference: every line is blank\n',
    });
  });

  it('reads the encoding it is told', async () => {
    const run = await runMain([
      '-f',
      'lines',
      '-t',
      'references',
      '--encoding',
      'windows-1252',
      'fixtures/cli/latin1.txt',
    ]);
    expect(run.stdout.split('\n')[1]).toBe('Müller, Jörg. 2001. Über Listen. Berlin: Beispiel – Verlag.');
  });

  it('reads NUL as a blank and says where it stood', async () => {
    const run = await runMain(['-f', 'lines', '-t', 'references'], { stdin: 'a\nSmith, J.\0 2004. X.\n' });
    expect(run.stdout).toBe('a\nSmith, J. 2004. X.\n');
    expect(run.stderr).toBe('warning: stdin:2:10: Unexpected NUL character in a text; it is read as a blank\n');
  });
});

describe('finished items', () => {
  const FORMATS: readonly (readonly [path: string, to: string, expected: string])[] = [
    [ITEMS, 'csl-jsonl', '"id":"wulandari2019pers"'],
    ['fixtures/cli/items.jsonl', 'csl-json', '"title": "Dua"'],
    ['fixtures/cli/works.bib', 'csl-jsonl', '"family":"Wulandari"'],
    ['fixtures/cli/works.ris', 'csl-jsonl', '"family":"Wulandari"'],
    [ITEMS, 'bibtex', '@book{wulandari2019pers,'],
    [ITEMS, 'ris', 'TY  - BOOK'],
    [ITEMS, 'apa', 'Wulandari, R. (2019). Pers dan Pemilu. Angin Timur.\n'],
    [ITEMS, 'chicago', 'Wulandari, Rahma. 2019. Pers dan Pemilu. Angin Timur.\n'],
    [ITEMS, 'styles/chicago-author-date.csl', 'Wulandari, Rahma. 2019. Pers dan Pemilu. Angin Timur.\n'],
  ];
  test.each(FORMATS)('go from %s to %s', async (path, to, expected) => {
    const run = await runMain([path, '--to', to]);
    expect(run.stdout).toContain(expected);
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  it('of several inputs go into one array', async () => {
    const run = await runMain([ITEMS, 'fixtures/cli/items.jsonl']);
    expect(JSON.parse(run.stdout).map(({ id }: { id: string }) => id)).toEqual(['wulandari2019pers', 'a', 'b']);
  });

  it('come out where their neighbours cannot be read', async () => {
    const run = await runMain(['missing.json', ITEMS, 'fixtures/cli/broken.json']);
    expect(run.code).toBe(2);
    expect(JSON.parse(run.stdout)).toHaveLength(1);
    expect(run.stderr.split('\n').filter((line) => line.startsWith('error: '))).toHaveLength(2);
  });

  it('come out of a broken BibTeX file, the fault named with its line', async () => {
    const run = await runMain(['fixtures/cli/broken.bib', '-t', 'csl-jsonl']);
    expect(run.stdout).toContain('Pers dan Pemilu');
    expect(run.stderr).toMatch(/^error: fixtures\/cli\/broken\.bib:7:1: [^\n]+\n/);
    expect(run.code).toBe(2);
  });

  it('leave nothing on stdout when no input can be read', async () => {
    expect((await runMain(['fixtures/cli/broken.json'])).stdout).toBe('');
  });
});

describe('the locale', () => {
  const item = (id: string, language: string) => ({
    id,
    type: 'book',
    title: 'Satu',
    language,
    author: [
      { family: 'Sari', given: 'A.' },
      { family: 'Budi', given: 'B.' },
    ],
  });
  const chicago = (items: unknown[], locale: string) =>
    runMain(['-f', 'csl-json', '-t', 'chicago', '-l', locale], { stdin: JSON.stringify(items) });

  const LOCALES: readonly (readonly [locale: string, languages: string[], and: string])[] = [
    ['en-US', ['id'], ' and '],
    ['id-ID', ['en'], ' dan '],
    ['id', ['en'], ' dan '],
    ['auto', ['id', 'id', 'en'], ' dan '],
    ['auto', ['en', 'id', 'en'], ' and '],
    ['auto', ['tlh'], ' and '],
    ['auto', [''], ' and '],
  ];
  test.each(LOCALES)('%s for items in %j', async (locale, languages, and) => {
    const run = await chicago(
      languages.map((language, index) => item(`i${index}`, language)),
      locale,
    );
    expect(run.stdout.split('\n')[0]).toContain(and);
  });
});

describe('--output', () => {
  it('writes one file and says nothing', async () => {
    const run = await runMain([ITEMS, '-o', at('all.json')]);
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(JSON.parse(contentOf('all.json'))).toHaveLength(1);
  });

  it('writes one file for each input into a new folder; the bad one gets none', async () => {
    write('in/a.bib', readFileSync('fixtures/cli/works.bib'));
    write('in/b.json', readFileSync(ITEMS));
    write('in/c.json', '[{');
    const run = await runMain([at('in'), '-t', 'apa', '-o', at('out/')]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`${at('in/c.json')}:1`);
    expect(readdirSync(at('out')).toSorted()).toEqual(['.pustaka-outputs.jsonl', 'a.txt', 'b.txt']);
    expect(contentOf('out/b.txt')).toBe('Wulandari, R. (2019). Pers dan Pemilu. Angin Timur.\n');
  });

  it('keeps the old file when no input can be read', async () => {
    write('kept.json', 'old');
    await runMain(['fixtures/cli/broken.json', '-o', at('kept.json')]);
    expect(contentOf('kept.json')).toBe('old');
  });
});

describe('answers without an input', () => {
  it('shows the whole help on stdout', async () => {
    const { code, stdout } = await runMain(['--help']);
    expect(code).toBe(0);
    for (const expected of [
      'Usage: pustaka',
      '-t, --to <format>',
      'Examples:',
      'Exit codes:',
      '130  interrupted',
      'styles',
    ])
      expect(stdout).toContain(expected);
  });

  it.each(['help', 'help convert', 'convert --help'])('shows the options for %s', async (words) => {
    const { code, stdout, stderr } = await runMain(words.split(' '));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('-t, --to <format>');
  });

  it('fits the help into 80 columns', async () => {
    const { stdout } = await runMain(['--help']);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('shows the help on stderr when a terminal gives nothing to read', async () => {
    const run = await runMain([]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('Examples:');
  });

  it('says that piped nothing is empty', async () => {
    expect(await runMain([], { stdin: '' })).toEqual({ code: 2, stdout: '', stderr: 'error: stdin: is empty.\n' });
  });

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await runMain(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('lists styles and locales, and where each comes from', async () => {
    const { code, stdout } = await runMain(['styles']);
    expect(code).toBe(0);
    for (const row of [
      /^ {2}apa .*@citation-js/m,
      /^ {2}chicago-notes .*pustaka$/m,
      /^ {2}id-ID .*pustaka$/m,
      /^ {2}auto /m,
    ])
      expect(stdout).toMatch(row);
  });
});

describe('on a terminal', () => {
  const title = 'Hujan\u001b[31m \u202eterbalik';

  it('what a file holds is shown, not obeyed', async () => {
    const stdin = JSON.stringify([{ id: 'a', type: 'book', title }]);
    const shown = await runMain(['-f', 'csl-json', '-t', 'csl-jsonl'], { stdin, isTerminal: true });
    expect(shown.stdout).toContain('\\u{202e}');
    expect(shown.stdout).not.toContain('\u202e');
    const piped = await runMain(['-f', 'csl-json', '-t', 'csl-jsonl'], { stdin });
    expect(JSON.parse(piped.stdout).title).toBe(title);
  });

  it('a file name is shown, not obeyed, and stays on its line', async () => {
    const run = await runMain(['no\u001b\nsuch.txt']);
    expect(run.stderr).toBe('error: no\\x1b\\nsuch.txt: no such file.\n');
  });
});
