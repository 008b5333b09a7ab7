// Which words of an English title are names: by the tables, by their neighbours, by the list, and last by their shape.
// Every judgement is about one word and a few beside it, so a title is read a fixed number of times.
import {
  BODIES,
  CALENDAR,
  COMMON_IAN,
  COMMON_IN_ESE,
  COMMON_IN_I,
  COMMON_IN_U,
  COMMON_SURNAMES,
  COMPASS_WORDS,
  EPONYMS,
  GENERA,
  GIVEN_NAMES,
  LOAN_WORDS,
  NAME_OPENERS,
  NAME_PHRASES,
  NEIGHBOURED,
  type Neighboured,
  OF_HEADS,
  PEOPLE_TAILS,
  PEOPLES,
  PLACE_TAILS,
  PLACES,
} from './english-names.js';
import { hasCapital, startsWithCapital } from './letter-case.js';
import { type ListWords, wordKey } from './list-words.js';
import { markPhrases, phraseTable } from './phrases.js';
import type { TitleWord } from './title-text.js';

const PLACE_NAMES: ReadonlySet<string> = new Set(PLACES);
const PEOPLE_NAMES: ReadonlySet<string> = new Set(PEOPLES);
const NAMES: ReadonlySet<string> = new Set([
  ...PLACES,
  ...PEOPLES,
  ...EPONYMS,
  ...CALENDAR,
  ...GENERA,
  ...BODIES,
  ...GIVEN_NAMES,
]);
const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES);
const BY_NEIGHBOURS: ReadonlyMap<string, Neighboured> = new Map(NEIGHBOURED.map((entry) => [entry.word, entry]));
const GENUS_NAMES: ReadonlySet<string> = new Set(GENERA);
const PHRASES = phraseTable(NAME_PHRASES);

// endings of common words; a name of the list that ends so is not believed
const COMMON_ENDING =
  /(?:tions?|sions?|ments?|ness|ity|ities|ings?|isms?|ology|ologies|ally|ively|ences?|ances?|able|ible|ical|ative|ised|ized|ated|ous|ship|hood|ics|ists?)$/;

// Trobriandian, but not vegetarian, musician, centromedian
const IAN = /[a-z]{3}ians?$/;
const NOT_IAN = /(?:ar|ic|med)ians?$/;
// Timorese
const ESE = /[a-z]{4}[^e\W]ese$/;
// Hamburg, Huddersfield's kin, Kowalski, Feuermann: endings of places and families that English words don't have
const NAME_ENDING =
  /[a-z]{2}(?:burg|shire|ville|istan|abad|stadt|dorf|heim|hagen|ovsky|evsky|ovich|evich|owicz|ewicz|owski|ewski|enko|shvili|poulos|sson|stein|mann|baum)$/;
const NOT_NAME_ENDING: ReadonlySet<string> = new Set(['vaudeville']);
// Ngombe, Mbundu, Xhosa; Qatar, Iraq; Chekhov, Kragujevac's kin: beginnings and endings that English words don't have
const FOREIGN_SHAPE =
  /^(?:n[dgjktz]|m[bpv]|zh|xh|kp|gb|tl|dj|kw|dz|zw)[a-z]{2}|q(?:[^u]|$)|[a-z](?:aa|uu|ij|nh|dh|aj|uj|sz|cz|kov|sev|yev|iev|chev)$/;
const IN_U = /[a-z]{2}[^aeio\W]u$/;
const IN_I = /[a-z]{2}[^aeo\W]i$/;
// stimuli, fungi, bacilli, cocci, nuclei: Latin plurals
const LATIN_PLURAL = /(?:i|ul|ill|occ|ng|oc|ne|le|er|ph|rt|th|mb|nch|ct|min|b)i$/;
// more words with diacritics than this make a title one of another language, or of two
const FEW_LOANS = 2;
const NOT_ASCII = /[^\0-\x7f]/;

/**
 * Whether a word of four letters or more has the shape of a name and not of an English word. `isForeign`: it stands among
 * words of another language, so its diacritics say nothing.
 */
function hasNameShape(stem: string, isForeign = false): boolean {
  if (stem.length < 4) return false;
  if (NOT_ASCII.test(stem)) return !isForeign && !LOAN_WORDS.has(stem);
  if (IAN.test(stem)) return !NOT_IAN.test(stem) && !COMMON_IAN.has(stem.replace(/s$/, ''));
  if (ESE.test(stem)) return !COMMON_IN_ESE.has(stem);
  if (NAME_ENDING.test(stem)) return !NOT_NAME_ENDING.has(stem);
  if (IN_I.test(stem)) return !LATIN_PLURAL.test(stem) && !COMMON_IN_I.has(stem);
  return FOREIGN_SHAPE.test(stem) || (IN_U.test(stem) && !COMMON_IN_U.has(stem));
}

const singular = (stem: string): string => (stem.endsWith('s') ? stem.slice(0, -1) : stem);

const isPeople = (stem: string): boolean => PEOPLE_NAMES.has(stem) || PEOPLE_NAMES.has(singular(stem));

/** Whether a species may follow: Escherichia. */
export const isGenus = (stem: string): boolean => GENUS_NAMES.has(stem);

/** Whether the tables hold the word as a name, whatever stands beside it. */
const isTableName = (stem: string): boolean => NAMES.has(stem) || isPeople(stem);

// Words beside it count only where nothing but a space or a hyphen parts them.
const besides = (words: readonly TitleWord[], at: number): string[] => {
  const before = /^[\s-]*$/.test(words[at].gap) ? words[at - 1]?.stem : undefined;
  const next = words[at + 1];
  const behind = next && /^[\s-]*$/.test(next.gap) ? next.stem : undefined;
  return [before, behind].filter((stem) => stem !== undefined);
};

const isNumber = (stem: string): boolean => /^\d+$/.test(stem);

function nameByNeighbours(entry: Neighboured, words: readonly TitleWord[], at: number): boolean {
  const opposite = besides(words, at).some(
    (stem) => entry.unless.includes(stem) || (isNumber(stem) && entry.unless.includes('#')),
  );
  return (entry.usual === 'name') !== opposite;
}

/** What the list says: true for a name, false for a common word, nothing where it does not tell. */
function nameByList(stem: string, list: ListWords): boolean | undefined {
  const common = list.common.get(wordKey('en', stem)) ?? 0;
  const proper = list.proper.get(wordKey('en', stem)) ?? 0;
  if (common + proper > 0) return proper > common + Number(COMMON_ENDING.test(stem));
  const isBelieved = !COMMON_SURNAMES.has(stem) && !COMMON_ENDING.test(stem);
  return isBelieved && (list.places.has(stem) || list.persons.has(stem)) ? true : undefined;
}

// "J. Smith": the word behind an initial, but not "U. S. Presidents"
function followsInitial(words: readonly TitleWord[], at: number): boolean {
  const initial = words[at - 1];
  if (!initial || words[at].gap.trim() !== '.' || initial.text.length > 1 || !hasCapital(initial.text)) return false;
  return !(initial.stem === 's' && words[at - 2]?.stem === 'u');
}

// "Aedes aegypti" among capital words: the small Latin word shows that the one before is a genus
const EPITHET = /^(?!versus|plus|thus|analys|bas[ei]s|via).{2,}(?:us|um|[^e]i|ae|is|ata|osa|ana|ica|ina|ensis)$/;

function precedesEpithet(words: readonly TitleWord[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.gap === ' ' && !hasCapital(next.text) && EPITHET.test(next.stem);
}

const nearTo = (words: readonly TitleWord[], at: number): boolean => /^[\s-]+$/.test(words[at]?.gap ?? '');

function nameAlone(words: readonly TitleWord[], at: number, list: ListWords, isForeign: boolean): boolean {
  const { stem } = words[at];
  const entry = BY_NEIGHBOURS.get(stem);
  if (entry) return nameByNeighbours(entry, words, at);
  if (isTableName(stem) || followsInitial(words, at)) return true;
  return nameByList(stem, list) ?? hasNameShape(stem, isForeign);
}

// not one with 's: Adam's Apple
const isGivenName = ({ stem, text }: TitleWord): boolean => GIVEN.has(stem) && stem.length === text.length;

// in a title in capitals these look like a family name
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'and but for nor the who was were his her its our with from into that this than has had are not'.split(' '),
);

/** Whether the word is taken for the family name behind a given one. */
const isFamilyName = ({ stem }: TitleWord): boolean =>
  stem.length > 2 && !COMMON_ENDING.test(stem) && !FUNCTION_WORDS.has(stem);

// Words that belong to the name beside them. `names` already knows the names that stand alone.
function markCompanions(words: readonly TitleWord[], names: boolean[]): void {
  markBefore(words, names);
  markBehind(words, names);
}

const isPlaceOrPeople = (stem: string): boolean => PLACE_NAMES.has(stem) || isPeople(stem);

function markBefore(words: readonly TitleWord[], names: boolean[]): void {
  for (let at = words.length - 2; at >= 0; at--) {
    if (!nearTo(words, at + 1)) continue;
    const { stem } = words[at];
    const nextCompass = COMPASS_WORDS.has(words[at + 1].stem) && names[at + 1];
    if (OF_HEADS.has(stem) && words[at + 1].stem === 'of' && PLACE_NAMES.has(words[at + 2]?.stem ?? ''))
      names[at] = true;
    if (COMPASS_WORDS.has(stem) && ((names[at + 1] && isPlaceOrPeople(words[at + 1].stem)) || nextCompass))
      names[at] = true;
    if (NAME_OPENERS.has(stem) && names[at + 1]) names[at] = true;
  }
}

/** Whether the word is one that a place or people before it makes part of a name. */
function isTail(stem: string, before: string): boolean {
  if (PEOPLE_TAILS.has(stem) && isPlaceOrPeople(before)) return true;
  return PLACE_TAILS.has(stem) && (PLACE_NAMES.has(before) || PLACE_TAILS.has(before));
}

function markBehind(words: readonly TitleWord[], names: boolean[]): void {
  for (let at = 1; at < words.length; at++) {
    if (words[at].gap !== ' ' || !startsWithCapital(words[at].text)) continue;
    const before = words[at - 1];
    if (names[at - 1] && isTail(words[at].stem, before.stem) && !words[at + 1]?.joined) names[at] = true;
    if (isGivenName(before) && isFamilyName(words[at])) names[at] = true;
  }
}

// Escherichia Coli
function dropEpithets(words: readonly TitleWord[], names: boolean[]): void {
  for (let at = 1; at < words.length; at++)
    if (isGenus(words[at - 1].stem) && words[at].gap === ' ' && !isTableName(words[at].stem)) names[at] = false;
}

/** For each word of an English title, whether it has a capital wherever it stands. */
export function englishNames(words: readonly TitleWord[], list: ListWords, shouted: readonly boolean[]): boolean[] {
  const marks = markPhrases(words, PHRASES);
  const isForeign = words.filter(({ stem }) => NOT_ASCII.test(stem)).length > FEW_LOANS;
  const names = words.map(
    (_, at) => marks[at] ?? (nameAlone(words, at, list, isForeign) || (!shouted[at] && precedesEpithet(words, at))),
  );
  markCompanions(words, names);
  dropEpithets(words, names);
  return names;
}
