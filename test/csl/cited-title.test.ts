import { describe, expect, it } from 'vitest';
import { citedByTitle } from '../../src/csl/cited-title.js';
import type { CslItem } from '../../src/csl/item.js';

const law: CslItem = {
  id: 'l',
  type: 'legislation',
  title: 'Undang-Undang Nomor 99 Tahun 2007 tentang Desa',
  number: '99',
  genre: 'Undang-Undang',
};

describe('citedByTitle', () => {
  it('leaves out number and genre that the title of a law holds', () => {
    expect(citedByTitle(law)).toEqual({ id: 'l', type: 'legislation', title: law.title });
  });

  it('keeps a genre that the title does not hold', () => {
    expect(citedByTitle({ ...law, genre: 'Perda' })).toEqual({
      id: 'l',
      type: 'legislation',
      title: law.title,
      genre: 'Perda',
    });
  });

  it.each([
    ['a number that the title does not hold', { ...law, number: '12' }],
    ['another type', { ...law, type: 'report' as const }],
    ['no number', { id: 'l', type: 'legislation' as const, title: law.title }],
    ['no title', { id: 'l', type: 'legislation' as const, number: '99' }],
  ])('leaves an item with %s as it is', (_, item: CslItem) => {
    expect(citedByTitle(item)).toBe(item);
  });
});
