// Every token has one category: what a reader sees before reading the word. Categories drive the chunks, the context
// features and the classes of transitions; words that mean something in references (see keywords.ts) have their own.
import { keywordBit, keywordBits } from './keywords.js';

export const CATEGORIES = [
  'stop',
  'comma',
  'colon',
  'semicolon',
  'open-round',
  'close-round',
  'open-square',
  'close-square',
  'open-quote',
  'close-quote',
  'straight-quote',
  'dash',
  'slash',
  'ampersand',
  'mark',
  'end-mark',
  'initial',
  'capitalised',
  'all-caps',
  'lower',
  'function-word',
  'mixed-case',
  'year',
  'one-digit',
  'two-digits',
  'three-digits',
  'four-digits',
  'long-number',
  'address',
  'doi-lead',
  'in',
  'and',
  'volume',
  'page',
  'editor',
  'month',
  'et-al',
  'access',
  'particle',
  'edition',
  'genre',
  'publisher',
  'journal',
  'organisation',
  'edge',
] as const;

export type CategoryName = (typeof CATEGORIES)[number];

/** The number of a category. */
export const CATEGORY = Object.fromEntries(CATEGORIES.map((name, index) => [name, index])) as Record<
  CategoryName,
  number
>;

const PUNCTUATION: ReadonlyMap<string, CategoryName> = new Map<string, CategoryName>([
  ['.', 'stop'],
  [',', 'comma'],
  ['،', 'comma'],
  ['，', 'comma'],
  ['。', 'stop'],
  [':', 'colon'],
  ['：', 'colon'],
  [';', 'semicolon'],
  ['(', 'open-round'],
  ['（', 'open-round'],
  [')', 'close-round'],
  ['）', 'close-round'],
  ['[', 'open-square'],
  [']', 'close-square'],
  ['“', 'open-quote'],
  ['„', 'open-quote'],
  ['«', 'open-quote'],
  ['‘', 'open-quote'],
  ['‹', 'open-quote'],
  ['”', 'close-quote'],
  ['»', 'close-quote'],
  ['’', 'close-quote'],
  ['›', 'close-quote'],
  ['"', 'straight-quote'],
  ["'", 'straight-quote'],
  ['`', 'straight-quote'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['−', 'dash'],
  ['‐', 'dash'],
  ['‑', 'dash'],
  ['­', 'dash'],
  ['_', 'dash'],
  ['/', 'slash'],
  ['&', 'ampersand'],
  ['?', 'end-mark'],
  ['!', 'end-mark'],
]);

// The first class that a word has decides; the order puts the words that are seldom anything else first.
const KEYWORD_CATEGORIES = (
  [
    ['month', 'month'],
    ['etAl', 'et-al'],
    ['editor', 'editor'],
    ['page', 'page'],
    ['volume', 'volume'],
    ['issue', 'volume'],
    ['doi', 'doi-lead'],
    ['in', 'in'],
    ['and', 'and'],
    ['edition', 'edition'],
    ['genre', 'genre'],
    ['access', 'access'],
    ['particle', 'particle'],
    ['journal', 'journal'],
    ['proceedings', 'journal'],
    ['publisher', 'publisher'],
    ['organisation', 'organisation'],
    ['function', 'function-word'],
  ] as const
).map(([name, category]) => [keywordBit(name), CATEGORY[category]] as const);

// 1500–2099
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const ADDRESS = /^(?:https?:|ftp:|www\.|10\.\d+\/)/iu;
const DIGITS = /^\p{Nd}+$/u;
const LETTER = /^\p{L}/u;
const BY_LENGTH = ['one-digit', 'two-digits', 'three-digits', 'four-digits'] as const;

function numberCategory(text: string): number {
  if (YEAR.test(text)) return CATEGORY.year;
  return CATEGORY[BY_LENGTH[text.length - 1] ?? 'long-number'];
}

function caseCategory(text: string, lower: string, upper: string): number {
  if (text === lower) return CATEGORY.lower;
  if (text === upper && text.length > 1) return CATEGORY['all-caps'];
  return text.slice(1) === lower.slice(1) ? CATEGORY.capitalised : CATEGORY['mixed-case'];
}

/** Keywords in capitals are read as keywords only where they are long enough not to be initials (VOL, but not S). */
function wordCategory(text: string): number {
  const lower = text.toLowerCase();
  const bits = keywordBits(lower);
  const upper = text.toUpperCase();
  const mayBeInitials = text === upper && text.length <= 2;
  if (bits !== 0 && !mayBeInitials) {
    for (const [bit, category] of KEYWORD_CATEGORIES) if (bits & bit) return category;
  }
  return caseCategory(text, lower, upper);
}

/** The category of a token, as a number (see CATEGORY). */
export function categoryOf(text: string): number {
  const mark = PUNCTUATION.get(text);
  if (mark) return CATEGORY[mark];
  if (text.endsWith('doi.org/')) return CATEGORY['doi-lead'];
  if (ADDRESS.test(text)) return CATEGORY.address;
  if (DIGITS.test(text)) return numberCategory(text);
  if (!LETTER.test(text)) return CATEGORY.mark;
  return text.endsWith('.') ? CATEGORY.initial : wordCategory(text);
}

const PUNCTUATION_LIMIT = CATEGORY['end-mark'];

/** True for punctuation of any kind. */
export function isPunctuation(category: number): boolean {
  return category <= PUNCTUATION_LIMIT;
}

/** True for tokens of digits. */
export function isNumber(category: number): boolean {
  return category >= CATEGORY.year && category <= CATEGORY['long-number'];
}
