// A reference as the features see it, without a model.
import { describeReference, type ReferenceContext } from '../../../src/label/features/context.js';
import { EMPTY_LEXICON } from '../../../src/label/features/lexicon.js';
import { PhraseBook } from '../../../src/label/features/phrase-book.js';
import { describeToken } from '../../../src/label/features/token-type.js';
import { LABELS, type SegmentLabel } from '../../../src/label/labels.js';
import type { Field } from '../../../src/label/second-look/candidate.js';
import { tokenize } from '../../../src/label/tokenize.js';

export function described(text: string): ReferenceContext {
  const tokens = tokenize(text);
  return describeReference(
    tokens,
    tokens.map((token) => describeToken(token.text, EMPTY_LEXICON)),
    new PhraseBook(EMPTY_LEXICON),
  );
}

/** The field that a printed stretch of the reference would be. */
export function fieldOf(context: ReferenceContext, text: string, printed: string, label: SegmentLabel): Field {
  const start = text.indexOf(printed);
  const end = start + printed.length;
  const number = LABELS.indexOf(label);
  return {
    label: number,
    chainLabel: number,
    first: context.tokens.findIndex((token) => token.start >= start),
    last: context.tokens.findLastIndex((token) => token.end <= end),
  };
}
