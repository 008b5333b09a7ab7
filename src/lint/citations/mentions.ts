// Names near years anywhere in the text outside the lists, in whatever form: a work that is mentioned so is not told to be
// uncited, for a form of citation may have been missed.
import type { CheckedDocument } from '../checked-document.js';
import type { ListedWork } from './listed-work.js';
import { foldedWords, nameKey, nameWords } from './name-keys.js';

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;
const BEFORE = 110;
const BEHIND = 12;

/** The words near each year, as "sari|2020". */
function wordsNearYears({ document, lists }: CheckedDocument): ReadonlySet<string> {
  const mentions = new Set<string>();
  const { text } = document;
  for (const { 0: year, index } of text.matchAll(YEAR)) {
    if (lists.some(({ span }) => index >= span.start && index < span.end)) continue;
    const near = text.slice(Math.max(0, index - BEFORE), index + BEHIND);
    for (const word of foldedWords(near.replace(/-[ \t]{0,8}\r?\n[ \t]{0,8}/g, ''))) mentions.add(`${word}|${year}`);
  }
  return mentions;
}

const LONG_ENOUGH = 24;
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The letters of the text outside the lists, to find titles in. */
function lettersOutside({ document, lists }: CheckedDocument): string {
  let rest = document.text;
  for (const { span } of [...lists].sort((a, b) => b.span.start - a.span.start))
    rest = rest.slice(0, span.start) + rest.slice(span.end);
  return lettersOf(rest);
}

/** Whether a work's first author stands near its year somewhere in the text. */
export function mentionsIn(checked: CheckedDocument): (work: ListedWork) => boolean {
  let mentions: ReadonlySet<string> | undefined;
  let letters: string | undefined;
  return ({ names: [name], years, isByTitle }) => {
    if (name === undefined) return true;
    if (isByTitle) {
      letters ??= lettersOutside(checked);
      return letters.includes(lettersOf(name.printed).slice(0, LONG_ENOUGH));
    }
    const words = [
      name.family,
      ...name.keys,
      ...nameWords(name.printed).filter((word) => word.length > 3),
      nameKey(name.printed),
    ];
    mentions ??= wordsNearYears(checked);
    const known = mentions;
    return [...years].some((year) => words.some((word) => known.has(`${word}|${year}`)));
  };
}
