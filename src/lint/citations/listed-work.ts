// A reference as citations see it: under which names it may be cited, with which years, and what else its line says, in
// case that it was not parsed right.
import type { CslDate, CslItem, CslName } from '../../csl/item.js';
import type { Span } from '../../text/span.js';
import type { CheckedReference } from '../checked-document.js';
import { initialsOf, nameKey, nameWords, tellingWords } from './name-keys.js';

/** An author of a work. `keys` are the ways to write the name that are as good as any other. */
export interface ListedName {
  readonly printed: string;
  /** The name with everything that belongs to it. */
  readonly full: string;
  readonly keys: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** The family name, or the whole of a name that has none. */
  readonly family: string;
  readonly isBody: boolean;
}

export interface ListedWork {
  readonly reference: CheckedReference;
  readonly names: readonly ListedName[];
  /** The names are the title's: the work has no author. */
  readonly isByTitle: boolean;
  /** The list itself cuts the names short ("dkk."), or they were not read for sure. */
  readonly hasAllNames: boolean;
  /** The list itself cuts the names short. */
  readonly isCutShort: boolean;
  readonly years: ReadonlySet<number>;
  readonly suffix?: string;
  /** Every capitalised word of the line. */
  readonly printedWords: ReadonlySet<string>;
}

const NAMED_BY = [
  'author',
  'editor',
  'translator',
  'director',
  'compiler',
  'organizer',
  'container-author',
  'collection-editor',
] as const;
const ACRONYM = /[([]\s?(\p{Lu}[\p{L}\d&-]{1,24})\s?[)\]]/gu;
// Badan Pusat Statistik [BPS] | UN (United Nations)
const IN_BRACKETS = /[([]([^()[\]]{2,100})[)\]]/gu;
const LONGEST_LINE = 3000;

const defined = (values: readonly (string | undefined)[]): string[] =>
  values.filter((value) => value !== undefined && value !== '') as string[];

function personKeys(name: CslName): string[] {
  const { family = '', given = '' } = name;
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'] ?? '';
  return [
    family,
    `${particle} ${family}`,
    `${given} ${family}`,
    `${given} ${particle} ${family}`,
    `${family} ${given}`,
  ];
}

// SUZ - Sozialwissenschaftliches Umfragezentrum
const ACRONYM_IN_FRONT = /^(\p{Lu}[\p{Lu}\d&]{1,11})\s?[-–—:]\s/u;

function bodyKeys(literal: string): string[] {
  const acronyms = [...literal.matchAll(IN_BRACKETS), ...literal.matchAll(new RegExp(ACRONYM_IN_FRONT, 'gu'))].map(
    (match) => match[1],
  );
  const full = literal.replace(IN_BRACKETS, ' ');
  return [literal, full, ...acronyms, ...(full.trim().includes(' ') ? initialsOf(full) : [])];
}

function listedName(name: CslName): ListedName {
  const literal = name.literal ?? name.given ?? '';
  const isBody = name.family === undefined;
  const printed = isBody ? literal : defined([name['non-dropping-particle'], name.family]).join(' ');
  const keys = new Set((isBody ? bodyKeys(literal) : personKeys(name)).map(nameKey).filter((key) => key.length > 1));
  const words = new Set(
    nameWords(`${name.given ?? ''} ${name['non-dropping-particle'] ?? ''} ${name.family ?? ''} ${name.literal ?? ''}`),
  );
  const full = isBody ? literal : defined([name.given, name['non-dropping-particle'], name.family]).join(' ');
  return { printed, full, keys, words, family: nameKey(name.family ?? literal), isBody };
}

function titleName(title: string): ListedName {
  return {
    printed: title,
    full: title,
    keys: new Set([nameKey(title)]),
    words: new Set(nameWords(title)),
    family: nameKey(title),
    isBody: true,
  };
}

function namesOf(item: CslItem): readonly CslName[] {
  for (const variable of NAMED_BY) {
    const names = item[variable];
    if (names !== undefined && names.length > 0) return names;
  }
  return [];
}

function yearsOf(date: CslDate | undefined): number[] {
  const typed = (date?.['date-parts'] ?? []).map((parts) => Number(parts[0]));
  const printed =
    `${date?.literal ?? ''} ${date?.raw ?? ''} ${date?.edtf ?? ''}`.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? [];
  return [...typed, ...printed.map(Number)].filter((year) => year > 0);
}

// 2020a, within or right behind the year that the parser found
const YEAR_WITH_LETTER = /(?<!\d)(?:1[5-9]|20)\d\d\s?([a-z])(?![\p{L}\d])/u;

function suffixOf({ text, segments, item }: CheckedReference): string | undefined {
  const own = item['year-suffix'];
  if (own !== undefined) return String(own);
  const issued = segments.find(({ label }) => label === 'issued');
  return issued && YEAR_WITH_LETTER.exec(text.slice(issued.start, issued.end + 3))?.[1];
}

// 2000, 2002, 2003: … | 2000–2003
const MORE_YEARS = /^[a-z]?(?:\s?[,;/–-]\s?(?:1[5-9]|20)\d\d[a-z]?){1,12}/u;

/** Years that stand in a row with the one that the parser found. */
function yearsInARow({ text, segments }: CheckedReference): number[] {
  const issued = segments.find(({ label }) => label === 'issued');
  const row = issued && MORE_YEARS.exec(text.slice(issued.end, issued.end + 100));
  const printed = issued ? `${text.slice(issued.start, issued.end)} ${row?.[0] ?? ''}` : '';
  return (printed.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? []).map(Number);
}

const NO_ISSUED = new Set(['accessed', 'URL', 'DOI', 'page', 'title', 'container-title']);

/** Years of the line where no date was found in it: all but those of access dates, titles and addresses. */
function printedYears({ text, segments }: CheckedReference): number[] {
  const line = segments
    .filter(({ label }) => NO_ISSUED.has(label))
    .reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      text.slice(0, LONGEST_LINE),
    );
  const printed = (line.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? []).map(Number);
  return printed.length > 0 ? printed : yearsOfIssues(text.slice(0, LONGEST_LINE));
}

// Heft 4/89 | Nr. 12/2003: the issue of a year
const ISSUE_OF_YEAR = /(?<!\p{L})(?:Heft|H\.|Nr\.|No\.|Nos?|Nomor|issue)\s?\d{1,3}\/(\d\d)(?![\d/])/giu;

const yearsOfIssues = (line: string): number[] =>
  [...line.matchAll(ISSUE_OF_YEAR)].map(([, year]) => Number(year) + (Number(year) > 30 ? 1900 : 2000));

const CUT_SHORT = /\bet\.? ?al|\bdkk\b|dan kawan|\bdll\b|and others|u\. ?a\.|\bcs\b|…|\.\.\./iu;

/** Whether the list prints "dkk." behind the first names. */
function isCutShort({ text, segments }: CheckedReference): boolean {
  const author = segments.find(({ label }) => label === 'author');
  return author !== undefined && CUT_SHORT.test(text.slice(author.start, author.end + 8));
}

// Nanang, Moses Usman, dan Yohanes Kalamper: two authors, or three of whom the first has one name
const TWO_OR_THREE = /^[^,]+, [^,]+, (?:dan|serta) [^,]+$/u;

/** Whether the names of a work were read so plainly that their number can be relied on. */
function hasAllNames(reference: CheckedReference): boolean {
  const { text, segments, item, confidence } = reference;
  if (text === '') return true;
  if (isCutShort(reference)) return false;
  const author = segments.filter(({ label }) => label === 'author');
  if (author.length !== 1 || item.author === undefined || confidence < 0.25) return false;
  const printed = text.slice(author[0].start, author[0].end);
  if (author[0].start >= 12 || (item.author.length === 2 && TWO_OR_THREE.test(printed))) return false;
  return item.author.length > 1 || !/,.*,|&|;| and | dan | und |\//u.test(printed);
}

const CAPITALIZED = /\p{Lu}[\p{L}\p{M}'’-]+/gu;

// www.kemlu.go.id: an address in front of a title is nobody's name
const ADDRESS = /^(?:https?:|www\.)/i;

/** What citations need of a reference. */
export function listedWork(reference: CheckedReference): ListedWork {
  const { item, text } = reference;
  const names = namesOf(item)
    .map(listedName)
    .filter(({ family, printed }) => family !== '' && !ADDRESS.test(printed));
  const title = String(item.title ?? item['container-title'] ?? '');
  const issued = [...yearsOf(item.issued), ...yearsOf(item['original-date']), ...yearsInARow(reference)];
  const years = issued.length > 0 ? issued : printedYears(reference);
  const suffix = suffixOf(reference);
  const printedWords = (text.slice(0, LONGEST_LINE).match(CAPITALIZED) ?? []).flatMap(tellingWords);
  return {
    reference,
    names: names.length > 0 || title === '' ? names : [titleName(title)],
    isByTitle: names.length === 0,
    hasAllNames: hasAllNames(reference),
    isCutShort: isCutShort(reference),
    years: new Set(years),
    ...(suffix === undefined ? {} : { suffix }),
    printedWords: new Set([
      ...printedWords,
      ...[...text.slice(0, LONGEST_LINE).matchAll(ACRONYM)].map((match) => nameKey(match[1])),
    ]),
  };
}

/** Where a reference is pointed at: its first field, which mostly is its author. */
export function headOf({ segments, placeOf, span, spanOf }: CheckedReference): Span {
  const [first] = segments;
  return first && first.start < 12 ? placeOf({ start: first.start, end: first.end }) : (spanOf('author') ?? span);
}
