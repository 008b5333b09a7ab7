// Text against list: every citation has its reference and every reference its citation. Worked out once for a document, and
// told by several rules, each its own faults, so that one mistake is one finding.
import type { AuthorDateCitation } from '../../find/citations/citation.js';
import type { CheckedDocument, CheckedReference } from '../checked-document.js';
import type { RuleFinding } from '../rule.js';
import { explainedAcronyms } from './acronyms.js';
import type { CitationFault, CitationRule } from './fault.js';
import { isGarbled } from './garbled-text.js';
import { citingManner } from './kind.js';
import { type ListedWork, listedWork } from './listed-work.js';
import { mentionsIn } from './mentions.js';
import { namedInText } from './named-in-text.js';
import { noteFaults } from './note-faults.js';
import { numericFaults } from './numeric-faults.js';
import { resolveCitations } from './resolve.js';
import { etAlFaults, suffixFaults } from './resolved-faults.js';
import { uncitedFaults } from './uncited.js';
import { coAuthorFault, type NearFault, unresolvedFault } from './unresolved-faults.js';
import { WorksIndex } from './works-index.js';

const worksOf = ({ lists }: CheckedDocument): ListedWork[] =>
  lists.flatMap(({ references }) => references.map(listedWork));

function authorDateFaults(checked: CheckedDocument, citations: readonly AuthorDateCitation[]): CitationFault[] {
  const index = new WorksIndex(worksOf(checked), explainedAcronyms(checked.document.text));
  const { resolved, unresolved, cited } = resolveCitations(index, citations);
  if (resolved.length === 0) return [];
  const near: NearFault[] = [
    ...unresolved.map((each) => unresolvedFault(checked, index, each, cited)),
    ...resolved.map((each) => coAuthorFault(checked, each)),
  ].filter((fault) => fault !== undefined);
  const meant = new Set(near.flatMap(({ work }) => work ?? []));
  const isMentioned = mentionsIn(checked);
  const uncited = index.works.filter((work) => !cited.has(work) && !meant.has(work) && !isMentioned(work));
  return [
    ...withoutRepeats(near.map(({ fault }) => fault)),
    ...etAlFaults(checked, resolved),
    ...suffixFaults(resolved),
    ...uncitedFaults(checked, ...uncitedOf(uncited, namedAmong(checked, uncited))),
  ];
}

/** A name without its year is all that can be said of a work that has none. */
function uncitedOf(
  works: readonly ListedWork[],
  named: ReadonlySet<CheckedReference>,
): [readonly CheckedReference[], { readonly named: ReadonlySet<CheckedReference> }] {
  const left = works.filter(({ reference, years }) => years.size > 0 || !named.has(reference));
  return [left.map(({ reference }) => reference), { named }];
}

/** A citation of several years of one misspelt name has one fault. */
function withoutRepeats(faults: readonly CitationFault[]): CitationFault[] {
  const seen = new Set<string>();
  return faults.filter(({ span, message }) => {
    const key = `${span.start} ${span.end} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

const namedAmong = (checked: CheckedDocument, works: readonly ListedWork[]): ReadonlySet<CheckedReference> =>
  new Set(works.length === 0 ? [] : works.filter(namedInText(checked)).map(({ reference }) => reference));

function findFaults(checked: CheckedDocument): CitationFault[] {
  if (checked.kind !== 'text' || checked.lists.length === 0 || isGarbled(checked.document.text)) return [];
  const manner = citingManner(checked);
  if (manner.kind === 'none') return [];
  if (manner.kind === 'author-date') return authorDateFaults(checked, manner.citations);
  if (manner.kind === 'numeric') {
    const { faults, uncited } = numericFaults(checked, manner.citations);
    return [...faults, ...uncitedFaults(checked, uncited, { isByNumber: true })];
  }
  const { faults, uncited } = noteFaults(worksOf(checked), manner.citations);
  return [
    ...faults,
    ...uncitedFaults(
      checked,
      uncited.map(({ reference }) => reference),
    ),
  ];
}

const faultsOf = new WeakMap<CheckedDocument, readonly CitationFault[]>();

/** Everything that is wrong between the text of a document and its lists; the same answer for the same document. */
export function citationFaults(checked: CheckedDocument): readonly CitationFault[] {
  const known = faultsOf.get(checked);
  if (known) return known;
  const faults = findFaults(checked);
  faultsOf.set(checked, faults);
  return faults;
}

/** Reports the faults of one rule. */
export function reportFaults(
  rule: CitationRule,
  checked: CheckedDocument,
  report: (finding: RuleFinding) => void,
): void {
  for (const { rule: id, ...finding } of citationFaults(checked)) if (id === rule) report(finding);
}
