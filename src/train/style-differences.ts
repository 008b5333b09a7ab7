// The lines where our styles differ from the official ones, in classes: each is a difference that we know and mean, or is named
// after the first words that differ. Used by `npm run styles:check -- FILE --differences` and told in styles/README.md.
import { comparedForm, type StyleDifference, type StyleScore } from './check-styles.js';

/** Differences of one reason in one style and locale. */
interface DifferenceClass {
  readonly style: string;
  readonly locale: string;
  readonly reason: string;
  readonly lines: readonly StyleDifference[];
}

interface KnownReason {
  readonly reason: string;
  /** Both must stand in the lines. */
  readonly expected: RegExp;
  readonly printed: RegExp;
}

// In the order of styles/README.md
const KNOWN_REASONS: readonly KnownReason[] = [
  { reason: 'an edition in Indonesian: "2 ed."', expected: /\d ed\b/, printed: /Edisi ke-\d/ },
  {
    reason: 'a review in Indonesian: the official term is English',
    expected: /Rev(?:iew|\.) of/,
    printed: /Ul(?:asan|\.) atas/,
  },
  { reason: 'a contributor in Indonesian: the official term is English', expected: /\bWith\b/, printed: /Bersama/ },
  { reason: 'a preprint in Indonesian: the official term is English', expected: /Preprint/, printed: /Pracetak/ },
  { reason: '"released" without a day', expected: /, released\b/, printed: /^(?!.*released)/ },
  { reason: 'a missing comma before the reviewed author', expected: /\S(?:<\/i>)?by /, printed: /, by / },
  { reason: 'a stop before a comma behind a series', expected: /\. , /, printed: /^(?!.*\. , )/ },
  { reason: 'a stop before a comma behind the place', expected: /\., \d{4}/, printed: /^(?!.*\., \d{4})/ },
];

/** The text where it differs, or else the HTML. */
export function differingLines({ expected, printed }: StyleDifference): readonly [expected: string, printed: string] {
  const texts = [comparedForm(expected.text), comparedForm(printed.text)] as const;
  return texts[0] === texts[1] ? [comparedForm(expected.html), comparedForm(printed.html)] : texts;
}

function firstDifference(expected: string, printed: string): string {
  const [theirs, ours] = [expected.split(' '), printed.split(' ')];
  const at = theirs.findIndex((word, index) => word !== ours[index]);
  if (at < 0) return `"${ours.slice(theirs.length).join(' ')}" too many`;
  return `"${theirs[at]}" expected, "${ours[at] ?? ''}" printed`;
}

/** Why a line differs, as far as that is known. */
export function reasonOf(difference: StyleDifference): string {
  const [expected, printed] = differingLines(difference);
  const known = KNOWN_REASONS.find((one) => one.expected.test(expected) && one.printed.test(printed));
  return known?.reason ?? `unexplained: ${firstDifference(expected, printed)}`;
}

/** All differences in classes, in the order of the scores; within one, as the classes turn up. */
export function classifyDifferences(scores: readonly StyleScore[]): DifferenceClass[] {
  return scores.flatMap(({ style, locale, differences }) => {
    const byReason = new Map<string, StyleDifference[]>();
    for (const difference of differences) {
      const reason = reasonOf(difference);
      byReason.set(reason, [...(byReason.get(reason) ?? []), difference]);
    }
    return [...byReason].map(([reason, lines]) => ({ style, locale, reason, lines }));
  });
}

function classLines({ style, locale, reason, lines }: DifferenceClass): string[] {
  const pairs = lines.flatMap((line) => {
    const [expected, printed] = differingLines(line);
    return [`  expected ${expected}`, `  printed  ${printed}`];
  });
  return ['', `${style} ${locale}: ${reason} (${lines.length})`, ...pairs];
}

/** Every class with its lines, both ways. */
export function reportDifferences(scores: readonly StyleScore[]): string {
  return classifyDifferences(scores).flatMap(classLines).join('\n');
}
