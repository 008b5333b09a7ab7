// `pustaka rules [ID]`: what the checker knows: all rules by group, or one with its reasons and examples.
import type { Rule, RuleExample, RuleGroup } from '../lint/rule.js';
import { UsageError } from '../text/errors.js';
import { didYouMean } from '../text/nearest.js';
import { KNOWN_RULE_IDS, KNOWN_RULES } from './known-rules.js';

const GROUP_TITLES: Readonly<Record<RuleGroup, string>> = {
  fields: 'What references say',
  list: 'The list as a whole',
  citations: 'The text and its list',
  style: 'The style',
  leftovers: 'What is left over',
};

const SEVERITY_WORDS = { error: 'error', warning: 'warn', info: 'info' } as const;

function groupText(group: RuleGroup, rules: readonly Rule[]): string {
  const width = Math.max(...KNOWN_RULES.map(({ id }) => id.length));
  const lines = rules.map(
    ({ id, severity, summary }) => `  ${id.padEnd(width)}  ${SEVERITY_WORDS[severity].padEnd(5)}  ${summary}`,
  );
  return `${GROUP_TITLES[group]}\n${lines.join('\n')}\n`;
}

function listText(): string {
  const groups = Object.keys(GROUP_TITLES) as RuleGroup[];
  const texts = groups.flatMap((group) => {
    const rules = KNOWN_RULES.filter((rule) => rule.group === group);
    return rules.length === 0 ? [] : [groupText(group, rules)];
  });
  return `${texts.join('\n')}\n\`pustaka rules ID\` tells why, with examples; \`pustaka check --rule ID=off\` turns one off.\n`;
}

const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');

function exampleText({ text, finds, style, locale, path, fixed }: RuleExample): string {
  const about = [path, style && `style ${style}`, locale].filter((word) => word !== undefined).join(', ');
  const found = finds.map((stretch) => (stretch === '' ? '(a place without text)' : `“${stretch}”`)).join(', ');
  return [
    `${finds.length > 0 ? 'Wrong' : 'Right'}${about === '' ? '' : ` (${about})`}:\n${indented(text)}\n`,
    ...(finds.length > 0 ? [`  points at ${found.replace(/\s+/g, ' ')}\n`] : []),
    ...(fixed === undefined ? [] : [`  fixed:\n${indented(fixed)}\n`]),
  ].join('');
}

function ruleText({ id, severity, summary, why, examples }: Rule): string {
  const shown = [...examples].sort((a, b) => Number(a.finds.length === 0) - Number(b.finds.length === 0));
  return `${id} (${SEVERITY_WORDS[severity]})\n\n${summary}\n\n${why}\n\n${shown.map(exampleText).join('\n')}`;
}

/** What `pustaka rules [ID]` prints. Throws UsageError for an unknown rule. */
export function rulesText(id?: string): string {
  if (id === undefined) return listText();
  const rule = KNOWN_RULES.find((known) => known.id === id);
  if (rule) return ruleText(rule);
  throw new UsageError(`There is no rule "${id}".${didYouMean(id, KNOWN_RULE_IDS)} \`pustaka rules\` lists all.`);
}
