// The small tables that lines are judged by: signs of references, ends of lines, forms of authors, shapes of words, weights.
import { describe, expect, test } from 'vitest';
import { wordShape } from '../../src/find/line-shape.js';
import { referenceEvidence, SIGNS } from '../../src/find/reference-evidence.js';
import { authorForm, endingOf } from '../../src/find/start-features.js';
import { START_WEIGHTS } from '../../src/find/start-weights.js';
import { readTable } from './fixtures.js';

describe('signs of references', () => {
  const rows = readTable('signs.tsv');

  test('every sign has its row', () => {
    expect(rows).toHaveLength(SIGNS.length);
  });

  test.each(rows.map(([shows, hides], index) => ({ shows, hides, sign: SIGNS[index] })))(
    '$shows, not $hides',
    ({ shows, hides, sign }) => {
      expect(sign.pattern.test(shows)).toBe(true);
      expect(sign.pattern.test(hides)).toBe(false);
    },
  );

  test('references weigh more than prose and tables', () => {
    expect(referenceEvidence('Smith, J. R. (2004). Title of it. Journal of Rice, 12(3), 4–19.')).toBeGreaterThan(1.5);
    expect(referenceEvidence('it is therefore clear that they were not able to do more than this')).toBeLessThan(-0.5);
    expect(referenceEvidence('0,88 0,87 1,07 0,97 0,93 1,01 1,04')).toBeLessThan(0);
    expect(referenceEvidence('BAB II TINJAUAN PUSTAKA ........................ 7')).toBeLessThan(-1);
    expect(referenceEvidence('E-Mail: klara.maier@example.de')).toBeLessThan(-1);
  });
});

describe('ends of lines', () => {
  test.each(readTable('endings.tsv'))('%s: %s', (line, ending) => {
    expect(endingOf(line)).toBe(ending);
  });
});

describe('forms of authors', () => {
  test.each(readTable('author-forms.tsv'))('%s: %s', (line, form) => {
    expect(authorForm(line)).toBe(form);
  });
});

describe('shapes of words', () => {
  test.each(readTable('shapes.tsv'))('%s: %s', (word, shape) => {
    expect(wordShape(word)).toBe(shape);
  });
});

test('every weight is a feature and a number', () => {
  for (const row of START_WEIGHTS.split('\n')) expect(row).toMatch(/^[^\t]+\t-?\d+\.\d\d$/);
});
