// What a reference is sorted under. Manuals differ on particles, articles, umlauts and blanks, so that a reference may have
// several keys, and it is only out of place when it is by all of them.
import type { CheckedReference } from './checked-document.js';
import { folded, foldedWords, leadingPeople } from './folded-text.js';

// de Groot, van Dijk, al-Ghazali
const PARTICLES: ReadonlySet<string> = new Set(
  'al el ar as at ad an az ash de del della der den des di da do dos du la le van von vom zu zur ter ten te bin ibn abu'.split(
    ' ',
  ),
);
// The, A, Der, Das
const ARTICLES: ReadonlySet<string> = new Set(
  'the a an der die das ein eine le la les un une il lo el los las'.split(' '),
);
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', é: 'e' };

const withoutFirst = (words: readonly string[], droppable: ReadonlySet<string>): readonly string[] => {
  const first = words.findIndex((word) => !droppable.has(word));
  return first > 0 ? words.slice(first) : words;
};

const written = (text: string): string => text.toLowerCase().replace(/[äöüøåé]/g, (letter) => UMLAUTS[letter]);

/** "ashari k": family name, then the first letter of the given name; a body's name or a title as it is. */
function nameKey({ item }: CheckedReference, spelled: (text: string) => string): readonly string[] {
  const [name] = leadingPeople(item);
  if (!name) return withoutFirst(foldedWords(spelled(String(item.title ?? ''))), ARTICLES);
  if (name.literal !== undefined) return foldedWords(spelled(name.literal));
  const particle = name['non-dropping-particle'] ?? '';
  return foldedWords(spelled(`${particle} ${name.family ?? ''} ${folded(name.given ?? '').slice(0, 1)}`));
}

/** The beginning of what is printed, up to the first full stop or comma. */
function printedKey({ text, segments }: CheckedReference): readonly string[] {
  const first = segments.find(({ label }) => label !== 'citation-number');
  return foldedWords((/^[^,.:(]{1,80}/u.exec(text.slice(first?.start ?? 0))?.[0] ?? '').slice(0, 80));
}

const same = (text: string): string => text;

// WR (Wissenschaftsrat) | Badan Pusat Statistik [BPS]: lists file a body under its acronym or under its name
const IN_BRACKETS = /^[^()[\]]{2,100}[([]([^()[\]]{2,100})[)\]]/u;

function otherNameKey({ item }: CheckedReference): readonly string[] {
  const [name] = leadingPeople(item);
  return foldedWords(IN_BRACKETS.exec(name?.literal ?? '')?.[1] ?? '');
}

/** The keys of a reference, the likeliest first; every one is letters and digits alone or with blanks. */
export function sortKeys(reference: CheckedReference): string[] {
  const name = nameKey(reference, same);
  const printed = printedKey(reference);
  const rows = [
    name,
    printed,
    withoutFirst(name, PARTICLES),
    withoutFirst(printed, PARTICLES),
    nameKey(reference, written),
    withoutFirst(printed, ARTICLES),
    otherNameKey(reference),
  ];
  const keys = rows.flatMap((words) => [words.join(''), words.join(' '), words.join('').replace(/^mc/, 'mac')]);
  return [...new Set(keys)].filter((key) => key !== '');
}
