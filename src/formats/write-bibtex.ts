// CSL items → BibTeX, by the conventions that BibTeX and biblatex share. Our own writer, because Citation.js' one makes
// theses @misc, chapters @inbook, months numbers, and drops what it does not know. Nothing of Citation.js is loaded here.
import { type CslDate, type CslItem, NAME_VARIABLES } from '../csl/item.js';
import { isoText, issuedFields } from './bibtex/dates.js';
import { ENTRY_TYPES, entrySubtype, thesisEntryType } from './bibtex/entry-types.js';
import { uniqueKeys } from './bibtex/keys.js';
import { babelName } from './bibtex/languages.js';
import { texNames } from './bibtex/names.js';
import { singleLine, texText, texTitle, verbatimText } from './bibtex/tex-text.js';

type Field = readonly [name: string, tex: string];

const SERIALS: ReadonlySet<string> = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'review',
  'review-book',
  'periodical',
]);

/** Name variables that BibTeX or biblatex has a field for. */
const NAME_FIELDS: Readonly<Partial<Record<(typeof NAME_VARIABLES)[number], string>>> = {
  author: 'author',
  editor: 'editor',
  translator: 'translator',
  'container-author': 'bookauthor',
};

/** Text variables that go into one field whatever the type. */
const TEXT_FIELDS = {
  edition: 'edition',
  volume: 'volume',
  'number-of-volumes': 'volumes',
  'chapter-number': 'chapter',
  'collection-title': 'series',
  'publisher-place': 'address',
  'event-title': 'eventtitle',
  'event-place': 'venue',
  genre: 'type',
  ISBN: 'isbn',
  ISSN: 'issn',
  PMID: 'pmid',
  PMCID: 'pmcid',
  'number-of-pages': 'pagetotal',
  'original-publisher': 'origpublisher',
  'original-publisher-place': 'origlocation',
  'call-number': 'library',
  'container-title-short': 'shortjournal',
  version: 'version',
  status: 'pubstate',
  note: 'note',
  annote: 'annotation',
  abstract: 'abstract',
  keyword: 'keywords',
} as const;

/** Fields that biblatex reads as lists: an " and " in them would part them. */
const LIST_FIELDS: ReadonlySet<string> = new Set([
  'address',
  'institution',
  'organization',
  'origlocation',
  'origpublisher',
  'publisher',
  'school',
]);

const filled = (value: string | number | undefined): string => (value === undefined ? '' : singleLine(String(value)));

const list = (tex: string, name: string): string => (LIST_FIELDS.has(name) && /\band\b/i.test(tex) ? `{${tex}}` : tex);

function entryType(item: CslItem): string {
  return item.type === 'thesis' ? thesisEntryType(filled(item.genre)) : ENTRY_TYPES[item.type];
}

function publisherField(type: string): string {
  if (/thesis$/.test(type)) return 'school';
  if (type === 'techreport') return 'institution';
  return type === 'online' ? 'organization' : 'publisher';
}

/** `number` of a serial is its issue; of a book its number in the series; of anything else its own. */
function numberField(item: CslItem): string {
  if (SERIALS.has(item.type) || item.type === 'paper-conference') return filled(item.issue);
  return filled(item['collection-number']) || filled(item.number);
}

// arXiv:2101.00001
const ARXIV = /^arXiv:\s*(\S+)$/i;

function eprintFields(item: CslItem): Field[] {
  const id = ARXIV.exec(filled(item.number))?.[1];
  return id === undefined
    ? []
    : [
        ['eprint', verbatimText(id)],
        ['archiveprefix', 'arXiv'],
      ];
}

// 45-57, 45–57, E1594-1603: the dash of a range is two hyphens in BibTeX
const RANGE = /(?<=[\p{L}\p{N}])\s?[-–]\s?(?=[\p{L}\p{N}])/gu;

/** A page range as BibTeX has it. */
function pagesField(item: CslItem): string {
  return filled(item.page).split(RANGE).map(texText).join('--');
}

// javascript: and data: links must not come alive in a PDF; they are kept as text
const SAFE_LINK = /^(?:(?:https?|ftp):|[^:]*$|[^:/]*[./][^:]*:)/i;

function linkFields(item: CslItem): Field[] {
  const url = filled(item.URL);
  const doi: Field = ['doi', verbatimText(filled(item.DOI))];
  return SAFE_LINK.test(url) ? [doi, ['url', verbatimText(url)]] : [doi, ['howpublished', texText(url)]];
}

function titleFields(item: CslItem): Field[] {
  const language = item.language === undefined ? undefined : String(item.language);
  const container = SERIALS.has(item.type) ? 'journal' : 'booktitle';
  return [
    ['title', texTitle(filled(item.title), language)],
    ['shorttitle', texTitle(filled(item['title-short'] ?? item.shortTitle), language)],
    [container, texText(filled(item['container-title']))],
    ['issuetitle', texText(filled(item['volume-title']))],
    ['origtitle', texText(filled(item['original-title']))],
  ];
}

const dateText = (date: CslDate | undefined): string => (date ? isoText(date) : '');

function dateFields(item: CslItem): Field[] {
  const issued = item.issued ? issuedFields(item.issued) : [];
  return [
    ...issued,
    ['origdate', dateText(item['original-date'])],
    ['eventdate', dateText(item['event-date'])],
    ['urldate', dateText(item.accessed)],
  ];
}

function languageField(item: CslItem): Field {
  const code = filled(item.language);
  return ['langid', babelName(code) ?? texText(code)];
}

function nameFields(item: CslItem): Field[] {
  return NAME_VARIABLES.flatMap((variable): Field[] => {
    const field = NAME_FIELDS[variable];
    return field && item[variable] ? [[field, texNames(item[variable])]] : [];
  });
}

function textFields(item: CslItem): Field[] {
  const fields = Object.entries(TEXT_FIELDS) as [keyof typeof TEXT_FIELDS, string][];
  return fields.map(([variable, name]) => [name, list(texText(filled(item[variable])), name)]);
}

function entryFields(item: CslItem, type: string): Field[] {
  const eprint = eprintFields(item);
  const publisher = publisherField(type);
  const fields: Field[] = [
    ...nameFields(item),
    ...titleFields(item),
    [publisher, list(texText(filled(item.publisher)), publisher)],
    ...textFields(item),
    ['number', eprint.length > 0 && !SERIALS.has(item.type) ? '' : texText(numberField(item))],
    ['eid', SERIALS.has(item.type) && eprint.length === 0 ? texText(filled(item.number)) : ''],
    ['pages', pagesField(item)],
    ...dateFields(item),
    ...eprint,
    ...linkFields(item),
    languageField(item),
    ['entrysubtype', entrySubtype(item.type) ?? ''],
  ];
  return fields.filter(([, tex]) => tex !== '');
}

function writeEntry(item: CslItem, key: string): string {
  const type = entryType(item);
  const fields = entryFields(item, type).map(([name, tex]) =>
    name === 'month' ? `  ${name} = ${tex},\n` : `  ${name} = {${tex}},\n`,
  );
  return `@${type}{${key},\n${fields.join('')}}\n`;
}

/** A BibTeX file of all items, in order, Unicode kept; keys are made of the ids, safe and unique. */
export function writeBibtex(items: readonly CslItem[]): string {
  const keys = uniqueKeys(items.map(({ id }) => id));
  return items.map((item, index) => writeEntry(item, keys[index])).join('\n');
}
