// Citation.js' reading of a BibTeX entry → the item it should have been. Each repair is small and says what was wrong;
// the raw entry (fields as they stand in the file) is what they go by.
import type { CslName, ItemType } from '../../csl/item.js';
import { NAME_VARIABLES, TEXT_VARIABLES } from '../../csl/item.js';
import { texToText } from '../citation-js.js';
import { ITEM_TYPE_OF_ENTRY, subtypeItemType } from './entry-types.js';
import { languageCode } from './languages.js';

/** An entry as Citation.js' grammar reads it: lower-case type, field values as written, strings put in. */
export interface RawEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string | number>>;
}

type LooseItem = Record<string, unknown>;
type Repair = (item: LooseItem, entry: RawEntry) => void;

const field = (entry: RawEntry, name: string): string => String(entry.properties[name] ?? '').trim();

/** Genres that biblatex abbreviates, and what they mean. */
const GENRES: Readonly<Record<string, string>> = {
  bathesis: "Bachelor's thesis",
  candthesis: 'Candidate thesis',
  mathesis: "Master's thesis",
  phdthesis: 'PhD thesis',
  resreport: 'Research report',
  techreport: 'Technical report',
};

// Citation.js calls every @misc a document and every @manual a report, and puts the subtype into the genre.
const repairType: Repair = (item, entry) => {
  const subtype = field(entry, 'entrysubtype');
  const named = subtypeItemType(subtype);
  const type: ItemType = named ?? ITEM_TYPE_OF_ENTRY[entry.type] ?? 'document';
  item.type = type;
  if (named && item.genre === subtype) delete item.genre;
};

// A genre that the entry does not name is the entry type's own key: good for theses, noise for reports.
const repairGenre: Repair = (item, entry) => {
  if (entry.type === 'techreport' && field(entry, 'type') === '') delete item.genre;
  else if (typeof item.genre === 'string') item.genre = GENRES[item.genre] ?? item.genre;
};

const isOthers = (name: CslName): boolean => name.given === undefined && name.family === 'others';

// "and others" becomes a person, and an organisation or mononym in braces a family name without a given one.
function repairName(name: CslName): CslName {
  // in the order in which CSL-JSON is usually written
  const { family, given, ...rest } = name;
  if (given !== undefined || rest['non-dropping-particle'] !== undefined)
    return { ...(family !== undefined && { family }), ...(given !== undefined && { given }), ...rest };
  return { literal: name.family ?? name.literal ?? '' };
}

const repairNames: Repair = (item) => {
  for (const variable of NAME_VARIABLES) {
    const names = item[variable];
    if (!Array.isArray(names)) continue;
    const people = names.filter((name: CslName, index) => index === 0 || !isOthers(name)).map(repairName);
    if (people.some((name) => name.literal !== '')) item[variable] = people.filter((name) => name.literal !== '');
    else delete item[variable];
  }
};

// Lists (publishers, places) come as arrays where they hold an "and"; CSL has one text.
const repairLists: Repair = (item) => {
  for (const variable of TEXT_VARIABLES)
    if (Array.isArray(item[variable])) item[variable] = item[variable].join(variable === 'keyword' ? ', ' : ' and ');
};

// Only the first dash of a page list is made a hyphen.
const repairPages: Repair = (item) => {
  if (typeof item.page === 'string') item.page = item.page.replace(/\s*[–—]\s*/g, '-');
};

// babel's names are no language codes, and several of them come as a list
const repairLanguage: Repair = (item, entry) => {
  const named = field(entry, 'langid') || field(entry, 'language');
  if (named !== '') item.language = languageCode(named.split(/\s+and\s+|,/)[0].replace(/[{}]/g, ''));
};

// keywords are joined without the blank
const repairKeywords: Repair = (item) => {
  if (typeof item.keyword === 'string') item.keyword = item.keyword.replace(/,(?=\S)/g, ', ');
};

// \url{http://x.y/a\_b}
const unwrapLink = (value: string): string =>
  value.replace(/^\\url\s*\{(.*)\}$/, '$1').replace(/\\([_&%#$~{}])/g, '$1');

// URLs come percent-encoded once more where they hold letters beyond ASCII, DOIs with their resolver.
const repairLinks: Repair = (item, entry) => {
  if (typeof item.URL === 'string' && field(entry, 'url') !== '') item.URL = unwrapLink(field(entry, 'url'));
  const doi = unwrapLink(field(entry, 'doi'));
  if (doi !== '') item.DOI = doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
};

// Eprints that are not PubMed's are dropped.
const repairEprint: Repair = (item, entry) => {
  const archive = field(entry, 'eprinttype') || field(entry, 'archiveprefix');
  const id = unwrapLink(field(entry, 'eprint'));
  if (id === '' || item.PMID !== undefined) return;
  if (/^arxiv$/i.test(archive) || archive === '') item.number ??= `arXiv:${id.replace(/^arxiv:/i, '')}`;
  else item.note = [item.note, `${archive}:${id}`].filter(Boolean).join('. ');
};

// An open range ends in nothing, which is no date; a circa sign is dropped.
const repairDates: Repair = (item, entry) => {
  for (const date of [item.issued, item.accessed, item['original-date'], item['event-date']] as LooseItem[]) {
    const parts = date?.['date-parts'];
    if (Array.isArray(parts))
      date['date-parts'] = parts.filter((one) => Array.isArray(one) && one.every(Number.isFinite));
  }
  if (/[~%]$/.test(field(entry, 'date')) && item.issued) (item.issued as LooseItem).circa = true;
};

const BOOKS: ReadonlySet<unknown> = new Set(['book', 'chapter']);

// `number` is lost for every type but serials, books, reports and patents; laws and standards keep theirs there. What is in
// no series has no number in one.
const repairNumber: Repair = (item, entry) => {
  const number = field(entry, 'number');
  if (number !== '' && [item.number, item.issue, item['collection-number']].every((value) => value === undefined))
    item.number = texToText(number);
  if (BOOKS.has(item.type) || item['collection-title'] !== undefined || item.number !== undefined) return;
  item.number = item['collection-number'];
  delete item['collection-number'];
};

/** Variables that Citation.js fills for some entry types only, and the fields that hold them in any. */
const FIELDS_OF: Readonly<Record<string, readonly string[]>> = {
  publisher: ['publisher', 'school', 'institution', 'organization'],
  'container-title': ['booktitle', 'journaltitle', 'journal'],
};

// places and publishers under names that biblatex does not pair with the type
const repairOwners: Repair = (item, entry) => {
  for (const [variable, names] of Object.entries(FIELDS_OF))
    for (const name of names)
      if (item[variable] === undefined && field(entry, name) !== '') item[variable] = texToText(field(entry, name));
};

const NO_BREAK_SPACES = /\u00a0+/g;

// ~ in TeX keeps a line together; in an item it is a blank
const repairSpaces: Repair = (item) => {
  for (const [key, value] of Object.entries(item))
    if (typeof value === 'string') item[key] = value.replace(NO_BREAK_SPACES, ' ').replace(/\s+/g, ' ').trim();
};

const REPAIRS: readonly Repair[] = [
  repairType,
  repairGenre,
  repairNames,
  repairLists,
  repairPages,
  repairLanguage,
  repairKeywords,
  repairLinks,
  repairEprint,
  repairDates,
  repairOwners,
  repairNumber,
  repairSpaces,
];

/** The repaired item, id taken from the entry's key; still to be validated. */
export function repairItem(item: Readonly<LooseItem>, entry: RawEntry): LooseItem {
  const repaired: LooseItem = { ...structuredClone(item) };
  delete repaired['citation-key'];
  for (const repair of REPAIRS) repair(repaired, entry);
  for (const [key, value] of Object.entries(repaired)) if (value === undefined || value === '') delete repaired[key];
  return { ...repaired, id: entry.label };
}
