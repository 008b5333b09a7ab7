// --min-confidence: references below it are marked or withheld, and named either way. What the model is sure of changes with
// the model, so the runs here hold one line that no model understands and others that none doubts as much.
import { describe, expect, it, test } from 'vitest';
import { runMain } from './run-main.js';

const SURE = [
  'Smith, John. 2004. Reading Lists. London: Example Press.',
  'Sari, D. 2015. Peran Media. Jakarta: Pustaka Senja.',
];
const UNSURE = '* * * * *';
const INPUT = `${SURE[0]}\n${UNSURE}\n\n${SURE[1]}\n`;

const run = (words: string, stdin = INPUT) => runMain(['--from', 'lines', ...words.split(' ')], { stdin });
const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const NAMED = `  stdin:2: 0.00  ${UNSURE}\n`;

describe('--min-confidence', () => {
  it('changes nothing where it is not asked for', async () => {
    const { stdout, stderr } = await run('--to csl-jsonl');
    expect(stdout).not.toContain('confidence');
    expect(stderr).toBe('');
  });

  it.each(['csl-jsonl', 'csl-json'])(
    'gives each item its confidence in %s and marks the unsure one',
    async (format) => {
      const { code, stdout, stderr } = await run(`--to ${format} --min-confidence 0.01`);
      const items = format === 'csl-json' ? JSON.parse(stdout) : jsonLines(stdout).filter(({ id }) => id !== undefined);
      expect(items.map(({ custom }: { custom: { unsure?: boolean } }) => custom.unsure)).toEqual([
        undefined,
        true,
        undefined,
      ]);
      for (const { custom } of items) expect(custom.confidence).toBeGreaterThanOrEqual(0);
      expect({ code, stderr }).toEqual({ code: 1, stderr: `look at this one of 3:\n${NAMED}` });
    },
  );

  it('marks lines of spans, blank ones too staying in their place', async () => {
    const lines = jsonLines((await run('--to spans --min-confidence .01')).stdout);
    expect(lines.map(({ unsure }) => unsure)).toEqual([undefined, true, undefined, undefined]);
    expect(lines[2]).toEqual({ raw: '', spans: [] });
  });

  it('changes no styled text', async () => {
    const [plain, weighed] = [await run('--to apa'), await run('--to apa --min-confidence 0.01')];
    expect(weighed.stdout).toBe(plain.stdout);
    expect(weighed.code).toBe(1);
  });

  test.each(['0', '0.0', '.0'])('is content with everything at %s', async (least) => {
    expect(await run(`--to spans --min-confidence ${least}`)).toMatchObject({ code: 0, stderr: '' });
  });

  it('names at most fifty and counts the rest', async () => {
    const { stderr } = await run('--to ris --min-confidence 0.01', `${UNSURE}\n`.repeat(60));
    expect(stderr.split('\n')).toHaveLength(1 + 50 + 1 + 1);
    expect(stderr).toContain('look at these 60 of 60:\n');
    expect(stderr).toContain('  … and 10 more; csl-json and spans mark every one\n');
  });

  it('names the line of a document, the beginning of a long reference, and no control characters', async () => {
    const text = `Daftar Pustaka\n\n${SURE[0]}\n${SURE[1]}\n`;
    const { stderr, stdout } = await runMain(['--to', 'spans', '--min-confidence', '1'], { stdin: text });
    const unsure = jsonLines(stdout).filter((line) => line.unsure);
    expect(stderr.split('\n').filter((line) => line.startsWith('  stdin:'))).toHaveLength(unsure.length);
    const long = await run('--to spans --min-confidence 0.01', `${'*\u001b '.repeat(50)}\n`);
    expect(long.stderr).toMatch(/^ {2}stdin:1: 0\.00 {2}(?:\*\\x1b ?){20}…$/m);
  });
});

describe('--withhold', () => {
  const withheld = `look at this one of 3, withheld:\n${NAMED}`;

  it('leaves the unsure one out of an array', async () => {
    const { stdout, stderr, code } = await run('--to csl-json --min-confidence 0.01 --withhold');
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect({ code, stderr }).toEqual({ code: 1, stderr: withheld });
  });

  it.each([
    ['csl-jsonl', '{}'],
    ['spans', '{"raw":"","spans":[]}'],
  ])('keeps its line blank in %s', async (format, blank) => {
    const { stdout } = await run(`--to ${format} --min-confidence 0.01 --withhold`, `${INPUT}${UNSURE}\n`);
    expect(stdout.split('\n').map((line) => (line === blank ? 'blank' : line && 'line'))).toEqual([
      ...['line', 'blank', 'blank', 'line', 'blank', ''],
    ]);
  });

  it('leaves a blank line in its place in styled text', async () => {
    const { stdout } = await run('--to apa --min-confidence 0.01 --withhold', `${INPUT}${UNSURE}\n`);
    expect(stdout.split('\n').map((line) => line && 'line')).toEqual(['line', '', '', 'line', '', '']);
  });

  it('counts them where a quiet run names none', async () => {
    const quiet = await run('--to csl-jsonl --min-confidence 0.01 --withhold --quiet', `${INPUT}${UNSURE}\n`);
    const message = '2 of 4 references withheld, being less sure than --min-confidence';
    expect(quiet).toMatchObject({ code: 1, stderr: `error: ${message}\n` });
    const logged = await run('--to csl-jsonl --min-confidence 0.01 --withhold --quiet --log-format json');
    expect(jsonLines(logged.stderr)).toEqual([
      { type: 'message', severity: 'error', message: message.replace('2 of 4', '1 of 3') },
    ]);
    expect((await run('--to csl-jsonl --min-confidence 0 --withhold --quiet')).stderr).toBe('');
    expect((await run('--to csl-jsonl --min-confidence 0.01 --quiet')).stderr).toBe('');
  });

  it('names every one of a long stream, in batches', async () => {
    const { stderr } = await run('--to csl-jsonl --min-confidence 0.01 --withhold', `${UNSURE}\n`.repeat(2500));
    expect(stderr.match(/^look at these .*$/gm)).toEqual([
      'look at these 1000 of 1000, withheld:',
      'look at these 1000 of 1000, withheld:',
      'look at these 500 of 500, withheld:',
    ]);
    expect(stderr.match(/^ {2}stdin:\d+: 0\.00 {2}/gm)).toHaveLength(2500);
  });
});
