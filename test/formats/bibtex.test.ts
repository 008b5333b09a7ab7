// BibTeX read: every row of the table, every entry type, and what is hostile.
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/csl/item.js';
import { ITEM_TYPE_OF_ENTRY } from '../../src/formats/bibtex/entry-types.js';
import { readItems } from '../../src/formats/read-items.js';
import { readRows } from './rows.js';

interface ReadRow {
  readonly name: string;
  readonly bibtex: string;
  readonly items: CslItem[];
  readonly codes?: string[];
}

describe('reading', () => {
  it.each(readRows<ReadRow>('bibtex-read.jsonl'))('$name', async ({ bibtex, items, codes = [] }) => {
    const read = await readItems(bibtex, 'bibtex', 'x.bib');
    expect(read.items).toEqual(items);
    expect(read.findings.map(({ code }) => code)).toEqual(codes);
  });

  it('says where a broken entry stands', async () => {
    const text = '@book{a, title={A}}\n@book{b, title={B\n@book{c, title={C}}';
    const { findings } = await readItems(text, 'bibtex', 'x.bib');
    expect(text.slice(findings[0].span?.start, findings[0].span?.end)).toBe('@book{b, title={B\n');
  });

  it.each(['{', '}', '@a{k,', '@string{a=a#a}', '\\', '$', 'x and ', '"', '%\n', '@comment{'])(
    'stays linear in a long run of %j',
    async (piece) => {
      const started = performance.now();
      await readItems(`@book{k, title={${piece.repeat(60_000)}}}`, 'bibtex', 'x.bib');
      await readItems(piece.repeat(60_000), 'bibtex', 'x.bib');
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    30_000,
  );

  it.each([
    ['bathesis', "Bachelor's thesis"],
    ['candthesis', 'Candidate thesis'],
    ['mathesis', "Master's thesis"],
    ['phdthesis', 'PhD thesis'],
    ['resreport', 'Research report'],
    ['techreport', 'Technical report'],
  ])('reads the kind %s as %s', async (type, genre) => {
    const { items } = await readItems(`@thesis{a, type={${type}}}`, 'bibtex', 'x.bib');
    expect(items[0].genre).toBe(genre);
  });

  it('does not let strings double without end', async () => {
    const doubling = Array.from({ length: 60 }, (_, n) => `@string{a${n + 1} = a${n} # a${n}}`).join('\n');
    const { items } = await readItems(`@string{a0 = "xx"}\n${doubling}\n@book{k, title = a60}`, 'bibtex', 'x.bib');
    expect(String(items[0].title).length).toBeLessThan(200_000);
  });

  it.each(Object.entries(ITEM_TYPE_OF_ENTRY))('reads @%s as %s', async (entry, type) => {
    const { items } = await readItems(`@${entry}{a, title={T}}`, 'bibtex', 'x.bib');
    expect(items[0].type).toBe(type);
  });
});
