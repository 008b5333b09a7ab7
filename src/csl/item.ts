// The CSL-JSON data model: item types, variables, names and dates, as the CSL 1.0.2 specification lists them
// (Appendix III and IV). Keys stay as CSL writes them.

/** CSL 1.0.2 item types. */
export const ITEM_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

export type ItemType = (typeof ITEM_TYPES)[number];

/** CSL name variables. */
export const NAME_VARIABLES = [
  'author',
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'container-author',
  'contributor',
  'curator',
  'director',
  'editor',
  'editorial-director',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
  'translator',
] as const;

export type NameVariable = (typeof NAME_VARIABLES)[number];

/** CSL date variables. */
export const DATE_VARIABLES = [
  'accessed',
  'available-date',
  'event-date',
  'issued',
  'original-date',
  'submitted',
] as const;

export type DateVariable = (typeof DATE_VARIABLES)[number];

/** CSL standard and number variables that hold text. */
export const TEXT_VARIABLES = [
  'abstract',
  'annote',
  'archive',
  'archive_collection',
  'archive_location',
  'archive-place',
  'authority',
  'call-number',
  'chapter-number',
  'citation-key',
  'citation-label',
  'citation-number',
  'collection-number',
  'collection-title',
  'container-title',
  'container-title-short',
  'dimensions',
  'division',
  'DOI',
  'edition',
  'event',
  'event-place',
  'event-title',
  'first-reference-note-number',
  'genre',
  'ISBN',
  'ISSN',
  'issue',
  'jurisdiction',
  'keyword',
  'language',
  'locator',
  'medium',
  'note',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'original-publisher',
  'original-publisher-place',
  'original-title',
  'page',
  'page-first',
  'part',
  'part-title',
  'PMCID',
  'PMID',
  'printing',
  'publisher',
  'publisher-place',
  'references',
  'reviewed-genre',
  'reviewed-title',
  'scale',
  'section',
  'source',
  'status',
  'supplement',
  'title',
  'title-short',
  'URL',
  'version',
  'volume',
  'volume-title',
  'volume-title-short',
  'year-suffix',
  'journalAbbreviation',
  'shortTitle',
] as const;

export type TextVariable = (typeof TEXT_VARIABLES)[number];

/** A person (family, given …) or a body, a mononym or anything else that must not be taken apart (literal). */
export interface CslName {
  family?: string;
  given?: string;
  'dropping-particle'?: string;
  'non-dropping-particle'?: string;
  suffix?: string;
  'comma-suffix'?: string | number | boolean;
  'static-ordering'?: string | number | boolean;
  literal?: string;
  'parse-names'?: string | number | boolean;
}

/** [year], [year, month] or [year, month, day]; numbers. */
export type DateParts = (number | string)[];

/** A date: one date or a range in `date-parts`, or what is printed in `literal`/`raw` where it can't be typed. */
export interface CslDate {
  'date-parts'?: DateParts[];
  season?: string | number;
  circa?: string | number | boolean;
  literal?: string;
  raw?: string;
  edtf?: string;
}

/** One CSL-JSON item. */
export type CslItem = { id: string; type: ItemType; custom?: Record<string, unknown> } & {
  [K in NameVariable]?: CslName[];
} & { [K in DateVariable]?: CslDate } & { [K in TextVariable]?: string | number } & {
  categories?: string[];
};
