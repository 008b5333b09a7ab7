// Names near years anywhere in the text outside the lists, in whatever form: a work that is mentioned so is not told to be
// uncited, for a form of citation may have been missed.
import { looksLikeBody } from '../body-words.js';
import type { CheckedDocument } from '../checked-document.js';
import type { ListedName, ListedWork } from './listed-work.js';
import { foldedWords, initialsOf, nameKey, nameWords } from './name-keys.js';

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;
const BEFORE = 110;
const BEHIND = 12;
const LONGEST_REFERENCE = 3000;

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

// Hamm writes: »…« (2002: 33) | »…« (ders. 1861: 220)
const CLOSING_QUOTE = /([»«”“"])[ \t\r\n]{0,3}[([](?:(?:vgl\. )?(?:ders|dies|ebd|ibid|ibidem|idem)\.?,? )?$/u;
const LONGEST_LEAD = 20;
const OPENINGS: Readonly<Record<string, string>> = { '»': '«', '«': '»', '”': '“„', '“': '„', '"': '"' };
const LONGEST_QUOTATION = 2000;

/** Where the words that a year belongs to end: the year itself, or the quotation in front of its brackets. */
function namesEnd(text: string, year: number): number {
  const quote = CLOSING_QUOTE.exec(text.slice(Math.max(0, year - LONGEST_LEAD), year));
  if (!quote) return year;
  const from = Math.max(0, year - LONGEST_QUOTATION);
  const quoted = text.slice(from, Math.max(0, year - LONGEST_LEAD) + quote.index);
  const at = Math.max(...[...OPENINGS[quote[1]]].map((opening) => quoted.lastIndexOf(opening)));
  return at < 0 ? year : from + at;
}

const BROKEN_WORD = /-[ \t]{0,8}\r?\n[ \t]{0,8}(?=\p{Ll})/gu;
const BROKEN_NAME = /-[ \t]{0,8}\r?\n[ \t]{0,8}/gu;

/** The words of a stretch, those of compounds ("BMF-Schreiben") together and apart, genitives ("Webers") with and without their s. */
function wordsOf(stretch: string): string[] {
  const whole = stretch.replace(BROKEN_WORD, '').replace(BROKEN_NAME, '-');
  const words = [...foldedWords(whole), ...(whole.includes('-') ? foldedWords(whole.replaceAll('-', ' ')) : [])];
  return words.flatMap((word) => (word.length > 4 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word]));
}

// in: Urbas/Steffens 2005, 71–76 | In Braun & Kloke (2011): a reference that leads to another one
const LEADS_TO_OTHER =
  /(?:^|[\s,.(»"])(?:[Ii]n|[Dd]alam):? (\p{Lu}(?:[^():;.,]|(?<=\p{Lu})\.|, (?=\p{Lu}\.)){1,60})\(?$/u;

/** The words before a year within a reference that leads to another one by it. */
function wordsLeadingOn({ lists }: CheckedDocument): string[] {
  return lists.flatMap(({ references }) =>
    references.flatMap(({ text }) =>
      [...text.slice(0, LONGEST_REFERENCE).matchAll(YEAR)].flatMap(({ 0: year, index }) => {
        const names = LEADS_TO_OTHER.exec(text.slice(Math.max(0, index - BEFORE), index))?.[1] ?? '';
        return wordsOf(names).map((word) => `${word}|${year}`);
      }),
    ),
  );
}

/** The words near each year, as "sari|2020". */
function wordsNearYears(checked: CheckedDocument): ReadonlySet<string> {
  const { document, lists } = checked;
  const mentions = new Set<string>(wordsLeadingOn(checked));
  const { text } = document;
  for (const { year, index, from } of [...yearsIn(text), ...yearsOfRanges(text)]) {
    if (lists.some(({ span }) => index >= span.start && index < span.end)) continue;
    const near = text.slice(from, index + BEHIND);
    const end = namesEnd(text, index);
    const quoting = end < index ? text.slice(Math.max(0, end - BEFORE), end) : '';
    for (const word of [near, quoting].flatMap(wordsOf)) mentions.add(`${word}|${year}`);
  }
  return mentions;
}

const LONG_ENOUGH = 24;
const LONGEST_TITLE = 48;
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The letters of the text outside the lists, to find titles in. */
function lettersOutside({ document, lists }: CheckedDocument): string {
  let rest = document.text;
  for (const { span } of [...lists].sort((a, b) => b.span.start - a.span.start))
    rest = rest.slice(0, span.start) + rest.slice(span.end);
  return lettersOf(rest);
}

// SUZ - Sozialwissenschaftliches Umfragezentrum
const CAPITALS = /(?<!\p{L})\p{Lu}{2,12}(?!\p{L})/gu;
const FEWEST_INITIALS = 3;

/** "Stellungnahme des DKB" is cited as "DKB-Stellungnahme v. 7.10.2004". */
const acronymsIn = (title: string): string[] =>
  (title.match(CAPITALS) ?? []).map(nameKey).filter((acronym) => acronym.length >= FEWEST_INITIALS);

/** What a first author may be called in the text: each row of words has to stand near the year. */
function namesInText({ printed, family, keys, full, words, isBody }: ListedName): readonly (readonly string[])[] {
  const isOfBody = isBody || looksLikeBody(full);
  const alone = [
    family,
    ...keys,
    nameKey(printed),
    ...nameWords(printed).filter((word) => word.length > 3),
    ...(isOfBody ? (full.match(CAPITALS) ?? []).map(nameKey) : []),
    ...initialsOf(full).filter((initials) => initials.length >= FEWEST_INITIALS),
    ...(isOfBody && !isBody ? [...words].filter((word) => word.length > 3) : []),
  ];
  const parts = printed.split('-').map(nameKey);
  return [...alone.map((word) => [word]), ...(parts.length > 1 ? [parts] : [])];
}

const TITLE_PARTS = /[:.?!–—]\s/u;

/** A title long enough to be no chance; of what has no author its parts too, for "Yayasan Contoh: Visi" is cited by both. */
function titlesOf(title: string, isByTitle: boolean): string[] {
  const parts = [title, ...(isByTitle ? title.split(TITLE_PARTS) : [])].map(lettersOf);
  return parts.filter((letters) => letters.length >= LONG_ENOUGH);
}

/** Whether a work is mentioned somewhere in the text: its first author near its year, or its title. */
export function mentionsIn(checked: CheckedDocument): (work: ListedWork) => boolean {
  let mentions: ReadonlySet<string> | undefined;
  let letters: string | undefined;
  const isPrinted = (title: string): boolean => {
    letters ??= lettersOutside(checked);
    return letters.includes(title);
  };
  return ({ names: [name], years, isByTitle, reference: { item } }) => {
    if (name === undefined) return true;
    if (isByTitle && isPrinted(lettersOf(name.printed).slice(0, LONG_ENOUGH))) return true;
    if (titlesOf(String(item.title ?? ''), isByTitle).some((title) => isPrinted(title.slice(0, LONGEST_TITLE))))
      return true;
    mentions ??= wordsNearYears(checked);
    const known = mentions;
    const rows = isByTitle ? acronymsIn(name.full).map((word) => [word]) : namesInText(name);
    return [...years].some((year) => rows.some((words) => words.every((word) => known.has(`${word}|${year}`))));
  };
}
