// The words of a text: runs of letters and digits of any script. Written with the blocks of punctuation left out, for
// property classes cost a millisecond to compile at start-up and this is asked for every reference.

// letters and digits: anything but blanks, ASCII and Latin-1 signs, general and CJK punctuation
const WORD = /[^\s!-/:-@[-`{-©«-±´¶-¸»-¿×÷\u2000-\u206f\u20a0-\u2bff\u3000-\u303f\uff00-\uff0f]+/g;

/** Every word with its UTF-16 offset. */
export function wordMatches(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(WORD);
}

/** The words of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
