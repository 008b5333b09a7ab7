// Clean lists: distinct items, printed and sorted by their style, with some works of one author or one journal among them, since
// some errors need those. The text around them cites every one.
import type { CslItem, CslName } from '../../csl/item.js';
import { pick, type Random, seededRandom, shuffled } from '../random.js';
import { type CleanItems, drawCleanItems, readCleanItems } from './clean-items.js';
import { type Printer, printerOf } from './printing.js';
import { writeProse } from './prose.js';
import type { SeededDocument, SeededMarkup, SeededReference, SeededStyle } from './seeded-document.js';

const STYLES: readonly (readonly [SeededStyle, string, 'en' | 'id'])[] = [
  ['apa', 'en-US', 'en'],
  ['chicago', 'en-US', 'en'],
  ['harvard-id', 'id-ID', 'id'],
];
/** Numbered lists come after so many of the others; they are for the errors of numbers. */
const NUMBERED_EVERY = 6;
const MARKUPS: readonly SeededMarkup[] = ['plain', 'markdown', 'latex'];

const FEWEST = 8;
const MOST = 25;

const nameKey = ({ family, literal }: CslName): string =>
  (family ?? literal ?? '').normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
const firstKey = ({ author = [] }: CslItem): string => nameKey(author[0]);
const authorsKey = ({ author }: CslItem): string => JSON.stringify(author);
const titleWords = ({ title }: CslItem): string[] =>
  String(title)
    .toLowerCase()
    .match(/\p{L}{4,}/gu) ?? [];
const yearOf = ({ issued }: CslItem): string => String(issued?.['date-parts']?.[0]?.[0]);

/** Styles that print given names in full print lists of full names: a list with both is not of one mind. */
const hasFullNames = ({ author = [] }: CslItem): boolean =>
  author.every(({ given }) => given === undefined || /^\p{L}{3}/u.test(given));

function grouped(items: readonly CslItem[], keyOf: (item: CslItem) => string): CslItem[][] {
  const groups = new Map<string, CslItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Items with the groups that some errors need. */
interface Pool {
  readonly items: readonly CslItem[];
  readonly byJournal: readonly CslItem[][];
  readonly byAuthors: readonly CslItem[][];
  readonly byAuthorsAndYear: readonly CslItem[][];
  readonly webpages: readonly CslItem[];
  readonly chapters: readonly CslItem[];
  readonly books: readonly CslItem[];
}

function poolOf(items: readonly CslItem[]): Pool {
  const ofType = (type: string): CslItem[] => items.filter((item) => item.type === type);
  return {
    items,
    byJournal: grouped(ofType('article-journal'), (item) => String(item['container-title'])),
    byAuthors: grouped(items, authorsKey),
    byAuthorsAndYear: grouped(items, (item) => `${authorsKey(item)} ${yearOf(item)}`),
    webpages: ofType('webpage'),
    chapters: ofType('chapter'),
    books: ofType('book'),
  };
}

const MOST_SHARED = 0.5;

/** Two works that may be one, printed twice. */
function isNearly(one: CslItem, other: CslItem): boolean {
  const [fewer, more] = [titleWords(one), titleWords(other)].sort((a, b) => a.length - b.length);
  const shared = fewer.filter((word) => more.includes(word)).length;
  return shared > fewer.length * MOST_SHARED || (one.DOI !== undefined && one.DOI === other.DOI);
}

/** Takes items in as long as they can stand beside those before: other works, and other names unless all of them are the same. */
class ListDraft {
  readonly items: CslItem[] = [];
  readonly #authors = new Map<string, string>();

  add(item: CslItem): void {
    const [name, authors] = [firstKey(item), authorsKey(item)];
    if ((this.#authors.get(name) ?? authors) !== authors || this.items.some((other) => isNearly(item, other))) return;
    this.#authors.set(name, authors);
    this.items.push(item);
  }

  addSome(groups: readonly (readonly CslItem[])[], count: number, random: Random): void {
    if (groups.length > 0) for (const item of shuffled(pick(groups, random), random).slice(0, count)) this.add(item);
  }
}

function drawList(pool: Pool, random: Random): CslItem[] {
  const draft = new ListDraft();
  draft.addSome(pool.byJournal, 3, random);
  draft.addSome(random() < 0.5 ? pool.byAuthorsAndYear : pool.byAuthors, 2, random);
  for (const kind of [pool.webpages, pool.chapters, pool.books]) draft.addSome([kind], 1, random);
  const size = FEWEST + Math.floor(random() ** 1.7 * (MOST - FEWEST + 1));
  for (let tried = 0; tried < 4 * MOST && draft.items.length < size; tried++) draft.add(pick(pool.items, random));
  return draft.items;
}

/** The list as its style prints and sorts it; items whose lines cannot be labelled are left out. */
function printList(items: readonly CslItem[], printer: Printer): SeededReference[] {
  const sorted = printer.order(items).map((at) => items[at]);
  const printed = printer.print(sorted);
  const good = printed.filter((reference) => reference !== undefined);
  // letters and numbers depend on what else stands in the list
  return good.length === printed.length
    ? good
    : printList(
        sorted.filter((_, at) => printed[at]),
        printer,
      );
}

interface Pools {
  readonly en: readonly [any: Pool, withFullNames: Pool];
  readonly id: readonly [any: Pool, withFullNames: Pool];
}

function poolsOf({ en, id }: CleanItems): Pools {
  const both = (items: readonly CslItem[]) => [poolOf(items), poolOf(items.filter(hasFullNames))] as const;
  return { en: both(en), id: both(id) };
}

function makeDocument(index: number, pools: Pools, random: Random): SeededDocument {
  const isNumbered = index % NUMBERED_EVERY === NUMBERED_EVERY - 1;
  const [style, locale, language] = isNumbered ? (['ieee', 'en-US', 'en'] as const) : STYLES[index % STYLES.length];
  const round = Math.floor(index / (isNumbered ? NUMBERED_EVERY : STYLES.length));
  const markup = MARKUPS[round % (isNumbered ? 2 : MARKUPS.length)];
  const [any, withFullNames] = pools[language];
  const pool = style === 'apa' || style === 'ieee' ? any : withFullNames;
  const references = printList(drawList(pool, random), printerOf(style, locale));
  const id = `list-${index}`;
  return {
    id,
    style,
    locale,
    language,
    markup,
    references,
    paragraphs: writeProse(references, style, language, random),
  };
}

/** Makes `count` documents; without a folder of metadata, from tables. The same ones every time. */
export function makeCleanDocuments(folder: string | undefined, count: number, seed = 5): SeededDocument[] {
  const random = seededRandom(seed);
  const pools = poolsOf(folder === undefined ? drawCleanItems(random) : readCleanItems(folder, random));
  return Array.from({ length: count }, (_, index) => makeDocument(index, pools, random));
}
