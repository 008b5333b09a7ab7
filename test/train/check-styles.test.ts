// The measure of the styles: what it counts as equal, what it leaves out, and the names it knows.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { checkStyles, reportStyleScores } from '../../src/train/check-styles.js';

const folder = mkdtempSync(join(tmpdir(), 'pustaka-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const item = { id: 'a', type: 'book', title: 'Arsip', author: [{ literal: 'Wirawan' }], publisher: 'Rak' };

function fileOf(name: string, lines: readonly object[]): string {
  const path = join(folder, name);
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

describe('checkStyles', () => {
  it('counts equal text and HTML apart, white space aside, and keeps the differences', () => {
    const right = {
      style: 'apa',
      locale: 'en-US',
      item,
      text: 'Wirawan. (n.d.).  Arsip. Rak.',
      html: 'Wirawan. (n.d.). <i>Arsip</i>. Rak.',
    };
    const path = fileOf('a.jsonl.gz', [right, { ...right, html: 'other' }, { ...right, text: 'other' }]);
    const [score] = checkStyles(path);
    expect(score).toMatchObject({ style: 'apa', locale: 'en-US', lines: 3, text: 2, html: 2 });
    expect(score.differences).toHaveLength(2);
    expect(reportStyleScores([score], 2)).toContain('text 0.6667  html 0.6667');
    expect(reportStyleScores([score], 2)).toContain('expected other');
  });

  it('leaves editions in Indonesian APA out, and styles that we do not have', () => {
    const line = { style: 'apa', locale: 'id-ID', item, text: 'x', html: 'x' };
    const path = fileOf('b.jsonl', [line, { ...line, item: { ...item, edition: '2' } }, { ...line, style: 'nobody' }]);
    expect(checkStyles(path).map(({ style, lines }) => [style, lines])).toEqual([['apa', 1]]);
  });

  it.each([
    'chicago-author-date',
    'chicago-notes-bibliography',
    'chicago-author-date-17',
    'modern-language-association',
    'ieee',
  ])('knows %s', (style) => {
    const path = fileOf(`${style}.jsonl`, [{ style, locale: 'en-US', item, text: 'x', html: 'x' }]);
    expect(checkStyles(path, style)).toHaveLength(1);
    expect(checkStyles(path, 'nobody')).toHaveLength(0);
  });
});
