// RIS in: records of tags become CSL items by the table of ris/variables.ts. No library stands behind it: tags change their
// meaning with the type of a record, and those that read RIS guess at that in ways that lose names and pages.
import type { CslDate, CslItem, CslName } from '../csl/item.js';
import { validateItem } from '../csl/validate.js';
import type { Finding } from '../text/finding.js';
import type { ReadItems } from './items-read.js';
import { readRisNames } from './ris/names.js';
import { ITEM_TYPE_OF_RECORD } from './ris/record-types.js';
import { type RisRecord, splitRecords } from './ris/records.js';
import { TagShelf } from './ris/tag-shelf.js';
import {
  hasAuthority,
  hasEditorsInA3,
  isArticle,
  isPaper,
  isSerial,
  NAME_TAGS,
  otherTags,
  TEXT_TAGS,
  WHOLE_WORKS,
} from './ris/variables.js';
import { bareDoi, serialNumberKind } from './serial-numbers.js';
import { fullness, readWrittenDate } from './written-dates.js';

type LooseItem = Record<string, unknown>;

/** A record on its way: its type and the values that nobody took yet. */
interface OpenRecord {
  readonly kind: string;
  readonly shelf: TagShelf;
}

const set = (item: LooseItem, variable: string, value: unknown): void => {
  if (value !== undefined && value !== '') item[variable] = value;
};

const namesIn = (shelf: TagShelf, ...tags: readonly string[]): CslName[] =>
  shelf.takeAll(...tags).flatMap(readRisNames);

const setNames = (item: LooseItem, variable: string, names: readonly CslName[]): void => {
  if (names.length > 0) item[variable] = names;
};

function readNames(item: LooseItem, { kind, shelf }: OpenRecord): void {
  const authors = namesIn(shelf, 'AU', 'A1');
  const editors = namesIn(shelf, 'ED', ...(hasEditorsInA3(kind) ? ['A3'] : []));
  // the people of an edited book are its editors, wherever a program puts them
  const isEdited = kind === 'EDBOOK' && editors.length === 0;
  setNames(item, isEdited ? 'editor' : 'author', authors);
  setNames(item, 'editor', isEdited ? authors : editors);
  if (isEdited || item.author === undefined) readLoneEditors(item, { kind, shelf });
  for (const [variable, tagOf] of NAME_TAGS) {
    const tag = tagOf(kind);
    if (tag !== undefined && item[variable] === undefined) setNames(item, variable, namesIn(shelf, tag));
  }
  if (item.editor === undefined) setNames(item, 'editor', namesIn(shelf, 'A2'));
}

/** A book with nobody but A2 was edited by them; nobody cites a book by the editors of its series alone. */
function readLoneEditors(item: LooseItem, { kind, shelf }: OpenRecord): void {
  if (hasEditorsInA3(kind) && item.editor === undefined && item.author === undefined)
    setNames(item, 'editor', namesIn(shelf, 'A2'));
}

function readTexts(item: LooseItem, { kind, shelf }: OpenRecord): void {
  for (const [variable, tagOf] of TEXT_TAGS) {
    const tag = tagOf(kind);
    if (tag !== undefined && item[variable] === undefined)
      set(item, variable, shelf.take(tag, ...otherTags(tag, kind)));
  }
  if (item.URL === undefined) set(item, 'URL', shelf.take('LK'));
}

/** What a work stands in, in full and abbreviated; JO is either. */
function readContainers(item: LooseItem, { kind, shelf }: OpenRecord): void {
  if (WHOLE_WORKS.has(kind)) readSeries(item, shelf);
  else if (isPaper(kind)) readProceedings(item, shelf);
  // BT is what a part stands in, but the title of what has no other
  const inBook = !WHOLE_WORKS.has(kind) && (shelf.has('TI') || shelf.has('T1')) ? ['BT'] : [];
  if (item['container-title'] === undefined)
    set(item, 'container-title', shelf.take('JF', 'T2', ...inBook, 'TA', 'JO', 'J1'));
  set(
    item,
    'container-title-short',
    shelf.take('J2', 'JA') ?? otherThan(item['container-title'], shelf.take('JO', 'J1')),
  );
  if (item['collection-title'] === undefined && !hasSeriesElsewhere(kind))
    set(item, 'collection-title', shelf.take('T3'));
}

const otherThan = (known: unknown, value: string | undefined): string | undefined =>
  value === known ? undefined : value;

// T3 of bills and hearings names who gave them.
const hasSeriesElsewhere = (kind: string): boolean => hasAuthority(kind) && kind !== 'CASE';

function readSeries(item: LooseItem, shelf: TagShelf): void {
  if (shelf.has('T3')) set(item, 'container-title', shelf.take('T2'));
  else set(item, 'collection-title', shelf.take('T2'));
}

/** With a title of the proceedings in C3, T2 is the meeting; alone it may be either, and is what the paper stands in. */
function readProceedings(item: LooseItem, shelf: TagShelf): void {
  const proceedings = shelf.take('C3');
  if (proceedings === undefined) return;
  set(item, 'container-title', proceedings);
  const meeting = shelf.take('T2');
  if (meeting !== proceedings) set(item, 'event-title', meeting);
}

function readPlaces(item: LooseItem, { kind, shelf }: OpenRecord): void {
  const printed = isPaper(kind) ? shelf.take('C1') : undefined;
  const place = shelf.take('CY', 'PP');
  set(item, 'publisher-place', printed ?? place);
  if (printed !== undefined) set(item, 'event-place', place);
}

// 45-57, e12–e19
const HAS_DASH = /[\p{L}\p{N}]\s?[-–]\s?[\p{L}\p{N}]/u;

/** A lone SP of a whole work is its length. Programs put whole ranges into SP, with or without EP. */
function readPages(item: LooseItem, { kind, shelf }: OpenRecord): void {
  const start = shelf.take('SP', ...(isArticle(kind) ? ['SE'] : []));
  if (start === undefined) return;
  const isRange = HAS_DASH.test(start);
  const isWhole = WHOLE_WORKS.has(kind);
  const end = shelf.take('EP') ?? '';
  if (isWhole && end === '' && !isRange) item['number-of-pages'] = start;
  else item.page = isRange || end === '' || end === start ? start : `${start}-${end}`;
}

/** M1 of a serial is its issue where IS is missing, as older programs write it. */
function readNumbers(item: LooseItem, { kind, shelf }: OpenRecord): void {
  if (!isSerial(kind)) return;
  const number = shelf.take('M1');
  if (number === undefined) return;
  if (item.issue === undefined) item.issue = number;
  else if (item.number === undefined) item.number = number;
}

// 1234-567X
const ISSN_FORM = /^\d{4}-\d{3}[\dXx]$/;
const NUMBERED: ReadonlySet<string> = new Set(['PAT', 'RPRT', 'STAND', 'STAT']);

function serialVariable(printed: string, kind: string): string {
  if (ISSN_FORM.test(printed)) return 'ISSN';
  return serialNumberKind(printed) ?? (NUMBERED.has(kind) ? 'number' : isSerial(kind) ? 'ISSN' : 'ISBN');
}

/** SN holds whatever number a publication has; its form says which one it is. */
function readSerialNumbers(item: LooseItem, { kind, shelf }: OpenRecord): void {
  for (const printed of shelf.takeAll('SN')) {
    const variable = serialVariable(printed, kind);
    if (item[variable] === undefined) item[variable] = printed;
    else if (item[variable] !== printed) item[variable] = `${item[variable]}, ${printed}`;
  }
}

/** The fullest of the dates; PY says the year where they differ, because DA may be the day of an entry into a catalogue. */
function readIssued({ shelf }: OpenRecord): CslDate | undefined {
  const [year, ...others] = ['PY', 'Y1', 'DA'].map((tag) => readWrittenDate(shelf.take(tag) ?? ''));
  const dates = [year, ...others].filter((date) => date !== undefined);
  const printedYear = year?.['date-parts']?.[0]?.[0];
  const fitting = dates.filter(
    (date) => printedYear === undefined || date['date-parts']?.[0]?.[0] === printedYear || date === year,
  );
  return fitting.sort((a, b) => detail(b) - detail(a))[0];
}

const detail = (date: CslDate): number =>
  fullness(date) + (date.season === undefined && date.circa === undefined ? 0 : 0.5);

// 10.1234/abc in M3, where EndNote once had it
const DOI_FORM = /^10\.\d{4,9}\//;

function readIdentifiers(item: LooseItem): void {
  if (item.DOI === undefined && DOI_FORM.test(bareDoi(String(item.genre ?? '')))) {
    item.DOI = item.genre;
    delete item.genre;
  }
  if (item.DOI !== undefined) item.DOI = bareDoi(String(item.DOI));
}

/** Words in M3 that only repeat the type of a record, as Scopus and PubMed have them; printed, they would be a remark. */
const TYPE_WORDS =
  /^(?:journal article|article|research article|review|conference paper|book|book chapter|book section|thesis|report)$/i;

/** What no variable holds: kept by tag, and written again by the writer. */
function keepRest(item: LooseItem, shelf: TagShelf): void {
  const rest = shelf.rest();
  if (typeof item.genre === 'string' && TYPE_WORDS.test(item.genre)) {
    rest.M3 = [item.genre];
    delete item.genre;
  }
  if (Object.keys(rest).length > 0) item.custom = { ris: rest };
}

function itemType(kind: string, shelf: TagShelf): CslItem['type'] | undefined {
  // Most programs write papers as CONF; only proceedings as a whole have editors and no author.
  if (kind === 'CONF' && !shelf.has('AU') && !shelf.has('A1') && (shelf.has('ED') || shelf.has('A2'))) return 'book';
  return Object.hasOwn(ITEM_TYPE_OF_RECORD, kind) ? ITEM_TYPE_OF_RECORD[kind] : undefined;
}

function readFields(open: OpenRecord): LooseItem {
  const item: LooseItem = {};
  readNames(item, open);
  readPages(item, open);
  readContainers(item, open);
  readPlaces(item, open);
  readTexts(item, open);
  readNumbers(item, open);
  readSerialNumbers(item, open);
  set(item, 'issued', readIssued(open));
  set(item, 'accessed', readWrittenDate(open.shelf.take('Y2') ?? ''));
  set(item, 'keyword', open.shelf.takeAll('KW').join(', '));
  for (const note of open.shelf.takeAll('N1')) item.note = item.note === undefined ? note : `${item.note}; ${note}`;
  readIdentifiers(item);
  return item;
}

function unknownType(kind: string, record: RisRecord): Finding[] {
  const { start, end } = record;
  const message = `RIS type ${kind.slice(0, 40)} is not known; it is read as a document`;
  return [{ code: 'unknown-type', severity: 'warning', message, span: { start, end } }];
}

/** White space of all kinds becomes one blank; tags, separators and the like are not text. */
const tidied = (record: RisRecord) =>
  record.values.map((value) => ({ ...value, value: value.value.replace(/\s+/g, ' ').trim() }));

function readRecord(record: RisRecord, index: number): ReadItems {
  const shelf = new TagShelf(tidied(record));
  const printedKind = shelf.take('TY');
  shelf.takeAll('TY');
  const kind = (printedKind ?? 'GEN').toUpperCase();
  const id = shelf.take('ID') ?? `item-${index + 1}`;
  const type = itemType(kind, shelf);
  const fields = readFields({ kind, shelf });
  keepRest(fields, shelf);
  const { item } = validateItem({ id, type: type ?? 'document', ...fields });
  return { items: item ? [item] : [], findings: type === undefined ? unknownType(kind, record) : [] };
}

/** Reads a RIS text. Never throws on input; text without any record gives a finding. */
export function readRis(text: string): ReadItems {
  const { records, findings } = splitRecords(text);
  const read = records.map(readRecord);
  const all = [...findings, ...read.flatMap((one) => one.findings)];
  if (read.length === 0 && text.trim() !== '')
    all.push({ code: 'no-entries', severity: 'error', message: 'No RIS record found; expected TY  - …' });
  return { items: read.flatMap(({ items }) => items), findings: all };
}
