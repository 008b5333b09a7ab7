// CSL-JSON and CSL-JSONL both ways, and the places that errors name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonPlaces } from '../../src/formats/json-places.js';
import { type ReadFormat, readItems, type WrittenFormat } from '../../src/formats/read-items.js';
import { writeCslJson, writeCslJsonLine } from '../../src/formats/write-csl-json.js';
import { writeItems } from '../../src/formats/write-items.js';
import { InputError, UsageError } from '../../src/text/errors.js';

describe('findJsonPlaces', () => {
  it.each([
    ['', 0],
    ['[', 1],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ['{"a":1,}', 7],
    ['[1]x', 3],
    ['"a', 0],
    ['["a\nb"]', 1],
    ['[nul]', 1],
    ['[01]', 2],
    ['[1}', 2],
    ['abc', 0],
  ])('finds where %j breaks: %i', (text, fault) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(findJsonPlaces(text).fault).toBe(fault);
  });

  it('finds the elements of the outer array', () => {
    const text = ' [ {"a":[1,{}]}, [] ,"x" ] ';
    expect(findJsonPlaces(text).elements.map(({ start, end }) => text.slice(start, end))).toEqual([
      '{"a":[1,{}]}',
      '[]',
      '"x"',
    ]);
  });

  it('takes whatever JSON.parse takes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => findJsonPlaces(text).fault === undefined),
      { seed: 3 },
    );
  });

  it('minds no depth', () => {
    expect(findJsonPlaces('['.repeat(200_000)).fault).toBe(200_000);
  });
});

describe('reading', () => {
  it.each([
    ['[{"id":"a","type":"book"},\n]', 'x.json:2:1: '],
    ['[{"id":"a"', 'x.json:1:11: the text ends too early'],
    ['TY  - BOOK', 'x.json:1:1: this is not JSON'],
    ['', 'x.json:1:1: the text ends too early'],
  ])('names the place where %j breaks', async (text, place) => {
    const reading = readItems(text, 'csl-json', 'x.json');
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(place);
  });

  it('takes an array, a single item, and a byte order mark', async () => {
    const item = { id: 'a', type: 'book' };
    for (const text of ['[{"id":"a","type":"book"}]', '{"id":"a","type":"book"}', '\ufeff[{"id":"a","type":"book"}]'])
      expect(await readItems(text, 'csl-json', 'x')).toEqual({ items: [item], findings: [] });
  });

  it('names path and place of a fault, and keeps the neighbours', async () => {
    const text = '[{"id":"a","type":"book"}, 5, {"id":"b","type":"book","author":[7]}]';
    const { items, findings } = await readItems(text, 'csl-json', 'x');
    expect(items.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(findings.map(({ message }) => message.split(':')[0])).toEqual(['[1]', '[2].author[0]']);
    expect(findings.map(({ span }) => text.slice(span?.start, span?.end))).toEqual([
      '5',
      '{"id":"b","type":"book","author":[7]}',
    ]);
  });

  it('reads lines one by one; a broken one is a finding with its place', async () => {
    const text = '{"id":"a","type":"book"}\n\n{}\n{"id":"b",}\n{"type":"book"}\n';
    const { items, findings } = await readItems(text, 'csl-jsonl', 'x');
    expect(items.map(({ id }) => id)).toEqual(['a', 'item-2']);
    expect(findings.map(({ code, span }) => [code, span?.start])).toEqual([
      ['invalid-json', text.indexOf(',}') + 1],
      ['invalid-csl', text.lastIndexOf('{')],
    ]);
  });

  it('keeps items of one id and says so', async () => {
    const { items, findings } = await readItems('[{"id":"a","type":"book"},{"id":"a","type":"map"}]', 'csl-json', 'x');
    expect(items).toHaveLength(2);
    expect(findings.map(({ code }) => code)).toEqual(['duplicate-id']);
  });

  it('asks back about an unknown format', async () => {
    await expect(readItems('', 'bibtx' as ReadFormat, 'x')).rejects.toThrow(UsageError);
    await expect(readItems('', 'bibtx' as ReadFormat, 'x')).rejects.toThrow('bibtex');
    expect(() => writeItems([], 'toString' as WrittenFormat)).toThrow(UsageError);
  });
});

describe('writing', () => {
  it('writes an array, indented, and lines', () => {
    const item = { id: 'a', type: 'book' as const, title: 'a\u2028b' };
    expect(writeCslJson([item])).toBe(
      '[\n  {\n    "id": "a",\n    "type": "book",\n    "title": "a\\u2028b"\n  }\n]\n',
    );
    expect(writeCslJsonLine(item)).toBe('{"id":"a","type":"book","title":"a\\u2028b"}');
    expect(writeItems([item, item], 'csl-jsonl').split('\n')).toHaveLength(3);
    expect(writeCslJson([])).toBe('[]\n');
  });
});
