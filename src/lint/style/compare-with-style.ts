// References against the lines that a style prints for them. What a work is often cannot be seen from its reference, so each is
// held to the line of the type that it looks most like; and what only reading may have left out is no difference of form.
import { citedByTitle } from '../../csl/cited-title.js';
import type { CslItem, CslName, ItemType } from '../../csl/item.js';
import type { CheckedReference } from '../checked-document.js';
import type { CheckedStyle, RenderedLine } from '../checked-style.js';
import { lineTokens } from './line-tokens.js';
import { type StyleDifference, styleDifferences } from './style-differences.js';
import { commonShare } from './token-diff.js';

/** Fields whose marks the style makes; those of any other are the work's own, and reading may have left one out. */
const FORMED_BY_STYLE: ReadonlySet<string> = new Set([
  'author',
  'editor',
  'translator',
  'director',
  'issued',
  'accessed',
  'page',
]);

/** The stop of an abbreviated name of a journal or publisher, which reading takes for one of the style: "Astrophys. Space Sci., 365". */
function isStopOfAbbreviation({ printed, expected }: StyleDifference, { text, segments }: CheckedReference): boolean {
  const isStop = text.slice(printed.start, printed.end).startsWith('.') && !expected.startsWith('.');
  return isStop && segments.some(({ end, label }) => end === printed.start && !FORMED_BY_STYLE.has(label));
}

// 2014a: letters are a matter of the list, and of another rule; the lines have none
const LETTERED_YEAR = /^\d{4}[a-z]$/;

function isLetterOfYear({ printed, expected }: StyleDifference, { text }: CheckedReference): boolean {
  const year = text.slice(printed.start, printed.end);
  return LETTERED_YEAR.test(year) && expected === year.slice(0, 4);
}

/** Whether marks stand inside a field that the work itself has written, where reading may have left one out. */
function isInsideWork({ printed }: StyleDifference, { segments }: CheckedReference): boolean {
  return segments.some(
    ({ start, end, label }) => !FORMED_BY_STYLE.has(label) && start < printed.start && printed.end < end,
  );
}

// slovar’: an apostrophe that ends a word, and that reading took for a closing quote
const LONE_APOSTROPHE = /^['’ʼ]$/;

const SPEAKS_OF_LINK = /doi|accessed|diakses|retrieved|tersedia|available/i;

/** Whether a difference is one of form, and not of what the work or its address is. */
function isOfForm(difference: StyleDifference, reference: CheckedReference): boolean {
  const { kind, fields, printed, expected } = difference;
  if (isStopOfAbbreviation(difference, reference) || isLetterOfYear(difference, reference)) return false;
  const text = reference.text.slice(printed.start, printed.end);
  if (kind === 'marks') return !isInsideWork(difference, reference) && !(expected === '' && LONE_APOSTROPHE.test(text));
  return !(fields.includes('DOI') || fields.includes('URL')) || SPEAKS_OF_LINK.test(text);
}

/** Types that one could be taken for; what a work is often cannot be seen from its reference. */
const LOOKALIKES: Readonly<Partial<Record<ItemType, readonly ItemType[]>>> = {
  article: ['book', 'report', 'webpage'],
  'article-journal': ['chapter', 'paper-conference', 'webpage'],
  'article-magazine': ['article-journal', 'webpage'],
  'article-newspaper': ['article-journal', 'webpage'],
  book: ['report', 'thesis', 'webpage', 'chapter'],
  chapter: ['paper-conference', 'article-journal', 'entry-encyclopedia'],
  document: ['book', 'webpage', 'article-journal'],
  'paper-conference': ['chapter', 'article-journal'],
  report: ['book', 'webpage'],
  thesis: ['book', 'report'],
  webpage: ['article-journal', 'report', 'book'],
};

// … dkk., et al., and others, …
const CUT_SHORT = /(?:\b(?:et\.? ?al|dkk|dll|others|lainnya|kawan-kawan)\b\.?|…|\.\.\.)\s*$/i;
const LEFT_OUT = /…|\.\.\./;
const UNNAMED: readonly CslName[] = Array.from({ length: 30 }, () => ({ family: 'N', given: 'N' }));

/** Names as many as any style cuts, where the reference cuts them: behind the last, or in front of it ("A, B, … Z"). */
function uncutNames(names: readonly CslName[], printed: string): CslName[] {
  if (CUT_SHORT.test(printed)) return [...names, ...UNNAMED];
  return LEFT_OUT.test(printed) ? [...names.slice(0, -1), ...UNNAMED, ...names.slice(-1)] : [...names];
}

/** The item as the style should print it: names that the reference cuts short are as many as any style cuts. */
function printableItem({ item, segments, text }: CheckedReference): CslItem {
  const uncut: { author?: CslName[]; editor?: CslName[] } = {};
  for (const variable of ['author', 'editor'] as const) {
    const printed = segments.findLast(({ label }) => label === variable);
    const names = item[variable];
    if (printed && names) uncut[variable] = uncutNames(names, text.slice(printed.start, printed.end));
  }
  return citedByTitle({ ...item, ...uncut });
}

const OTHER_LOOKALIKES: readonly ItemType[] = ['book', 'article-journal', 'webpage'];

/** A reference with the line that it is held to, how much of both is the same (0 to 1), and what differs. */
export interface Comparison {
  readonly reference: CheckedReference;
  readonly line: RenderedLine;
  readonly share: number;
  readonly differences: readonly StyleDifference[];
}

// [1] · 1. · (1)
const LIST_NUMBER = /^[\s[(]*\d{1,4}[\s.)\]]*/;

/** The reference with blanks in the place of its number in the list, which is no matter of its form. */
function withoutNumber({ text, segments }: CheckedReference): string {
  const number = segments.find(({ label }) => label === 'citation-number');
  const cut = number && number.start < 3 ? (LIST_NUMBER.exec(text)?.[0].length ?? 0) : 0;
  return ' '.repeat(cut) + text.slice(cut);
}

function compare(reference: CheckedReference, line: RenderedLine): Comparison {
  const text = withoutNumber(reference);
  const segments = reference.segments.filter(({ label }) => label !== 'citation-number');
  const differences = styleDifferences(text, segments, line);
  return {
    reference,
    line,
    share: commonShare(lineTokens(text), lineTokens(line.text)),
    differences: differences.filter((difference) => isOfForm(difference, reference)),
  };
}

/** Another type's line must not win by leaving most of the reference out. */
const LEAST_SHARE_KEPT = 0.97;

/** The better of two: fewer differences, then more in common. */
function better(a: Comparison, b: Comparison): Comparison {
  if (b.line.text === '' || b.share < a.share * LEAST_SHARE_KEPT) return a;
  const fewer = a.differences.length - b.differences.length;
  return fewer > 0 || (fewer === 0 && b.share > a.share) ? b : a;
}

/** The comparisons, each by the type that the reference looks most like. */
function byBestType(comparisons: readonly Comparison[], style: CheckedStyle): Comparison[] {
  const others = comparisons.map(({ reference, differences }) =>
    differences.length === 0
      ? []
      : (LOOKALIKES[reference.item.type] ?? OTHER_LOOKALIKES).map((type) => ({ ...printableItem(reference), type })),
  );
  const lines = style.render(others.flat());
  let next = 0;
  return comparisons.map((comparison, index) =>
    others[index].reduce((best) => better(best, compare(comparison.reference, lines[next++])), comparison),
  );
}

// A reference's line does not hang on its neighbours, and the same ones are looked at to see what style a list follows and then
// to say what differs: each is printed once.
const COMPARED = new WeakMap<CheckedStyle, WeakMap<CheckedReference, Comparison>>();

/** Compares references with their lines, in order; a line is empty where the style prints nothing. */
export function compareWithStyle(references: readonly CheckedReference[], style: CheckedStyle): Comparison[] {
  const known = COMPARED.get(style) ?? new WeakMap<CheckedReference, Comparison>();
  COMPARED.set(style, known);
  const unknown = references.filter((reference) => !known.has(reference));
  const lines = style.render(unknown.map(printableItem));
  const compared = unknown.map((reference, index) => compare(reference, lines[index]));
  for (const comparison of byBestType(compared, style)) known.set(comparison.reference, comparison);
  return references.flatMap((reference) => known.get(reference) ?? []);
}

/** How much of references and lines is the same, on average, from 0 to 1; marks count as much as words. */
export function likenessOf(references: readonly CheckedReference[], style: CheckedStyle): number {
  const lines = style.render(references.map(printableItem));
  const shares = references.map((reference, index) =>
    commonShare(lineTokens(withoutNumber(reference)), lineTokens(lines[index].text), 1),
  );
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
