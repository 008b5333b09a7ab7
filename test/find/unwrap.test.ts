// Lines joined into one, with the places of their characters.
import { describe, expect, test } from 'vitest';
import { referenceFromLine } from '../../src/find/index.js';
import { unwrap } from '../../src/find/unwrap.js';
import type { MappedText } from '../../src/text/mapped-text.js';
import { readTable } from './fixtures.js';

function expectPlaces(source: string, { text, pieces }: MappedText): void {
  for (const { start, sourceStart, length } of pieces)
    expect(source.slice(sourceStart, sourceStart + length)).toBe(text.slice(start, start + length));
}

describe('unwrap', () => {
  test.each(readTable('unwrap.tsv'))('%j → %s', (source, joined) => {
    const stretches = [...source.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
    }));
    const mapped = unwrap(source, stretches);
    expect(mapped.text).toBe(joined);
    expectPlaces(source, mapped);
  });
});

describe('referenceFromLine', () => {
  test.each(readTable('lines.tsv'))('%j → %s', (line, text) => {
    const reference = referenceFromLine(line);
    expect(reference.text).toBe(text);
    expectPlaces(line, reference);
  });

  test('places count from the line’s start in the document', () => {
    const { pieces } = referenceFromLine('  a  b', 100);
    expect(pieces).toEqual([
      { start: 0, sourceStart: 102, length: 1 },
      { start: 2, sourceStart: 105, length: 1 },
    ]);
  });

  test('a blank line is an empty reference', () => {
    expect(referenceFromLine(' \t ')).toEqual({ text: '', pieces: [] });
  });
});
