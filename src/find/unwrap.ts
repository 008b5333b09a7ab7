// Makes one line of text out of the stretches of a reference: lines joined, hyphens at line ends undone, white space
// collapsed. Characters that are kept keep their place; a blank that joins lines has none (see text/mapped-text).
import { type MappedText, MappedTextBuilder } from '../text/mapped-text.js';
import type { Span } from '../text/span.js';

// Daten- und …, co- and …: the hyphen stands for the rest of a word, it does not break one
const SUSPENDED = /^(?:und|oder|bzw|and|or|dan|atau|et|ou|y|o|e|en|of)(?![\p{L}\p{N}])/u;
const HYPHEN_AT_END = /\p{L}[-\u00ad\u2010]$/u;
// state-of-the- / art: a third hyphen in one word joins, it does not break
const COMPOUND_AT_END = /$(?<=\p{L}-\p{L}{1,20}-\p{L}{1,20}-)/u;
const NUMBER_DASH_AT_END = /\d[-\u2010-\u2013]$/;
const URL_AT_END = /$(?<=(?:https?:|www\.|doi\.org|doi:\s?10\.)\S*)/i;
const OPEN_URL_END = /[/_=?&%#~:-]$/;
// uploaded/2010.pdf, 1010.2000: what goes on a web address after a full stop
const URL_GOES_ON = /^[a-z0-9][\w%&=?#~+-]*[./?=]/;

type Joint = 'blank' | 'nothing' | 'drop-hyphen';

function hyphenJoint(head: string): Joint {
  if (SUSPENDED.test(head)) return 'blank';
  if (/^\p{Ll}/u.test(head)) return 'drop-hyphen';
  return /^[\p{Lu}\d]/u.test(head) ? 'nothing' : 'blank';
}

/** How the end of one line and the start of the next belong together. */
function jointOf(before: string, after: string): Joint {
  const tail = before.slice(-160);
  const head = after.slice(0, 160);
  if (tail.endsWith('\u00ad')) return 'drop-hyphen';
  if (URL_AT_END.test(tail))
    return OPEN_URL_END.test(tail) || (tail.endsWith('.') && URL_GOES_ON.test(head)) ? 'nothing' : 'blank';
  if (COMPOUND_AT_END.test(tail)) return 'nothing';
  if (HYPHEN_AT_END.test(tail)) return hyphenJoint(head);
  return NUMBER_DASH_AT_END.test(tail) && /^\d/.test(head) ? 'nothing' : 'blank';
}

const INVISIBLE = String.raw`\s\u0085\u200b\u2060\ufeff\p{Cc}`;
const WHITE_OR_SOFT = new RegExp(`[${INVISIBLE}]+|\u00ad`, 'gu');
// nothing on paper: an address is one word all the same
const NO_WIDTH = /^[\u00ad\u200b\u2060\ufeff]+$/;
const WHITE = new RegExp(`[${INVISIBLE}]`, 'u');

/**
 * Copies `text`, which starts at `start`, with runs of white space as one blank and without characters of no width. A run
 * that is one plain blank keeps its place.
 */
function copyCollapsed(builder: MappedTextBuilder, text: string, start: number): void {
  let at = 0;
  for (const run of text.matchAll(WHITE_OR_SOFT)) {
    builder.copy(text.slice(at, run.index), start + at);
    if (run[0] === ' ') builder.copy(' ', start + run.index);
    else if (!NO_WIDTH.test(run[0])) builder.insert(' ');
    at = run.index + run[0].length;
  }
  builder.copy(text.slice(at), start + at);
}

function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && WHITE.test(text[start])) start++;
  while (end > start && WHITE.test(text[end - 1])) end--;
  return { start, end };
}

/** One line of text from stretches of `text`, in order. The pieces are offsets into `text` (UTF-16). */
export function unwrap(text: string, stretches: readonly Span[]): MappedText {
  const builder = new MappedTextBuilder();
  const visible = stretches.map((stretch) => trimSpan(text, stretch)).filter(({ start, end }) => start < end);
  visible.forEach(({ start, end }, index) => {
    const part = text.slice(start, end);
    const next = visible[index + 1];
    const joint = next ? jointOf(part, text.slice(next.start, next.start + 160)) : 'nothing';
    copyCollapsed(builder, joint === 'drop-hyphen' ? part.slice(0, -1) : part, start);
    if (joint === 'blank') builder.insert(' ');
  });
  return builder.build();
}
