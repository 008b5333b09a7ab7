// When a style wants the date on which a web page was seen, one row a style, with its source.
import type { ItemType } from '../csl/item.js';

/** always: of every page; undated: of pages without a date of their own; changing: of pages that are meant to change. */
export type AccessDateUse = 'always' | 'undated' | 'changing';

interface AccessDateHabit {
  readonly style: string;
  readonly use: AccessDateUse;
  readonly source: string;
}

export const ACCESS_DATE_HABITS: readonly AccessDateHabit[] = [
  { style: 'apa', use: 'changing', source: 'APA 7 §9.16: a retrieval date only where content is meant to change' },
  { style: 'chicago', use: 'undated', source: 'Chicago: an access date only where the source bears no date' },
  { style: 'chicago-notes', use: 'undated', source: 'Chicago: an access date only where the source bears no date' },
  { style: 'chicago-17', use: 'undated', source: 'Chicago 17 §14.12: an access date where the source bears no date' },
  { style: 'harvard-id', use: 'always', source: 'Indonesian campus guides: “Diakses 6 Desember 2024”' },
  { style: 'mla', use: 'always', source: 'MLA 9: an optional element, wanted by most teachers' },
  { style: 'ieee', use: 'always', source: 'IEEE Reference Guide: “Accessed: Dec. 6, 2024”' },
  { style: 'vancouver', use: 'always', source: 'Citing Medicine: “[cited 2024 Dec 6]”' },
];

/** Languages in which lists give the date as a rule, whatever their style. */
export const ACCESS_DATE_LANGUAGES: ReadonlySet<string> = new Set(['id', 'ms']);

/** Types that only the web holds. */
export const WEB_TYPES: ReadonlySet<ItemType> = new Set(['webpage', 'post', 'post-weblog', 'entry-encyclopedia']);

/** Types that paper holds too: on the web are those that print an address and no pages. */
export const PRESS_TYPES: ReadonlySet<ItemType> = new Set(['article-newspaper', 'article-magazine']);

/** Hosts whose pages are meant to change: encyclopedias that anyone edits, people's profiles, maps. */
export const CHANGING_HOSTS: readonly string[] = [
  'wikipedia.org',
  'facebook.com',
  'instagram.com',
  'linkedin.com',
  'maps.google.com',
  'scholar.google.com',
];
