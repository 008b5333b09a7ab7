// Names of journals in one list that are meant to be one: printed in other letter case, with a slip, or abbreviated here and in
// full there. Names are never compared all with all: they meet under what they share.
import type { CheckedDocument, CheckedList, CheckedReference } from './checked-document.js';
import { type FieldValue, fieldValues } from './field-values.js';
import { foldedWords } from './folded-text.js';

/** A journal as the list names it, with every place. */
export interface JournalName {
  readonly key: string;
  readonly words: readonly string[];
  readonly places: FieldValue[];
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'and dan the of for in on und der die das für fur et de la des untuk'.split(' '),
);

const PERIODICALS: ReadonlySet<string> = new Set(['article-journal', 'article-magazine', 'article-newspaper']);

const isPeriodical = ({ item }: CheckedReference): boolean => PERIODICALS.has(item.type);

/** The journals of a list by their words, without case, punctuation and small words. */
export function journalNames(checked: CheckedDocument, { references }: CheckedList): JournalName[] {
  const names = new Map<string, JournalName>();
  for (const reference of references.filter(isPeriodical))
    for (const value of fieldValues(checked, reference, 'container-title')) {
      const words = foldedWords(value.text).filter((word) => !SMALL_WORDS.has(word));
      const key = words.join(' ');
      if (value.isDoubtful || key === '') continue;
      const known = names.get(key);
      if (known) known.places.push(value);
      else names.set(key, { key, words, places: [value] });
    }
  return [...names.values()];
}

/** Two names that are meant to be one. */
export interface NamePair {
  readonly kind: 'slip' | 'abbreviation';
  readonly first: JournalName;
  readonly second: JournalName;
}

const SHORTEST_WORD = 6;
/** A name of one word must be longer: "Virology" is no slip of "Urology", but near. */
const LONG_WORD = 9;

/** Padjadjaran as Pajajaran, Soetomo as Sutomo: one name in two spellings. */
const modernSpelling = (word: string): string =>
  word.replace(/dj/g, 'j').replace(/tj/g, 'c').replace(/oe/g, 'u').replace(/(.)\1/g, '$1');

/** One letter more, less or other, or two that changed places. */
export function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < SHORTEST_WORD || Math.abs(a.length - b.length) > 1)
    return isRespelt(a, b);
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)];
  const isSwapped = restA.length === 2 && restA === [...restB].reverse().join('');
  return (restA.length <= 1 && restB.length <= 1) || isSwapped || isRespelt(a, b);
}

const SHORTEST_SHORT_WORD = 5;
/** From so many letters on, one that is lost leaves no other word: "medika" is no slip of "media". */
const LONG_ENOUGH_TO_LOSE = 7;

/** Two letters inside that changed places: poetics, poteics. */
function isSwapped(a: string, b: string): boolean {
  const from = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    a.length === b.length &&
    a.length >= SHORTEST_SHORT_WORD &&
    from > 0 &&
    a[from] === b[from + 1] &&
    a[from + 1] === b[from] &&
    a.slice(from + 2) === b.slice(from + 2)
  );
}

/** `short` is `long` without one letter, but for the first and the last, which tell words apart (physica, physics). */
function isLetterLost(short: string, long: string): boolean {
  if (short.length + 1 !== long.length || long.length < LONG_ENOUGH_TO_LOSE) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  return from > 0 && from < long.length - 1 && short.slice(from) === long.slice(from + 1);
}

/** A slip in a short word; told only where the list has the other word more than once. */
const isShortSlip = (a: string, b: string): boolean => isSwapped(a, b) || isLetterLost(a, b) || isLetterLost(b, a);

const isRespelt = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SHORTEST_WORD && modernSpelling(a) === modernSpelling(b);

const FEWEST_WORDS = 2;
const MOST_WORDS = 20;

/** Names that are one but for one word, under what they share: "jurnal * media"; of one word, under its ends ("poe…", "…tics"). */
function meetingPlaces({ words }: JournalName): string[] {
  if (words.length === 1)
    return [`${words[0].slice(0, 4)}…`, `…${words[0].slice(-4)}`, `${words[0][0]}…${words[0].slice(-2)}`];
  if (words.length > MOST_WORDS) return [];
  return words.map((_, at) => words.map((word, index) => (index === at ? '*' : word)).join(' '));
}

const initials = ({ words }: JournalName): string => words.map((word) => word[0]).join('');

/** Whether a word may stand for another: "polit" or "natl" for "political", "national". */
function standsFor(short: string, long: string): boolean {
  if (long.startsWith(short)) return true;
  if (short[0] !== long[0] || short.length < 3) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

const FULL_SHARE = 0.75;

/** J Polit Econ ~ Journal of Political Economy */
export function isAbbreviationOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== long.length || short.length < FEWEST_WORDS) return false;
  // A&A and ARA&A are two journals
  if (!short.some((word) => word.length >= 3)) return false;
  const [shortLength, longLength] = [short.join('').length, long.join('').length];
  return shortLength <= longLength * FULL_SHARE && short.every((word, index) => standsFor(word, long[index]));
}

const LARGEST_MEETING = 12;

function addTo(meetings: Map<string, JournalName[]>, place: string, name: JournalName): void {
  const met = meetings.get(place);
  if (!met) meetings.set(place, [name]);
  else if (met.length < LARGEST_MEETING) met.push(name);
}

function isOneSlipApart(a: JournalName, b: JournalName): boolean {
  const at = a.words.findIndex((word, index) => word !== b.words[index]);
  if (a.words.length !== b.words.length || at < 0) return false;
  const isLongEnough = a.words.length > 1 || a.words[0].length >= LONG_WORD;
  if (isLongEnough && isSlip(a.words[at], b.words[at])) return true;
  const [fewer, more] = [a.places.length, b.places.length].sort((one, other) => one - other);
  return fewer === 1 && more > 1 && isShortSlip(a.words[at], b.words[at]);
}

/** Pairs of names that are meant to be one, the earlier name first. */
export function namePairs(names: readonly JournalName[]): NamePair[] {
  const meetings = new Map<string, JournalName[]>();
  const pairs: NamePair[] = [];
  for (const second of names) {
    const places = meetingPlaces(second);
    const slip = places.flatMap((place) => meetings.get(place) ?? []).find((first) => isOneSlipApart(first, second));
    const alike = meetings.get(`initials ${initials(second)}`) ?? [];
    const abbreviation = alike.find(
      (first) => isAbbreviationOf(first.words, second.words) || isAbbreviationOf(second.words, first.words),
    );
    if (slip) pairs.push({ kind: 'slip', first: slip, second });
    else if (abbreviation) pairs.push({ kind: 'abbreviation', first: abbreviation, second });
    for (const place of places) addTo(meetings, place, second);
    addTo(meetings, `initials ${initials(second)}`, second);
  }
  return pairs;
}
