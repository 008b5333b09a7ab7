// Texts in Latin letters for ids and keys: accents off, Greek and Cyrillic by sound, the rest by habit. Not for people to read.
// Lists are sorted by the table of Latin letters too.

/** Small Latin letters that do not fall apart into a letter of ASCII and a mark, in letters that do. */
export const UNPARTED_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ŋ: 'ng',
  ħ: 'h',
};

/** Small letters that do not fall apart into a Latin letter and a mark. */
const TRANSLITERATION: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...UNPARTED_LETTERS,
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    і: 'i',
    є: 'ye',
    ґ: 'g',
    ђ: 'dj',
    ј: 'j',
    љ: 'lj',
    њ: 'nj',
    ћ: 'c',
    џ: 'dz',
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    ς: 's',
    τ: 't',
    υ: 'y',
    φ: 'f',
    χ: 'ch',
    ψ: 'ps',
    ω: 'o',
  }),
);

const capitalized = (letters: string): string => letters.charAt(0).toUpperCase() + letters.slice(1);

function latin(letter: string): string {
  const known = TRANSLITERATION.get(letter);
  if (known !== undefined) return known;
  const small = TRANSLITERATION.get(letter.toLowerCase());
  return small === undefined ? letter : capitalized(small);
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Whether every character is one of ASCII. */
export const isAscii = (text: string): boolean => !BEYOND_ASCII.test(text);

/** The text in Latin letters without marks, capitals kept; letters of scripts without a table stay as they are. */
export function latinLetters(text: string): string {
  if (isAscii(text)) return text;
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return [...bare].map(latin).join('');
}
