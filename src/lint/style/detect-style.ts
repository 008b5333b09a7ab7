// Which style a list follows: a few references are rendered in each candidate, and of the styles whose lines are most like what
// is printed, the one whose lines differ least is it, if they differ little and less than those of any other.
import type { CheckedList, CheckedReference } from '../checked-document.js';
import type { CheckedStyle } from '../checked-style.js';
import { compareWithStyle, likenessOf } from './compare-with-style.js';

/** Every candidate is looked at with so few references, the likeliest with more. */
const FIRST_LOOK = 5;
const SECOND_LOOK = 12;
const LIKELIEST = 3;
const FEWEST_COMPARED = 2;
/** So many differences a reference at most: in a list that follows a style, most references have none or one. */
const MOST_DIFFERENCES = 1.5;
const LEAST_LEAD = 0.25;

/** The references that say most about a style: the surest, in the order of the text. */
function surest(lists: readonly CheckedList[], most: number): CheckedReference[] {
  const all = lists.flatMap(({ references }) => references).filter(({ text }) => text !== '');
  const kept = new Set([...all].sort((a, b) => b.confidence - a.confidence).slice(0, most));
  return all.filter((reference) => kept.has(reference));
}

function likeliest(candidates: readonly CheckedStyle[], references: readonly CheckedReference[]): CheckedStyle[] {
  const likeness = new Map(candidates.map((style) => [style, likenessOf(references, style)]));
  const kept = new Set([...candidates].sort((a, b) => likeness.get(b)! - likeness.get(a)!).slice(0, LIKELIEST));
  return candidates.filter((style) => kept.has(style));
}

/** Differences a reference; the middle half, because one reference in another style says nothing about the rest. */
function differencesIn(references: readonly CheckedReference[], style: CheckedStyle): number {
  const counts = compareWithStyle(references, style).map(({ line, differences }) =>
    line.text === '' ? 0 : differences.length,
  );
  const sorted = [...counts].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 4);
  const middle = sorted.slice(cut, sorted.length - cut);
  return middle.reduce((sum, count) => sum + count, 0) / middle.length;
}

/** chicago and chicago-17: editions of one style, which many lists do not tell apart. */
const familyOf = ({ name }: CheckedStyle): string => name.split('-')[0];

/** The style that the lists follow, or undefined where none of the candidates is it; of equals of one family, the earlier candidate. */
export function detectStyle(
  lists: readonly CheckedList[],
  candidates: readonly CheckedStyle[],
): CheckedStyle | undefined {
  const references = surest(lists, SECOND_LOOK);
  if (references.length < FEWEST_COMPARED) return undefined;
  const ranked = likeliest(candidates, surest(lists, FIRST_LOOK))
    .map((style) => ({ style, differences: differencesIn(references, style) }))
    .sort((a, b) => a.differences - b.differences);
  const [best, ...others] = ranked;
  if (!best || best.differences > MOST_DIFFERENCES) return undefined;
  const rival = others.find(({ style }) => familyOf(style) !== familyOf(best.style));
  return rival && rival.differences - best.differences < LEAST_LEAD ? undefined : best.style;
}
