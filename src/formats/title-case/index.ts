// Changes the case of the titles of a list, as a suggestion: by the rules of each title's own language, with the names that
// the list's own words, a lexicon and the shape of a word tell. Stands between the items and the writers of styles.
// A title that already has the case that is wanted is left alone; so is one whose language is not known.
import type { CslItem } from '../../csl/item.js';
import { englishHeadline, englishSentence, isUntelling } from './english.js';
import { englishNames } from './english-name-words.js';
import { indonesianSentence, indonesianTitle, isParticle } from './indonesian.js';
import { indonesianNames } from './indonesian-name-words.js';
import { languageCode } from './language-code.js';
import { collectListWords, type ListWords } from './list-words.js';
import { SENTENCE_LANGUAGES, sentenceOfCapitals } from './other-languages.js';
import { capitalsOf, formOfTitle, type TitleForm } from './title-form.js';
import { readTitle, type TitleText, writeTitle } from './title-text.js';

/** Which case titles are wanted in. */
export type TitleCase = 'sentence' | 'title';

/** The language of a title as a BCP-47 code, or nothing when unsure. */
type LanguageOf = (title: string) => string | undefined;

type TitleVariable = 'title' | 'title-short' | 'container-title';

/** One title of one item, read. */
interface ReadTitle {
  readonly variable: TitleVariable;
  readonly title: TitleText;
  readonly language: string;
  readonly form: TitleForm | 'capitals';
}

const NO_WORDS: ListWords = {
  common: new Map(),
  proper: new Map(),
  places: new Set(),
  persons: new Set(),
  forms: new Map(),
};

// The titles of laws are formal citations, those of periodicals are names.
const NAMED_TYPES: ReadonlySet<string> = new Set([
  'legislation',
  'legal_case',
  'bill',
  'regulation',
  'treaty',
  'periodical',
]);

// A chapter may stand in a journal or in proceedings, whose titles are names.
const NAMED_CONTAINER = /^\W{0,3}(?:journal|jurnal|annals|transactions|bulletin|acta)\b/i;

// The name of a meeting makes up such a title.
const PROCEEDINGS = /^\W{0,3}(?:proceedings|prosiding)\b/i;

function titleVariables(item: CslItem): TitleVariable[] {
  if (NAMED_TYPES.has(item.type)) return [];
  const isBookPart = item.type === 'chapter' && !NAMED_CONTAINER.test(String(item['container-title'] ?? ''));
  const variables: TitleVariable[] = ['title', 'title-short', ...(isBookPart ? (['container-title'] as const) : [])];
  return variables.filter(
    (variable) => typeof item[variable] === 'string' && !PROCEEDINGS.test(String(item[variable])),
  );
}

function formOf(title: TitleText, language: string): ReadTitle['form'] {
  const shouted = capitalsOf(title.words);
  if (shouted.includes(true)) return 'capitals';
  const isIndonesian = language === 'id' || language === 'ms';
  const names = isIndonesian
    ? indonesianNames(title.words, NO_WORDS, language)
    : englishNames(title.words, NO_WORDS, shouted);
  return formOfTitle(title.words, isIndonesian ? isParticle : isUntelling, (at) => names[at]);
}

const withoutTags = (text: string): string => text.replace(/<[^<>]{0,120}>/g, '');

function readTitles(item: CslItem, languageOf: LanguageOf): ReadTitle[] {
  const given = languageCode(String(item.language ?? ''));
  const judged = (variable: TitleVariable): string =>
    languageCode(languageOf(withoutTags(String(item[variable] ?? ''))) ?? '');
  const ofTitle = given || judged('title');
  return titleVariables(item).map((variable) => {
    const title = readTitle(String(item[variable]));
    const language = variable === 'container-title' ? given || judged(variable) : ofTitle;
    return { variable, title, language, form: formOf(title, language) };
  });
}

/** Languages in which the clear titles of the list run as sentences more often than not. */
function sentenceHabits(titles: readonly ReadTitle[]): ReadonlySet<string> {
  const leads = new Map<string, number>();
  for (const { language, form } of titles) {
    const step = form === 'sentence' ? 1 : form === 'title' ? -1 : 0;
    leads.set(language, (leads.get(language) ?? 0) + step);
  }
  return new Set([...leads].filter(([, lead]) => lead > 0).map(([language]) => language));
}

/** The words of a title in sentence case, or nothing where it is left alone. */
function sentenceForms({ title, language, form }: ReadTitle, list: ListWords, habits: ReadonlySet<string>) {
  if (SENTENCE_LANGUAGES.has(language))
    return form === 'capitals' ? sentenceOfCapitals(title, list, language) : undefined;
  if (form === 'sentence' || form === 'mixed' || (form === 'unsure' && habits.has(language))) return undefined;
  if (language === 'en') return englishSentence(title, list);
  return language === 'id' || language === 'ms' ? indonesianSentence(title, list, language) : undefined;
}

/** The words of a title in title case, or nothing where it is left alone. */
function titleForms({ title, language }: ReadTitle, list: ListWords): string[] | undefined {
  if (language === 'en') return englishHeadline(title, list);
  return language === 'id' || language === 'ms' ? indonesianTitle(title, list, language) : undefined;
}

/**
 * The items with the case of `title`, `title-short` and, for chapters, `container-title` changed where the title is
 * in English, Indonesian or Malay (titles in capitals also in French, Spanish, Italian, Portuguese and Dutch). The language
 * is the item's `language`, else what `languageOf` says of the title's text without tags; titles of no known language,
 * German ones, laws and periodicals are left as they are. Only letter case changes: every title keeps its length and tags,
 * nocase spans keep their case. Items without a change are the same objects. Pure, in linear time; never throws.
 */
export function changeTitleCase(
  items: readonly CslItem[],
  wanted: TitleCase,
  languageOf: LanguageOf = () => undefined,
): CslItem[] {
  const read = items.map((item) => readTitles(item, languageOf));
  const all = read.flat();
  const running = all.map(({ title, language, form }) => ({ title, language, runs: form === 'sentence' }));
  const languages = new Map(items.map((item, index) => [item, read[index][0]?.language ?? '']));
  const list = collectListWords(items, running, (item) => languages.get(item) ?? '');
  const habits = sentenceHabits(all);
  return items.map((item, index) => {
    const changed: Partial<Record<TitleVariable, string>> = {};
    for (const title of read[index]) {
      const forms = wanted === 'sentence' ? sentenceForms(title, list, habits) : titleForms(title, list);
      const written = forms && writeTitle(title.title, forms);
      if (written !== undefined && written !== title.title.text) changed[title.variable] = written;
    }
    return Object.keys(changed).length > 0 ? { ...item, ...changed } : item;
  });
}
