import { describe, expect, it } from 'vitest';
import { LABELS, type SegmentLabel } from '../../../src/label/labels.js';
import type { GoldReference } from '../../../src/train/corpus.js';
import { GoldFields } from '../../../src/train/second-look/wrong-fields.js';
import { described } from '../../label/second-look/described.js';
import { goldOf, marked } from '../marked.js';

function wrong(goldText: string, candidateText: string, more: Partial<GoldReference> = {}): string[] {
  const gold = goldOf(goldText, more);
  const context = described(gold.raw);
  const { raw, spans } = marked(candidateText);
  expect(raw).toBe(gold.raw);
  const fields = spans.map(({ label, start, end }) => ({
    label: LABELS.indexOf(label),
    chainLabel: LABELS.indexOf(label),
    first: context.tokens.findIndex((token) => token.start >= start),
    last: context.tokens.findLastIndex((token) => token.end <= end),
  }));
  return [...new GoldFields(gold, context).wrong(fields)].sort();
}

type Row = readonly [what: string, gold: string, candidate: string, wrong: readonly string[]];

const BOOK = '{author|Adi, B.} ({issued|2001}). {title|Kebun Raya}. {publisher|Kota}.';

const OF_OURS: readonly Row[] = [
  ['what is as gold has it', BOOK, BOOK, []],
  ['a field cut short', BOOK, BOOK.replace('{title|Kebun Raya}', '{title|Kebun} Raya'), ['title']],
  ['a field that takes in a word', BOOK, BOOK.replace('}. {publisher|Kota}', '. Kota}'), ['publisher', 'title']],
  ['a field that is missing', BOOK, BOOK.replace('{issued|2001}', '2001'), ['issued']],
  ['a field that is invented', '{title|Kebun}. Kota.', '{title|Kebun}. {publisher|Kota}.', ['publisher']],
  ['a field under another label', '{title|Kebun}.', '{container-title|Kebun}.', ['container-title', 'title']],
  [
    'every field where there is none',
    BOOK,
    'Adi, B. (2001). Kebun Raya. Kota.',
    ['author', 'issued', 'publisher', 'title'],
  ],
  ['marks at the rims', BOOK, BOOK.replace('({issued|2001}). ', '{issued|(2001).} '), []],
  ['lead words inside or outside', '{title|Kebun}, {page|hlm. 3-4}', '{title|Kebun}, hlm. {page|3-4}', []],
  ['volume and issue in one', '{title|Kebun} {volume|26}({issue|3})', '{title|Kebun} {volume|26(3)}', []],
  [
    'an issue alone that is missing',
    '{title|Kebun} {volume|26}({issue|3})',
    '{title|Kebun} {volume|26}(3)',
    ['volume'],
  ],
  ['a field in two pieces that gold has in one', '{title|Kebun: Raya}', '{title|Kebun}: {title|Raya}', []],
];

const FEW_LABELS: readonly SegmentLabel[] = ['title', 'volume'];

/** What a corpus that marks nothing but titles and volumes cannot tell. */
const OF_SILENT: readonly Row[] = [
  ['a label that it never marks', '{title|Kebun}. Kota', '{title|Kebun}. {publisher|Kota}', []],
  ['a label that it marks', '{title|Kebun}. 12', '{title|Kebun}. {volume|12}', ['volume']],
  ['a missing field among what it marks', '{title|Kebun}. {volume|12}', '{title|Kebun}. 12', ['volume']],
  // Whoever takes the title for a publisher has missed it.
  ['a marked field under a label that it never marks', '{title|Kebun}. 12', '{publisher|Kebun}. 12', ['title']],
];

/** Habits of other corpora, under which a candidate of our convention is right. */
const OF_HABITS: readonly (readonly [...Row, more: Partial<GoldReference>])[] = [
  [
    'editors in front marked as authors',
    '{author|Adi, B.} (eds.) {title|Kebun}',
    '{editor|Adi, B.} (eds.) {title|Kebun}',
    [],
    { corpus: 'letters' },
  ],
  [
    'the same in a corpus of our convention',
    '{author|Adi, B.} (eds.) {title|Kebun}',
    '{editor|Adi, B.} (eds.) {title|Kebun}',
    ['author', 'editor'],
    {},
  ],
  [
    'only one of two editors',
    '{author|Adi, B., Sari, C.} (eds.) {title|Kebun}',
    '{editor|Adi, B.}, Sari, C. (eds.) {title|Kebun}',
    ['author'],
    { corpus: 'letters' },
  ],
  [
    'authors that are not marked as editors',
    '{author|Adi, B.} {title|Kebun}',
    '{editor|Adi, B.} {title|Kebun}',
    ['author', 'editor'],
    { corpus: 'letters' },
  ],
  [
    'where a meeting was held, after its name',
    '{container-title|Proceedings of Kebun}, {publisher-place|Kobe}',
    '{container-title|Proceedings of Kebun}, {event-place|Kobe}',
    [],
    { corpus: 'letters' },
  ],
  [
    "what AnyStyle's corpora do not mark",
    '{title|Kebun}. Seri Kota',
    '{title|Kebun}. {collection-title|Seri Kota}',
    [],
    { corpus: 'anystyle-core' },
  ],
  [
    "what AnyStyle's corpora do mark",
    '{title|Kebun}. Kota',
    '{title|Kebun}. {publisher|Kota}',
    ['publisher'],
    { corpus: 'anystyle-core' },
  ],
];

describe('GoldFields', () => {
  it.each(OF_OURS)('judges %s', (_, gold, candidate, wanted) => {
    expect(wrong(gold, candidate)).toEqual(wanted);
  });

  it.each(OF_SILENT)('judges by a corpus of few labels %s', (_, gold, candidate, wanted) => {
    expect(wrong(gold, candidate, { labels: FEW_LABELS })).toEqual(wanted);
  });

  it.each(OF_HABITS)('judges %s', (_, gold, candidate, wanted, more) => {
    expect(wrong(gold, candidate, more)).toEqual(wanted);
  });

  it.each([
    [undefined, 'publisher', true],
    [FEW_LABELS, 'title', true],
    [FEW_LABELS, 'publisher', false],
  ] as const)('of a corpus that marks %s can tell %s: %s', (labels, label, tells) => {
    const gold = goldOf('{title|Kebun}', { labels });
    expect(new GoldFields(gold, described(gold.raw)).tells(label)).toBe(tells);
  });
});
