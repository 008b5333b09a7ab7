// Every rule, in a fixed order: by group, and in the group as `pustaka rules` lists them.
import type { Rule } from '../rule.js';
import { consistentCitationName } from './consistent-citation-name.js';
import { consistentCitationSuffix } from './consistent-citation-suffix.js';
import { consistentCitationYear } from './consistent-citation-year.js';
import { consistentJournalName } from './consistent-journal-name.js';
import { consistentNameForm } from './consistent-name-form.js';
import { consistentNumbering } from './consistent-numbering.js';
import { consistentPlaceOrder } from './consistent-place-order.js';
import { consistentSeparators } from './consistent-separators.js';
import { consistentYearForm } from './consistent-year-form.js';
import { noBrokenLink } from './no-broken-link.js';
import { noChatResidue } from './no-chat-residue.js';
import { noDuplicateReference } from './no-duplicate-reference.js';
import { noLeftoverText } from './no-leftover-text.js';
import { noMojibake } from './no-mojibake.js';
import { noRepeatedAuthorDash } from './no-repeated-author-dash.js';
import { noUncitedReference } from './no-uncited-reference.js';
import { noUnlistedCitation } from './no-unlisted-citation.js';
import { noUnlistedNumber } from './no-unlisted-number.js';
import { noVolumeYearClash } from './no-volume-year-clash.js';
import { noYearClash } from './no-year-clash.js';
import { requireAccessDate } from './require-access-date.js';
import { requireAuthor } from './require-author.js';
import { requireContainer } from './require-container.js';
import { requirePages } from './require-pages.js';
import { requirePublisher } from './require-publisher.js';
import { requireSortedList } from './require-sorted-list.js';
import { requireTitle } from './require-title.js';
import { requireYear } from './require-year.js';
import { validDoi } from './valid-doi.js';
import { validEtAl } from './valid-et-al.js';
import { validIsbn } from './valid-isbn.js';
import { validIssn } from './valid-issn.js';
import { validMonth } from './valid-month.js';
import { validPages } from './valid-pages.js';
import { validStyle } from './valid-style.js';
import { validUrl } from './valid-url.js';
import { validYear } from './valid-year.js';
import { validYearSuffixes } from './valid-year-suffixes.js';

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

const LIST_RULES: readonly Rule[] = [
  noDuplicateReference,
  consistentNameForm,
  consistentYearForm,
  consistentPlaceOrder,
  consistentSeparators,
  consistentJournalName,
  requireSortedList,
  consistentNumbering,
  noRepeatedAuthorDash,
  validYearSuffixes,
];

const CITATION_RULES: readonly Rule[] = [
  noUnlistedCitation,
  noUncitedReference,
  consistentCitationName,
  consistentCitationYear,
  consistentCitationSuffix,
  validEtAl,
  noUnlistedNumber,
];

const STYLE_RULES: readonly Rule[] = [validStyle];

const LEFTOVER_RULES: readonly Rule[] = [noLeftoverText, noChatResidue, noMojibake, noBrokenLink];

export const RULES: readonly Rule[] = [
  ...FIELD_RULES,
  ...LIST_RULES,
  ...CITATION_RULES,
  ...STYLE_RULES,
  ...LEFTOVER_RULES,
];
