// What a reference list itself tells about the case of words: a word that stands small inside one running title is
// common in the others; one that has a capital inside sentence-case titles is a name; places and authors are names.
// Journals and publishers tell nothing, because all their words have capitals.
import type { CslItem } from '../../csl/item.js';
import { NAME_VARIABLES } from '../../csl/item.js';
import { hasCapital, hasInnerCapital, hasLower, lowered, startsWithCapital } from './letter-case.js';
import { capitalsOf } from './title-form.js';
import { isInCapitals, readTitle, type TitleText, type TitleWord } from './title-text.js';

/** A title of the list with its language and whether it runs as a sentence. */
interface ListTitle {
  readonly title: TitleText;
  readonly language: string;
  readonly runs: boolean;
}

/** The list's own words. Stems are in lower case. */
export interface ListWords {
  /** How often a word stands small inside a title of that language. */
  readonly common: ReadonlyMap<string, number>;
  /** How often it has a capital inside a running one. */
  readonly proper: ReadonlyMap<string, number>;
  /** Words of places where something was published or held. */
  readonly places: ReadonlySet<string>;
  /** Words of persons' names. */
  readonly persons: ReadonlySet<string>;
  /** Words with inner capitals, as they are written: iPhone, DNA, McDonald. */
  readonly forms: ReadonlyMap<string, string>;
}

/** The key under which a word of a language is counted. */
export const wordKey = (language: string, stem: string): string => `${language} ${stem}`;

const ABSTRACT_LENGTH = 20_000;
const NAME_LENGTH = 300;

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const lettered = ({ text }: TitleWord): boolean => hasCapital(text) || hasLower(text);

function countWords(
  { title, language, runs }: ListTitle,
  common: Map<string, number>,
  proper: Map<string, number>,
): void {
  for (const word of title.words) {
    if (word.opens || word.kept || word.joined || !lettered(word)) continue;
    const key = wordKey(language, word.stem);
    if (!hasCapital(word.text)) count(common, key);
    else if (runs && startsWithCapital(word.text)) count(proper, key);
  }
}

function collectForms(words: readonly TitleWord[], forms: Map<string, string>): void {
  const shouted = capitalsOf(words);
  for (const [at, { text, stem }] of words.entries())
    if (!shouted[at] && hasInnerCapital(text) && !/^\d/.test(text) && !forms.has(stem))
      forms.set(stem, text.replace(/['’]s$/, ''));
}

const wordsOf = (text: string): readonly TitleWord[] => readTitle(text.slice(0, NAME_LENGTH)).words;

const EVENT_PLACES = ['publisher-place', 'event-place', 'archive-place', 'original-publisher-place'] as const;

function placeWords(items: readonly CslItem[]): Set<string> {
  const places = items.flatMap((item) => EVENT_PLACES.map((variable) => String(item[variable] ?? '')));
  return new Set(places.flatMap(wordsOf).flatMap(({ stem }) => (stem.length > 3 ? [stem] : [])));
}

const personParts = (item: CslItem): string[] =>
  NAME_VARIABLES.flatMap((variable) =>
    (item[variable] ?? []).flatMap(({ family, given }) => [family ?? '', given ?? '']),
  );

const isPersonWord = ({ text, stem }: TitleWord): boolean => stem.length > 3 && startsWithCapital(text);

const runningText = (abstract: string): TitleText => readTitle(abstract.slice(0, ABSTRACT_LENGTH));

/** Collects the words of a list. `titles` are its titles with their languages; abstracts count in the item's language. */
export function collectListWords(
  items: readonly CslItem[],
  titles: readonly ListTitle[],
  languageOfItem: (item: CslItem) => string,
): ListWords {
  const common = new Map<string, number>();
  const proper = new Map<string, number>();
  const forms = new Map<string, string>();
  const persons = new Set<string>();
  for (const title of titles) {
    countWords(title, common, proper);
    collectForms(title.title.words, forms);
  }
  for (const item of items) {
    const people = personParts(item).flatMap(wordsOf);
    for (const word of people) if (isPersonWord(word)) persons.add(word.stem);
    collectForms(
      people.filter(({ text }) => hasLower(text) && lowered(text).length > 3),
      forms,
    );
    if (item.abstract === undefined) continue;
    const title = runningText(String(item.abstract));
    if (!isInCapitals(title.words)) countWords({ title, language: languageOfItem(item), runs: true }, common, proper);
  }
  return { common, proper, places: placeWords(items), persons, forms };
}
