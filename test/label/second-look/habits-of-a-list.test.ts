import { describe, expect, it } from 'vitest';
import { LABELS, type SegmentLabel } from '../../../src/label/labels.js';
import type { Candidate } from '../../../src/label/second-look/candidate.js';
import type { FirstLook } from '../../../src/label/second-look/first-look.js';
import { junctionsOf } from '../../../src/label/second-look/junction-features.js';
import {
  addFieldHabits,
  addJunctionHabits,
  habitsOf,
  type ListHabits,
} from '../../../src/label/second-look/list-habits.js';
import { described } from './described.js';
import { featuresOf } from './recorded.js';

const DOUBT = 0.5;

/** "{label|text}" marks a field. */
function lookAt(marked: string, sureness = 0.9): FirstLook {
  let text = '';
  const printed: { label: number; start: number; end: number }[] = [];
  for (const part of marked.split(/(\{[A-Za-z-]+\|[^}]*\})/)) {
    const field = /^\{([A-Za-z-]+)\|(.*)\}$/.exec(part);
    const label = field ? LABELS.indexOf(field[1] as SegmentLabel) : 0;
    if (field) printed.push({ label, start: text.length, end: text.length + field[2].length });
    text += field ? field[2] : part;
  }
  const context = described(text);
  const fields = printed.map(({ label, start, end }) => ({
    label,
    chainLabel: label,
    first: context.tokens.findIndex((token) => token.start >= start),
    last: context.tokens.findLastIndex((token) => token.end <= end),
  }));
  const candidates: Candidate[] = [{ fields, probability: sureness }];
  return { text, context, candidates, sureness, chainConfidence: new Map() };
}

const DOUBTFUL = lookAt('{title|Kebun}', 0.1);

const habitsOfList = (...references: readonly string[]): ListHabits =>
  habitsOf([...references.map((marked) => lookAt(marked)), DOUBTFUL], DOUBT)!;

const KINDS = ['after', 'before', 'between', 'order', 'names', 'rims', 'words', 'shape', 'presence'] as const;

/** How usual a candidate is in a list, kind by kind: the sum of the shares (0 to 5 each) of its patterns. */
function usualness(habits: ListHabits, marked: string): Record<(typeof KINDS)[number], number> {
  const { context, candidates } = lookAt(marked);
  const { fields } = candidates[0];
  const features = featuresOf((sink) => {
    for (const field of fields) addFieldHabits(habits, context, field, sink);
    for (const junction of junctionsOf(fields, context.types.length))
      addJunctionHabits(habits, context, junction, sink);
  });
  const sums = KINDS.map((kind, number) => {
    const own = features.filter(([template, value]) => template === 121 && value >> 7 === number + 1);
    return [kind, own.reduce((sum, [, value]) => sum + (value & 7), 0)] as const;
  });
  return Object.fromEntries(sums) as Record<(typeof KINDS)[number], number>;
}

const LIST = [
  '{author|Adi, B.} ({issued|2001}). “{title|Kebun}.” {container-title|Jurnal Kota}, {volume|12}.',
  '{author|Sari, C.} ({issued|2004}). “{title|Ladang}.” {container-title|Jurnal Kota}, {volume|14}.',
  '{author|Tono, D.} ({issued|2007}). “{title|Hutan}.” {container-title|Jurnal Kota}, {volume|17}.',
  '{author|Umar, E.} ({issued|2009}). “{title|Rawa}.” {container-title|Jurnal Desa}, {volume|19}.',
];
const KEEPING = '{author|Wati, F.} ({issued|2010}). “{title|Sawah}.” {container-title|Jurnal Kota}, {volume|21}.';

const BREAKING: readonly (readonly [what: string, candidate: string, kinds: readonly (typeof KINDS)[number][]])[] = [
  ['names in another order', KEEPING.replace('Wati, F.', 'F. Wati'), ['names']],
  ['a year of another form', KEEPING.replace('{issued|2010}', '{issued|Mei 2010}'), ['shape']],
  ['a journal that does not come again', KEEPING.replace('Jurnal Kota', 'Warta Kota'), ['words']],
  [
    'a title without quotes',
    KEEPING.replace('“{title|Sawah}.”', '{title|Sawah}.'),
    ['after', 'before', 'between', 'rims'],
  ],
  [
    'a field that is usual nowhere',
    KEEPING.replace('container-title|', 'publisher|'),
    ['after', 'before', 'between', 'order', 'rims', 'words', 'presence'],
  ],
];

describe('habits of a list', () => {
  const habits = habitsOfList(...LIST);
  const usual = usualness(habits, KEEPING);

  it('finds everything usual in a candidate that keeps to them', () => {
    for (const kind of KINDS) expect(usual[kind]).toBeGreaterThan(0);
  });

  it.each(BREAKING)('finds %s less usual', (_, candidate, kinds) => {
    const less = usualness(habits, candidate);
    expect(KINDS.filter((kind) => less[kind] < usual[kind])).toEqual(kinds);
  });

  it.each([
    ['other words where none come again', KEEPING.replace('Sawah', 'Danau')],
    ['another year', KEEPING.replace('2010', '1998')],
    ['another name of the same form', KEEPING.replace('Wati, F.', 'Joko, G.')],
    ['a mark inside what comes again', KEEPING.replace('Jurnal Kota', 'Jurnal: Kota')],
  ])('finds %s as usual', (_, candidate) => {
    expect(usualness(habits, candidate)).toEqual(usual);
  });

  it('does not depend on the order of the list', () => {
    const turned = habitsOfList(...[...LIST].reverse());
    expect(usualness(turned, KEEPING)).toEqual(usual);
    expect(turned.coherence).toBe(habits.coherence);
  });

  it('goes by shares, not by counts', () => {
    expect(usualness(habitsOfList(...LIST, ...LIST), KEEPING)).toEqual(usual);
  });

  it('counts what is usual in half of the list for less than what is usual in all of it', () => {
    const mixed = habitsOfList(...LIST, ...LIST.map((marked) => marked.replace(/\|(\w+), (\w\.)\}/, '|$2 $1}')));
    expect(usualness(mixed, KEEPING).names).toBeLessThan(usual.names);
    expect(usualness(mixed, KEEPING).names).toBeGreaterThan(0);
  });
});

describe('coherence', () => {
  const STRANGERS = [
    '{author|Adi, B.} ({issued|2001}). {title|Kebun}.',
    '{title|Ladang}, {publisher|Kota}; {issued|Mei 2004}',
    '[{citation-number|3}] {editor|D. Tono}: {container-title|Hutan}: {page|3-4}',
    '{URL|https://kota.example/a}',
  ];

  it.each([
    ['references of one style', LIST, 3],
    ['references that have nothing in common', STRANGERS, 0],
  ])('of %s', (_, references, wanted) => {
    expect(habitsOfList(...references).coherence).toBe(wanted);
  });

  it('is between them in a list of half of both', () => {
    const { coherence } = habitsOfList(...LIST.slice(0, 2), ...STRANGERS);
    expect(coherence).toBeLessThan(3);
    expect(habitsOfList(...LIST, ...STRANGERS.slice(0, 2)).coherence).toBeGreaterThanOrEqual(coherence);
  });
});
