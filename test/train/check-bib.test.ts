// The measure of the BibTeX reader: what it counts as read, as missed and as lost.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  biberReader,
  checkBib,
  type KeyReader,
  missingKeys,
  parserReader,
  reportBibScore,
} from '../../src/train/check-bib.js';

const folder = mkdtempSync(join(tmpdir(), 'pustaka-bib-'));
afterAll(() => rmSync(folder, { recursive: true }));

mkdirSync(join(folder, 'deeper'));
writeFileSync(
  join(folder, 'a.bib'),
  '@book{a:b, title={A}, title={B}}\n@book{, title={C}}\n@comment{@book{z, title={Z}}}',
);
writeFileSync(join(folder, 'deeper', 'b.bib'), Buffer.from('@book{b, title={\xe9}}', 'latin1'));
writeFileSync(join(folder, 'c.bib'), Buffer.from('\ufeff@book{c, title={C}}', 'utf16le'));
writeFileSync(join(folder, 'd.bib'), 'nothing');
writeFileSync(join(folder, 'e.txt'), '@book{e}');

describe('checkBib', () => {
  const other: KeyReader = (path, text) => {
    if (path.endsWith('a.bib')) return ['a:b', '', 'q'];
    if (path.endsWith('d.bib')) return ['d'];
    return text.includes('é') ? ['b'] : undefined;
  };
  const score = checkBib(folder, new Map([['other', other]]));

  it('counts files, entries and items, in every encoding', () => {
    expect(score).toMatchObject({ files: 4, entries: 5, items: 4, crashes: [] });
  });

  it('compares by key', () => {
    expect(score.comparisons).toEqual([
      { name: 'other', entries: 5, unreadFiles: 1, missed: ['a.bib: q', 'd.bib: d'] },
    ]);
  });

  it('names the files of which others read more than nothing', () => {
    expect(score.lost).toEqual(['d.bib']);
  });

  it('tells what was told of, by its wording', () => {
    expect([...score.findings.keys()].sort()).toEqual([
      'No BibTeX entry found; expected @article{key, …}.',
      'it has no key',
      'the entry in it is commented out; left out',
      '… stands twice; the first counts, the other is kept under custom',
    ]);
    const lines = reportBibScore(score).join('\n');
    expect(lines).toContain('4 files, 5 entries, 4 items');
    expect(lines).toContain('other: 5 entries, 3 of them read by us (0.6000); 1 files it does not read');
    expect(lines).toContain('  missed a.bib: q');
  });
});

it('counts equal keys as often as they stand', () => {
  expect(missingKeys(['a', 'b', ''], ['a', 'a', 'b', '', ''])).toEqual(['a', '']);
  expect(missingKeys(['my  key '], ['my key'])).toEqual([]);
});

it('says when the parser is not where it should be', async () => {
  await expect(parserReader(folder)).rejects.toThrow(/not installed there/);
});

const biber = biberReader();
it.skipIf(biber === undefined)('reads what biber reads', { timeout: 120_000 }, () => {
  const alone = mkdtempSync(join(tmpdir(), 'pustaka-bib-'));
  writeFileSync(join(alone, 'f.bib'), '@book{f, title={F}}\n@article{g, title={G}}');
  expect(biber?.(join(alone, 'f.bib'), '')).toEqual(['f', 'g']);
  rmSync(alone, { recursive: true });
});
