// Measures sentence case on English titles that are in sentence case in real lists: puts them into headline style, or
// into capitals, by a plain rule of its own and compares what comes back, word by word. Half of the files are for looking,
// the other half (`final`) for the figure. Titles of careless lists lack capitals of names, which no rule can guess.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CslItem } from '../csl/item.js';
import { changeTitleCase } from '../formats/title-case/index.js';
import { languageOf } from '../normalize/language.js';

/** How the titles of a list of the measure are set before they are changed back. */
type Setting = 'headline' | 'half of the list in headline' | 'capitals';

const SETTINGS: readonly Setting[] = ['headline', 'half of the list in headline', 'capitals'];

/** Counts over titles: of ours and of the baseline, which makes everything small but the first word. */
interface TitleCaseScore {
  readonly setting: Setting;
  titles: number;
  words: number;
  names: number;
  wordsRight: number;
  namesKept: number;
  titlesRight: number;
  plainWordsRight: number;
  plainTitlesRight: number;
  readonly differences: string[];
}

const LIST_LENGTH = 40;
const ITEMS_OF_A_FILE = 12_000;
const CONTENT_WORDS = 3;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const SMALL = new Set(
  'a an the and but or nor for as at by from in into of on onto over to via with is are'.split(' '),
);

const wordsOf = (title: string): string[] => title.match(WORD) ?? [];

const isLong = (word: string): boolean => word.length > 3 && !/\d/.test(word);

/** English, and nearly all its longer words but the first are small: the title runs as a sentence. */
function isSentence(title: unknown): title is string {
  if (typeof title !== 'string' || /[<>{}\\$]/.test(title)) return false;
  const content = wordsOf(title).slice(1).filter(isLong);
  const small = content.filter((word) => /^\p{Ll}/u.test(word));
  return small.length >= CONTENT_WORDS && small.length >= content.length * 0.6 && languageOf(title) === 'en';
}

const withCapital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

// "Title: subtitle" is "Title: Subtitle" in APA
const withOpenings = (title: string): string =>
  withCapital(title).replace(
    /[:?!]\s["“‘'(]{0,2}\p{Ll}|—\p{Ll}/gu,
    (opening) => opening.slice(0, -1) + opening.slice(-1).toUpperCase(),
  );

const headline = (title: string): string =>
  withOpenings(title.replace(WORD, (word) => (SMALL.has(word) || /^.$|\p{Lu}/u.test(word) ? word : withCapital(word))));

const set = (title: string, setting: Setting): string =>
  setting === 'capitals' ? title.toUpperCase() : headline(title);

const plain = (title: string): string => withOpenings(title.toLowerCase());

function listsOf(path: string): CslItem[][] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').slice(0, ITEMS_OF_A_FILE);
  const items = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as CslItem);
  const lists: CslItem[][] = [];
  for (let from = 0; from < items.length; from += LIST_LENGTH) lists.push(items.slice(from, from + LIST_LENGTH));
  return lists;
}

const newScore = (setting: Setting): TitleCaseScore => ({
  setting,
  titles: 0,
  words: 0,
  names: 0,
  wordsRight: 0,
  namesKept: 0,
  titlesRight: 0,
  plainWordsRight: 0,
  plainTitlesRight: 0,
  differences: [],
});

const isName = (word: string, index: number): boolean => index > 0 && /^\p{Lu}[\p{Ll}'’]+$/u.test(word);

function scoreTitle(score: TitleCaseScore, printed: string, ours: string): void {
  const expected = withOpenings(printed);
  const [wanted, got, small] = [expected, ours, plain(printed)].map(wordsOf);
  const opening = wordsOf(withOpenings(printed.toLowerCase()));
  score.titles++;
  score.titlesRight += Number(ours === expected);
  score.plainTitlesRight += Number(small.join(' ') === wanted.join(' '));
  for (const [index, word] of wanted.entries()) {
    const name = isName(word, index) && opening[index] !== word;
    score.words++;
    score.names += Number(name);
    score.namesKept += Number(name && got[index] === word);
    score.wordsRight += Number(got[index] === word);
    score.plainWordsRight += Number(small[index] === word);
  }
  if (ours !== expected) score.differences.push(`  expected ${expected}\n  printed  ${ours}`);
}

function scoreList(score: TitleCaseScore, list: readonly CslItem[]): void {
  const isSet = (item: CslItem, index: number): boolean =>
    isSentence(item.title) && (score.setting !== 'half of the list in headline' || index % 2 === 0);
  const titles = list.map((item) => item.title);
  const changed = changeTitleCase(
    list.map((item, index) => (isSet(item, index) ? { ...item, title: set(String(item.title), score.setting) } : item)),
    'sentence',
    languageOf,
  );
  for (const [index, item] of list.entries())
    if (isSet(item, index)) scoreTitle(score, String(titles[index]), String(changed[index].title));
}

/** Scores the files for looking, or with `final` the others, in each setting. */
export function checkTitleCase(folder: string, final: boolean): TitleCaseScore[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()
    .filter((_, index) => (index % 2 === 1) === final);
  const scores = SETTINGS.map(newScore);
  for (const file of files)
    for (const list of listsOf(join(folder, file))) for (const score of scores) scoreList(score, list);
  return scores;
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(4));

function scoreLines(score: TitleCaseScore, shown: number): string[] {
  const { setting, titles, words, names } = score;
  const step = Math.max(1, Math.floor(score.differences.length / Math.max(1, shown)));
  return [
    `${setting}: ${titles} titles, ${words} words, ${names} names`,
    `  words right   ${share(score.wordsRight, words)}  (all small ${share(score.plainWordsRight, words)})`,
    `  names kept    ${share(score.namesKept, names)}  (all small 0)`,
    `  titles right  ${share(score.titlesRight, titles)}  (all small ${share(score.plainTitlesRight, titles)})`,
    ...score.differences.filter((_, index) => index % step === 0).slice(0, shown),
  ];
}

/** The scores as lines, each setting with up to `shown` of its differences, spread over all of them. */
export const reportTitleCase = (scores: readonly TitleCaseScore[], shown = 0): string[] =>
  scores.flatMap((score) => scoreLines(score, shown));
