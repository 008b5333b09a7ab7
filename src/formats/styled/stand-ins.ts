// citeproc pairs quotes and tags in a time that grows with the square of their number. No field that anybody wrote holds a
// thousand of them, so where one does, characters that mean nothing to it stand in for them on the way through. Words that
// would break its tables of names get such a character behind them.

/** What citeproc looks for in text. */
const MARKS = '"\'<>“”‘’«»„‚‹›!?';

// Noncharacters: Unicode keeps them for use inside a program, so a text that brings them along means none.
const FIRST_STAND_IN = 0xfdd0;

const MOST_MARKS = 1000;

const ANY_MARK = new RegExp(`[${MARKS}]`, 'g');
const ANY_STAND_IN = /[\ufdd0-\ufde0]/g;

/** Stands for nothing: it only makes a text differ from itself. */
const NOTHING = '\ufde0';

/** The text with stand-ins for its marks, if it holds more of them than a field ever does; stand-ins of its own are left out. */
export function withStandIns(given: string): string {
  const text = given.replace(ANY_STAND_IN, '');
  if (text.length <= MOST_MARKS || (text.match(ANY_MARK)?.length ?? 0) <= MOST_MARKS) return text;
  return text.replace(ANY_MARK, (mark) => String.fromCharCode(FIRST_STAND_IN + MARKS.indexOf(mark)));
}

// citeproc keeps names, without stops, and whole citations as keys of plain objects, which know `constructor` already.
const KNOWN_KEYS: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));
const LONGEST_KNOWN_KEY = 20;

/** The text as no key that objects have without being given it. */
export const asOwnKey = (text: string): string =>
  text.length <= LONGEST_KNOWN_KEY && KNOWN_KEYS.has(text.replace(/[.\s]+/g, '')) ? text + NOTHING : text;

/** The text with the marks that stood in it. */
export const withoutStandIns = (text: string): string =>
  text.replace(ANY_STAND_IN, (standIn) => MARKS[standIn.charCodeAt(0) - FIRST_STAND_IN] ?? '');
