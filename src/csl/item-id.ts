// Ids made from an item's own content: family name, year and first significant word of the title (`ashari2020kamus`),
// in small ASCII letters and digits. Equals within a list all get a letter, so that an id doesn't change its meaning
// when an equal one joins the list behind it.
import type { CslItem, CslName } from './item.js';
import { isAscii, latinLetters } from './latin-letters.js';

type IdentifiableItem = Omit<CslItem, 'id'>;

/** Small ASCII letters and digits of a text; letters of scripts without a table stay as they are. */
const plainLetters = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase().replace(/[^a-z\d]/g, '')
    : latinLetters(text)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');

/** Small words that do not tell one title from another, in the languages of titles. */
const STOP_WORDS = new Set(
  (
    'the a an of in on and for to with from by at as is are how what why der die das den dem des ein eine einer zur zum und im am von für über le la les un une des du de et en dans sur pour au aux ' +
    'el los las una y del al por con para o os as um uma e do da dos das no na il lo gli i uno di dan yang pada untuk dari dengan di ke dalam oleh sebagai atau het een van op'
  )
    .split(' ')
    .map(plainLetters),
);

// between words; the second is the first's part within ASCII, which is looked at much faster
const BETWEEN_WORDS = /[\s\p{P}\p{S}]+/u;
const BETWEEN_ASCII_WORDS = /[\s!-/:-@[-`{-~]+/;

const splitWords = (text: string): string[] =>
  text.split(isAscii(text) ? BETWEEN_ASCII_WORDS : BETWEEN_WORDS).filter(Boolean);

function nameWord(name: CslName | undefined): string {
  if (!name) return '';
  if (name.family !== undefined) return plainLetters(name.family);
  return plainLetters(splitWords(name.literal ?? name.given ?? '')[0] ?? '');
}

const APOSTROPHE = /['’ʼ‘]/;

function titleWord(title: string): string {
  const closed = APOSTROPHE.test(title) ? title.replace(/(?<=\p{L})['’ʼ‘](?=\p{L})/gu, '') : title;
  let first = '';
  for (const printed of splitWords(closed)) {
    const word = plainLetters(printed);
    if (word.length > 1 && !STOP_WORDS.has(word)) return word;
    first ||= word;
  }
  return first;
}

/** The id of an item by its content alone; never empty. */
function baseId(item: IdentifiableItem): string {
  const names = item.author ?? item.editor ?? item.translator ?? item.director;
  const year = item.issued?.['date-parts']?.[0]?.[0] ?? '';
  const title = titleWord(String(item.title ?? item['container-title'] ?? ''));
  return `${nameWord(names?.[0])}${year}${title}`.slice(0, 80) || item.type;
}

/** 0 → a, 25 → z, 26 → aa, 27 → ab. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function countOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The next lettered id that no other item of the list has. */
function nextFree(base: string, from: number, taken: ReadonlySet<string>): { id: string; next: number } {
  let index = from;
  while (taken.has(base + letters(index))) index++;
  return { id: base + letters(index), next: index + 1 };
}

/** One id for each item of a list, in order (`ashari2020kamus`); equals get a, b … in the order in which they stand. */
export function itemIds(items: readonly IdentifiableItem[]): string[] {
  const bases = items.map(baseId);
  const counts = countOf(bases);
  const taken = new Set([...counts].filter(([, count]) => count === 1).map(([id]) => id));
  const lettered = new Map<string, number>();
  return bases.map((base) => {
    if (counts.get(base) === 1) return base;
    const { id, next } = nextFree(base, lettered.get(base) ?? 0, taken);
    lettered.set(base, next);
    taken.add(id);
    return id;
  });
}
