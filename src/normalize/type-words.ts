// Small questions that the rules for the type of a reference (item-type.ts) ask its tables: whether a text, in lower case, has
// one of the words or phrases, starts with one, or is one of the names.
import { remembered } from './remembered.js';
import { trimEnds } from './trim.js';
import { wordsOf } from './words.js';

/** Hyphenated words count as a whole and in their parts ("e-journal", "undang-undang"). */
function wordsWithHyphens(text: string): readonly string[] {
  const parts = wordsOf(text);
  return text.includes('-') ? [...parts, ...text.split(/[\s.,:;()/]+/)] : parts;
}

const wordsIn = remembered(wordsWithHyphens);

function isOneIn(words: readonly string[], table: ReadonlySet<string>): boolean {
  for (const word of words) if (table.has(word)) return true;
  return false;
}

/** Whether one of the text's words is in the table. */
export const hasWord = (text: string, table: ReadonlySet<string>): boolean =>
  text !== '' && isOneIn(wordsIn(text), table);

/** Whether one of the phrases stands in the text, if only inside a word. */
export const hasPhrase = (text: string, table: readonly string[]): boolean =>
  text !== '' && table.some((phrase) => text.includes(phrase));

/** Whether a text starts with one of the phrases; few of them share its first letters. */
export function starter(table: readonly string[]): (text: string) => boolean {
  const byLetters = new Map<string, string[]>();
  for (const phrase of table) {
    const letters = phrase.slice(0, 2);
    const known = byLetters.get(letters);
    if (known) known.push(phrase);
    else byLetters.set(letters, [phrase]);
  }
  return (text) => byLetters.get(text.slice(0, 2))?.some((phrase) => text.startsWith(phrase)) ?? false;
}

/** A quick look before words are told apart: whether the text has the letters of one of the table's words. */
export function lettersOf(table: ReadonlySet<string>): RegExp {
  const words = [...table].join('|');
  return new RegExp(`(?:${words})`);
}

const stripped = (text: string): string => trimEnds(text, '"“(‘\'', '"”).,’\'');

/** Whether the text, without quotes and the like around it, is one of the names. */
export const isNamed = (text: string, names: ReadonlySet<string>): boolean => {
  const bare = stripped(text).replace(/^(?:www\.|https?:\/\/)/, '');
  return names.has(bare);
};
