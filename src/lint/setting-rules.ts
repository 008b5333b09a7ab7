// What is said of settings inside a text. They are rules to whoever turns them off or reads about them, but look at comments, so
// inline-settings.ts and not `check` finds them.
import type { Rule } from './rule.js';

const foundElsewhere = (): void => {};

export const VALID_DISABLE: Rule = {
  id: 'valid-disable',
  group: 'leftovers',
  severity: 'warning',
  summary: 'Finds settings inside a text that name no rule of pustaka, or are none.',
  why: 'A misspelt setting turns nothing off, and nobody would notice. The nearest right name is given.',
  examples: [
    { text: '<!-- pustaka-disable-next-line valid-dio -->\n', finds: ['valid-dio'] },
    { text: '<!-- pustaka-disable-next-line valid-doi -- the registrant prints it so -->\n', finds: [] },
  ],
  check: foundElsewhere,
};

export const NO_UNUSED_DISABLE: Rule = {
  id: 'no-unused-disable',
  group: 'leftovers',
  severity: 'info',
  summary: 'Finds settings inside a text that turn off what finds nothing there.',
  why: 'A setting that has outlived its reason hides the next mistake at its place.',
  examples: [
    { text: '<!-- pustaka-disable-next-line valid-doi -->\nA line without any reference.\n', finds: ['valid-doi'] },
    { text: 'A line without any reference.\n', finds: [] },
  ],
  check: foundElsewhere,
};

export const SETTING_RULES: readonly Rule[] = [VALID_DISABLE, NO_UNUSED_DISABLE];
