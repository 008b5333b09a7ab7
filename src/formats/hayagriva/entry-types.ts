// CSL item types → Hayagriva's entry types, and the type of the parent in which a work of that type stands.
import type { ItemType } from '../../csl/item.js';

interface EntryType {
  readonly type: string;
  /** What a `container-title` names. */
  readonly parent: string;
}

/** Types that Hayagriva does not tell apart go to the nearest one. */
export const ENTRY_TYPES: Readonly<Record<ItemType, EntryType>> = {
  article: { type: 'article', parent: 'repository' },
  'article-journal': { type: 'article', parent: 'periodical' },
  'article-magazine': { type: 'article', parent: 'periodical' },
  'article-newspaper': { type: 'article', parent: 'newspaper' },
  bill: { type: 'legislation', parent: 'anthology' },
  book: { type: 'book', parent: 'book' },
  broadcast: { type: 'video', parent: 'video' },
  chapter: { type: 'chapter', parent: 'book' },
  classic: { type: 'book', parent: 'book' },
  collection: { type: 'anthology', parent: 'anthology' },
  dataset: { type: 'repository', parent: 'repository' },
  document: { type: 'misc', parent: 'misc' },
  entry: { type: 'entry', parent: 'reference' },
  'entry-dictionary': { type: 'entry', parent: 'reference' },
  'entry-encyclopedia': { type: 'entry', parent: 'reference' },
  event: { type: 'conference', parent: 'conference' },
  figure: { type: 'artwork', parent: 'article' },
  graphic: { type: 'artwork', parent: 'exhibition' },
  hearing: { type: 'legislation', parent: 'anthology' },
  interview: { type: 'misc', parent: 'periodical' },
  legal_case: { type: 'case', parent: 'anthology' },
  legislation: { type: 'legislation', parent: 'anthology' },
  manuscript: { type: 'manuscript', parent: 'anthology' },
  map: { type: 'artwork', parent: 'anthology' },
  motion_picture: { type: 'video', parent: 'video' },
  musical_score: { type: 'audio', parent: 'book' },
  pamphlet: { type: 'misc', parent: 'misc' },
  'paper-conference': { type: 'article', parent: 'proceedings' },
  patent: { type: 'patent', parent: 'misc' },
  performance: { type: 'performance', parent: 'misc' },
  periodical: { type: 'periodical', parent: 'periodical' },
  personal_communication: { type: 'misc', parent: 'misc' },
  post: { type: 'post', parent: 'thread' },
  'post-weblog': { type: 'article', parent: 'blog' },
  regulation: { type: 'legislation', parent: 'anthology' },
  report: { type: 'report', parent: 'report' },
  review: { type: 'article', parent: 'periodical' },
  'review-book': { type: 'article', parent: 'periodical' },
  software: { type: 'repository', parent: 'repository' },
  song: { type: 'audio', parent: 'audio' },
  speech: { type: 'misc', parent: 'conference' },
  standard: { type: 'report', parent: 'report' },
  thesis: { type: 'thesis', parent: 'misc' },
  treaty: { type: 'legislation', parent: 'anthology' },
  webpage: { type: 'web', parent: 'web' },
};
