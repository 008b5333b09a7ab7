import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Model } from '../../src/label/model.js';
import { labelGold } from '../../src/train/label-gold.js';
import { goldOf } from './marked.js';

/** The lists that were labelled, text by text. */
const lists: string[][] = [];

// Stands in for labelling: says which list a text was labelled in, and at which place.
vi.mock('../../src/label/index.js', () => ({
  labelList: (_: Model, texts: readonly string[]) => {
    lists.push([...texts]);
    return texts.map((text, place) => ({
      segments: [{ label: 'title', start: 0, end: text.length, confidence: 1 }],
      confidence: lists.length + place / 10,
    }));
  },
}));

const MODEL = {} as Model;
const gold = (...references: readonly (readonly [raw: string, list?: string])[]) =>
  references.map(([raw, list], i) => goldOf(raw, { id: `a${i}`, list }));

describe('labelGold', () => {
  beforeEach(() => {
    lists.length = 0;
  });

  it.each([
    ['no references', [], []],
    ['references without lists, each alone', [['Kebun'], ['Kebun'], ['Hutan!']], [['Kebun'], ['Kebun'], ['Hutan!']]],
    [
      'a list',
      [
        ['Kebun', 'a'],
        ['Kota', 'a'],
      ],
      [['Kebun', 'Kota']],
    ],
    [
      'two lists whose references stand among each other',
      [
        ['Kebun', 'a'],
        ['Kota', 'b'],
        ['Hutan!', 'a'],
        ['Desa…', 'b'],
      ],
      [
        ['Kebun', 'Hutan!'],
        ['Kota', 'Desa…'],
      ],
    ],
    [
      'a list among references that stand alone',
      [['Kebun'], ['Kota', 'a'], ['Hutan!'], ['Desa…', 'a']],
      [['Kebun'], ['Kota', 'Desa…'], ['Hutan!']],
    ],
  ] as const)('labels %s', (_, references, wanted) => {
    labelGold(MODEL, gold(...references));
    expect(lists).toEqual(wanted);
  });

  it('gives back what was made of each reference at its own place', () => {
    const references = gold(['Kebun', 'a'], ['Kota Lama', 'b'], ['Hutan', 'a'], ['Di Desa', 'b'], ['Sawah Luas']);
    const labelled = labelGold(MODEL, references);
    expect(labelled.map(({ segments }) => segments[0].end)).toEqual(references.map(({ raw }) => raw.length));
    // List and place: a is the first list, b the second.
    expect(labelled.map(({ confidence }) => confidence)).toEqual([1, 2, 1.1, 2.1, 3]);
  });
});
