import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../src/label/labels.js';
import { addNameFeatures, type NameShapes, nameShapes } from '../../../src/label/second-look/name-shapes.js';
import { described } from './described.js';
import { featuresOf } from './recorded.js';

function shapesOf(names: string): NameShapes {
  const context = described(names);
  return nameShapes(context, 0, context.types.length - 1);
}

const ALIKE: readonly (readonly [what: 'first' | 'last' | 'parts', one: string, other: string])[] = [
  ['first', 'Adi, B.', 'Sari, C.'],
  ['first', 'Adi, B., Sari, C.', 'Umar, D., & Tono, E. F.'],
  ['first', 'B. Adi, Sari', 'C. Umar, Tono'],
  ['first', 'Adi AB, Sari CD', 'Umar EFG, Tono HI'],
  ['first', 'Adi WS', 'Sari W.'],
  ['last', 'Adi, B., & Sari, C.', 'Umar, D. E., dan Tono, F.'],
  ['last', 'Adi, Sari, Umar dkk', 'Budi, Tono, Lama dkk'],
  ['parts', 'Adi, B.', 'Sari, C., Umar, D.'],
  ['parts', 'Adi; Sari', 'Adi & Sari'],
];

const OTHERWISE: typeof ALIKE = [
  ['first', 'Adi, B.', 'B. Adi'],
  ['first', 'Adi, B.', 'Adi B.'],
  ['first', 'Adi, B.', 'Adi, Budi'],
  ['first', 'van Adi, B.', 'Adi, B.'],
  ['last', 'Adi, B., Sari, C.', 'Adi, B., C. Sari'],
  ['last', 'Adi, B., Sari, C.', 'Adi, B., Sari, C., et al.'],
  ['parts', 'Adi, B.', 'Adi, B. van'],
  ['parts', 'Adi, B.', 'UNESCO, B.'],
  ['parts', 'Adi, B.', 'Adi, B., et al.'],
  ['parts', 'Adi, B.', 'Adi, B. 12'],
];

describe('nameShapes', () => {
  it.each(ALIKE)('finds the same %s in %s and in %s', (what, one, other) => {
    expect(shapesOf(one)[what]).toBe(shapesOf(other)[what]);
  });

  it.each(OTHERWISE)('finds another %s in %s than in %s', (what, one, other) => {
    expect(shapesOf(one)[what]).not.toBe(shapesOf(other)[what]);
  });

  it.each([
    ['Adi, B.', 1],
    ['Adi, B. & Sari, C.', 2],
    ['Adi, B.; Sari, C.; dan Umar, D.', 4],
    ['Adi/Sari', 2],
    ['A; B; C; D; E; F; G', 7],
    ['A; B; C; D; E; F; G; H; I; J', 7],
  ])('counts the persons of %s by what joins them', (names, persons) => {
    expect(shapesOf(names).persons).toBe(persons);
  });

  it.each([
    ['Adi, B.', 1],
    ['Budi Adi & Sari', 2],
    ['Adi B. Sari Kebun', 2],
    ['Dinas Kebun Raya Bogor', 4],
    ['Dinas Kebun, Raya Bogor', 2],
    ['Adi 2001 Kebun', 1],
    ['Dinas Kebun Raya Kota Bogor Lama Barat Daya', 7],
    ['Adi, B., et al.', 1],
  ])('finds the longest run of words of %s', (names, longestRun) => {
    expect(shapesOf(names).longestRun).toBe(longestRun);
  });

  it.each([
    ['Adi, B., Sari, C.', false],
    ['Adi, B., & Budi Sari', true],
    ['Adi, B. Kebun Raya Kota', false],
    ['Adi, B. Kebun Raya Kota Bogor', true],
    ['Budi Adi Kebun Raya Kota Bogor', false],
  ])('knows whether %s ends otherwise than with initials', (names, endsOtherwise) => {
    expect(shapesOf(names).endsOtherwise).toBe(endsOtherwise);
  });

  it('looks at the tokens of the field alone', () => {
    const context = described('Kebun: Adi, B.; 2001');
    expect(nameShapes(context, 2, 4)).toEqual(shapesOf('Adi, B.'));
  });
});

const PEOPLE: readonly string[] = ['author', 'editor', 'translator', 'director'];

describe('addNameFeatures', () => {
  const context = described('Adi, B., & Sari, C. Kebun');
  const count = (label: number) => featuresOf((sink) => addNameFeatures(context, label, 0, 7, sink)).length;

  it.each(LABELS.map((label, number) => [label, number, PEOPLE.includes(label)] as const))(
    'of %s',
    (_, number, people) => {
      expect(count(number) > 0).toBe(people);
    },
  );

  it('takes the first name for the shape of all, whoever stands in the field', () => {
    const of = (names: string) => {
      const named = described(names);
      return featuresOf((sink) => addNameFeatures(named, LABELS.indexOf('author'), 0, named.types.length - 1, sink));
    };
    expect(of('Adi, B., & Sari, C.')).toEqual(of('Umar, D., & Tono, E.'));
  });
});
