// Numbered lists: numbers that are missing or stand twice.

import type { Span } from '../../text/span.js';
import type { CheckedDocument, CheckedList, CheckedReference } from '../checked-document.js';
import { listText } from '../example-text.js';
import { printedText } from '../field-values.js';
import type { Rule, RuleFinding } from '../rule.js';

type Report = (finding: RuleFinding) => void;

interface NumberedReference {
  readonly reference: CheckedReference;
  readonly number: number;
  /** The printed number, in the document. */
  readonly span: Span;
}

const SURE = 0.6;

/** The numbers that a reference prints: two where the next one, of the same number, was taken for a part of it. */
function printedNumbers(reference: CheckedReference): NumberedReference[] {
  return reference.segments
    .filter(({ label, confidence }) => label === 'citation-number' && confidence >= SURE)
    .flatMap((segment) => {
      const digits = /^\d{1,4}$/.exec(printedText(reference, segment))?.[0];
      return digits ? [{ reference, number: Number(digits), span: reference.placeOf(segment) }] : [];
    });
}

function numberedOnes({ references }: CheckedList): NumberedReference[] {
  return references.flatMap((reference) => {
    const printed = printedNumbers(reference);
    if (printed.length > 0 || !/^\d{1,4}$/.test(reference.number ?? '')) return printed;
    const { start } = reference.span;
    return [{ reference, number: Number(reference.number), span: { start, end: start + 1 } }];
  });
}

/** A reference that swallowed the next one prints its number; then the list is right and the splitting is not. */
function standsBetween(
  { document }: CheckedDocument,
  number: number,
  before: CheckedReference,
  after: CheckedReference,
): boolean {
  const between = document.text.slice(before.span.start, after.span.start).slice(0, 20_000);
  return new RegExp(`(?:^|[\\s[(])${number}(?:[\\].)]|\\s+[\\p{Lu}“"])`, 'mu').test(between.replace(/^.{0,8}/, ''));
}

/** What jumps further is an excerpt, or a number that belongs to something else. */
const LONGEST_STEP = 4;

function reportStep(
  checked: CheckedDocument,
  before: NumberedReference,
  here: NumberedReference,
  report: Report,
): void {
  const step = here.number - before.number;
  if (step === 1 || here.number === 1 || step > LONGEST_STEP) return;
  const expected = before.number + 1;
  if (step > 1 && standsBetween(checked, expected, before.reference, here.reference)) return;
  const what = step === 0 ? `a second number ${here.number}` : `number ${here.number} behind ${before.number}`;
  report({
    span: here.span,
    message: `Unexpected ${what} in a numbered list, expected ${expected}`,
    related: [{ span: before.span, message: `number ${before.number}` }],
  });
}

/** Lists that are numbered 1. 1. 1. are numbered by what shows them. */
const isNumberedByHand = (numbered: readonly NumberedReference[]): boolean =>
  numbered.some(({ number }) => number !== numbered[0].number);

const FEWEST = 3;
/** More gaps than this, and it is an excerpt, or the numbers are something else. */
const MOST_STEPS = 0.25;

function checkList(checked: CheckedDocument, list: CheckedList, report: Report): void {
  const numbered = numberedOnes(list);
  if (numbered.length < FEWEST || !isNumberedByHand(numbered)) return;
  const findings: RuleFinding[] = [];
  numbered.slice(1).forEach((here, index) => {
    reportStep(checked, numbered[index], here, (finding) => findings.push(finding));
  });
  if (findings.length <= Math.max(1, numbered.length * MOST_STEPS)) for (const finding of findings) report(finding);
}

const FIRST = '[1] K. Ashari, Kamus Hubungan Internasional. Jakarta: Gramedia, 2020.';
const SECOND = '[2] Z. Dhofier, Tradisi Pesantren. Jakarta: LP3ES, 2011.';
const THIRD = '[3] A. Mughits, Kritik Nalar Fiqh Pesantren. Jakarta: Kencana, 2008.';

export const consistentNumbering: Rule = {
  id: 'consistent-numbering',
  group: 'list',
  severity: 'warning',
  summary: 'Finds numbers that are missing or stand twice in a numbered list.',
  why: 'Citations name a reference by its number. Where one is missing or stands twice, they lead to nothing or to two works.',
  examples: [
    { text: listText(FIRST, SECOND, THIRD.replace('3', '4'), THIRD.replace('3', '5')), finds: ['4'] },
    { text: listText(FIRST, SECOND, THIRD.replace('3', '2')), finds: ['2'] },
    { text: listText(FIRST, SECOND, THIRD), finds: [] },
    { text: listText(...[FIRST, SECOND, THIRD].map((reference) => reference.slice(4))), finds: [] },
  ],
  check(checked, report) {
    for (const list of checked.lists) checkList(checked, list, report);
  },
};
