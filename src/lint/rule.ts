// A rule is a value: an id, what it says of itself, examples (which are its tests and its page in `pustaka rules`), and one
// `check`. Rules do not know each other, do not read files and do not say how they are shown.
import type { Severity } from '../text/finding.js';
import type { CheckedDocument } from './checked-document.js';
import type { LintFinding } from './lint-finding.js';

/** What a rule looks at: fields of a reference, the list, the text against the list, the list against the style, or what is left over. */
export type RuleGroup = 'fields' | 'list' | 'citations' | 'style' | 'leftovers';

/**
 * A small document, with what the rule finds in it. `text` is plain text: a heading "Referensi" or "References" above its
 * list, and text above that where the rule needs it; or a .bib file where `path` says so. `finds` are the stretches that it
 * points at, in order, none for an example of how it is right; `fixed` is the text after its fixes.
 */
export interface RuleExample {
  readonly text: string;
  readonly path?: string;
  readonly style?: string;
  readonly locale?: string;
  readonly finds: readonly string[];
  readonly fixed?: string;
}

/** What a rule reports: a finding without what the rule itself says of it. */
export type RuleFinding = Omit<LintFinding, 'rule' | 'severity'> & { readonly severity?: Severity };

export interface Rule {
  /** `no-…`, `require-…`, `valid-…`, `consistent-…`. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** One line: what it finds. */
  readonly summary: string;
  /** Why that matters, in a few sentences, with the manual's section where there is one. */
  readonly why: string;
  readonly examples: readonly RuleExample[];
  /** Tells `report` what it finds. Never throws; its time grows linearly with the document. */
  readonly check: (checked: CheckedDocument, report: (finding: RuleFinding) => void) => void;
}
