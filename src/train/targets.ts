// Gold spans → for every token the set of labels it may have. A corpus that is silent on a label leaves its unlabelled
// tokens open to that label; the learner then sums over what they may be instead of learning "no field".
import { LABELS } from '../label/labels.js';
import type { Token } from '../label/tokenize.js';
import type { GoldReference, GoldSpan } from './corpus.js';

const OTHER = 1;
const ALL_LABELS = 2 ** LABELS.length - 1;

function bitOf(label: string): number {
  return 2 ** LABELS.indexOf(label as (typeof LABELS)[number]);
}

/** The labels an unlabelled token of this reference may have, as bits. */
function silentLabels({ labels }: GoldReference): number {
  if (!labels) return OTHER;
  return labels.reduce((mask, label) => mask & ~bitOf(label), ALL_LABELS) | OTHER;
}

// "26(3)" in one volume span: which number is which the corpus does not say
const TWO_NUMBERS = /\d\D+\d/;

function spanMask(span: GoldSpan, reference: GoldReference): number {
  const joined = span.label === 'volume' && reference.corpus.startsWith('anystyle');
  if (joined && TWO_NUMBERS.test(reference.raw.slice(span.start, span.end)))
    return bitOf('volume') | bitOf('issue') | OTHER;
  return bitOf(span.label);
}

/** How much of a token a span covers. */
function overlap(token: Token, span: GoldSpan): number {
  return Math.min(token.end, span.end) - Math.max(token.start, span.start);
}

/** For every token the labels it may have: bit n stands for LABELS[n]. */
export function labelMasks(reference: GoldReference, tokens: readonly Token[]): Uint32Array {
  const masks = new Uint32Array(tokens.length);
  const silent = silentLabels(reference);
  let first = 0;
  tokens.forEach((token, at) => {
    while (first < reference.spans.length && reference.spans[first].end <= token.start) first++;
    const here = reference.spans[first];
    const next = reference.spans[first + 1];
    const best = next && here && overlap(token, next) > overlap(token, here) ? next : here;
    masks[at] = best && overlap(token, best) > 0 ? spanMask(best, reference) : silent;
  });
  return masks;
}
