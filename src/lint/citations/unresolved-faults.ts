// Citations that lead to no work: a wrong year, a misspelt name, or a work that is not listed. What is near is looked for
// among works that nothing else cites, first.
import type { CitedName } from '../../find/citations/citation.js';
import type { CheckedDocument } from '../checked-document.js';
import { badlyRead } from './badly-read.js';
import { isOfCommonNoun } from './common-nouns.js';
import type { CitationFault } from './fault.js';
import { headOf, type ListedWork } from './listed-work.js';
import { misspelling, nameKey, tellingWords } from './name-keys.js';
import { hasOtherNames, type Resolved, type Unresolved } from './resolve.js';
import type { NearName, WorksIndex } from './works-index.js';

/** A fault, and the work that was likely meant. */
export interface NearFault {
  readonly fault: CitationFault;
  readonly work?: ListedWork;
}

/** How a work is told in messages: "Ashari 2020". */
function workName({ names, years }: ListedWork): string {
  const named = names.slice(0, 2).map(({ printed }) => (printed.length > 50 ? `${printed.slice(0, 50)}…` : printed));
  const who = names.length > 2 ? `${named[0]} et al.` : named.join(' & ');
  return `${who} ${[...years][0] ?? 'n.d.'}`.trim();
}

const related = (work: ListedWork, message: string) => [{ span: headOf(work.reference), message }];

/** One digit wrong, two that changed places, or a year or two before or after. */
function isYearSlip(cited: number, listed: number): boolean {
  if (Math.abs(cited - listed) <= 2) return true;
  const [a, b] = [String(cited), String(listed)];
  const wrong = [...a].filter((digit, at) => digit !== b[at]).length;
  return wrong === 1 || (wrong === 2 && [...a].sort().join() === [...b].sort().join());
}

const yearOf = ({ years }: ListedWork): number | undefined => [...years][0];

function nearestYear(works: readonly ListedWork[], year: number): ListedWork | undefined {
  const distance = (work: ListedWork): number => Math.abs((yearOf(work) ?? 0) - year);
  return [...works].sort((a, b) => distance(a) - distance(b))[0];
}

/** The work that was meant by a citation with the wrong year. */
function meantByYear({ year, sameAuthors }: Unresolved, cited: ReadonlySet<ListedWork>): ListedWork | undefined {
  const free = sameAuthors.filter((work) => !cited.has(work));
  if (year.year === undefined) return free[0] ?? (sameAuthors.length === 1 ? sameAuthors[0] : undefined);
  const nearest = nearestYear(free, year.year);
  if (nearest) return nearest;
  const taken = nearestYear(sameAuthors, year.year);
  const listed = taken && yearOf(taken);
  return taken && (listed === undefined || isYearSlip(year.year, listed)) ? taken : undefined;
}

function yearFault(unresolved: Unresolved, work: ListedWork): NearFault {
  const { citation, year } = unresolved;
  const listed = yearOf(work);
  const expected = listed === undefined ? 'no year' : String(listed);
  const isFar = year.year !== undefined && listed !== undefined && !isYearSlip(year.year, listed);
  return {
    work,
    fault: {
      rule: 'consistent-citation-year',
      message: `Unexpected year ${year.text}, expected ${expected} as listed for ${citation.names[0].text}${isFar ? ', or a reference of its own' : ''}`,
      span: { start: year.start, end: year.end },
      related: related(work, `Listed with ${expected}`),
      ...(listed === undefined ? { isDoubtful: true } : {}),
    },
  };
}

/** An edit where the name stands in one piece in the document. */
function nameFix({ document }: CheckedDocument, { start, end, text }: CitedName, cited: string, expected: string) {
  const printed = document.text.slice(start, end);
  const at = printed.lastIndexOf(cited);
  if (printed !== text || at < 0) return {};
  return { fix: { edits: [{ start: start + at, end: start + at + cited.length, text: expected }], isSafe: false } };
}

/** The fault of a misspelt name. A given name before the family name is left as it is. */
function nameFault(checked: CheckedDocument, name: CitedName, near: NearName): NearFault {
  const isWhole = near.whole !== undefined || misspelling(nameKey(name.text), near.name.family) !== undefined;
  const expected = near.whole ?? near.name.printed;
  const cited = isWhole ? name.text : (name.text.split(/\s+/).at(-1) ?? name.text);
  return {
    work: near.work,
    fault: {
      rule: 'consistent-citation-name',
      message: `Unexpected name "${cited}", expected "${expected}" as in the list`,
      span: { start: name.start, end: name.end },
      related: related(near.work, `Listed as ${workName(near.work)}`),
      ...nameFix(checked, name, cited, expected),
    },
  };
}

/** A short name must be that of a work that nothing else cites: Sari and Sara are two people. */
const SHORT_NAME = 5;

function meantByName(
  index: WorksIndex,
  { citation, year }: Unresolved,
  cited: ReadonlySet<ListedWork>,
): NearName | undefined {
  if (year.year === undefined) return undefined;
  const near = index
    .near(citation.names[0].text, year.year)
    .filter(({ work }) => hasOtherNames(citation, work))
    .filter(({ work, name, whole }) => !cited.has(work) || (whole === undefined && name.family.length > SHORT_NAME));
  return near.find(({ work }) => !cited.has(work)) ?? near[0];
}

function unlistedFault({ citation, year, sameAuthors }: Unresolved): NearFault {
  const who = `${citation.names[0].text}${citation.names.length > 1 || citation.etAl ? ' et al.' : ''}`;
  const years = sameAuthors.map((work) => yearOf(work) ?? 'n.d.').join(', ');
  return {
    fault: {
      rule: 'no-unlisted-citation',
      message: `Unexpected citation of ${who} (${year.text}), expected a reference for it in the list${years === '' ? '' : `, which has ${years} only`}`,
      span:
        citation.years.length > 1 ? { start: year.start, end: year.end } : { start: citation.start, end: citation.end },
      ...(sameAuthors.length > 0
        ? { related: related(sameAuthors[0], `Listed by the same author: ${workName(sameAuthors[0])}`) }
        : {}),
    },
  };
}

/** A fault that may be the reader's: a reference that could not be read may be the one that is cited. */
const doubtful = ({ fault, work }: NearFault): NearFault => ({
  work,
  fault: { ...fault, severity: 'info', isDoubtful: true },
});

/** What is wrong with a citation that leads to no work; nothing where it may not be a citation at all. */
export function unresolvedFault(
  checked: CheckedDocument,
  index: WorksIndex,
  unresolved: Unresolved,
  cited: ReadonlySet<ListedWork>,
): NearFault | undefined {
  const { citation } = unresolved;
  const { holds, mayHold } = badlyRead(checked);
  if (citation.names.some((name) => holds(name, unresolved.year))) return undefined;
  const asRead = (near: NearFault): NearFault => (mayHold(unresolved.year) ? doubtful(near) : near);
  if (unresolved.sameAuthors.length === 0 && isOfCommonNoun(checked, citation)) return undefined;
  const byYear = citation.isDoubtful ? undefined : meantByYear(unresolved, cited);
  if (byYear && isPrintedOn(byYear, unresolved)) return undefined;
  if (byYear) return asRead(yearFault(unresolved, byYear));
  const byName = unresolved.sameAuthors.length > 0 ? undefined : meantByName(index, unresolved, cited);
  if (byName) return nameFault(checked, citation.names[0], byName);
  if (citation.isDoubtful || isKnownByOther(index, unresolved)) return undefined;
  return asRead(unlistedFault(unresolved));
}

/** Whether the line of a work for which no year was read has the cited one all the same. */
const isPrintedOn = ({ years, reference }: ListedWork, { year }: Unresolved): boolean =>
  years.size === 0 && year.year !== undefined && reference.text.includes(String(year.year));

/** Whether another name of the citation opens a work of its year: then the first is none, or the list has lost it. */
const isKnownByOther = (index: WorksIndex, { citation, year }: Unresolved): boolean =>
  citation.names
    .slice(1)
    .some(({ text }) => index.named(text).first.some(({ years }) => year.year !== undefined && years.has(year.year)));

/** A co-author who is not one: misspelt, or another person. */
export function coAuthorFault(
  checked: CheckedDocument,
  { citation, works: [work], by }: Resolved,
): NearFault | undefined {
  if (by !== 'first name' || work === undefined || !work.hasAllNames) return undefined;
  const known = new Set(work.names.flatMap(({ keys }) => [...keys]));
  for (const name of citation.names.slice(1)) {
    const key = nameKey(name.text);
    if (hasOtherNames({ ...citation, names: [citation.names[0], name] }, work)) continue;
    for (const listed of work.names) {
      const slips = misspelling(key, listed.family);
      if (slips !== undefined && !known.has(key)) return nameFault(checked, name, { work, name: listed, slips });
    }
    // it stands on the line, where the parse may have lost it
    if (tellingWords(name.text).some((word) => work.printedWords.has(word))) continue;
    return otherCoAuthor(name, work);
  }
  return undefined;
}

function otherCoAuthor(name: CitedName, work: ListedWork): NearFault {
  return {
    work,
    fault: {
      rule: 'consistent-citation-name',
      message: `Unexpected name "${name.text}", expected the authors as in the list: ${workName(work)}`,
      span: { start: name.start, end: name.end },
      related: related(work, `Listed as ${workName(work)}`),
    },
  };
}
