import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { INDONESIAN_TEMPLATES, makeIndonesianReferences } from '../../src/train/indonesian-strings.js';
import { assemble } from '../../src/train/printed-pieces.js';
import { seededRandom } from '../../src/train/random.js';

const ARTICLE = {
  id: 'a',
  type: 'article-journal',
  title: 'Pengaruh Media pada Kota',
  author: [
    { family: 'Sari', given: 'Maya Eka' },
    { family: 'Ashari', given: 'Khasan' },
  ],
  'container-title': 'Jurnal Kota',
  issued: { 'date-parts': [[2019]] },
};
const LAW = {
  id: 'l',
  type: 'legislation',
  title: 'Undang-Undang Republik Indonesia Nomor 12 Tahun 2012 tentang Pendidikan Tinggi',
};

describe('Indonesian templates', () => {
  it.each(INDONESIAN_TEMPLATES.map(([name, , template]) => [name, template] as const))(
    'print a %s with its fields in place',
    (name, template) => {
      const item = name === 'law' ? LAW : ARTICLE;
      for (let seed = 0; seed < 60; seed++) {
        const { raw, spans } = assemble(template(item, seededRandom(seed)) ?? []);
        const title = spans.find(({ label }) => label === 'title');
        expect(raw.slice(title?.start, title?.end)).toBe(name === 'law' ? 'Pendidikan Tinggi' : ARTICLE.title);
        for (const { start, end } of spans) expect(raw.slice(start, end)).toBe(raw.slice(start, end).trim());
      }
    },
  );

  it.each(INDONESIAN_TEMPLATES.map(([name, , template]) => [name, template] as const))(
    'make no %s of an item without a title',
    (_, template) => {
      expect(template({ id: 'x', type: 'book' }, seededRandom(1))).toBeUndefined();
    },
  );

  it('are drawn alike for the same seed, laws among them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pustaka-metadata-'));
    writeFileSync(join(folder, 'id-journals.jsonl.gz'), gzipSync(`${JSON.stringify(ARTICLE)}\n`));
    writeFileSync(join(folder, 'id-laws.jsonl.gz'), gzipSync(`${JSON.stringify(LAW)}\n`));
    const made = makeIndonesianReferences(folder, 50, seededRandom(4));
    expect(made).toEqual(makeIndonesianReferences(folder, 50, seededRandom(4)));
    expect(made.some(({ spans }) => spans.some(({ label }) => label === 'number'))).toBe(true);
    expect(made.every(({ corpus, raw }) => corpus === 'indonesian' && raw !== '')).toBe(true);
  });
});
