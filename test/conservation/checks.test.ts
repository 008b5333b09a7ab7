// The conservation check says what it should: a sound parse has no violation, and each way to spoil one has its own.
import { expect, test } from 'vitest';
import type { CslItem } from '../../src/csl/item.js';
import { findReferences, type Markup } from '../../src/find/index.js';
import type { ReferenceSection, ReferenceString } from '../../src/find/reference-string.js';
import { normalizeReference } from '../../src/normalize/index.js';
import type { ParsedReference } from '../../src/parse.js';
import { createDocument } from '../../src/text/document.js';
import { checkFields, checkInvented } from '../../src/train/conservation/check-fields.js';
import { checkReference } from '../../src/train/conservation/check-reference.js';
import { checkSection } from '../../src/train/conservation/check-section.js';
import { emptyTally, type Violation, violationLine } from '../../src/train/conservation/violation.js';
import { readNotation } from '../normalize/fixtures.js';

const shown = (violations: readonly Violation[]): string[] =>
  violations.map(({ kind, where, characters }) => `${kind} ${where} ${characters}`);

function parsedFrom(notation: string): ParsedReference {
  const { text, segments } = readNotation(notation);
  const normalized = normalizeReference(text, segments);
  const pieces = [{ start: 0, sourceStart: 0, length: text.length }];
  return {
    reference: { text, pieces },
    confidence: 1,
    ...normalized,
    item: { id: 'x', ...normalized.item } as CslItem,
  };
}

const SOUND =
  '{author|Dr. Budi Putra, dkk.} ({issued|12 Mei 2020}). {title|Kota Lama}, edisi {edition|kedua}. Hadiah. Vol. {volume|5}';

function spoiled(spoil: (parsed: ParsedReference) => Partial<ParsedReference>): string[] {
  const sound = parsedFrom(SOUND);
  const parsed = { ...sound, ...spoil(sound) };
  return shown([
    ...checkReference(parsed, emptyTally()),
    ...checkFields(parsed, emptyTally()),
    ...checkInvented(parsed, []),
  ]);
}

const spoiledItem = (change: Partial<CslItem>): string[] =>
  spoiled(({ item }) => ({ item: { ...item, ...change } as CslItem }));

test('a sound parse', () => {
  expect(spoiled(() => ({}))).toEqual([]);
});

test.each<[string, Partial<CslItem>, string[]]>([
  ['a word lost', { title: 'Lama' }, ['lost-from-field title Kota']],
  ['a letter lost', { title: 'Kota Lam' }, ['lost-from-field title Lama']],
  ['a word twice', { title: 'Kota Lama Lama' }, []],
  ['a name lost', { author: [{ literal: 'Budi' }] }, ['lost-from-field author Putra']],
  ['a name invented', { author: [{ family: 'Putra', given: 'Budi Susilo' }] }, ['invented author Susilo']],
  ['a month lost', { issued: { 'date-parts': [[2020]] } }, ['lost-from-field issued 12', 'lost-from-field issued Mei']],
  ['a wrong month', { issued: { 'date-parts': [[2020, 6, 12]] } }, ['lost-from-field issued Mei', 'invented issued 6']],
  ['a wrong edition', { edition: '3' }, ['lost-from-field edition kedua', 'invented edition 3']],
  ['a field invented', { publisher: 'Kencana' }, ['invented publisher Kencana']],
])('%s', (_, change, expected) => {
  expect(spoiledItem(change)).toEqual(expected);
});

test('a finding lost', () => {
  expect(spoiled(() => ({ findings: [] }))).toEqual([
    'lost-between-segments other Hadiah',
    'lost-from-field author Dr',
  ]);
});

test('a finding told twice', () => {
  expect(spoiled(({ findings }) => ({ findings: [...findings, findings[0]] }))).toEqual([
    'bad-finding leftover Hadiah',
  ]);
});

test('segments that overlap', () => {
  const spoil = ({ segments }: ParsedReference) => ({ segments: [...segments, segments[0]] });
  expect(spoiled(spoil)).toContain('bad-segment author Dr. Budi Putra, dkk.');
});

test('a segment through the middle of a character', () => {
  const parsed = parsedFrom('{title|Kota \u{1d400}}');
  const [segment] = parsed.segments;
  const cut = { ...parsed, segments: [{ ...segment, end: segment.end - 1 }] };
  expect(shown(checkReference(cut, emptyTally()))[0]).toContain('bad-segment title');
});

const LIST = `References

[1] Ashwood, K. (2019). Floating markets of the world. Harbour Press.
28
-----
[2] Brenner, T. (2020). Streets and their names in the north-
ern cities. Journal of Cities, 3(2), 4-9.
[3] Calloway, R. (2021). The long way home. Harbour Press.
`;

function checkList(
  text: string,
  markup: Markup,
  spoil: (section: ReferenceSection, references: readonly ReferenceString[]) => [ReferenceSection, ReferenceString[]],
): string[] {
  const [list] = findReferences(createDocument('x', text), markup).lists;
  return shown(checkSection(text, markup, ...spoil(list.section, list.references)));
}

test('a found list tells what stands in no reference', () => {
  const [{ section }] = findReferences(createDocument('x', LIST)).lists;
  expect(section.leftOut.map(({ kind, start, end }) => `${kind} ${LIST.slice(start, end)}`)).toEqual([
    'page-furniture 28',
    'rule -----',
  ]);
  expect(checkList(LIST, 'plain', (one, references) => [one, [...references]])).toEqual([]);
});

test.each<[string, Parameters<typeof checkList>[2], string]>([
  [
    'a line lost',
    (section, references) => [{ ...section, leftOut: [] }, [...references]],
    'lost-from-section plain 28',
  ],
  ['a reference lost', (section, references) => [section, references.slice(1)], 'lost-from-section plain [1]'],
  ['a reference twice', (section, references) => [section, [...references, references[0]]], 'twice-in-section plain ['],
  [
    'a reference with letters of its own',
    (section, [first, ...others]) => [section, [{ ...first, text: `${first.text} etc` }, ...others]],
    'not-in-document plain  etc',
  ],
  [
    'a reference from elsewhere',
    (section, [first, ...others]) => [section, [{ ...first, text: first.text.toUpperCase() }, ...others]],
    'moved plain [1] ASHWOOD',
  ],
])('%s', (_, spoil, expected) => {
  expect(checkList(LIST, 'plain', spoil).some((line) => line.startsWith(expected))).toBe(true);
});

test.each<[Markup, string]>([
  [
    'html',
    '<h2>References</h2><ul><li>Ashwood, K. (2019). <i>Markets</i> &amp; towns.</li><li>Brenner, T. (2020). Streets.</li></ul>',
  ],
  [
    'markdown',
    '# References\n\n- Ashwood, K. (2019). [Markets](https://a.example/b).\n- Brenner, T. (2020). *Streets*.\n',
  ],
  [
    'latex',
    "\\begin{thebibliography}{9}\n\\bibitem{a} Ashwood, K. (2019). \\emph{March\\'e} \\& towns.\n\\bibitem{b} Brenner, T. (2020). Streets.\n\\end{thebibliography}",
  ],
])('%s: a reference lost is no markup', (markup, text) => {
  expect(checkList(text, markup, (section, references) => [section, [...references]])).toEqual([]);
  expect(checkList(text, markup, (section, [, second]) => [section, [second]])[0]).toContain('lost-in-markup');
});

test('a violation names document, place and characters', () => {
  const line = violationLine({
    kind: 'lost-from-field',
    where: 'title',
    characters: 'b',
    span: { start: 2, end: 3 },
    text: 'a b c',
  });
  expect(line).toBe('lost-from-field (title) "b" at 2: "a «b» c"');
});
