// Two years in one reference that cannot both be right: "2020 … Februari 2019", or a page that was read before it was written.
import { parseDate } from '../../normalize/dates.js';
import type { CheckedDocument, CheckedReference } from '../checked-document.js';
import { listText } from '../example-text.js';
import { allReferences, placeOfVariable, printedDates, yearOf } from '../field-values.js';
import type { Rule, RuleFinding } from '../rule.js';

type Report = (finding: RuleFinding) => void;

/** Reprints, conferences and laws have two years rightly; an issue of a periodical has one. */
const PERIODICALS: ReadonlySet<string> = new Set(['article-journal', 'article-magazine', 'article-newspaper']);
// 2019/2020, 2012 [2008]: two years in one date
const TWO_YEARS = /\d{4}\D{1,4}\d{2,4}/;

// 41, 3394 (1990); 53, 1349 (1996) | [Erratum: …]
const SEVERAL = /;|erratum|ralat|corrigendum/i;
// no. 1802
const NUMBER_WORD = /(?<!\p{L})(?:no|nr|vol|issue|nomor|pp?|hlm)\.? ?$/iu;

/** Whether a reference names more than one work. */
function holdsSeveral({ segments, text }: CheckedReference): boolean {
  const once = ['volume', 'container-title', 'title'];
  const dates = segments.filter(({ label }) => label === 'issued');
  const between = text.slice(dates[0]?.end ?? 0, dates[dates.length - 1]?.start ?? 0);
  return SEVERAL.test(between) || once.some((one) => segments.filter(({ label }) => label === one).length > 1);
}

function reportTwoDates(reference: CheckedReference, report: Report): void {
  if (!PERIODICALS.has(reference.item.type) || reference.item['original-date'] || holdsSeveral(reference)) return;
  const [first, ...others] = printedDates(reference, 'issued').filter(
    ({ text, start, isDoubtful }) =>
      !isDoubtful && !TWO_YEARS.test(text) && !NUMBER_WORD.test(reference.text.slice(Math.max(0, start - 8), start)),
  );
  const year = first && yearOf(parseDate(first.text));
  const other = others.find(({ text }) => (yearOf(parseDate(text)) ?? year) !== year);
  if (!first || year === undefined || !other) return;
  const message = `Unexpected year ${yearOf(parseDate(other.text))}, expected ${year}, as the reference says before`;
  report({ span: other.span, message, related: [{ span: first.span, message: `the year ${year}` }] });
}

function reportReadBefore(checked: CheckedDocument, reference: CheckedReference, report: Report): void {
  const { issued, accessed } = reference.item;
  const [written, read] = [yearOf(issued), yearOf(accessed)];
  if (written === undefined || read === undefined || read >= written) return;
  const [date] = printedDates(reference, 'accessed');
  if (date?.isDoubtful) return;
  const message = `Unexpected access in ${read}, expected it in ${written} or later, the year of the work`;
  const related = [{ span: placeOfVariable(checked, reference, 'issued'), message: `the year ${written}` }];
  report({ span: date?.span ?? placeOfVariable(checked, reference, 'accessed'), message, related });
}

export const noYearClash: Rule = {
  id: 'no-year-clash',
  group: 'fields',
  severity: 'warning',
  summary: 'Finds references that name two different years for one issue, or were read before they appeared.',
  why: 'One of the two years is wrong, and the citation in the text repeats one of them.',
  examples: [
    {
      text: listText(
        'Saudi, Ahmad. 2020. Analisis Peran Diplomasi Digital Dalam Komunikasi Internasional. Jurnal Komunikasi dan Media Vol. 5 No. 2 Februari 2019',
      ),
      finds: ['Februari 2019'],
    },
    {
      text: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2019, dari https://www.kominfo.go.id/citra',
      ),
      finds: ['6 Desember 2019'],
    },
    {
      text: listText(
        'Saudi, Ahmad. 2020. Analisis Peran Diplomasi Digital Dalam Komunikasi Internasional. Jurnal Komunikasi dan Media Vol. 5 No. 2 Februari 2020',
      ),
      finds: [],
    },
    {
      text: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2024, dari https://www.kominfo.go.id/citra',
      ),
      finds: [],
    },
  ],
  check(checked, report) {
    for (const reference of allReferences(checked)) {
      reportTwoDates(reference, report);
      reportReadBefore(checked, reference, report);
    }
  },
};
