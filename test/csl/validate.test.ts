// Every row of fixtures/csl/validate.jsonl, the tables held to each other, and both to the official schema where that is at
// hand: its path stands in CSL_SCHEMA, or it lies beside the project.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
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

const SCHEMA =
  process.env.CSL_SCHEMA ?? fileURLToPath(new URL('../../../shared/schemas/csl-data.json', import.meta.url));

interface SchemaPart {
  readonly enum?: readonly string[];
  readonly $ref?: string;
  readonly items?: SchemaPart;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
}

type Validate = (value: unknown) => boolean;

function officialSchema(): { properties: Readonly<Record<string, SchemaPart>>; isValid: Validate } {
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const require = createRequire(import.meta.url);
  const Ajv = require('ajv').default;
  const ajv = new Ajv({ strict: false, allErrors: true });
  require('ajv-formats').default(ajv);
  return { properties: schema.items.properties, isValid: ajv.compile(schema) };
}

/** Any value, of a shape that items have or of none. */
const anyValue = fc.dictionary(
  fc.constantFrom(
    'id',
    'type',
    'categories',
    'custom',
    'keyword',
    ...TEXT_VARIABLES,
    ...NAME_VARIABLES,
    ...DATE_VARIABLES,
    'x',
  ),
  fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.array(
      fc.dictionary(
        fc.constantFrom('family', 'given', 'literal', 'static-ordering', 'x'),
        fc.jsonValue({ maxDepth: 1 }),
      ),
    ),
    fc.dictionary(
      fc.constantFrom('date-parts', 'season', 'circa', 'literal', 'raw', 'edtf', 'x'),
      fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.array(fc.array(fc.integer(), { maxLength: 4 }), { maxLength: 3 })),
    ),
  ),
);

describe.skipIf(!existsSync(SCHEMA))('the official schema', () => {
  const { properties, isValid } = existsSync(SCHEMA) ? officialSchema() : { properties: {}, isValid: () => true };
  const refersTo = (name: string) => (part: SchemaPart) => (part.$ref ?? part.items?.$ref ?? '').endsWith(name);
  const variablesOf = (is: (part: SchemaPart) => boolean) =>
    Object.keys(properties)
      .filter((key) => is(properties[key]))
      .sort();
  const others = new Set(['id', 'type', 'categories', 'custom']);

  it('has the same types', () => {
    expect([...ITEM_TYPES].sort()).toEqual([...properties.type.enum!].sort());
  });

  it('has the same names and dates', () => {
    expect([...NAME_VARIABLES].sort()).toEqual(variablesOf(refersTo('name-variable')));
    expect([...DATE_VARIABLES].sort()).toEqual(variablesOf(refersTo('date-variable')));
  });

  it('has the same texts, and takes numbers in the same ones', () => {
    const isText = ({ type }: SchemaPart) => type === 'string' || (Array.isArray(type) && type.includes('string'));
    expect([...TEXT_VARIABLES].sort()).toEqual(variablesOf(isText).filter((key) => !others.has(key)));
    const takesNumbers = ({ type }: SchemaPart) => Array.isArray(type) && type.includes('number');
    expect([...NUMBER_VARIABLES].sort()).toEqual(variablesOf(takesNumbers).filter((key) => !others.has(key)));
  });

  it('takes every item that comes out, whatever went in', () => {
    const property = fc.property(anyValue, (value) => {
      const { item, faults } = validateItem(value);
      expect(isValid([item])).toBe(true);
      // what the schema takes is no fault
      if (isValid([value])) expect(faults).toEqual([]);
    });
    fc.assert(property, { numRuns: 500, seed: 5 });
  }, 60_000);
});
