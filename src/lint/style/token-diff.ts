// Where two rows of tokens differ: the longest common rows stay, the rest are changes. Words weigh more than marks, so that a
// comma never keeps words from being matched.
import type { LineToken } from './line-tokens.js';

/** Tokens `[aStart, aEnd)` of the first row stand where the second has `[bStart, bEnd)`; one of them may be empty. */
export interface TokenChange {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** Rows longer than this are no references, and comparing takes the product of their lengths. */
const LONGEST_ROW = 600;

const WORD_WEIGHT = 4;
const MARK_WEIGHT = 1;
// The same word in another letter case is the same word: a change of one token, not a move.
const CASE_WEIGHT = 3;

function weightOf(a: LineToken, b: LineToken, wordWeight: number): number {
  if (a.key === b.key) return a.isWord ? wordWeight : MARK_WEIGHT;
  return a.isWord && b.isWord && a.folded === b.folded ? Math.min(CASE_WEIGHT, wordWeight) : 0;
}

/** best[i][j]: the greatest weight that rows from i and j on can have in common. */
function commonWeights(a: readonly LineToken[], b: readonly LineToken[], wordWeight: number): Int32Array[] {
  const best = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const weight = weightOf(a[i], b[j], wordWeight);
      const matched = weight > 0 ? weight + best[i + 1][j + 1] : 0;
      best[i][j] = Math.max(matched, best[i + 1][j], best[i][j + 1]);
    }
  return best;
}

/** Pairs of equal tokens [i, j], in order. */
function matchedPairs(a: readonly LineToken[], b: readonly LineToken[]): [number, number][] {
  const best = commonWeights(a, b, WORD_WEIGHT);
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const weight = weightOf(a[i], b[j], WORD_WEIGHT);
    if (weight > 0 && best[i][j] === weight + best[i + 1][j + 1]) pairs.push([i++, j++]);
    else if (best[i + 1][j] >= best[i][j + 1]) i++;
    else j++;
  }
  return pairs;
}

/** How many tokens are the same from the start on, and from the end on: most references differ in the middle, if at all. */
function sameEnds(a: readonly LineToken[], b: readonly LineToken[]): { start: number; end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start].key === b[start].key) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end].key === b[b.length - 1 - end].key) end++;
  return { start, end };
}

/** The changes that make `b` out of `a`, in order; words that differ in letter case alone are changes of one token. */
export function tokenChanges(a: readonly LineToken[], b: readonly LineToken[]): TokenChange[] {
  if (a.length > LONGEST_ROW || b.length > LONGEST_ROW) return [];
  const { start, end } = sameEnds(a, b);
  const aMiddle = a.slice(start, a.length - end);
  const bMiddle = b.slice(start, b.length - end);
  const changes: TokenChange[] = [];
  let aStart = 0;
  let bStart = 0;
  const add = (aFrom: number, aEnd: number, bFrom: number, bEnd: number) =>
    changes.push({ aStart: aFrom + start, aEnd: aEnd + start, bStart: bFrom + start, bEnd: bEnd + start });
  const addUpTo = (aEnd: number, bEnd: number) => {
    if (aEnd > aStart || bEnd > bStart) add(aStart, aEnd, bStart, bEnd);
  };
  for (const [i, j] of matchedPairs(aMiddle, bMiddle)) {
    addUpTo(i, j);
    if (aMiddle[i].key !== bMiddle[j].key) add(i, i + 1, j, j + 1);
    aStart = i + 1;
    bStart = j + 1;
  }
  addUpTo(aMiddle.length, bMiddle.length);
  return changes;
}

/** How much of both rows is the same, by weight, from 0 to 1. */
export function commonShare(a: readonly LineToken[], b: readonly LineToken[], wordWeight = WORD_WEIGHT): number {
  if (a.length > LONGEST_ROW || b.length > LONGEST_ROW) return 0;
  const weight = (row: readonly LineToken[]) =>
    row.reduce((sum, { isWord }) => sum + (isWord ? wordWeight : MARK_WEIGHT), 0);
  const whole = weight(a) + weight(b);
  if (whole === 0) return 1;
  const { start, end } = sameEnds(a, b);
  const same = weight(a.slice(0, start)) + weight(a.slice(a.length - end));
  const between = commonWeights(a.slice(start, a.length - end), b.slice(start, b.length - end), wordWeight)[0][0];
  return (2 * (same + between)) / whole;
}
