// The stretches that a printed list of names falls into at its commas and conjunctions. A part of reading the list
// (name-list.ts), which decides what each of them is.
import { CONJUNCTIONS } from './name-tables.js';
import { isClearDegree } from './person-name.js';

/** A stretch between commas. `joined`: a conjunction stands before it. */
export interface Piece {
  readonly text: string;
  readonly joined: boolean;
}

// &, and, dan, und, et, y … between names; white space is one blank each
export const CONJUNCTION = new RegExp(`,? (?:${[...CONJUNCTIONS].join('|')}|AND|And|DAN|Dan),? `, 'g');

const ENDS_IN_CAPITAL = /[A-Z]\.$/;
const LONG_WORD_STOP = /(?:^|[\s'’-])\p{L}{0,20}\p{Ll}{3}\.{1,2}$/u;

/** A full stop behind a whole word is the list's, not the name's ("Yatiman Yusof."). */
export function withoutListStop(text: string): string {
  const trimmed = text.trim();
  // J. : a full stop behind a capital stays
  if (!trimmed.endsWith('.') || ENDS_IN_CAPITAL.test(trimmed)) return trimmed;
  return LONG_WORD_STOP.test(trimmed) && !isClearDegree(trimmed.split(' ').at(-1) ?? '')
    ? trimmed.replace(/\.{1,2}$/, '')
    : trimmed.replace(/\.\.$/, '.');
}

/** The stretches of a list, none empty, in order. */
export function piecesOf(group: string): Piece[] {
  const pieces: Piece[] = [];
  let isFirstPart = true;
  for (const part of group.replace(CONJUNCTION, '\n').split('\n')) {
    let joined = !isFirstPart;
    for (const printed of part.split(',')) {
      const text = withoutListStop(printed);
      if (text !== '') pieces.push({ text, joined });
      joined = false;
    }
    isFirstPart = false;
  }
  return pieces;
}
