// Judges how a title is set: in capitals, with capitals on its content words, or as a sentence. Only names that are known
// are left out of the count, so a sentence full of unknown names may be taken for title case; the habit of the list
// decides where a title has too few words to tell.
import { hasCapital, hasInnerCapital, startsWithCapital } from './letter-case.js';
import { isInCapitals, type TitleWord } from './title-text.js';

/** `unsure` titles have one or two words to judge by, and both have capitals; `mixed` ones capitals and small words. */
export type TitleForm = 'title' | 'sentence' | 'mixed' | 'unsure';

// above this share of content words with a capital
const TITLE_CASE = 0.7;
// and up to this share in a sentence, for names
const SENTENCE = 0.34;
const ENOUGH_WORDS = 3;

const isJudged = (word: TitleWord): boolean =>
  !word.opens &&
  !word.kept &&
  !word.joined &&
  word.stem.length > 3 &&
  !hasInnerCapital(word.text) &&
  !/\d/.test(word.text);

/** The form of a title. `isSmall` knows the words that title case keeps small, `isName` those with a capital anywhere. */
export function formOfTitle(
  words: readonly TitleWord[],
  isSmall: (stem: string) => boolean,
  isName: (index: number) => boolean,
): TitleForm {
  const judged = words.filter((word, index) => isJudged(word) && !isSmall(word.stem) && !isName(index));
  const capitals = judged.filter(({ text }) => startsWithCapital(text)).length;
  if (capitals >= judged.length * TITLE_CASE) return judged.length < ENOUGH_WORDS ? 'unsure' : 'title';
  return capitals <= judged.length * SENTENCE ? 'sentence' : 'mixed';
}

/** For each word, whether it stands in a title, or a part of one between colons, that is in capitals. */
export function capitalsOf(words: readonly TitleWord[]): boolean[] {
  if (isInCapitals(words)) return words.map(() => true);
  const marks: boolean[] = [];
  for (const segment of segmentsOf(words)) {
    const shouted = segment.length > 2 && isInCapitals(segment);
    for (const _ of segment) marks.push(shouted);
  }
  return marks;
}

function segmentsOf(words: readonly TitleWord[]): TitleWord[][] {
  const segments: TitleWord[][] = [];
  for (const word of words) {
    if (word.opens) segments.push([]);
    segments.at(-1)?.push(word);
  }
  return segments;
}

/** Whether some small word inside the title is small: then a capital on another one says something (The Hague). */
export const keepsSmallWords = (words: readonly TitleWord[], isSmall: (stem: string) => boolean): boolean =>
  words.some(({ opens, joined, stem, text }) => !opens && !joined && isSmall(stem) && !hasCapital(text));
