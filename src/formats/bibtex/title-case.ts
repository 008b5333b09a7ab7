// Which words of a title a style must not write small. Styles lower all of a title but its first letter (BibTeX also spares
// the word after a colon), which is an English habit: a title in another language keeps its case as a whole, and so does
// one whose language nothing tells. In English, words with inner capitals are spared, and in a title that is not written
// with capitals throughout every capital too: it stands for a name.
import type { Span } from '../../text/span.js';

/** `'all'` for a title that must stay as printed, else the words to spare, in order; offsets into the title. */
type SparedWords = 'all' | readonly Span[];

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Small words that only English has, among the languages of titles. */
export const ENGLISH_WORDS = words(
  'the of and for from with by on to is are how what why between into through towards toward about its their this that under over after',
);

/** Small words of other languages. */
export const FOREIGN_WORDS = words(
  `yang dan untuk dari dengan pada oleh sebagai dalam terhadap antara atau karya kajian di ke
  der die das den dem und im für zur zum über le la les des du et dans sur une el los las del por para uma do da dos il lo gli degli della
  het een van voor och av og på w na z i не и в на по из`,
);

/** Small words of English titles, which stay small in title case; they tell nothing of how the rest is written. */
export const SMALL_WORDS = words(
  'a an the and but or nor for of in on at to by as with from into over via per vs versus is be its it after',
);

// a word with its inner hyphens and apostrophes: Twenty-First, Qur’an, U.S.A
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
// DNA, McDonald, iPhone, H2O, U.S
const INNER_CAPITAL = /[\p{L}\p{N}]\p{M}*\p{Lu}|\p{Lu}\.\p{Lu}/u;
// Vitamin D, but neither the article A nor I
const SINGLE_CAPITAL = /^[B-HJ-Z]$/;
const CAPITAL = /^\p{Lu}/u;
// the end of what stands before a word that opens a subtitle
const AFTER_COLON = /:\s*["'“‘«(]*$/u;

interface TitleWord extends Span {
  readonly text: string;
  readonly opens: boolean;
}

function titleWords(title: string): TitleWord[] {
  let end = 0;
  return [...title.matchAll(WORD)].map(({ 0: text, index }) => {
    const opens = end === 0 || AFTER_COLON.test(title.slice(Math.max(end, index - 20), index));
    end = index + text.length;
    return { text, start: index, end, opens };
  });
}

/** Evidence of the title itself, when nobody says its language. */
function readsAsEnglish(all: readonly TitleWord[]): boolean {
  const small = all.map(({ text }) => text.toLowerCase());
  const english = small.filter((word) => ENGLISH_WORDS.has(word)).length;
  return english > small.filter((word) => FOREIGN_WORDS.has(word)).length;
}

const isEnglish = (language: string | undefined, all: readonly TitleWord[]): boolean =>
  language ? /^en/i.test(language) : readsAsEnglish(all);

const isCapital = ({ text }: TitleWord): boolean => CAPITAL.test(text);

// A title of names alone is taken for one in title case; one small word in five may be a slip.
const TITLE_CASE_SHARE = 0.8;

function isTitleCase(all: readonly TitleWord[]): boolean {
  const telling = all.filter(
    ({ text, opens }) =>
      !opens && /^\p{L}/u.test(text) && !INNER_CAPITAL.test(text) && !SMALL_WORDS.has(text.toLowerCase()),
  );
  return telling.filter(isCapital).length >= telling.length * TITLE_CASE_SHARE;
}

/** A TITLE IN CAPITALS has no words to spare. */
const isShouted = (title: string): boolean => !/\p{Ll}/u.test(title) && /\p{L}\s+\p{L}+\s+\p{L}/u.test(title);

function sparedInEnglish(title: string, all: readonly TitleWord[]): readonly Span[] {
  if (isShouted(title)) return [];
  const inTitleCase = isTitleCase(all);
  const isSpared = ({ text, opens }: TitleWord): boolean =>
    INNER_CAPITAL.test(text) ||
    (!opens && (inTitleCase ? SINGLE_CAPITAL.test(text) : CAPITAL.test(text) && text !== 'I'));
  return all.filter(isSpared);
}

/** The words of `title` whose case must stay; `language` is a language code, where one is known. */
export function sparedWords(title: string, language: string | undefined): SparedWords {
  const all = titleWords(title);
  if (isEnglish(language, all)) return sparedInEnglish(title, all);
  const laterCapital = all.some((word, index) => (index > 0 && isCapital(word)) || INNER_CAPITAL.test(word.text));
  return laterCapital ? 'all' : [];
}
