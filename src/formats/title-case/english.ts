// English titles: sentence case (APA 7, 6.17) and headline style (Chicago, MLA). Names, acronyms and marked words stay;
// a word that was small in a title in title case was meant to be small.
import { englishNames, isGenus } from './english-name-words.js';
import { capitalised, hasCapital, lowered, withCapital } from './letter-case.js';
import type { ListWords } from './list-words.js';
import { capitalsOf, keepsSmallWords } from './title-form.js';
import type { TitleText, TitleWord } from './title-text.js';
import { fixedForm, isSmallLetter } from './written-words.js';

/** Words that headline style keeps small inside a title. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the and but or nor for yet as at by from in into of on onto over per to via vs versus v with upon'.split(' '),
);

const isSmallWord = (stem: string): boolean => SMALL_WORDS.has(stem);

/** Longer prepositions and conjunctions, which some title cases keep small and others not. */
export const LONG_PREPOSITIONS: ReadonlySet<string> = new Set(
  'about above across after against along although among amongst around because before behind below beneath beside between beyond despite during except inside outside since than that through throughout toward towards under underneath unlike until using when where whereas while within without'.split(
    ' ',
  ),
);

/** Whether the word says nothing about the case that a title is set in. */
export const isUntelling = (stem: string): boolean => SMALL_WORDS.has(stem) || LONG_PREPOSITIONS.has(stem);

// Vitamin A, Type A: the letter, not the article
const LETTERED: ReadonlySet<string> = new Set(
  'vitamin hepatitis type group class grade influenza protein model team zone category appendix schedule'.split(' '),
);

/** What is known of a title before its words are looked at one by one. */
interface Reading {
  readonly words: readonly TitleWord[];
  readonly names: readonly boolean[];
  readonly shouted: readonly boolean[];
  readonly list: ListWords;
  /** A small word with a capital inside this title belongs to a name. */
  readonly tellsSmallWords: boolean;
}

function readEnglish({ words }: TitleText, list: ListWords): Reading {
  const shouted = capitalsOf(words);
  const names = englishNames(words, list, shouted);
  return { words, names, shouted, list, tellsSmallWords: keepsSmallWords(words, isSmallWord) };
}

const isLetterA = (words: readonly TitleWord[], at: number): boolean => LETTERED.has(words[at - 1]?.stem ?? '');

// "The Hague", "The Beatles", vitamin A: a capital that a title with small words would not have
function isMeantCapital({ words, shouted, tellsSmallWords }: Reading, at: number): boolean {
  const { stem, text } = words[at];
  if (stem === 'a' && isLetterA(words, at)) return true;
  return !shouted[at] && tellsSmallWords && (stem === 'the' || stem === 'a') && hasCapital(text);
}

function isName(reading: Reading, at: number): boolean {
  const { words, names } = reading;
  if (names[at] || isMeantCapital(reading, at)) return true;
  const before = words[at - 1];
  return before?.stem === 'the' && !before.opens && words[at].gap === ' ' && isMeantCapital(reading, at - 1);
}

function singleLetter({ words }: Reading, at: number, name: boolean): string | undefined {
  const { text, stem } = words[at];
  if (text.length > 1 || text === lowered(text)) return undefined;
  if (isSmallLetter(words, at)) return lowered(text);
  return stem === 'a' && !name && words[at + 1]?.gap !== '.' ? undefined : text;
}

const bare = (text: string, shouted: boolean): string => (shouted ? lowered(text) : text);

function sentenceWord(reading: Reading, at: number): string {
  const { words, shouted, list } = reading;
  const { text, opens } = words[at];
  const fixed = fixedForm(words, at, list, 'en', shouted[at]);
  if (fixed !== undefined) return fixed;
  const name = isName(reading, at);
  if (opens) return isMeantSmall(words, at, shouted[at]) ? text : withCapital(bare(text, shouted[at]));
  const letter = singleLetter(reading, at, name);
  if (letter !== undefined) return letter;
  if (/^i['’]/i.test(text)) return capitalised(text);
  if (!name) return lowered(text);
  return shouted[at] ? capitalised(text) : text;
}

// "The Few – and the Many – in Art": a dash inside a sentence, when the word behind it is small
const followsDash = ({ gap, text }: TitleWord): boolean => /[–—-]/.test(gap) && text === lowered(text);

const isMeantSmall = (words: readonly TitleWord[], at: number, shouted: boolean): boolean =>
  isOpeningLetter(words[at].text) || (!shouted && at > 0 && followsDash(words[at]));

// a small single letter that opens a title in title case was meant: n-gram models
const isOpeningLetter = (text: string): boolean => text.length === 1 && text !== 'a' && !hasCapital(text);

/** The words of an English title in sentence case. */
export function englishSentence(title: TitleText, list: ListWords): string[] {
  const reading = readEnglish(title, list);
  return title.words.map((_, at) => sentenceWord(reading, at));
}

// Aedes aegypti, van Gogh, et al.: small words that are not English
const FOREIGN_SMALL: ReadonlySet<string> = new Set(
  'van von der den de del della di da du des la le el al et bin ibn y'.split(' '),
);

const closesSegment = (words: readonly TitleWord[], at: number): boolean =>
  at === words.length - 1 || words[at + 1].opens;

function staysSmall(reading: Reading, at: number): boolean {
  const { words } = reading;
  const { stem, text, joined } = words[at];
  if (FOREIGN_SMALL.has(stem) && text === lowered(text) && !SMALL_WORDS.has(stem)) return true;
  if (!SMALL_WORDS.has(stem) || closesSegment(words, at)) return false;
  return joined || words[at + 1]?.joined !== true;
}

// in italics or behind a genus of the tables: Escherichia coli
function isEpithet({ words, names, shouted }: Reading, at: number): boolean {
  const before = words[at - 1];
  if (!before || shouted[at] || words[at].gap !== ' ' || hasCapital(words[at].text)) return false;
  return names[at - 1] && isGenus(before.stem);
}

// E-Commerce, but p-Values
const isElectronic = (words: readonly TitleWord[], at: number): boolean =>
  words[at].stem === 'e' && words[at + 1]?.joined === true;

function headlineWord(reading: Reading, at: number): string {
  const { words, shouted, list } = reading;
  const { text, opens } = words[at];
  const fixed = fixedForm(words, at, list, 'en', shouted[at]);
  if (fixed !== undefined) return fixed;
  const base = bare(text, shouted[at]);
  if (opens) return isOpeningLetter(base) ? base : withCapital(base);
  if (isMeantCapital(reading, at)) return withCapital(base);
  if (staysSmall(reading, at)) return lowered(text);
  if (text.length === 1 && text === lowered(text) && text !== 'a')
    return words[at].stem === 'i' || isElectronic(words, at) ? withCapital(text) : text;
  return isEpithet(reading, at) ? base : withCapital(base);
}

/** The words of an English title in headline style. */
export function englishHeadline(title: TitleText, list: ListWords): string[] {
  const reading = readEnglish(title, list);
  return title.words.map((_, at) => headlineWord(reading, at));
}
