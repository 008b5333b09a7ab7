// Citations as each style prints them, and that every reference is cited.
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../src/csl/item.js';
import { seededRandom } from '../../../src/train/random.js';
import { citedText, citedWorkText, writeProse } from '../../../src/train/seeded/prose.js';
import type { CitedWork, SeededReference, SeededStyle } from '../../../src/train/seeded/seeded-document.js';

const ONE: CitedWork = { id: 'a', names: ['Ashari'], year: '2020' };
const TWO: CitedWork = { id: 'b', names: ['Hamonangan', 'Assegaff'], year: '2018b' };
const THREE: CitedWork = { id: 'c', names: ['Rahman', 'Lestari', 'Yusuf'], year: '2021', locator: '15' };

const ROWS: readonly (readonly [SeededStyle, readonly CitedWork[], boolean, string])[] = [
  ['apa', [ONE], false, '(Ashari, 2020)'],
  ['apa', [ONE], true, 'Ashari (2020)'],
  ['apa', [TWO], false, '(Hamonangan & Assegaff, 2018b)'],
  ['apa', [TWO], true, 'Hamonangan and Assegaff (2018b)'],
  ['apa', [THREE], false, '(Rahman et al., 2021, p. 15)'],
  ['apa', [THREE, ONE], false, '(Ashari, 2020; Rahman et al., 2021, p. 15)'],
  ['chicago', [TWO], false, '(Hamonangan and Assegaff 2018b)'],
  ['chicago', [THREE], true, 'Rahman et al. (2021, 15)'],
  ['harvard-id', [TWO], true, 'Hamonangan dan Assegaff (2018b)'],
  ['harvard-id', [THREE], false, '(Rahman dkk., 2021: 15)'],
  [
    'ieee',
    [
      { ...ONE, year: '1' },
      { ...TWO, year: '2' },
    ],
    false,
    '[1], [2]',
  ],
];

describe('citedText', () => {
  it.each(ROWS)('%s %#', (style, works, isNarrative, printed) => {
    expect(citedText({ works, isNarrative }, style)).toBe(printed);
  });

  it('can cut names against the style, and leave them whole', () => {
    expect(citedWorkText(TWO, 'apa', true, true)).toBe('Hamonangan et al. (2018b)');
    expect(citedWorkText(THREE, 'apa', false, false)).toBe('Rahman, Lestari, & Yusuf, 2021, p. 15');
    expect(citedWorkText(THREE, 'harvard-id', false, false)).toBe('Rahman, Lestari, dan Yusuf, 2021: 15');
  });
});

describe('writeProse', () => {
  it('cites every reference', () => {
    const references = Array.from({ length: 20 }, (_, index): SeededReference => {
      const pieces = [
        { label: 'author' as const, text: `Nama${index}` },
        { text: ' (' },
        { label: 'issued' as const, text: '2020' },
      ];
      const item: CslItem = { id: `w${index}`, type: 'book', author: [{ family: `Nama${index}` }] };
      return { item, pieces, clean: pieces };
    });
    const paragraphs = writeProse(references, 'apa', 'id', seededRandom(1));
    const cited = paragraphs
      .flat()
      .flatMap((piece) => (typeof piece === 'string' ? [] : piece.works.map(({ id }) => id)));
    expect(new Set(cited)).toEqual(new Set(references.map(({ item }) => item.id)));
  });
});
