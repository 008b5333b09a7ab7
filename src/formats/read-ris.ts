// RIS in: our splitter finds the records, Citation.js reads each of them with a forced type, and what it gets wrong is
// repaired by the tags themselves. A record that cannot be read is a finding with its place; the rest come out.
import type { CslName } from '../csl/item.js';
import { NAME_VARIABLES } from '../csl/item.js';
import { validateItem } from '../csl/validate.js';
import type { Finding } from '../text/finding.js';
import type { Span } from '../text/span.js';
import { parseForced } from './citation-js.js';
import type { ReadItems } from './items-read.js';
import { ITEM_TYPE_OF_RECORD } from './ris/record-types.js';

interface RisLine {
  readonly tag: string;
  value: string;
}

interface RisRecord extends Span {
  readonly lines: readonly RisLine[];
}

// "AU  - Name", blanks before it and one or two of them behind the tag
const TAGGED = /^[ \t\uFEFF]*([A-Z][A-Z0-9]) {1,2}-(?:[ \t]+(.*))?$/;

interface OpenRecord {
  readonly start: number;
  readonly lines: RisLine[];
}

/** Records of a RIS text. One that the next TY cuts off ends there; lines without a tag go on with the value before them. */
function splitRecords(text: string): RisRecord[] {
  const records: RisRecord[] = [];
  let open: OpenRecord | undefined;
  let offset = 0;
  const close = (end: number) => {
    if (open) records.push({ start: open.start, end, lines: open.lines });
    open = undefined;
  };
  for (const line of text.split('\n')) {
    const tagged = TAGGED.exec(line.replace(/\r$/, ''));
    if (tagged?.[1] === 'TY') {
      close(offset);
      open = { start: offset, lines: [] };
    }
    if (tagged?.[1] === 'ER') close(offset + line.length);
    else if (open) addLine(open.lines, tagged, line);
    offset += line.length + 1;
  }
  close(text.length);
  return records;
}

function addLine(lines: RisLine[], tagged: RegExpExecArray | null, line: string): void {
  if (tagged) lines.push({ tag: tagged[1], value: (tagged[2] ?? '').trim() });
  else if (lines.length > 0 && line.trim() !== '') lines.at(-1)!.value += ` ${line.trim()}`;
}

const tagValue = (record: RisRecord, tag: string): string =>
  record.lines.find((line) => line.tag === tag && line.value !== '')?.value ?? '';

// Citation.js cuts a value at a second "  - ": the stand-in goes through whole, and is white space to be collapsed afterwards
const SEPARATOR = / {2}- /g;
const SEPARATOR_STAND_IN = ' \u00a0- ';

function recordText({ lines }: RisRecord): string {
  const written = lines.map(({ tag, value }) => `${tag}  - ${value.replace(SEPARATOR, SEPARATOR_STAND_IN)}`);
  return `${written.join('\n')}\nER  - `;
}

type LooseItem = Record<string, unknown>;

// A single name, mononym or body, becomes a family name without a given one.
function repairName(name: CslName): CslName {
  return name.given === undefined ? { literal: name.family ?? name.literal ?? '' } : name;
}

/** "Family, Given, Suffix"; without a comma, or with a double one (as EndNote marks bodies), it is not taken apart. */
function readName(value: string): CslName {
  if (value.includes(',,')) return { literal: value.replace(',,', ',') };
  const [family, given, suffix] = value.split(',').map((part) => part.trim());
  if (given) return { family, given, ...(suffix && { suffix }) };
  return { literal: value.endsWith(',') ? value.slice(0, -1).trimEnd() : value };
}

const namesAt = (record: RisRecord, tags: readonly string[]): CslName[] =>
  record.lines.filter(({ tag, value }) => tags.includes(tag) && value !== '').map(({ value }) => readName(value));

// Roles that CSL does not have; the names are in AU as well.
const CITATION_JS_ROLES = ['reporter', 'inventor', 'counsel', 'custom'] as const;

// Authors and editors go to other roles for some record types (a newspaper's author becomes a "reporter"), or get lost.
function repairNames(item: LooseItem, record: RisRecord): void {
  for (const variable of NAME_VARIABLES)
    if (Array.isArray(item[variable])) item[variable] = item[variable].map(repairName);
  const authors = namesAt(record, ['AU', 'A1']);
  const editors = namesAt(record, ['ED']);
  const translators = namesAt(record, ['A4']);
  if (authors.length > 0) item.author = authors;
  if (editors.length > 0) item.editor = editors;
  if (translators.length > 0) item.translator = translators;
  for (const role of CITATION_JS_ROLES) delete item[role];
}

/** Variables that Citation.js leaves out or takes for others in some record types, though their tag says what they are. */
const TEXT_TAGS: Readonly<Record<string, readonly string[]>> = {
  title: ['TI', 'T1', 'BT'],
  'container-title': ['T2', 'JF', 'JO'],
  'container-title-short': ['J2', 'JA'],
  'collection-title': ['T3'],
  'publisher-place': ['CY', 'PP'],
  publisher: ['PB'],
  volume: ['VL'],
  'number-of-volumes': ['NV'],
  edition: ['ET'],
  genre: ['M3'],
  DOI: ['DO'],
  URL: ['UR'],
  language: ['LA'],
  note: ['N1'],
  abstract: ['AB', 'N2'],
  'title-short': ['ST'],
};

// For books and reports T2 is the series, not what they stand in.
const SERIES_IN_T2: ReadonlySet<string> = new Set(['BOOK', 'EBOOK', 'EDBOOK', 'RPRT', 'THES', 'MAP', 'SER']);

/** Variables that Citation.js fills from tags that mean something else. */
const MISREAD = [
  'event-title',
  'event-place',
  'section',
  'page-first',
  'number-of-pages',
  'collection-number',
] as const;

function repairTexts(item: LooseItem, record: RisRecord): void {
  const kind = tagValue(record, 'TY');
  const found: LooseItem = {};
  for (const [variable, tags] of Object.entries(TEXT_TAGS)) {
    const value = tags.map((tag) => tagValue(record, tag)).find((text) => text !== '');
    if (value !== undefined) found[variable] = value;
  }
  if (SERIES_IN_T2.has(kind) && found['container-title'] !== undefined && found['collection-title'] === undefined) {
    found['collection-title'] = found['container-title'];
    delete found['container-title'];
  }
  const values = new Set(Object.values(found));
  for (const variable of [...MISREAD, 'collection-title', 'container-title', 'version'])
    if (values.has(item[variable])) delete item[variable];
  Object.assign(item, found);
  if (/^(?:COMP|DATA)$/.test(kind) && found.edition !== undefined) {
    item.version = found.edition;
    delete item.edition;
  }
  const serial = tagValue(record, 'SN');
  if (serial !== '') item[/^\d{4}-?\d{3}[\dXx]$/.test(serial) ? 'ISSN' : 'ISBN'] = serial;
}

// SP and EP go to different variables by record type; pages they are, but a lone SP of a whole work is its length.
function repairPages(item: LooseItem, record: RisRecord): void {
  const start = tagValue(record, 'SP');
  const end = tagValue(record, 'EP');
  if (start === '') return;
  for (const key of [...MISREAD, 'page']) if (item[key] === start) delete item[key];
  const isWhole = SERIES_IN_T2.has(tagValue(record, 'TY'));
  if (isWhole && end === '') item['number-of-pages'] = start;
  else item.page = end === '' || (isWhole && end === start) ? start : `${start}-${end}`;
}

const SERIAL = /^(?:JOUR|JFULL|MGZN|NEWS|EJOUR|ABST|INPR)$/;

function repairNumbers(item: LooseItem, record: RisRecord): void {
  const issue = tagValue(record, 'IS');
  if (issue !== '') item.issue = issue;
  const number = tagValue(record, 'M1');
  if (number === '') return;
  if (!SERIAL.test(tagValue(record, 'TY')) || issue !== '') {
    for (const key of ['issue', 'chapter-number', ...MISREAD]) if (item[key] === number) delete item[key];
    if (issue !== '') item.issue = issue;
    item.number = number;
  } else item.issue ??= number;
}

/** 2020/01/31/free text; 2020-01-31; 2020 */
const RIS_DATE = /^(\d{4})(?:[/-](\d{1,2})?)?(?:[/-](\d{1,2})?)?(?:\/|$)/;

function datePartsOf(value: string): number[] | undefined {
  const match = RIS_DATE.exec(value);
  const parts = match
    ?.slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  return parts?.every((part) => part > 0) ? parts : undefined;
}

/** The fullest of the date tags. */
function repairDates(item: LooseItem, record: RisRecord): void {
  const dates = ['DA', 'PY', 'Y1']
    .map((tag) => datePartsOf(tagValue(record, tag)))
    .filter((date) => date !== undefined);
  const [fullest] = dates.sort((a, b) => b.length - a.length);
  if (fullest) item.issued = { 'date-parts': [fullest] };
  // Editions and volumes of some record types are taken for dates.
  for (const date of ['accessed', 'available-date', 'event-date', 'original-date', 'submitted']) delete item[date];
  const accessed = datePartsOf(tagValue(record, 'Y2'));
  if (accessed) item.accessed = { 'date-parts': [accessed] };
}

function repairItem(item: Readonly<LooseItem>, record: RisRecord, index: number): LooseItem {
  const repaired: LooseItem = { ...structuredClone(item) };
  const type = ITEM_TYPE_OF_RECORD[tagValue(record, 'TY').toUpperCase()];
  repairNames(repaired, record);
  repairTexts(repaired, record);
  repairPages(repaired, record);
  repairNumbers(repaired, record);
  repairDates(repaired, record);
  for (const [key, value] of Object.entries(repaired)) {
    if (value === undefined) delete repaired[key];
    else if (typeof value === 'string') repaired[key] = value.replace(/\s+/g, ' ').trim();
  }
  return { ...repaired, type: type ?? 'document', id: tagValue(record, 'ID') || `item-${index + 1}` };
}

function brokenRecord({ start, end, lines }: RisRecord, why: string): Finding {
  return {
    code: 'invalid-ris',
    severity: 'error',
    message: `RIS record of type ${lines[0]?.value ?? '?'} cannot be read: ${why}. It is left out`,
    span: { start, end },
  };
}

function readRecord(record: RisRecord, index: number): ReadItems {
  try {
    const [item] = parseForced(recordText(record), '@ris/file');
    const validated = item && validateItem(repairItem(item, record, index)).item;
    return validated
      ? { items: [validated], findings: [] }
      : { items: [], findings: [brokenRecord(record, 'it holds no fields')] };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0].slice(0, 160) : String(error);
    return { items: [], findings: [brokenRecord(record, why)] };
  }
}

/** Reads a RIS text. Never throws on input; text without any record gives a finding. */
export function readRis(text: string): ReadItems {
  const read = splitRecords(text).map(readRecord);
  const findings = read.flatMap((one) => one.findings);
  if (read.length === 0 && text.trim() !== '')
    findings.push({ code: 'no-entries', severity: 'error', message: 'No RIS record found; expected TY  - …' });
  return { items: read.flatMap(({ items }) => items), findings };
}
