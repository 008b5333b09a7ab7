// CSL text variables ↔ fields of BibTeX and biblatex. For each variable the fields that can hold it, the best first: which
// one is taken depends on what the entry type has. Fields stand by their biblatex names; read by the writer and the reader.
import type { ItemType, TextVariable } from '../../csl/item.js';

export type BibtexDialect = 'bibtex' | 'biblatex';

const set = <Value>(...values: Value[]): ReadonlySet<Value> => new Set(values);

/** Types whose `number` is the issue of a serial. */
const SERIALS: ReadonlySet<ItemType> = set(
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'review',
  'review-book',
  'periodical',
);

/** Types whose `number` is their place in a series. */
const IN_SERIES: ReadonlySet<ItemType> = set(
  'book',
  'chapter',
  'classic',
  'collection',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
);

/** Types that a body issues which is no publisher: a parliament, a court, a patent office. */
const OF_AUTHORITIES: ReadonlySet<ItemType> = set(
  'bill',
  'hearing',
  'legal_case',
  'legislation',
  'patent',
  'regulation',
  'treaty',
);

/** Types that stand on a site; in BibTeX `howpublished` is the only place its styles print one from. */
const ON_SITES: ReadonlySet<ItemType> = set('post', 'post-weblog', 'webpage');

/** Variable → fields, whatever the type. Order is precedence: the first variable to come takes the field. */
const FIELDS: readonly (readonly [TextVariable, readonly string[]])[] = [
  ['title', ['title']],
  ['title-short', ['shorttitle']],
  ['shortTitle', ['shorttitle']],
  ['container-title', ['journaltitle', 'booktitle', 'maintitle', 'titleaddon']],
  ['container-title-short', ['shortjournal']],
  ['journalAbbreviation', ['shortjournal']],
  ['volume-title', ['issuetitle']],
  ['collection-title', ['series']],
  ['authority', []],
  ['publisher', ['publisher', 'institution', 'organization', 'howpublished']],
  ['publisher-place', ['location']],
  ['edition', ['edition']],
  ['volume', ['volume']],
  ['number-of-volumes', ['volumes']],
  ['part', ['part']],
  ['issue', ['issue']],
  ['collection-number', []],
  ['number', []],
  ['chapter-number', ['chapter']],
  ['page', ['pages']],
  ['number-of-pages', ['pagetotal']],
  ['genre', ['type']],
  ['version', ['version']],
  ['status', ['pubstate']],
  ['event-title', ['eventtitle']],
  ['event', ['eventtitle']],
  ['event-place', ['venue']],
  ['original-title', ['origtitle']],
  ['original-publisher', ['origpublisher']],
  ['original-publisher-place', ['origlocation']],
  ['ISBN', ['isbn']],
  ['ISSN', ['issn']],
  ['call-number', ['library']],
  ['note', ['note']],
  ['annote', ['annotation']],
  ['abstract', ['abstract']],
  ['keyword', ['keywords']],
];

/** Text variables that go into fields of their own making: links, eprints, the language. */
const OWN_FORM_VARIABLES = ['DOI', 'URL', 'PMID', 'PMCID', 'language'] as const satisfies TextVariable[];

type Variables = Readonly<Partial<Record<TextVariable, readonly string[]>>>;

const BY_AUTHORITY: Variables = {
  authority: ['institution', 'organization'],
  publisher: ['publisher', 'howpublished'],
};

// Summer, Spring: biblatex has a field of its own for issues without a number
const issueFields = (issue: string): readonly string[] =>
  /^\D{2}/.test(issue) ? ['issue', 'number'] : ['number', 'issue'];

function numberFields(type: ItemType, issue: string, inSeries: boolean): Variables {
  if (SERIALS.has(type)) return { issue: issueFields(issue), number: ['eid'] };
  if (IN_SERIES.has(type)) return { 'collection-number': ['number'], number: ['eid'] };
  if (type !== 'paper-conference') return { number: ['number', 'eid'] };
  return inSeries
    ? { 'collection-number': ['number'], number: ['eid'] }
    : { issue: ['number'], 'collection-number': ['number'], number: ['eid'] };
}

/** A paper's `number` belongs to its series where there is one, else to its serial. */
const isInSeries = (value: string | number | undefined): boolean => value !== undefined && value !== '';

/** What the fields of an entry depend on. */
interface FieldSetting {
  readonly type: ItemType;
  readonly issue?: string | number | undefined;
  readonly series?: string | number | undefined;
}

/** Each text variable with the fields that can hold it in an item of this kind, in order of precedence. */
export function variableFields({
  type,
  issue = '',
  series,
}: FieldSetting): (readonly [TextVariable, readonly string[]])[] {
  const special: Variables = {
    ...numberFields(type, String(issue), isInSeries(series)),
    ...(OF_AUTHORITIES.has(type) && BY_AUTHORITY),
    ...(type === 'periodical' && { 'container-title': ['maintitle', 'titleaddon'] }),
  };
  return FIELDS.map(([variable, fields]) => [variable, special[variable] ?? fields] as const);
}

/** biblatex's field → BibTeX's name for it in an entry of this type. */
export function classicField(field: string, entryType: string, type: ItemType): string {
  switch (field) {
    case 'journaltitle':
      return entryType === 'article' ? 'journal' : containerField(type);
    case 'publisher':
      return publisherField(entryType, type);
    case 'location':
      return 'address';
    case 'annotation':
      return 'annote';
    default:
      return field;
  }
}

const containerField = (type: ItemType): string => (ON_SITES.has(type) ? 'howpublished' : 'booktitle');

function publisherField(entryType: string, type: ItemType): string {
  if (entryType.endsWith('thesis')) return 'school';
  if (entryType === 'techreport') return 'institution';
  const isPlain = entryType === 'misc' || entryType === 'booklet' || entryType === 'unpublished';
  return isPlain && !ON_SITES.has(type) ? 'howpublished' : 'publisher';
}

/** Names of BibTeX and of older tools → biblatex's. */
const ALIASES: Readonly<Record<string, string>> = {
  address: 'location',
  annote: 'annotation',
  journal: 'journaltitle',
  school: 'institution',
};

/**
 * The CSL variable that a field of an entry stands for when its item has this type, or undefined when the field holds no
 * text variable or one in a form of its own (links, eprints, the language). `series` is the series the entry stands in.
 */
export function variableOfField(type: ItemType, name: string, series?: string): TextVariable | undefined {
  const field = ALIASES[name] ?? name;
  if (field === 'howpublished' && ON_SITES.has(type)) return 'container-title';
  return variableFields({ type, series }).find(([, fields]) => fields.includes(field))?.[0];
}

/** Text variables that one entry type or another has a field for. */
export const TEXT_HELD: ReadonlySet<string> = new Set([...FIELDS.map(([variable]) => variable), ...OWN_FORM_VARIABLES]);
