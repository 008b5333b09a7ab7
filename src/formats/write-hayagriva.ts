// CSL items → Hayagriva's YAML, which Typst reads. What CSL holds in one flat item stands here in parents: an article in its
// journal, a chapter in its book, a book in its series, a paper in its proceedings and at its conference.
import type { CslItem, DateVariable, NameVariable, TextVariable } from '../csl/item.js';
import { mappingLines } from './csl-yaml/yaml-text.js';
import { ENTRY_TYPES } from './hayagriva/entry-types.js';
import {
  count,
  type FormatText,
  formatText,
  isoDate,
  language,
  link,
  oneLine,
  person,
  titleText,
} from './hayagriva/values.js';

type Entry = Record<string, unknown>;

/** Gives out the values of an item and remembers which variables found a place. */
class ItemValues {
  readonly used = new Set<string>(['id', 'type']);
  readonly #item: CslItem;

  constructor(item: CslItem) {
    this.#item = item;
  }

  #used<Value>(variable: string, value: Value | undefined): Value | undefined {
    if (value !== undefined) this.used.add(variable);
    return value;
  }

  text = (variable: TextVariable): FormatText => this.#used(variable, formatText(this.#item[variable]));
  line = (variable: TextVariable): string | undefined =>
    this.#used(variable, oneLine(this.#item[variable]) || undefined);
  count = (variable: TextVariable): number | undefined => this.#used(variable, count(this.#item[variable]));
  date = (variable: DateVariable): string | undefined => this.#used(variable, isoDate(this.#item[variable]));
  link = (variable: 'URL'): string | undefined => this.#used(variable, link(this.#item[variable]));
  language = (): string | undefined => this.#used('language', language(this.#item.language));

  names(variable: NameVariable): unknown[] | undefined {
    const persons = (this.#item[variable] ?? []).map(person).filter((one) => one !== undefined);
    return this.#used(variable, persons.length > 0 ? persons : undefined);
  }
}

/** Only what has a value; undefined where nothing has. */
function filled(entry: Entry): Entry | undefined {
  const entries = Object.entries(entry).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** A parent of a type; undefined where nothing is known of it. */
function parentOf(type: string, entry: Entry): Entry | undefined {
  const known = filled(entry);
  return known && { type, ...known };
}

/** Hayagriva's roles, and the CSL variables for them. */
const ROLES = [
  ['translator', 'translator'],
  ['compiler', 'compiler'],
  ['composer', 'composer'],
  ['contributor', 'collaborator'],
  ['director', 'director'],
  ['executive-producer', 'executive-producer'],
  ['illustrator', 'illustrator'],
  ['narrator', 'narrator'],
  ['organizer', 'organizer'],
  ['performer', 'cast-member'],
  ['producer', 'producer'],
  ['script-writer', 'writer'],
] as const;

function affiliated(values: ItemValues): Entry[] | undefined {
  const roles = ROLES.flatMap(([variable, role]) => {
    const names = values.names(variable);
    return names ? [{ role, names }] : [];
  });
  return roles.length > 0 ? roles : undefined;
}

/** A publisher with its place; a bare name where there is none. */
function publisherOf(name: FormatText, location: FormatText): FormatText {
  if (location === undefined) return name;
  return { ...(name !== undefined && { name }), location };
}

const publisher = (values: ItemValues): FormatText =>
  publisherOf(values.text('publisher'), values.text('publisher-place'));

function serialNumbers(values: ItemValues): Entry | undefined {
  return filled({
    doi: values.line('DOI'),
    isbn: values.line('ISBN'),
    issn: values.line('ISSN'),
    pmid: values.line('PMID'),
    pmcid: values.line('PMCID'),
    serial: values.line('number'),
    version: values.line('version'),
    printing: values.line('printing'),
  });
}

/** The day of a visit belongs to the link. */
function url(values: ItemValues): unknown {
  const value = values.link('URL');
  const date = value && values.date('accessed');
  return date ? { value, date } : value;
}

/** What belongs to a book or to an issue of a journal, wherever that stands. */
function bookFields(values: ItemValues): Entry {
  return {
    editor: values.names('editor'),
    publisher: publisher(values),
    edition: values.line('edition'),
    volume: values.line('volume'),
    'volume-total': values.count('number-of-volumes'),
    issue: values.line('issue'),
  };
}

const series = (type: string, values: ItemValues): Entry | undefined =>
  parentOf(type, {
    title: values.text('collection-title'),
    editor: values.names('collection-editor'),
    volume: values.line('collection-number'),
  });

function containerOf(type: string, values: ItemValues): Entry | undefined {
  const title = titleText(
    values.text('container-title'),
    shortTitle(values, 'container-title-short', 'journalAbbreviation'),
  );
  return parentOf(type, {
    title,
    author: values.names('container-author'),
    ...bookFields(values),
    parent: series(type, values),
  });
}

/** Both spellings that CSL has for a short title; the first that there is. */
function shortTitle(values: ItemValues, variable: TextVariable, older: TextVariable): FormatText {
  const [short, olderShort] = [values.text(variable), values.text(older)];
  return short ?? olderShort;
}

const meetingOf = (values: ItemValues): Entry | undefined =>
  parentOf('conference', {
    title: values.text('event-title'),
    date: values.date('event-date'),
    location: values.text('event-place'),
  });

const originalOf = (values: ItemValues): Entry | undefined =>
  parentOf('original', {
    title: values.text('original-title'),
    author: values.names('original-author'),
    date: values.date('original-date'),
    publisher: publisherOf(values.text('original-publisher'), values.text('original-publisher-place')),
  });

const oneOrMore = (parents: readonly (Entry | undefined)[]): unknown => {
  const known = parents.filter((parent) => parent !== undefined);
  return known.length > 1 ? known : known[0];
};

const hasContainer = (item: CslItem): boolean =>
  oneLine(item['container-title']) !== '' || (item['container-author'] ?? []).length > 0;

/** A part has its publisher, editors and volume on what it stands in; a whole work on itself. */
function placedFields(item: CslItem, values: ItemValues): Entry {
  const { type, parent } = ENTRY_TYPES[item.type];
  const others = [meetingOf(values), originalOf(values)];
  if (hasContainer(item)) return { parent: oneOrMore([containerOf(containerType(item, parent), values), ...others]) };
  return { ...bookFields(values), parent: oneOrMore([series(type, values), ...others]) };
}

/** A book of many hands is an anthology. */
const containerType = ({ type, editor }: CslItem, parent: string): string =>
  type === 'chapter' && (editor ?? []).length > 0 ? 'anthology' : parent;

function entryOf(item: CslItem, values: ItemValues): Entry {
  const title = titleText(values.text('title'), shortTitle(values, 'title-short', 'shortTitle'));
  return {
    type: ENTRY_TYPES[item.type].type,
    title,
    author: values.names('author'),
    date: values.date('issued'),
    affiliated: affiliated(values),
    genre: values.text('genre'),
    organization: values.text('authority'),
    chapter: values.line('chapter-number'),
    'page-range': values.line('page'),
    'page-total': values.count('number-of-pages'),
    url: url(values),
    'serial-number': serialNumbers(values),
    language: values.language(),
    archive: values.text('archive'),
    'archive-location': values.text('archive_location'),
    'call-number': values.text('call-number'),
    abstract: values.text('abstract'),
    note: values.text('note'),
    ...placedFields(item, values),
  };
}

/** The variables of an item that its Hayagriva entry holds. */
export function hayagrivaVariables(item: CslItem): ReadonlySet<string> {
  const values = new ItemValues(item);
  entryOf(item, values);
  return values.used;
}

const HELD_DATES = ['issued', 'accessed', 'event-date', 'original-date'] as const;

/** What is kept only in part: dates without the end of their range and without their season. */
export function hayagrivaPartLosses(item: CslItem): string[] {
  return HELD_DATES.flatMap((variable) => {
    const date = item[variable];
    const isRange = (date?.['date-parts']?.length ?? 0) > 1;
    return [
      ...(isRange ? [`the end of the range in ${variable}`] : []),
      ...(date?.season === undefined ? [] : [`the season in ${variable}`]),
    ];
  });
}

/** Keys that no two entries share: the reader keeps one of a key. */
function uniqueKeys(ids: readonly string[]): string[] {
  const taken = new Set(ids);
  const counts = new Map<string, number>();
  return ids.map((id) => {
    const earlier = counts.get(id);
    counts.set(id, earlier ?? 1);
    return earlier === undefined ? id : freeKey(id, earlier, taken, counts);
  });
}

function freeKey(id: string, start: number, taken: Set<string>, counts: Map<string, number>): string {
  let number = start + 1;
  while (taken.has(`${id}-${number}`)) number++;
  counts.set(id, number);
  taken.add(`${id}-${number}`);
  return `${id}-${number}`;
}

/** A Hayagriva file of all items, in order, each under its id. */
export function writeHayagriva(items: readonly CslItem[]): string {
  const keys = uniqueKeys(items.map(({ id }, index) => oneLine(id) || `item-${index + 1}`));
  const entries = items.map((item, index) => mappingLines({ [keys[index]]: entryOf(item, new ItemValues(item)) }));
  return items.length === 0 ? '{}\n' : entries.map((lines) => `${lines.join('\n')}\n`).join('\n');
}
