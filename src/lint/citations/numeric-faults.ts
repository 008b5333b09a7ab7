// Numbers in the text against the numbers of the list.
import type { NumericCitation } from '../../find/citations/citation.js';
import type { CheckedDocument, CheckedReference } from '../checked-document.js';
import type { CitationFault } from './fault.js';

/** The number of each reference: the printed one, or its place where the list prints none. */
function numbersOf(references: readonly CheckedReference[]): Map<number, CheckedReference> {
  const numbers = new Map<number, CheckedReference>();
  references.forEach((reference, index) => {
    const number = reference.number === undefined ? index + 1 : Number.parseInt(reference.number, 10);
    if (number > 0 && !numbers.has(number)) numbers.set(number, reference);
  });
  return numbers;
}

/** Citations of numbers beyond the last one of the list. */
function beyond(citations: readonly NumericCitation[], last: number): CitationFault[] {
  return citations
    .filter(({ number }) => number > last)
    .map(({ number, start, end }) => ({
      rule: 'no-unlisted-number',
      message: `Unexpected number ${number}, expected at most ${last}, the last of the list`,
      span: { start, end },
    }));
}

/** What the numbers of a document say of its list: faults, and the references that are not cited. */
export function numericFaults(
  { lists }: CheckedDocument,
  citations: readonly NumericCitation[],
): { readonly faults: readonly CitationFault[]; readonly uncited: readonly CheckedReference[] } {
  const [longest] = [...lists].sort((a, b) => b.references.length - a.references.length);
  const numbers = numbersOf(longest.references);
  const last = Math.max(...numbers.keys());
  const cited = new Set(citations.map(({ number }) => number));
  const uncited = [...numbers].filter(([number]) => !cited.has(number)).map(([, reference]) => reference);
  return { faults: beyond(citations, last), uncited };
}
