// Each reference against the line that the style prints for it. The reference is rendered from its own parse, so what differs
// is form and not content; where the parse is unsure, so is the finding.
import type { CheckedDocument, CheckedReference } from '../checked-document.js';
import type { CheckedStyle } from '../checked-style.js';
import type { Fix } from '../lint-finding.js';
import type { Rule, RuleFinding } from '../rule.js';
import { compareWithStyle } from '../style/compare-with-style.js';
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

/** A part of a date that the item does not hold was rather not read than is not printed by the style. */
const isUnreadDate = ({ kind, fields }: StyleDifference): boolean =>
  kind === 'extra' && (fields.includes('issued') || fields.includes('accessed'));

function isSureOf(difference: StyleDifference, { confidence, segments }: CheckedReference): boolean {
  const { printed } = difference;
  const near = segments.filter(({ start, end }) => start <= printed.end + 2 && printed.start - 2 <= end);
  return confidence >= SURE && !isUnreadDate(difference) && near.every((segment) => segment.confidence >= SURE_FIELD);
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

function checkList(
  references: readonly CheckedReference[],
  style: CheckedStyle,
  report: (finding: RuleFinding) => void,
): void {
  for (const { reference, line, share, differences } of compareWithStyle(references, style)) {
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
