// NBIB in, PubMed's tagged format: "PMID- 123", values that go on behind six blanks, records that a blank line parts. The
// lines are read as those of RIS are.
import type { CslItem, CslName } from '../csl/item.js';
import { validateItem } from '../csl/validate.js';
import type { Finding } from '../text/finding.js';
import type { Span } from '../text/span.js';
import type { ReadItems } from './items-read.js';
import { OpenValue, type TaggedValue, type TextLine, textLines } from './ris/tagged-lines.js';
import { serialNumberKind } from './serial-numbers.js';
import { readWrittenDate } from './written-dates.js';

interface NbibRecord extends Span {
  readonly values: readonly TaggedValue[];
}

// "TI  - Title", "PMID- 123", "AB  -"
const TAGGED = /^\uFEFF?([A-Z][A-Z0-9]{1,3}) {0,3}-(?:$| (.*)$)/s;

class RecordSplitter {
  readonly records: NbibRecord[] = [];
  #values: TaggedValue[] = [];
  #open: OpenValue | undefined;

  take(line: TextLine): void {
    const tagged = TAGGED.exec(line.text);
    if (tagged) this.#start(tagged[1], tagged[2] ?? '', line);
    else if (line.text.trim() === '') this.end();
    else if (/^\s/.test(line.text)) this.#open?.goOn(line);
  }

  #start(tag: string, value: string, line: TextLine): void {
    // a record that no blank line parts from the one before
    if (tag === 'PMID' && this.#values.length > 0) this.end();
    this.#closeValue();
    this.#open = new OpenValue(tag, value, line);
  }

  #closeValue(): void {
    if (this.#open) this.#values.push(this.#open.close());
    this.#open = undefined;
  }

  end(): void {
    this.#closeValue();
    const values = this.#values;
    this.#values = [];
    if (values.length > 0) this.records.push({ values, start: values[0].start, end: values[values.length - 1].end });
  }
}

function splitRecords(text: string): NbibRecord[] {
  const splitter = new RecordSplitter();
  for (const line of textLines(text)) splitter.take(line);
  splitter.end();
  return splitter.records;
}

class Values {
  readonly #byTag = new Map<string, string[]>();

  constructor({ values }: NbibRecord) {
    for (const { tag, value } of values) {
      const text = value.replace(/\s+/g, ' ').trim();
      const same = this.#byTag.get(tag);
      if (text !== '' && same) same.push(text);
      else if (text !== '') this.#byTag.set(tag, [text]);
    }
  }

  all = (tag: string): readonly string[] => this.#byTag.get(tag) ?? [];
  first = (...tags: readonly string[]): string | undefined => tags.map((tag) => this.all(tag)[0]).find(Boolean);
  get tags(): readonly string[] {
    return [...this.#byTag.keys()];
  }
}

/** PubMed's publication types that say more than "Journal Article". */
const ITEM_TYPE_OF_PUBLICATION: Readonly<Record<string, CslItem['type']>> = {
  'Book Chapter': 'chapter',
  Book: 'book',
  Books: 'book',
  Dataset: 'dataset',
  'Government Publication': 'report',
  Interview: 'interview',
  'Newspaper Article': 'article-newspaper',
  Preprint: 'article',
  'Technical Report': 'report',
};

function itemType(values: Values): CslItem['type'] {
  const known = values.all('PT').find((type) => Object.hasOwn(ITEM_TYPE_OF_PUBLICATION, type));
  if (known !== undefined) return ITEM_TYPE_OF_PUBLICATION[known];
  return values.first('BTI') === undefined ? 'article-journal' : 'book';
}

/** Variables that one tag holds. */
const TEXT_TAGS: readonly (readonly [variable: string, ...tags: string[]])[] = [
  ['container-title', 'JT', 'TA'],
  ['volume', 'VI'],
  ['issue', 'IP'],
  ['publisher', 'PB'],
  ['publisher-place', 'PL'],
  ['abstract', 'AB'],
  ['PMID', 'PMID'],
  ['PMCID', 'PMC'],
  ['original-title', 'TT'],
  ['edition', 'EN'],
  ['collection-title', 'CTI'],
];

const READ_ELSEWHERE: ReadonlySet<string> = new Set(
  'TI BTI FAU AU CN FED ED PG DP AID LID IS ISBN LA OT MH TA'.split(' '),
);

/** Names in full where every one of them is given so, the short ones otherwise. */
function namesIn(values: Values, full: string, short: string): CslName[] {
  const printed = values.all(full).length >= values.all(short).length ? values.all(full) : values.all(short);
  return printed.map(readName);
}

// Halim, Maya R 3rd
const SUFFIX = /^(.*?),? (Jr\.?|Sr\.?|2nd|3rd|4th|I{2,3}|IV)$/;

function readName(printed: string): CslName {
  const [family, rest] = printed.split(', ', 2);
  if (rest !== undefined) return givenName(family, rest);
  // Halim MR
  const short = /^(.{1,200}) ([A-Z]{1,4})$/.exec(printed);
  return short
    ? { family: short[1], given: [...short[2]].map((initial) => `${initial}.`).join(' ') }
    : { literal: printed };
}

function givenName(family: string, rest: string): CslName {
  const [, given = rest, suffix] = SUFFIX.exec(rest.slice(0, 200)) ?? [];
  return { family, given, ...(suffix !== undefined && { suffix }) };
}

/** 101-18 → 101-118: PubMed leaves out what the last page repeats. */
export function fullRange(pages: string): string {
  const match = /^(\d+)-(\d+)$/.exec(pages);
  if (!match || match[2].length >= match[1].length) return pages;
  return `${match[1]}-${match[1].slice(0, match[1].length - match[2].length)}${match[2]}`;
}

/** "10.1/x [doi]", "S0140-6736(20)1-2 [pii]" */
const identifier = (values: Values, kind: string): string | undefined =>
  [...values.all('LID'), ...values.all('AID')]
    .find((value) => value.endsWith(`[${kind}]`))
    ?.slice(0, -kind.length - 2)
    .trim();

/** "1476-4687 (Electronic)": the number alone. */
const bareNumber = (printed: string): string => printed.replace(/ \(.*/s, '');

function serialNumbers(values: Values, kind: 'ISSN' | 'ISBN'): string | undefined {
  const printed = [...values.all('IS'), ...values.all('ISBN')].map(bareNumber);
  const usual = (number: string) => serialNumberKind(number) ?? (number.length < 10 ? 'ISSN' : 'ISBN');
  return printed.find((number) => usual(number) === kind);
}

/** PubMed's language codes of three letters → those that CSL takes. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ara: 'ar',
  chi: 'zh',
  cze: 'cs',
  dan: 'da',
  dut: 'nl',
  eng: 'en',
  fre: 'fr',
  ger: 'de',
  heb: 'he',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  may: 'ms',
  nor: 'no',
  per: 'fa',
  pol: 'pl',
  por: 'pt',
  rus: 'ru',
  spa: 'es',
  swe: 'sv',
  tha: 'th',
  tur: 'tr',
  vie: 'vi',
};

const language = (code: string | undefined): string | undefined =>
  code !== undefined && Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : code;

// PubMed ends titles with a stop, and puts those that it translated into brackets.
const titleOf = (printed: string | undefined): string | undefined =>
  printed?.replace(/^\[(.*)\]\.?$/s, '$1').replace(/([^.])\.$/, '$1');

function readFields(values: Values): Record<string, unknown> {
  const journal = values.first('JT', 'TA');
  const short = values.first('TA');
  return {
    author: [...namesIn(values, 'FAU', 'AU'), ...values.all('CN').map((literal) => ({ literal }))],
    editor: namesIn(values, 'FED', 'ED'),
    title: titleOf(values.first('TI', 'BTI')),
    ...Object.fromEntries(TEXT_TAGS.map(([variable, ...tags]) => [variable, values.first(...tags)])),
    'container-title': journal ?? (values.first('TI') === undefined ? undefined : values.first('BTI')),
    'container-title-short': short === journal ? undefined : short,
    page: fullRange(values.first('PG') ?? '') || undefined,
    number: values.first('PG') === undefined ? identifier(values, 'pii') : undefined,
    issued: readWrittenDate(values.first('DP') ?? ''),
    DOI: identifier(values, 'doi'),
    ISSN: serialNumbers(values, 'ISSN'),
    ISBN: serialNumbers(values, 'ISBN'),
    language: language(values.first('LA')),
    keyword: [...values.all('OT'), ...values.all('MH')].join(', '),
  };
}

function keptTags(values: Values): Record<string, unknown> {
  const taken = new Set([...READ_ELSEWHERE, ...TEXT_TAGS.flatMap(([, ...tags]) => tags)]);
  const kept = values.tags.filter((tag) => !taken.has(tag)).map((tag) => [tag, values.all(tag)]);
  return kept.length > 0 ? { custom: { nbib: Object.fromEntries(kept) } } : {};
}

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

function readRecord(record: NbibRecord): ReadItems {
  const values = new Values(record);
  const pmid = values.first('PMID');
  const title = values.first('TI', 'BTI');
  if (pmid === undefined && title === undefined) return { items: [], findings: [strayLines(record)] };
  const fields = Object.entries(readFields(values)).filter(([, value]) => isFilled(value));
  const { item } = validateItem({
    id: pmid ?? '',
    type: itemType(values),
    ...Object.fromEntries(fields),
    ...keptTags(values),
  });
  return { items: item ? [item] : [], findings: [] };
}

const strayLines = ({ start, end }: NbibRecord): Finding => ({
  code: 'invalid-nbib',
  severity: 'error',
  message: 'NBIB record has neither PMID nor TI; it is left out',
  span: { start, end },
});

/** Reads an NBIB text. Never throws on input; text without any record gives a finding. */
export function readNbib(text: string): ReadItems {
  const read = splitRecords(text).map(readRecord);
  const findings = read.flatMap((one) => one.findings);
  const items = read.flatMap((one) => one.items);
  if (read.length === 0 && text.trim() !== '')
    findings.push({ code: 'no-entries', severity: 'error', message: 'No PubMed record found; expected PMID- …' });
  return {
    items: items.map((item, index) => (item.id === '' ? { ...item, id: `item-${index + 1}` } : item)),
    findings,
  };
}
