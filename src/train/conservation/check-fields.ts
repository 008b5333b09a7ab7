// Conservation from segments to fields, and back. "Ends in a field" means: each run of letters or of digits in a segment is mapped onto
// letters or digits of the fields of its label, each of these used once; or it is there in a form of this list: months and seasons as
// numbers, years of two figures, ordinals of editions, lead words of numbers and addresses, conjunctions and roles among names, "et al.",
// "n.d.", a value printed twice; or a finding tells it. "Nothing invented": each run in a field stands in the reference, or is one of these.
import type { CslItem, CslName } from '../../csl/item.js';
import type { SegmentLabel } from '../../label/labels.js';
import type { Segment } from '../../label/segment.js';
import type { parseDate } from '../../normalize/index.js';
import { MONTHS, NO_DATE_WORDS, SEASONS } from '../../normalize/month-tables.js';
import { ORDINALS } from '../../normalize/ordinal-tables.js';
import type { ParsedReference } from '../../parse.js';
import { RUN, reportedSpans } from './check-reference.js';
import { FieldLetters, fieldStrings, stringsOf } from './field-letters.js';
import type { Tally, Violation } from './violation.js';

const FIELDS: Partial<Record<SegmentLabel, readonly string[]>> = {
  author: ['author', 'editor'],
  'container-title': ['container-title', 'archive'],
  volume: ['volume', 'issue', 'chapter-number'],
  issue: ['issue', 'chapter-number'],
  publisher: ['publisher', 'publisher-place'],
  'publisher-place': ['publisher-place', 'publisher'],
  issued: ['issued', 'original-date', 'year-suffix'],
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const NAMES: readonly SegmentLabel[] = ['author', 'editor', 'translator', 'director'];
const DATES: readonly SegmentLabel[] = ['issued', 'accessed'];

const NUMBER_WORDS = words(
  'volume volumen vol jilid jil juz bd band jg jahrgang tome tomo t v thn tahun ke number nomor numéro número núm issue iss heft bilangan bil edisi fasc no nr nº n h',
);
/** Words that may go, by label. */
const GOING: Partial<Record<SegmentLabel, ReadonlySet<string>>> = {
  volume: NUMBER_WORDS,
  issue: NUMBER_WORDS,
  page: words('p pp pg pgs page pages hlm hal halaman h hh s seite seiten m muka surat pág págs str blz â'),
  edition: words(
    'edisi edition editions edn ed auflage aufl édition éd edición edição edizione druk cetakan terbitan ke st nd rd th e è ème o a de te ª º',
  ),
  DOI: words('doi https http dx www org'),
  URL: words('0A 0D'),
  ISBN: words('isbn'),
  ISSN: words('issn e p eissn pissn'),
  PMID: words('pmid pubmed'),
};
const NAME_WORDS = words(
  'and dan und et y e og och en ja serta with dengan ve ed eds editor editors edited hrsg hrsgg hg herausgegeben herausgeber v von éd éds dir coord org orgs comp compiled trans transl translated written directed by sous la de par penyunting peny disunting diedit diterjemahkan penerj penerjemah terj alih bahasa ditulis oleh penyelenggara éditeur éditeurs contributor contributors cur ur ders dies derselbe dieselbe dieselben idem id eadem lo mismo penulis yang sama ibid',
);
// et al., dkk., d.k.k., u. a., m. fl., e.a., i in., and others, dan kawan-kawan
const CUT_LIST =
  /(?:et\.? ?all?\b|dkk\b|d\.k\.k|u\. ?a\.$|m\. ?fl\.|e\.a\.|i in\.|et autres|y otros|e outros|e altri|others|colleagues|kawan-kawan|kawan2|lainnya|lain-lain|rekan)/gi;
const DATE_WORDS = words(
  'st nd rd th er º ª am pada tanggal dari the of de del du en el le la em a v vom von den der ca c circa sekitar um vers hacia jahr tahun tgl year date 年 月 日 년 월 일',
);
/** Words that introduce the day of an access. */
const ACCESS_WORDS = words(
  'diakses akses diunduh diambil dipetik dilihat dicapai dikutip retrieved accessed access visited viewed cited last abgerufen zugriff consulté consultado acesso',
);

const squeezed = (text: string): string => (text.match(RUN) ?? []).join('');

const numbersIn = (item: CslItem, label: SegmentLabel): number[] =>
  (label === 'accessed' ? [item.accessed] : [item.issued, item['original-date']]).flatMap((date) =>
    (date?.['date-parts'] ?? []).flat().map(Number),
  );

function isInDate(run: string, label: SegmentLabel, item: CslItem, printed: string): boolean {
  const numbers = numbersIn(item, label);
  if (/^\d{1,4}$/.test(run))
    return numbers.some(
      (number) =>
        number === Number(run) ||
        (run.length === 2 && number % 100 === Number(run) && !printed.includes(String(number))),
    );
  // 20200513
  if (/^\d{8}$/.test(run))
    return numbers.join(' ') === [run.slice(0, 4), run.slice(4, 6), run.slice(6)].map(Number).join(' ');
  const lower = run.toLowerCase();
  if (DATE_WORDS.has(lower) || ACCESS_WORDS.has(lower)) return true;
  if (numbers.includes(MONTHS.get(lower) ?? Number.NaN)) return true;
  const seasons = [item.issued, item.accessed, item['original-date']].map((date) => date?.season);
  return SEASONS.has(lower) && seasons.includes(SEASONS.get(lower));
}

/** Whether a run that is not in the fields as it stands is there in one of the forms listed above. */
function isThereOtherwise(run: string, segment: Segment, text: string, item: CslItem): boolean {
  const lower = run.toLowerCase();
  const { label } = segment;
  if (GOING[label]?.has(lower)) return true;
  if (NAMES.includes(label)) return NAME_WORDS.has(lower);
  if (label === 'edition')
    return [String(Number(run)), String(ORDINALS.get(lower))].some((one) =>
      String(item.edition).split('; ').includes(one),
    );
  if (label === 'ISSN') return lower === 'x' || String(item.ISSN).replace('-', '').includes(run);
  if (!DATES.includes(label)) return false;
  return isInDate(run, label, item, text.slice(segment.start, segment.end));
}

interface Run {
  readonly run: string;
  readonly segment: Segment;
  readonly start: number;
}

function runsOf({ reference, segments }: ParsedReference, label: SegmentLabel): Run[] {
  const seen = new Set<string>();
  return segments.flatMap((segment): Run[] => {
    if (segment.label !== label) return [];
    const printed = reference.text.slice(segment.start, segment.end);
    // the same value twice is one value, "n.d." is none
    const key = squeezed(printed).toLowerCase();
    const saysNoDate = DATES.includes(label) && NO_DATE_WORDS.has(key);
    if (seen.has(key) || saysNoDate) return [];
    seen.add(key);
    const shown = NAMES.includes(label) ? printed.replace(CUT_LIST, (cut) => ' '.repeat(cut.length)) : printed;
    return [...shown.matchAll(RUN)].map(({ 0: run, index }) => ({ run, segment, start: segment.start + index }));
  });
}

/** The runs of one label that are in none of its fields. */
function lostRuns(parsed: ParsedReference, label: SegmentLabel, tally: Tally): Run[] {
  const fields = (FIELDS[label] ?? [label]).map((field) => new FieldLetters(fieldStrings(parsed.item, [field])));
  const told = reportedSpans(parsed.findings);
  const isTold = ({ run, start }: Run): boolean =>
    told.some((span) => start >= span.start && start + run.length <= span.end);
  const [reported, unreported] = [
    runsOf(parsed, label).filter(isTold),
    runsOf(parsed, label).filter((run) => !isTold(run)),
  ];
  tally.reported += reported.reduce((sum, { run }) => sum + run.length, 0);
  const apart = unreported.filter(({ run }) => !fields.some((field) => field.takeWhole(run)));
  const longestFirst = [...apart].sort((a, b) => b.run.length - a.run.length);
  const lost = longestFirst.filter(({ run }) => !fields.some((field) => field.takePart(run)));
  const violating = lost.filter(
    ({ run, segment }) => !isThereOtherwise(run, segment, parsed.reference.text, parsed.item),
  );
  tally.fields +=
    unreported.reduce((sum, { run }) => sum + run.length, 0) - violating.reduce((sum, { run }) => sum + run.length, 0);
  return violating.sort((a, b) => a.start - b.start);
}

/** Each letter and digit of a segment that ends in no field and is told by no finding. */
export function checkFields(parsed: ParsedReference, tally: Tally): Violation[] {
  const { text } = parsed.reference;
  return [...new Set(parsed.segments.map(({ label }) => label))].flatMap((label) =>
    lostRuns(parsed, label, tally).map(({ run, start }) => ({
      kind: 'lost-from-field' as const,
      where: label,
      characters: run,
      span: { start, end: start + run.length },
      text,
    })),
  );
}

/** Whether a number of a date is printed: as it stands, by a month's or season's name, or as a year of two figures. */
function isPrintedNumber(number: number, text: string): boolean {
  const printed = text.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  return printed.some((run) => {
    if (/^\d/.test(run))
      return (
        Number(run) === number ||
        run.includes(String(number)) ||
        (number >= 1900 && run.length === 2 && Number(run) === number % 100) ||
        run.includes(String(number).padStart(2, '0'))
      );
    return MONTHS.get(run.toLowerCase()) === number;
  });
}

/** What an item says that its reference does not print. `before` are names that the list has given, which dashes repeat. */
export function checkInvented(parsed: ParsedReference, before: readonly CslName[]): Violation[] {
  const { text } = parsed.reference;
  const { id: _, type: __, language: ___, ...fields } = parsed.item;
  // a footnote sign inside a name goes, the letters round it stay
  const closed = `${squeezed(text)} ${squeezed(text.replace(/[¹²³⁴⁵⁶⁷⁸⁹]/g, ''))}`.toLowerCase();
  const given = squeezed(before.flatMap((name) => stringsOf([name])).join(' ')).toLowerCase();
  const editions = [...text.matchAll(RUN)].map(({ 0: run }) => String(ORDINALS.get(run.toLowerCase()) ?? Number(run)));
  return Object.entries(fields).flatMap(([field, value]) => {
    const isDate = typeof value === 'object' && !Array.isArray(value);
    const numbers = isDate ? numbersOf(value) : [];
    const strings = isDate ? [value?.literal ?? ''].map(String) : stringsOf(value);
    const runs = strings
      .flatMap((string) => string.match(RUN) ?? [])
      .filter((run) => {
        const lower = run.toLowerCase();
        if (closed.includes(lower) || (Array.isArray(value) && given.includes(lower))) return false;
        return !(field === 'edition' && editions.includes(run));
      });
    const lost = [...runs, ...numbers.filter((number) => !isPrintedNumber(number, text)).map(String)];
    return lost.map((characters) => ({
      kind: 'invented' as const,
      where: field,
      characters,
      span: { start: 0, end: text.length },
      text,
    }));
  });
}

const numbersOf = (date: ReturnType<typeof parseDate> | undefined): number[] =>
  (date?.['date-parts'] ?? []).flat().map(Number);
