// Which style a list follows: a few references are rendered in each candidate, and of the styles whose lines are most like what
// is printed, the one whose lines differ least is it, if they differ little and less than those of any other.
import type { CheckedList, CheckedReference } from '../checked-document.js';
import type { CheckedStyle } from '../checked-style.js';
import { compareWithStyle, likenessOf } from './compare-with-style.js';
import type { StyleDifference } from './style-differences.js';

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

/** So many references of a list are held against the style that it is thought to follow. */
const MOST_HELD = 60;
/** So much of a list differs at most in marks and letter case, if it follows a style at all. */
const LEAST_ALIKE = 0.5;

const isOfMarks = ({ kind }: StyleDifference): boolean => kind === 'marks' || kind === 'case';

/** Whether the lists as a whole, and not only their surest references, are built as the style builds them. */
function isFollowed(lists: readonly CheckedList[], style: CheckedStyle): boolean {
  const all = lists.flatMap(({ references }) => references).filter(({ text }) => text !== '');
  const step = Math.max(1, Math.ceil(all.length / MOST_HELD));
  const held = all.filter((_, index) => index % step === 0);
  const alike = compareWithStyle(held, style).filter(({ differences }) => differences.every(isOfMarks));
  return alike.length >= held.length * LEAST_ALIKE;
}

/** Of several candidates the one whose lines differ least from the lists (the earlier of equals). */
export function closestStyle(lists: readonly CheckedList[], candidates: readonly CheckedStyle[]): CheckedStyle {
  const references = surest(lists, SECOND_LOOK);
  if (references.length === 0) return candidates[0];
  const ranked = candidates.map((style) => ({
    style,
    differences: compareWithStyle(references, style).reduce((sum, { differences }) => sum + differences.length, 0),
  }));
  return ranked.reduce((best, one) => (one.differences < best.differences ? one : best)).style;
}

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
  if (rival && rival.differences - best.differences < LEAST_LEAD) return undefined;
  return isFollowed(lists, best.style) ? best.style : undefined;
}

/** Styles that a list is held against where none is named, in the order in which equals are preferred. */
const DETECTED_STYLES: readonly string[] = ['apa', 'chicago', 'chicago-17', 'harvard-id', 'ieee', 'mla', 'vancouver'];

/** The known style that the lists follow, in the locale that they are more like; `styleOf` makes a style, or has it. */
export function detectKnownStyle(
  lists: readonly CheckedList[],
  locales: readonly string[],
  styleOf: (name: string, locale: string) => CheckedStyle,
): CheckedStyle | undefined {
  if (lists.reduce((sum, { references }) => sum + references.length, 0) < FEWEST_COMPARED) return undefined;
  for (const locale of locales) {
    const candidates = DETECTED_STYLES.map((name) => styleOf(name, locale));
    const found = detectStyle(lists, candidates);
    if (found) return inClosestLocale(lists, locales, (name) => styleOf(found.name, name));
  }
  return undefined;
}

/** Of one style in several locales the one that the lists are more like. */
export function inClosestLocale(
  lists: readonly CheckedList[],
  locales: readonly string[],
  styleIn: (locale: string) => CheckedStyle,
): CheckedStyle {
  const candidates = locales.map(styleIn);
  return candidates.length > 1 ? closestStyle(lists, candidates) : candidates[0];
}
