// What a rule can be turned to, by the words that people type.
import type { RuleSettings } from '../lint/run-rules.js';

type RuleSetting = RuleSettings[string];

export const SEVERITY_NAMES = ['off', 'info', 'warn', 'error'] as const;

const SETTINGS: Readonly<Record<string, RuleSetting>> = {
  off: 'off',
  info: 'info',
  warn: 'warning',
  warning: 'warning',
  error: 'error',
};

/** The setting that a word means; undefined for any other word. */
export const readSeverity = (word: string): RuleSetting | undefined =>
  Object.hasOwn(SETTINGS, word) ? SETTINGS[word] : undefined;
