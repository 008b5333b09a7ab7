// What stands in the document's text from its list on, but was not read as a reference: a list that was split badly, or cut
// off at a footer in its middle. A citation of what stands there is not held against the list.
import type { CitedName, CitedYear } from '../../find/citations/citation.js';
import type { CheckedDocument, CheckedReference } from '../checked-document.js';
import { foldedWords, tellingWords } from './name-keys.js';

const UNREADABLE = 0.2;
const NEAR = 80;
const FAR = 120;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;
// Prat, Nicola (2007): Democracy | 2007, Democracy: the year of an entry, not of a citation
const YEAR_OF_ENTRY = /^[a-z]?[)\]]?\s?(?:\((?:Hg|Hrsg|[Ee]ds?|[Pp]eny)\.?\)\s?)?[.:,]\s/u;
const OPENS_LINE = /^[\W_]{0,6}\p{Lu}/u;

interface BadlyRead {
  /** Whether a name stands near a year in what was not read surely. */
  readonly holds: (name: CitedName, year: CitedYear) => boolean;
  /** Whether a reference that could not be read holds a year. */
  readonly mayHold: (year: CitedYear) => boolean;
}

/** The words near a year, as "sari|2007". */
function addWords(words: Set<string>, stretch: string, year: string): void {
  for (const word of foldedWords(stretch.replace(/-[ \t]{0,8}\r?\n[ \t]{0,8}/g, ''))) words.add(`${word}|${year}`);
}

// nothing but names and what stands among them
const OTHER_WORD =
  /(?<![\p{L}])(?!(?:and|dan|und|et|van|von|de|der|den|del|al|bin|binti|in|eds?|hg|hrsg|peny)(?!\p{L}))\p{Ll}{2,}/u;

const isOfNames = (stretch: string): boolean => OPENS_LINE.test(stretch) && !OTHER_WORD.test(stretch);

/** The names before a year of an entry behind the lists, on its line and the one before; '' where no entry opens there. */
function entryBefore(text: string, year: number): string {
  if (!YEAR_OF_ENTRY.test(text.slice(year + 4, year + 18))) return '';
  const lines = text.slice(Math.max(0, year - 2 * NEAR), year).split(/\r\n?|\n/);
  if (lines.length < 2 || !isOfNames(lines[lines.length - 1])) return '';
  const both = lines.slice(-2).join('\n');
  return lines.length > 2 && isOfNames(both) ? both : lines[lines.length - 1];
}

/** The first reference that ends behind a place, among sorted ones. */
function referenceAt(references: readonly CheckedReference[], from: number, place: number): number {
  let at = from;
  while (at < references.length && references[at].span.end <= place) at++;
  return at;
}

/** How far a reference holds what it begins with; what has names and a year behind that may be another one, that was not parted from it. */
function firstYearEnd({ segments, placeOf }: CheckedReference): number {
  const issued = segments.find(({ label }) => label === 'issued');
  return issued ? placeOf({ start: issued.start, end: issued.end }).end : Number.POSITIVE_INFINITY;
}

/** Where years stand that are cited in brackets together with their names; no entry looks like that. */
const yearsInBrackets = ({ citations }: CheckedDocument): ReadonlySet<number> =>
  new Set(
    citations.flatMap((citation) =>
      citation.kind === 'author-date' && !citation.isNarrative ? citation.years.map((year) => year.start) : [],
    ),
  );

function wordsOutsideReferences(checked: CheckedDocument): ReadonlySet<string> {
  const { document, lists } = checked;
  const bracketed = yearsInBrackets(checked);
  const words = new Set<string>();
  const { text } = document;
  const references = lists
    .flatMap((list) => [...list.references])
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const start = Math.min(...lists.map(({ span }) => span.start));
  const end = Math.max(...lists.map(({ span }) => span.end));
  let at = 0;
  for (const { 0: year, index } of text.slice(start).matchAll(YEAR)) {
    const place = start + index;
    if (bracketed.has(place)) continue;
    at = referenceAt(references, at, place);
    const reference = references[at];
    const isInside = reference !== undefined && reference.span.start <= place;
    if (isInside && reference.confidence >= UNREADABLE && place < firstYearEnd(reference)) continue;
    const isOutside = !isInside && (place >= end || !lists.some(({ span }) => place >= span.start && place < span.end));
    const before = text.slice(Math.max(start, place - (isInside ? FAR : NEAR)), place);
    addWords(words, isOutside ? entryBefore(text, place) : before, year);
  }
  return words;
}

const yearsIn = ({ text }: CheckedReference): string[] => text.slice(0, 3000).match(YEAR) ?? [];

const known = new WeakMap<CheckedDocument, BadlyRead>();

/** What was badly read of a document that has a list; worked out once. */
export function badlyRead(checked: CheckedDocument): BadlyRead {
  const before = known.get(checked);
  if (before) return before;
  const words = wordsOutsideReferences(checked);
  const unreadable = checked.lists.flatMap(({ references }) =>
    references.filter(({ confidence }) => confidence < UNREADABLE),
  );
  const years = new Set(unreadable.flatMap(yearsIn));
  const answer: BadlyRead = {
    holds: (name, { year }) => tellingWords(name.text).some((word) => word.length > 2 && words.has(`${word}|${year}`)),
    mayHold: ({ year }) => year !== undefined && years.has(String(year)),
  };
  known.set(checked, answer);
  return answer;
}
