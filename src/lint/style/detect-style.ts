// Which style a list follows: its surest references are rendered in each candidate, and the style whose lines are most like
// what is printed is it, if they are very like it and more so than those of any other.
import { citedByTitle } from '../../csl/cited-title.js';
import type { CheckedList, CheckedReference } from '../checked-document.js';
import type { CheckedStyle } from '../checked-style.js';
import { lineTokens } from './line-tokens.js';
import { commonShare } from './token-diff.js';

const MOST_COMPARED = 12;
const FEWEST_COMPARED = 2;
const LEAST_LIKENESS = 0.86;
const LEAST_LEAD = 0.01;

/** The references that say most about a style: the surest, in the order of the text. */
function surest(lists: readonly CheckedList[]): CheckedReference[] {
  const all = lists.flatMap(({ references }) => references).filter(({ text }) => text !== '');
  const kept = new Set([...all].sort((a, b) => b.confidence - a.confidence).slice(0, MOST_COMPARED));
  return all.filter((reference) => kept.has(reference));
}

function likeness(references: readonly CheckedReference[], style: CheckedStyle): number {
  const lines = style.render(references.map(({ item }) => citedByTitle(item)));
  const shares = references.map(({ text }, index) => commonShare(lineTokens(text), lineTokens(lines[index].text)));
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** The style that the lists follow, or undefined where none of the candidates is it. */
export function detectStyle(
  lists: readonly CheckedList[],
  candidates: readonly CheckedStyle[],
): CheckedStyle | undefined {
  const references = surest(lists);
  if (references.length < FEWEST_COMPARED) return undefined;
  const ranked = candidates
    .map((style) => ({ style, share: likeness(references, style) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = ranked;
  if (!best || best.share < LEAST_LIKENESS) return undefined;
  return second && best.share - second.share < LEAST_LEAD ? undefined : best.style;
}
