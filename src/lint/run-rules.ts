// Runs rules over a document and puts what they find in the order of the text. What a rule may be turned to (off, warn, error)
// comes from outside.
import type { Severity } from '../text/finding.js';
import type { CheckedDocument } from './checked-document.js';
import type { LintFinding } from './lint-finding.js';
import type { Rule } from './rule.js';

/** What a rule is turned to; its own severity where it is not named. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

const byPlace = (a: LintFinding, b: LintFinding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** The severity of a finding: the rule's, unless the setting or the finding says otherwise; an unsure parse makes no errors. */
function severityOf(
  rule: Rule,
  setting: Severity | undefined,
  own: Severity | undefined,
  isDoubtful = false,
): Severity {
  const severity = setting ?? own ?? rule.severity;
  return isDoubtful && severity === 'error' ? 'warning' : severity;
}

/** All findings of the rules that are not off, in the order of the document. */
export function runRules(rules: readonly Rule[], checked: CheckedDocument, settings: RuleSettings = {}): LintFinding[] {
  const findings: LintFinding[] = [];
  for (const rule of rules) {
    const setting = settings[rule.id];
    if (setting === 'off') continue;
    rule.check(checked, (finding) => {
      const severity = severityOf(rule, setting, finding.severity, finding.isDoubtful);
      findings.push({ ...finding, rule: rule.id, severity });
    });
  }
  return findings.sort(byPlace);
}
