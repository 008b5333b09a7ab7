// Words of a segment that reach no field: a degree behind a name, a second address date, the hour of an access. Last step of normalising:
// each becomes a finding, so that nothing printed goes without a word. What a field says in another form (a month as its number, "et al."
// as a list that is cut) is in it, and lead words are no value.
import type { CslDate, CslName, TextVariable } from '../csl/item.js';
import type { SegmentLabel } from '../label/labels.js';
import type { Finding } from '../text/finding.js';
import { isNoDate } from './dates.js';
import { LEAD_WORDS } from './lead-words.js';
import { MONTHS, SEASONS } from './month-tables.js';
import { withoutEtAl } from './name-cleaning.js';
import { CONJUNCTIONS } from './name-tables.js';
import { ORDINALS } from './ordinal-tables.js';
import type { ItemDraft, PrintedReference, PrintedValue } from './printed-reference.js';
import { wordMatches, wordsOf } from './words.js';

type Field = keyof ItemDraft;

/** Where the values of a label end, when not in the variable of its own name alone. */
const FIELDS: Partial<Record<SegmentLabel, readonly Field[]>> = {
  author: ['author', 'editor'],
  'container-title': ['container-title', 'archive'],
  volume: ['volume', 'issue', 'chapter-number'],
  issue: ['issue', 'chapter-number'],
  publisher: ['publisher', 'publisher-place'],
  'publisher-place': ['publisher-place', 'publisher'],
  issued: ['issued', 'original-date', 'year-suffix'],
};

const fieldsOf = (label: SegmentLabel): readonly Field[] => FIELDS[label] ?? [label as TextVariable];

const NAME_LABELS: ReadonlySet<SegmentLabel> = new Set(['author', 'editor', 'translator', 'director']);
const DATE_LABELS: ReadonlySet<SegmentLabel> = new Set(['issued', 'accessed']);
/** Labels whose values are read for what they say: the words that introduce it go. */
const READ_LABELS: ReadonlySet<SegmentLabel> = new Set([
  ...(['volume', 'issue', 'page', 'edition'] as const),
  ...(['DOI', 'URL', 'ISBN', 'ISSN', 'PMID'] as const),
]);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What else introduces numbers and addresses, and stands between and behind names without being one. */
const NUMBER_LEADS = words('ke muka surat str blz a o e de te st nd rd th è ème ª º nº n° № issn isbn pmid pubmed');
const NAME_LEADS: ReadonlySet<string> = new Set([
  ...CONJUNCTIONS,
  ...words(
    'ed eds editor editors edited hrsg hrsgg hg herausgegeben herausgeber von éd éds éditeur éditeurs dir coord org orgs',
  ),
  ...words('comp compiled written directed trans transl translated by sous la de par cur ur contributor contributors'),
  ...words(
    'penyunting peny disunting diedit penerj penerjemah terj diterjemahkan alih bahasa ditulis oleh penyelenggara',
  ),
  ...words('ders dies derselbe dieselbe dieselben idem id eadem lo mismo penulis yang sama ibid'),
]);
/** Ordinal endings, prepositions and what introduces an access, and 2020年5月22日. */
const DATE_LEADS = words(
  'st nd rd th er º ª am pada tanggal tgl dari daripada the of de del du en el le la em a v vom von den der tahun thn jahr year date ca c circa um vers hacia sekitar 年 月 日 년 월 일 diakses akses diunduh diambil dipetik dilihat dicapai dikutip retrieved accessed access visited viewed cited last abgerufen zugriff consulté consultado acesso',
);

function isLead(label: SegmentLabel, word: string): boolean {
  if (NAME_LABELS.has(label)) return NAME_LEADS.has(word);
  if (DATE_LABELS.has(label)) return DATE_LEADS.has(word);
  return READ_LABELS.has(label) && (LEAD_WORDS.has(word) || NUMBER_LEADS.has(word));
}

const nameText = (name: CslName): string =>
  [name.given, name['non-dropping-particle'], name.family, name.suffix, name.literal].filter(Boolean).join(' ');

/** Everything that a field says, as text; dates only where they are kept as printed. */
function fieldText(item: ItemDraft, field: Field): string {
  const value = item[field];
  if (Array.isArray(value)) return (value as CslName[]).map(nameText).join(' ');
  if (typeof value === 'object') return (value as CslDate).literal ?? '';
  return value === undefined ? '' : String(value);
}

const squeezed = (text: string): string => wordsOf(text).join('');

/** Labels whose values are closed up or parted: blanks inside them go, an ISSN gets its hyphen. */
const CLOSED_LABELS: ReadonlySet<SegmentLabel> = new Set(['DOI', 'URL', 'ISSN']);

/** The words of the fields of one label, each to be found again once. */
class FieldWords {
  readonly #counts = new Map<string, number>();
  readonly #text: string;
  #squeezed: string | undefined;
  #misses = 0;

  constructor(
    text: string,
    private readonly label: SegmentLabel,
  ) {
    this.#text = text;
    for (const word of wordsOf(text)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  take(word: string): boolean {
    const count = this.#counts.get(word) ?? 0;
    if (count > 0) this.#counts.set(word, count - 1);
    return count > 0 || this.#isPart(word);
  }

  /** Closed up with its neighbours ("10." + "1016/x"). Asked for too often, a word counts as lost, to stay linear. */
  #isPart(word: string): boolean {
    if (!CLOSED_LABELS.has(this.label) || this.#misses > MOST_MISSES) return false;
    this.#squeezed ??= squeezed(this.#text);
    const isPart = this.#squeezed.includes(word);
    if (!isPart) this.#misses++;
    return isPart;
  }
}

const MOST_MISSES = 40;

const numbersOf = (date: CslDate | undefined): number[] => (date?.['date-parts'] ?? []).flat().map(Number);

/** Whether a number of a date is among the typed ones; a year may be printed with two figures, when it is not with four. */
function isDateNumber(digits: string, printed: string, dates: readonly (CslDate | undefined)[]): boolean {
  const numbers = dates.flatMap(numbersOf);
  if (numbers.includes(Number(digits))) return true;
  if (digits.length === 2)
    return numbers.some((number) => number % 100 === Number(digits) && !printed.includes(String(number)));
  return dates.some((date) => date?.['date-parts']?.some((parts) => parts.map(twoDigits).join('') === digits));
}

/** Whether a typed date says what a word or number of the printed one does. */
function isInDate(part: string, { label, text }: PrintedValue, item: ItemDraft): boolean {
  const dates = label === 'accessed' ? [item.accessed] : [item.issued, item['original-date']];
  if (/^\d+$/.test(part)) return isDateNumber(part, text, dates);
  const lower = part.toLowerCase();
  const [month, season] = [MONTHS.get(lower), SEASONS.get(lower)];
  if (month !== undefined && dates.flatMap(numbersOf).includes(month)) return true;
  if (season !== undefined && dates.some((date) => date?.season === season)) return true;
  return label === 'issued' && item['year-suffix'] === part;
}

const twoDigits = (number: number | string): string => String(number).padStart(2, '0');

function isEdition(word: string, item: ItemDraft): boolean {
  const number = /^(\d{1,3})/.exec(word)?.[1] ?? ORDINALS.get(word.replace(/^ke-?(?=\d)/, ''));
  return (
    number !== undefined &&
    String(item.edition)
      .split('; ')
      .includes(String(Number(number)))
  );
}

/** Whether a word that is in no field as it stands is there in another form. */
function isSaid(word: string, value: PrintedValue, item: ItemDraft): boolean {
  const { label } = value;
  const lower = word.toLowerCase();
  if (isLead(label, lower)) return true;
  if (label === 'edition') return isEdition(lower, item);
  if (label === 'ISSN') return String(item.ISSN).includes(word.toUpperCase());
  if (!DATE_LABELS.has(label)) return false;
  return (word.match(/\d+|\D+/g) ?? []).every(
    (part) => isInDate(part, value, item) || isLead(label, part.toLowerCase()),
  );
}

// 45â€“55: what pages read as a dash
const BROKEN_DASH = /â€["“”]/g;

/** The printed text with blanks for what is there in another form; every other character keeps its place. */
function comparedText({ label, text }: PrintedValue): string {
  if (NAME_LABELS.has(label)) return withoutEtAl(text);
  return label === 'page' ? text.replace(BROKEN_DASH, '---') : text;
}

/** The words of a value that are in no field, neighbours as one stretch. */
function lostStretches(value: PrintedValue, field: FieldWords, item: ItemDraft): { start: number; end: number }[] {
  const text = comparedText(value);
  const lost: { start: number; end: number }[] = [];
  let open = false;
  for (const { 0: word, index } of wordMatches(text)) {
    const isLost = !field.take(word) && !isSaid(word, value, item);
    const end = value.start + index + word.length;
    if (isLost && open) lost[lost.length - 1].end = end;
    else if (isLost) lost.push({ start: value.start + index, end });
    open = isLost;
  }
  return lost;
}

/** Most values are in their field as they stand; of several, one may be what is kept of another. */
function isKeptAsPrinted({ label, text }: PrintedValue, item: ItemDraft, reference: PrintedReference): boolean {
  if (label === 'issued') return isNoDate(text) || (text.length === 4 && numbersOf(item.issued)[0] === Number(text));
  const value = item[label as TextVariable];
  if (reference.byLabel.get(label)?.length !== 1) return false;
  return typeof value === 'string' && value.includes(text);
}

/** A value that is printed twice is one value. */
function isRepeated(value: PrintedValue, reference: PrintedReference): boolean {
  const values = reference.byLabel.get(value.label) ?? [];
  return values.length > 1 && values.length < MOST_VALUES && values.find(({ text }) => text === value.text) !== value;
}

const MOST_VALUES = 100;

const wordsOfFields = (item: ItemDraft, label: SegmentLabel): FieldWords =>
  new FieldWords(
    fieldsOf(label)
      .map((field) => fieldText(item, field))
      .join('\n'),
    label,
  );

/** One finding for each stretch of a segment that is in no field. Spans are UTF-16 offsets into the reference's text. */
export function leftOutFindings(reference: PrintedReference, item: ItemDraft): Finding[] {
  const findings: Finding[] = [];
  const words = new Map<SegmentLabel, FieldWords>();
  for (const value of reference.values) {
    const { label } = value;
    if (isKeptAsPrinted(value, item, reference) || isRepeated(value, reference)) continue;
    const field = words.get(label) ?? wordsOfFields(item, label);
    words.set(label, field);
    for (const span of lostStretches(value, field, item))
      findings.push({
        code: 'left-out',
        severity: 'info',
        message: `Unexpected “${reference.text.slice(span.start, span.end)}” in ${label}, expected what its field can hold; it is in none`,
        span,
      });
  }
  return findings;
}
