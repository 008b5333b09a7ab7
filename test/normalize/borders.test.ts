import { expect, test } from 'vitest';
import type { Segment } from '../../src/label/segment.js';
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
