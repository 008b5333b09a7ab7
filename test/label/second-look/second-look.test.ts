import { describe, expect, it } from 'vitest';
import type { FeatureSink } from '../../../src/label/features/sink.js';
import type { SegmentLabel } from '../../../src/label/labels.js';
import type { Candidate } from '../../../src/label/second-look/candidate.js';
import { CandidateParts } from '../../../src/label/second-look/candidate-parts.js';
import type { FirstLook } from '../../../src/label/second-look/first-look.js';
import { habitsOf } from '../../../src/label/second-look/list-habits.js';
import { SecondLook } from '../../../src/label/second-look/second-look.js';
import { CONSTANTS, placeOf, SECOND_LOOK_VERSION, TABLE_SIZE } from '../../../src/label/second-look/weights.js';
import { described, fieldOf } from './described.js';

const TEXT = 'Adi, B. Kebun. 2001';
const CONTEXT = described(TEXT);

const candidate = (probability: number, ...fields: (readonly [SegmentLabel, string])[]): Candidate => ({
  fields: fields.map(([label, printed]) => fieldOf(CONTEXT, TEXT, printed, label)),
  probability,
});

const BOOK = candidate(0.5, ['author', 'Adi, B.'], ['title', 'Kebun'], ['issued', '2001']);
const JOURNAL = candidate(0.3, ['author', 'Adi, B.'], ['container-title', 'Kebun'], ['issued', '2001']);
const NAMELESS = candidate(0.1, ['title', 'Kebun'], ['issued', '2001']);
const ALL = [BOOK, JOURNAL, NAMELESS];

const lookOf = (sureness: number, candidates: readonly Candidate[] = ALL): FirstLook => ({
  text: TEXT,
  context: CONTEXT,
  candidates,
  sureness,
  chainConfidence: new Map(),
});

/** A second look that knows the weights of some places. */
function secondLook(constants: Partial<Record<(typeof CONSTANTS)[number], number>>, weights: [number, number][] = []) {
  const all = { step: 0.1, ofChain: 0, ofFirst: 0, doubt: 0.6, version: SECOND_LOOK_VERSION, ...constants };
  const table = new Int8Array(TABLE_SIZE);
  for (const [place, weight] of weights) table[place] = weight;
  return new SecondLook({ table, constants: Float32Array.from(CONSTANTS, (name) => all[name]) });
}

const placesIn = (sink: FeatureSink) => [...sink.hashes.slice(0, sink.count)].map(placeOf);

/** The places of the features of candidates, part by part. */
const parts = (...candidates: readonly Candidate[]) => {
  const maker = new CandidateParts(placesIn);
  return candidates.map((one) => maker.of(CONTEXT, one));
};

/** Places that one candidate has and the others have not. */
function ownPlaces(own: Candidate): number[] {
  const others = new Set(parts(...ALL.filter((other) => other !== own)).flat(2));
  return [...new Set(parts(own).flat(2))].filter((place) => !others.has(place));
}

describe('CandidateParts', () => {
  it('makes the whole, a part of each field and one of each junction', () => {
    expect(parts(BOOK, NAMELESS).map(({ length }) => length)).toEqual([1 + 3 + 4, 1 + 2 + 3]);
  });

  it('makes the same of a candidate whatever it has made before', () => {
    const afterAnother = parts(...ALL, ...ALL);
    ALL.forEach((one, i) => {
      const [alone] = parts(one);
      expect(afterAnother[i]).toEqual(alone);
      expect(afterAnother[i + ALL.length]).toEqual(alone);
    });
  });

  it('makes what candidates share only once', () => {
    let made = 0;
    const maker = new CandidateParts(() => ++made);
    for (const one of [BOOK, JOURNAL, BOOK]) maker.of(CONTEXT, one);
    // Three wholes, four different fields; the junctions before the author and after the year are shared.
    expect(made).toBe(3 + 4 + 6);
  });

  it('forgets one reference at the next', () => {
    const other = described('Adi, B. Hutan! 1999');
    const maker = new CandidateParts(placesIn);
    maker.of(CONTEXT, BOOK);
    expect(maker.of(other, BOOK)).toEqual(new CandidateParts(placesIn).of(other, BOOK));
    expect(maker.of(other, BOOK)).not.toEqual(maker.of(CONTEXT, BOOK));
  });
});

describe('SecondLook', () => {
  const close = (...shares: readonly number[]) => shares.map((share) => expect.closeTo(share, 6));

  it.each([
    ["keeps to the chain's shares without weights of its own", { ofChain: 1 }, close(5 / 9, 3 / 9, 1 / 9)],
    ['finds all alike where nothing has a weight', {}, close(1 / 3, 1 / 3, 1 / 3)],
    ['squares the odds where the chain weighs double', { ofChain: 2 }, close(25 / 35, 9 / 35, 1 / 35)],
    ["prefers the chain's first choice", { ofFirst: Math.log(2) }, close(2 / 4, 1 / 4, 1 / 4)],
  ])('%s', (_, constants, wanted) => {
    expect(secondLook(constants).probabilities(CONTEXT, ALL, undefined)).toEqual(wanted);
  });

  it.each([
    ['raises', 10, Math.E],
    ['lowers', -10, 1 / Math.E],
  ])('%s a candidate by a weight of %i steps, once for each time that it has the feature', (_, steps, factor) => {
    const [place] = ownPlaces(JOURNAL);
    const times = parts(JOURNAL)
      .flat(2)
      .filter((own) => own === place).length;
    const [book, journal, nameless] = secondLook({}, [[place, steps]]).probabilities(CONTEXT, ALL, undefined);
    expect(journal / book).toBeCloseTo(factor ** times, 5);
    expect(nameless).toBeCloseTo(book, 9);
  });

  it('gives probabilities that are numbers however large the weights', () => {
    const weights = ALL.flatMap((one, i) =>
      ownPlaces(one).map((place): [number, number] => [place, i === 1 ? 127 : -127]),
    );
    expect(secondLook({ step: 100 }, weights).probabilities(CONTEXT, ALL, undefined)).toEqual([0, 1, 0]);
  });

  it('gives probabilities that are numbers where those of the chain are too small for one', () => {
    const vanishing = [BOOK, JOURNAL].map((one) => ({ ...one, probability: 0 }));
    expect(secondLook({ ofChain: 1 }).probabilities(CONTEXT, vanishing, undefined)).toEqual(close(1 / 2, 1 / 2));
  });

  it('chooses the most probable candidate', () => {
    const weights = ownPlaces(JOURNAL).map((place): [number, number] => [place, 20]);
    const labelsOf = (chosen: ReturnType<SecondLook['choose']>) => chosen.segments.map(({ label }) => label);
    expect(labelsOf(secondLook({ ofChain: 1 }).choose(lookOf(0.5), undefined))).toContain('title');
    expect(labelsOf(secondLook({ ofChain: 1 }, weights).choose(lookOf(0.5), undefined))).toContain('container-title');
  });

  it('says below which probability it looks again', () => {
    expect(secondLook({ doubt: 0.25 }).doubt).toBe(0.25);
  });

  it('goes by the habits of the list, where there are any', () => {
    // Three sure references that have no names, like NAMELESS.
    const sure = lookOf(0.9, [NAMELESS]);
    const habits = habitsOf([sure, sure, sure, lookOf(0.5)], 0.6)!;
    const maker = new CandidateParts(placesIn);
    const places = (one: Candidate) => maker.of(CONTEXT, one, habits).flat();
    const others = new Set([...[BOOK, JOURNAL].flatMap(places), ...parts(...ALL).flat(2)]);
    const weights = places(NAMELESS)
      .filter((place) => !others.has(place))
      .map((place): [number, number] => [place, 20]);
    const look = secondLook({}, weights);
    expect(look.probabilities(CONTEXT, ALL, undefined)).toEqual(close(1 / 3, 1 / 3, 1 / 3));
    const [book, journal, nameless] = look.probabilities(CONTEXT, ALL, habits);
    expect(nameless).toBeGreaterThan(0.5);
    expect(book).toBeCloseTo(journal, 9);
  });
});

describe('placeOf', () => {
  it.each([
    [0, 0],
    [0xffffffff, TABLE_SIZE - 1],
    [0x80000000, TABLE_SIZE / 2],
  ])('finds the place of %i in the table', (feature, place) => {
    expect(placeOf(feature)).toBe(place);
  });
});
