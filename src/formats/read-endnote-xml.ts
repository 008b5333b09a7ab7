// EndNote XML in, as EndNote and many databases export it. Fields mean what the type of the reference makes of them; the
// tables of RIS say what. A record that cannot be read is a finding with its place; the rest come out.
import type { CslDate, CslItem, CslName } from '../csl/item.js';
import { validateItem } from '../csl/validate.js';
import type { Finding } from '../text/finding.js';
import type { Span } from '../text/span.js';
import { recordType } from './endnote/reference-types.js';
import {
  attribute,
  child,
  childrenAll,
  linesOf,
  parseRecord,
  recordSpans,
  richTextOf,
  textOf,
  type XmlNode,
} from './endnote/xml-records.js';
import type { ReadItems } from './items-read.js';
import { readRisName } from './ris/names.js';
import { ITEM_TYPE_OF_RECORD } from './ris/record-types.js';
import { hasAuthority, hasEditorsInA3, isArticle, isPaper, isSerial, WHOLE_WORKS } from './ris/variables.js';
import { bareDoi, serialNumberKind } from './serial-numbers.js';
import { fullness, readWrittenDate } from './written-dates.js';

type LooseItem = Record<string, unknown>;

interface Reference {
  readonly kind: string;
  readonly nodes: readonly XmlNode[];
}

const set = (item: LooseItem, variable: string, value: unknown): void => {
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (!isEmpty) item[variable] ??= value;
};

const inside = ({ nodes }: Reference, ...path: readonly string[]): readonly XmlNode[] | undefined =>
  path.reduce<readonly XmlNode[] | undefined>((at, tag) => at && child(at, tag), nodes);

const text = (reference: Reference, ...path: readonly string[]): string => textOf(inside(reference, ...path));

/** Variables that one element holds whatever the type. */
const TEXT_ELEMENTS: readonly (readonly [element: string, variable: string])[] = [
  ['volume', 'volume'],
  ['num-vols', 'number-of-volumes'],
  ['pub-location', 'publisher-place'],
  ['work-type', 'genre'],
  ['call-num', 'call-number'],
  ['remote-database-name', 'source'],
  ['language', 'language'],
  ['abstract', 'abstract'],
  ['notes', 'note'],
  ['research-notes', 'annote'],
];

/** Elements that CSL has no variable for; kept by name. */
const KEPT_ELEMENTS = [
  'accession-num',
  'auth-address',
  'custom1',
  'custom2',
  'custom3',
  'custom4',
  'custom5',
  'custom6',
  'custom7',
  'label',
  'orig-pub',
  'remote-database-provider',
  'reprint-edition',
  'reviewed-item',
] as const;

function namesIn(reference: Reference, group: string): CslName[] {
  const contributors = inside(reference, 'contributors', group) ?? [];
  return childrenAll(contributors, 'author')
    .map(textOf)
    .filter((name) => name !== '')
    .map(readRisName);
}

/** Secondary authors are editors; those of a book edit its series, and the tertiary ones the book. */
function readNames(item: LooseItem, reference: Reference): void {
  const authors = namesIn(reference, 'authors');
  const second = namesIn(reference, 'secondary-authors');
  const third = namesIn(reference, 'tertiary-authors');
  const isBook = hasEditorsInA3(reference.kind);
  const isEdited = reference.kind === 'EDBOOK' && third.length === 0;
  set(item, isEdited ? 'editor' : 'author', authors);
  set(item, 'editor', isBook ? third : second);
  if (isBook && item.author === undefined && item.editor === undefined) set(item, 'editor', second);
  else set(item, 'collection-editor', isBook ? second : third);
  set(item, 'translator', namesIn(reference, 'translated-authors'));
  set(item, 'translator', namesIn(reference, 'subsidiary-authors'));
}

function readTitles(item: LooseItem, reference: Reference): void {
  const title = (name: string) => richTextOf(inside(reference, 'titles', name));
  const periodical = text(reference, 'periodical', 'full-title');
  set(item, 'title', title('title'));
  set(item, 'title-short', title('short-title'));
  const second = title('secondary-title') || periodical;
  set(item, WHOLE_WORKS.has(reference.kind) ? 'collection-title' : 'container-title', second);
  set(item, 'collection-title', title('tertiary-title'));
  if (!isArticle(reference.kind)) return;
  for (const abbreviation of [text(reference, 'periodical', 'abbr-1'), title('alt-title')])
    if (abbreviation !== second) set(item, 'container-title-short', abbreviation);
}

function readNumbers(item: LooseItem, reference: Reference): void {
  const { kind } = reference;
  const number = text(reference, 'number');
  const issueIn = isSerial(kind) || isPaper(kind) ? 'issue' : 'number';
  set(item, hasEditorsInA3(kind) || kind === 'CHAP' ? 'collection-number' : issueIn, number);
  set(item, 'issue', text(reference, 'issue'));
  set(item, kind === 'COMP' || kind === 'DATA' ? 'version' : 'edition', text(reference, 'edition'));
  // the section of an article is its first page
  if (!isArticle(kind)) set(item, 'section', text(reference, 'section'));
  set(item, kind === 'CASE' ? 'authority' : 'publisher', text(reference, 'publisher'));
}

function readPages(item: LooseItem, reference: Reference): void {
  const pages = text(reference, 'pages').replace(/^pp?\.\s*/i, '');
  const isLength = WHOLE_WORKS.has(reference.kind) && !/[-–,]/.test(pages);
  set(
    item,
    isLength ? 'number-of-pages' : 'page',
    pages || (isArticle(reference.kind) ? text(reference, 'section') : ''),
  );
}

function readSerialNumbers(item: LooseItem, reference: Reference): void {
  const { kind } = reference;
  const usual = isSerial(kind) ? 'ISSN' : kind === 'RPRT' || kind === 'PAT' || hasAuthority(kind) ? 'number' : 'ISBN';
  for (const printed of linesOf(inside(reference, 'isbn'))) {
    const variable = serialNumberKind(printed) ?? usual;
    item[variable] = item[variable] === undefined ? printed : `${item[variable]}, ${printed}`;
  }
}

/** The year, and the day that is printed without it or with it: "Aug 2", "2021/08/02". */
function readIssued(reference: Reference): CslDate | undefined {
  const year = text(reference, 'dates', 'year');
  const day = text(reference, 'dates', 'pub-dates', 'date');
  const readings = [day, `${year} ${day}`, `${day} ${year}`, `${day}, ${year}`].map(readWrittenDate);
  const ofYear = readWrittenDate(year) ?? readWrittenDate(day);
  const isFuller = (date: CslDate | undefined): date is CslDate =>
    date !== undefined && fullness(date) > (ofYear ? fullness(ofYear) : 0) && isSameYear(date, ofYear);
  return readings.find(isFuller) ?? ofYear;
}

const isSameYear = (date: CslDate, other: CslDate | undefined): boolean =>
  other?.['date-parts'] === undefined || date['date-parts']?.[0][0] === other['date-parts'][0][0];

/** The first link is the reference's own; the others are kept. */
function readLinks(item: LooseItem, kept: LooseItem, reference: Reference): void {
  const groups = ['related-urls', 'web-urls'].flatMap((group) => inside(reference, 'urls', group) ?? []);
  const [first, ...others] = childrenAll(groups, 'url')
    .map(textOf)
    .filter((url) => url !== '');
  set(item, 'URL', first);
  set(kept, 'urls', others);
  set(item, 'DOI', bareDoi(text(reference, 'electronic-resource-num')));
  set(item, 'accessed', readWrittenDate(text(reference, 'access-date')));
}

const MEDICAL = /^(?:pubmed|medline|nlm)\b/i;

/** An accession number is a PMID where the database says so. */
function readAccession(item: LooseItem, kept: LooseItem, reference: Reference): void {
  const number = String(kept['accession-num'] ?? '');
  const database = [item.source, text(reference, 'remote-database-provider')].map((name) => String(name ?? ''));
  if (!/^\d{1,8}$/.test(number) || !database.some((name) => MEDICAL.test(name))) return;
  item.PMID = number;
  delete kept['accession-num'];
}

function readKept(reference: Reference): LooseItem {
  const kept: LooseItem = {};
  for (const element of KEPT_ELEMENTS) set(kept, element, text(reference, element));
  return kept;
}

function readFields(reference: Reference): LooseItem {
  const item: LooseItem = {};
  const kept = readKept(reference);
  readNames(item, reference);
  readTitles(item, reference);
  for (const [element, variable] of TEXT_ELEMENTS) set(item, variable, text(reference, element));
  readNumbers(item, reference);
  readPages(item, reference);
  readSerialNumbers(item, reference);
  set(item, 'issued', readIssued(reference));
  readLinks(item, kept, reference);
  readAccession(item, kept, reference);
  const keywords = childrenAll(inside(reference, 'keywords') ?? [], 'keyword').flatMap(linesOf);
  set(item, 'keyword', keywords.join(', '));
  if (Object.keys(kept).length > 0) item.custom = { endnote: kept };
  return item;
}

const finding = (code: string, severity: Finding['severity'], message: string, { start, end }: Span): Finding => ({
  code,
  severity,
  message,
  span: { start, end },
});

function itemType(kind: string, fields: LooseItem): CslItem['type'] {
  // without an author these are proceedings as a whole
  if (kind === 'CONF' && fields.author === undefined && fields.editor !== undefined) return 'book';
  return ITEM_TYPE_OF_RECORD[kind];
}

function readRecord(nodes: readonly XmlNode[], index: number, span: Span): ReadItems {
  const name = attribute(nodes, 'ref-type', 'name');
  const number = textOf(child(nodes, 'ref-type'));
  const known = recordType(name, number);
  const fields = readFields({ kind: known ?? 'GEN', nodes });
  const id = textOf(child(nodes, 'rec-number')) || `item-${index + 1}`;
  const type = known === undefined ? 'document' : itemType(known, fields);
  const { item } = validateItem({ id, type, ...fields });
  const shown = (name || number || 'none').slice(0, 40);
  const message = `EndNote's reference type ${shown} is not known; it is read as a document`;
  return {
    items: item ? [item] : [],
    findings: known === undefined ? [finding('unknown-type', 'warning', message, span)] : [],
  };
}

function readSpan(xml: string, span: Span, index: number): ReadItems {
  const nodes = parseRecord(xml.slice(span.start, span.end));
  if (typeof nodes !== 'string') return readRecord(nodes, index, span);
  const message = `EndNote record cannot be read: ${nodes}. It is left out`;
  return { items: [], findings: [finding('invalid-endnote', 'error', message, span)] };
}

/** Reads EndNote XML. Never throws on input; text without any record gives a finding. No entity or DTD is ever expanded. */
export function readEndnoteXml(xml: string): ReadItems {
  const read = recordSpans(xml).map((span, index) => readSpan(xml, span, index));
  const findings = read.flatMap((one) => one.findings);
  if (read.length === 0 && xml.trim() !== '')
    findings.push({ code: 'no-entries', severity: 'error', message: 'No EndNote record found; expected <record>…' });
  return { items: read.flatMap(({ items }) => items), findings };
}
