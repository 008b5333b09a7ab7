// The language of a title as a two-letter BCP-47 code, or nothing when unsure: a wrong one would make a style
// title-case Indonesian. Counts words and affixes of small tables; Indonesian and Malay, near twins, are told apart
// by words of their own and by what stands around the title.
import { LANGUAGES, MALAY_SURROUNDINGS, ONLY_INDONESIAN, ONLY_MALAY, TWINS } from './language-tables.js';
import { INDONESIAN_CITIES } from './place-tables.js';
import { remembered } from './remembered.js';

// words with their apostrophes and hyphens: l'histoire, pokok-pokok
const TITLE_WORD = /[^\s\d!-&(-,./:-@[-`{-¿“”„…‘«»]+/g;
const OWN_WORD = 2;
const COMMON_WORD = 1;
const AFFIX = 0.7;
/** A language must reach this and lead by `LEAD` over the next one. */
const ENOUGH = 1.4;
const LEAD = 0.6;

/** Scripts that leave few languages to choose from, by their code blocks: property classes cost milliseconds to compile. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[\u0370-\u03ff\u1f00-\u1fff]{3}/, 'el'],
  [/[\u0590-\u05ff]/, 'he'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[\u0e00-\u0e7f]/, 'th'],
  [/[іїєґІЇЄҐ]/, 'uk'],
  [/[\u0400-\u04ff]/, 'ru'],
];

function scriptLanguage(title: string): string | undefined {
  if (!/[\u0370-\u1fff\u3000-\uffff]/.test(title)) return undefined;
  return SCRIPTS.find(([script]) => script.test(title))?.[1];
}

/** Word → points for each language, in the order of `LANGUAGES`. */
const WORD_POINTS: ReadonlyMap<string, readonly number[]> = (() => {
  const points = new Map<string, number[]>();
  const pointsOf = (word: string): number[] => {
    const known = points.get(word) ?? LANGUAGES.map(() => 0);
    points.set(word, known);
    return known;
  };
  for (const [index, { common, own }] of LANGUAGES.entries()) {
    for (const word of common) pointsOf(word)[index] = COMMON_WORD;
    for (const word of own) pointsOf(word)[index] = OWN_WORD;
  }
  const twins = LANGUAGES.findIndex(({ language }) => language === TWINS);
  for (const word of [...ONLY_INDONESIAN, ...ONLY_MALAY]) pointsOf(word)[twins] = OWN_WORD;
  return points;
})();

const EVERY_LANGUAGE = LANGUAGES.map((_, index) => index);

/** The languages that a word's affixes speak for, in the order of `LANGUAGES`. */
const languagesOfAffixes = remembered(
  (word): readonly number[] => EVERY_LANGUAGE.filter((index) => LANGUAGES[index].affixes.test(word)),
  4096,
);

/** The points of each language for the words of a title. */
function scoresOf(words: readonly string[]): number[] {
  const scores = EVERY_LANGUAGE.map(() => 0);
  for (const word of words) {
    const known = WORD_POINTS.get(word);
    if (known) for (let index = 0; index < scores.length; index++) scores[index] += known[index];
    else if (word.length > 5) for (const index of languagesOfAffixes(word)) scores[index] += AFFIX;
  }
  return scores;
}

/** Whether what stands around a title comes from Malaysia, Singapore or Brunei. */
export function isMalayWorld(surroundings: string): boolean {
  if (surroundings === '') return false;
  const lower = surroundings.toLowerCase();
  return MALAY_SURROUNDINGS.some((stretch) => lower.includes(stretch));
}

// PT Gramedia, CV. Andi, Penerbit X, .co.id
const INDONESIAN_PUBLISHER = /\b(?:pt|cv|penerbit|pustaka|universitas|jurnal|prosiding)\b|\.id(?:\/|$)|indonesia/i;

/** Whether what stands around a title shows that it was published in Indonesia. */
export function isIndonesianWorld(surroundings: string, place: string): boolean {
  return INDONESIAN_PUBLISHER.test(surroundings) || INDONESIAN_CITIES.has(place.toLowerCase());
}

/** Indonesian or Malay, for a title that is one of them. */
function nearTwin(words: readonly string[], surroundings: string): string {
  const malay = words.filter((word) => ONLY_MALAY.has(word)).length + (isMalayWorld(surroundings) ? 2 : 0);
  return malay > words.filter((word) => ONLY_INDONESIAN.has(word)).length ? 'ms' : 'id';
}

// spellings that Indonesian and Malay words don't have: th, ph, oo, tion, double letters, y behind a consonant
const FOREIGN_SPELLING = /th|ph|ck|ee|oo|gh|qu|x|wh|tion|ce\b|ve\b|[^aeiou\s]y\b|([bcdfgjlmpqrtvwz])\1/;

/** The language of the place where a title was published, when the title's own words say nothing against it. */
function languageOfPlace(title: string, surroundings: string, place: string): string | undefined {
  if (FOREIGN_SPELLING.test(title.toLowerCase())) return undefined;
  if (isMalayWorld(surroundings)) return 'ms';
  return isIndonesianWorld(surroundings, place) ? 'id' : undefined;
}

/** Where the highest score stands first, `without` left out. */
function indexOfMost(scores: readonly number[], without: number): number {
  let most = without === 0 ? 1 : 0;
  for (let index = most + 1; index < scores.length; index++)
    if (index !== without && scores[index] > scores[most]) most = index;
  return most;
}

/**
 * The language of a title. `surroundings` (publisher, place, journal, address) and `place` part Indonesian from Malay,
 * and speak for a title whose words are in no table.
 */
export function languageOf(title: string, surroundings = '', place = ''): string | undefined {
  const script = scriptLanguage(title);
  if (script) return script;
  const words = title.slice(0, 400).toLowerCase().match(TITLE_WORD) ?? [];
  if (words.length === 0) return undefined;
  const scores = scoresOf(words);
  const first = indexOfMost(scores, -1);
  const [most, next] = [scores[first], scores[indexOfMost(scores, first)]];
  const unsure = most < ENOUGH || most < next + LEAD;
  if (!unsure) return nameOf(LANGUAGES[first].language, words, surroundings);
  const othersSaySomething = scores.some((points, index) => LANGUAGES[index].language !== TWINS && points > scores[0]);
  return othersSaySomething ? undefined : languageOfPlace(title, surroundings, place);
}

function nameOf(language: string, words: readonly string[], surroundings: string): string {
  return language === TWINS ? nearTwin(words, surroundings) : language;
}
