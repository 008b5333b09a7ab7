// The labels a token can carry: CSL variable names, and `other` for separators, lead words and furniture.
// `event-place` is ours alone: corpora leave the place of a meeting unlabelled or call it the place of publication (train/targets.ts).
// The order is part of the model's form: a model file names its own labels, and loading checks them against these.

export const LABELS = [
  'other',
  'author',
  'editor',
  'translator',
  'director',
  'issued',
  'title',
  'container-title',
  'collection-title',
  'event-title',
  'event-place',
  'publisher',
  'publisher-place',
  'archive',
  'volume',
  'issue',
  'page',
  'edition',
  'genre',
  'medium',
  'number',
  'DOI',
  'ISBN',
  'ISSN',
  'PMID',
  'URL',
  'accessed',
  'note',
  'citation-number',
] as const;

export type Label = (typeof LABELS)[number];

/** A label that makes a segment: every one but `other`. */
export type SegmentLabel = Exclude<Label, 'other'>;
