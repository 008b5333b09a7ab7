// Finds names in several words (Gulf of Mexico) in a title. A phrase is looked up by its first word, so a title is read
// once however many phrases there are.
import { lowered, startsWithCapital } from './letter-case.js';
import type { TitleWord } from './title-text.js';

interface Phrase {
  readonly stems: readonly string[];
  readonly capitals: readonly boolean[];
}

/** Phrases by the stem of their first word, longest first. */
type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

function phraseOf(written: string): Phrase {
  const parts = written.split(/[\s-]/);
  return { stems: parts.map(lowered), capitals: parts.map(startsWithCapital) };
}

/** A table of phrases written as they stand in running text. */
export function phraseTable(written: readonly string[]): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const phrase of written.map(phraseOf))
    table.set(phrase.stems[0], [...(table.get(phrase.stems[0]) ?? []), phrase]);
  for (const phrases of table.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
  return table;
}

const standsAt = (words: readonly TitleWord[], at: number, { stems }: Phrase): boolean =>
  stems.every((stem, offset) => {
    const word = words[at + offset];
    return word?.stem === stem && (offset === 0 || /^[\s-]+$/.test(word.gap));
  });

/** Marks each word that belongs to a phrase: true where the phrase writes a capital, false where it doesn't. */
export function markPhrases(words: readonly TitleWord[], table: PhraseTable): (boolean | undefined)[] {
  const marks = new Array<boolean | undefined>(words.length).fill(undefined);
  for (let at = 0; at < words.length; at++) {
    const phrase = table.get(words[at].stem)?.find((candidate) => standsAt(words, at, candidate));
    if (!phrase) continue;
    for (const [offset, capital] of phrase.capitals.entries()) marks[at + offset] = capital;
    at += phrase.stems.length - 1;
  }
  return marks;
}
