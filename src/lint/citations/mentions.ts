// Names near years anywhere in the text outside the lists, in whatever form: a work that is mentioned so is not told to be
// uncited, for a form of citation may have been missed.
import type { CheckedDocument } from '../checked-document.js';
import type { ListedWork } from './listed-work.js';
import { foldedWords, nameKey, nameWords } from './name-keys.js';

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;
const BEFORE = 110;
const BEHIND = 12;

// (EMCDDA 2001a, 2002–2005): the years between are cited too
const RANGE = /[([][^()[\]]{0,100}?(?<!\d)((?:1[5-9]|20)\d\d)\s?[-–—]\s?((?:1[5-9]|20)\d\d)(?!\d)/g;
const LONGEST_RANGE = 15;

/** A year in the text, with the place from which on the names that it belongs to may stand. */
interface PrintedYear {
  readonly year: string;
  readonly index: number;
  readonly from: number;
}

const NAME_BEFORE_BRACKET = 40;

/** The years within ranges in brackets. Whose they are is said in the brackets, or right in front of them. */
function yearsOfRanges(text: string): PrintedYear[] {
  return [...text.matchAll(RANGE)].flatMap(({ 0: whole, 1: first, 2: last, index }) => {
    const count = Number(last) - Number(first);
    if (count < 2 || count > LONGEST_RANGE) return [];
    const from = /\p{Lu}\p{L}/u.test(whole) ? index : Math.max(0, index - NAME_BEFORE_BRACKET);
    const year = (at: number): string => String(Number(first) + 1 + at);
    return Array.from({ length: count - 1 }, (_, at) => ({ year: year(at), index: index + whole.length, from }));
  });
}

const yearsIn = (text: string): PrintedYear[] =>
  [...text.matchAll(YEAR)].map(({ 0: year, index }) => ({ year, index, from: Math.max(0, index - BEFORE) }));

// Hamm writes: »…« (2002: 33)
const CLOSING_QUOTE = /([»«”“"])[ \t\r\n]{0,3}[([]$/u;
const OPENINGS: Readonly<Record<string, string>> = { '»': '«', '«': '»', '”': '“„', '“': '„', '"': '"' };
const LONGEST_QUOTATION = 1000;

/** Where the words that a year belongs to end: the year itself, or the quotation in front of its brackets. */
function namesEnd(text: string, year: number): number {
  const quote = CLOSING_QUOTE.exec(text.slice(Math.max(0, year - 6), year));
  if (!quote) return year;
  const from = Math.max(0, year - LONGEST_QUOTATION);
  const quoted = text.slice(from, Math.max(0, year - 6) + quote.index);
  const at = Math.max(...[...OPENINGS[quote[1]]].map((opening) => quoted.lastIndexOf(opening)));
  return at < 0 ? year : from + at;
}

const joined = (text: string): string => text.replace(/-[ \t]{0,8}\r?\n[ \t]{0,8}/g, '');

/** The words near each year, as "sari|2020". */
function wordsNearYears({ document, lists }: CheckedDocument): ReadonlySet<string> {
  const mentions = new Set<string>();
  const { text } = document;
  for (const { year, index, from } of [...yearsIn(text), ...yearsOfRanges(text)]) {
    if (lists.some(({ span }) => index >= span.start && index < span.end)) continue;
    const near = text.slice(from, index + BEHIND);
    const end = namesEnd(text, index);
    const quoting = end < index ? text.slice(Math.max(0, end - BEFORE), end) : '';
    for (const word of [near, quoting].flatMap((each) => foldedWords(joined(each)))) mentions.add(`${word}|${year}`);
  }
  return mentions;
}

const LONG_ENOUGH = 24;
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The letters of the text outside the lists, to find titles in. */
function lettersOutside({ document, lists }: CheckedDocument): string {
  let rest = document.text;
  for (const { span } of [...lists].sort((a, b) => b.span.start - a.span.start))
    rest = rest.slice(0, span.start) + rest.slice(span.end);
  return lettersOf(rest);
}

/** Whether a work's first author stands near its year somewhere in the text. */
export function mentionsIn(checked: CheckedDocument): (work: ListedWork) => boolean {
  let mentions: ReadonlySet<string> | undefined;
  let letters: string | undefined;
  return ({ names: [name], years, isByTitle }) => {
    if (name === undefined) return true;
    if (isByTitle) {
      letters ??= lettersOutside(checked);
      return letters.includes(lettersOf(name.printed).slice(0, LONG_ENOUGH));
    }
    const words = [
      name.family,
      ...name.keys,
      ...nameWords(name.printed).filter((word) => word.length > 3),
      nameKey(name.printed),
    ];
    mentions ??= wordsNearYears(checked);
    const known = mentions;
    return [...years].some((year) => words.some((word) => known.has(`${word}|${year}`)));
  };
}
