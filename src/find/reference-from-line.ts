// One reference a line: the input that needs no finding. The line is taken as it stands, only its white space is collapsed and what has no width left out.
import { identityText, MappedTextBuilder } from '../text/mapped-text.js';
import type { ReferenceString } from './reference-string.js';

const LONG_LINE = 10_000;
// white space that is not one blank between two words, and characters of no width
const UNEVEN = /\s\s|[^\S ]|[\u200b\u2060]/;
const WORD = /[^\s\u200b\u2060]+/gu;
const NO_WIDTH = /^[\u200b\u2060\ufeff]*$/;

/** The same text in memory of its own: whoever keeps a word of it keeps that alone, and not the block of the input that it was cut out of. */
const ownCopy = (text: string): string => ` ${text}`.slice(1);

function collapsed(line: string, sourceStart: number): ReferenceString {
  const builder = new MappedTextBuilder();
  let end = -1;
  for (const word of line.matchAll(WORD)) {
    const gap = end < 0 ? '' : line.slice(end, word.index);
    if (gap === ' ') builder.copy(gap, sourceStart + end);
    else if (!NO_WIDTH.test(gap)) builder.insert(' ');
    builder.copy(word[0], sourceStart + word.index);
    end = word.index + word[0].length;
  }
  return builder.build();
}

/**
 * A reference string of one line. Runs of white space become one blank and the outer ones go, as does what has no width; numbers and bullets stay.
 * `pieces` are UTF-16 offsets into the document that the line begins in at `sourceStart`.
 */
export function referenceFromLine(line: string, sourceStart = 0): ReferenceString {
  const inner = line.trim();
  if (UNEVEN.test(inner)) return collapsed(line, sourceStart);
  // Nearly every line. One of a hundred megabytes leaves no room for a copy.
  const text = line.length > LONG_LINE ? inner : ownCopy(inner);
  return identityText(text, sourceStart + line.length - line.trimStart().length);
}
