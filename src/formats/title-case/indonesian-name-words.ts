// Which words of an Indonesian or Malay title are names: by the tables, by the list, and by the words that begin a name
// (Kabupaten, PT, SMA Negeri, Undang-Undang Nomor). Names run on to the next particle or common word.
import { BODIES, EPONYMS, GENERA, GIVEN_NAMES } from './english-names.js';
import {
  BANK_NAMES,
  BODY_HEADS,
  COMMON_NAMES,
  DIRECTIONS,
  INDONESIAN_COMMON,
  INDONESIAN_NAMES,
  INDONESIAN_NEIGHBOURS,
  INDONESIAN_PHRASES,
  INDONESIAN_PLACES,
  LAW_HEADS,
  LIKELY_PLACE_HEADS,
  PARTICLES,
  PERSON_HEADS,
  PLACE_HEADS,
  SCHOOL_HEADS,
  SCHOOL_NAMES,
  SURE_PLACE_HEADS,
} from './indonesian-words.js';
import { type ListWords, wordKey } from './list-words.js';
import { markPhrases, phraseTable } from './phrases.js';
import type { TitleWord } from './title-text.js';

const PLACES: ReadonlySet<string> = new Set(INDONESIAN_PLACES);
const FOREIGN_NAMES = [...EPONYMS, ...BODIES, ...GIVEN_NAMES, ...GENERA.filter((genus) => genus.length > 4)];
const NAMES: ReadonlySet<string> = new Set([...INDONESIAN_PLACES, ...INDONESIAN_NAMES, ...FOREIGN_NAMES]);
const PHRASES = phraseTable(INDONESIAN_PHRASES);

// menggunakan, berbasis, peningkatan, kepuasan, normalisasi: words made by affixes
const AFFIXED =
  /^(?:mem|men|meng|meny|ber|ter)[a-z]{4}|^di[a-z]{4,}(?:kan|i)$|^(?:pe|ke|se)[a-z]{4,}an$|[a-z]{3}(?:kan|isasi|asi|ansi|itas|isme|nya|tif|ika|logi)$/;

const isCommon = (stem: string): boolean => PARTICLES.has(stem) || INDONESIAN_COMMON.has(stem);
const looksCommon = (stem: string): boolean => isCommon(stem) || AFFIXED.test(stem);

const MAX_NAME = 8;

function isTableName(words: readonly TitleWord[], at: number): boolean {
  const { stem } = words[at];
  if (!NAMES.has(stem)) return false;
  const against = INDONESIAN_NEIGHBOURS.get(stem);
  return !against?.some((other) => other === words[at - 1]?.stem || other === words[at + 1]?.stem);
}

function isListName(stem: string, list: ListWords, language: string): boolean {
  const common = list.common.get(wordKey(language, stem)) ?? 0;
  const proper = list.proper.get(wordKey(language, stem)) ?? 0;
  if (common + proper > 0) return proper > common + Number(looksCommon(stem));
  if (looksCommon(stem) || COMMON_NAMES.has(stem) || PLACE_HEADS.has(stem)) return false;
  return list.places.has(stem) || list.persons.has(stem);
}

const runsOn = (word: TitleWord | undefined): word is TitleWord =>
  word !== undefined && !word.opens && /^(?:\s|\.\s?|-)$/.test(word.gap);

/** Marks a name from its head on, to the next word that can't belong to it. */
function markRun(words: readonly TitleWord[], names: boolean[], head: number, isEnd: (stem: string) => boolean): void {
  names[head] = true;
  for (let at = head + 1; at <= head + MAX_NAME && runsOn(words[at]) && !isEnd(words[at].stem); at++) names[at] = true;
}

/** Whether the word begins a name, told by the one behind it. */
function beginsName(stem: string, next: string, nextIsName: boolean): boolean {
  if (SURE_PLACE_HEADS.has(stem)) return !isCommon(next);
  if (LIKELY_PLACE_HEADS.has(stem) || PERSON_HEADS.has(stem)) return nextIsName || !looksCommon(next);
  if (BODY_HEADS.has(stem)) return !isCommon(next);
  if (stem === 'bank') return BANK_NAMES.has(next);
  if (SCHOOL_HEADS.has(stem)) return SCHOOL_NAMES.has(next) || nextIsName || /^\d+$/.test(next);
  return PLACE_HEADS.has(stem) && nextIsName;
}

const goesOnAsName = (stem: string): boolean =>
  BODY_HEADS.has(stem) || SCHOOL_HEADS.has(stem) || SURE_PLACE_HEADS.has(stem) || PERSON_HEADS.has(stem);

function markHeads(words: readonly TitleWord[], names: boolean[]): void {
  for (const [at, { stem }] of words.entries()) {
    const next = words[at + 1];
    if (stem === 'al' && next?.joined && names[at + 1]) names[at] = true;
    if (!runsOn(next) || next.joined || !beginsName(stem, next.stem, names[at + 1])) continue;
    names[at] = true;
    names[at + 1] = true;
    if (goesOnAsName(stem)) markRun(words, names, at + 1, looksCommon);
  }
}

const ENDS_LAW: ReadonlySet<string> = new Set('di pada terhadap oleh dalam dengan untuk sebagai'.split(' '));

const isNumberWord = (stem: string | undefined): boolean => stem === 'nomor' || stem === 'no';

/** The position of the number of a law that begins at `head`: Undang-Undang Nomor →13. */
function lawNumber(words: readonly TitleWord[], head: number): number | undefined {
  for (let at = head + 1; at <= head + MAX_NAME && words[at]; at++)
    if (isNumberWord(words[at].stem) && /^\d+/.test(words[at + 1]?.stem ?? '')) return at + 1;
  return undefined;
}

// Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan: all of it is the name of the law
function markLaws(words: readonly TitleWord[], names: boolean[]): void {
  for (let at = 0; at < words.length; at++) {
    const number = LAW_HEADS.has(words[at].stem) ? lawNumber(words, at) : undefined;
    if (number === undefined) continue;
    const year = words[number + 1]?.stem === 'tahun' ? number + 2 : number;
    for (let part = at; part <= year && part < words.length; part++) names[part] = !PARTICLES.has(words[part].stem);
    at = words[year + 1]?.stem === 'tentang' ? markSubject(words, names, year + 2) : year;
  }
}

function markSubject(words: readonly TitleWord[], names: boolean[], from: number): number {
  let at = from;
  for (; words[at] && !words[at].opens && !/[,;:()]/.test(words[at].gap) && !ENDS_LAW.has(words[at].stem); at++)
    names[at] = !PARTICLES.has(words[at].stem);
  return at - 1;
}

function markDirections(words: readonly TitleWord[], names: boolean[]): void {
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1].stem;
    const follows = names[at - 1] && (PLACES.has(before) || DIRECTIONS.has(before));
    if (DIRECTIONS.has(words[at].stem) && words[at].gap === ' ' && follows) names[at] = true;
  }
}

/** For each word of an Indonesian or Malay title, whether it has a capital wherever it stands. */
export function indonesianNames(words: readonly TitleWord[], list: ListWords, language: string): boolean[] {
  const marks = markPhrases(words, PHRASES);
  const names = words.map(({ stem }, at) => marks[at] ?? (isTableName(words, at) || isListName(stem, list, language)));
  markDirections(words, names);
  markHeads(words, names);
  markDirections(words, names);
  markLaws(words, names);
  return names;
}
