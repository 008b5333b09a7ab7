import { expect, test } from 'vitest';
import type { Segment } from '../../src/label/segment.js';
import { normalizeReference } from '../../src/normalize/index.js';
import { settleBorders } from '../../src/normalize/settle-borders.js';
import { readNotation, readTable } from './fixtures.js';

/** Text and segments → label notation. */
function notationOf(text: string, segments: readonly Segment[]): string {
  let position = 0;
  let notation = '';
  for (const { label, start, end } of segments) {
    notation += `${text.slice(position, start)}{${label}|${text.slice(start, end)}}`;
    position = end;
  }
  return notation + text.slice(position);
}

test.each(readTable('borders'))('%s', (labelled, settled) => {
  const { text, segments } = readNotation(labelled);
  expect(notationOf(text, settleBorders(text, segments))).toBe(settled);
});

test('hands on the segments that the item was made of', () => {
  const text = 'Sari. Kota. Cet. 13';
  const { item, segments } = normalizeReference(text, [
    { label: 'author', start: 0, end: 4, confidence: 1 },
    { label: 'title', start: 6, end: 10, confidence: 1 },
    { label: 'container-title', start: 12, end: 15, confidence: 1 },
    { label: 'volume', start: 17, end: 19, confidence: 1 },
  ]);
  expect(item).toMatchObject({ title: 'Kota', note: 'Cet. 13' });
  expect(segments.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
    ['author', 'Sari'],
    ['title', 'Kota'],
    ['note', 'Cet. 13'],
  ]);
});
