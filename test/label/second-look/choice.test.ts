import { describe, expect, it } from 'vitest';
import type { SegmentLabel } from '../../../src/label/labels.js';
import { fieldKey } from '../../../src/label/second-look/candidate.js';
import { bestChoice, chainChoice, rounded } from '../../../src/label/second-look/choice.js';
import type { FirstLook } from '../../../src/label/second-look/first-look.js';
import { described, fieldOf } from './described.js';

const TEXT = 'Adi, B. Kebun. 2001';
const CONTEXT = described(TEXT);

type Fields = readonly (readonly [label: SegmentLabel, printed: string])[];

const fieldsOf = (fields: Fields) => fields.map(([label, printed]) => fieldOf(CONTEXT, TEXT, printed, label));

const AS_BOOK: Fields = [
  ['author', 'Adi, B.'],
  ['title', 'Kebun'],
  ['issued', '2001'],
];
const AS_BOOK_WITH_STOP: Fields = [AS_BOOK[0], ['title', 'Kebun.'], AS_BOOK[2]];
const AS_JOURNAL: Fields = [AS_BOOK[0], ['container-title', 'Kebun'], AS_BOOK[2]];
const WITHOUT_NAME: Fields = [AS_BOOK[0], AS_BOOK[2]];

/** How sure the chain is of fields of any of the candidates; of 2001 it says nothing. */
const CHAIN_SURENESS: readonly (readonly [label: SegmentLabel, printed: string, sureness: number])[] = [
  ['author', 'Adi, B.', 0.9],
  ['title', 'Kebun', 0.6],
  ['container-title', 'Kebun', 0.2],
];

function lookOf(candidates: readonly (readonly [fields: Fields, probability: number])[], sureness = 0.4): FirstLook {
  return {
    text: TEXT,
    context: CONTEXT,
    candidates: candidates.map(([fields, probability]) => ({ fields: fieldsOf(fields), probability })),
    sureness,
    chainConfidence: new Map(
      CHAIN_SURENESS.map(([label, printed, sure]) => [fieldKey(CONTEXT, fieldOf(CONTEXT, TEXT, printed, label)), sure]),
    ),
  };
}

const printed = ({ segments }: ReturnType<typeof chainChoice>) =>
  segments.map(({ label, start, end, confidence }) => [label, TEXT.slice(start, end), confidence]);

describe('rounded', () => {
  it.each([
    [0.123449, 0.1234],
    [0.99996, 1],
    [1.0000001, 1],
    [0, 0],
  ])('gives %f out as %f', (probability, wanted) => {
    expect(rounded(probability)).toBe(wanted);
  });
});

describe('chainChoice', () => {
  it("takes the first candidate, with the chain's confidence for each field", () => {
    const choice = chainChoice(
      lookOf(
        [
          [AS_BOOK, 0.4],
          [AS_JOURNAL, 0.3],
        ],
        0.41238,
      ),
    );
    expect(choice.confidence).toBe(0.4124);
    expect(printed(choice)).toEqual([
      ['author', 'Adi, B.', 0.9],
      ['title', 'Kebun', 0.6],
      ['issued', '2001', 0],
    ]);
  });
});

type Row = readonly [
  what: string,
  candidates: readonly (readonly [fields: Fields, ofChain: number, probability: number])[],
  wanted: readonly (readonly [label: SegmentLabel, printed: string, confidence: number])[],
  confidence: number,
];

// Where .3 of the chain's mass is in no candidate: author .7 × 1 + .3 × .9, title .7 × .5 + .3 × .6
const ROWS: readonly Row[] = [
  [
    'mixes what is held with what the chain says, by the mass that the candidates have',
    [
      [AS_BOOK, 0.4, 0.5],
      [AS_JOURNAL, 0.2, 0.3],
      [WITHOUT_NAME, 0.1, 0.2],
    ],
    [
      ['author', 'Adi, B.', 0.97],
      ['title', 'Kebun', 0.53],
      ['issued', '2001', 0.7],
    ],
    0.35,
  ],
  [
    'believes the candidates alone where they have the whole mass',
    [
      [AS_BOOK, 0.7, 0.6],
      [WITHOUT_NAME, 0.3, 0.4],
    ],
    [
      ['author', 'Adi, B.', 1],
      ['title', 'Kebun', 0.6],
      ['issued', '2001', 1],
    ],
    0.6,
  ],
  [
    'takes a mass beyond 1 for 1',
    [
      [AS_BOOK, 0.9, 0.6],
      [WITHOUT_NAME, 0.3, 0.4],
    ],
    [
      ['author', 'Adi, B.', 1],
      ['title', 'Kebun', 0.6],
      ['issued', '2001', 1],
    ],
    0.6,
  ],
  [
    "chooses against the chain's order",
    [
      [AS_BOOK, 0.5, 0.2],
      [AS_JOURNAL, 0.3, 0.8],
    ],
    [
      ['author', 'Adi, B.', 0.98],
      ['container-title', 'Kebun', 0.68],
      ['issued', '2001', 0.8],
    ],
    0.64,
  ],
  [
    "keeps to the chain's order between equals",
    [
      [WITHOUT_NAME, 0.5, 0.5],
      [AS_JOURNAL, 0.5, 0.5],
    ],
    [
      ['author', 'Adi, B.', 1],
      ['issued', '2001', 1],
    ],
    0.5,
  ],
  [
    'counts a field once more where only a mark at its rim is different',
    [
      [AS_BOOK_WITH_STOP, 0.6, 0.5],
      [AS_BOOK, 0.2, 0.3],
      [WITHOUT_NAME, 0.2, 0.2],
    ],
    [
      ['author', 'Adi, B.', 1],
      ['title', 'Kebun.', 0.8],
      ['issued', '2001', 1],
    ],
    0.5,
  ],
];

describe('bestChoice', () => {
  it.each(ROWS)('%s', (_, candidates, wanted, confidence) => {
    const look = lookOf(candidates.map(([fields, ofChain]) => [fields, ofChain]));
    const choice = bestChoice(
      look,
      candidates.map(([, , probability]) => probability),
    );
    expect(printed(choice)).toEqual(wanted);
    expect(choice.confidence).toBe(confidence);
  });
});
