import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/train/random.js';
import {
  INTERNATIONAL_TEMPLATES,
  makeInternationalReferences,
  printReference,
  type TemplateRow,
} from '../../../src/train/rendering/international-strings.js';
import { LANGUAGES, type Work } from '../../../src/train/rendering/template.js';

const ARTICLE: Work = {
  id: 'a',
  type: 'article-journal',
  language: 'en',
  title: 'Rivers and Their Names',
  author: [
    { family: 'Okafor', given: 'Chidi Emeka' },
    { family: 'van Leeuwen', given: 'Anna-Marie' },
  ],
  editor: [{ family: 'Brandt', given: 'Lutz' }],
  'container-title': 'Journal of Onomastics',
  volume: '12',
  issue: '3',
  page: '45-57',
  year: '1997',
};
const OTHER: Work = {
  ...ARTICLE,
  id: 'o',
  type: 'book',
  title: 'Maps of the Old North',
  author: [{ family: 'Silva', given: 'Rui' }],
};

const CASES = INTERNATIONAL_TEMPLATES.flatMap((row) =>
  (row.languages ?? LANGUAGES).map((language) => [row.name, language, row] as const),
);

const OUTER_MARK = /^[\s.,;:()[\]“”„«»‘"<>-]|[\s,;:([“„«"<>]$|^[^«]*»$/u;

function printed(row: TemplateRow, language: (typeof LANGUAGES)[number], seeds: number) {
  return Array.from({ length: seeds }, (_, seed) =>
    printReference(row, ARTICLE, OTHER, language, seededRandom(seed)),
  ).filter((made) => made !== undefined);
}

describe('international templates', () => {
  it.each(CASES)('print a %s in %s with spans in order and no marks around them', (_name, language, row) => {
    const made = printed(row, language, 80);
    expect(made.length).toBeGreaterThan(70);
    for (const { raw, spans } of made) {
      let end = 0;
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
        const text = raw.slice(span.start, span.end);
        if (text.startsWith('_') || /^[–-]+$/u.test(text)) continue;
        expect(text, raw).not.toMatch(OUTER_MARK);
      }
      expect(end).toBeLessThanOrEqual(raw.length);
    }
  });
});

describe('makeInternationalReferences', () => {
  it('makes the same references for the same seed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pustaka-metadata-'));
    const lines = [
      { ...ARTICLE, issued: { 'date-parts': [[1997]] } },
      { ...OTHER, issued: { 'date-parts': [[1988]] } },
    ].map((item) => JSON.stringify(item));
    writeFileSync(join(folder, 'works.jsonl.gz'), gzipSync(`${lines.join('\n')}\n`));
    const made = makeInternationalReferences(folder, 200, seededRandom(3));
    expect(made).toEqual(makeInternationalReferences(folder, 200, seededRandom(3)));
    expect(made.length).toBeGreaterThan(180);
    expect(made.every(({ corpus, spans }) => corpus === 'international' && spans.length > 1)).toBe(true);
  });
});
