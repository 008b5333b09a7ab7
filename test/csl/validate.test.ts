// Every row of fixtures/csl/validate.jsonl, and the tables held to each other.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATE_VARIABLES, ITEM_TYPES, NAME_VARIABLES, TEXT_VARIABLES } from '../../src/csl/item.js';
import { NUMBER_VARIABLES, validateItem } from '../../src/csl/validate.js';

interface Row {
  readonly name: string;
  readonly value: unknown;
  readonly item?: unknown;
  readonly faults: string[];
}

const rows = readFileSync(new URL('../../fixtures/csl/validate.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

describe('validateItem', () => {
  it.each(rows)('$name', ({ value, item, faults }) => {
    const validated = validateItem(value);
    expect(validated.item).toEqual(item);
    expect(validated.faults.map(({ path }) => path)).toEqual(faults);
  });

  it.each(ITEM_TYPES)('takes the type %s', (type) => {
    expect(validateItem({ id: 'a', type })).toEqual({ item: { id: 'a', type }, faults: [] });
  });

  it.each(NAME_VARIABLES)('takes the name variable %s', (key) => {
    const value = { id: 'a', type: 'book', [key]: [{ family: 'B', given: 'A' }] };
    expect(validateItem(value)).toEqual({ item: value, faults: [] });
  });

  it.each(DATE_VARIABLES)('takes the date variable %s', (key) => {
    const value = { id: 'a', type: 'book', [key]: { 'date-parts': [[2020], [2021]] } };
    expect(validateItem(value)).toEqual({ item: value, faults: [] });
  });

  it.each(TEXT_VARIABLES)('takes the text variable %s', (key) => {
    const value = { id: 'a', type: 'book', [key]: 'x' };
    expect(validateItem(value)).toEqual({ item: value, faults: [] });
  });

  it.each([...NUMBER_VARIABLES])('takes a number in %s, which is a text variable', (key) => {
    expect(TEXT_VARIABLES).toContain(key);
    expect(validateItem({ id: 'a', type: 'book', [key]: 2 }).faults).toEqual([]);
  });

  it('leaves out what is nested too deep to be written back', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    const { item, faults } = validateItem({ id: 'a', type: 'book', deep });
    expect(item).toEqual({ id: 'a', type: 'book' });
    expect(faults.map(({ path }) => path)).toEqual(['deep', 'deep']);
  });

  it('takes keys of Object.prototype as what they are', () => {
    const value = JSON.parse('{"id":"a","type":"book","__proto__":{"title":"x"},"toString":"y"}');
    const { item } = validateItem(value);
    expect(item?.title).toBeUndefined();
    expect(Object.entries(item?.custom ?? {})).toEqual([
      ['__proto__', { title: 'x' }],
      ['toString', 'y'],
    ]);
  });
});
