// Names in a form in which cited and listed ones can be compared: Latin small letters, nothing else; and whether two are so
// near that one is likely a misspelling of the other.
import { distance } from 'fastest-levenshtein';
import { latinLetters } from '../../csl/latin-letters.js';

const SMALL_WORDS = new Set(
  'of the for and on in dan untuk di ke dari pada atas bagi atau serta fur der des die zur zum de du la le el y para an a et und'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}]+/gu;
const INNER_MARKS = /(?<=\p{L})['’‘ʼ`-](?=\p{L})/gu;
// Müller and Mueller
const UMLAUT = /[aou]e/g;
const LONGEST_NAME = 400;

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, readonly string[]>();
const NOT_ASCII = /[^ -~\s]/;

/** The words of a text, folded; up to 400 characters are read. */
export function foldedWords(name: string): readonly string[] {
  const joined = name.slice(0, LONGEST_NAME).replace(INNER_MARKS, '');
  const folded = (NOT_ASCII.test(joined) ? latinLetters(joined) : joined).toLowerCase();
  return folded.replace(UMLAUT, (letters) => letters[0]).match(WORD) ?? [];
}

/** The words of a name: folded, "Al-Attas" and "O'Brien" as one. The same names come again and again, so they are remembered. */
export function nameWords(name: string): readonly string[] {
  const known = remembered.get(name);
  if (known) return known;
  const words = foldedWords(name);
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  remembered.set(name, words);
  return words;
}

/** A name without blanks and marks. */
export const nameKey = (name: string): string => nameWords(name).join('');

/** The words of a name that tell it from others. */
export const tellingWords = (name: string): string[] => nameWords(name).filter((word) => !SMALL_WORDS.has(word));

/** First letters of the words, with and without small words: "Badan Pusat Statistik" → bps. */
export function initialsOf(name: string): string[] {
  const first = (words: readonly string[]): string => words.map((word) => word[0]).join('');
  return [...new Set([first(tellingWords(name)), first(nameWords(name))])].filter((initials) => initials.length > 1);
}

/** Whether the letters of an acronym stand in a longer name in their order, from its first letter on: Kemendikbud, Kemenkes. */
export function couldBeAcronym(acronym: string, name: string): boolean {
  const words = tellingWords(name);
  if (words.length < 2 || acronym.length < 2 || acronym[0] !== words[0][0]) return false;
  const letters = words.join('');
  let at = 0;
  for (const letter of letters) if (letter === acronym[at]) at++;
  return (
    at === acronym.length &&
    words.slice(1).some((word) => acronym.includes(word.slice(0, 2)) || acronym.includes(word[0], 1))
  );
}

/** How many slips part two words, at most `most`; undefined where more. Two letters that changed places are one slip. */
function slips(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  const count = distance(a, b);
  if (count <= most && count !== 2) return count;
  if (count !== 2 || a.length !== b.length) return count <= most ? count : undefined;
  const first = [...a].findIndex((letter, at) => letter !== b[at]);
  const isSwapped = a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
  return isSwapped ? 1 : most >= 2 ? 2 : undefined;
}

/** Slips between a cited and a listed name of one person, where they are few for its length; undefined where it is another name. */
export function misspelling(cited: string, listed: string): number | undefined {
  const shorter = Math.min(cited.length, listed.length);
  if (shorter < 4 || cited === listed) return undefined;
  const opensAlike = cited[0] === listed[0] || (cited[0] === listed[1] && cited[1] === listed[0]) || shorter >= 7;
  return opensAlike ? slips(cited, listed, shorter >= 7 ? 2 : 1) : undefined;
}
