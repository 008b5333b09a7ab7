// Acronyms that a text explains where it first uses them: "Kementerian Pendidikan dan Kebudayaan (Kemendikbud)".
import { nameKey, nameWords } from './name-keys.js';

// a capitalised word in brackets, with capitalised words before it
const EXPLAINED =
  /(?<!\p{L})((?:\p{Lu}[\p{L}-]{1,30}\s{1,3}(?:(?:dan|of|the|for|and|untuk|di|für|und|der|de)\s{1,3}){0,2}){1,11}\p{Lu}[\p{L}-]{1,30}),?\s{0,2}[([](?:selanjutnya |disingkat |atau |hereafter |henceforth )?["“]?(\p{Lu}[\p{L}\d&-]{1,24})["”]?[)\]]/gu;

/** Keys of acronyms → the names that they stand for. Only those that begin like a name in front of them are taken. */
export function explainedAcronyms(text: string): ReadonlyMap<string, string> {
  const acronyms = new Map<string, string>();
  for (const [, words, acronym] of text.matchAll(EXPLAINED)) {
    const key = nameKey(acronym);
    const full = fromInitial(words, key[0]);
    if (full !== undefined && !acronyms.has(key)) acronyms.set(key, full);
  }
  return acronyms;
}

/** The words from the first one on that begins with a letter; "Menurut Badan Pusat Statistik (BPS)". */
function fromInitial(words: string, letter: string): string | undefined {
  const all = words.split(/\s+/);
  const from = all.findIndex((word) => nameWords(word)[0]?.startsWith(letter));
  return from < 0 || all.length - from < 2 ? undefined : all.slice(from).join(' ');
}
