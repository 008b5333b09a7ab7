// Pages that cannot be as printed: 45–40, 12–12, and 6168 where 61–68 was meant.
import type { CheckedDocument, CheckedReference } from '../checked-document.js';
import { listText } from '../example-text.js';
import { allReferences, type FieldValue, fieldValues } from '../field-values.js';
import { lostDash, type PageFault, rangeFaults } from '../page-faults.js';
import type { Rule, RuleFinding } from '../rule.js';

type Report = (finding: RuleFinding) => void;

const MESSAGES: Readonly<Record<PageFault['kind'], (printed: string, mended?: string) => string>> = {
  backwards: (printed) => `Unexpected pages ${printed}, expected the lower page first`,
  'one-page': (printed, mended) => `Unexpected pages ${printed}, expected a range, or ${mended} alone`,
  'lost-dash': (printed, mended) => `Unexpected page ${printed}, expected a dash: ${mended}`,
};

function reportFault(value: FieldValue, fault: PageFault, report: Report): void {
  const span = value.place(fault.start, fault.end);
  const fix = fault.mended === undefined ? undefined : { edits: [{ ...span, text: fault.mended }], isSafe: false };
  const message = MESSAGES[fault.kind](value.text.slice(fault.start, fault.end), fault.mended);
  const severity = fault.kind === 'one-page' ? 'info' : undefined;
  report({ span, message, fix, severity, isDoubtful: value.isDoubtful });
}

// pp. 6168 says that there are several pages; hlm. and hal. do not, but stand for them in front of such a high one
const SEVERAL_PAGES = /(?<!\p{L})(?:pp|hh|hlm|hal|halaman|pages|s)\.?:? ?$/iu;

/** Lists of journals that count through thousands of pages print such numbers rightly. */
function highestPage(checked: CheckedDocument): number {
  let highest = 0;
  for (const reference of allReferences(checked))
    for (const { text } of fieldValues(checked, reference, 'page')) {
      const range = /^(\d{1,6}) ?[-–—‐‑]/.exec(text);
      if (range) highest = Math.max(highest, Number(range[1]));
    }
  return highest;
}

function isLedByPageWord(reference: CheckedReference, value: FieldValue): boolean {
  return SEVERAL_PAGES.test(reference.text.slice(Math.max(0, value.start - 12), value.start));
}

export const validPages: Rule = {
  id: 'valid-pages',
  group: 'fields',
  severity: 'warning',
  summary: 'Finds page ranges that run backwards, go from a page to itself, or have lost their dash.',
  why: 'A range that runs backwards has a slip in one of its numbers, and the text will not be found there. “pp. 6168” is mostly 61–68 whose dash was lost on the way from a PDF.',
  examples: [
    {
      text: listText('Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 57–45.'),
      finds: ['57–45'],
    },
    {
      text: listText(
        'Kristanto, T. (2016). Penjadwalan ruang kuliah. Jurnal Sains dan Teknologi Terapan, vol. 4, no. 2, pp. 6168.',
      ),
      finds: ['6168'],
    },
    {
      text: listText('Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 12–12.'),
      finds: ['12–12'],
    },
    {
      text: listText('Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 145–57.'),
      finds: [],
    },
    {
      text: listText('Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), e12–e20.'),
      finds: [],
    },
  ],
  check(checked, report) {
    const highest = highestPage(checked);
    for (const reference of allReferences(checked))
      for (const value of fieldValues(checked, reference, 'page')) {
        for (const fault of rangeFaults(value.text)) reportFault(value, fault, report);
        const mended = lostDash(value.text);
        if (mended && Number(value.text) > 2 * highest && isLedByPageWord(reference, value))
          reportFault(value, { kind: 'lost-dash', start: 0, end: value.text.length, mended }, report);
      }
  },
};
