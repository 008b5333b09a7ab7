// `pustaka train` and `pustaka evaluate` through the command line: a small gold file of a convention that no model has, learnt
// from some of its references and measured on the others.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { runMain } from './run-main.js';

const { at, write } = makeScratch();
const GOLD = 'fixtures/cli/gold.jsonl';

const FIRST = ['Rawa', 'Hulu', 'Senja', 'Kabut', 'Bukit', 'Pasir', 'Angin', 'Lembah'];
const SECOND = ['Api', 'Batu', 'Daun', 'Hujan', 'Kayu'];

/** A house style: a shelf mark that the house calls `note` between bars, a title in capitals, a year with a letter. */
function houseReference(index: number): string {
  const parts = [
    ['note', `|${FIRST[index % 8][0]}${(index * 37) % 900}|`],
    ['title', `${FIRST[(index * 3) % 8]} ${SECOND[index % 5]}`.toUpperCase()],
    ['issued', String(1950 + ((index * 7) % 70))],
  ] as const;
  let raw = '';
  const spans = parts.map(([label, text]) => {
    const start = raw.length;
    raw += `${text} ~ `;
    return { label, start, end: start + text.length };
  });
  return JSON.stringify({ raw: raw.slice(0, -3), spans });
}

const house = Array.from({ length: 60 }, (_, index) => houseReference(index));
const learnt = write('learnt.jsonl', `${house.slice(0, 20).join('\n')}\n`);
const packed = write('more.jsonl.gz', gzipSync(house.slice(20, 40).join('\n')));
const unseen = write('unseen.jsonl', house.slice(40).join('\n'));

async function exactOf(...words: string[]): Promise<number> {
  const { stdout } = await runMain(['evaluate', '--gold', unseen, '--format', 'json', ...words]);
  return JSON.parse(stdout).all.exact;
}

describe('pustaka train', () => {
  it('adapts the model to references of a convention of their own, and the command takes it', async () => {
    const model = at('house.bin');
    const run = await runMain(['train', '--gold', learnt, packed, '--out', model]);
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(run.stderr).toMatch(/^seed 1, pass 8 of 8: loss \d+\.\d{4} a reference$/m);
    expect(run.stderr).toMatch(/house\.bin: learnt from 40 references in 2 files, \d+ features, \d+ bytes\n/);
    expect(await exactOf('--model', model)).toBeGreaterThan((await exactOf()) + 0.5);
    const line = JSON.parse(house[50]) as { raw: string; spans: unknown };
    const spans = await runMain(['-f', 'lines', '-t', 'spans', '--model', model], { stdin: line.raw });
    expect(JSON.parse(spans.stdout)).toMatchObject(line);
  });

  it('says nothing with --quiet, and gives the same bytes again', async () => {
    const words = ['train', '--gold', learnt, '--quiet', '--out'];
    expect(await runMain([...words, at('a.bin')])).toEqual({ code: 0, stdout: '', stderr: '' });
    await runMain([...words, at('b.bin'), '--gold', learnt]);
    expect(readFileSync(at('b.bin'))).toEqual(readFileSync(at('a.bin')));
  });

  it('learns from the gold files alone', async () => {
    const words = [
      'train',
      '--gold',
      learnt,
      '--gold',
      packed,
      '--from-scratch',
      '--seeds',
      '2',
      '--out',
      at('alone.bin'),
    ];
    const { stderr } = await runMain(words);
    expect(stderr).toContain('seed 2, pass 8 of 8');
    expect(await exactOf('--model', at('alone.bin'))).toBeGreaterThan(0.8);
  });

  it('goes on from the progress of the same references, and not from that of others', async () => {
    const kept = ['--from-scratch', '--work', at('work'), '--out', at('kept.bin')];
    const words = (gold: string) => ['train', '--gold', gold, ...kept];
    expect((await runMain(words(learnt))).stderr).toContain('pass 1 of 8');
    expect((await runMain(words(learnt))).stderr).not.toContain('pass 1 of 8');
    const corrected = write('corrected.jsonl', readFileSync(learnt, 'utf8').replace('"note"', '"archive"'));
    expect((await runMain(words(corrected))).stderr).toContain('pass 1 of 8');
  });

  it('writes nothing when a gold file is bad', async () => {
    const before = readdirSync(at('.'));
    const words = [
      'train',
      '--gold',
      learnt,
      'fixtures/cli/bad-gold.jsonl',
      '--out',
      at('none.bin'),
      '--work',
      at('none'),
    ];
    const { code, stderr } = await runMain(words);
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(11);
    expect(stderr).not.toContain('pass 1');
    expect(readdirSync(at('.'))).toEqual(before);
  });

  it('leaves the old model as it is when it is stopped', async () => {
    write('old.bin', 'old');
    const run = runMain(['train', '--gold', learnt, '--seeds', '8', '--out', at('old.bin')]);
    setTimeout(() => process.emit('SIGINT'), 200);
    expect((await run).code).toBe(130);
    expect(readFileSync(at('old.bin'), 'utf8')).toBe('old');
  });

  it('warns of offsets that cut words', async () => {
    const spans = [{ label: 'title', start: 2, end: 9 }];
    const gold = write('crooked.jsonl', `${JSON.stringify({ raw: 'Sejarah Kota. 2001.', spans })}\n`);
    const { code, stderr } = await runMain(['evaluate', '--gold', gold]);
    expect(stderr).toMatch(/^warning: .*crooked\.jsonl:1: 100% of the spans begin or end inside a word/);
    expect(code).toBe(0);
  });
});

describe('pustaka evaluate', () => {
  it('prints a block for each file and one for all', async () => {
    const { code, stdout, stderr } = await runMain(['evaluate', '--gold', GOLD, unseen]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^fixtures\/cli\/gold\.jsonl: 3 references, \d exact \([01]\.\d{3}\), micro-F1 [01]\.\d{3}, macro-F1 [01]\.\d{3}$/m,
    );
    expect(stdout).toMatch(/^in all: 23 references, /m);
    expect(stdout).toMatch(/^ {2}field +gold +precision +recall +F1$/m);
    expect(stdout).toMatch(/^ {2}issued +3 +[01]\.\d{3} +[01]\.\d{3} +[01]\.\d{3}$/m);
  });

  it('prints the same as JSON', async () => {
    const { stdout } = await runMain(['evaluate', '--gold', GOLD, '--format', 'json', '--delta']);
    const { files, all } = JSON.parse(stdout);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ file: GOLD, references: 3, exact: all.exact });
    expect(files[0].fields.map(({ field }: { field: string }) => field)).toContain('issued');
    expect(files[0].differing).toBeInstanceOf(Array);
  });

  it('lists the references that differ, most costly first, as printed', async () => {
    const raw = 'Sari, D. 2015. Peran Media Lokal. Jakarta: Pustaka Senja.';
    const wrong = (label: string, ...rest: object[]) =>
      JSON.stringify({ raw, spans: [{ label, start: 0, end: 8 }, ...rest], labels: ['author', 'ISBN', 'page'] });
    const gold = write(
      'delta.jsonl',
      [wrong('author'), wrong('ISBN'), wrong('ISBN', { label: 'page', start: 9, end: 13 })].join('\n'),
    );
    const { stdout } = await runMain(['evaluate', '--gold', gold, '--delta']);
    const listed = stdout.split('\n').filter((line) => line.includes('delta.jsonl:') && line.includes(raw));
    expect(listed.map((line) => line.replace(/^.*delta\.jsonl:(\d):.*$/, '$1'))).toEqual(['3', '2']);
    expect(stdout).toContain('    ISBN: gold has «Sari, D.», the model nothing\n');
    expect(stdout).toMatch(/^ {5}2 {2}ISBN missed$/m);
  });
});

it('the help shows the form of a gold file, and the form is right', async () => {
  for (const command of ['train', 'evaluate']) {
    const { code, stdout } = await runMain([command, '--help']);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const shown = /\{"raw"[\s\S]*?\]\}/.exec(stdout)?.[0] ?? '';
    const { raw, spans } = JSON.parse(shown) as { raw: string; spans: { start: number; end: number }[] };
    expect(spans.map(({ start, end }) => raw.slice(start, end))).toEqual(['Sari, D.', '2015', 'Peran Media']);
  }
});
