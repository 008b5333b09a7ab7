// A line becomes one reference: white space collapsed, every character at its place.
import { describe, expect, it, test } from 'vitest';
import { referenceFromLine } from '../../src/find/reference-from-line.js';
import { sourceOffset } from '../../src/text/mapped-text.js';

const LINES: readonly (readonly [what: string, line: string, text: string])[] = [
  ['as it is', 'Sari, D. (2015).', 'Sari, D. (2015).'],
  ['without outer white space', ' \tSari, D.\u00a0', 'Sari, D.'],
  ['with one blank for several', 'Sari,  D.\t(2015).', 'Sari, D. (2015).'],
  ['with one blank for another white space', 'Sari,\u00a0D.', 'Sari, D.'],
];

describe('referenceFromLine', () => {
  test.each(LINES)('takes a line %s', (_, line, text) => {
    expect(referenceFromLine(line).text).toBe(text);
  });

  it.each([1, 2000])('keeps the places of %i copies of words', (copies) => {
    const line = ` ${'Sari, D. (2015). '.repeat(copies)}`;
    const reference = referenceFromLine(line, 7);
    expect(reference.text).toBe(line.trim());
    expect(sourceOffset(reference, reference.text.length - 1)).toBe(7 + line.length - 2);
  });

  it('collapses white space in a long line too', () => {
    const line = ` ${'Sari,  D. '.repeat(2000)}`;
    const reference = referenceFromLine(line);
    expect(reference.text).toBe('Sari, D. '.repeat(2000).trimEnd());
    expect(sourceOffset(reference, 0)).toBe(1);
  });
});
