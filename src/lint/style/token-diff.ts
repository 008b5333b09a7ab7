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
export const LONGEST_ROW = 600;

const WORD_WEIGHT = 4;
const MARK_WEIGHT = 1;
// The same word in another letter case is the same word: a change of one token, not a move.
const CASE_WEIGHT = 3;

function weightOf(a: LineToken, b: LineToken, wordWeight: number): number {
  if (a.key === b.key) return a.isWord ? wordWeight : MARK_WEIGHT;
  return a.isWord && b.isWord && a.key.toLowerCase() === b.key.toLowerCase() ? Math.min(CASE_WEIGHT, wordWeight) : 0;
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

/** The changes that make `b` out of `a`, in order; words that differ in letter case alone are changes of one token. */
export function tokenChanges(a: readonly LineToken[], b: readonly LineToken[]): TokenChange[] {
  if (a.length > LONGEST_ROW || b.length > LONGEST_ROW) return [];
  const changes: TokenChange[] = [];
  let aStart = 0;
  let bStart = 0;
  const change = (aEnd: number, bEnd: number) => {
    if (aEnd > aStart || bEnd > bStart) changes.push({ aStart, aEnd, bStart, bEnd });
  };
  for (const [i, j] of matchedPairs(a, b)) {
    change(i, j);
    if (a[i].key !== b[j].key) changes.push({ aStart: i, aEnd: i + 1, bStart: j, bEnd: j + 1 });
    aStart = i + 1;
    bStart = j + 1;
  }
  change(a.length, b.length);
  return changes;
}

/** How much of both rows is the same, by weight, from 0 to 1. */
export function commonShare(a: readonly LineToken[], b: readonly LineToken[], wordWeight = WORD_WEIGHT): number {
  if (a.length > LONGEST_ROW || b.length > LONGEST_ROW) return 0;
  const weight = (row: readonly LineToken[]) =>
    row.reduce((sum, { isWord }) => sum + (isWord ? wordWeight : MARK_WEIGHT), 0);
  const whole = weight(a) + weight(b);
  return whole === 0 ? 1 : (2 * commonWeights(a, b, wordWeight)[0][0]) / whole;
}
