// Every rule, in a fixed order: by group, and in the group as `pustaka rules` lists them.
import type { Rule } from '../rule.js';
import { noVolumeYearClash } from './no-volume-year-clash.js';
import { noYearClash } from './no-year-clash.js';
import { requireAccessDate } from './require-access-date.js';
import { requireAuthor } from './require-author.js';
import { requireContainer } from './require-container.js';
import { requirePages } from './require-pages.js';
import { requirePublisher } from './require-publisher.js';
import { requireTitle } from './require-title.js';
import { requireYear } from './require-year.js';
import { validDoi } from './valid-doi.js';
import { validIsbn } from './valid-isbn.js';
import { validIssn } from './valid-issn.js';
import { validMonth } from './valid-month.js';
import { validPages } from './valid-pages.js';
import { validUrl } from './valid-url.js';
import { validYear } from './valid-year.js';

const FIELD_RULES: readonly Rule[] = [
  requireAuthor,
  requireTitle,
  requireYear,
  requireContainer,
  requirePublisher,
  requirePages,
  requireAccessDate,
  validDoi,
  validIsbn,
  validIssn,
  validUrl,
  validPages,
  validYear,
  validMonth,
  noYearClash,
  noVolumeYearClash,
];

export const RULES: readonly Rule[] = [...FIELD_RULES];
