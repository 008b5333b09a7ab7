// Author–date citations → the works that they mean, in two rounds: first what is cited right, then what is not, because a
// wrong year or name most likely means a work that nothing else cites.
import type { AuthorDateCitation, CitedYear } from '../../find/citations/citation.js';
import type { ListedWork } from './listed-work.js';
import { isNamed, type WorksIndex } from './works-index.js';

/** A citation of one year with the works that its names and year lead to. */
export interface Resolved {
  readonly citation: AuthorDateCitation;
  readonly year: CitedYear;
  /** Works by these authors of this year; several where the list has several. */
  readonly works: readonly ListedWork[];
  /** How the works were found: by all names, by the first alone, or by something on their lines. */
  readonly by: 'names' | 'first name' | 'line';
}

export interface Unresolved {
  readonly citation: AuthorDateCitation;
  readonly year: CitedYear;
  /** Works by these authors of other years. */
  readonly sameAuthors: readonly ListedWork[];
}

interface Resolution {
  readonly resolved: readonly Resolved[];
  readonly unresolved: readonly Unresolved[];
  /** Works that are cited right at least once. */
  readonly cited: ReadonlySet<ListedWork>;
}

/** Whether a work is of the cited year; a work without a year is of none, one in press may have been printed since. */
function isOf({ years }: ListedWork, { year, originalYear }: CitedYear): boolean {
  if (year === undefined) return years.size === 0;
  return years.has(year) || (originalYear !== undefined && years.has(originalYear));
}

/** The names that are cited besides the first are all authors of the work; a cited body may hold "dan". */
export function hasOtherNames({ names }: AuthorDateCitation, work: ListedWork): boolean {
  if (work.isByTitle || work.names.length === 0) return true;
  return names.slice(1).every(({ text }) => work.names.some((listed) => isNamed(text, listed)));
}

/** The names as one: "Kementerian Riset dan Teknologi" was taken for two. */
const joinedName = ({ names }: AuthorDateCitation): string => names.map(({ text }) => text).join(' dan ');

const isOfBody = ({ names: [name] }: ListedWork): boolean => name?.isBody === true;

const isInPress = ({ year, text }: CitedYear): boolean =>
  year === undefined && /press|forth|appear|proses|terbit|submit|prepar|Ersch|i\./iu.test(text);

function bySuffix(works: readonly ListedWork[], { suffix }: CitedYear): readonly ListedWork[] {
  if (suffix === undefined) return works;
  const lettered = works.filter((work) => work.suffix === suffix);
  return lettered.length > 0 ? lettered : works;
}

/** Looks a citation up by the names from the `from`-th on. */
function lookUp(index: WorksIndex, citation: AuthorDateCitation, year: CitedYear): Resolved | undefined {
  const { first, other, printed } = index.named(citation.names[0].text);
  const joined = citation.names.length > 1 ? index.named(joinedName(citation)).first.filter(isOfBody) : [];
  const ofYear = (works: readonly ListedWork[]): ListedWork[] => works.filter((work) => isOf(work, year));
  // names without family names are bodies' too: the work may be found both ways
  const named = [...new Set([...ofYear(first).filter((work) => hasOtherNames(citation, work)), ...ofYear(joined)])];
  if (named.length > 0) return { citation, year, works: bySuffix(named, year), by: 'names' };
  const opened = ofYear(first);
  if (opened.length > 0) return { citation, year, works: bySuffix(opened, year), by: 'first name' };
  const lined = ofYear([...other, ...printed]);
  return lined.length > 0 ? { citation, year, works: bySuffix(lined, year), by: 'line' } : undefined;
}

/** A citation without its first name, which may belong to the sentence ("Indonesia dan Sari (2020)"). */
function withoutFirst(citation: AuthorDateCitation): AuthorDateCitation | undefined {
  const { names, isNarrative } = citation;
  return isNarrative && names.length > 1 ? { ...citation, start: names[1].start, names: names.slice(1) } : undefined;
}

function resolveOne(index: WorksIndex, citation: AuthorDateCitation, year: CitedYear): Resolved | undefined {
  const found = lookUp(index, citation, year);
  if (found?.by === 'names') return found;
  const rest = withoutFirst(citation);
  const shorter = rest && lookUp(index, rest, year);
  const isWhole = shorter?.by === 'names' && shorter.works.some((work) => work.names.length === rest?.names.length);
  return found ?? (isWhole ? shorter : undefined) ?? inPress(index, citation, year);
}

/** What is cited "in press" may be listed with its year by now. */
function inPress(index: WorksIndex, citation: AuthorDateCitation, year: CitedYear): Resolved | undefined {
  if (!isInPress(year)) return undefined;
  const { first } = index.named(citation.names[0].text);
  return first.length > 0 ? { citation, year, works: first, by: 'line' } : undefined;
}

function sameAuthors(index: WorksIndex, citation: AuthorDateCitation): ListedWork[] {
  const { first } = index.named(citation.names[0].text);
  return first.filter((work) => hasOtherNames(citation, work));
}

export function resolveCitations(index: WorksIndex, citations: readonly AuthorDateCitation[]): Resolution {
  const resolved: Resolved[] = [];
  const unresolved: Unresolved[] = [];
  for (const citation of citations)
    for (const year of citation.years) {
      const found = resolveOne(index, citation, year);
      if (found) resolved.push(found);
      else unresolved.push({ citation, year, sameAuthors: sameAuthors(index, citation) });
    }
  return { resolved, unresolved, cited: new Set(resolved.flatMap(({ works }) => works)) };
}
