// Each reference against the line that the style prints for it. The reference is rendered from its own parse, so what differs
// is form and not content; where the parse is unsure, so is the finding.
import { citedByTitle } from '../../csl/cited-title.js';
import type { CslItem, CslName, ItemType } from '../../csl/item.js';
import type { CheckedDocument, CheckedReference } from '../checked-document.js';
import type { CheckedStyle, RenderedLine } from '../checked-style.js';
import type { Fix } from '../lint-finding.js';
import type { Rule, RuleFinding } from '../rule.js';
import { fieldWord } from '../style/field-words.js';
import { lineTokens } from '../style/line-tokens.js';
import { type StyleDifference, styleDifferences } from '../style/style-differences.js';
import { commonShare } from '../style/token-diff.js';

// Below this a reference follows another style, or was read wrongly: one finding says so, and not twenty.
const LEAST_LIKENESS = 0.6;
const MOST_DIFFERENCES = 12;
const SURE = 0.6;
const SURE_FIELD = 0.7;

const quoted = (text: string): string => (text.length > 60 ? `"${text.slice(0, 57)}…"` : `"${text}"`);

const between = ([first, second]: readonly string[]): string => {
  if (first === undefined) return '';
  return second === undefined ? ` in ${fieldWord(first)}` : ` between ${fieldWord(first)} and ${fieldWord(second)}`;
};

const STYLE_NAMES: Readonly<Record<string, string>> = {
  apa: 'APA',
  chicago: 'Chicago',
  'chicago-17': 'Chicago (17th edition)',
  'chicago-notes': 'Chicago (notes)',
  'harvard-id': 'Harvard',
  ieee: 'IEEE',
  mla: 'MLA',
  vancouver: 'Vancouver',
};

const styleName = ({ name }: CheckedStyle): string => STYLE_NAMES[name] ?? name;

function messageOf({ kind, expected, fields }: StyleDifference, printed: string, style: CheckedStyle): string {
  const by = `(${styleName(style)})`;
  switch (kind) {
    case 'marks': {
      if (printed === '') return `Expected ${quoted(expected)}${between(fields)} ${by}`;
      if (expected === '') return `Unexpected ${quoted(printed)}${between(fields)} ${by}`;
      return `Unexpected ${quoted(printed)}${between(fields)}, expected ${quoted(expected)} ${by}`;
    }
    case 'case':
      return `Unexpected letter case in ${quoted(printed)}, expected ${quoted(expected)} ${by}`;
    case 'extra':
      return `Unexpected ${quoted(printed)}: ${styleName(style)} does not print ${fields.length > 0 ? fields.map(fieldWord).join(' and ') : 'it'} here`;
    case 'missing':
      return `Expected ${quoted(expected)} here ${by}`;
    case 'moved':
      return `Unexpected place of ${fields.length > 0 ? fieldWord(fields[0]) : quoted(printed)}: ${styleName(style)} prints it elsewhere`;
    case 'value':
      return `Unexpected ${quoted(printed)}, expected ${quoted(expected)} ${by}`;
  }
}

/** What makes it right, where nothing that cannot be seen here (markup) stands inside. Marks and letter case are safe. */
function fixOf({ kind, edit }: StyleDifference, reference: CheckedReference, isSure: boolean): Fix | undefined {
  if (kind === 'moved' || kind === 'missing') return undefined;
  const place = reference.placeOf(edit);
  if (place.end - place.start !== edit.end - edit.start) return undefined;
  return { edits: [{ ...place, text: edit.text }], isSafe: isSure && kind === 'marks' };
}

function isSureOf({ printed }: StyleDifference, { confidence, segments }: CheckedReference): boolean {
  const near = segments.filter(({ start, end }) => start <= printed.end + 2 && printed.start - 2 <= end);
  return confidence >= SURE && near.every((segment) => segment.confidence >= SURE_FIELD);
}

function differenceFinding(difference: StyleDifference, reference: CheckedReference, style: CheckedStyle): RuleFinding {
  const { start, end } = difference.printed;
  const isSure = isSureOf(difference, reference);
  const fix = fixOf(difference, reference, isSure);
  return {
    span: reference.placeOf(difference.printed),
    message: messageOf(difference, reference.text.slice(start, end), style),
    ...(fix && { fix }),
    ...(!isSure && { isDoubtful: true }),
  };
}

function wholeFinding(reference: CheckedReference, expected: string, style: CheckedStyle): RuleFinding {
  return {
    span: reference.span,
    message: `This does not look like ${styleName(style)}, expected: ${expected}`,
    ...(reference.confidence < SURE && { isDoubtful: true }),
  };
}

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

// 2014a for 2014: letters are a matter of the list, and of another rule
const LETTERED_YEAR = /^\d{4}[a-z]$/;

function isLetterOfYear({ printed, expected }: StyleDifference, { text }: CheckedReference): boolean {
  return LETTERED_YEAR.test(expected) && expected.slice(0, 4) === text.slice(printed.start, printed.end);
}

/** Whether a difference is one of form. What stands inside a title or behind an abbreviation is the work's; where a link leads is none either. */
function isOfForm(difference: StyleDifference, reference: CheckedReference): boolean {
  const { kind, fields, printed } = difference;
  if (isStopOfAbbreviation(difference, reference) || isLetterOfYear(difference, reference)) return false;
  const text = reference.text.slice(printed.start, printed.end);
  if (fields.length === 1 && kind === 'marks') return FORMED_BY_STYLE.has(fields[0]);
  return (
    !(fields.includes('DOI') || fields.includes('URL')) ||
    /doi|accessed|diakses|retrieved|tersedia|available/i.test(text) ||
    kind === 'marks'
  );
}

/** Types that one could be taken for; what a work is often cannot be seen from its reference. */
const LOOKALIKES: Readonly<Partial<Record<ItemType, readonly ItemType[]>>> = {
  'article-journal': ['chapter', 'paper-conference', 'webpage'],
  'article-magazine': ['article-journal', 'webpage'],
  'article-newspaper': ['article-journal', 'webpage'],
  book: ['report', 'thesis', 'webpage'],
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

/** A reference with the line that it is held to, and what differs from it. */
interface Comparison {
  readonly reference: CheckedReference;
  readonly line: RenderedLine;
  readonly share: number;
  readonly differences: readonly StyleDifference[];
}

function compare(reference: CheckedReference, line: RenderedLine): Comparison {
  const differences = styleDifferences(reference.text, reference.segments, line);
  return {
    reference,
    line,
    share: commonShare(lineTokens(reference.text), lineTokens(line.text)),
    differences: differences.filter((difference) => isOfForm(difference, reference)),
  };
}

/** The better of two: fewer differences, then more in common. */
const better = (a: Comparison, b: Comparison): Comparison =>
  b.line.text !== '' &&
  (b.differences.length < a.differences.length || (b.differences.length === a.differences.length && b.share > a.share))
    ? b
    : a;

/** The comparisons, each by the type that the reference looks most like. */
function byBestType(comparisons: readonly Comparison[], style: CheckedStyle): Comparison[] {
  const others = comparisons.map(({ reference, differences }) =>
    differences.length < 2
      ? []
      : (LOOKALIKES[reference.item.type] ?? []).map((type) => ({ ...printableItem(reference), type })),
  );
  const lines = style.render(others.flat());
  let next = 0;
  return comparisons.map((comparison, index) =>
    others[index].reduce((best) => better(best, compare(comparison.reference, lines[next++])), comparison),
  );
}

function checkList(
  references: readonly CheckedReference[],
  style: CheckedStyle,
  report: (finding: RuleFinding) => void,
): void {
  const lines = style.render(references.map(printableItem));
  const comparisons = references.map((reference, index) => compare(reference, lines[index]));
  for (const { reference, line, share, differences } of byBestType(comparisons, style)) {
    if (line.text === '' || differences.length === 0) continue;
    if (share < LEAST_LIKENESS || differences.length > MOST_DIFFERENCES)
      report(wholeFinding(reference, line.text, style));
    else for (const difference of differences) report(differenceFinding(difference, reference, style));
  }
}

export const validStyle: Rule = {
  id: 'valid-style',
  group: 'style',
  severity: 'warning',
  summary: 'A reference is printed otherwise than its style prints it.',
  why: 'Readers and graders look for a part of a reference where the style puts it. The reference is taken apart, printed anew in the style, and compared mark by mark; italics cannot be seen in plain text and are not compared.',
  examples: [
    {
      text: 'References\n\nHamonangan, I. and Assegaff, Z. (2020). Cyber diplomacy. Jurnal Contoh, 1(3), 12–20.\nSaudi, A. (2020). Peran diplomasi digital. Jurnal Contoh, 5(2), 33–40.\n',
      style: 'apa',
      locale: 'en-US',
      finds: ['and'],
      fixed:
        'References\n\nHamonangan, I., & Assegaff, Z. (2020). Cyber diplomacy. Jurnal Contoh, 1(3), 12–20.\nSaudi, A. (2020). Peran diplomasi digital. Jurnal Contoh, 5(2), 33–40.\n',
    },
    {
      text: 'References\n\nSaudi, A. (2020). Peran diplomasi digital. Jurnal Contoh, 5(2), 33-40.\nWijaya, T. (2018). Sejarah pers. Pustaka Contoh.\n',
      style: 'apa',
      locale: 'en-US',
      finds: ['-'],
      fixed:
        'References\n\nSaudi, A. (2020). Peran diplomasi digital. Jurnal Contoh, 5(2), 33–40.\nWijaya, T. (2018). Sejarah pers. Pustaka Contoh.\n',
    },
    {
      text: 'References\n\nSaudi, A. (2020). Peran diplomasi digital. Jurnal Contoh, 5(2), 33–40.\nWijaya, T. (2018). Sejarah pers. Pustaka Contoh.\n',
      style: 'apa',
      locale: 'en-US',
      finds: [],
    },
    {
      text: 'Referensi\n\nSaudi, Ahmad. 2020. “Peran Diplomasi Digital.” Jurnal Contoh 5 (2): 33–40.\nWijaya, Tono. 2018. Sejarah Pers. Pustaka Contoh.\n',
      style: 'chicago',
      locale: 'id-ID',
      finds: [],
    },
  ],
  check({ kind, lists, style }: CheckedDocument, report) {
    if (kind !== 'text' || !style) return;
    for (const { references } of lists) checkList(references, style, report);
  },
};
