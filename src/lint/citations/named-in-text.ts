// Works that the running text names without their year: "as Adam Smith already saw". Nobody can look them up by that alone, but
// they are not forgotten ones, so that less is made of them. A name in a citation of another year names another work.
import type { Span } from '../../text/span.js';
import type { CheckedDocument } from '../checked-document.js';
import type { ListedWork } from './listed-work.js';
import { foldedWords, nameKey, nameWords } from './name-keys.js';

const SHORTEST_NAME = 4;
const SHORTEST_PHRASE = 8;
const LETTERS_OF_TITLE = 24;
// capitalised words; the marks within them are those of "Al-Attas" and "O'Brien"
const CAPITALIZED = /\p{Lu}[\p{L}\p{M}'’‘ʼ-]{1,60}/gu;
const BROKEN_WORD = /-[ \t]{0,8}\r?\n[ \t]{0,8}(?=\p{Ll})/gu;

/** The letters and digits of a text, folded as names are. */
function foldedLetters(text: string): string {
  // a text has few different words
  const known = new Map<string, string>();
  const parts = (text.match(/\S{1,400}/g) ?? []).map((word) => {
    const letters = known.get(word) ?? foldedWords(word).join('');
    known.set(word, letters);
    return letters;
  });
  return parts.join('');
}

/** A text without some stretches of it. */
function without(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > position) parts.push(text.slice(position, start));
    position = Math.max(position, end);
  }
  return [...parts, text.slice(position)].join(' ');
}

/** The text outside the lists and outside what certainly cites. */
function runningText({ document, lists, citations }: CheckedDocument): string {
  const citing = citations.filter((citation) => citation.kind === 'author-date' && !citation.isDoubtful);
  const spans: readonly Span[] = [...lists.map(({ span }) => span), ...citing];
  return without(document.text, spans).replace(BROKEN_WORD, '');
}

function capitalizedWords(text: string): ReadonlySet<string> {
  const printed = new Set(text.match(CAPITALIZED));
  return new Set([...printed].flatMap((word) => [...foldedWords(word), ...word.split('-').flatMap(foldedWords)]));
}

function titleStart({ reference: { item } }: ListedWork): string {
  const letters = foldedLetters(String(item.title ?? '').slice(0, 200));
  return letters.length < LETTERS_OF_TITLE ? '' : letters.slice(0, LETTERS_OF_TITLE);
}

/** What a work without authors is called in short. */
const firstTwoWords = (title: string): string => nameWords(title).slice(0, 2).join('');

/** Whether the running text names a work: its first author, the first words of its title where it has none, or its title. */
export function namedInText(checked: CheckedDocument): (work: ListedWork) => boolean {
  const text = runningText(checked);
  const letters = foldedLetters(text);
  const words = capitalizedWords(text);
  const isWord = (key: string): boolean => key.length >= SHORTEST_NAME && (words.has(key) || words.has(`${key}s`));
  const isPhrase = (key: string): boolean => key.length >= SHORTEST_PHRASE && letters.includes(key);
  return (work) => {
    const [name] = work.names;
    if (name === undefined) return false;
    const title = titleStart(work);
    if (title !== '' && letters.includes(title)) return true;
    if (work.isByTitle) return isPhrase(firstTwoWords(name.printed));
    const key = nameKey(name.printed);
    const hasManyWords = nameWords(name.printed).length > 1;
    return isWord(name.family) || (hasManyWords ? isPhrase(key) : isWord(key));
  };
}
