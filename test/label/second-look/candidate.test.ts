import { describe, expect, it } from 'vitest';
import { LABELS, type Label, type SegmentLabel } from '../../../src/label/labels.js';
import { candidatesOf, fieldKey } from '../../../src/label/second-look/candidate.js';
import { described, fieldOf } from './described.js';

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

describe('fieldKey', () => {
  const text = 'Adi, B. “Kebun Raya.” Kota';
  const context = described(text);
  const key = (printed: string, label: SegmentLabel = 'title') =>
    fieldKey(context, fieldOf(context, text, printed, label));

  it.each(['“Kebun Raya', 'Kebun Raya.', 'Kebun Raya.”', '“Kebun Raya.”'])(
    'is the same with marks at the rims: %s',
    (printed) => {
      expect(key(printed)).toBe(key('Kebun Raya'));
    },
  );

  it.each([
    ['fewer words', key('Kebun')],
    ['more words', key('Kebun Raya.” Kota')],
    ['another label', key('Kebun Raya', 'container-title')],
    ['other words', key('Kota')],
  ])('is another with %s', (_, other) => {
    expect(other).not.toBe(key('Kebun Raya'));
  });

  it('keeps a mark where a field is nothing else', () => {
    expect(key(',')).not.toBe(key('“'));
  });
});
