// Each reference against the line that the style prints for it. The reference is rendered from its own parse, so what differs
// is form and not content; where the parse is unsure, so is the finding.
import type { Span } from '../../text/span.js';
import type { CheckedDocument, CheckedReference } from '../checked-document.js';
import type { CheckedStyle } from '../checked-style.js';
import type { Fix } from '../lint-finding.js';
import { lostDash } from '../page-faults.js';
import type { Rule, RuleFinding } from '../rule.js';
import { type Comparison, compareWithStyle } from '../style/compare-with-style.js';
import { fieldWord } from '../style/field-words.js';
import type { StyleDifference } from '../style/style-differences.js';

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

function messageOf(difference: StyleDifference, { text }: CheckedReference, style: CheckedStyle): string {
  const { kind, expected, fields } = difference;
  const { start, end } = difference.printed;
  const printed = text.slice(start, end);
  const where = end >= text.length ? ' at the end' : between(fields);
  const by = `(${styleName(style)})`;
  switch (kind) {
    case 'marks': {
      if (printed === '') return `Expected ${quoted(expected)}${where} ${by}`;
      if (expected === '') return `Unexpected ${quoted(printed)}${where} ${by}`;
      return `Unexpected ${quoted(printed)}${where}, expected ${quoted(expected)} ${by}`;
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

/** Fields that a style leaves out whatever the work is. Where any other one is too many, rather the type was misjudged, or the field misread. */
const LEFT_OUT_BY_STYLES: ReadonlySet<string> = new Set(['publisher-place', 'publisher', 'ISBN', 'ISSN']);

const isOddlyExtra = ({ kind, fields }: StyleDifference): boolean =>
  kind === 'extra' && fields.some((field) => !LEFT_OUT_BY_STYLES.has(field));

function isSureOf(difference: StyleDifference, { confidence, segments }: CheckedReference): boolean {
  const { printed } = difference;
  const near = segments.filter(({ start, end }) => start <= printed.end + 2 && printed.start - 2 <= end);
  return confidence >= SURE && !isOddlyExtra(difference) && near.every((segment) => segment.confidence >= SURE_FIELD);
}

function differenceFinding(difference: StyleDifference, reference: CheckedReference, style: CheckedStyle): RuleFinding {
  const isSure = isSureOf(difference, reference);
  const fix = fixOf(difference, reference, isSure);
  return {
    span: reference.placeOf(difference.printed),
    message: messageOf(difference, reference, style),
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

/** What differs alike in this share of a list is the list's own manner, where nobody said what style it should follow. */
const OWN_MANNER = 0.3;
const FEWEST_ALIKE = 3;

/** Differences that are the same but for the words of the reference share this. */
function mannerOf({ kind, fields, printed, expected }: StyleDifference, { text }: CheckedReference): string {
  if (kind !== 'marks') return [kind, ...fields].join('|');
  const place = printed.end >= text.length ? ['end'] : fields;
  return [kind, ...place, `${text.slice(printed.start, printed.end)} ${expected}`].join('|');
}

// A hyphen for the dash of a range is what keyboards make, and no manner of anybody's.
const TYPED_HYPHEN = /\|- –$/;

/** Which differences of a list are its own manner. */
function ownManner(comparisons: readonly Comparison[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { reference, differences } of comparisons)
    for (const manner of new Set(differences.map((difference) => mannerOf(difference, reference))))
      counts.set(manner, (counts.get(manner) ?? 0) + 1);
  const least = Math.max(FEWEST_ALIKE, comparisons.length * OWN_MANNER);
  const own = [...counts].filter(([manner, count]) => count >= least && !TYPED_HYPHEN.test(manner));
  return new Set(own.map(([manner]) => manner));
}

const PAGE_WORD = 6;

// pp. 6168: the pages have lost their dash, of which another rule speaks; "pp." is right for what was meant
function isAtLostDash({ printed }: StyleDifference, { segments, text }: CheckedReference): boolean {
  const isNear = ({ start, end }: Span): boolean => printed.end + PAGE_WORD >= start && printed.start <= end;
  return segments.some(
    (segment) =>
      segment.label === 'page' && isNear(segment) && lostDash(text.slice(segment.start, segment.end)) !== undefined,
  );
}

const FEWEST_IN_STYLE = 2;
const PLACED: readonly string[] = ['publisher', 'publisher-place'];

const prints = ({ segments }: CheckedReference, field: string): boolean =>
  segments.some(({ label }) => label === field);

/** Whether most works that could print some fields leave them out: of a place, those with a publisher; of any other, those of the type. */
function isLeftOut(fields: readonly string[], { item }: CheckedReference, all: readonly Comparison[]): boolean {
  const isPlace = fields.every((field) => field === 'publisher-place');
  const works = all
    .map(({ reference }) => reference)
    .filter((reference) => (isPlace ? prints(reference, 'publisher') : reference.item.type === item.type));
  const without = works.filter((reference) => !fields.some((field) => prints(reference, field)));
  return without.length >= FEWEST_IN_STYLE && without.length > works.length - without.length;
}

/** Whether enough of a list prints some fields where the style does. */
function isPlaced({ kind, fields }: StyleDifference, all: readonly Comparison[]): boolean {
  // where a publisher stands can only be seen beside its place
  const together = kind === 'moved' && fields.some((field) => PLACED.includes(field)) ? PLACED : fields;
  const isInStyle = ({ reference, differences }: Comparison): boolean =>
    together.every((field) => prints(reference, field)) &&
    !differences.some((other) => other.kind !== 'marks' && other.fields.some((field) => fields.includes(field)));
  return all.filter(isInStyle).length >= FEWEST_IN_STYLE;
}

/** Whether enough of a list prints some fields as the style does; marks alone show no manner. */
function isFollowed(difference: StyleDifference, reference: CheckedReference, all: readonly Comparison[]): boolean {
  const { kind, fields } = difference;
  if (kind === 'marks' || kind === 'case') return true;
  return kind === 'extra' ? isLeftOut(fields, reference, all) : isPlaced(difference, all);
}

/** Against a style that nobody asked for, only what is sure, out of the list's own manner and in that of other references is told. */
function toldDifferences(
  comparison: Comparison,
  all: readonly Comparison[],
  own: ReadonlySet<string>,
  style: CheckedStyle,
): StyleDifference[] {
  const { reference, differences } = comparison;
  if (!style.isDetected) return [...differences];
  return differences.filter(
    (difference) =>
      isSureOf(difference, reference) &&
      !own.has(mannerOf(difference, reference)) &&
      isFollowed(difference, reference, all) &&
      !isAtLostDash(difference, reference),
  );
}

function checkList(
  references: readonly CheckedReference[],
  style: CheckedStyle,
  report: (finding: RuleFinding) => void,
): void {
  const comparisons = compareWithStyle(references, style);
  const own = ownManner(comparisons);
  for (const comparison of comparisons) {
    const { reference, line, share } = comparison;
    const differences = toldDifferences(comparison, comparisons, own, style);
    if (line.text === '' || differences.length === 0) continue;
    const isOtherwise = share < LEAST_LIKENESS || differences.length > MOST_DIFFERENCES;
    if (isOtherwise) report(wholeFinding(reference, line.text, style));
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
