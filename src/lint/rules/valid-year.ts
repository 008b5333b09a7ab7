// Years that no work of a list can have: four figures that are no year, and years that lie ahead of everything else.
import type { CheckedDocument, CheckedReference } from '../checked-document.js';
import { listText } from '../example-text.js';
import { allReferences, placeOfVariable, printedDates, yearOf } from '../field-values.js';
import type { Rule, RuleFinding } from '../rule.js';

type Report = (finding: RuleFinding) => void;

// 3020, 202, 20201, 1020b: figures alone, or 20201, December 17
const FIGURES = /^(\d{1,8})[a-z]?$|^(\d{3,8}),? \p{L}{3,12}\.?(?: \d{1,2})?$/u;
// …, pp. 8–9, 3019. | Norton, 202: the end of a reference that prints no year
const LAST_FIGURES =
  /(?<!(?:pp?|hlm|hal|nos?|vol|art|id|article|artikel)\.?),\s((?:19|20)\d{3}|(?:19|20)\d|[03-9]\d{3})\.?$/iu;
const ANY_YEAR = /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/;
const EARLIEST = 1450;
const LATEST = 2100;
// Arabic books bear the year of the Hijra: 1417 is 1996
const HIJRI: readonly [number, number] = [1280, EARLIEST];
/**
 * There is no clock here. No year up to this one is doubted; a later one is when nothing else in the document is as late,
 * give or take two years, so that the rule stays right as time goes on.
 */
const KNOWN_TO_HAVE_COME = 2027;
const AHEAD = 2;

const isPossible = (year: number): boolean => year >= HIJRI[0] && year <= LATEST;

/** There a number is a year, however unsure the parse is. */
const isBehindAuthor = ({ segments }: CheckedReference, start: number): boolean =>
  segments[segments.findIndex((segment) => segment.start === start) - 1]?.label === 'author';

/** Years of too few or too many figures, by what the parse took for a date; whether there is one. */
function reportForm(reference: CheckedReference, report: Report): boolean {
  const isRead = yearOf(reference.item.issued) !== undefined;
  const dates = printedDates(reference, 'issued').filter(
    (one) => !one.isDoubtful || isBehindAuthor(reference, one.start),
  );
  for (const date of dates) {
    const [, alone, dated] = FIGURES.exec(date.text) ?? [];
    // "December 17" behind such figures may have been read as a year
    const figures = isRead ? dated : (alone ?? dated);
    if (figures === undefined || isPossible(Number(figures))) continue;
    const message = `Unexpected year ${figures}, expected one from ${EARLIEST} to ${LATEST}`;
    report({ span: date.span, message, isDoubtful: date.isDoubtful });
    return true;
  }
  return false;
}

/** Styles that print the year last: there the parse takes such figures for pages. */
function reportLast({ text, item, placeOf }: CheckedReference, report: Report): void {
  const match =
    yearOf(item.issued) !== undefined || ANY_YEAR.test(text) ? undefined : LAST_FIGURES.exec(text.slice(-80));
  if (!match) return;
  const start = Math.max(0, text.length - 80) + match.index + match[0].indexOf(match[1]);
  const message = `Unexpected year ${match[1]}, expected one from ${EARLIEST} to ${LATEST}`;
  report({ span: placeOf({ start, end: start + match[1].length }), message, isDoubtful: true });
}

/** Every year of the document but those of the publication of `reference`: 2031 | Diakses 3 Mei 2024. */
function yearsOf(checked: CheckedDocument): number[] {
  return allReferences(checked).flatMap(({ item }) =>
    [yearOf(item.issued), yearOf(item.accessed)].filter((year) => year !== undefined),
  );
}

/** The latest year and the one before it, where two works share the latest they are the same. */
function latestTwo(years: readonly number[]): [number, number] {
  let [latest, before] = [0, 0];
  for (const year of years)
    if (year > latest) [latest, before] = [year, latest];
    else if (year > before) before = year;
  return [latest, before];
}

function reportFuture(checked: CheckedDocument, report: Report): void {
  const [latest, before] = latestTwo(yearsOf(checked));
  if (latest <= Math.max(KNOWN_TO_HAVE_COME, before + AHEAD) || latest > LATEST) return;
  for (const reference of allReferences(checked)) {
    if (yearOf(reference.item.issued) !== latest) continue;
    const date = printedDates(reference, 'issued').find(({ text }) => text.includes(String(latest)));
    const message = `Unexpected year ${latest}, expected one that has come: nothing else in the list is later than ${before || KNOWN_TO_HAVE_COME}`;
    report({ span: date?.span ?? placeOfVariable(checked, reference, 'issued'), message, severity: 'warning' });
  }
}

export const validYear: Rule = {
  id: 'valid-year',
  group: 'fields',
  severity: 'error',
  summary: 'Finds years that cannot be right: too early, too late, too many figures, or yet to come.',
  why: 'A slip in a year breaks the link between citation and reference and misleads about the age of a work. Nothing was printed before 1450; years of the Hijra (1417) are let pass.',
  examples: [
    {
      text: listText(
        'Ashari, Khasan. (20200). Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia.',
        'Saudi, Ahmad. (2020). Analisis Peran Diplomasi Digital. Jakarta: Kencana.',
      ),
      finds: ['20200'],
    },
    {
      text: listText(
        'Ashari, Khasan. 2052. Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia.',
        'Saudi, Ahmad. 2020. Analisis Peran Diplomasi Digital. Jakarta: Kencana.',
      ),
      finds: ['2052'],
    },
    {
      text: listText(
        'Ashari, Khasan. 2024. Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia.',
        'Saudi, Ahmad. 1998. Analisis Peran Diplomasi. Jakarta: Kencana.',
      ),
      finds: [],
    },
    {
      text: listText(
        'Ashari, K. (20199, Desember 17). Pemerintah siapkan aturan. Tirto. https://tirto.id/aturan',
        'Saudi, A. (2020). Analisis peran diplomasi digital. Kencana.',
      ),
      finds: ['20199, Desember 17'],
    },
    {
      text: listText(
        '[1] K. Ashari, “Diplomasi publik Indonesia,” J. Komunikasi, vol. 3, no. 2, hlm. 8–9, 3019.',
        '[2] A. Saudi, “Diplomasi digital,” J. Komunikasi, vol. 4, no. 1, hlm. 18–29, 2020.',
      ),
      finds: ['3019'],
    },
    { text: listText('Al-Ghazali. 1417. Ihya Ulum al-Din. Beirut: Dar al-Fikr.'), finds: [] },
  ],
  check(checked, report) {
    for (const reference of allReferences(checked)) if (!reportForm(reference, report)) reportLast(reference, report);
    reportFuture(checked, report);
  },
};
