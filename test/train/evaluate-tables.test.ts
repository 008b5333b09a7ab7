import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { evaluateTables } from '../../src/train/evaluate-tables.js';

const FOLDER = fileURLToPath(new URL('../../fixtures/normalize/tables', import.meta.url));

test('counts the rows that are read right, and shows the others', () => {
  expect(evaluateTables(FOLDER)).toEqual([
    {
      table: 'names',
      right: 2,
      total: 3,
      wrong: [{ raw: 'Karin Ashwood', want: 'karin|ashwood|', got: 'ashwood|karin|' }],
    },
    { table: 'name-lists', right: 2, total: 2, wrong: [] },
    { table: 'dates', right: 1, total: 2, wrong: [{ raw: 'Mei 2011', want: '2011', got: '2011-5' }] },
  ]);
});

test('a folder without tables gives none', () => {
  expect(evaluateTables(fileURLToPath(new URL('.', import.meta.url)))).toEqual([]);
});
