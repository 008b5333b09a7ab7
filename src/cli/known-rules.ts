// Every rule that a user can name: those that look at documents, and those that look at the settings inside them.
import type { Rule } from '../lint/rule.js';
import { RULES } from '../lint/rules/index.js';
import { SETTING_RULES } from '../lint/setting-rules.js';

export const KNOWN_RULES: readonly Rule[] = [...RULES, ...SETTING_RULES];

export const KNOWN_RULE_IDS: ReadonlySet<string> = new Set(KNOWN_RULES.map(({ id }) => id));
