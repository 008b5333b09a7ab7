// Which fixes can be made together, what they make of a text, and where the rest of it stands afterwards.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyEdits, choosePeacefulFixes, spanMover } from '../../src/lint/apply-edits.js';
import type { Fix } from '../../src/lint/lint-finding.js';

type Edit = readonly [start: number, end: number, text: string];

const fixOf = (...edits: readonly Edit[]): { fix: Fix } => ({
  fix: { isSafe: true, edits: edits.map(([start, end, text]) => ({ start, end, text })) },
});

// fixes, numbers of those that are made, what becomes of "0123456789"
const ROWS: readonly (readonly [string, readonly (readonly Edit[])[], readonly number[], string])[] = [
  ['apart', [[[0, 1, 'a']], [[5, 6, 'b']]], [0, 1], 'a1234b6789'],
  ['side by side', [[[0, 2, 'a']], [[2, 4, 'b']]], [0, 1], 'ab456789'],
  ['over one another', [[[0, 3, 'a']], [[2, 4, 'b']]], [0], 'a3456789'],
  ['equal', [[[2, 3, 'x']], [[2, 3, 'x']]], [0], '01x3456789'],
  ['two insertions at one place', [[[2, 2, 'x']], [[2, 2, 'y']]], [0], '01x23456789'],
  ['an insertion at a border', [[[2, 4, 'x']], [[4, 4, 'y']]], [0], '01x456789'],
  ['one inside another', [[[0, 9, 'x']], [[3, 5, 'y']]], [0], 'x9'],
  [
    'whole or not at all',
    [
      [[0, 1, 'a']],
      [
        [0, 1, 'c'],
        [5, 6, 'b'],
      ],
    ],
    [0],
    'a123456789',
  ],
  [
    'woven',
    [
      [
        [0, 1, 'a'],
        [8, 9, 'b'],
      ],
      [[4, 5, 'c']],
    ],
    [0, 1],
    'a123c567b9',
  ],
  [
    'out of order',
    [
      [
        [5, 6, 'a'],
        [0, 1, 'b'],
      ],
    ],
    [0],
    'b1234a6789',
  ],
  ['out of the text', [[[5, 11, 'a']], [[-1, 2, 'b']], [[4, 3, 'c']]], [], '0123456789'],
];

describe('fixes', () => {
  test.each(ROWS)('%s', (_, fixes, made, text) => {
    const offered = fixes.map((edits) => fixOf(...edits));
    const { chosen, edits } = choosePeacefulFixes(offered, 10);
    expect(chosen.map((fix) => offered.indexOf(fix))).toEqual(made);
    expect(applyEdits('0123456789', edits)).toBe(text);
  });

  it('never overlap, and keep every letter that none of them touches', () => {
    const edit = fc.tuple(fc.nat(30), fc.nat(4), fc.constantFrom('', 'X', 'YZ'));
    const property = fc.property(fc.array(edit, { maxLength: 20 }), (some) => {
      const text = 'abcdefghijklmnopqrstuvwxyz0123456789';
      const { edits } = choosePeacefulFixes(
        some.map(([start, length, put]) => fixOf([start, start + length, put])),
        text.length,
      );
      for (let index = 1; index < edits.length; index++)
        expect(edits[index].start).toBeGreaterThanOrEqual(edits[index - 1].end);
      const fixed = applyEdits(text, edits);
      const move = spanMover(edits);
      for (let at = 0; at < text.length; at++) {
        if (edits.some(({ start, end }) => at >= start - 1 && at <= end)) continue;
        const { start, end } = move({ start: at, end: at + 1 });
        expect(fixed.slice(start, end)).toBe(text[at]);
      }
    });
    fc.assert(property, { seed: 3, numRuns: 300 });
  });
});

describe('a moved span', () => {
  test.each([
    [[[0, 1, 'abc']], [4, 6], [6, 8]],
    [[[4, 5, '']], [4, 6], [4, 5]],
    [[[3, 4, '']], [4, 6], [4, 5]],
    [[[6, 6, 'xx']], [4, 6], [4, 8]],
    [[[8, 9, '']], [4, 6], [4, 6]],
  ] as const)('%j moves %j to %j', (edits, [start, end], [newStart, newEnd]) => {
    const move = spanMover(edits.map(([from, to, text]) => ({ start: from, end: to, text })));
    expect(move({ start, end })).toEqual({ start: newStart, end: newEnd });
  });
});
