// Who does what: work goes to workers when there is enough of it, comes back in order, and what a worker dies of is told.
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/batch/problem.js';
import { inChunks, inputOf, type Running, runConversion, workerFile } from '../run-conversion.js';
import { makeScratch } from '../scratch.js';

const { at, write } = makeScratch();
const ECHO = workerFile('echo');

/** A list of a worker's stretch and more, each line with the word. */
const listOf = (word: string): string => `${`${word} ${'x'.repeat(90)}\n`.repeat(400)}\n`;
const LISTS = 8;
const firstLines = Array.from({ length: LISTS }, (_, index) => 1 + 401 * index);

const runFile = (content: string, running: Running = {}, name = 'a.txt') =>
  runConversion([{ inputs: [inputOf(write(name, content), 'lines')] }], { jobs: 2, workerFile: ECHO, ...running });

const messages = (said: readonly unknown[]) => said.map((one) => (one as Problem).message);

describe('a stream of lines', () => {
  it('goes to workers stretch by stretch, and comes back in order', async () => {
    const content = Array.from({ length: LISTS }, (_, index) => listOf(index % 3 === 0 ? 'SLOW' : 'quick')).join('');
    const { text, said, outcome } = await runFile(content, { jobs: 3 });
    expect(text).toBe(firstLines.map((line) => `[${line}]\n`).join(''));
    expect(messages(said)).toEqual(firstLines.map((line) => `done: [${line}]\n`));
    expect(outcome).toMatchObject({ inputs: 1, references: LISTS, unreadable: 0 });
  });

  it('stays here while it is short', async () => {
    const { text } = await runFile('Sari, D. 2015. Judul.\n', { to: 'references' });
    expect(text).toBe('Sari, D. 2015. Judul.\n');
  });

  it('stays here for one job', async () => {
    const { text } = await runFile(listOf('a').repeat(LISTS), { to: 'references', jobs: 1 });
    expect(text).toBe(listOf('a').repeat(LISTS));
  });

  it('is answered here as long as it comes in slowly', async () => {
    const lists = Array.from({ length: 3 }, () => 'Sari, D. 2015. Judul.\n\n').join('');
    const stdin = inChunks(`${lists}end\n`, 25);
    const { text } = await runConversion([{ inputs: [inputOf('stdin', 'lines')] }], {
      stdin,
      to: 'references',
      jobs: 2,
      workerFile: ECHO,
    });
    expect(text).toBe(`${lists}end\n`);
  });

  it('goes to workers where standard input is ahead', async () => {
    const { text } = await runConversion([{ inputs: [inputOf('stdin', 'lines')] }], {
      stdin: inChunks(listOf('a').repeat(LISTS), 1 << 16),
      jobs: 2,
      workerFile: ECHO,
    });
    expect(text).toBe(firstLines.map((line) => `[${line}]\n`).join(''));
  });

  it('is converted here where no worker can be started', async () => {
    const content = listOf('a').repeat(LISTS);
    const { text } = await runFile(content, { to: 'references', workerFile: new URL('./no-such.mjs', ECHO) });
    expect(text).toBe(content);
  });

  it('goes on where a worker dies, and says what is lost', async () => {
    const content = [listOf('a'), listOf('DIE'), listOf('b'), listOf('c')].join('');
    const { text, said, outcome } = await runFile(content, {}, 'dying.txt');
    expect(text).toBe('[1]\n[803]\n[1204]\n');
    expect(said.find((one) => (one as Problem).severity === 'error')).toEqual({
      path: at('dying.txt'),
      line: 402,
      severity: 'error',
      message:
        'the references from this line on are too large for the memory of a worker; nothing of it comes out. Try --jobs 1, or split it',
    });
    expect(outcome).toMatchObject({ inputs: 1, unreadable: 1 });
  });

  it('comes to its end where every worker dies', async () => {
    const content = listOf('DIE').repeat(6);
    const { outcome } = await runFile(content, { to: 'references' });
    expect(outcome).toMatchObject({ inputs: 1, unreadable: 1 });
  });

  it('fails with a fault of ours', async () => {
    await expect(runFile(listOf('a') + listOf('FAULT'))).rejects.toThrow('a fault of ours');
  });

  it('is read no faster than its reader takes it', async () => {
    let chunks = 0;
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const chunk of inChunks(listOf('a').repeat(40), 1 << 16)) {
        chunks++;
        yield chunk;
      }
    }
    const most: number[] = [];
    let written = 0;
    await runConversion([{ inputs: [inputOf('stdin', 'lines')] }], {
      stdin: counted(),
      jobs: 2,
      workerFile: ECHO,
      async onWrite() {
        await new Promise((resolve) => setTimeout(resolve, 2));
        written++;
        most.push(chunks - written);
      },
    });
    expect(written).toBeGreaterThan(39);
    expect(Math.max(...most)).toBeLessThan(12);
  });
});

describe('an interrupted stream', () => {
  it('finishes what is in hand and begins nothing new', async () => {
    const controller = new AbortController();
    let written = 0;
    const { text, outcome } = await runFile(listOf('a').repeat(60), {
      signal: controller.signal,
      onWrite() {
        if (++written === 3) controller.abort();
      },
    });
    const taken = text.split('\n').length - 1;
    expect(text).toBe(Array.from({ length: taken }, (_, index) => `[${1 + 401 * index}]\n`).join(''));
    expect(taken).toBeGreaterThanOrEqual(3);
    expect(taken).toBeLessThan(20);
    expect(outcome).toMatchObject({ inputs: 0, interrupted: true });
  });

  it('counts the files that no worker had begun', async () => {
    const controller = new AbortController();
    const inputs = Array.from({ length: 12 }, (_, index) =>
      inputOf(write(`SLOW${index}.txt`, 'x'.repeat(40_000)), 'text'),
    );
    const outputs = inputs.map((input) => ({ path: at('out.jsonl'), inputs: [input] }));
    const { said, outcome } = await runConversion(outputs, {
      signal: controller.signal,
      onSay: () => controller.abort(),
      jobs: 2,
      workerFile: ECHO,
    });
    expect(outcome.inputs + outcome.outputsLeft).toBe(12);
    expect(outcome.outputsLeft).toBeGreaterThan(5);
    expect(said).toHaveLength(outcome.inputs);
    expect(outcome.interrupted).toBe(true);
  });

  it('leaves the file that it would have become as it was', async () => {
    const controller = new AbortController();
    const path = at('left.jsonl');
    write('left.jsonl', 'old');
    const input = inputOf(write('many.txt', listOf('a').repeat(20)), 'lines');
    controller.abort();
    const outcome = await runConversion(
      [
        { path, inputs: [input] },
        { path: at('next.jsonl'), inputs: [input] },
      ],
      {
        signal: controller.signal,
        jobs: 2,
        workerFile: ECHO,
      },
    );
    expect(outcome.outcome).toMatchObject({ inputs: 0, outputsLeft: 2, interrupted: true });
  });
});

describe('several inputs', () => {
  const PAD = 'x'.repeat(40_000);
  const inputs = ['one', 'SLOW', 'two', 'DIE', 'three'].map((name) => inputOf(write(`${name}.txt`, PAD), 'text'));

  it('go to workers, and come back in order', async () => {
    const { text, said } = await runConversion([{ inputs }], { jobs: 2, workerFile: ECHO });
    const readable = inputs.filter(({ path }) => !path.includes('DIE'));
    expect(text).toBe(readable.map(({ path }) => `[${path}]\n`).join(''));
    expect(messages(said).filter((message) => message.startsWith(inputs[3].path))).toEqual([
      `${inputs[3].path}: is too large for the memory of a worker; nothing of it comes out. Try --jobs 1, or split it.`,
    ]);
  });

  it('are taken up to the first that cannot be read', async () => {
    const { text, outcome } = await runConversion([{ inputs }], { jobs: 2, workerFile: ECHO, failsFast: true });
    expect(text).toBe(
      inputs
        .slice(0, 3)
        .map(({ path }) => `[${path}]\n`)
        .join(''),
    );
    expect(outcome).toMatchObject({ inputs: 4, unreadable: 1 });
  });
});

describe('several outputs', () => {
  const PAD = 'x'.repeat(40_000);
  const names = ['one', 'SLOW', 'two', 'DIE', 'three', 'four'];
  const outputs = names.map((name) => ({
    path: at(`${name}.jsonl`),
    inputs: [inputOf(write(`${name}.txt`, PAD), 'text')],
  }));

  it('go to workers whole, are counted, and told in order', async () => {
    const { said, outcome } = await runConversion(outputs, { jobs: 3, workerFile: ECHO });
    expect(said.map((one) => (one as Problem).path)).toEqual(outputs.map(({ inputs: [{ path }] }) => path));
    expect(outcome).toMatchObject({ inputs: 6, references: 5, unreadable: 1, outputsLeft: 0 });
  });

  it('are left where the run ends early', async () => {
    const many = [...outputs, ...outputs.slice(0, 3), ...outputs.slice(0, 3), ...outputs.slice(0, 3)];
    const { outcome } = await runConversion(many, { jobs: 2, workerFile: ECHO, failsFast: true });
    expect(outcome.unreadable).toBe(1);
    expect(outcome.outputsLeft).toBeGreaterThan(0);
    expect(outcome.inputs + outcome.outputsLeft).toBe(many.length);
  });

  it('are left where one could not be written, but those in hand are finished', async () => {
    const sources = ['one', 'two', 'UNWRITTEN', ...Array.from({ length: 12 }, (_, index) => `SLOW${index}`)];
    const many = sources.map((name) => ({
      path: at(`${name}.jsonl`),
      inputs: [inputOf(write(`${name}.txt`, PAD), 'text')],
    }));
    const { outcome } = await runConversion(many, { jobs: 2, workerFile: ECHO });
    expect(outcome).toMatchObject({ unwritten: 1, interrupted: false });
    expect(outcome.inputs).toBeGreaterThanOrEqual(2);
    expect(outcome.outputsLeft).toBeGreaterThan(5);
    expect(outcome.inputs + outcome.outputsLeft).toBe(many.length);
  });
});
