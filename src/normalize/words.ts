// The words of a text: runs of letters and digits of any script. Written with the blocks of punctuation left out, for
// property classes cost a millisecond to compile at start-up and this is asked for every reference.

// letters and digits: anything but blanks, ASCII and Latin-1 signs, general and CJK punctuation; ½, ℝ, Ⅳ, ① and 々, which stand
// among signs, are letters and digits
const WORD =
  /[^\s!-/:-@[-`{-~©«-±´¶-¸»¿×÷\u2000-\u206f\u20a0-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211e-\u2123\u2125\u2127\u2129\u212e\u213a\u213b\u2140-\u2144\u214a-\u214d\u214f\u218a-\u245f\u249c-\u24e9\u2500-\u2775\u2794-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u3036\u3037\u303d-\u303f\uff00-\uff0f]+/g;

/** Every word with its UTF-16 offset. */
export function wordMatches(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(WORD);
}

/** The words of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
