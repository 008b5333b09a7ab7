// Lines are grouped into lists at blank lines and at the thousandth line, and none is lost.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LONGEST_LIST, listsOfLines } from '../../../src/batch/read/line-lists.js';

const GROUPS: readonly (readonly [what: string, lines: string[], lists: (readonly [string[], number, number])[]])[] = [
  ['no lines', [], []],
  ['one list', ['a', 'b'], [[['a', 'b'], 1, 0]]],
  [
    'two lists',
    ['a', '', 'b'],
    [
      [['a'], 1, 1],
      [['b'], 3, 0],
    ],
  ],
  [
    'runs of blank lines',
    ['a', ' ', '\t', 'b', ''],
    [
      [['a'], 1, 2],
      [['b'], 4, 1],
    ],
  ],
  [
    'blank lines first',
    ['', '', 'a'],
    [
      [[], 1, 2],
      [['a'], 3, 0],
    ],
  ],
  ['nothing but blank lines', ['', ''], [[[], 1, 2]]],
];

describe('listsOfLines', () => {
  test.each(GROUPS)('groups %s', (_, lines, lists) => {
    expect(listsOfLines(lines)).toEqual(
      lists.map(([own, firstLine, blankLinesAfter]) => ({ lines: own, firstLine, blankLinesAfter })),
    );
  });

  it('cuts a list at its thousandth line', () => {
    const lines = Array.from({ length: 2 * LONGEST_LIST + 1 }, (_, index) => `line ${index}`);
    const lists = listsOfLines(lines);
    expect(lists.map((list) => [list.lines.length, list.firstLine])).toEqual([
      [LONGEST_LIST, 1],
      [LONGEST_LIST, LONGEST_LIST + 1],
      [1, 2 * LONGEST_LIST + 1],
    ]);
  });

  it('loses no line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', '', ' ')), (lines) => {
        const back = listsOfLines(lines).flatMap((list) => [...list.lines, ...Array(list.blankLinesAfter).fill('')]);
        expect(back).toEqual(lines.map((line) => line.trim()));
      }),
    );
  });
});
