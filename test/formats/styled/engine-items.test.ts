// Items on their way to citeproc: what it stops at or cannot say is brought into shape, the rest stays.
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../src/csl/item.js';
import { engineItem } from '../../../src/formats/styled/engine-items.js';

const engineOf = (item: Partial<CslItem>, locale = 'en-US') =>
  engineItem({ id: 'a', type: 'book', ...item }, 'entry-0', locale);

it('has an id of ours, and strings for numbers', () => {
  expect(engineOf({ volume: 3, title: 'A' })).toEqual({ id: 'entry-0', type: 'book', volume: '3', title: 'A' });
});

it('leaves the item as it was', () => {
  const item: CslItem = {
    id: 'a',
    type: 'book',
    volume: 3,
    edition: '2',
    issued: { 'date-parts': [[2020, 1], [2021]] },
  };
  const before = structuredClone(item);
  engineItem(item, 'entry-0', 'id-ID');
  expect(item).toEqual(before);
});

describe('dates', () => {
  it.each([
    [{ 'date-parts': [[2020, 5, 1]] }, { 'date-parts': [[2020, 5, 1]] }],
    [{ 'date-parts': [[2020, 5], [2021]] }, { 'date-parts': [[2020], [2021]] }],
    [{ 'date-parts': [['20x0', 5]] }, { literal: '20x0-5' }],
    [{ 'date-parts': [['2020', '5']] }, { 'date-parts': [['2020', '5']] }],
    [{ 'date-parts': [[2020], ['?']] }, { literal: '2020/?' }],
    [{ literal: 't.t.' }, { literal: 't.t.' }],
    [
      { raw: 'Mei 2020', circa: true },
      { raw: 'Mei 2020', circa: true },
    ],
    [{}, {}],
  ])('%j', (issued, engine) => {
    expect(engineOf({ issued }).issued).toEqual(engine);
  });
});

describe('editions', () => {
  it.each([
    ['2', 'id-ID', 'Edisi ke-2'],
    [' 2nd ', 'id-ID', 'Edisi ke-2'],
    ['3rd', 'ms-MY', 'Edisi ke-3'],
    ['4.', 'id', 'Edisi ke-4'],
    [5, 'id-ID', 'Edisi ke-5'],
    ['Revisi', 'id-ID', 'Revisi'],
    ['12345', 'id-ID', '12345'],
    ['2', 'en-US', '2'],
  ])('%s in %s', (edition, locale, printed) => {
    expect(engineOf({ edition }, locale).edition).toBe(printed);
  });
});

describe('names', () => {
  it.each([
    [
      { family: 'Sari', given: 'D.' },
      { family: 'Sari', given: 'D.' },
    ],
    [
      { family: 'Hartono', given: 'BC' },
      { family: 'Hartono', given: 'B. C.' },
    ],
    [
      { family: 'Sari', given: 'JRR' },
      { family: 'Sari', given: 'J. R. R.' },
    ],
    [
      { family: 'HARTONO', given: 'ADI' },
      { family: 'HARTONO', given: 'ADI' },
    ],
    [
      { family: 'Hartono', given: 'Bo' },
      { family: 'Hartono', given: 'Bo' },
    ],
    [{ family: 'x'.repeat(1001), given: 'D.' }, { literal: `D. ${'x'.repeat(1001)}` }],
    [{ family: 'x'.repeat(1000) }, { family: 'x'.repeat(1000) }],
  ])('%#', (name, engine) => {
    expect(engineOf({ author: [name] }).author).toEqual([engine]);
  });
});
