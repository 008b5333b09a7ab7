// Titles as a careful editor would set them: fixtures/formats/title-case-*.tsv, one test a row.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/csl/item.js';
import { changeTitleCase, type TitleCase } from '../../src/formats/title-case/index.js';

function readTable(name: string): string[][] {
  const text = readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

describe.each(['title-case-english.tsv', 'title-case-indonesian.tsv', 'title-case-other.tsv'])('%s', (table) => {
  test.each(readTable(table))('%s, %s: %s', (language, wanted, title, expected) => {
    const item: CslItem = { id: 'a', type: 'book', title, ...(language ? { language } : {}) };
    expect(changeTitleCase([item], wanted as TitleCase)[0].title).toBe(expected);
  });
});
