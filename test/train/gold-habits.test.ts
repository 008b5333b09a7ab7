import { describe, expect, it } from 'vitest';
import type { SegmentLabel } from '../../src/label/labels.js';
import type { GoldReference } from '../../src/train/corpus.js';
import { GOLD_HABITS, habitsBehind } from '../../src/train/gold-habits.js';
import { scoreReferences } from '../../src/train/score.js';
import { marked } from './marked.js';

function habits(
  goldText: string,
  foundText: string,
  corpus = 'x',
  others: readonly string[] = [],
  told?: readonly SegmentLabel[],
): string[] | undefined {
  const gold: GoldReference = { id: 'a', corpus, ...marked(goldText), labels: told };
  const { spans: predicted } = marked(foundText);
  // Which fields are compared depends on the whole corpus: the others hold the rest.
  const rest = others.map((text, i): GoldReference => ({ id: `b${i}`, corpus, ...marked(text) }));
  const { differences } = scoreReferences([gold, ...rest], [predicted, ...rest.map(({ spans }) => spans)]);
  return habitsBehind({ gold, predicted, differences: differences.filter(({ reference }) => reference === 0) }, corpus);
}

/** What a corpus without editors, editions and genres can tell apart. */
const FEW_LABELS: readonly SegmentLabel[] = [
  'author',
  'title',
  'volume',
  'container-title',
  'publisher-place',
  'issued',
];
const SILENT_CORPORA = new Set(['marked editor in front as author', 'edition as volume']);

const EVERY_FIELD =
  '{author|A} {editor|B} {title|C} {volume|1} {page|2} {DOI|10.1000/1} {container-title|D} {publisher-place|E} {edition|3} {issued|2000}';

const ROWS: readonly (readonly [habit: string, gold: string, found: string])[] = [
  ['year without its letter', 'Sari ({issued|2001}b)', 'Sari ({issued|2001b})'],
  ['body in front as editor', '{editor|OECD}, 2000', '{author|OECD}, 2000'],
  ['marked editor in front as author', '{author|Sari M.} (ed.)', '{editor|Sari M.} (ed.)'],
  ['"et al." left out of names', '{author|Sari M}, et al.', '{author|Sari M, et al.}'],
  ['edition as volume', 'Kota, {volume|5}. Auflage', 'Kota, {edition|5}. Auflage'],
  ['place of a meeting as place of publication', 'Kongres, {publisher-place|Kobe}', 'Kongres, {event-place|Kobe}'],
  [
    'kind of report or thesis as container',
    '{container-title|Technical Report CS-8}',
    '{genre|Technical Report} {number|CS-8}',
  ],
  [
    'kind of report or thesis in the title',
    '{title|Kota, Thèse de doctorat}',
    '{title|Kota}, {genre|Thèse de doctorat}',
  ],
  ['DOI not marked', 'doi:10.1000/182', 'doi:{DOI|10.1000/182}'],
  ['pages not marked', '21(4):e20170102', '21(4):{page|e20170102}'],
  ['month left out of the date', '{issued|2014} Dec', '{issued|2014 Dec}'],
  ['issue left out', '{volume|46} (1-2)', '{volume|46} ({issue|1-2})'],
];

describe('habitsBehind', () => {
  it('has a row for every habit', () => {
    expect(ROWS.map(([name]) => name)).toEqual(GOLD_HABITS.map(([name]) => name));
  });

  it.each(ROWS)('knows the habit "%s"', (name, gold, found) => {
    expect(habits(gold, found, 'x', [EVERY_FIELD], SILENT_CORPORA.has(name) ? FEW_LABELS : undefined)).toEqual([name]);
  });

  it.each([
    ['a corpus of our convention', 'Sari ({issued|2001}b)', 'Sari ({issued|2001b})', 'adjudicated'],
    ['a reference that is right', '{title|Kota}', '{title|Kota}', 'x'],
    ['one more difference', '{title|Kota} ({issued|2001}b)', '{title|Kot}a ({issued|2001b})', 'x'],
    ['another year', '({issued|2001}) 2002b', '(2001) {issued|2002b}', 'x'],
    ['a page that is none', 'Kota 12 orang', '{page|Kota 12 orang}', 'x'],
    ['a body cut short', '{editor|OECD Paris}, 2000', '{author|OECD} Paris, 2000', 'x'],
  ])('explains nothing in %s', (_, gold, found, corpus) => {
    expect(habits(gold, found, corpus, [EVERY_FIELD])).toBeUndefined();
  });
});
