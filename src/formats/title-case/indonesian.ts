// Indonesian and Malay titles: a sentence with its names, or capitals on all words but the particles (EYD V). Both parts
// of a reduplication have one (Undang-Undang). Titles in capitals, as theses print them, come out by the same rules.
import { indonesianNames } from './indonesian-name-words.js';
import { PARTICLES, TERMS_WITH_PARTICLE } from './indonesian-words.js';
import { capitalised, hasCapital, lowered, withCapital } from './letter-case.js';
import type { ListWords } from './list-words.js';
import { markPhrases, phraseTable } from './phrases.js';
import { capitalsOf } from './title-form.js';
import type { TitleText, TitleWord } from './title-text.js';
import { fixedForm, isSmallLetter } from './written-words.js';

export const isParticle = (stem: string): boolean => PARTICLES.has(stem);

const TERMS = phraseTable(TERMS_WITH_PARTICLE);

// X in "kelas X", C in "vitamin C"; not e-learning
const isCapitalLetter = (words: readonly TitleWord[], at: number): boolean =>
  words[at].text.length === 1 && hasCapital(words[at].text) && !isSmallLetter(words, at);

/** The words of an Indonesian or Malay title as a sentence. */
export function indonesianSentence(title: TitleText, list: ListWords, language: string): string[] {
  const { words } = title;
  const names = indonesianNames(words, list, language);
  const shouted = capitalsOf(title.words);
  return words.map(({ text, opens }, at) => {
    const fixed = fixedForm(words, at, list, language, shouted[at]);
    if (fixed !== undefined) return fixed;
    const base = shouted[at] ? lowered(text) : text;
    if (opens) return withCapital(base);
    if (isCapitalLetter(words, at)) return text;
    return names[at] ? withCapital(base) : lowered(text);
  });
}

// Internet of Things, bin, al-: small words that are not Indonesian; -nya, -an: endings behind a hyphen
const OTHER_SMALL: ReadonlySet<string> = new Set('of the and bin binti al wa fi bi'.split(' '));
const ENDINGS: ReadonlySet<string> = new Set('nya an i'.split(' '));

function staysSmall({ stem, text, joined }: TitleWord, isTerm: boolean): boolean {
  if (joined && ENDINGS.has(stem)) return true;
  return (PARTICLES.has(stem) && !isTerm) || (OTHER_SMALL.has(stem) && !hasCapital(text));
}

/** The words of an Indonesian or Malay title with capitals on all words but the particles. */
export function indonesianTitle(title: TitleText, list: ListWords, language: string): string[] {
  const { words } = title;
  const shouted = capitalsOf(title.words);
  const terms = markPhrases(words, TERMS);
  return words.map((word, at) => {
    const fixed = fixedForm(words, at, list, language, shouted[at]);
    if (fixed !== undefined) return fixed;
    if (!word.opens && staysSmall(word, terms[at] !== undefined)) return lowered(word.text);
    return shouted[at] ? capitalised(word.text) : withCapital(word.text);
  });
}
