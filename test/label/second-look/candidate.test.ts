import { describe, expect, it } from 'vitest';
import { LABELS, type Label } from '../../../src/label/labels.js';
import { candidatesOf } from '../../../src/label/second-look/candidate.js';
import { described } from './described.js';

const TEXT = 'Adi, B. Kebun. 2001';

// Adi , B. Kebun . 2001
function path(labels: readonly Label[], probability: number) {
  return { labels: Uint8Array.from(labels, (label) => LABELS.indexOf(label)), logProbability: Math.log(probability) };
}

describe('candidatesOf', () => {
  const context = described(TEXT);

  it('takes paths for one that differ only in marks at the rims of fields', () => {
    const candidates = candidatesOf(
      TEXT,
      context,
      [
        path(['author', 'author', 'author', 'title', 'other', 'issued'], 0.5),
        path(['author', 'author', 'author', 'title', 'title', 'issued'], 0.25),
      ],
      10,
    );
    expect(candidates).toHaveLength(1);
    expect(candidates[0].probability).toBeCloseTo(0.75);
    expect(candidates[0].fields[1].last).toBe(3);
  });

  it('takes paths for one that are the same after settling', () => {
    const candidates = candidatesOf(
      TEXT,
      context,
      [
        path(['author', 'author', 'author', 'title', 'other', 'issued'], 0.4),
        path(['author', 'author', 'author', 'container-title', 'other', 'issued'], 0.3),
        path(['author', 'author', 'author', 'other', 'other', 'issued'], 0.1),
      ],
      10,
    );
    expect(candidates.map(({ probability }) => probability)).toEqual([expect.closeTo(0.7), expect.closeTo(0.1)]);
  });

  it('gives no more than it is asked for', () => {
    const paths = [
      path(['author', 'author', 'author', 'title', 'other', 'issued'], 0.4),
      path(['other', 'other', 'other', 'title', 'other', 'issued'], 0.3),
    ];
    expect(candidatesOf(TEXT, context, paths, 1)).toHaveLength(1);
  });
});
