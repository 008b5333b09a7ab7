// Measures our styles against lines that the official styles print: one item at a time, text and HTML, after NFC and
// with white space collapsed. Used by `npm run styles:check -- FILE` and while a style is being written.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { CslItem } from '../csl/item.js';
import { createStyler, type StyledEntry, type Styler } from '../formats/styled.js';
import { loadLocale } from '../load/locales.js';
import { loadStyle, STYLE_NAMES } from '../load/styles.js';

/** One line of the file of expected lines. */
interface ExpectedLine {
  readonly style: string;
  readonly locale: string;
  readonly item: CslItem;
  readonly text: string;
  readonly html: string;
}

/** One line where ours differs, in text or HTML. */
export interface StyleDifference {
  readonly expected: ExpectedLine;
  readonly printed: Pick<StyledEntry, 'text' | 'html'>;
}

/** Shares of equal lines of one style in one locale. */
export interface StyleScore {
  readonly style: string;
  readonly locale: string;
  readonly lines: number;
  readonly text: number;
  readonly html: number;
  readonly differences: readonly StyleDifference[];
}

/** Names in the file of expected lines → our style names. */
const OUR_NAMES: Readonly<Record<string, string>> = {
  'chicago-author-date': 'chicago',
  'chicago-notes-bibliography': 'chicago-notes',
  'chicago-author-date-17': 'chicago-17',
  'modern-language-association': 'mla',
};

/** What is compared. The wrappers of numbers and lines (<div class="csl-left-margin">) are not in the expected lines. */
export const comparedForm = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/<\/?div[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function readExpectedLines(path: string): ExpectedLine[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ExpectedLine);
}

function groupLines(lines: readonly ExpectedLine[]): Map<string, ExpectedLine[]> {
  const groups = new Map<string, ExpectedLine[]>();
  for (const line of lines) {
    const key = `${line.style} ${line.locale}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return groups;
}

function scoreLines(styler: Styler, lines: readonly ExpectedLine[]): StyleScore {
  let text = 0;
  let html = 0;
  const differences: StyleDifference[] = [];
  for (const expected of lines) {
    const [printed] = styler.format([expected.item]);
    const sameText = comparedForm(printed.text) === comparedForm(expected.text);
    const sameHtml = comparedForm(printed.html) === comparedForm(expected.html);
    text += Number(sameText);
    html += Number(sameHtml);
    if (!sameText || !sameHtml) differences.push({ expected, printed });
  }
  const { style, locale } = lines[0];
  return { style, locale, lines: lines.length, text, html, differences };
}

/**
 * Scores every style and locale of the file that we have and `only` lets through. In id-ID under APA, items with an
 * edition are left out: the official locale prints "2 ed." and ours says "Edisi ke-2" on purpose.
 */
export function checkStyles(path: string, only?: string): StyleScore[] {
  const groups = groupLines(readExpectedLines(path));
  const scores: StyleScore[] = [];
  for (const [key, group] of groups) {
    const lines = key === 'apa id-ID' ? group.filter(({ item }) => item.edition === undefined) : group;
    const name = OUR_NAMES[lines[0].style] ?? lines[0].style;
    if (!STYLE_NAMES.includes(name) || (only !== undefined && !key.includes(only))) continue;
    scores.push(scoreLines(createStyler(loadStyle(name), loadLocale(lines[0].locale)), lines));
  }
  return scores;
}

const share = (equal: number, { lines }: StyleScore): string => (equal / lines).toFixed(4);

function scoreLine(score: StyleScore): string {
  const name = `${score.style} ${score.locale}`.padEnd(42);
  return `${name} ${score.lines} lines  text ${share(score.text, score)}  html ${share(score.html, score)}`;
}

function differenceLines({ expected, printed }: StyleDifference): string {
  const inText = comparedForm(printed.text) !== comparedForm(expected.text);
  const [theirs, ours] = inText ? [expected.text, printed.text] : [expected.html, printed.html];
  return `  ${expected.item.type}\n    expected ${comparedForm(theirs)}\n    printed  ${comparedForm(ours)}`;
}

/** The scores as a table, each followed by up to `shown` of its differences. */
export function reportStyleScores(scores: readonly StyleScore[], shown = 0): string {
  return scores
    .flatMap((score) => [scoreLine(score), ...score.differences.slice(0, shown).map(differenceLines)])
    .join('\n');
}
