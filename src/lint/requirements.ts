// What a reference of each type must tell, one table with its sources, and whether a reference lacks it. APA 7 §9.4 names the
// four elements of every reference: author, date, title, source; what the source is made of depends on the type.
import type { CslItem, ItemType } from '../csl/item.js';
import { looksLikeBody } from './body-words.js';
import type { CheckedDocument, CheckedList, CheckedReference } from './checked-document.js';

export type RequiredPart = 'author' | 'title' | 'year' | 'container' | 'publisher' | 'pages';

interface Requirement {
  readonly type: ItemType;
  readonly parts: readonly RequiredPart[];
  /** Where a manual says so. */
  readonly source: string;
}

export const REQUIREMENTS: readonly Requirement[] = [
  { type: 'article-journal', parts: ['author', 'title', 'year', 'container', 'pages'], source: 'APA 7 §10.1' },
  { type: 'article-magazine', parts: ['title', 'year', 'container'], source: 'APA 7 §10.1' },
  { type: 'article-newspaper', parts: ['title', 'year'], source: 'APA 7 §10.1' },
  { type: 'book', parts: ['author', 'title', 'year', 'publisher'], source: 'APA 7 §10.2' },
  { type: 'chapter', parts: ['author', 'title', 'year', 'container', 'publisher', 'pages'], source: 'APA 7 §10.3' },
  { type: 'entry-dictionary', parts: ['title', 'container'], source: 'APA 7 §10.3' },
  { type: 'entry-encyclopedia', parts: ['title', 'container'], source: 'APA 7 §10.3' },
  { type: 'report', parts: ['title', 'year'], source: 'APA 7 §10.4' },
  { type: 'paper-conference', parts: ['author', 'title', 'year', 'container'], source: 'APA 7 §10.5' },
  { type: 'thesis', parts: ['author', 'title', 'year', 'publisher'], source: 'APA 7 §10.6' },
  { type: 'dataset', parts: ['title', 'year'], source: 'APA 7 §10.9' },
  { type: 'webpage', parts: ['title'], source: 'APA 7 §10.16' },
  { type: 'post-weblog', parts: ['title'], source: 'APA 7 §10.16' },
];

const PARTS_OF_TYPE: ReadonlyMap<ItemType, readonly RequiredPart[]> = new Map(
  REQUIREMENTS.map(({ type, parts }) => [type, parts]),
);

const SURE_TYPE = 0.7;

/** What a chapter lacks can only be told where an editor shows that it is one, and not an article under another name. */
const isSureType = ({ item, text, confidence }: CheckedReference): boolean =>
  item.type !== 'chapter' ||
  text === '' ||
  // an issue makes it an article of a journal that names its editors
  (item.editor !== undefined && item.issue === undefined && confidence >= SURE_TYPE);

// Factsheet, Nr. 8 | Policy Brief No. 3: a number of its own and no pages in a volume
const SINGLE_PAPERS =
  /fact ?sheets?|faktenblatt|lembar fakta|(?:policy|issue|research) ?(?:brief|note|paper)|(?:working|discussion|occasional) papers?|(?:arbeits|diskussions)papier|newsletter|press release|pressemitteilung|siaran pers/iu;

// v. 5. Mai 2003: the day in front of the month may have been taken for a volume
const DAY_OF_MONTH = /(?<!\d)[0-3]?\d\.? \p{L}{3,9}\.? (?:1[5-9]|20)\d\d(?!\d)/u;
const LONGEST_DAY = 4;

function hasDayBefore({ text, segments }: CheckedReference): boolean {
  const issued = segments.find(({ label }) => label === 'issued');
  return issued !== undefined && DAY_OF_MONTH.test(text.slice(Math.max(0, issued.start - LONGEST_DAY), issued.end));
}

/** Whether an article stands in a volume that has pages; one with its day is mostly a newspaper's. */
function isInVolume(reference: CheckedReference): boolean {
  const { item, text } = reference;
  if (item.type !== 'article-journal') return true;
  const hasDay = item.issued?.['date-parts']?.[0]?.[2] !== undefined || hasDayBefore(reference);
  const isSingle = SINGLE_PAPERS.test(text) || SINGLE_PAPERS.test(String(item['container-title'] ?? ''));
  return (item.volume ?? item.issue) !== undefined && !hasDay && !isSingle;
}

export const isRequired = (reference: CheckedReference, part: RequiredPart): boolean =>
  ((PARTS_OF_TYPE.get(reference.item.type)?.includes(part) ?? false) &&
    isSureType(reference) &&
    (part !== 'pages' || isInVolume(reference))) ||
  (part === 'publisher' && isSourceless(reference));

/** Where a style asks for less than the table. */
interface StyleExemption {
  readonly style: string;
  readonly type: ItemType;
  readonly part: RequiredPart;
  readonly source: string;
}

const NO_CHAPTER_PAGES = 'Chicago, 18th edition, no longer asks for the page range of a chapter';

export const STYLE_EXEMPTIONS: readonly StyleExemption[] = [
  { style: 'chicago', type: 'chapter', part: 'pages', source: NO_CHAPTER_PAGES },
  { style: 'chicago-notes', type: 'chapter', part: 'pages', source: NO_CHAPTER_PAGES },
];

// n.d. | t.t. | t.th. | tanpa tahun: a word for "no date" is a date all the same
const NO_DATE = /(?<!\p{L})(?:n\. ?d\.|t\. ?t\.|t\. ?th\.|s\. ?a\.|o\. ?J\.|tanpa tahun|tanpa tanggal|no date)/iu;
// 2020 | 1998a: a year that the parse took for something else
const YEAR = /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/;

/** Fields that may hold such a number by chance. */
const NUMBERED_FIELDS: ReadonlySet<string> = new Set(
  'URL DOI page accessed volume ISBN ISSN container-title author'.split(' '),
);

/** What stands in no such field, and in the title: "The world factbook 2004" has its year there. */
function textBesides({ text, segments }: CheckedReference): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start, end } of segments.filter(({ label }) => NUMBERED_FIELDS.has(label))) {
    parts.push(text.slice(position, start));
    position = end;
  }
  return [...parts, text.slice(position)].join(' ');
}

function hasYear(reference: CheckedReference): boolean {
  const { item, segments } = reference;
  if (item.issued || item.status || segments.some(({ label }) => label === 'issued')) return true;
  const rest = textBesides(reference);
  return YEAR.test(rest) || NO_DATE.test(rest) || TO_APPEAR.test(rest);
}

const PEOPLE = ['author', 'editor', 'translator', 'director', 'composer', 'compiler', 'collection-editor'] as const;

// Anonim. | Tanpa nama | [5] , Thermal form factor … | —, "Learning by Doing": a dash or a gap stands for the author before
const NAMELESS = /^(?:\[?\d{1,4}[\].)]{0,2})?[\s"“([]{0,3}(?:anon|tanpa nama|t\.? ?n\.|ibid|[-–—_,])/i;

/** Names of several words that are not taken apart are those of bodies; mononyms have one word. */
function isByBody({ author, editor }: CslItem): boolean {
  const [name] = author ?? editor ?? [];
  return /[\s-]/.test(name?.literal ?? '') || looksLikeBody(`${name?.given ?? ''} ${name?.family ?? ''}`);
}

// im Druck | in press | akan terbit
const TO_APPEAR =
  /(?<!\p{L})(?:im druck|in druck|in press|forthcoming|i[mn] ersch(?:einen|(?=\.))|akan terbit|sous presse|en prensa)(?!\p{L})/iu;

const PRESENT: Readonly<Record<RequiredPart, (reference: CheckedReference) => boolean>> = {
  author: (reference) =>
    PEOPLE.some((variable) => (reference.item[variable]?.length ?? 0) > 0) || NAMELESS.test(reference.text),
  // "Gleichstellungsministerium, 2003: http://…": what stands in front of an address may be the title of its page
  title: ({ item }) =>
    Boolean(item.title ?? item['reviewed-title'] ?? item['title-short']) || (item.URL !== undefined && isByBody(item)),
  year: hasYear,
  container: ({ item }) =>
    Boolean(
      item['container-title'] ?? item['event-title'] ?? item['collection-title'] ?? item['container-title-short'],
    ),
  // a body's own book: the publisher is the author and is not named again (APA 7 §9.24); a series stands for its publisher
  publisher: ({ item }) =>
    Boolean(item.publisher ?? item.archive ?? item['original-publisher'] ?? item.number ?? item['collection-title']) ||
    item.URL !== undefined ||
    isByBody(item),
  // an article number, an address or a DOI leads to the text as pages do
  pages: ({ item, text }) =>
    Boolean(item.page ?? item['page-first'] ?? item.number ?? item.DOI ?? item.URL ?? item.status) ||
    item.issued?.literal !== undefined ||
    TO_APPEAR.test(text),
};

export const lacks = (reference: CheckedReference, part: RequiredPart): boolean => !PRESENT[part](reference);

const SURE_FIELD = 0.6;
const SURE_REFERENCE = 0.4;
const SURE_OF_ALL = 0.8;
const FEWEST_FIELDS = 3;

/** Numbers and links may be read unsurely without anything else being hidden in them. */
const NUMBERS_AND_LINKS: ReadonlySet<string> = new Set(
  'DOI URL page volume issue ISBN ISSN PMID citation-number'.split(' '),
);

function labelsOf({ segments }: CheckedReference): Set<string> {
  const labels = new Set<string>(segments.map(({ label }) => label));
  labels.delete('citation-number');
  return labels;
}

/** "Parsons, T. (1952). The Social System.": of no type, since the source is missing. */
const isSourceless = (reference: CheckedReference): boolean =>
  reference.item.type === 'document' &&
  reference.confidence >= SURE_OF_ALL &&
  [...labelsOf(reference)].sort().join(' ') === 'author issued title';

/** Whether the parse sees so much of a reference, so surely, that what it does not see is not there. */
export function isWholeReference(reference: CheckedReference): boolean {
  const { item, segments, confidence } = reference;
  if (segments.length === 0) return reference.text === '';
  if (isSourceless(reference)) return true;
  const isUnsure = segments.some((one) => one.confidence < SURE_FIELD && !NUMBERS_AND_LINKS.has(one.label));
  if (confidence < SURE_REFERENCE || isUnsure || item.type === 'document') return false;
  // without author and title it is a piece of another reference
  const isPiece = lacks(reference, 'author') && lacks(reference, 'title');
  return labelsOf(reference).size >= FEWEST_FIELDS && !isPiece && !hasUnreadStretch(reference);
}

const LONGEST_GAP = 40;

/** A long stretch that no field took may hold what seems to be missing. */
function hasUnreadStretch({ text, segments }: CheckedReference): boolean {
  let position = 0;
  for (const { start, end } of [...segments, { start: text.length, end: text.length }]) {
    if (start - position > LONGEST_GAP && /\p{L}{3}/u.test(text.slice(position, start))) return true;
    position = end;
  }
  return false;
}

const FEW = 3;
/** Lists of physics leave titles out, of whatever type the work is. */
const LACKS_OF_HABIT = 0.3;

const isLackedByHabit = (references: readonly CheckedReference[], part: RequiredPart): boolean =>
  part === 'title' &&
  references.length >= FEW &&
  references.filter((reference) => lacks(reference, part)).length > references.length * LACKS_OF_HABIT;

/** Styles differ on the pages of chapters, so that a few without them show nothing. */
const needsExample = (type: ItemType, part: RequiredPart): boolean => type === 'chapter' && part === 'pages';

const areMost = (some: readonly CheckedReference[], all: readonly CheckedReference[]): boolean =>
  all.length >= FEW && some.length * 2 >= all.length;

/** Whether a list leaves publishers out: "München 1994" is what most of its books have, or most of what has a place at all. */
function isWithoutPublishers(references: readonly CheckedReference[]): boolean {
  const books = references.filter(({ item }) => item.type === 'book' || item.type === 'chapter');
  const placed = references.filter(({ item }) => item['publisher-place'] !== undefined);
  const alone = placed.filter(({ item }) => item.publisher === undefined);
  return (
    areMost(
      books.filter((book) => lacks(book, 'publisher')),
      books,
    ) || areMost(alone, placed)
  );
}

const isLeftOut = (references: readonly CheckedReference[], part: RequiredPart): boolean =>
  isLackedByHabit(references, part) || (part === 'publisher' && isWithoutPublishers(references));

const isExempt = (style: string | undefined, type: ItemType, part: RequiredPart): boolean =>
  STYLE_EXEMPTIONS.some((exemption) => exemption.style === style && exemption.type === type && exemption.part === part);

/**
 * The types that a list may be held to a part for. Where no style was asked for, a type is left out when most references of it
 * do without the part, for then that is how the list is made.
 */
export function typesHeldTo(
  { references }: CheckedList,
  part: RequiredPart,
  { style }: CheckedDocument,
): Set<ItemType> {
  const counts = new Map<ItemType, { all: number; lacking: number }>();
  for (const reference of references) {
    const { all, lacking } = counts.get(reference.item.type) ?? { all: 0, lacking: 0 };
    counts.set(reference.item.type, { all: all + 1, lacking: lacking + (lacks(reference, part) ? 1 : 0) });
  }
  const isAskedFor = style !== undefined && !style.isDetected;
  if (!isAskedFor && isLeftOut(references, part)) return new Set();
  const isUsual = (type: ItemType, all: number, lacking: number): boolean =>
    all < FEW ? !needsExample(type, part) : lacking * 2 <= all;
  const usual = [...counts].filter(([type, { all, lacking }]) => isAskedFor || isUsual(type, all, lacking));
  return new Set(usual.map(([type]) => type).filter((type) => !isExempt(style?.name, type, part)));
}
