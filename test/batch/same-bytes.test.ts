// The same bytes come out, and the same is said in the same order, for any number of workers, any pieces that bytes come in, and
// any splitting of lines where a list ends.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConversionWishes } from '../../src/batch/prepare.js';
import { LONGEST_LIST } from '../../src/batch/read/line-lists.js';
import { inChunks, inputOf, type Ran, runConversion, workerFile } from './run-conversion.js';
import { makeScratch } from './scratch.js';

const { at, write } = makeScratch();
const COUNTED = workerFile('counted');
const ORDERS = write('orders', '');
process.env['COUNTED_ORDERS'] = ORDERS;

const REFERENCES = [
  'Sari, D. (2015). Peran media. Jurnal Contoh, 12(3), 45-67.',
  'Tan, Lily. 2005. Other Lists. London: Example Press',
  '  Wijaya, Agus.   2018. Sejarah Desa. Skripsi. ',
  '———. 2019. Catatan.',
  'Müller, K. – „Ein Buch“. 文献 2001',
  'nul\0character',
  'x',
];
const BLANK_LINES = ['', '', ' ', '\t\u00a0'];
const anyLine = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...REFERENCES) }, fc.constantFrom(...BLANK_LINES));
const anyLines = fc
  .array(anyLine, { minLength: 1, maxLength: 25 })
  .filter((lines) => lines.some((line) => line !== ''));

const convertLines = (text: string | Uint8Array, to: string, size = 1 << 16): Promise<Ran> =>
  runConversion([{ inputs: [inputOf('stdin', 'lines')] }], { to, stdin: inChunks(text, size) });

const textOf = (lines: readonly string[], end = '\n') => lines.map((line) => line + end).join('');

describe('lines', () => {
  it.each(['csl-jsonl', 'spans', 'references'])('become the same %s in any pieces', async (to) => {
    await fc.assert(
      fc.asyncProperty(anyLines, fc.integer({ min: 1, max: 90 }), async (lines, size) => {
        const whole = await convertLines(textOf(lines), to);
        expect(await convertLines(textOf(lines), to, size)).toEqual(whole);
        expect(await convertLines(textOf(lines, '\r\n'), to, size)).toEqual(whole);
        const utf16 = Buffer.from(`\uFEFF${textOf(lines)}`, 'utf16le');
        expect(await convertLines(utf16, to, size)).toEqual(whole);
      }),
      { seed: 6, numRuns: 25 },
    );
  });

  it.each(['csl-jsonl', 'spans', 'references'])('become the same %s in any parts that end with a list', async (to) => {
    await fc.assert(
      fc.asyncProperty(anyLines, fc.infiniteStream(fc.boolean()), async (lines, choices) => {
        const whole = await convertLines(textOf(lines), to);
        const parts: string[][] = [[]];
        for (const line of lines) {
          parts.at(-1)?.push(line);
          if (line.trim() === '' && choices.next().value) parts.push([]);
        }
        const converted: string[] = [];
        for (const part of parts.filter(({ length }) => length > 0))
          converted.push((await convertLines(textOf(part), to)).text);
        expect(converted.join('')).toBe(whole.text);
      }),
      { seed: 6, numRuns: 25 },
    );
  });

  it('become the same in parts of as many lines as the longest list has', async () => {
    const lines = Array.from({ length: 2 * LONGEST_LIST + 100 }, (_, index) => `Sari, D. ${index}. Judul.`);
    const whole = await convertLines(textOf(lines), 'references');
    const parts = [0, 1, 2].map((part) => lines.slice(part * LONGEST_LIST, (part + 1) * LONGEST_LIST));
    const texts = await Promise.all(parts.map((part) => convertLines(textOf(part), 'references')));
    expect(texts.map(({ text }) => text).join('')).toBe(whole.text);
  });
});

// One token: long to send, and soon labelled.
const LONG_WORD = '7'.repeat(600);

/** Enough for workers, in lists of any length. */
function manyLines(lines: readonly string[]): string {
  const text = textOf([...lines, '', REFERENCES[0], REFERENCES[3], `Sari, D. 2001. ${LONG_WORD}`]);
  return text.repeat(Math.ceil(80_000 / text.length));
}

const orders = () => readFileSync(ORDERS, 'utf8');

async function withWorkers(
  text: string,
  to: string,
  jobs: number,
  wishes: Partial<ConversionWishes> = {},
): Promise<Ran> {
  const path = write('lines.txt', text);
  return runConversion([{ inputs: [inputOf(path, 'lines')] }], { to, jobs, workerFile: COUNTED, wishes });
}

describe('any number of workers', () => {
  it('makes the same references of any lines', async () => {
    await fc.assert(
      fc.asyncProperty(anyLines, async (lines) => {
        const text = manyLines(lines);
        const alone = await withWorkers(text, 'references', 1);
        const before = orders().length;
        for (const jobs of [2, 3]) expect(await withWorkers(text, 'references', jobs)).toEqual(alone);
        expect(orders().length).toBeGreaterThan(before + 3);
      }),
      { seed: 6, numRuns: 4 },
    );
  }, 60_000);

  const TEXT = manyLines(REFERENCES);
  const WISHES: readonly (readonly [what: string, to: string, wishes: Partial<ConversionWishes>])[] = [
    ['csl-jsonl', 'csl-jsonl', {}],
    ['csl-jsonl with ids over the run', 'csl-jsonl', { idScope: 'run' }],
    ['spans with doubts', 'spans', { threshold: { least: 0.7, withholds: true } }],
    ['csl-json', 'csl-json', { threshold: { least: 0.7, withholds: false } }],
    ['csl-json with ids over the run and titles in title case', 'csl-json', { idScope: 'run', titleCase: 'title' }],
  ];
  it.each(WISHES)(
    'makes the same %s',
    async (_, to, wishes) => {
      const alone = await withWorkers(TEXT, to, 1, wishes);
      expect(await withWorkers(TEXT, to, 2, wishes)).toEqual(alone);
      expect(alone.outcome.references).toBeGreaterThan(300);
    },
    60_000,
  );

  it('makes the same files of a folder', async () => {
    const inputs = Array.from({ length: 9 }, (_, index) =>
      inputOf(write(`in/${index}.txt`, index === 4 ? '' : TEXT.slice(0, 9_000 + 500 * index)), 'lines'),
    );
    const into = async (folder: string, jobs: number) => {
      mkdirSync(at(folder));
      const outputs = inputs.map((input) => ({ path: at(`${folder}/${basename(input.path)}.jsonl`), inputs: [input] }));
      const ran = await runConversion(outputs, { jobs, workerFile: COUNTED });
      return {
        ...ran,
        files: readdirSync(at(folder)).map((name) => [name, readFileSync(at(`${folder}/${name}`), 'utf8')]),
      };
    };
    const alone = await into('alone', 1);
    const before = orders().length;
    expect(await into('two', 2)).toEqual(alone);
    expect(orders().slice(before)).toMatch(/^o+$/);
    expect(alone.outcome).toMatchObject({ inputs: 9, unreadable: 1 });
    expect(alone.files).toHaveLength(8);
  }, 60_000);

  it('makes the same of several inputs of one output', async () => {
    const inputs = [0, 1, 2, 3].map((index) =>
      inputOf(write(`doc/${index}.md`, `# Daftar Pustaka\n\n${TEXT.slice(0, 20_000 + index)}`), 'text'),
    );
    const run = (jobs: number) => runConversion([{ inputs }], { to: 'csl-json', jobs, workerFile: COUNTED });
    const alone = await run(1);
    const before = orders().length;
    expect(await run(2)).toEqual(alone);
    expect(orders().slice(before)).toBe('iiii');
  }, 60_000);
});

describe('ids over the run', () => {
  it('are the list’s own, with a number where an earlier list had them', async () => {
    const lines = textOf(['Tan, Lily. 2005. Other Lists. London: Example Press.', '']).repeat(3);
    const run = (to: string, wishes: Partial<ConversionWishes>) =>
      runConversion([{ inputs: [inputOf('stdin', 'lines')] }], { to, stdin: inChunks(lines, 99), wishes });
    const { text } = await run('csl-jsonl', { idScope: 'run' });
    expect([...text.matchAll(/"id":"(.*?)"/g)].map(([, id]) => id)).toEqual([
      'tan2005other',
      'tan2005other-2',
      'tan2005other-3',
    ]);
    const gathered = await run('csl-json', { idScope: 'run' });
    expect(JSON.parse(gathered.text).map(({ id }: { id: string }) => id)).toEqual([
      'tan2005other',
      'tan2005other-2',
      'tan2005other-3',
    ]);
  });
});
