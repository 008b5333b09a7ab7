// What templates of international references take and give: a work out of the metadata with its gaps filled as far as may
// be, the words of its language, and a manner chosen once for a reference. They give printed pieces, as the Indonesian ones do.
import { field, type PrintedPiece } from '../printed-pieces.js';
import type { Random } from '../random.js';
import type { Manner } from './manner.js';
import type { Person } from './names.js';
import type { LanguageWords } from './words/language-words.js';

/** Languages that templates speak. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A work of the metadata, cleaned: CSL keys, plain strings without outer marks; a year where the record has one. */
export interface Work {
  readonly id: string;
  readonly type: string;
  readonly language: Language;
  readonly title: string;
  readonly author: readonly Person[];
  readonly editor: readonly Person[];
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly year?: string;
}

/** What a template has at hand. */
export interface Making {
  readonly work: Work;
  readonly words: LanguageWords;
  readonly manner: Manner;
  /** Another work of the same language: its people can be editors, its title the book around a chapter. */
  readonly other: Work;
  readonly random: Random;
}

/** Turns a work into pieces, or nothing where the work lacks what the form prints. */
export type Template = (making: Making) => PrintedPiece[] | undefined;

/** Where a meeting took place. */
export function meetingPlace(text: string): PrintedPiece {
  return field('event-place', text);
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** Pieces that are printed only in this share of references. */
export function sometimes(
  share: number,
  random: Random,
  pieces: () => readonly PrintedPiece[],
): readonly PrintedPiece[] {
  return random() < share ? pieces() : [];
}
