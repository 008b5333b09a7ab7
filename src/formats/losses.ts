// What a format cannot hold: BibTeX and RIS have no place for some CSL variables. Writing leaves them out; this says so.
import type { CslItem } from '../csl/item.js';
import type { Finding } from '../text/finding.js';
import type { ItemFormat } from './read-items.js';

/** Variables that no written format needs: ids are keys, and the rest is made anew by whoever reads. */
const NO_LOSS = [
  'id',
  'type',
  'citation-key',
  'citation-label',
  'citation-number',
  'page-first',
  'source',
  'year-suffix',
];

const SHARED = [
  'abstract',
  'accessed',
  'author',
  'collection-title',
  'container-title',
  'container-title-short',
  'DOI',
  'edition',
  'editor',
  'genre',
  'ISBN',
  'ISSN',
  'issue',
  'issued',
  'keyword',
  'language',
  'note',
  'number',
  'number-of-volumes',
  'page',
  'publisher',
  'publisher-place',
  'title',
  'title-short',
  'translator',
  'URL',
  'volume',
];

const HELD: Readonly<Partial<Record<ItemFormat, ReadonlySet<string>>>> = {
  bibtex: new Set([
    ...NO_LOSS,
    ...SHARED,
    'annote',
    'call-number',
    'chapter-number',
    'collection-number',
    'container-author',
    'event-date',
    'event-place',
    'event-title',
    'number-of-pages',
    'original-date',
    'original-publisher',
    'original-publisher-place',
    'original-title',
    'PMCID',
    'PMID',
    'shortTitle',
    'status',
    'version',
    'volume-title',
  ]),
  ris: new Set([...NO_LOSS, ...SHARED, 'version']),
};

/** One finding for each variable that `format` has no place for, with the number of items that hold it. */
export function formatLosses(items: readonly CslItem[], format: ItemFormat): Finding[] {
  const held = HELD[format];
  if (held === undefined) return [];
  const counts = new Map<string, number>();
  for (const item of items)
    for (const variable of Object.keys(item))
      if (!held.has(variable)) counts.set(variable, (counts.get(variable) ?? 0) + 1);
  return [...counts].map(([variable, count]) => ({
    code: 'format-loss',
    severity: 'warning',
    message: `${format} has no place for ${variable} (${count === 1 ? 'one item' : `${count} items`}); it is left out`,
  }));
}
