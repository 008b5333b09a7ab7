import { describe, expect, it } from 'vitest';
import type { SegmentLabel } from '../../../src/label/labels.js';
import { LABELS } from '../../../src/label/labels.js';
import {
  addJunctionFeatures,
  EDGE_LABEL,
  gapLook,
  type Junction,
  junctionsOf,
  leftOver,
} from '../../../src/label/second-look/junction-features.js';
import { described, fieldOf } from './described.js';
import { differingTemplates, featuresOf } from './recorded.js';

const TEXT = 'Adi, B. (2001). Kebun. Kota';
const CONTEXT = described(TEXT);
const numberOf = (label: SegmentLabel) => LABELS.indexOf(label);

function junctions(...fields: (readonly [printed: string, label: SegmentLabel])[]) {
  const found = junctionsOf(
    fields.map(([printed, label]) => fieldOf(CONTEXT, TEXT, printed, label)),
    CONTEXT.types.length,
  );
  return found.map(({ left, right, first, last }) => [
    LABELS[left] ?? '|',
    CONTEXT.tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
    LABELS[right] ?? '|',
  ]);
}

describe('junctionsOf', () => {
  it.each([
    ['no field', [], [['|', 'Adi , B. ( 2001 ) . Kebun . Kota', '|']]],
    [
      'fields at both ends',
      [
        ['Adi, B.', 'author'],
        ['2001', 'issued'],
        ['Kota', 'publisher-place'],
      ],
      [
        ['|', '', 'author'],
        ['author', '(', 'issued'],
        ['issued', ') . Kebun .', 'publisher-place'],
        ['publisher-place', '', '|'],
      ],
    ],
    [
      'fields that touch',
      [
        ['Adi, B.', 'author'],
        ['(2001).', 'issued'],
        ['Kebun', 'title'],
      ],
      [
        ['|', '', 'author'],
        ['author', '', 'issued'],
        ['issued', '', 'title'],
        ['title', '. Kota', '|'],
      ],
    ],
  ] as const)('finds what stands round %s', (_, fields, wanted) => {
    expect(junctions(...fields)).toEqual(wanted);
  });
});

/** What stands between bars, between a title and a publisher. */
function between(marked: string, left = numberOf('title'), right = numberOf('publisher')) {
  const [before, inside, after] = marked.split('|');
  const context = described(before + inside + after);
  const first = context.tokens.findIndex((token) => token.start >= before.length);
  const next = context.tokens.findIndex((token) => token.start >= before.length + inside.length);
  const junction: Junction = { left, right, first, last: (next < 0 ? context.tokens.length : next) - 1 };
  return { context, junction };
}

function look(marked: string): number {
  const { context, junction } = between(marked);
  return gapLook(context, junction);
}

describe('gapLook', () => {
  it.each([
    ['other words round the same marks', 'Kebun|. |Kota', 'Hutan|. |Desa'],
    ['other words of one kind', 'Kebun|, Raya: |Kota', 'Kebun|, Lama: |Kota'],
    ['what follows after eight tokens', 'Kebun|.,.,.,.,. |Kota', 'Kebun|.,.,.,.,,;; |Kota'],
  ])('does not see %s', (_, one, other) => {
    expect(look(one)).toBe(look(other));
  });

  it.each([
    ['another mark', 'Kebun|. |Kota', 'Kebun|, |Kota'],
    ['one more mark', 'Kebun|. |Kota', 'Kebun|.. |Kota'],
    ['the order of marks', 'Kebun|.,|Kota', 'Kebun|,.|Kota'],
    ['no mark at all', 'Kebun| |Kota', 'Kebun|.| Kota'],
    ['a word that is left over', 'Kebun|. |Kota', 'Kebun|. Raya |Kota'],
    ['whether there is a blank', '12|(|3)', '12|( |3)'],
  ])('sees %s', (_, one, other) => {
    expect(look(one)).not.toBe(look(other));
  });
});

describe('leftOver', () => {
  it.each([
    ['Kebun|. |Kota', 0],
    ['Kebun| |Kota', 0],
    ['Kebun|, Raya, 12. |Kota', 2],
    [`Kebun|, ${'Raya '.repeat(15)}|Kota`, 15],
    [`Kebun|, ${'Raya '.repeat(30)}|Kota`, 15],
  ])('counts the words and numbers in %s', (marked, wanted) => {
    const { context, junction } = between(marked);
    expect(leftOver(context, junction)).toBe(wanted);
  });
});

describe('addJunctionFeatures', () => {
  const features = (...situation: Parameters<typeof between>) => {
    const { context, junction } = between(...situation);
    return featuresOf((sink) => addJunctionFeatures(context, junction, sink));
  };
  const [title, publisher] = [numberOf('title'), numberOf('publisher')];
  const OF_WORDS = [62, 63, 64];

  it.each([
    ['other words in the fields', 'Kebun|. |Kota', 'Hutan|. |Desa'],
    ['another number that is left over', 'Kebun|, 12. |Kota', 'Kebun|, 34. |Kota'],
  ])('says the same with %s', (_, one, other) => {
    expect(features(one)).toEqual(features(other));
  });

  it('tells one word that is left over from another, and nothing else by it', () => {
    expect(differingTemplates(features('Kebun|, Raya. |Kota'), features('Kebun|, Lama. |Kota'))).toEqual(OF_WORDS);
  });

  it('says nothing of words where only marks are left over', () => {
    expect(features('Kebun|. |Kota').filter(([template]) => template >= 62)).toEqual([]);
  });

  it.each([
    ['the label before', EDGE_LABEL, publisher, [51, 52, 53, 55, 56, 57, 58, 60, 62, 65]],
    ['the label after', title, EDGE_LABEL, [51, 52, 54, 55, 56, 57, 59, 61, 63, 65]],
  ])('tells by %s', (_, left, right, templates) => {
    const marked = 'Kebun|, Raya. |Kota';
    expect(differingTemplates(features(marked, left, right), features(marked))).toEqual(templates);
  });

  it.each([
    ['what the field before ends with', 'Kebun|. |Kota', '12|. |Kota', [54, 56]],
    ['what the field after begins with', 'Kebun|. |Kota', 'Kebun|. |12', [53, 55]],
  ])('tells by %s', (_, one, other, templates) => {
    expect(differingTemplates(features(one), features(other))).toEqual(templates);
  });

  it('keeps to its own templates', () => {
    for (const [template] of features('Kebun|, Raya 12. |Kota')) {
      expect(template).toBeGreaterThan(50);
      expect(template).toBeLessThan(80);
    }
  });
});
