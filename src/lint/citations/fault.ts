// What is wrong between the text and the list, before rules tell it: each fault belongs to one rule, so that one mistake is
// told once.
import type { RuleFinding } from '../rule.js';

/** The rules of text against list. */
export type CitationRule =
  | 'no-unlisted-citation'
  | 'no-uncited-reference'
  | 'consistent-citation-year'
  | 'consistent-citation-name'
  | 'consistent-citation-suffix'
  | 'valid-et-al'
  | 'no-unlisted-number';

export interface CitationFault extends RuleFinding {
  readonly rule: CitationRule;
}
