// What a reference of each type must tell, one table with its sources, and whether a reference lacks it. APA 7 §9.4 names the
// four elements of every reference: author, date, title, source; what the source is made of depends on the type.
import type { ItemType } from '../csl/item.js';
import type { CheckedDocument, CheckedList, CheckedReference } from './checked-document.js';

export type RequiredPart = 'author' | 'title' | 'year' | 'container' | 'publisher' | 'pages';

export interface Requirement {
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

export const isRequired = ({ item }: CheckedReference, part: RequiredPart): boolean =>
  PARTS_OF_TYPE.get(item.type)?.includes(part) ?? false;

/** Where a style asks for less than the table. */
export interface StyleExemption {
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
const NO_DATE =
  /(?<!\p{L})(?:n\. ?d\.|t\. ?t\.|t\. ?th\.|s\. ?a\.|o\. ?J\.|tanpa tahun|tanpa tanggal|no date|in press|forthcoming)/iu;
// 2020 | 1998a: a year that the parse took for something else
const YEAR = /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/;

/** What stands in no field that may hold such a number by chance. */
function textBesides(reference: CheckedReference, labels: readonly string[]): string {
  let text = reference.text;
  for (const segment of reference.segments)
    if (labels.includes(segment.label))
      text = `${text.slice(0, segment.start)}${' '.repeat(segment.end - segment.start)}${text.slice(segment.end)}`;
  return text;
}

const NUMBERED_FIELDS = [
  'URL',
  'DOI',
  'page',
  'accessed',
  'title',
  'volume',
  'ISBN',
  'ISSN',
  'container-title',
  'author',
];

function hasYear(reference: CheckedReference): boolean {
  const { item, segments } = reference;
  if (item.issued || item.status || segments.some(({ label }) => label === 'issued')) return true;
  const rest = textBesides(reference, NUMBERED_FIELDS);
  return YEAR.test(rest) || NO_DATE.test(rest);
}

const PEOPLE = ['author', 'editor', 'translator', 'director', 'composer', 'compiler', 'collection-editor'] as const;

// Anonim. | Tanpa nama
const NAMELESS = /^[\s"“([]{0,3}(?:anon|tanpa nama|t\.? ?n\.)/i;

const PRESENT: Readonly<Record<RequiredPart, (reference: CheckedReference) => boolean>> = {
  author: (reference) =>
    PEOPLE.some((variable) => (reference.item[variable]?.length ?? 0) > 0) || NAMELESS.test(reference.text),
  title: ({ item }) => Boolean(item.title ?? item['reviewed-title'] ?? item['title-short']),
  year: hasYear,
  container: ({ item }) =>
    Boolean(
      item['container-title'] ?? item['event-title'] ?? item['collection-title'] ?? item['container-title-short'],
    ),
  publisher: ({ item }) => Boolean(item.publisher ?? item.archive ?? item['original-publisher']),
  // an article number, an address or a DOI leads to the text as pages do
  pages: ({ item }) =>
    Boolean(item.page ?? item['page-first'] ?? item.number ?? item.DOI ?? item.URL ?? item.status) ||
    item.issued?.literal !== undefined,
};

export const lacks = (reference: CheckedReference, part: RequiredPart): boolean => !PRESENT[part](reference);

const SURE_ENOUGH = 0.6;
const FEWEST_FIELDS = 3;

/** Whether the parse sees so much of a reference, so surely, that what it does not see is not there. */
export function isWholeReference(reference: CheckedReference): boolean {
  const { item, segments, confidence } = reference;
  if (segments.length === 0) return reference.text === '';
  if (confidence < SURE_ENOUGH || segments.some((segment) => isMisread(reference, segment.label))) return false;
  const labels = new Set(segments.map(({ label }) => label));
  labels.delete('citation-number');
  return labels.size >= FEWEST_FIELDS && item.type !== 'document' && !hasUnreadStretch(reference);
}

const isMisread = (reference: CheckedReference, label: string): boolean =>
  reference.segments.some((segment) => segment.label === label && segment.confidence < SURE_ENOUGH);

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
  const usual = [...counts].filter(([, { all, lacking }]) => isAskedFor || all < FEW || lacking * 2 <= all);
  return new Set(usual.map(([type]) => type).filter((type) => !isExempt(style?.name, type, part)));
}
