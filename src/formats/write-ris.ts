// CSL items → RIS by the table of ris/variables.ts. Our own small writer: Citation.js breaks long values into lines that other
// programs take for new tags. Every value is one line, so no text of an item can start a tag or a record.
import { type CslDate, type CslItem, NAME_VARIABLES, type NameVariable } from '../csl/item.js';
import { risName } from './ris/names.js';
import { ITEM_TYPE_OF_RECORD, RECORD_TYPES } from './ris/record-types.js';
import { hasAuthority, isPaper, NAME_TAGS, TEXT_TAGS, WHOLE_WORKS } from './ris/variables.js';

/** One line of a record and the CSL variable that it holds; '' where it holds none of its own. */
interface RisField {
  readonly tag: string;
  readonly value: string;
  readonly variable: string;
}

// C0 and C1 controls, line and paragraph separators
const LINE_BREAKERS = /[\p{Cc}\u2028\u2029]+/gu;

const oneLine = (value: string | number | undefined): string =>
  value === undefined ? '' : String(value).replace(LINE_BREAKERS, ' ').trim();

type TextKey = 'title' | (typeof TEXT_TAGS)[number][0];

const field = (tag: string, variable: string, value: string): RisField => ({ tag, value, variable });
const textField = (tag: string, item: CslItem, variable: TextKey | OtherText): RisField =>
  field(tag, variable, oneLine(item[variable]));

type OtherText =
  | 'collection-title'
  | 'container-title'
  | 'event-place'
  | 'event-title'
  | 'ISBN'
  | 'ISSN'
  | 'number-of-pages'
  | 'publisher-place';

function nameFields(item: CslItem, kind: string): RisField[] {
  return NAME_TAGS.flatMap(([variable, tagOf]) => {
    const tag = tagOf(kind);
    const isReadBack = variable !== 'collection-editor' || tag !== 'A2' || hasOtherPeople(item);
    return tag !== undefined && isReadBack ? namesAs(tag, item, variable) : [];
  });
}

// The editors of a book's series are told from its own editors by these.
const hasOtherPeople = ({ author, editor }: CslItem): boolean => (author ?? editor ?? []).length > 0;

const namesAs = (tag: string, item: CslItem, variable: NameVariable): RisField[] =>
  (item[variable] ?? []).map((name) => field(tag, variable, oneLine(risName(name))));

const SEASON_WORDS = ['', 'spring', 'summer', 'autumn', 'winter'];

/** What RIS says in words behind the third slash. */
function remarkOf({ season, circa }: CslDate): string {
  if (season !== undefined) return SEASON_WORDS[Number(season)] ?? oneLine(String(season));
  return circa ? 'circa' : '';
}

/** `2020/01/31/`, with a season or "circa" behind the last slash; '' for a date without parts. */
function risDate(date: CslDate | undefined): string {
  const parts = date?.['date-parts']?.[0];
  if (!date || !parts) return '';
  const [year, month, day] = parts.map((part) => oneLine(part));
  const digits = /^-?\d+$/.test(year) ? year.replace(/\d+/, (all) => all.padStart(4, '0')) : year;
  return [digits, month?.padStart(2, '0') ?? '', day?.padStart(2, '0') ?? '', remarkOf(date)].join('/');
}

const literalDate = (date: CslDate | undefined): string => oneLine(date?.literal ?? date?.raw ?? date?.edtf);

function issuedFields({ issued }: CslItem): RisField[] {
  const parts = issued?.['date-parts']?.[0];
  if (!issued || !parts) return [field('PY', 'issued', literalDate(issued))];
  const isMore = parts.length > 1 || remarkOf(issued) !== '';
  return [field('PY', 'issued', oneLine(parts[0])), field('DA', 'issued', isMore ? risDate(issued) : '')];
}

// 45-57, 45–57
const RANGE = /^([\p{L}\p{N}.]+)\s?[-–]\s?([\p{L}\p{N}.]+)$/u;

function pageFields(item: CslItem, kind: string): RisField[] {
  const page = oneLine(item.page);
  const isWhole = WHOLE_WORKS.has(kind);
  if (page === '') return isWhole ? [textField('SP', item, 'number-of-pages')] : [];
  const [, start, end] = RANGE.exec(page) ?? ['', page, ''];
  // A lone SP of a whole work is its length; a page of it stands as a range of one.
  // 5-5: start and end alone would come back as one page
  if (start === end) return [field('SP', 'page', page), field('EP', '', end)];
  return [field('SP', 'page', start), field('EP', '', end === '' && isWhole ? start : end)];
}

function containerFields(item: CslItem, kind: string): RisField[] {
  const container = textField('T2', item, 'container-title');
  const series = hasAuthority(kind) && kind !== 'CASE' ? [] : [textField('T3', item, 'collection-title')];
  if (WHOLE_WORKS.has(kind)) return wholeFields(item);
  if (!isPaper(kind) || oneLine(item['event-title']) === '') return [container, ...series];
  return [textField('T2', item, 'event-title'), { ...container, tag: 'C3' }, ...series];
}

/** For whole works other programs look for the series in T2. */
function wholeFields(item: CslItem): RisField[] {
  const container = textField('T2', item, 'container-title');
  const series = textField('T3', item, 'collection-title');
  if (container.value === '') return [{ ...series, tag: 'T2' }];
  return series.value === '' ? [{ ...container, tag: 'JF' }] : [container, series];
}

function placeFields(item: CslItem, kind: string): RisField[] {
  const place = textField('CY', item, 'publisher-place');
  const meeting = textField('CY', item, 'event-place');
  if (!isPaper(kind) || meeting.value === '') return [place];
  return [meeting, { ...place, tag: 'C1' }];
}

/** One keyword a line; those that semicolons part are left together, because readers part them by themselves. */
function keywordFields({ keyword }: CslItem): RisField[] {
  const line = oneLine(keyword);
  return (line.includes(';') ? [line] : line.split(', ')).map((word) => field('KW', 'keyword', word.trim()));
}

function textFields(item: CslItem, kind: string): RisField[] {
  return TEXT_TAGS.flatMap(([variable, tagOf]) => {
    const tag = tagOf(kind);
    return tag === undefined ? [] : [textField(tag, item, variable)];
  });
}

/** Both spellings that CSL has for a short title and for an abbreviated journal. */
function shortFields(item: CslItem): RisField[] {
  const journal = item['container-title-short'] ?? item.journalAbbreviation;
  return [
    field('ST', 'shortTitle', item['title-short'] === undefined ? oneLine(item.shortTitle) : ''),
    field('J2', 'container-title-short', oneLine(journal)),
    field('', 'journalAbbreviation', oneLine(item.journalAbbreviation)),
  ];
}

/** Tags that our reader kept because no variable takes them. */
function keptFields({ custom }: CslItem): RisField[] {
  const kept = custom?.ris;
  if (typeof kept !== 'object' || kept === null) return [];
  return Object.entries(kept).flatMap(([tag, values]) => {
    if (!/^[A-Z][A-Z0-9]$/.test(tag) || tag === 'TY' || tag === 'ER' || !Array.isArray(values)) return [];
    return values.filter((value) => typeof value === 'string').map((value) => field(tag, 'custom', oneLine(value)));
  });
}

function itemFields(item: CslItem): RisField[] {
  const kind = RECORD_TYPES[item.type];
  return [
    field('ID', 'id', oneLine(item.id)),
    ...nameFields(item, kind),
    ...containerFields(item, kind),
    ...textFields(item, kind),
    ...shortFields(item),
    ...issuedFields(item),
    field('Y2', 'accessed', risDate(item.accessed) || literalDate(item.accessed)),
    ...pageFields(item, kind),
    ...placeFields(item, kind),
    textField('SN', item, 'ISBN'),
    textField('SN', item, 'ISSN'),
    ...keywordFields(item),
    ...keptFields(item),
  ].filter(({ value }) => value !== '');
}

/** The variables of an item that its RIS record holds. */
export const risVariables = (item: CslItem): ReadonlySet<string> =>
  new Set(itemFields(item).map(({ variable }) => variable));

/** What RIS keeps only in part: dates without the end of their range, and types that share a record type with another. */
export function risPartLosses(item: CslItem): string[] {
  const ranges = (['issued', 'accessed'] as const).filter(
    (variable) => (item[variable]?.['date-parts']?.length ?? 0) > 1,
  );
  const hasParticles = NAME_VARIABLES.some((variable) =>
    item[variable]?.some((name) => name['dropping-particle'] || name['non-dropping-particle']),
  );
  const isShared = ITEM_TYPE_OF_RECORD[RECORD_TYPES[item.type]] !== item.type;
  return [
    ...ranges.map((variable) => `the end of the range in ${variable}`),
    ...(hasParticles ? ['particles of names but as part of the family name'] : []),
    ...(isShared ? [`the type ${item.type} but as ${RECORD_TYPES[item.type]}`] : []),
  ];
}

function writeRecord(item: CslItem): string {
  const lines = itemFields(item)
    .filter(({ tag }) => tag !== '')
    .map(({ tag, value }) => `${tag}  - ${value}\n`);
  return `TY  - ${RECORD_TYPES[item.type]}\n${lines.join('')}ER  - \n`;
}

/** A RIS file of all items, in order, a blank line between records. */
export function writeRis(items: readonly CslItem[]): string {
  return items.map(writeRecord).join('\n');
}
