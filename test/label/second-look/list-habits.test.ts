import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/label/second-look/candidate.js';
import { CandidateParts } from '../../../src/label/second-look/candidate-parts.js';
import type { FirstLook } from '../../../src/label/second-look/first-look.js';
import { habitsOf } from '../../../src/label/second-look/list-habits.js';
import { described, fieldOf } from './described.js';

function lookAt(text: string, author: string, year: string, sureness: number): FirstLook {
  const context = described(text);
  const fields = [fieldOf(context, text, author, 'author'), fieldOf(context, text, year, 'issued')];
  return { text, context, candidates: [{ fields, probability: sureness }], sureness, chainConfidence: new Map() };
}

const SURE = [
  lookAt('Adi, B. (2001). Kebun.', 'Adi, B.', '2001', 0.9),
  lookAt('Sari, C. (2004). Ladang.', 'Sari, C.', '2004', 0.9),
  lookAt('Tono, D. (2007). Hutan.', 'Tono, D.', '2007', 0.9),
];
const DOUBTFUL = lookAt('Umar, E. (2010). Sawah.', 'Umar, E.', '2010', 0.2);

function featuresOf(looks: readonly FirstLook[], candidate: Candidate): number[] {
  const parts = new CandidateParts(({ hashes, count }) => [...hashes.slice(0, count)]);
  return parts.of(DOUBTFUL.context, candidate, habitsOf(looks, 0.5)).flat().sort();
}

describe('habitsOf', () => {
  it.each([
    ['fewer than three sure references', [...SURE.slice(1), DOUBTFUL], undefined],
    ['no doubtful reference', SURE, undefined],
    ['three sure references and a doubtful one', [...SURE, DOUBTFUL], expect.anything()],
  ])('of %s', (_, looks, wanted) => {
    expect(habitsOf(looks, 0.5)).toEqual(wanted);
  });

  it('does not count the doubtful references', () => {
    const [candidate] = DOUBTFUL.candidates;
    const again = lookAt('Umar, E. (2010). Sawah.', 'Umar, E.', '2010', 0.1);
    expect(featuresOf([...SURE, DOUBTFUL, again], candidate)).toEqual(featuresOf([...SURE, DOUBTFUL], candidate));
  });
});
