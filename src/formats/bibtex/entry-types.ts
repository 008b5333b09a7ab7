// CSL item types ↔ entry types of BibTeX and biblatex. Where several CSL types share an entry type, `entrysubtype` (the
// field biblatex has for that) carries the CSL type, so that our own reader gets it back. Read by the writer and the reader.
import { ITEM_TYPES, type ItemType } from '../../csl/item.js';

/** CSL type → entry type that every BibTeX style knows. `thesis` is refined by its genre. */
export const ENTRY_TYPES: Readonly<Record<ItemType, string>> = {
  article: 'misc',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'misc',
  book: 'book',
  broadcast: 'misc',
  chapter: 'incollection',
  classic: 'book',
  collection: 'misc',
  dataset: 'misc',
  document: 'misc',
  entry: 'incollection',
  'entry-dictionary': 'incollection',
  'entry-encyclopedia': 'incollection',
  event: 'misc',
  figure: 'misc',
  graphic: 'misc',
  hearing: 'misc',
  interview: 'misc',
  legal_case: 'misc',
  legislation: 'misc',
  manuscript: 'unpublished',
  map: 'misc',
  motion_picture: 'misc',
  musical_score: 'misc',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  patent: 'misc',
  performance: 'misc',
  periodical: 'misc',
  personal_communication: 'misc',
  post: 'misc',
  'post-weblog': 'misc',
  regulation: 'misc',
  report: 'techreport',
  review: 'article',
  'review-book': 'article',
  software: 'misc',
  song: 'misc',
  speech: 'misc',
  standard: 'misc',
  thesis: 'mastersthesis',
  treaty: 'misc',
  webpage: 'misc',
};

// What is published in its own right but has no type of its own: @misc prints it best; the others hold more.
const ANY_WORK = ['misc', 'manual', 'report', 'book', 'inbook'] as const;

/**
 * CSL type → biblatex entry types, the best first; the first that has a field for everything the item holds is taken. Types
 * that biblatex calls unsupported (@movie, @legislation, @audio …) are left out: its data model gives them no fields at all,
 * and its standard styles print them as @misc.
 */
export const BIBLATEX_TYPES: Readonly<Record<ItemType, readonly string[]>> = {
  article: ['misc', 'online', 'manual'],
  'article-journal': ['article'],
  'article-magazine': ['article'],
  'article-newspaper': ['article'],
  bill: ANY_WORK,
  book: ['book', 'collection', 'manual'],
  broadcast: ANY_WORK,
  chapter: ['incollection', 'inbook', 'inproceedings'],
  classic: ['book', 'inbook'],
  collection: ANY_WORK,
  dataset: ['dataset', 'manual'],
  document: ANY_WORK,
  entry: ['inreference', 'inbook'],
  'entry-dictionary': ['inreference', 'inbook'],
  'entry-encyclopedia': ['inreference', 'inbook'],
  event: ['misc', 'unpublished', 'proceedings'],
  figure: ANY_WORK,
  graphic: ANY_WORK,
  hearing: ['misc', 'manual', 'report', 'inproceedings', 'inbook'],
  interview: ['misc', 'unpublished', 'inbook', 'article'],
  legal_case: ANY_WORK,
  legislation: ANY_WORK,
  manuscript: ['unpublished', 'booklet', 'manual', 'book'],
  map: ANY_WORK,
  motion_picture: ANY_WORK,
  musical_score: ANY_WORK,
  pamphlet: ['booklet', 'manual', 'book'],
  'paper-conference': ['inproceedings', 'unpublished', 'incollection'],
  patent: ['patent', 'manual'],
  performance: ['misc', 'unpublished', 'inproceedings'],
  periodical: ['periodical', 'book'],
  personal_communication: ['misc', 'unpublished', 'manual'],
  post: ['online', 'misc', 'manual'],
  'post-weblog': ['online', 'misc', 'manual', 'article'],
  regulation: ANY_WORK,
  report: ['report', 'manual', 'book', 'inbook'],
  review: ['article'],
  'review-book': ['article'],
  software: ['software', 'manual', 'book'],
  song: ANY_WORK,
  speech: ['unpublished', 'inproceedings', 'misc', 'inbook'],
  standard: ['manual', 'inbook'],
  thesis: ['thesis'],
  treaty: ANY_WORK,
  webpage: ['online', 'misc', 'manual', 'inbook'],
};

/** Entry type → the CSL type it stands for without a subtype. */
export const ITEM_TYPE_OF_ENTRY: Readonly<Record<string, ItemType>> = {
  article: 'article-journal',
  artwork: 'graphic',
  audio: 'song',
  book: 'book',
  bookinbook: 'chapter',
  booklet: 'pamphlet',
  collection: 'book',
  conference: 'paper-conference',
  dataset: 'dataset',
  electronic: 'webpage',
  image: 'figure',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  inreference: 'entry',
  jurisdiction: 'legal_case',
  legal: 'treaty',
  legislation: 'legislation',
  letter: 'personal_communication',
  manual: 'book',
  mastersthesis: 'thesis',
  misc: 'document',
  movie: 'motion_picture',
  music: 'musical_score',
  mvbook: 'book',
  mvcollection: 'book',
  mvproceedings: 'book',
  mvreference: 'book',
  online: 'webpage',
  patent: 'patent',
  performance: 'performance',
  periodical: 'periodical',
  phdthesis: 'thesis',
  proceedings: 'book',
  reference: 'book',
  report: 'report',
  review: 'review',
  software: 'software',
  standard: 'standard',
  suppbook: 'chapter',
  suppcollection: 'chapter',
  suppperiodical: 'article-journal',
  techreport: 'report',
  thesis: 'thesis',
  unpublished: 'manuscript',
  video: 'motion_picture',
  www: 'webpage',
};

/** Subtypes in common use → CSL type, beside the CSL type names themselves. */
const SUBTYPES: Readonly<Record<string, ItemType>> = {
  magazine: 'article-magazine',
  newspaper: 'article-newspaper',
};

/** The subtype that tells `type` from what `entryType` stands for by itself, or undefined when it is just that. */
export function entrySubtype(type: ItemType, entryType: string = ENTRY_TYPES[type]): string | undefined {
  if (ITEM_TYPE_OF_ENTRY[entryType] === type) return undefined;
  return Object.keys(SUBTYPES).find((subtype) => SUBTYPES[subtype] === type) ?? type;
}

/** The CSL type that a subtype names, or undefined when it names none. */
export function subtypeItemType(subtype: string): ItemType | undefined {
  return SUBTYPES[subtype.toLowerCase()] ?? ITEM_TYPES.find((type) => type === subtype);
}

// PhD thesis, Disertasi, Doctoral dissertation, Tesis Doktor
const DOCTORAL = /ph\.? ?d|doctor|doktor|disertasi|dissertation|habilitation/i;
/** The BibTeX type of a thesis: @phdthesis, or @mastersthesis for every lower degree; both print the field `type` for their own kind. */
export function thesisEntryType(genre: string): string {
  return DOCTORAL.test(genre) ? 'phdthesis' : 'mastersthesis';
}
