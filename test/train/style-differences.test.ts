// Why lines differ from the official ones: each known reason, and what is named by its first differing words.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkStyles } from '../../src/train/check-styles.js';
import { classifyDifferences, differingLines, reasonOf, reportDifferences } from '../../src/train/style-differences.js';

const folder = mkdtempSync(join(tmpdir(), 'pustaka-differences-'));
afterAll(() => rmSync(folder, { recursive: true }));

const difference = (expected: string, printed: string, html = expected, ours = html) => ({
  expected: { style: 'ieee', locale: 'en-US', item: { id: 'a', type: 'book' as const }, text: expected, html },
  printed: { text: printed, html: ours },
});

describe('a reason', () => {
  it.each([
    ['Sari. Arsip. 2 ed. Rak.', 'Sari. Arsip. Edisi ke-2. Rak.', 'an edition in Indonesian: "2 ed."'],
    ['[Rev. of Rumah]', '[Ul. atas Rumah]', 'a review in Indonesian: the official term is English'],
    ['Review of Rumah', 'Ulasan atas Rumah', 'a review in Indonesian: the official term is English'],
    ['Peta. With Sari.', 'Peta. Bersama Sari.', 'a contributor in Indonesian: the official term is English'],
    ['Angka. Preprint.', 'Angka. Pracetak.', 'a preprint in Indonesian: the official term is English'],
    ['Alat. Rak, released.', 'Alat. Rak.', '"released" without a day'],
    ['Review of Rumahby Sari', 'Review of Rumah, by Sari', 'a missing comma before the reviewed author'],
    ['Eds., in Seri. , Jakarta: Rak', 'Eds., in Seri, Jakarta: Rak', 'a stop before a comma behind a series'],
    ['SNI 1, Jakarta., 2008.', 'SNI 1, Jakarta, 2008.', 'a stop before a comma behind the place'],
    ['Sari. 2020. Peta.', 'Sari. 2021. Peta.', 'unexplained: "2020." expected, "2021." printed'],
    ['Sari. 2020.', 'Sari.', 'unexplained: "2020." expected, "" printed'],
    ['Sari.', 'Sari. 2020.', 'unexplained: "2020." too many'],
  ])('%s / %s', (expected, printed, reason) => {
    expect(reasonOf(difference(expected, printed))).toBe(reason);
  });
});

it('compares the HTML where the text is the same', () => {
  const inHtml = difference('Peta.', 'Peta.', '<i>Peta</i>.', '<div class="csl-entry">Peta.</div>');
  expect(differingLines(inHtml)).toEqual(['<i>Peta</i>.', 'Peta.']);
});

it('puts the lines of a file into classes', () => {
  const item = { id: 'a', type: 'book', title: 'Arsip', edition: '2' };
  const wrong = { style: 'chicago-author-date', locale: 'id-ID', item, text: 'Arsip. t.t. 2 ed.', html: '' };
  const path = join(folder, 'a.jsonl');
  writeFileSync(path, [wrong, wrong, { ...wrong, text: 'x' }].map((line) => JSON.stringify(line)).join('\n'));
  const scores = checkStyles(path);
  expect(classifyDifferences(scores).map(({ reason, lines }) => [reason, lines.length])).toEqual([
    ['an edition in Indonesian: "2 ed."', 2],
    ['unexplained: "x" expected, "Arsip." printed', 1],
  ]);
  expect(reportDifferences(scores)).toContain(
    'chicago-author-date id-ID: an edition in Indonesian: "2 ed." (2)\n  expected Arsip. t.t. 2 ed.\n  printed  Arsip. t.t. Edisi ke-2.\n',
  );
});
