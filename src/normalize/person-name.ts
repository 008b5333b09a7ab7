// One printed person → CSL name: inverted ("Knuth, Donald E."), natural ("Donald E. Knuth"), initials behind
// ("Knuth DE"), with particles, suffixes, titles and degrees. Where no family name can be told, the name stays literal.
import type { CslName } from '../csl/item.js';
import { spacedWords } from '../text/blanks.js';
import {
  CAPITAL_PARTICLES,
  CHINESE_FAMILY_NAMES,
  DEGREES,
  FAMILY_TITLES,
  FOLLOWING_TITLES,
  KINSHIP_WORDS,
  PARTICLES,
  SUFFIXES,
  TITLES,
} from './name-tables.js';
import { remembered } from './remembered.js';

const bare = (word: string): string => word.toLowerCase().replace(/[.,]/g, '');

// S.Pd | M.Kom. | Ph.D. : a degree shows small letters between full stops
const WRITTEN_DEGREE = /^(?:\p{Lu}\p{L}{0,4}\.){1,4}\p{L}{0,5}\.?$/u;

const UNDOTTED_DEGREE = /^(?:Ph|Dip|Apt|Ak|Ns|Lc)/;

/** A degree that cannot be initials ("S.Pd.I.", "M.Kom", "Ph.D."). */
export function isClearDegree(word: string): boolean {
  // most words are told by this alone
  if (!word.includes('.') && !UNDOTTED_DEGREE.test(word)) return false;
  return DEGREES.has(bare(word)) && /\p{Ll}/u.test(word) && (WRITTEN_DEGREE.test(word) || UNDOTTED_DEGREE.test(word));
}

/** A degree, or what could be initials as well ("S.E.", "MBA", "SKM"). */
export function isPossibleDegree(word: string): boolean {
  return DEGREES.has(bare(word)) && (/\./.test(word) || word.length >= 2) && /^\p{Lu}/u.test(word);
}

// A. | A.B. | J.-P. | A | T.-P. | .A. ; one word
const INITIAL_WORD = /^(?:\p{Lu}\p{M}?\.{1,2}[-–‐]?){1,6}\p{Lu}?$|^\p{Lu}\p{M}?(?:[-–‐]\p{Lu})?$|^\.\p{Lu}\.?$/u;
// Moh. | Ya. | Chr. : an abbreviated given name among initials
const ABBREVIATION = /^\p{Lu}\p{L}{1,3}\.$/u;
// AB | JLM : initials without full stops
const CAPITALS = /^\p{Lu}{2,6}\.?$/u;

// A. | A. B. : what nearly all initials are
const PLAIN_INITIALS = /^[A-Z]\.(?: [A-Z]\.){0,5}$/;
// Smith: no initial and no abbreviation has so many small letters
const IN_WORDS = /[a-z]{4}/;

/** Whether every word is an initial or an abbreviated given name ("R.A.", "L. Moh. A.", "JL"). */
export const isInitials = (text: string): boolean =>
  PLAIN_INITIALS.test(text) || (!IN_WORDS.test(text) && areInitials(text));

const areInitials = remembered((text): boolean => {
  const tokens = text.trim().split(/\s+/);
  if (tokens.length > 6 || tokens[0] === '') return false;
  if (tokens.length === 1) return isLoneInitials(tokens[0]);
  return tokens.every((token) => INITIAL_WORD.test(token) || ABBREVIATION.test(token)) && tokens.some(isInitialWord);
});

/** Given names that are often abbreviated. */
export const ABBREVIATED_GIVEN = new Set(
  'moh muh muhd abd wm chas geo thos jos chr th ch ph yu ya ad fr gy zs ed'.split(' '),
);

const isInitialWord = (word: string): boolean => INITIAL_WORD.test(word) && !isSuffix(word);
const isSuffix = (word: string): boolean => SUFFIXES.has(bare(word)) && word.toLowerCase() !== 'i';

function isLoneInitials(word: string): boolean {
  if (isSuffix(word)) return false;
  return (
    isInitialWord(word) ||
    (CAPITALS.test(word) && word.length <= 4) ||
    (ABBREVIATION.test(word) && ABBREVIATED_GIVEN.has(bare(word)))
  );
}

// M.S. | D.R. : initials that a title's letters are made of; "K.H." is a title
const TWO_INITIALS = /^(?!K\.H\.)\p{Lu}\.\p{Lu}/u;
const CAPITAL_INITIALS = /^(?:\p{Lu}{1,3}|(?:\p{Lu}\.){1,3})$/u;

/** "Lord SR", "Count A.": a family name with initials behind it is no title, as "Dr. A" would be. */
const isFamilyName = (tokens: readonly string[], at: number): boolean =>
  FAMILY_TITLES.has(tokens[at].toLowerCase()) && tokens.slice(at + 1).every((token) => CAPITAL_INITIALS.test(token));

function isTitle(tokens: readonly string[], at: number): boolean {
  const word = bare(tokens[at]);
  if (!TITLES.has(word) && !(at > 0 && FOLLOWING_TITLES.has(word))) return false;
  return !TWO_INITIALS.test(tokens[at]) && !isFamilyName(tokens, at);
}

/** Takes titles off the front; the last word always stays. */
function withoutTitles(tokens: string[]): string[] {
  let from = 0;
  while (from < tokens.length - 1 && isTitle(tokens, from)) from++;
  return from === 0 ? tokens : tokens.slice(from);
}

/** Takes degrees off the end; two words always stay for a degree that could be initials. */
function withoutDegrees(tokens: string[]): string[] {
  let to = tokens.length;
  while (to > 1 && isClearDegree(tokens[to - 1])) to--;
  if (to < tokens.length) while (to > 2 && isPossibleDegree(tokens[to - 1])) to--;
  return to === tokens.length ? tokens : tokens.slice(0, to);
}

/** Particles of small letters, 't and 's among them, whatever apostrophe they are printed with. */
const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase().replace(/[’‘]/, "'"));

/** Splits "van der Berg" into particle and family; a capital particle belongs to the family name as printed. */
function familyOf(text: string): CslName {
  const tokens = text.split(' ');
  let from = 0;
  while (from < tokens.length - 1 && /^['’\p{Ll}]/u.test(tokens[from]) && isParticle(tokens[from])) from++;
  const family = tokens.slice(from).join(' ');
  return from === 0 ? { family } : { family, 'non-dropping-particle': tokens.slice(0, from).join(' ') };
}

function withSuffix(name: CslName, suffix: string | undefined): CslName {
  return suffix ? { ...name, suffix } : name;
}

/** Family name and given names as printed on either side of a comma. */
export function invertedName(family: string, given: string, suffix?: string): CslName {
  const familyTokens = withoutTitles(spacedWords(family));
  const familySuffix = familyTokens.length > 1 && isSuffix(familyTokens.at(-1) ?? '') ? familyTokens.pop() : undefined;
  const givenTokens = withoutDegrees(withoutTitles(withoutSigns(spacedWords(given).filter(Boolean))));
  const last = givenTokens.at(-1);
  const givenSuffix = givenTokens.length > 1 && last && isSuffix(last) && last !== 'I' ? givenTokens.pop() : undefined;
  const name: CslName = familyOf(familyTokens.join(' '));
  if (givenTokens.length) name.given = givenTokens.join(' ');
  return withSuffix(name, suffix ?? familySuffix ?? givenSuffix);
}

/** Where the family name begins in a name in natural order. */
function familyStart(tokens: readonly string[]): number {
  const end = tokens.length - 1;
  const lower = tokens.findIndex(
    (token, index) => index < end && /^['’]?\p{Ll}/u.test(token) && isLowerParticle(tokens, index),
  );
  let from = lower >= 0 ? lower : end;
  while (from > 1 && CAPITAL_PARTICLES.has(tokens[from - 1].toLowerCase()) && tokens[from - 1].length > 1) from--;
  return from;
}

/** A small word inside a capitalised name is a particle; in a name all of small letters only a known one is. */
function isLowerParticle(tokens: readonly string[], index: number): boolean {
  if (isParticle(tokens[index])) return true;
  return tokens.slice(index + 1).some((token) => /^\p{Lu}/u.test(token)) && /^\p{Ll}/u.test(tokens[index]);
}

/** "Low Kok On", "Ding Choo Ming": three short words that open with a Chinese family name. */
export function isChineseOrder(tokens: readonly string[]): boolean {
  return (
    tokens.length === 3 &&
    CHINESE_FAMILY_NAMES.has(tokens[0].toLowerCase()) &&
    tokens.every((token) => /^\p{Lu}\p{Ll}{1,5}$/u.test(token))
  );
}

// bin, BINTI, a/l
const OPENS_KINSHIP = /^\p{Ll}|^B[IT]/u;

export const hasKinshipWord = (tokens: readonly string[]): boolean =>
  tokens.some((token, index) => index > 0 && OPENS_KINSHIP.test(token) && KINSHIP_WORDS.has(bare(token)));

const QUOTE = /["“”]/;

// "//", "–": signs that stand as words; a lone full stop is an initial’s ("W .")
const SIGNS_ALONE = /^[^\p{L}\p{N}.]+$/u;

/** Takes signs off both ends; a name of nothing else stays as it is. */
function withoutSigns(tokens: string[]): string[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && SIGNS_ALONE.test(tokens[from])) from++;
  while (to > from && SIGNS_ALONE.test(tokens[to - 1])) to--;
  return from === to || to - from === tokens.length ? tokens : tokens.slice(from, to);
}

/** The words of a printed name, titles, degrees and quoted nicknames gone. */
export const nameTokens = remembered((printed): readonly string[] => {
  const unquoted = QUOTE.test(printed)
    ? printed.replace(/\s["“][^"”]{1,40}["”](?=\s)/g, ' ').replace(/["“”]/g, '')
    : printed;
  return withoutDegrees(withoutTitles(withoutSigns(spacedWords(unquoted.trim()))));
});

/** "DELISLE Léopold": a family name in capitals stands first. */
const isFamilyFirst = (tokens: readonly string[]): boolean =>
  tokens.length > 1 &&
  /^\p{Lu}{3}[\p{Lu}'’-]{0,20}$/u.test(tokens[0]) &&
  tokens.slice(1).every((token) => /\p{Ll}/u.test(token));

/** A person in natural order; one word alone is a mononym and stays literal. */
export function naturalName(printed: string): CslName {
  const tokens = [...nameTokens(printed)];
  const suffix = tokens.length > 1 && isSuffix(tokens.at(-1) ?? '') ? tokens.pop()?.replace(/,$/, '') : undefined;
  if (tokens.length > 1) tokens[tokens.length - 1] = tokens[tokens.length - 1].replace(/,$/, '');
  if (isFamilyFirst(tokens)) return withSuffix({ family: tokens[0], given: tokens.slice(1).join(' ') }, suffix);
  if (tokens.length === 1) return suffix ? { family: tokens[0], suffix } : { literal: tokens[0] };
  const from = familyStart(tokens);
  const name: CslName = familyOf(tokens.slice(from).join(' '));
  if (from > 0) name.given = tokens.slice(0, from).join(' ');
  return withSuffix(name, suffix);
}

const opensFamily = (word: string): boolean =>
  (/^\p{Lu}|^\p{Lo}/u.test(word) && (word.length > 2 || /\P{Lu}/u.test(word))) || isParticle(word);

/** A full stop behind initials without full stops is the list's ("Brenner TM."). */
const givenInitials = (tokens: readonly string[]): string => tokens.join(' ').replace(/(?<=\p{Lu}{2})\.$/u, '');

/** Initials have no small letters, and nothing but a suffix may stand behind them. */
const endsInWord = (last: string): boolean => /[a-z]/.test(last) && !isSuffix(last);

/** Family name with its initials behind it ("De Veciana G", "Bastian T. S."); undefined when it is not of that form. */
export function trailingInitialsName(printed: string): CslName | undefined {
  const tokens = nameTokens(printed);
  return endsInWord(tokens[tokens.length - 1]) ? undefined : nameWithInitials(printed);
}

const nameWithInitials = remembered((printed): CslName | undefined => {
  const tokens = [...nameTokens(printed)];
  const suffixAt = tokens.findIndex(
    (token, index) => index > 0 && isSuffix(token) && (token !== 'SR' || tokens.length > 2),
  );
  const [suffix] = suffixAt > 0 ? tokens.splice(suffixAt, 1) : [];
  let to = tokens.length;
  const shouted = tokens.every((token) => token === token.toUpperCase());
  const isGiven = (token: string): boolean =>
    isInitialWord(token) || (CAPITALS.test(token) && (!shouted || token.length < 3));
  while (to > 1 && isGiven(tokens[to - 1])) to--;
  if (to === tokens.length || tokens.slice(0, to).some(isInitialWord) || !opensFamily(tokens[0])) return undefined;
  const name = familyOf(tokens.slice(0, to).join(' '));
  return withSuffix({ ...name, given: givenInitials(tokens.slice(to)) }, suffix);
});
