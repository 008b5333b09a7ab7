// Links with a blank or a line end inside: no program follows them further than that.
import type { CheckedDocument, CheckedList, CheckedReference, ReferenceSegment } from '../checked-document.js';
import { blankCutting } from '../cut-links.js';
import { listText } from '../example-text.js';
import { isDoubtfulField } from '../field-values.js';
import type { Rule, RuleFinding } from '../rule.js';

type Report = (finding: RuleFinding) => void;

const BLANKS = /\s+/g;
/** A sign that never ends a link: what stands behind it must go on. */
const GOES_ON = /[/_=?&-]$/;

/** More references than this run over lines, and it is the layout that breaks links: every program joins them again. */
const MOST_WRAPPED = 0.2;

function isWrapped({ document }: CheckedDocument, { references }: CheckedList): boolean {
  const wrapped = references.filter(({ span }) => /\S[^\S\n]*\n\s*\S/.test(document.text.slice(span.start, span.end)));
  return wrapped.length > references.length * MOST_WRAPPED && wrapped.length > 1;
}

function checkLink(
  { document }: CheckedDocument,
  reference: CheckedReference,
  link: ReferenceSegment,
  linesCount: boolean,
  report: Report,
): void {
  const { start, end } = reference.placeOf(link);
  const printed = document.text.slice(start, end);
  // a second address behind the first is a list of two
  if (printed.length > 600 || /\shttps?:|\swww\.|\sdan\s|\sand\s|[,;]\s/i.test(printed)) return;
  for (const blank of printed.matchAll(BLANKS)) {
    const span = { start: start + blank.index, end: start + blank.index + blank[0].length };
    // an empty line ends a reference: this is no link broken over lines
    if (/\n\s*\n/.test(blank[0])) continue;
    const isLineEnd = /[\r\n]/.test(blank[0]);
    // where the layout breaks links, a blank that is left may be its work too
    if (!linesCount && (isLineEnd || isDoubtfulField(reference, link))) continue;
    const label = link.label === 'DOI' ? 'a DOI' : 'an address';
    report({
      span,
      message: `Unexpected ${isLineEnd ? 'line end' : 'blank'} inside ${label}, expected none: links end there`,
      severity: isLineEnd ? 'info' : undefined,
      fix: { edits: [{ ...span, text: '' }], isSafe: GOES_ON.test(printed.slice(0, blank.index)) && !isLineEnd },
      isDoubtful: isDoubtfulField(reference, link),
    });
  }
}

// https://doi.org/ 10.1234/abc | 10.1234/ abc: what stands behind the blank is often taken for another field
const CUT_DOI = /(?<=doi\.org\/)\s+(?=10\.\d{4})|(?<=(?:doi\.org\/|doi: ?)10\.\d{4,9}\/)\s+(?=[\w(])/gi;

/** Blanks in DOIs that the parse has cut there, but for those inside its own links. */
function checkCutDois(reference: CheckedReference, report: Report): void {
  for (const match of reference.text.matchAll(CUT_DOI)) {
    const { index } = match;
    if (reference.segments.some(({ label, start, end }) => isLink(label) && start <= index && index < end)) continue;
    const before = reference.placeOf({ start: index - 1, end: index });
    const after = reference.placeOf({ start: index + match[0].length, end: index + match[0].length + 1 });
    const span = { start: before.end, end: after.start };
    report({
      span,
      message: 'Unexpected blank inside a DOI, expected none: links end there',
      fix: { edits: [{ ...span, text: '' }], isSafe: true },
    });
  }
}

/** The blank at which the parse has ended a link too early. */
function checkCutLink(reference: CheckedReference, link: ReferenceSegment, report: Report): void {
  const blank = blankCutting(reference, link);
  if (!blank) return;
  const before = reference.placeOf({ start: blank.start - 1, end: blank.start });
  const after = reference.placeOf({ start: blank.end, end: blank.end + 1 });
  const span = { start: before.end, end: after.start };
  report({
    span,
    message: `Unexpected blank inside ${link.label === 'DOI' ? 'a DOI' : 'an address'}, expected none: links end there`,
    fix: { edits: [{ ...span, text: '' }], isSafe: false },
  });
}

const isLink = (label: string): boolean => label === 'URL' || label === 'DOI';

export const noBrokenLink: Rule = {
  id: 'no-broken-link',
  group: 'leftovers',
  severity: 'warning',
  summary: 'Finds addresses and DOIs that are broken by a blank or a line end.',
  why: 'Whoever clicks on a broken link, or copies it, gets only its first part. Blanks come in when a link is broken over lines, mostly on the way from a PDF.',
  examples: [
    {
      text: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2024, dari https://www.kominfo.go.id/ citra-positif.html',
      ),
      finds: [' '],
      fixed: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2024, dari https://www.kominfo.go.id/citra-positif.html',
      ),
    },
    {
      text: listText(
        'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57. https://doi.org/10.1234/ jkm.v5i2.12',
      ),
      finds: [' '],
      fixed: listText(
        'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57. https://doi.org/10.1234/jkm.v5i2.12',
      ),
    },
    {
      text: listText(
        'Saudi, Ahmad. 2020. “Analisis Peran Diplomasi Digital.” Jurnal Komunikasi dan Media 5 (2): 45–57. https://doi.org/10.1609/aaai. v30i1.10210.',
      ),
      finds: [' '],
      fixed: listText(
        'Saudi, Ahmad. 2020. “Analisis Peran Diplomasi Digital.” Jurnal Komunikasi dan Media 5 (2): 45–57. https://doi.org/10.1609/aaai.v30i1.10210.',
      ),
    },
    {
      text: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2024, dari https://www.kominfo.go.id/citra-positif.html',
      ),
      finds: [],
    },
    {
      text: listText(
        'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57. https://doi.org/10.1234/jkm.v5i2.12',
      ),
      finds: [],
    },
  ],
  check(checked, report) {
    if (checked.kind === 'items') return;
    for (const list of checked.lists) {
      const linesCount = !isWrapped(checked, list);
      for (const reference of list.references) {
        const links = reference.segments.filter(({ label }) => isLink(label));
        for (const link of links) {
          checkLink(checked, reference, link, linesCount, report);
          if (linesCount) checkCutLink(reference, link, report);
        }
        if (linesCount) checkCutDois(reference, report);
      }
    }
  },
};
