// The language of a title as a two-letter BCP-47 code, or nothing when unsure: a wrong one would make a style
// title-case Indonesian. Counts words and affixes of small tables; Indonesian and Malay, near twins, are told apart
// by words of their own and by what stands around the title.
import { INDONESIAN_CITIES } from './place-tables.js';
import { LANGUAGES, type LanguageTable, MALAY_SURROUNDINGS } from './language-tables.js';

const WORD = /\p{L}[\p{L}\p{M}'’-]{0,40}/gu;

/** Scripts that leave few languages to choose from. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Greek}{3}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Thai}/u, 'th'],
  [/[іїєґІЇЄҐ]/, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

function scriptLanguage(title: string): string | undefined {
  if (!/[\u0370-\u1fff\u3000-\uffff]/.test(title)) return undefined;
  return SCRIPTS.find(([script]) => script.test(title))?.[1];
}

function score(table: LanguageTable, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    if (table.own.has(word)) sum += 2;
    else if (table.common.has(word)) sum += 1;
    else if (word.length > 5 && table.affixes.test(word)) sum += 0.7;
  }
  return sum;
}

export const isMalayWorld = (surroundings: string): boolean => {
  const lower = surroundings.toLowerCase();
  return MALAY_SURROUNDINGS.some((word) => lower.includes(word));
};

/** Indonesian or Malay, for a title that is one of them: by the words that only one of them has. */
function nearTwin(words: readonly string[], surroundings: string): string {
  const ownWords = (language: string): number => {
    const own = LANGUAGES.find((table) => table.language === language)?.own;
    return words.filter((word) => own?.has(word)).length;
  };
  return ownWords('ms') + (isMalayWorld(surroundings) ? 2 : 0) > ownWords('id') ? 'ms' : 'id';
}

// PT Gramedia, CV. Andi, Penerbit X, .co.id
const INDONESIAN_PUBLISHER = /(?<!\p{L})(?:pt|cv|penerbit|pustaka|universitas|jurnal|prosiding)(?!\p{L})|\.id(?:\/|$)|indonesia/iu;

/** Whether what stands around a title shows that it was published in Indonesia. */
export function isIndonesianWorld(surroundings: string, place: string): boolean {
  return INDONESIAN_PUBLISHER.test(surroundings) || INDONESIAN_CITIES.has(place.toLowerCase());
}

/** The language of a title; `surroundings` (publisher, place, journal, address) only part Indonesian from Malay. */
export function languageOf(title: string, surroundings = ''): string | undefined {
  const script = scriptLanguage(title);
  if (script) return script;
  const words = title.slice(0, 400).toLowerCase().match(WORD) ?? [];
  const scores = new Map(LANGUAGES.map((table) => [table.language, score(table, words)]));
  const twin = Math.max(scores.get('id') ?? 0, scores.get('ms') ?? 0);
  const others = LANGUAGES.filter(({ language }) => language !== 'id' && language !== 'ms');
  const ranked = [
    ...others.map(({ language }) => ({ language, points: scores.get(language) ?? 0 })),
    { language: 'twin', points: twin },
  ];
  ranked.sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  if (first.points < 1.4 || first.points < second.points + 0.6) return undefined;
  return first.language === 'twin' ? nearTwin(words, surroundings) : first.language;
}
