// Whether a printed name is that of a body (ministry, university, site, team), which must never be taken apart.
// Rules over words: known words of bodies, linking words, domains, capitals inside words, digits, brackets.
import { spacedWords } from '../text/blanks.js';
import {
  AMBIGUOUS_BODY_WORDS,
  BODY_ABBREVIATIONS,
  BODY_LAST_WORDS,
  BODY_LINK_WORDS,
  BODY_WORDS,
  CONJUNCTIONS,
} from './name-tables.js';
import { remembered } from './remembered.js';

// Kompas.com, tirto.id, e-Estonia.org
const DOMAIN = /^[\w-]{2,60}(?:\.[\w-]{2,30}){0,3}\.(?:com|id|org|net|co|go|ac|edu|gov|io|tv|my|sg|info|news)$/i;
// KOMPASnas, eFishery
const INNER_CAPITALS = /^(?:[a-z][A-Z][A-Za-z]{2}|[A-Z]{3,20}[a-z]{2})/;
// what one of the two has in it
const MAY_BE_SITE = /\.[A-Za-z]{2}|[a-z][A-Z]|[A-Z]{3}/;
// HubSpot, MadaniTec: only a name of one word, for persons have capitals inside too (RoyChowdhury, McDonald)
const CAMEL_CASE = /^(?!Mac|De|Di|Du|La|Le|Van|Von|Fitz|El|Al|Ab)[A-Z][a-z]{2,15}(?:[A-Z][a-z]|[A-Z]{2,5}$)/;
// (Malaysia), ASAS 50, P2k
const BRACKET_OR_DIGIT = /[()[\]]|\d(?!nd\b|rd\b)/;

const plain = (text: string): string => text.toLowerCase().replace(/[.,;:()"“”]/g, '');

/** The words of a name, lower case and without punctuation. */
function plainWords(name: string): string[] {
  const bare = plain(name);
  return (bare.includes('/') ? bare.split(/[\s/]+/) : spacedWords(bare)).filter(Boolean);
}

/** Whether a name opens like a body ("Badan Kesenian Melayu", "Group Teater Perantau"). */
export function opensLikeBody(name: string): boolean {
  const [first, second = ''] = plainWords(name);
  if (first === undefined) return false;
  return BODY_WORDS.has(first) || (first === 'tim' && BODY_WORDS.has(second)) || /^\p{Lu}{2,}\s/u.test(name);
}

// KKN-PPM, BPJS: capitals without a vowel are no name
const NO_VOWEL = /^(?=.*\p{L}{3})[^AEIOUYÄÖÜ.\p{Ll}]{3,15}$/u;

/** An abbreviation in capitals among other words ("CNN Indonesia", "Cancer Research UK"); a name all in capitals has none. */
function hasAbbreviation(tokens: readonly string[]): boolean {
  if (tokens.length < 2 || tokens.every((token) => token === token.toUpperCase())) return false;
  return OPENING_ABBREVIATION.test(tokens[0]) || endsInAbbreviation(tokens);
}

// CNN, IDN, DAMA: longer ones with vowels may be a family name in capitals (DELISLE Léopold)
const OPENING_ABBREVIATION = /^\p{Lu}{3,4}$/u;

/** Behind two words or more: after one alone, capitals are initials ("Moore BP"). */
function endsInAbbreviation(tokens: readonly string[]): boolean {
  const last = tokens[tokens.length - 1];
  if (tokens.length < 3 || !/^\p{Lu}{2,4}$/u.test(last) || !BODY_ABBREVIATIONS.has(plain(last))) return false;
  return tokens.slice(0, -1).every((token) => /^\p{L}[\p{L}-]{3}/u.test(token));
}

/** "Kantor S", "Trust TJ": a word of bodies that is a family name too, with initials behind it. */
function isAmbiguousFamily(tokens: readonly string[]): boolean {
  if (tokens.length !== 2 || !/^\p{Lu}{1,3}\.?$/u.test(tokens[1])) return false;
  return AMBIGUOUS_BODY_WORDS.has(plain(tokens[0])) && !BODY_ABBREVIATIONS.has(plain(tokens[1]));
}

function hasBodyWord(lower: readonly string[]): boolean {
  if (lower.length === 1) return false;
  if (lower[0] === 'tim' && BODY_WORDS.has(lower[1])) return true;
  if (lower.at(-1) === 'tim') return true;
  return lower.some((word) => BODY_WORDS.has(word)) || BODY_LAST_WORDS.has(lower.at(-1) ?? '');
}

/** Whether `name`, one name without commas between persons, is that of a body. */
export const isBody = remembered((name): boolean => {
  const tokens = spacedWords(name.trim());
  const lower = plainWords(name);
  if (lower.length === 0) return true;
  if (isAmbiguousFamily(tokens)) return false;
  if (/^\p{Lu}\.$/u.test(tokens[0]) && !linksWords(tokens)) return false;
  if (tokens.length === 1 && CAMEL_CASE.test(tokens[0])) return true;
  if (MAY_BE_SITE.test(name) && tokens.some((token) => DOMAIN.test(token) || INNER_CAPITALS.test(token))) return true;
  if (BRACKET_OR_DIGIT.test(name) || (tokens.length > 1 && NO_VOWEL.test(tokens[0]))) return true;
  return hasBodyWord(lower) || linksWords(tokens) || hasAbbreviation(tokens);
});

function linksWords(tokens: readonly string[]): boolean {
  return tokens.some((token, index) => index > 0 && BODY_LINK_WORDS.has(token)) && !CONJUNCTIONS.has(tokens[0]);
}
