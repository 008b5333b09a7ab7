// The works of all lists of a document, found by the names that they may be cited under. A name is looked up among the works
// that share a word with it, once for each name, so that time stays linear in the text.

import type { ListedName, ListedWork } from './listed-work.js';
import { couldBeAcronym, initialsOf, misspelling, nameKey, nameWords, tellingWords } from './name-keys.js';

/** What a cited name leads to: works that it opens, works that it is another author of, works whose line has it somewhere. */
interface NamedWorks {
  readonly first: readonly ListedWork[];
  readonly other: readonly ListedWork[];
  readonly printed: readonly ListedWork[];
}

/** A listed name that a cited one is likely a misspelling of. */
export interface NearName {
  readonly work: ListedWork;
  readonly name: ListedName;
  readonly slips: number;
  /** The whole name as it should be, where the slip is in the given name. */
  readonly whole?: string;
}

const MOST_CANDIDATES = 500;

/** Whether a cited name is a way to write a listed one. */
export function isNamed(cited: string, listed: ListedName, isTitle = false): boolean {
  const key = nameKey(cited);
  if (listed.keys.has(key) || isGenitive(key, listed)) return true;
  if (isTitle) return key.length > 5 && listed.family.startsWith(key);
  const words = nameWords(cited).filter((word) => word.length > 1);
  if (words.length === 0) return false;
  if (words.every((word) => listed.words.has(word))) return !listed.isBody || words.length > 1 || listed.words.size < 4;
  if (listed.isBody && listed.words.size > 1) return extendsBody(words, listed);
  return (
    words.length > 1 && (key.endsWith(listed.family) || (key.startsWith(listed.family) && listed.family.length > 4))
  );
}

/** "in Webers (1922) Werk". */
const isGenitive = (key: string, { isBody, family }: ListedName): boolean =>
  key.endsWith('s') && (isBody ? key.slice(0, -1) === family : key.slice(0, -1).endsWith(family) && family.length > 3);

/** "Kementerian Kesehatan RI" for "Kementerian Kesehatan Republik Indonesia" or the other way round. */
function extendsBody(words: readonly string[], listed: ListedName): boolean {
  const telling = tellingWords(words.join(' '));
  const shared = telling.filter((word) => listed.words.has(word)).length;
  return shared > 1 && shared >= Math.min(telling.length, listed.words.size) - 1 && words[0] === [...listed.words][0];
}

const SHORTEST_WHOLE = 8;

/** Slips in a whole name of which a word is right: "Zhu Jiashu" for "Zhu Jiamu", in whatever order the list has them. */
function misspeltWhole(cited: string, { words, isBody }: ListedName): number | undefined {
  const [first, ...rest] = nameWords(cited);
  if (isBody || rest.length === 0 || words.size < 2 || !words.has(first)) return undefined;
  const whole = [first, ...[...words].filter((word) => word !== first)].join('');
  return whole.length < SHORTEST_WHOLE ? undefined : misspelling([first, ...rest].join(''), whole);
}

/** A whole name in the order in which it is cited. */
const wholeName = (cited: string, { printed, full, family }: ListedName): string =>
  nameWords(cited)[0] === family ? `${printed} ${full.replace(printed, '').trim()}` : full;

export class WorksIndex {
  readonly works: readonly ListedWork[];
  readonly #byWord = new Map<string, Set<ListedWork>>();
  readonly #byYear = new Map<number, ListedWork[]>();
  readonly #named = new Map<string, NamedWorks>();
  readonly #acronyms: ReadonlyMap<string, string>;

  /** `acronyms`: what acronyms the text explains, as keys: "kemendikbud" → "Kementerian Pendidikan dan Kebudayaan". */
  constructor(works: readonly ListedWork[], acronyms: ReadonlyMap<string, string>) {
    this.works = works;
    this.#acronyms = acronyms;
    for (const work of works) {
      for (const { words, keys } of work.names) for (const word of [...words, ...keys]) this.#add(word, work);
      for (const word of work.printedWords) this.#add(word, work);
      for (const year of work.years) this.#byYear.set(year, [...(this.#byYear.get(year) ?? []), work]);
    }
  }

  #add(word: string, work: ListedWork): void {
    const works = this.#byWord.get(word);
    if (works) works.add(work);
    else this.#byWord.set(word, new Set([work]));
  }

  /** Works that share a word, the acronym or the initials with a name. */
  #candidates(cited: string): ListedWork[] {
    const words = [...tellingWords(cited), nameKey(cited)];
    const keys = new Set([...words, ...words.map((word) => word.replace(/s$/, '')), ...initialsOf(cited)]);
    const candidates = new Set<ListedWork>();
    for (const key of keys)
      for (const work of this.#byWord.get(key) ?? []) if (candidates.size < MOST_CANDIDATES) candidates.add(work);
    return [...candidates];
  }

  #look(cited: string): NamedWorks {
    const candidates = this.#candidates(cited);
    const opens = (work: ListedWork): boolean => work.names.length > 0 && isNamed(cited, work.names[0], work.isByTitle);
    const first = candidates.filter(opens);
    const other = candidates.filter(
      (work) => !first.includes(work) && work.names.slice(1).some((name) => isNamed(cited, name)),
    );
    const words = nameWords(cited).filter((word) => word.length > 2);
    const last = words.at(-1) ?? nameKey(cited);
    const printed = candidates.filter(({ printedWords }) => printedWords.has(last) || printedWords.has(nameKey(cited)));
    return { first, other, printed };
  }

  /** The works that a cited name leads to. */
  named(cited: string): NamedWorks {
    const key = nameWords(cited).join(' ');
    const known = this.#named.get(key);
    if (known) return known;
    const own = this.#look(cited);
    const full = this.#acronyms.get(nameKey(cited));
    const found = own.first.length > 0 || full === undefined ? own : this.#look(full);
    const answer = found.first.length > 0 ? found : { ...found, first: this.#byAcronym(cited) };
    this.#named.set(key, answer);
    return answer;
  }

  /** Bodies that one capitalised word could be the acronym of. */
  #byAcronym(cited: string): ListedWork[] {
    const acronym = nameKey(cited);
    if (/\s/u.test(cited.trim()) || acronym.length > 16 || this.works.length > 5000) return [];
    const isAllCapitals = !/\p{Ll}/u.test(cited);
    return this.works.filter(({ names: [name], isByTitle }) => {
      if (isByTitle || !name?.isBody || !(isAllCapitals || name.family.startsWith(acronym.slice(0, 3)))) return false;
      return couldBeAcronym(acronym, name.printed);
    });
  }

  in(year: number): readonly ListedWork[] {
    return this.#byYear.get(year) ?? [];
  }

  /** First authors of a year's works that a cited name is likely a misspelling of, the nearest first. */
  near(cited: string, year: number): NearName[] {
    const key = nameKey(cited);
    const last = nameWords(cited).at(-1) ?? '';
    const near = this.in(year).flatMap((work): NearName[] => {
      const [name] = work.names;
      if (name === undefined || work.isByTitle) return [];
      const slips = misspelling(key, name.family) ?? misspelling(last, name.family);
      if (slips !== undefined) return [{ work, name, slips }];
      const ofWhole = misspeltWhole(cited, name);
      return ofWhole === undefined ? [] : [{ work, name, slips: ofWhole, whole: wholeName(cited, name) }];
    });
    return near.sort((a, b) => a.slips - b.slips);
  }
}
