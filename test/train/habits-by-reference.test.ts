import { describe, expect, it } from 'vitest';
import { habitsByReference } from '../../src/train/gold-habits.js';
import { scoreReferences } from '../../src/train/score.js';
import { goldOf, marked } from './marked.js';

type Pair = readonly [gold: string, found: string];

function habits(corpus: string, ...pairs: readonly Pair[]): [number, string[]][] {
  const gold = pairs.map(([text], i) => goldOf(text, { id: `a${i}`, corpus }));
  const predicted = pairs.map(([, text]) => marked(text).spans);
  const { differences } = scoreReferences(gold, predicted);
  return [...habitsByReference(corpus, gold, predicted, differences)].sort(([a], [b]) => a - b);
}

const RIGHT: Pair = ['{author|Adi, B.} {title|Kota}', '{author|Adi, B.} {title|Kota}'];
const WRONG: Pair = ['{title|Kota Lama} ({issued|2001})', '{title|Kota} Lama ({issued|2001})'];
const LETTER: Pair = ['{title|Kota} ({issued|2001}b)', '{title|Kota} ({issued|2001b})'];
const MONTH: Pair = ['{title|Kota} {issued|2014} Dec', '{title|Kota} {issued|2014 Dec}'];
const TWO_HABITS: Pair = [
  '{author|Adi B}, et al. {title|Kota} ({issued|2001}b)',
  '{author|Adi B, et al.} {title|Kota} ({issued|2001b})',
];
const HABIT_AND_FAULT: Pair = ['{title|Kota Lama} ({issued|2001}b)', '{title|Kota} Lama ({issued|2001b})'];

describe('habitsByReference', () => {
  it.each([
    ['no references', [], []],
    ['references that are right', [RIGHT, RIGHT], []],
    ['a reference that is wrong', [WRONG], []],
    ['one habit', [LETTER], [[0, ['year without its letter']]]],
    [
      'habits of references among others, each at its own number',
      [RIGHT, LETTER, WRONG, MONTH],
      [
        [1, ['year without its letter']],
        [3, ['month left out of the date']],
      ],
    ],
    [
      'two habits of one reference',
      [RIGHT, TWO_HABITS],
      [[1, ['"et al." left out of names', 'year without its letter']]],
    ],
    ['a habit beside a fault', [HABIT_AND_FAULT, LETTER], [[1, ['year without its letter']]]],
  ] as const)('finds of %s', (_, pairs, wanted) => {
    expect(habits('letters', ...pairs).map(([at, names]) => [at, [...names].sort()])).toEqual(wanted);
  });

  it.each(['adjudicated', 'indo'])('looks for none in %s, which follows our convention', (corpus) => {
    expect(habits(corpus, LETTER, MONTH)).toEqual([]);
  });
});
