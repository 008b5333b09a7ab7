// What a format is said to hold comes back; what it is said to lose does not.
import { describe, expect, it } from 'vitest';
import { type CslItem, DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES } from '../../src/csl/item.js';
import { formatLosses } from '../../src/formats/losses.js';
import { readItems } from '../../src/formats/read-items.js';
import { writeItems } from '../../src/formats/write-items.js';

const FIXED = new Set([
  'citation-key',
  'citation-label',
  'citation-number',
  'page-first',
  'source',
  'year-suffix',
  'shortTitle',
]);

const values: [string, unknown][] = [
  ...NAME_VARIABLES.map((key): [string, unknown] => [key, [{ family: 'Halim', given: 'Maya' }]]),
  ...DATE_VARIABLES.map((key): [string, unknown] => [key, { 'date-parts': [[2001, 2, 3]] }]),
  ...TEXT_VARIABLES.filter((key) => !FIXED.has(key)).map((key): [string, unknown] => [key, '12']),
];

/** Item types in which a variable has its usual place. */
const HOMES: Readonly<Record<string, CslItem['type']>> = {
  'collection-number': 'book',
  'collection-title': 'book',
  ISBN: 'book',
  number: 'report',
  'number-of-volumes': 'book',
  version: 'software',
};

const SAMPLES: Readonly<Record<string, string>> = {
  ISBN: '9780306406157',
  ISSN: '1234-5678',
  language: 'id',
  DOI: '10.1/x',
};

async function comesBack(key: string, value: unknown, format: 'bibtex' | 'ris'): Promise<boolean> {
  const item = { id: 'a', type: HOMES[key] ?? 'article-journal', title: 'T', [key]: SAMPLES[key] ?? value } as CslItem;
  const { items } = await readItems(writeItems([item], format), format, 'x');
  return JSON.stringify(items[0][key as 'title']) === JSON.stringify(item[key as 'title']);
}

const isLost = (key: string, value: unknown, format: 'bibtex' | 'ris') =>
  formatLosses([{ id: 'a', type: 'book', [key]: value } as CslItem], format).length > 0;

describe.each(['bibtex', 'ris'] as const)('%s', (format) => {
  it.each(values)('%s', async (key, value) => {
    expect(await comesBack(key, value, format)).toBe(!isLost(key, value, format));
  });
});

it('counts items and names the variable', () => {
  const items: CslItem[] = [
    { id: 'a', type: 'book', section: 'x' },
    { id: 'b', type: 'book', section: 'y', medium: 'z' },
  ];
  expect(formatLosses(items, 'ris').map(({ message }) => message)).toEqual([
    'ris has no place for section (2 items); it is left out',
    'ris has no place for medium (one item); it is left out',
  ]);
  expect(formatLosses(items, 'csl-json')).toEqual([]);
});
