import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CslItem, CslName } from '../../src/csl/item.js';
import { itemIds } from '../../src/csl/item-id.js';
import { readTable } from '../normalize/fixtures.js';

type Item = Omit<CslItem, 'id'>;

function nameOf(printed: string): CslName {
  return printed.startsWith('«') ? { literal: printed.slice(1, -1) } : { family: printed };
}

/** "Ashari / 2020 / Kamus", with - for what is not there. */
function itemOf(notation: string): Item {
  const [name, year, title] = notation.split('/').map((part) => part.trim());
  const item: Item = { type: 'book' };
  if (name !== '-') item.author = [nameOf(name)];
  if (year !== '-') item.issued = { 'date-parts': [[Number(year)]] };
  if (title !== '-') item.title = title;
  return item;
}

test.each(readTable('ids'))('%s → %s', (items, want) => {
  expect(itemIds(items.split('||').map(itemOf)).join(' ')).toBe(want);
});

describe('ids of a list', () => {
  test('run on from z to aa', () => {
    const ids = itemIds(Array.from({ length: 28 }, () => itemOf('Ashari / 2020 / Kamus')));
    expect([ids[0], ids[25], ids[26], ids[27]]).toEqual([
      'ashari2020kamusa',
      'ashari2020kamusz',
      'ashari2020kamusaa',
      'ashari2020kamusab',
    ]);
  });

  test('take an editor where there is no author, and a journal where there is no title', () => {
    const item: Item = { type: 'book', editor: [{ family: 'Ashwood' }], 'container-title': 'Kota' };
    expect(itemIds([item])).toEqual(['ashwoodkota']);
  });

  test('are never equal and never empty', () => {
    const item = fc.record({
      type: fc.constant('book' as const),
      title: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('a', 'aa', 'b')),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 40 }), (items) => {
        const ids = itemIds(items);
        expect(new Set(ids).size).toBe(items.length);
        expect(ids.every((id) => id !== '')).toBe(true);
        expect(itemIds(items)).toEqual(ids);
      }),
    );
  });
});
