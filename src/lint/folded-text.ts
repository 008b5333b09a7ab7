// Texts as rules compare them: without case, accents, punctuation and markup, so that only what differs in words is left.
import type { CslItem, CslName } from '../csl/item.js';
import { latinLetters } from '../csl/latin-letters.js';

/** Longer texts are compared by their beginning. */
const LONGEST = 400;

/** Words in small Latin letters and digits, in order. */
export function foldedWords(text: string): string[] {
  return (
    latinLetters(text.slice(0, LONGEST))
      .toLowerCase()
      .replace(/[’'`]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words with one blank between them. */
export const folded = (text: string): string => foldedWords(text).join(' ');

/** A name by which people are told apart: the family name, or the whole of a body's. */
export const foldedName = (name: CslName | undefined): string => folded(name?.family ?? name?.literal ?? '');

/** The people whom a reference is known by: authors, else editors. */
export const leadingPeople = ({ author, editor }: CslItem): readonly CslName[] => author ?? editor ?? [];

export const firstPerson = (item: CslItem): string => foldedName(leadingPeople(item)[0]);
