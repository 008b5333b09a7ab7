// What can be wrong with a citation that leads to its work: "et al." against the number of authors, and the letter behind
// the year.
import type { CheckedDocument } from '../checked-document.js';
import type { CitationFault } from './fault.js';
import { headOf, type ListedWork } from './listed-work.js';
import type { Resolved } from './resolve.js';

const countOf = ({ names, isCutShort }: ListedWork): string =>
  isCutShort ? 'names that are cut short' : names.length === 1 ? 'one author' : `${names.length} authors`;

function etAlFault({ citation }: Resolved, work: ListedWork, message: string): CitationFault {
  const { start, end } = citation.etAl ?? {
    start: citation.names[0].start,
    end: citation.names[citation.names.length - 1].end,
  };
  const related = [{ span: headOf(work.reference), message: `Listed with ${countOf(work)}` }];
  return { rule: 'valid-et-al', message, span: { start, end }, related };
}

/** How the document names two authors when it cites them in full or cuts them: the way of the majority, if there is one. */
function twoAuthorsAreCut(resolved: readonly Resolved[]): boolean | undefined {
  const two = resolved.filter(({ works: [work], by }) => by === 'names' && work.hasAllNames && work.names.length === 2);
  const cut = two.filter(({ citation }) => citation.etAl).length;
  if (two.length < 3 || (cut > two.length / 3 && cut < (two.length * 2) / 3)) return undefined;
  return cut > two.length / 2;
}

/** The fewest authors that are cut: the style's, or what the document does. */
function cutFrom({ style }: CheckedDocument, resolved: readonly Resolved[]): number | undefined {
  if (style?.etAlFrom !== undefined) return style.etAlFrom;
  const isCut = twoAuthorsAreCut(resolved);
  return isCut === undefined ? undefined : isCut ? 2 : 3;
}

/** So many names in the text that the style cuts them, of a work whose names the list cuts too. */
function namesOfCutWork({ citation, works, by }: Resolved, from: number | undefined): boolean {
  const isFound = by !== 'line' && works.length === 1 && works[0].isCutShort;
  return isFound && !citation.etAl && from !== undefined && citation.names.length >= Math.max(from, 3);
}

/** "et al." where the work has too few authors for it, or all names where there are too many. */
function etAlOf(
  found: Resolved,
  from: number | undefined,
  isStyle: boolean,
  wasCut: ReadonlySet<ListedWork>,
): CitationFault | undefined {
  const { citation, works, by } = found;
  const [work] = works;
  const { length } = citation.names;
  const cutNames = `Unexpected ${length} names, expected "${citation.names[0].text} et al."`;
  if (isStyle && namesOfCutWork(found, from)) return etAlFault(found, work, cutNames);
  if (by !== 'names' || works.length > 1 || !work.hasAllNames || work.isByTitle) return undefined;
  const count = work.names.length;
  const abbreviation = citation.etAl?.text ?? 'et al.';
  if (citation.etAl) {
    if (count > 1 && (from === undefined || count >= from)) return undefined;
    return etAlFault(
      found,
      work,
      `Unexpected "${abbreviation}", expected ${count === 1 ? 'the name alone' : 'both names'}: the reference has ${countOf(work)}`,
    );
  }
  const isTooLong =
    count >= 3 && length === count && (isStyle ? from !== undefined && count >= from : wasCut.has(work));
  return isTooLong ? etAlFault(found, work, cutNames) : undefined;
}

export function etAlFaults(checked: CheckedDocument, resolved: readonly Resolved[]): CitationFault[] {
  const from = cutFrom(checked, resolved);
  const isStyle = checked.style?.etAlFrom !== undefined;
  const wasCut = new Set<ListedWork>();
  return resolved.flatMap((found) => {
    const fault = etAlOf(found, from, isStyle, wasCut);
    if (found.citation.etAl && found.works.length === 1) wasCut.add(found.works[0]);
    return fault ? [fault] : [];
  });
}

function suffixFault({ year }: Resolved, works: readonly ListedWork[], message: string): CitationFault {
  const related = works.map((work) => ({
    span: headOf(work.reference),
    message: `Listed as ${[...work.years][0]}${work.suffix ?? ''}`,
  }));
  return { rule: 'consistent-citation-suffix', message, span: { start: year.start, end: year.end }, related };
}

/** 2020a where the list has no letter or another one; 2020 where the list has 2020a and 2020b. */
function suffixOf(found: Resolved): CitationFault | undefined {
  const { year, works, by } = found;
  if (by !== 'names' || year.year === undefined) return undefined;
  const letters = works.flatMap(({ suffix }) => suffix ?? []);
  if (year.suffix === undefined) {
    if (letters.length < 2 || letters.length < works.length) return undefined;
    return suffixFault(
      found,
      works,
      `Unexpected year ${year.year}, expected ${letters
        .sort()
        .map((letter) => `${year.year}${letter}`)
        .join(' or ')}, as the list tells them apart`,
    );
  }
  if (works.some(({ suffix }) => suffix === year.suffix)) return undefined;
  if (letters.length === 0) {
    if (works.length > 1) return undefined;
    return suffixFault(
      found,
      works,
      `Unexpected letter in ${year.year}${year.suffix}, expected ${year.year} as in the list`,
    );
  }
  return suffixFault(
    found,
    works,
    `Unexpected year ${year.year}${year.suffix}, expected ${letters.map((letter) => `${year.year}${letter}`).join(' or ')} as in the list`,
  );
}

export const suffixFaults = (resolved: readonly Resolved[]): CitationFault[] =>
  resolved.flatMap((found) => suffixOf(found) ?? []);
