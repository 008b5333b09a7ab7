// The forms of single words: acronyms, Roman numerals, initials and names with inner capitals. In a title in capitals they
// must be known or told by their shape; elsewhere they stand as they are printed.
import { capitalised, hasCapital, hasInnerCapital, hasLower, lowered, raised } from './letter-case.js';
import type { ListWords } from './list-words.js';
import type { TitleWord } from './title-text.js';
import { ACRONYM_NEIGHBOURS, INDONESIAN_FORMS, WRITTEN_FORMS } from './written-forms.js';

const tableOf = (forms: readonly string[]): ReadonlyMap<string, string> =>
  new Map(forms.map((form) => [lowered(form), form]));
const EVERYWHERE = tableOf(WRITTEN_FORMS);
const INDONESIAN = tableOf([...WRITTEN_FORMS, ...INDONESIAN_FORMS]);
// Short acronyms of English are words elsewhere: un, us, sem.
const LONG_ONLY = tableOf(WRITTEN_FORMS.filter((form) => form.length > 3));

const FORMS_OF: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  en: EVERYWHERE,
  id: INDONESIAN,
  ms: INDONESIAN,
};

// I to XXXIX
const ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/;
const NO_VOWELS = /^[bcdfghjklmnpqrstvwxz]{2,6}$/;
// 21st, 1980s
const ORDINAL = /^\d+(?:st|nd|rd|th|s)$/;
// O'BRIEN
const IRISH = /^o'/;

const acronymBeside = (words: readonly TitleWord[], at: number): boolean => {
  const beside = [words[at - 1]?.stem, words[at + 1]?.stem];
  return (ACRONYM_NEIGHBOURS.get(words[at].text) ?? []).some((stem) => beside.includes(stem));
};

// vowelless words that are no acronyms: Dr., by, my …
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'dr mr mrs ms st jr sr vs hlm dkk tgl jl kh drs dra nd rd th rhythm hymn myth lynx crypt pygmy nymph gypsy'.split(
    ' ',
  ),
);

/** The form of a word in capitals that is no ordinary word: an acronym, a numeral, a name with inner capitals. */
function formInCapitals(
  words: readonly TitleWord[],
  at: number,
  list: ListWords,
  language: string,
): string | undefined {
  const { text, stem } = words[at];
  if (acronymBeside(words, at)) return text;
  const form =
    (FORMS_OF[language] ?? LONG_ONLY).get(stem) ??
    (list.common.has(`${language} ${stem}`) ? undefined : list.forms.get(stem));
  if (form !== undefined) return form + lowered(text.slice(form.length));
  if (ROMAN.test(stem)) return text;
  if (NO_VOWELS.test(stem) && !SHORT_WORDS.has(stem)) return text;
  if (IRISH.test(stem)) return raised(text.slice(0, 2)) + capitalised(text.slice(2));
  return /\d/.test(text) && !ORDINAL.test(stem) ? text : undefined;
}

// Spss, Umkm: acronyms that a machine has put into title case. Short ones with vowels may be words.
function restoredForm(stem: string, language: string): string | undefined {
  const form = FORMS_OF[language]?.get(stem);
  return form !== undefined && (form.length > 3 || NO_VOWELS.test(stem)) ? form : undefined;
}

// e-learning, m-banking, t-test, p-value, k-means, n-gram
const SMALL_LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ['e', /./],
  ['m', /^(?:learning|commerce|health|banking|payment|government)/],
  ['t', /^tests?$/],
  ['p', /^values?$/],
  ['k', /^(?:means|nearest|fold|medoids)/],
  ['n', /^grams?$/],
]);

/** Whether a single letter is one that its compound writes small: e-learning. */
export function isSmallLetter(words: readonly TitleWord[], at: number): boolean {
  const next = words[at + 1];
  return next?.joined === true && (SMALL_LETTERS.get(words[at].stem)?.test(next.stem) ?? false);
}

/**
 * The form of a word that no rule of titles may change, or nothing for an ordinary word. `shouted`: it came in capitals
 * together with its neighbours, so its own capitals say nothing.
 */
export function fixedForm(
  words: readonly TitleWord[],
  at: number,
  list: ListWords,
  language: string,
  shouted: boolean,
): string | undefined {
  const { text, kept, stem } = words[at];
  if (kept === 'nocase' || (kept && (!shouted || hasLower(text)))) return text;
  if (shouted) return formInCapitals(words, at, list, language);
  if (hasInnerCapital(text)) return text;
  const restored = hasCapital(text) ? restoredForm(stem, language) : undefined;
  if (restored !== undefined) return restored + text.slice(restored.length);
  return /\d/.test(text) || (hasCapital(text) && ROMAN.test(stem) && stem.length > 1) ? text : undefined;
}
