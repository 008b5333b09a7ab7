// CSL-JSON and CSL-JSONL both ways, and the places that errors name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonPlaces } from '../../src/formats/json-places.js';
import { type ReadFormat, readItems, type WrittenFormat } from '../../src/formats/read-items.js';
import { writeCslJson, writeCslJsonLine } from '../../src/formats/write-csl-json.js';
import { writeItems } from '../../src/formats/write-items.js';
import { InputError, UsageError } from '../../src/text/errors.js';
import { anyItem, line, RUNS, SEED } from './generated-items.js';

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

  it.each([
    ['', ' [ {"a":[1,{}]}, [] ,"x" ] ', '[ {"a":[1,{}]}, [] ,"x" ]'],
    ['[0]', ' [ {"a":[1,{}]}, [] ,"x" ] ', '{"a":[1,{}]}'],
    ['[1]', ' [ {"a":[1,{}]}, [] ,"x" ] ', '[]'],
    ['[2]', ' [ {"a":[1,{}]}, [] ,"x" ] ', '"x"'],
    ['[0].a[1]', '[{"a":[1,{}]}]', '{}'],
    ['a.b[0].c', '{"x":1,"a":{"b":[{"c":null}]}}', 'null'],
    ['a', '{"\\u0061" : 1}', '1'],
    ['a', '{"a":1,"a":2}', '2'],
  ])('finds %j in %s', (path, text, value) => {
    const span = findJsonPlaces(text, new Set([path])).places.get(path);
    expect(text.slice(span?.start, span?.end)).toBe(value);
  });

  it('finds only what is wanted and there', () => {
    expect([...findJsonPlaces('[{"a":1}]', new Set(['[0].b'])).places]).toEqual([]);
    expect([...findJsonPlaces('[{"a":1}]').places]).toEqual([]);
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
    expect(findings.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(['5', '7']);
  });

  it.each([
    ['{"items":[{"id":"a","type":"bok"}]}', 'items[0].type', '"bok"'],
    ['{"references":[{"id":"a","type":"book","issued":{"x":1}}]}', 'references[0].issued.x', '1'],
    ['{"id":"a","type":"book","author":[{"family":[]}]}', 'author[0].family', '[]'],
    ['[{"type":"book"}]', '[0].id', '{"type":"book"}'],
  ])('names the fault of %s', async (text, path, value) => {
    const [{ message, span }] = (await readItems(text, 'csl-json', 'x')).findings;
    expect(message.split(': ')[0]).toBe(path);
    expect(text.slice(span?.start, span?.end)).toBe(value);
    const [{ message: inLine, span: lineSpan }] = (await readItems(`\n${text}`, 'csl-jsonl', 'x')).findings;
    expect(inLine).toBeTypeOf('string');
    expect(lineSpan?.start).toBeGreaterThan(0);
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

describe('round trip', () => {
  it.each(['csl-json', 'csl-jsonl'] as const)(
    'keeps every value of every item in %s',
    async (format) => {
      const property = fc.asyncProperty(fc.array(anyItem, { maxLength: 3 }), line, async (some, key) => {
        const items = some.map((item, index) => ({
          ...item,
          id: `${index}`,
          custom: { [key]: [1, null, { [key]: true }] },
        }));
        expect(await readItems(writeItems(items, format), format, 'x')).toEqual({ items, findings: [] });
      });
      await fc.assert(property, { numRuns: RUNS, seed: SEED });
    },
    60_000,
  );
});

// Quadratic time would take minutes.
it.each(['[', '{"a":', '[{"id":[', '1,', '"', '\\', '{"a":1},', '[{"x":1,"author":[1,'])(
  'reads %j over and over in linear time',
  async (piece) => {
    const started = performance.now();
    await expect(readItems(`[${piece.repeat(50_000)}`, 'csl-json', 'x')).rejects.toThrow(InputError);
    await readItems(`${piece.repeat(50_000)}\n`.repeat(2), 'csl-jsonl', 'x');
    expect(performance.now() - started).toBeLessThan(15_000);
  },
  30_000,
);

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
