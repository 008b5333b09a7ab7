// NBIB in: every row of the table, and files made to overwhelm the reader.
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/csl/item.js';
import { readItems } from '../../src/formats/read-items.js';
import { fullRange } from '../../src/formats/read-nbib.js';
import { readRows } from './rows.js';

interface Row {
  readonly name: string;
  readonly nbib: string;
  readonly items: CslItem[];
  readonly codes?: string[];
}

const read = (text: string) => readItems(text, 'nbib', 'x.nbib');

describe('reading', () => {
  it.each(readRows<Row>('nbib-read.jsonl'))('$name', async ({ nbib, items, codes = [] }) => {
    const { items: got, findings } = await read(nbib);
    expect(got).toEqual(items);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  it('names the place of a record that it leaves out', async () => {
    const text = 'PMID- 1\n\nOWN - NLM\nSTAT- x\n';
    const [{ span }] = (await read(text)).findings;
    expect(text.slice(span?.start, span?.end)).toBe('OWN - NLM\nSTAT- x');
  });

  it.each([
    ['Book Chapter', 'chapter'],
    ['Book', 'book'],
    ['Books', 'book'],
    ['Dataset', 'dataset'],
    ['Government Publication', 'report'],
    ['Interview', 'interview'],
    ['Newspaper Article', 'article-newspaper'],
    ['Preprint', 'article'],
    ['Technical Report', 'report'],
    ['Journal Article', 'article-journal'],
  ])('reads %s as %s', async (publication, type) => {
    expect((await read(`PMID- 1\nPT  - ${publication}\n`)).items[0].type).toBe(type);
  });

  it.each([
    ['ara', 'ar'],
    ['chi', 'zh'],
    ['cze', 'cs'],
    ['dan', 'da'],
    ['dut', 'nl'],
    ['eng', 'en'],
    ['fre', 'fr'],
    ['ger', 'de'],
    ['heb', 'he'],
    ['hun', 'hu'],
    ['ind', 'id'],
    ['ita', 'it'],
    ['jpn', 'ja'],
    ['kor', 'ko'],
    ['may', 'ms'],
    ['nor', 'no'],
    ['per', 'fa'],
    ['pol', 'pl'],
    ['por', 'pt'],
    ['rus', 'ru'],
    ['spa', 'es'],
    ['swe', 'sv'],
    ['tha', 'th'],
    ['tur', 'tr'],
    ['vie', 'vi'],
    ['mul', 'mul'],
  ])('reads the language %s as %s', async (code, language) => {
    expect((await read(`PMID- 1\nLA  - ${code}\n`)).items[0].language).toBe(language);
  });

  it.each([
    ['101-18', '101-118'],
    ['101-118', '101-118'],
    ['9-18', '9-18'],
    ['e1-e4', 'e1-e4'],
    ['101', '101'],
  ])('writes the pages %s out as %s', (pages, full) => {
    expect(fullRange(pages)).toBe(full);
  });
});

// Quadratic time would take minutes.
it.each([
  ['PMID- 1\n', 30_000],
  ['TI  - x\n', 100_000],
  ['PMID- 1\nTI  - x\n      y\n', 20_000],
  ['FAU - a, b\n', 60_000],
  ['      y\n', 100_000],
  ['A', 500_000],
])(
  'reads %j over and over in linear time',
  async (piece, count) => {
    const started = performance.now();
    await read(`PMID- 1\nTI  - ${piece.repeat(count)}`);
    expect(performance.now() - started).toBeLessThan(15_000);
  },
  30_000,
);
