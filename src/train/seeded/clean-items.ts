// Items that clean lists are made of: records of the metadata that are whole and without errors of their own, so that every
// finding on them is a false alarm. Where there is no metadata they are drawn from the Indonesian tables.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CslItem, CslName } from '../../csl/item.js';
import { somePeople } from '../indonesian/names.js';
import { drawItem, type Sources } from '../indonesian/sources.js';
import { bookTitle } from '../indonesian/titles.js';
import { CITIES, PUBLISHERS } from '../indonesian/words.js';
import { pick, type Random } from '../random.js';
import { renderableItem } from '../rendering/rendered-strings.js';
import { languageOf, type RecordedItem } from '../rendering/works.js';

/** Items by the language of their titles. */
export interface CleanItems {
  readonly en: readonly CslItem[];
  readonly id: readonly CslItem[];
}

const INDONESIAN_WORD =
  /\b(?:dan|yang|untuk|pada|dengan|terhadap|dalam|berbasis|menggunakan|pengaruh|analisis|sistem|pendidikan)\b/iu;
const ENGLISH_WORD = /\b(?:the|of|and|in|for|on|to|with|from|an?|by)\b/iu;

const textOf = (item: CslItem, variable: string): string => String((item as Record<string, unknown>)[variable] ?? '');

/** The variables that a type is kept with: enough to be whole, and nothing that styles print in doubtful ways. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'article-journal': ['author', 'title', 'issued', 'container-title', 'volume', 'issue', 'page', 'DOI'],
  book: ['author', 'title', 'issued', 'publisher', 'publisher-place', 'edition'],
  chapter: ['author', 'title', 'issued', 'container-title', 'editor', 'page', 'publisher', 'publisher-place'],
  'paper-conference': ['author', 'title', 'issued', 'container-title', 'page', 'publisher', 'publisher-place', 'DOI'],
  thesis: ['author', 'title', 'issued', 'genre', 'publisher', 'publisher-place'],
  webpage: ['author', 'title', 'issued', 'container-title', 'URL', 'accessed'],
};
/** What may be missing of these. */
const OPTIONAL: ReadonlySet<string> = new Set(['issue', 'DOI', 'edition']);
const OPTIONAL_BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  'paper-conference': ['publisher', 'publisher-place'],
  webpage: ['container-title'],
};

// 45-57
const PAGES = /^(\d{1,4})[-–]+(\d{1,4})$/u;
const LONGEST_PAPER = 80;

function pagesInOrder(page: string): boolean {
  const [, first, last] = PAGES.exec(page) ?? [];
  return Number(last) > Number(first) && Number(last) - Number(first) <= LONGEST_PAPER;
}

const NAME = /^\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?$/u;
const GIVEN = /^\p{Lu}[\p{L}\p{M}’'.]*(?:[ -]\p{Lu}[\p{L}\p{M}’'.]*){0,3}$/u;
const MOST_NAMES = 8;

function isSaneName({ family, given, literal }: CslName): boolean {
  if (literal !== undefined) return /^(?:\p{Lu}[\p{L}]{2,20}(?: (?:of|dan|the|and) | |$)){1,6}$/u.test(literal);
  return NAME.test(family ?? '') && (given === undefined || GIVEN.test(given)) && family !== given;
}

const areSaneNames = (names: readonly CslName[]): boolean =>
  names.length > 0 &&
  names.length <= MOST_NAMES &&
  names.every(isSaneName) &&
  new Set(names.map(({ family, literal }) => family ?? literal)).size === names.length;

// CAPITALS, mojibake, editorial additions, what belongs to other fields
const ODD_TITLE =
  /\p{Lu}{4,} \p{Lu}{4,}|[ÃÂ]|[[\]<>=…?!"“”‘]|\b(?:[Vv]ol|[Nn]o|pp|[Ee]ds?|hlm|[Cc]et)\.|[^\p{L}\p{N})]$| [–|-] |\(\)|\. \p{Lu}|\d{4}\)|\d:\d/u;
const isSaneTitle = (title: string): boolean =>
  title.length >= 20 &&
  title.length <= 150 &&
  title.split(' ').length >= 3 &&
  /^\p{Lu}/u.test(title) &&
  !ODD_TITLE.test(title.replace(/^\p{Lu}{4,}/u, ''));

// University Press, Jurnal Teknologi: words, no addresses
const isSaneLabel = (text: string): boolean =>
  /^\p{Lu}[\p{L} &’'-]{2,70}$/u.test(text) && !/\p{Lu}{4,} \p{Lu}{4,}/u.test(text);

const EARLIEST = 1950;
const LATEST = 2026;
const yearOf = (item: CslItem): number => Number(item.issued?.['date-parts']?.[0]?.[0]);

const SANE: Readonly<Record<string, (item: CslItem) => boolean>> = {
  author: ({ author = [] }) => areSaneNames(author),
  editor: ({ editor = [] }) => areSaneNames(editor) && editor.every(({ family }) => family !== undefined),
  title: (item) => isSaneTitle(textOf(item, 'title')),
  'container-title': (item) => isSaneLabel(textOf(item, 'container-title')) && item['container-title'] !== item.title,
  publisher: (item) => isSaneLabel(textOf(item, 'publisher')),
  'publisher-place': (item) => /^\p{Lu}[\p{L} ]{2,25}$/u.test(textOf(item, 'publisher-place')),
  issued: (item) => yearOf(item) >= EARLIEST && yearOf(item) <= LATEST,
  volume: (item) => /^\d{1,3}$/u.test(textOf(item, 'volume')),
  issue: (item) => /^\d{1,2}$/u.test(textOf(item, 'issue')),
  page: (item) => pagesInOrder(textOf(item, 'page')),
  edition: (item) => /^[2-9]$/u.test(textOf(item, 'edition')),
  genre: (item) => /^\p{L}[\p{L} ’']{3,30}$/u.test(textOf(item, 'genre')),
  DOI: (item) => /^10\.\d{4,5}\/[\w.()/-]{4,50}[\w]$/u.test(textOf(item, 'DOI')) && !/x{3}/iu.test(textOf(item, 'DOI')),
  // an article of a server for preprints is no page
  URL: (item) =>
    !/arxiv/iu.test(textOf(item, 'URL')) && /^https?:\/\/[\w-]+(?:\.[\w-]+)+\/[\w./-]*\w$/u.test(textOf(item, 'URL')),
  accessed: ({ accessed }) => accessed !== undefined,
};

/** The item cut down to what its type is kept with, or nothing where something is missing or odd. */
export function cleanItem(item: CslItem): CslItem | undefined {
  const kept = Object.hasOwn(KEPT, item.type) ? KEPT[item.type] : undefined;
  if (!kept) return undefined;
  const values: [string, unknown][] = [];
  for (const variable of kept) {
    const value = (item as Record<string, unknown>)[variable];
    const isSane = value !== undefined && SANE[variable](item);
    if (isSane) values.push([variable, value]);
    else if (value !== undefined && variable !== 'DOI' && variable !== 'issue') return undefined;
    else if (!OPTIONAL.has(variable) && !OPTIONAL_BY_TYPE[item.type]?.includes(variable)) return undefined;
  }
  return { id: item.id, type: item.type, ...Object.fromEntries(values) } as CslItem;
}

const MONTHS = 12;
const LAST_DAY = 28;

const drawnDay = (year: number, random: Random): CslItem['issued'] => ({
  'date-parts': [[year, 1 + Math.floor(random() * MONTHS), 1 + Math.floor(random() * LAST_DAY)]],
});

/** The dates of a page: the day on which it appeared, and one of a later year on which it was read. */
function pageDates(item: CslItem, random: Random): Pick<CslItem, 'issued' | 'accessed'> {
  const year = Math.min(yearOf(item), LATEST - 1);
  const later = Math.min(Math.max(year + 1, 2015) + Math.floor(random() * 3), LATEST);
  return { issued: drawnDay(year, random), accessed: drawnDay(later, random) };
}

const MOST_RECORDS = 3000;

function recordsOf(file: string): RecordedItem[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').slice(0, MOST_RECORDS);
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as RecordedItem);
}

function readClean(record: RecordedItem, random: Random): CslItem | undefined {
  if (!Object.hasOwn(KEPT, record.type)) return undefined;
  const item = renderableItem(record);
  if (!item) return undefined;
  // months of journals are printed by some styles and left out by others
  const dates = item.type === 'webpage' ? pageDates(item, random) : { issued: { 'date-parts': [[yearOf(item)]] } };
  return cleanItem({ ...item, ...dates } as CslItem);
}

/** Clean items of a folder's metadata. */
export function readCleanItems(folder: string, random: Random): CleanItems {
  const names = readdirSync(join(folder, 'metadata'))
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort();
  const en: CslItem[] = [];
  const id: CslItem[] = [];
  for (const name of names)
    for (const record of recordsOf(join(folder, 'metadata', name))) {
      const title = String(record.title ?? '');
      const isIndonesian = INDONESIAN_WORD.test(title);
      if (!isIndonesian && (languageOf(title) !== 'en' || !ENGLISH_WORD.test(title))) continue;
      const item = readClean(record, random);
      if (item) (isIndonesian ? id : en).push({ ...item, language: isIndonesian ? 'id' : 'en' });
    }
  // Indonesian metadata hold no web pages and chapters that are whole
  const made = drawCleanItems(random).id.filter(({ type }) => type === 'webpage' || type === 'chapter');
  return { en, id: [...id, ...made] };
}

const TABLES: Sources = {
  inIndonesian: [],
  works: [],
  lawSubjects: [],
  houses: PUBLISHERS.map((name, at) => [name, CITIES[at % 4]]),
  journals: [],
};
const SITES = ['www.kemlu.go.id', 'www.bps.go.id', 'nasional.kompas.com', 'www.its.ac.id', 'tirto.id', 'www.usu.ac.id'];
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-')
    .slice(0, 40)
    .replace(/-$/u, '');

const MADE_TYPES = [
  'article-journal',
  'article-journal',
  'article-journal',
  'book',
  'book',
  'chapter',
  'webpage',
  'thesis',
] as const;

/** A drawn item of a type. The tables' journals and titles are few, so that journals come again. */
function madeItem(id: string, random: Random): CslItem | undefined {
  const type = pick(MADE_TYPES, random);
  const drawn = drawItem(id, type === 'book' ? 'book' : type === 'webpage' ? 'page' : 'study', TABLES, random);
  const first = 1 + Math.floor(random() * 300);
  const number = 1 + Math.floor(random() * 900);
  const made = {
    ...drawn,
    id,
    type,
    page: `${first}-${first + 5 + Math.floor(random() * 20)}`,
    DOI: random() < 0.7 ? `10.${21000 + number}/jurnal.v${drawn.volume}i${drawn.issue}.${number}` : undefined,
    ...(type === 'webpage' && { 'container-title': undefined }),
    ...(type === 'chapter' && { 'container-title': bookTitle(random), editor: somePeople(random).slice(0, 2) }),
    URL: `https://${pick(SITES, random)}/berita/${slug(drawn.title ?? '')}`,
    genre: pick(['Skripsi', 'Tesis', 'Disertasi'], random),
  };
  return readClean(made as unknown as RecordedItem, random);
}

const MADE = 2500;
/** Some errors need two works of one author, or of one author and year. */
const BY_THE_SAME = 0.2;

/** Clean items drawn from tables; the titles are Indonesian in both lists. */
export function drawCleanItems(random: Random): CleanItems {
  const id: CslItem[] = [];
  for (let index = 0; index < MADE; index++) {
    const made = madeItem(`made-${index}`, random);
    const before = id[id.length - 1];
    if (!made) continue;
    const shared = before && random() < BY_THE_SAME ? { author: before.author, issued: before.issued } : {};
    const isDated = made.type === 'webpage' || before?.type === 'webpage';
    id.push({ ...made, ...(isDated ? {} : shared), language: 'id' });
  }
  return { en: id, id };
}
