// CSL item types ↔ entry types of BibTeX and biblatex. Where several CSL types share an entry type, `entrysubtype` (the
// field biblatex has for that) carries the CSL type, so that our own reader gets it back.
import { ITEM_TYPES, type ItemType } from '../../csl/item.js';

/** CSL type → entry type. `thesis` is refined by its genre. */
export const ENTRY_TYPES: Readonly<Record<ItemType, string>> = {
  article: 'misc',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'legislation',
  book: 'book',
  broadcast: 'audio',
  chapter: 'incollection',
  classic: 'book',
  collection: 'misc',
  dataset: 'dataset',
  document: 'misc',
  entry: 'inreference',
  'entry-dictionary': 'inreference',
  'entry-encyclopedia': 'inreference',
  event: 'misc',
  figure: 'image',
  graphic: 'artwork',
  hearing: 'legal',
  interview: 'misc',
  legal_case: 'jurisdiction',
  legislation: 'legislation',
  manuscript: 'unpublished',
  map: 'misc',
  motion_picture: 'movie',
  musical_score: 'music',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  patent: 'patent',
  performance: 'performance',
  periodical: 'periodical',
  personal_communication: 'letter',
  post: 'online',
  'post-weblog': 'online',
  regulation: 'legal',
  report: 'techreport',
  review: 'review',
  'review-book': 'review',
  software: 'software',
  song: 'audio',
  speech: 'misc',
  standard: 'standard',
  thesis: 'thesis',
  treaty: 'legal',
  webpage: 'online',
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

/** The subtype that tells `type` from the others of its entry type, or undefined when it is the plain one. */
export function entrySubtype(type: ItemType): string | undefined {
  if (ITEM_TYPE_OF_ENTRY[ENTRY_TYPES[type]] === type) return undefined;
  return Object.keys(SUBTYPES).find((subtype) => SUBTYPES[subtype] === type) ?? type;
}

/** The CSL type that a subtype names, or undefined when it names none. */
export function subtypeItemType(subtype: string): ItemType | undefined {
  return SUBTYPES[subtype.toLowerCase()] ?? ITEM_TYPES.find((type) => type === subtype);
}

// PhD thesis, Disertasi, Doctoral dissertation, Tesis Doktor
const DOCTORAL = /ph\.? ?d|doctor|doktor|disertasi|dissertation/i;
// Master’s thesis, Tesis, Magister
const MASTERS = /master|magister|^tesis$|m\.?sc|sarjana s2/i;

/** @phdthesis, @mastersthesis, or biblatex's @thesis for every other kind (Skripsi, Tugas Akhir). */
export function thesisEntryType(genre: string): string {
  if (DOCTORAL.test(genre)) return 'phdthesis';
  return MASTERS.test(genre) ? 'mastersthesis' : 'thesis';
}
