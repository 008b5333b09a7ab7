// CSL items → RIS. Our own small writer: Citation.js breaks long values into lines that other programs take for new tags.
// Every value is one line, so no text of an item can start a tag or a record.
import type { CslDate, CslItem, CslName } from '../csl/item.js';
import { RECORD_TYPES } from './ris/record-types.js';

type Line = readonly [tag: string, value: string];

// C0 and C1 controls, line and paragraph separators
const LINE_BREAKERS = /[\p{Cc}\u2028\u2029]+/gu;

const oneLine = (value: string | number | undefined): string =>
  value === undefined ? '' : String(value).replace(LINE_BREAKERS, ' ').trim();

/** `Family, Given, Suffix`; what must not be taken apart as it stands. */
function risName(name: CslName): string {
  const particles = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ');
  // a body with a comma in its name: the double comma keeps EndNote and ourselves from taking it apart
  if (name.literal !== undefined && name.family === undefined) return name.literal.replace(',', ',,');
  const family = [particles, name.family].filter(Boolean).join(' ');
  return [family, name.given, name.suffix].filter(Boolean).join(', ');
}

const names = (tag: string, list: readonly CslName[] | undefined): Line[] =>
  (list ?? []).map((name) => [tag, risName(name)]);

/** `2020/01/31/`: RIS keeps three slashes and a free text behind the last. */
function risDate(date: CslDate | undefined): string {
  const parts = date?.['date-parts']?.[0];
  if (!parts) return '';
  const [year, month, day] = parts.map((part) => String(part));
  return [year.padStart(4, '0'), month?.padStart(2, '0') ?? '', day?.padStart(2, '0') ?? '', ''].join('/');
}

function issuedLines(issued: CslDate | undefined): Line[] {
  const parts = issued?.['date-parts']?.[0];
  if (!parts) return [['PY', issued?.literal ?? issued?.raw ?? '']];
  return [
    ['PY', String(parts[0])],
    ['DA', parts.length > 1 ? risDate(issued) : ''],
  ];
}

// For books and reports other programs look for the series in T2.
const IN_SERIES: ReadonlySet<string> = new Set(['book', 'report', 'thesis', 'map']);

// 45-57, 45–57
const RANGE = /^\s*([\p{L}\p{N}.]+)\s*[-–]\s*([\p{L}\p{N}.]+)\s*$/u;

function pageLines(item: CslItem): Line[] {
  const page = oneLine(item.page);
  const isWhole = IN_SERIES.has(item.type);
  if (page === '') return [['SP', isWhole ? oneLine(item['number-of-pages']) : '']];
  const [, start, end] = RANGE.exec(page) ?? ['', page, ''];
  // A lone SP of a whole work is its length; a page of it stands as a range of one.
  return [
    ['SP', start],
    ['EP', end === '' && isWhole ? start : end],
  ];
}

function containerLines(item: CslItem): Line[] {
  const series = oneLine(item['collection-title']);
  const container = oneLine(item['container-title']);
  return IN_SERIES.has(item.type) && container === ''
    ? [['T2', series]]
    : [
        ['T2', container],
        ['T3', series],
      ];
}

function recordLines(item: CslItem): Line[] {
  return [
    ['ID', item.id],
    ...names('AU', item.author),
    ...names('ED', item.editor),
    ...names('A4', item.translator),
    ['TI', oneLine(item.title)],
    ['ST', oneLine(item['title-short'])],
    ...containerLines(item),
    ['J2', oneLine(item['container-title-short'])],
    ...issuedLines(item.issued),
    ['Y2', risDate(item.accessed)],
    ['VL', oneLine(item.volume)],
    ['NV', oneLine(item['number-of-volumes'])],
    ['IS', oneLine(item.issue)],
    ['M1', oneLine(item.number)],
    ...pageLines(item),
    ['ET', oneLine(item.edition ?? item.version)],
    ['PB', oneLine(item.publisher)],
    ['CY', oneLine(item['publisher-place'])],
    ['M3', oneLine(item.genre)],
    ['SN', oneLine(item.ISBN ?? item.ISSN)],
    ['DO', oneLine(item.DOI)],
    ['UR', oneLine(item.URL)],
    ['LA', oneLine(item.language)],
    ['KW', oneLine(item.keyword)],
    ['AB', oneLine(item.abstract)],
    ['N1', oneLine(item.note)],
  ];
}

function writeRecord(item: CslItem): string {
  const lines = recordLines(item)
    .map(([tag, value]) => [tag, oneLine(value)])
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}\n`);
  return `TY  - ${RECORD_TYPES[item.type]}\n${lines.join('')}ER  - \n`;
}

/** A RIS file of all items, in order, a blank line between records. */
export function writeRis(items: readonly CslItem[]): string {
  return items.map(writeRecord).join('\n');
}
