// DOIs: their form, the address of the resolver in front, and the full stop behind.
import type { CheckedDocument, CheckedReference } from '../checked-document.js';
import { listText } from '../example-text.js';
import { allReferences, type FieldValue, fieldValues, isDoubtfulField } from '../field-values.js';
import type { Rule, RuleFinding } from '../rule.js';
import { reportTrailingStops } from '../trailing-stop.js';

// 10.1234/abc.5
const DOI_FORM = /^10\.\d{4,9}(?:\.\d{1,9}){0,4}\/\S+$/;
// https://doi.org/ | doi: | DOI
const LEAD = /^(?:(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/|doi:?\s?){1,2}/i;
// 10.xxxx/…, 10.1234/xxxxx: left to no-chat-residue
// 101111/j.1468: told where its resolver stands before it
const BARE_PREFIX = /^\d[\w.]{0,20}\//;
/** An address that was read as a DOI is one that other rules look at. */
const ADDRESS = /^https?:\/\/(?!(?:dx\.|www\.)?doi\.org)/i;
const PLACEHOLDER = /x{3}/i;
// http://dx.doi.org/10.… | https://dx.doi.org/… | http://doi.org/…
const OLD_RESOLVER = /(?:https?:\/\/(?:dx|www)\.doi\.org\/|http:\/\/doi\.org\/)(?=10\.)/gi;
// https://doi.org/https://doi.org/10.… | https://doi.org/doi:10.…
const DOUBLED_RESOLVER = /(?<=https?:\/\/(?:dx\.)?doi\.org\/)(?:https?:\/\/(?:dx\.)?doi\.org\/|doi: ?)(?=10\.)/gi;

// https://doi.org/101111/j.1468 | doi: 1.1234/abc; 10/abc is a short DOI
const BROKEN_PREFIX =
  /(?<=doi\.org\/ ?|(?<!\p{L})doi: ?)(?!10\.\d{4,9}[./])(?!10\/[a-z0-9]+(?:[\s.,;]|$))\d[\w.]{0,20}\/[^\s,;]{1,80}/giu;

// https://doi.org/10.1016. | doi: 10.1016, with nothing behind the registrant; 10.1016%2F… and 10.1016 /… go on
const REGISTRANT_ONLY = /(?<=doi\.org\/ ?|(?<!\p{L})doi: ?)10\.\d{4,9}(?:\.\d{1,9}){0,4}(?![\d%]|\.\d|\s*\/)/giu;

type Report = (finding: RuleFinding) => void;

const EXPECTED_FORM = '10., four digits or more, a slash and the number: 10.1234/abc';

function reportForm(value: FieldValue, isInText: boolean, report: Report): void {
  const doi = value.text.replace(/\s+/g, '').replace(LEAD, '');
  if (doi === '' || value.isDoubtful || (isInText && BARE_PREFIX.test(doi))) return;
  if ([DOI_FORM, ADDRESS, PLACEHOLDER].some((pattern) => pattern.test(doi))) return;
  report({
    span: value.span,
    message: `Unexpected DOI “${value.text.slice(0, 80)}”, expected ${EXPECTED_FORM}`,
  });
}

/** Stretches of the reference to be replaced: the address of the resolver is no part of the DOI. */
function reportResolver(reference: CheckedReference, report: Report): void {
  for (const match of reference.text.matchAll(OLD_RESOLVER)) {
    const span = reference.placeOf({ start: match.index, end: match.index + match[0].length });
    report({
      span,
      severity: 'info',
      message: `Unexpected ${match[0]}, expected https://doi.org/, where DOIs are resolved today`,
      fix: { edits: [{ ...span, text: 'https://doi.org/' }], isSafe: true },
    });
  }
  for (const match of reference.text.matchAll(BROKEN_PREFIX)) {
    const span = reference.placeOf({ start: match.index, end: match.index + match[0].length });
    report({ span, message: `Unexpected DOI “${match[0]}”, expected ${EXPECTED_FORM}` });
  }
  for (const match of reference.text.matchAll(DOUBLED_RESOLVER)) {
    const span = reference.placeOf({ start: match.index, end: match.index + match[0].length });
    const message = `Unexpected “${match[0]}” behind the address of the resolver, expected the DOI`;
    report({ span, message, fix: { edits: [{ ...span, text: '' }], isSafe: true } });
  }
}

/** A DOI that ends behind its registrant is often read as an address. */
function reportRegistrants(reference: CheckedReference, report: Report): void {
  const read = reference.segments.filter((one) => one.label === 'DOI' && !isDoubtfulField(reference, one));
  for (const match of reference.text.matchAll(REGISTRANT_ONLY)) {
    const stretch = { start: match.index, end: match.index + match[0].length };
    if (read.some(({ start, end }) => start < stretch.end && stretch.start < end)) continue;
    const message = `Unexpected DOI “${match[0]}”, expected ${EXPECTED_FORM}`;
    report({ span: reference.placeOf(stretch), message });
  }
}

function checkReference(checked: CheckedDocument, reference: CheckedReference, report: Report): void {
  for (const value of fieldValues(checked, reference, 'DOI')) reportForm(value, checked.kind === 'text', report);
  reportRegistrants(reference, report);
  reportResolver(reference, report);
}

export const validDoi: Rule = {
  id: 'valid-doi',
  group: 'fields',
  severity: 'error',
  summary: 'Finds DOIs of a wrong form, old or doubled resolver addresses, and full stops behind them.',
  why: 'A DOI leads to its work only when every character is right. It begins with 10., the number of its registrant and a slash (DOI Handbook §2.2). Crossref has shown DOIs as https://doi.org/… since 2017. A full stop behind it is copied with it; APA 7 §9.35 prints none.',
  examples: [
    {
      text: listText(
        'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57. https://doi.org/10.1234/jkm.v5i2.12.',
      ),
      style: 'apa',
      finds: ['.'],
      fixed: listText(
        'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57. https://doi.org/10.1234/jkm.v5i2.12',
      ),
    },
    {
      text: listText(
        'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57. http://dx.doi.org/10.1234/jkm.v5i2.12',
      ),
      finds: ['http://dx.doi.org/'],
      fixed: listText(
        'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57. https://doi.org/10.1234/jkm.v5i2.12',
      ),
    },
    {
      text: listText(
        'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57. https://doi.org/10.1234',
      ),
      finds: ['10.1234'],
    },
    {
      path: 'skripsi.bib',
      text: '@article{saudi,\n  author = {Saudi, Ahmad},\n  title = {Diplomasi Digital},\n  journal = {Jurnal Komunikasi},\n  doi = {10.12/jkm},\n  year = {2020}\n}\n',
      finds: ['10.12/jkm'],
    },
    {
      text: listText(
        'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57. https://doi.org/10.1234/jkm.v5i2.12',
      ),
      style: 'apa',
      finds: [],
    },
    {
      text: listText(
        'Saudi, Ahmad. 2020. “Analisis Peran Diplomasi Digital.” Jurnal Komunikasi dan Media 5 (2): 45–57. https://doi.org/10.1234/jkm.v5i2.12.',
      ),
      style: 'chicago',
      finds: [],
    },
  ],
  check(checked, report) {
    for (const reference of allReferences(checked)) checkReference(checked, reference, report);
    reportTrailingStops(checked, 'DOI', report);
  },
};
