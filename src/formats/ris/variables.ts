// CSL variables ↔ RIS tags, in both directions. One table says for each kind of record which tag holds what; programs agree on
// most of it, and where they differ, Zotero's use decides, because it is the one that reads RIS back by type.
import type { NameVariable, TextVariable } from '../../csl/item.js';

/** Record types by what their tags mean. */
const WHOLE = ['BOOK', 'EBOOK', 'EDBOOK', 'RPRT', 'THES', 'MAP', 'SER'] as const;
const BOOKS: ReadonlySet<string> = new Set(['BOOK', 'EBOOK', 'EDBOOK', 'SER']);
const PARTS: ReadonlySet<string> = new Set(['CHAP', 'ECHAP']);
const ARTICLES: ReadonlySet<string> = new Set(['JOUR', 'EJOUR', 'MGZN', 'ABST', 'INPR']);
const SERIALS: ReadonlySet<string> = new Set([...ARTICLES, 'NEWS', 'JFULL']);
const PAPERS: ReadonlySet<string> = new Set(['CPAPER', 'CONF']);
const HISTORIES: ReadonlySet<string> = new Set(['STAT', 'BILL', 'UNBILL', 'CASE', 'HEAR']);
const ARCHIVAL: ReadonlySet<string> = new Set(['ART', 'GEN', 'MANSCPT', 'MAP', 'PAMP', 'PCOMM', 'UNPB']);
const VERSIONED: ReadonlySet<string> = new Set(['COMP', 'DATA', 'AGGR', 'DBASE']);

/** For whole works T2 is the series, and a lone SP their length. */
export const WHOLE_WORKS: ReadonlySet<string> = new Set(WHOLE);
export const isSerial = (record: string): boolean => SERIALS.has(record);
export const isPaper = (record: string): boolean => PAPERS.has(record);
export const isArticle = (record: string): boolean => ARTICLES.has(record);

type TagOf = (record: string) => string | undefined;

const always =
  (tag: string): TagOf =>
  () =>
    tag;
const inside =
  (records: ReadonlySet<string>, tag: string): TagOf =>
  (record) =>
    records.has(record) ? tag : undefined;
const outside =
  (records: ReadonlySet<string>, tag: string): TagOf =>
  (record) =>
    records.has(record) ? undefined : tag;

/** One tag holds the whole text of a variable. */
export const TEXT_TAGS: readonly (readonly [TextVariable, TagOf])[] = [
  ['title', always('TI')],
  ['title-short', always('ST')],
  ['volume', always('VL')],
  ['number-of-volumes', always('NV')],
  ['issue', always('IS')],
  ['collection-number', (record) => (BOOKS.has(record) || PARTS.has(record) ? 'M1' : undefined)],
  ['number', (record) => numberTag(record)],
  ['edition', outside(VERSIONED, 'ET')],
  ['version', inside(VERSIONED, 'ET')],
  ['authority', (record) => AUTHORITY_TAGS[record]],
  ['publisher', outside(new Set(['CASE']), 'PB')],
  ['genre', always('M3')],
  ['section', outside(ARTICLES, 'SE')],
  ['PMCID', inside(ARTICLES, 'C2')],
  ['scale', inside(new Set(['MAP']), 'C1')],
  ['reviewed-title', always('RI')],
  ['references', inside(HISTORIES, 'OP')],
  ['archive', inside(ARCHIVAL, 'DB')],
  ['archive_location', always('AV')],
  ['call-number', always('CN')],
  ['source', always('DP')],
  ['DOI', always('DO')],
  ['URL', always('UR')],
  ['language', always('LA')],
  ['abstract', always('AB')],
  ['note', always('N1')],
  ['annote', always('RN')],
];

function numberTag(record: string): string | undefined {
  if (BOOKS.has(record) || PARTS.has(record)) return undefined;
  return SERIALS.has(record) ? 'C7' : 'M1';
}

/** Who gave a law or a judgment. */
const AUTHORITY_TAGS: Readonly<Record<string, string>> = { CASE: 'PB', BILL: 'T3', HEAR: 'T3' };

export const hasAuthority = (record: string): boolean => record in AUTHORITY_TAGS;

const OTHER_TAGS: Readonly<Record<string, readonly string[]>> = {
  AB: ['N2'],
  DO: ['DI'],
  TI: ['T1', 'CT', 'BT'],
  VL: ['VO'],
};

/** Tags that older programs and other dialects write for one of the table, asked for in this order. */
export function otherTags(tag: string, record: string): readonly string[] {
  // DB names the database in which an article was found, but the archive that keeps a manuscript.
  if (tag === 'DP') return ARCHIVAL.has(record) ? [] : ['DB'];
  if (tag === 'AV') return ARCHIVAL.has(record) ? ['AN'] : [];
  return OTHER_TAGS[tag] ?? [];
}

/** Names, one a line. A2 and A3 change their meaning with the type of the record. */
export const NAME_TAGS: readonly (readonly [NameVariable, TagOf])[] = [
  ['author', always('AU')],
  ['editor', always('ED')],
  ['translator', always('A4')],
  ['collection-editor', (record) => (BOOKS.has(record) ? 'A2' : seriesEditorTag(record))],
  ['recipient', inside(new Set(['PCOMM', 'ICOMM']), 'A2')],
  ['performer', inside(new Set(['SOUND', 'MUSIC']), 'A2')],
];

const SERIES_EDITED: ReadonlySet<string> = new Set([...PARTS, ...PAPERS, 'DICT', 'ENCYC', 'MAP', 'RPRT']);

const seriesEditorTag = (record: string): string | undefined => (SERIES_EDITED.has(record) ? 'A3' : undefined);

/** Whether A3 holds the editors of a record: those of a book, whose A2 are the editors of its series. */
export const hasEditorsInA3 = (record: string): boolean => BOOKS.has(record);
