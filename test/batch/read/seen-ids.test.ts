// How often an id has come by, and ids that are unique over a run.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConvertedList } from '../../../src/batch/converted-list.js';
import { itemsOf } from '../../../src/batch/converted-list.js';
import { RunIds } from '../../../src/batch/make/run-ids.js';
import { SeenIds } from '../../../src/batch/read/seen-ids.js';

const parsedList = (ids: readonly string[]): ConvertedList => ({
  kind: 'parsed',
  references: ids.map((id) => ({
    reference: { text: '', pieces: [] },
    segments: [],
    findings: [],
    item: { id, type: 'book' },
    confidence: 1,
  })),
  lines: ids.map(() => 1),
  blankLinesAfter: 0,
});

const idsOf = (list: ConvertedList) => itemsOf(list).map(({ id }) => id);

describe('SeenIds', () => {
  it('counts as a map does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 }), (ids) => {
        const seen = new SeenIds();
        const counts = new Map<string, number>();
        for (const id of ids) {
          counts.set(id, (counts.get(id) ?? 0) + 1);
          expect(seen.add(id)).toBe(counts.get(id));
        }
      }),
      { seed: 6 },
    );
  });

  it('tells many thousands of like ids apart, and knows them again', () => {
    const seen = new SeenIds();
    const ids = Array.from({ length: 50_000 }, (_, index) => `sari${1900 + (index % 120)}judul${index}`);
    expect(ids.filter((id) => seen.add(id) !== 1)).toEqual([]);
    expect(ids.filter((id) => seen.add(id) !== 2)).toEqual([]);
  });
});

describe('RunIds', () => {
  it('numbers what an earlier list has had', () => {
    const ids = new RunIds();
    const lists = [['a', 'b'], ['b', 'c'], ['b']].map((list) => idsOf(ids.unique(parsedList(list))));
    expect(lists).toEqual([['a', 'b'], ['b-2', 'c'], ['b-3']]);
  });

  it('leaves the ids of finished items as they came', () => {
    const ids = new RunIds();
    const items: ConvertedList = { kind: 'items', items: [{ id: 'a', type: 'book' }], blankLinesAfter: 0 };
    expect([ids.unique(items), ids.unique(items)].map(idsOf)).toEqual([['a'], ['a']]);
  });
});
