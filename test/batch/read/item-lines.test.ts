// Items of one a line, in any pieces: what is broken is told with its line, and the neighbours come out.
import { describe, expect, it, test } from 'vitest';
import type { Problem } from '../../../src/batch/problem.js';
import { inChunks, inputOf, runConversion } from '../run-conversion.js';

const run = (text: string, size: number, to = 'csl-jsonl') =>
  runConversion([{ inputs: [inputOf('stdin', 'csl-jsonl')] }], { to, stdin: inChunks(text, size) });

const item = (id: string) => JSON.stringify({ id, type: 'book', title: `Judul ${id}` });
const LINES = [
  item('a'),
  '{"id": broken',
  '',
  item('b'),
  '{}',
  item('a'),
  '{"type":"book","title":"Tanpa"}',
  item('b'),
  '7',
];
const TEXT = `${LINES.join('\n')}\n`;

describe('a stream of items', () => {
  test.each([1, 7, 40, 1000])('comes out block by block, in pieces of %i bytes', async (size) => {
    const { text, said, outcome } = await run(TEXT, size);
    expect(text.split('\n')).toEqual([
      item('a'),
      item('b'),
      item('a'),
      '{"id":"item-4","type":"book","title":"Tanpa"}',
      item('b'),
      '',
    ]);
    const [broken, ...others] = said as Problem[];
    expect(broken).toMatchObject({ path: 'stdin', line: 2, severity: 'error' });
    expect(others.filter(({ line }) => line === 9)).toMatchObject([{ severity: 'error' }]);
    expect(others.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'Several items have the id "a"; all are kept',
        'Several items have the id "b"; all are kept',
      ]),
    );
    expect(outcome).toMatchObject({ inputs: 1, unreadable: 1, references: 5 });
  });

  it('is read no faster than its reader takes it', async () => {
    let chunks = 0;
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const chunk of inChunks(`${item('a')}\n`.repeat(2000), 1000)) {
        chunks++;
        yield chunk;
      }
    }
    let written = 0;
    let most = 0;
    await runConversion([{ inputs: [inputOf('stdin', 'csl-jsonl')] }], {
      stdin: counted(),
      async onWrite(piece) {
        await new Promise((resolve) => setImmediate(resolve));
        if (piece !== '') most = Math.max(most, chunks - ++written);
      },
    });
    expect(written).toBeGreaterThan(50);
    expect(most).toBeLessThan(4);
  });

  it('that is empty says so', async () => {
    const { said, outcome } = await run(' \n\n', 2);
    expect(said).toEqual([{ severity: 'error', message: 'stdin: is empty.' }]);
    expect(outcome.unreadable).toBe(1);
  });

  it('that holds no item says so', async () => {
    const { said } = await run('{}\n', 2);
    expect(said).toEqual([{ path: 'stdin', severity: 'warning', message: 'holds no items' }]);
  });

  it('becomes a whole where the output has to be one', async () => {
    const { text } = await run(`${item('a')}\n${item('b')}\n`, 5, 'csl-json');
    expect(JSON.parse(text)).toHaveLength(2);
  });
});
