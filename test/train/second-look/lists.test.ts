import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/train/random.js';
import { type Listed, mixedHabits, realHabits } from '../../../src/train/second-look/lists.js';
import { described, fieldOf } from '../../label/second-look/described.js';

const DOUBT = 0.6;
const TEXT = 'Adi, B. Kebun. 2001';
const CONTEXT = described(TEXT);
const FIELDS = [fieldOf(CONTEXT, TEXT, 'Kebun', 'title')];

function listed(sureness: number, list?: string): Listed {
  const candidates = [{ fields: FIELDS, probability: sureness }];
  return { list, look: { text: TEXT, context: CONTEXT, candidates, sureness, chainConfidence: new Map() } };
}

const [SURE, DOUBTFUL] = [0.9, 0.1];
const times = (count: number, sureness: number, list?: string) =>
  Array.from({ length: count }, () => listed(sureness, list));

describe('realHabits', () => {
  const told = [...times(3, SURE, 'a'), listed(DOUBTFUL, 'a')];

  it.each([
    ['a list with three sure references and a doubtful one', told, 4],
    ['two such lists', [...told, ...times(4, SURE, 'b'), ...times(2, DOUBTFUL, 'b')], 10],
    ['a list with two sure references', [...times(2, SURE, 'a'), ...times(5, DOUBTFUL, 'a')], 0],
    ['a list without a doubtful one', times(9, SURE, 'a'), 0],
    ['references without lists', [...times(9, SURE), ...times(9, DOUBTFUL)], 0],
    ['references without lists beside a list', [...times(9, SURE), ...told], 4],
    [
      'references of two lists that are enough only together',
      [...times(2, SURE, 'a'), ...times(2, SURE, 'b'), listed(DOUBTFUL, 'b')],
      0,
    ],
  ])('of %s', (_, references, count) => {
    expect(realHabits(references, DOUBT).size).toBe(count);
  });

  it('are the same for all of a list, and of their own for each list', () => {
    const others = [...times(3, SURE, 'b'), listed(DOUBTFUL, 'b')];
    const habits = realHabits([...told, ...others], DOUBT);
    const [own, their] = [told, others].map((list) => new Set(list.map((reference) => habits.get(reference))));
    expect([own.size, their.size]).toEqual([1, 1]);
    expect([...own]).not.toContain([...their][0]);
  });
});

describe('mixedHabits', () => {
  const references = [...times(40, SURE), ...times(20, DOUBTFUL)];
  const groupsOf = (seed: number) => {
    const habits = mixedHabits(references, DOUBT, seededRandom(seed));
    const numbers = new Map([...new Set(references.map((one) => habits.get(one)))].map((one, number) => [one, number]));
    return references.map((one) => numbers.get(habits.get(one)));
  };

  it('puts references together by twenties, whatever list they are of', () => {
    const groups = groupsOf(1);
    for (const group of [0, 1, 2]) expect(groups.filter((one) => one === group)).toHaveLength(20);
  });

  it('draws by the seed alone', () => {
    expect(groupsOf(1)).toEqual(groupsOf(1));
    expect(groupsOf(2)).not.toEqual(groupsOf(1));
  });

  it.each([
    ['nothing but sure ones', times(30, SURE), 0],
    ['nothing but doubtful ones', times(30, DOUBTFUL), 0],
    ['too few', [...times(2, SURE), listed(DOUBTFUL)], 0],
    ['fewer than twenty', [...times(3, SURE), listed(DOUBTFUL)], 4],
  ])('of %s', (_, few, count) => {
    expect(mixedHabits(few, DOUBT, seededRandom(1)).size).toBe(count);
  });
});
