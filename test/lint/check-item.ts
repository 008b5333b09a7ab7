// Checks one finished item, as from a file of items, with one rule.
import { checkItems } from '../../src/check.js';
import type { CslItem } from '../../src/csl/item.js';
import type { LintFinding } from '../../src/lint/lint-finding.js';
import type { Rule } from '../../src/lint/rule.js';
import { createDocument } from '../../src/text/document.js';
import { styleFacts } from './check-text.js';

const SPAN = { start: 0, end: 2 };

/** What the rule finds in an item, and in others beside it. */
export function checkItem(
  item: object,
  rule: Rule,
  style?: string,
  ...others: readonly object[]
): readonly LintFinding[] {
  const placed = [item, ...others].map((one) => ({ item: one as CslItem, span: SPAN, spanOf: () => undefined }));
  const styleFor = () => (style ? styleFacts(style) : undefined);
  return checkItems(createDocument('a.json', '{}'), placed, { rules: [rule], styleFor }).findings;
}
