// CSL items → BibTeX or biblatex. Our own writer: Citation.js' makes theses @misc, chapters @inbook, months numbers, and drops
// what it does not know; nothing of it is loaded here. BibTeX entries keep to the types and fields that every style knows, with
// extra fields that styles pass over; biblatex entries keep to its data model, so that biber finds nothing out of place.
import type { CslDate, CslItem } from '../csl/item.js';
import { asciiTex, asciiVerbatim } from './bibtex/ascii-tex.js';
import { biblatexIssued, isoText, issuedFields } from './bibtex/dates.js';
import { BIBLATEX_FIELDS } from './bibtex/entry-fields.js';
import { entrySubtype } from './bibtex/entry-types.js';
import { uniqueKeys } from './bibtex/keys.js';
import { babelName, languageCode } from './bibtex/languages.js';
import { texNames } from './bibtex/names.js';
import { lineOf, type PlacedItem, type PlacedText, placeItem } from './bibtex/place-item.js';
import { texText, texTitle, verbatimText } from './bibtex/tex-text.js';
import type { BibtexDialect } from './bibtex/variable-fields.js';

/** What `writeBibtex` may be told. */
export interface BibtexOptions {
  /** 'bibtex' (the default) for every BibTeX style; 'biblatex' for biber and biblatex. */
  readonly dialect?: BibtexDialect;
  /** Writes Unicode as LaTeX commands; what has none as `\symbol{…}`, which needs XeLaTeX or LuaLaTeX. */
  readonly ascii?: boolean;
}

type Field = readonly [name: string, tex: string];

/** Fields that biblatex reads as lists: an " and " in them would part them. */
const LIST_FIELDS: ReadonlySet<string> = new Set([
  'address',
  'institution',
  'location',
  'organization',
  'origlocation',
  'origpublisher',
  'publisher',
  'school',
]);

/** Fields that take a URL, a DOI or a key as it is. */
const VERBATIM_FIELDS: ReadonlySet<string> = new Set(['doi', 'eprint', 'url']);

const asList = (tex: string): string => (/\band\b|^others$/i.test(tex) ? `{${tex}}` : tex);

// 45-57, 45–57, E1594-1603: the dash of a range is two hyphens in BibTeX
const RANGE = /(?<=[\p{L}\p{N}])\s?[-–]\s?(?=[\p{L}\p{N}])/gu;

const pageRange = (page: string): string => page.split(RANGE).map(texText).join('--');

function textTex(item: CslItem, { variable, field }: PlacedText): string {
  const line = lineOf(item, variable);
  if (field === 'title' || field === 'shorttitle') return texTitle(line, lineOf(item, 'language') || undefined);
  if (field === 'pages') return pageRange(line);
  return LIST_FIELDS.has(field) ? asList(texText(line)) : texText(line);
}

function nameFields(item: CslItem, { names }: PlacedItem): Field[] {
  return names.flatMap(({ variable, field, role }): Field[] => {
    const tex = texNames(item[variable] ?? []);
    if (tex === '') return [];
    return role ? [[field, tex], role] : [[field, tex]];
  });
}

function dateFields(item: CslItem, { dates }: PlacedItem, dialect: BibtexDialect): Field[] {
  return dates.flatMap(([variable, field]): Field[] => {
    const date = item[variable] as CslDate;
    if (variable !== 'issued') return [[field, isoText(date)]];
    return dialect === 'biblatex' ? biblatexIssued(date) : issuedFields(date);
  });
}

function eprintFields({ eprint }: PlacedItem, dialect: BibtexDialect): Field[] {
  if (!eprint) return [];
  const { archive, section } = eprint;
  const id = verbatimText(eprint.id);
  if (dialect === 'biblatex')
    return [
      ['eprint', id],
      ['eprinttype', archive],
      ['eprintclass', texText(section)],
    ];
  if (archive !== 'arxiv') return [];
  return [
    ['eprint', id],
    ['archiveprefix', 'arXiv'],
    ['primaryclass', texText(section)],
  ];
}

/** BibTeX's own fields for PubMed, in common use. */
const pubmedFields = (item: CslItem): Field[] => [
  ['pmid', texText(lineOf(item, 'PMID'))],
  ['pmcid', texText(lineOf(item, 'PMCID'))],
];

// javascript: and data: links must not come alive in a PDF; they are kept as text
const SAFE_LINK = /^(?:(?:https?|ftp):|[^:]*$|[^:/]*[./][^:]*:)/i;

/** A field for a link that must not be one. */
function deadLinkField({ entryType, texts }: PlacedItem, dialect: BibtexDialect): string {
  const isFree = !texts.some(({ field }) => field === 'howpublished');
  const isAllowed = dialect === 'bibtex' || BIBLATEX_FIELDS.get(entryType)?.has('howpublished');
  return isFree && isAllowed ? 'howpublished' : 'addendum';
}

function linkFields(item: CslItem, placed: PlacedItem, dialect: BibtexDialect): Field[] {
  const url = lineOf(item, 'URL');
  const doi: Field = ['doi', verbatimText(lineOf(item, 'DOI'))];
  return SAFE_LINK.test(url)
    ? [doi, ['url', verbatimText(url)]]
    : [doi, [deadLinkField(placed, dialect), texText(url)]];
}

function languageField(item: CslItem): Field {
  const code = lineOf(item, 'language');
  return ['langid', babelName(code) ?? babelName(languageCode(code)) ?? texText(code)];
}

// Without a kind, BibTeX's styles would call any thesis a master's one.
const kindField = (item: CslItem, dialect: BibtexDialect): Field => [
  'type',
  dialect === 'bibtex' && item.type === 'thesis' && lineOf(item, 'genre') === '' ? 'Thesis' : '',
];

function entryFields(item: CslItem, placed: PlacedItem, dialect: BibtexDialect): Field[] {
  const fields: Field[] = [
    ...nameFields(item, placed),
    ...placed.texts.map((text): Field => [text.field, textTex(item, text)]),
    kindField(item, dialect),
    ...dateFields(item, placed, dialect),
    ...eprintFields(placed, dialect),
    ...(dialect === 'bibtex' ? pubmedFields(item) : []),
    ...linkFields(item, placed, dialect),
    languageField(item),
    ['entrysubtype', entrySubtype(item.type, placed.entryType) ?? ''],
  ];
  return fields.filter(([, tex]) => tex !== '');
}

function writtenField([name, tex]: Field, ascii: boolean): string {
  const plain = VERBATIM_FIELDS.has(name) ? asciiVerbatim : asciiTex;
  const value = ascii ? plain(tex) : tex;
  return name === 'month' ? `  ${name} = ${value},\n` : `  ${name} = {${value}},\n`;
}

function writeEntry(item: CslItem, key: string, { dialect = 'bibtex', ascii = false }: BibtexOptions): string {
  const placed = placeItem(item, dialect);
  const fields = entryFields(item, placed, dialect).map((field) => writtenField(field, ascii));
  return `@${placed.entryType}{${key},\n${fields.join('')}}\n`;
}

/** All items in one text, in order, Unicode kept unless told otherwise; keys are made of the ids, safe and unique. */
export function writeBibtex(items: readonly CslItem[], options: BibtexOptions = {}): string {
  const keys = uniqueKeys(items.map(({ id }) => id));
  return items.map((item, index) => writeEntry(item, keys[index], options)).join('\n');
}

/** `writeBibtex` in the biblatex dialect. */
export const writeBiblatex = (items: readonly CslItem[], options: Omit<BibtexOptions, 'dialect'> = {}): string =>
  writeBibtex(items, { ...options, dialect: 'biblatex' });
