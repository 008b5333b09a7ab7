import { describe, expect, it } from 'vitest';
import { BOUNDARY_GROUPS } from '../../src/label/features/boundary-features.js';
import { CHUNK_GROUPS, chunkKey } from '../../src/label/features/chunk-features.js';
import { describeReference, type ReferenceContext } from '../../src/label/features/context.js';
import { addGroups, type FeatureGroup, KEY_BITS, MOST_GROUPS } from '../../src/label/features/group.js';
import { PhraseBook } from '../../src/label/features/phrase-book.js';
import { POSITION_GROUPS } from '../../src/label/features/position-features.js';
import { FeatureSink } from '../../src/label/features/sink.js';
import { GroupWeights } from '../../src/label/group-weights.js';
import { KeyedRows, keyedRowBytes } from '../../src/label/keyed-rows.js';
import { WeightSums } from '../../src/label/model.js';
import { RowMemory, rowWidth } from '../../src/label/rows.js';
import { STATE_COUNT } from '../../src/label/states.js';
import { TokenStore } from '../../src/label/token-types.js';
import { tokenize } from '../../src/label/tokenize.js';
import { loadModel } from '../../src/load/model.js';

const model = loadModel();
const book = new PhraseBook(model.lexicon);
const store = new TokenStore((type) => type, model.lexicon);

const PIECES =
  'Ashari, K. (2020). Dalam “Kamus pertanian”: Jakarta: Balai Pustaka, no. 3, pp. 73–84, Mei 2019; ed. [12] doi:10.1000/xyz UNIVERSITAS Gadjah Mada. et al. Vol. 12 https://a.b/c ? journal of growth, Skripsi - dan &'.split(
    ' ',
  );

/** Texts of all kinds of pieces in a fixed disorder, so that every kind of place comes with every other. */
const TEXTS = Array.from({ length: 400 }, (_, n) =>
  Array.from(
    { length: 1 + ((n * 7) % 45) },
    (_, i) => PIECES[(n * 31 + i * i * 17 + i * (n % 13)) % PIECES.length],
  ).join(' '),
);

const CONTEXTS = TEXTS.map((text) => {
  const tokens = tokenize(text);
  const types = tokens.map((token) => store.get(token.text));
  return describeReference(tokens, types, book);
});

const tokensOf = ({ tokens }: ReferenceContext) => tokens.map((_, at) => at);

const LISTS = [
  { name: 'position', groups: POSITION_GROUPS, placesOf: tokensOf },
  { name: 'boundary', groups: BOUNDARY_GROUPS, placesOf: tokensOf },
  {
    name: 'chunk',
    groups: CHUNK_GROUPS,
    placesOf: (context: ReferenceContext) => [...new Set(tokensOf(context).map((at) => chunkKey(context, at)))],
  },
];

const GROUPS = LISTS.flatMap(({ name, groups, placesOf }) =>
  groups.map((group, number) => ({ name: `${name} ${number}`, group, placesOf })),
);

function featuresOf({ add }: FeatureGroup, context: ReferenceContext, at: number): string {
  const sink = new FeatureSink();
  add(context, at, sink);
  return sink.hashes.subarray(0, sink.count).join(' ');
}

describe('groups of features', () => {
  it.each(LISTS)('are few enough for their number to stand beside a key: $name', ({ groups }) => {
    expect(groups.length).toBeLessThanOrEqual(MOST_GROUPS);
  });

  it.each(GROUPS)('add the same features wherever the key is the same: $name', ({ group, placesOf }) => {
    const known = new Map<number, string>();
    let again = 0;
    for (const context of CONTEXTS)
      for (const at of placesOf(context)) {
        const key = group.key(context, at);
        const features = featuresOf(group, context, at);
        expect(Number.isInteger(key) && key >= 0 && key < 2 ** KEY_BITS).toBe(true);
        if (known.has(key)) again++;
        else known.set(key, features);
        expect(features).toBe(known.get(key));
      }
    expect(again).toBeGreaterThan(100);
  });
});

describe('weights of groups', () => {
  it.each(LISTS)(
    'add up to those of their features, with room for all or for few rows: $name',
    ({ groups, placesOf }) => {
      const single = new WeightSums(model);
      const sink = new FeatureSink();
      const expected = new Int32Array(rowWidth(STATE_COUNT));
      for (const most of [4, 4096]) {
        const memory = new RowMemory(keyedRowBytes(most, STATE_COUNT) + 2 ** 13);
        const starts = memory.numbers(MOST_GROUPS);
        const sums = memory.numbers(rowWidth(STATE_COUNT));
        const rows = new KeyedRows(new WeightSums(model, true), memory, STATE_COUNT, most);
        const weights = new GroupWeights(groups, rows);
        for (const context of CONTEXTS.slice(0, 60))
          for (const at of placesOf(context)) {
            sums.fill(0);
            memory.add(sums, starts, weights.findRows(context, at, sums, starts, 0));
            sink.clear();
            addGroups(groups, context, at, sink);
            single.add(sink.hashes, sink.count, expected.fill(0));
            expect(sums).toEqual(expected);
          }
        expect(rows.kept).toBeGreaterThan(0);
        expect(rows.kept).toBeLessThanOrEqual(most);
      }
    },
  );
});
