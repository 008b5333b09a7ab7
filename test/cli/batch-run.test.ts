// Runs over many inputs: outputs in a folder that can be gone on with, the plan of a run, what is said of it to people and programs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { type Run, runMain, type Surroundings } from './run-main.js';

const { at, write } = makeScratch();
const contentOf = (name: string) => readFileSync(at(name), 'utf8');
const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const item = (id: string) => JSON.stringify([{ id, type: 'book', title: `Book ${id}` }]);
const REFERENCE = 'Smith, John. 2004. Reading Lists. London: Example Press.';

const PATTERN = at('in/**/*.json');
const TO_FOLDER = ['-t', 'csl-jsonl', '-j', '1', '-o', at('out/')];
const run = (...words: string[]): Promise<Run> => runMain([...words, ...TO_FOLDER]);

beforeEach(() => {
  for (const name of ['in', 'out']) rmSync(at(name), { recursive: true, force: true });
  for (const name of ['a/x', 'b/x', 'z']) write(`in/${name}.json`, item(name.replace('/', '-')));
});

describe('outputs in a folder', () => {
  it('stand in the folders of their inputs below the fixed part of the pattern', async () => {
    expect(await run(PATTERN)).toEqual({ code: 0, stdout: '', stderr: '3 files, 3 references\n' });
    expect(readdirSync(at('out')).toSorted()).toEqual(['.pustaka-outputs.jsonl', 'a', 'b', 'z.jsonl']);
    expect(contentOf('out/b/x.jsonl')).toBe('{"id":"b-x","type":"book","title":"Book b-x"}\n');
  });

  it('leave out what an exclude leaves out', async () => {
    await run(PATTERN, `!${at('in/b')}`);
    expect(existsSync(at('out/b'))).toBe(false);
    expect((await run(PATTERN, '!drafts')).stderr).toBe(
      'warning: !drafts leaves nothing out\n3 files (2 unchanged), 1 reference\n',
    );
  });

  it('are left alone by the same command, and made anew where the input changed', async () => {
    await run(PATTERN);
    for (const name of ['a/x', 'z']) utimesSync(at(`out/${name}.jsonl`), 1000, 1000);
    write('in/z.json', item('new'));
    expect((await run(PATTERN)).stderr).toBe('3 files (2 unchanged), 1 reference\n');
    expect(statSync(at('out/a/x.jsonl')).mtimeMs).toBe(1_000_000);
    expect(contentOf('out/z.jsonl')).toContain('Book new');
  });

  it('are made anew with other options; what comes out the same keeps its time', async () => {
    await run(PATTERN);
    utimesSync(at('out/z.jsonl'), 1000, 1000);
    expect((await run(PATTERN, '--title-case', 'title')).stderr).toBe('3 files (3 unchanged), 3 references\n');
    expect(statSync(at('out/z.jsonl')).mtimeMs).toBe(1_000_000);
    expect((await run(PATTERN, '--title-case', 'title')).stderr).toBe('3 files (3 unchanged), 0 references\n');
  });

  it('are refused, all of them, where one would write over what is not ours', async () => {
    write('out/z.jsonl', 'by hand');
    const refused = await run(PATTERN);
    expect(refused).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: ${at('out/z.jsonl')}: stands there already, and not as pustaka wrote it. Nothing is written. Move it away, or write over it with --force.\n`,
    });
    expect(readdirSync(at('out'))).toEqual(['z.jsonl']);
  });

  it('are refused where one was changed by hand, and made with --force', async () => {
    await run(PATTERN);
    write('out/z.jsonl', 'changed by hand');
    expect((await run(PATTERN)).code).toBe(2);
    expect(contentOf('out/z.jsonl')).toBe('changed by hand');
    expect((await run(PATTERN, '--force')).code).toBe(0);
    expect(contentOf('out/z.jsonl')).toContain('Book z');
    expect((await run(PATTERN)).stderr).toBe('3 files (3 unchanged), 0 references\n');
  });

  it('end with the same code when the run is repeated', async () => {
    write('in/empty.json', '[]');
    expect((await run(PATTERN)).code).toBe(1);
    expect(await run(PATTERN)).toEqual({ code: 1, stdout: '', stderr: '4 files (4 unchanged), 0 references\n' });
    write('in/bad.bib', readFileSync('fixtures/cli/broken.bib'));
    const first = await run(PATTERN, at('in/*.bib'));
    const second = await run(PATTERN, at('in/*.bib'));
    expect([first.code, second.code]).toEqual([2, 2]);
    expect(second.stderr).toContain(`error: ${at('in/bad.bib')}:7:1: `);
    expect(second.stderr).toContain('1 failure');
  });

  it('are none where an input cannot be read, and the old one stays', async () => {
    await run(PATTERN);
    const before = contentOf('out/z.jsonl');
    write('in/z.json', '[{');
    const { code, stderr } = await run(PATTERN);
    expect(code).toBe(2);
    expect(stderr).toContain('3 files (2 unchanged), 0 references, 1 failure\n');
    expect(contentOf('out/z.jsonl')).toBe(before);
  });

  it('are no inputs of the next run', async () => {
    const again = ['-t', 'csl-json', '-j', '1', '-o', at('in')];
    write('in/w.jsonl', '{"id":"w","type":"book"}\n');
    expect((await runMain([at('in/*.jsonl'), ...again])).code).toBe(0);
    expect((await runMain([at('in/{w,v}.json*'), ...again])).stderr).toBe('1 file (1 unchanged), 0 references\n');
  });

  it('have names with control characters, which are shown and not obeyed', async () => {
    write('in/esc\u001b]0;x\u0007\n.json', item('odd'));
    expect((await run(PATTERN)).code).toBe(0);
    expect(readdirSync(at('out'))).toContain('esc\u001b]0;x\u0007\n.jsonl');
    const { stdout } = await run(PATTERN, '--dry-run');
    expect(stdout).toContain('out/esc\\x1b]0;x\\x07\\n.jsonl  (unchanged)\n');
  });

  it('do not follow a link out of the folder', async () => {
    write('out/keep', '');
    symlinkSync(at('.'), at('out/a'));
    expect((await run(PATTERN)).stderr).toContain('out/a: is a link that leads out of');
  });

  it('go on where Ctrl-C ended a run', async () => {
    for (let index = 0; index < 40; index++) write(`in/many/${index}.json`, item(`many-${index}`));
    const running = run(at('in/many/*.json'));
    while (!existsSync(at('out/0.jsonl'))) await new Promise((resolve) => setImmediate(resolve));
    process.emit('SIGINT');
    const { code, stderr } = await running;
    expect(code).toBe(130);
    const left = Number(
      /interrupted: (\d+) of 40 outputs not made; run the same command again to go on\n$/.exec(stderr)?.[1],
    );
    expect(left).toBeGreaterThan(0);
    expect(readdirSync(at('out'))).toHaveLength(40 - left + 1);
    expect(await run(at('in/many/*.json'))).toEqual({
      code: 0,
      stdout: '',
      stderr: `40 files (${40 - left} unchanged), ${left} references\n`,
    });
  });

  it('end with the first failure where that is asked for', async () => {
    write('in/b/x.json', '[{');
    const { code, stderr } = await run(PATTERN, '--fail-fast');
    expect(code).toBe(2);
    expect(stderr).toContain('ended at the first failure (--fail-fast): ');
    expect(existsSync(at('out/a/x.jsonl'))).toBe(true);
    expect(existsSync(at('out/z.jsonl'))).toBe(false);
    expect((await run(PATTERN)).code).toBe(2);
    expect(existsSync(at('out/z.jsonl'))).toBe(true);
  });

  it.each(['1', '2'])('are counted where one cannot be written and the rest is left (--jobs %s)', async (jobs) => {
    mkdirSync(at('out/b'), { recursive: true });
    symlinkSync('/dev/full', at('out/b/x.jsonl'));
    const words = [PATTERN, '-t', 'csl-jsonl', '-j', jobs, '-o', at('out/'), '--force'];
    const { code, stderr } = await runMain(words);
    const fault = `${at('out/b/x.jsonl')}: cannot be written: no space left on the disk.`;
    const left = 'ended because an output could not be written: 2 of 3 outputs not made';
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `error: ${fault}\n1 file, 2 references\n${left}; run the same command again to go on\n`,
    });
    expect(contentOf('out/a/x.jsonl')).toContain('Book a-x');
    expect(existsSync(at('out/z.jsonl'))).toBe(false);
    const logged = jsonLines((await runMain([...words, '--log-format', 'json'])).stderr);
    expect(logged).toMatchObject([
      { type: 'message', severity: 'error', message: fault },
      { type: 'summary', outputsLeft: 2, interrupted: false },
    ]);
    rmSync(at('out/b/x.jsonl'));
    expect((await run(PATTERN)).stderr).toBe('3 files (1 unchanged), 2 references\n');
  });

  it('say no more than the fault where there is one alone', async () => {
    const { code, stderr } = await runMain([at('in/z.json'), '-o', '/dev/full']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: /dev/full: cannot be written: no space left on the disk.\n',
    });
  });

  it('are not begun with --fail-fast where a word leads to nothing', async () => {
    const { code } = await run(PATTERN, at('nothing-*.json'), '--fail-fast');
    expect([code, existsSync(at('out'))]).toEqual([2, false]);
  });

  it('hold ids that are unique over the run where that is asked for, and are always made then', async () => {
    for (const name of ['one', 'two']) write(`in/${name}.txt`, `${REFERENCE}\n`);
    const global = [at('in/*.txt'), '-f', 'lines', '--ids', 'global', ...TO_FOLDER];
    const idsOf = () => ['one', 'two'].map((name) => JSON.parse(contentOf(`out/${name}.jsonl`)).id as string);
    await runMain(global);
    const [first, second] = idsOf();
    expect(first).not.toBe(second);
    expect((await runMain(global)).stderr).toBe('2 files (2 unchanged), 2 references\n');
    expect(idsOf()).toEqual([first, second]);
  });
});

describe('--dry-run', () => {
  it('prints what would be written, and writes nothing', async () => {
    expect(await run(PATTERN, '--dry-run')).toEqual({
      code: 0,
      stderr: '',
      stdout: ['a/x', 'b/x', 'z']
        .map((name) => `${at(`in/${name}.json`)} → ${at(`out/${name}.jsonl`)}  (new)\n`)
        .join(''),
    });
    expect(existsSync(at('out'))).toBe(false);
  });

  it('says how each output stands, and what would be refused', async () => {
    await run(PATTERN);
    write('in/a/x.json', item('other'));
    write('out/z.jsonl', 'by hand');
    write('in/c.json', item('c'));
    const standings = async (...words: string[]) => {
      const { code, stdout } = await run(PATTERN, '--dry-run', ...words);
      return [code, ...[...stdout.matchAll(/\((.*)\)$/gm)].map(([, standing]) => standing)];
    };
    expect(await standings()).toEqual([2, 'changed', 'unchanged', 'new', 'exists: needs --force']);
    expect(await standings('--force')).toEqual([0, 'changed', 'changed', 'new', 'exists: written over']);
    expect(contentOf('out/z.jsonl')).toBe('by hand');
  });

  it('knows standard output and a single file', async () => {
    write('all.json', 'old');
    const words = [PATTERN, '--dry-run'];
    expect((await runMain(words)).stdout).toBe(`${at('in/a/x.json')} and 2 more → stdout\n`);
    expect((await runMain([...words, '-o', at('all.json')])).stdout).toMatch(/ → .*all\.json {2}\(replaced\)\n$/);
    expect((await runMain([...words, '-o', at('none.json')])).stdout).toMatch(/none\.json {2}\(new\)\n$/);
    expect([contentOf('all.json'), existsSync(at('none.json'))]).toEqual(['old', false]);
  });

  it('is read by programs', async () => {
    const { stdout } = await run(at('in/z.json'), '--dry-run', '--log-format', 'json');
    expect(jsonLines(stdout)).toEqual([{ inputs: [at('in/z.json')], output: at('out/z.jsonl'), standing: 'new' }]);
    const all = await runMain([PATTERN, '--dry-run', '--log-format=json']);
    expect(jsonLines(all.stdout)).toMatchObject([{ output: null, standing: 'new' }]);
  });

  it('says which words lead to nothing', async () => {
    expect(await run(PATTERN, at('nothing-*.json'), '--dry-run')).toMatchObject({
      code: 2,
      stderr: `error: ${at('nothing-*.json')}: no file matches.\n`,
    });
  });
});

describe('what is said of a run', () => {
  const lines = (stdin: string, ...words: string[]) => runMain(['-f', 'lines', '-t', 'csl-jsonl', ...words], { stdin });

  it('is a summary when there is more than one input, and nothing of one', async () => {
    expect((await runMain([at('in/z.json')])).stderr).toBe('');
    expect((await runMain([at('in/z.json'), '-o', at('z.out')])).stderr).toBe('');
    expect((await runMain([PATTERN])).stderr).toBe('3 files, 3 references\n');
    expect((await runMain([at('in/z.json'), at('missing.json')])).stderr).toMatch(
      /missing\.json: no such file\.\n2 files, 1 reference, 1 failure\n$/,
    );
  });

  it('counts what should be looked at', async () => {
    write('in/u.txt', `${REFERENCE}\n* * * * *\n`);
    write('in/v.txt', '\n\n');
    const { stderr, code } = await runMain([
      ...[at('in/u.txt'), at('in/v.txt'), '-f', 'lines', '-t', 'csl-jsonl', '--min-confidence', '0.01', '-j', '1'],
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/\n2 files, 2 references \(1 unsure\), 1 file without references\n$/);
  });

  it('is nothing but errors with --quiet', async () => {
    const quiet = await runMain([PATTERN, at('missing.json'), '-q']);
    expect(quiet).toMatchObject({ code: 2, stderr: `error: ${at('missing.json')}: no such file.\n` });
    expect((await runMain([PATTERN, '!drafts', '--quiet'])).stderr).toBe('');
    const unsure = await lines(`${REFERENCE}\n* * *\n`, '--min-confidence', '0.01', '--quiet');
    expect(unsure).toMatchObject({ code: 1, stderr: '' });
  });

  it('is one JSON object a line with --log-format json', async () => {
    const { stderr, code } = await lines(
      `${REFERENCE}\0\n* * * * *\n`,
      '--min-confidence',
      '0.01',
      '--log-format',
      'json',
    );
    expect(code).toBe(1);
    expect(jsonLines(stderr)).toEqual([
      {
        type: 'message',
        path: 'stdin',
        severity: 'warning',
        message: 'Unexpected NUL character in a text; it is read as a blank',
        line: 1,
        column: REFERENCE.length + 1,
      },
      { type: 'unsure', path: 'stdin', line: 2, confidence: expect.any(Number), text: '* * * * *', withheld: false },
      {
        ...{ type: 'summary', files: 1, references: 2, unsure: 1, withoutReferences: 0, failures: 0, unchanged: 0 },
        ...{ outputsLeft: 0, interrupted: false },
      },
    ]);
  });

  const FAULTS: readonly (readonly [what: string, words: string[]])[] = [
    ['an unknown option', ['--log-format', 'json', '--no-such-option']],
    ['an unknown format', ['--log-format=json', '-t', 'bibtx']],
    ['a plan that is refused', ['--log-format=json', '-o', '']],
  ];
  test.each(FAULTS)('is JSON for %s too', async (_, words) => {
    const { stderr, code } = await runMain([at('in/z.json'), ...words]);
    expect(code).toBe(2);
    expect(jsonLines(stderr)).toMatchObject([{ type: 'message', severity: 'error' }]);
  });

  it('holds nothing in JSON that a terminal obeys', async () => {
    const { stderr } = await runMain(['no\u001b\u009b\u202e\u{e0041}\nsuch.txt', '--log-format', 'json']);
    for (const steering of ['\u001b', '\u009b', '\u202e', '\u{e0041}']) expect(stderr).not.toContain(steering);
    expect(jsonLines(stderr)[0].message).toBe('no\u001b\u009b\u202e\u{e0041}\nsuch.txt: no such file.');
  });

  it('is all of it in JSON, however much', async () => {
    const { stderr } = await lines('a\0\n'.repeat(30), '--log-format', 'json');
    expect(jsonLines(stderr).filter(({ type }) => type === 'message')).toHaveLength(30);
  });

  it('needs no clock on a terminal that nobody waits at', async () => {
    const around: Surroundings = { isTerminal: true };
    expect((await runMain([PATTERN, ...TO_FOLDER], around)).stderr).toBe('3 files, 3 references\n');
  });
});

describe('options that are misspelt or would do nothing', () => {
  const REFUSED: readonly (readonly [words: string, message: string])[] = [
    ['--jobs 0', '--jobs takes a whole number from 1 to 64, not "0".'],
    ['--jobs -1', 'not "-1".'],
    ['--jobs 2.5', 'not "2.5".'],
    ['--jobs many', 'not "many".'],
    ['--jobs 1e9', 'not "1e9".'],
    ['-j 10000', 'not "10000". Without it there is one for each core, '],
    ['--ids globl', 'Unknown scope of ids "globl". Did you mean global? --ids takes list, global.'],
    ['--ids __proto__', 'Unknown scope of ids "__proto__".'],
    ['--ids global --to apa', '--ids is for formats with ids, such as csl-jsonl and bibtex; --to apa has none.'],
    ['--ids list --to spans', '--to spans has none.'],
    ['--log-format jsno', 'Unknown log format "jsno". Did you mean json? --log-format takes text, json.'],
    ['--force', '--force is for outputs in a folder: name one with --output, such as -o refs/'],
    ['--force -o -', '--force is for outputs in a folder: name one with --output, such as -o refs/'],
    ['--respect-gitignore', '--respect-gitignore is for patterns and folders; files that are named are taken.'],
    ['--forse', "Unknown option '--forse'. Did you mean --force?"],
    ['--dryrun', 'Did you mean --dry-run?'],
    ['--qiet', 'Did you mean --quiet?'],
  ];
  test.each(REFUSED)('%s', async (words, message) => {
    const refused = await runMain([at('in/z.json'), ...words.split(' ')]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain(message);
  });

  it('--force for a file that is named', async () => {
    const { stderr } = await runMain([at('in/z.json'), '-o', at('z.out'), '--force']);
    expect(stderr).toContain('z.out is a file that you named, and is replaced without it.');
  });

  it.each(['1', '2', '64'])('-j %s gives the same', async (jobs) => {
    expect(await runMain([PATTERN, '-t', 'csl-jsonl', '-j', jobs])).toEqual(
      await runMain([PATTERN, '-t', 'csl-jsonl']),
    );
  });
});

describe('--respect-gitignore', () => {
  beforeEach(() => {
    write('in/.gitignore', 'b/\n');
  });

  it('leaves out what git would, of convert', async () => {
    await run(PATTERN, '--respect-gitignore');
    expect(existsSync(at('out/b'))).toBe(false);
    expect(existsSync(at('out/a/x.jsonl'))).toBe(true);
  });

  it('and of check, which knows excludes as well', async () => {
    const filesOf = async (...words: string[]) => {
      const { stdout } = await runMain(['check', PATTERN, ...words, '--format', 'json', '--style', 'none']);
      const { files } = JSON.parse(stdout) as { files: { path: string }[] };
      return files.map(({ path }) => path.slice(path.indexOf('in/')));
    };
    expect(await filesOf('--respect-gitignore')).toEqual(['in/a/x.json', 'in/z.json']);
    expect(await filesOf(`!${at('in/a')}`)).toEqual(['in/b/x.json', 'in/z.json']);
  });

  it('of check is refused where nothing is searched', async () => {
    expect((await runMain(['check', at('in/z.json'), '--respect-gitignore'])).stderr).toContain(
      'Put the pattern in quotes',
    );
  });
});
