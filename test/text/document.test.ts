import { describe, expect, it } from 'vitest';
import { createDocument, positionAt } from '../../src/text/document.js';

describe('positionAt', () => {
  const document = createDocument('a.txt', 'ab\r\nc\n\rd');

  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [4, 2, 1],
    [5, 2, 2],
    [6, 3, 1],
    [7, 4, 1],
    [8, 4, 2],
    [99, 4, 2],
    [-1, 1, 1],
  ])('finds offset %i in line %i, column %i', (offset, line, column) => {
    expect(positionAt(document, offset)).toEqual({ line, column });
  });

  it('has one line for an empty text', () => {
    expect(createDocument('a.txt', '').lineStarts).toEqual([0]);
  });
});
