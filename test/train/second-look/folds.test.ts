import { describe, expect, it } from 'vitest';
import type { GoldReference } from '../../../src/train/corpus.js';
import { foldsOf } from '../../../src/train/second-look/folds.js';

const reference = (id: string, list?: string, corpus = 'letters'): GoldReference => ({
  id,
  corpus,
  raw: 'Kebun. 2001',
  spans: [{ label: 'title', start: 0, end: 5 }],
  list,
});

const FOLDS = 97;

describe('foldsOf', () => {
  it.each([
    ['references of one list', reference('letters/1', 'a'), reference('letters/900', 'a'), true],
    ['references of two lists', reference('letters/1', 'a'), reference('letters/2', 'b'), false],
    ['neighbours in a corpus without lists', reference('letters/41'), reference('letters/42'), true],
    ['references far apart', reference('letters/1'), reference('letters/900'), false],
    [
      'strings made of one record',
      reference('made/1', undefined, 'synthetic'),
      reference('made/900', undefined, 'synthetic'),
      true,
    ],
  ])('%s', (_, one, other, together) => {
    const foldOf = foldsOf(new Map([['letters', [one, other]]]), FOLDS);
    expect(foldOf(one) === foldOf(other)).toBe(together);
  });

  it('puts a reference that another corpus repeats where its list is', () => {
    const [listed, repeated] = [reference('letters/1', 'a'), reference('letters/1', undefined, 'adjudicated')];
    const foldOf = foldsOf(
      new Map([
        ['letters', [listed]],
        ['adjudicated', [repeated]],
      ]),
      FOLDS,
    );
    expect(foldOf(repeated)).toBe(foldOf(listed));
  });
});
