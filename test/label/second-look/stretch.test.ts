import { describe, expect, it } from 'vitest';
import { CATEGORY } from '../../../src/label/features/category.js';
import type { ReferenceContext } from '../../../src/label/features/context.js';
import { describeStretch, type Stretch } from '../../../src/label/second-look/stretch.js';
import { described } from './described.js';

/** The stretch between bars: "Adi. |Kebun|. 2001". */
function stretchOf(marked: string, change = (context: ReferenceContext) => context): Stretch {
  const [before, inside, after] = marked.split('|');
  const context = described(before + inside + after);
  const end = before.length + inside.length;
  return describeStretch(
    change(context),
    context.tokens.findIndex((token) => token.start >= before.length),
    context.tokens.findLastIndex((token) => token.end <= end),
  );
}

const wholly = (text: string) => stretchOf(`|${text}|`);

describe('describeStretch: marks without their partner', () => {
  const KINDS = ['Kebun (di', 'Kebun) di', 'Kebun [di', 'Kebun] di', 'Kebun “di', 'Kebun” di', 'Kebun "di'];

  it('has a bit of its own for each kind', () => {
    const values = KINDS.map((text) => wholly(text).unbalanced);
    expect(values.map((value) => value.toString(2).replace(/0/g, ''))).toEqual(KINDS.map(() => '1'));
    expect(new Set(values).size).toBe(KINDS.length);
  });

  it.each(['Kebun', 'Kebun (di Kota)', '((Kebun) di Kota)', '[Kebun]', '“Kebun”', '"Kebun" dan "Kota"'])(
    'has none in %s',
    (text) => {
      expect(wholly(text).unbalanced).toBe(0);
    },
  );
});

describe('describeStretch: marks inside', () => {
  const KINDS = ['.', ',', ':', ';', '(', '[', '“', '-', '/', '?', '&'];
  const marksOf = (mark: string) => wholly(`Kebun ${mark} Kota`).marks;

  it('has a bit of its own for each kind, and none for words', () => {
    expect(new Set([0, ...KINDS.map(marksOf)]).size).toBe(KINDS.length + 1);
    expect(wholly('Kebun Kota 12').marks).toBe(0);
  });

  it.each([
    ['(', ')'],
    ['[', ']'],
    ['“', '”'],
    ['“', '"'],
    ['?', '!'],
    ['-', '–'],
  ])('takes %s and %s for one kind', (one, other) => {
    expect(marksOf(one)).toBe(marksOf(other));
  });

  it('adds the kinds up, however often they come', () => {
    expect(wholly('Kebun, Kota, Desa: Hutan').marks).toBe(marksOf(',') | marksOf(':'));
  });
});

const SAME: readonly (readonly [what: keyof Stretch, one: string, other: string])[] = [
  ['counts', '|Kebun Kota|', '|Desa, Hutan!|'],
  ['counts', '|a b c d e f|', '|a b c d e f g h|'],
  ['shape', '|Kebun Raya|', '|Kebun Raya Bogor Lama|'],
  ['shape', '|A. B.|', '|A. B. C.|'],
  ['words', 'Adi. |Kebun Raya|. 2001', '2001: |Kebun Raya|'],
  ['chunks', '|Kebun Raya|, 2001', '|Hutan Kota|, 1999'],
  ['enclosure', '(|Kebun|)', '(|Kota| 2001)'],
  ['length', '|Kebun Raya|', '|12,|'],
  ['before', 'Adi. |Kebun|', 'Sari. |Kota|'],
  ['after', '|Kebun|, 2001', '|Kota|, Adi'],
];

const DIFFERENT: typeof SAME = [
  ['counts', '|Kebun|', '|Kebun Kota|'],
  ['counts', '|Kebun|', '|12|'],
  ['counts', '|12|', '|2001|'],
  ['shape', '|Kebun Raya|', '|kebun Raya|'],
  ['shape', '|Kebun, Raya|', '|Kebun Raya|'],
  ['words', '|Kebun Raya|', '|Raya Kebun|'],
  ['chunks', '|Kebun Raya|, 2001', '|Kebun| Raya, 2001'],
  ['chunks', '|Kebun Raya|, 2001', '|Kebun Raya, 2001|'],
  ['enclosure', '(|Kebun|)', '“|Kebun|”'],
  ['enclosure', '(|Kebun|)', '|Kebun|'],
  ['enclosure', '[|Kebun|]', '(|Kebun|)'],
  ['length', '|Kebun|', '|Kebun Raya|'],
  ['before', 'Adi. |Kebun|', 'Adi, |Kebun|'],
  ['farBefore', 'Adi. |Kebun|', '2001. |Kebun|'],
  ['farAfter', '|Kebun|. Adi', '|Kebun|. 2001'],
  ['wordBefore', 'Adi |Kebun|', 'Sari |Kebun|'],
  ['wordAfter', '|Kebun| Adi', '|Kebun| Sari'],
  ['bits', '|Kebun|', '|Kebun (eds.)|'],
];

describe('describeStretch', () => {
  it.each(SAME)('says the same %s of %s and %s', (what, one, other) => {
    expect(stretchOf(one)[what]).toBe(stretchOf(other)[what]);
  });

  it.each(DIFFERENT)('says another %s of %s than of %s', (what, one, other) => {
    expect(stretchOf(one)[what]).not.toBe(stretchOf(other)[what]);
  });

  it('knows the ends of the reference', () => {
    const { before, after, farBefore, farAfter } = wholly('Kebun');
    expect([before, after, farBefore, farAfter]).toEqual(Array.from({ length: 4 }, () => CATEGORY.edge));
  });
});

/** With the lexicon's value of some words. */
const knowing =
  (values: Readonly<Record<string, number>>) =>
  (context: ReferenceContext): ReferenceContext => ({
    ...context,
    types: context.types.map((type) => ({ ...type, known: values[type.text] ?? 0 })),
  });

// Two bits a field: words of titles have them lowest, words of containers next.
const [TITLE_WORD, CONTAINER_WORD] = [0b11, 0b1100];

describe('describeStretch: what its words usually are', () => {
  const profile = (text: string, values: Readonly<Record<string, number>>) =>
    stretchOf(`|${text}|`, knowing(values)).profile;

  it('is nothing where no word is known', () => {
    expect(profile('Kebun Raya', {})).toBe(0);
  });

  it.each([
    ['another field', { Kebun: CONTAINER_WORD, Raya: CONTAINER_WORD }],
    ['fields that are less clear', { Kebun: TITLE_WORD, Raya: CONTAINER_WORD }],
    ['fewer words that are known', { Kebun: TITLE_WORD }],
    ['no word that is known', {}],
  ])('is something else with %s', (_, values) => {
    expect(profile('Kebun Raya', values)).not.toBe(profile('Kebun Raya', { Kebun: TITLE_WORD, Raya: TITLE_WORD }));
  });

  it('does not count marks and numbers as unknown words', () => {
    expect(profile('Kebun, 12: Raya.', { Kebun: TITLE_WORD, Raya: TITLE_WORD })).toBe(
      profile('Kebun Raya', { Kebun: TITLE_WORD, Raya: TITLE_WORD }),
    );
  });
});

describe('describeStretch: known phrases', () => {
  const VALUE = 5;
  // Adi . Jurnal Kota . 2001 — "Jurnal Kota" is known
  const phrase = (marked: string) =>
    stretchOf(marked, (context) => {
      const known = { first: 2, last: 3, words: 2, value: VALUE };
      return { ...context, phraseOf: context.tokens.map((_, at) => (at === 2 || at === 3 ? known : undefined)) };
    }).phrase;

  it.each([
    ['as a whole', 'Adi. |Jurnal Kota|. 2001', 16 + VALUE],
    ['as a whole, with the stop behind it', 'Adi. |Jurnal Kota.| 2001', 16 + VALUE],
    ['cut short', 'Adi. |Jurnal| Kota. 2001', 8 + VALUE],
    ['begun too late', 'Adi. Jurnal |Kota|. 2001', 8 + VALUE],
    ['inside', 'Adi. |Jurnal Kota. 2001|', VALUE],
    ['not at all', '|Adi|. Jurnal Kota. 2001', 0],
  ])('sees one %s', (_, marked, wanted) => {
    expect(phrase(marked)).toBe(wanted);
  });
});
