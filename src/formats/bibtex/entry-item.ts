// A BibTeX entry with all its fields → a CSL item. Each step takes the fields that it understands; a field that CSL has no
// variable for stays under `custom.bibtex` as text, so that nothing but a file's upkeep is lost.
import { type CslItem, type ItemType, TEXT_VARIABLES, type TextVariable } from '../../csl/item.js';
import { validateItem } from '../../csl/validate.js';
import { readPublished, readWhen } from './entry-dates.js';
import { readEprint, readLinks } from './entry-links.js';
import { readPeople } from './entry-names.js';
import { EntryReading, type FieldFault } from './entry-reading.js';
import { readTitles } from './entry-titles.js';
import { ITEM_TYPE_OF_ENTRY, subtypeItemType } from './entry-types.js';
import { GENRE_OF_ENTRY, GENRES, STATUSES, UPKEEP_FIELDS, UPKEEP_NAME } from './entry-words.js';
import type { BibtexEntry } from './inherit.js';
import { languageCode } from './languages.js';
import { variableFor } from './variable-of-field.js';

/** The item of an entry; `faults` are fields that could not be read to the letter. */
interface EntryItem {
  readonly item: CslItem;
  readonly faults: readonly FieldFault[];
}

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const isKnownEntry = (kind: string): boolean => Object.hasOwn(ITEM_TYPE_OF_ENTRY, kind);

function itemType(kind: string, subtype: string): { type: ItemType; named: boolean } {
  const named = subtypeItemType(subtype);
  return { type: named ?? (isKnownEntry(kind) ? ITEM_TYPE_OF_ENTRY[kind] : 'document'), named: named !== undefined };
}

// 1--4, 7–9; where a page number has a hyphen of its own, the dash stays one
const DASH = / ?[–—] ?/g;
const HYPHEN = / -{1,3} ?|-{1,3} /g;

function readPages(reading: EntryReading): void {
  const text = reading.takeText('pages').replace(/^pp?\.\s*(?=\d)/i, '');
  const hyphened = /[^\s-]-[^\s-]/.test(text) && /[–—]/.test(text);
  reading.set('page', text.replace(DASH, hyphened ? '–' : '-').replace(HYPHEN, '-'));
}

function readLanguage(reading: EntryReading): void {
  for (const field of ['langid', 'hyphenation', 'language']) {
    const [first, ...others] = reading
      .textOf(reading.tex(field), field)
      .split(/(?<!\s)\s+and\s+|(?:(?<!\s)\s+)?[,;]\s*/);
    const code = languageCode(first);
    if (first === '') continue;
    reading.set('language', code);
    if (others.length === 0 && reading.item.language === code) reading.take(field);
  }
}

function readGenre(reading: EntryReading): void {
  const genre = reading.takeText('type');
  reading.set('genre', own(GENRES, genre) ?? genre);
  reading.set('genre', own(GENRE_OF_ENTRY, reading.kind) ?? '');
}

function readStatus(reading: EntryReading): void {
  const status = reading.takeText('pubstate');
  reading.set('status', own(STATUSES, status) ?? status);
}

/** Keywords under either name, with a comma between them. */
function readKeywords(reading: EntryReading): void {
  const fields = ['keywords', 'keyword'].map((field) => reading.takeText(field)).filter((text) => text !== '');
  const keywords = fields.flatMap((text) => text.split(/(?:(?<!\s)\s+)?[,;]\s*/)).filter((keyword) => keyword !== '');
  reading.set('keyword', keywords.join(', '));
}

/** What the printed note says, and what is added at the end of the reference. */
function readNotes(reading: EntryReading): void {
  const texts = ['note', 'addendum'].map((field) => reading.takeText(field)).filter((text) => text !== '');
  if (typeof reading.item.note === 'string') texts.unshift(reading.item.note);
  if (texts.length > 0)
    reading.item.note = texts
      .map((text, index) => (index < texts.length - 1 ? text.replace(/\.$/, '') : text))
      .join('. ');
}

/** Names of fields that other tools use → biblatex's. */
const FOREIGN_NAMES: Readonly<Record<string, string>> = {
  articleno: 'eid',
  'article-number': 'eid',
  'call-number': 'library',
  eissn: 'issn',
  'journal-abbreviation': 'shortjournal',
  'journal-iso': 'shortjournal',
  abbrevjournaltitle: 'shortjournal',
  numpages: 'pagetotal',
  place: 'location',
};

/** Fields of texts, in the order in which the best comes first where several mean one variable. */
const PRECEDENCE = ['publisher', 'institution', 'school', 'organization', 'howpublished', 'number', 'issue'];

function byPrecedence(first: string, second: string): number {
  const rank = (name: string): number =>
    (PRECEDENCE.indexOf(name) + 1 || PRECEDENCE.length + 1) + (name in FOREIGN_NAMES ? 100 : 0);
  return rank(first) - rank(second);
}

// Where an entry has both, as from the ACM's library, its publisher sits at the address and its meeting was at the location.
function readPlaces(reading: EntryReading): void {
  if (!reading.has('address') || !reading.has('location') || reading.has('venue')) return;
  reading.set('publisher-place', reading.takeText('address'));
  reading.set('event-place', reading.takeText('location'));
}

/** Takes every field that stands for a text variable in an item of this type. */
function readTexts(reading: EntryReading): void {
  const series = reading.textOf(reading.tex('series'), 'series');
  for (const field of reading.left.toSorted(byPrecedence)) {
    const variable = variableFor(reading.type, own(FOREIGN_NAMES, field) ?? field, series);
    if (variable === undefined || reading.item[variable] !== undefined) continue;
    reading.set(variable, reading.takeText(field));
  }
}

const VARIABLES_BY_FIELD: ReadonlyMap<string, TextVariable> = new Map(
  TEXT_VARIABLES.map((variable) => [variable.toLowerCase(), variable]),
);

/** Takes fields that are called as CSL calls its variables. */
function readNamedVariables(reading: EntryReading): void {
  for (const field of reading.left) {
    const variable = VARIABLES_BY_FIELD.get(field);
    if (variable !== undefined && reading.item[variable] === undefined) reading.set(variable, reading.takeText(field));
  }
}

const isUpkeep = (field: string): boolean => UPKEEP_FIELDS.has(field) || UPKEEP_NAME.test(field);

/** What CSL has no variable for: other fields as text, and an entry type that stands for no item type. */
function leftFields(reading: EntryReading, missing: readonly string[]): [string, string][] {
  const left: [string, string][] = [];
  if (!isKnownEntry(reading.kind)) left.push(['entrytype', reading.kind]);
  for (const field of reading.left) {
    // what is inherited is in the item now
    if (isUpkeep(field) || (field === 'crossref' && !missing.includes(reading.tex(field).trim()))) continue;
    const text = reading.takeText(field);
    if (text !== '' && !Object.values(reading.item).includes(text)) left.push([field, text]);
  }
  return left;
}

const STEPS: readonly ((reading: EntryReading) => void)[] = [
  readPeople,
  readTitles,
  readPublished,
  readWhen,
  readLinks,
  readPages,
  readLanguage,
  readGenre,
  readStatus,
  readKeywords,
  readNotes,
  readPlaces,
  readTexts,
  readEprint,
  readNamedVariables,
];

/** Reads an entry; `fields` are its own and those it inherits, `missing` the keys it refers to in vain. Never throws. */
export function entryItem(
  entry: BibtexEntry,
  fields: ReadonlyMap<string, string>,
  missing: readonly string[],
): EntryItem {
  const { type, named } = itemType(entry.kind, (fields.get('entrysubtype') ?? '').trim());
  const reading = new EntryReading(entry.kind, type, fields);
  if (named) reading.take('entrysubtype');
  for (const step of STEPS) step(reading);
  const left = leftFields(reading, missing);
  // Object.fromEntries makes own properties, also of a field called __proto__
  const custom = left.length > 0 ? { custom: { bibtex: Object.fromEntries(left) } } : {};
  const { item } = validateItem({ id: entry.key, type, ...reading.item, ...custom });
  return { item: item!, faults: reading.faults };
}
