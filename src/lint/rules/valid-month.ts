// Dates with a month or a day that no calendar has.
import type { CheckedDocument, CheckedReference } from '../checked-document.js';
import { listText } from '../example-text.js';
import { allReferences, placeOfVariable, printedDates } from '../field-values.js';
import { dayFaults, partsFault } from '../printed-days.js';
import type { Rule, RuleFinding } from '../rule.js';

type Report = (finding: RuleFinding) => void;
const DATES = ['issued', 'accessed'] as const;

/** The day in front of a date is sometimes left out of it: "32 | Mei 2020", but not the number of an issue. */
function withDayBefore(reference: CheckedReference, start: number): number {
  const before = reference.text.slice(Math.max(0, start - 6), start);
  const day = /(?:^|[\s,([])(\d{1,2}\.? )$/.exec(before)?.[1];
  if (day === undefined) return start;
  const from = start - day.length;
  return reference.segments.some((segment) => segment.end > from && segment.start < start) ? start : from;
}

function checkPrinted(reference: CheckedReference, report: Report): void {
  for (const variable of DATES)
    for (const date of printedDates(reference, variable)) {
      const from = withDayBefore(reference, date.start);
      for (const { start, end, message } of dayFaults(reference.text.slice(from, date.start + date.text.length)))
        report({
          span: reference.placeOf({ start: from + start, end: from + end }),
          message,
          isDoubtful: date.isDoubtful,
        });
    }
}

function checkTyped(checked: CheckedDocument, reference: CheckedReference, report: Report): void {
  for (const variable of DATES)
    for (const parts of reference.item[variable]?.['date-parts'] ?? []) {
      const message = partsFault(parts);
      if (message) report({ span: placeOfVariable(checked, reference, variable), message });
    }
}

export const validMonth: Rule = {
  id: 'valid-month',
  group: 'fields',
  severity: 'error',
  summary: 'Finds dates with a month or a day that no calendar has.',
  why: 'A day that does not exist has a slip in it, and so the issue of a newspaper or the state of a page that was read cannot be told.',
  examples: [
    {
      text: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 32 Mei 2024, dari https://www.kominfo.go.id/citra',
      ),
      finds: ['32 Mei'],
    },
    {
      text: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 31 April 2024, dari https://www.kominfo.go.id/citra',
      ),
      finds: ['31 April'],
    },
    {
      text: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 29 Februari 2024, dari https://www.kominfo.go.id/citra',
      ),
      finds: [],
    },
    {
      text: listText('Saudi, Ahmad. 2020. Diplomasi Digital. Jurnal Komunikasi dan Media Vol. 5 No. 32 Februari 2020'),
      finds: [],
    },
  ],
  check(checked, report) {
    for (const reference of allReferences(checked))
      if (checked.kind === 'items') checkTyped(checked, reference, report);
      else checkPrinted(reference, report);
  },
};
