// Whether a printed name is that of a body (ministry, university, site, team), which must never be taken apart.
// Rules over words: known words of bodies, linking words, domains, capitals inside words, digits, brackets.
import { BODY_ABBREVIATIONS, BODY_LAST_WORDS, BODY_LINK_WORDS, BODY_WORDS, CONJUNCTIONS } from './name-tables.js';
import { remembered } from './remembered.js';

// Kompas.com, tirto.id, e-Estonia.org
const DOMAIN = /^[\w-]{2,60}(?:\.[\w-]{2,30}){0,3}\.(?:com|id|org|net|co|go|ac|edu|gov|io|tv|my|sg|info|news)$/i;
// KOMPASnas, eFishery, PwC-like, BSSN beside small letters; not McDonald, not DeLillo
const INNER_CAPITALS =
  /^(?:[a-z][A-Z][A-Za-z]{2}|[A-Z]{3,20}[a-z]{2}|(?!Mac|De|Di|Du|La|Le|Van|Von|Fitz|El|Al|Ab)[A-Z][a-z]{2,15}[A-Z][a-z]|[A-Z][a-z]{2,15}[A-Z]{2,5}$)/;
// (Malaysia), ASAS 50, P2k
const BRACKET_OR_DIGIT = /[()[\]]|\d(?!nd\b|rd\b)/;

const plain = (word: string): string => word.toLowerCase().replace(/[.,;:()"“”]/g, '');

/** The words of a name, lower case and without punctuation. */
function plainWords(name: string): string[] {
  return name
    .split(/[\s/]+/)
    .map(plain)
    .filter(Boolean);
}

/** Whether a name opens like a body ("Badan Kesenian Melayu", "Group Teater Perantau"). */
export function opensLikeBody(name: string): boolean {
  const [first, second = ''] = plainWords(name);
  if (first === undefined) return false;
  return BODY_WORDS.has(first) || (first === 'tim' && BODY_WORDS.has(second)) || /^\p{Lu}{2,}\s/u.test(name);
}

// KKN-PPM, BPJS: capitals without a vowel are no name
const NO_VOWEL = /^(?=.*\p{L}{3})[^AEIOUYÄÖÜ.\p{Ll}]{3,15}$/u;

/** An abbreviation in capitals among other words ("CNN Indonesia", "Dinkes DKI"); a name all in capitals has none. */
function hasAbbreviation(tokens: readonly string[]): boolean {
  if (tokens.length < 2 || tokens.every((token) => token === token.toUpperCase())) return false;
  const isAbbreviation = (token: string, index: number): boolean =>
    /^\p{Lu}{3,}$/u.test(token) || (index > 0 && BODY_ABBREVIATIONS.has(plain(token)) && /^\p{Lu}{2}$/u.test(token));
  return tokens.some((token, index) => isAbbreviation(token, index) && !isTrailingInitials(tokens, index));
}

/** "Fenwick EAL", "Barton GR": the last word is initials behind a family name. */
function isTrailingInitials(tokens: readonly string[], index: number): boolean {
  return (
    index > 0 &&
    index === tokens.length - 1 &&
    tokens[index].length <= 4 &&
    !BODY_ABBREVIATIONS.has(plain(tokens[index]))
  );
}

function hasBodyWord(lower: readonly string[]): boolean {
  if (lower.length === 1) return false;
  if (lower[0] === 'tim' && BODY_WORDS.has(lower[1])) return true;
  if (lower.at(-1) === 'tim') return true;
  return lower.some((word) => BODY_WORDS.has(word)) || BODY_LAST_WORDS.has(lower.at(-1) ?? '');
}

/** Whether `name`, one name without commas between persons, is that of a body. */
export const isBody = remembered((name): boolean => {
  const tokens = name.trim().split(/\s+/);
  const lower = plainWords(name);
  if (lower.length === 0) return true;
  if (/^\p{Lu}\.$/u.test(tokens[0]) && !linksWords(lower)) return false;
  if (tokens.some((token) => DOMAIN.test(token) || INNER_CAPITALS.test(token))) return true;
  if (BRACKET_OR_DIGIT.test(name) || (tokens.length > 1 && NO_VOWEL.test(tokens[0]))) return true;
  return hasBodyWord(lower) || linksWords(lower) || hasAbbreviation(tokens);
});

function linksWords(lower: readonly string[]): boolean {
  return lower.some((word, index) => index > 0 && BODY_LINK_WORDS.has(word)) && !CONJUNCTIONS.has(lower[0]);
}
