// The examples of every rule are its tests: each is checked with the shipped model, and the rule must point at just the
// stretches that the example names. What its fixes make of the text must be clean.
import { describe, expect, it } from 'vitest';
import type { Rule, RuleExample } from '../../src/lint/rule.js';
import { RULES } from '../../src/lint/rules/index.js';
import { checkText, fixedText } from './check-text.js';

async function findingsOf(rule: Rule, example: RuleExample) {
  return (await checkText(example, [rule])).findings;
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says what it is', () => {
    expect(id).toMatch(/^(?:no|require|valid|consistent)-[a-z-]+$/);
    expect(rule.summary).toMatch(/^[A-Z].{15,140}\.$/);
    expect(rule.why.length).toBeGreaterThan(60);
    expect(rule.why).toMatch(/[.)”]$/);
  });

  it('has examples of how it is wrong and of how it is right', () => {
    expect(rule.examples.filter(({ finds }) => finds.length > 0).length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(2);
  });

  it.each(rule.examples.map((example, index) => [index, example] as const))('example %i', async (_index, example) => {
    const findings = await findingsOf(rule, example);
    expect(findings.map(({ span }) => example.text.slice(span.start, span.end))).toEqual(example.finds);
    for (const { message } of findings) expect(message).toMatch(/^(?:Une|E)xpected .{3}/s);
    if (example.fixed === undefined) return;
    const fixed = fixedText(example.text, findings);
    expect(fixed).toBe(example.fixed);
    expect(await findingsOf(rule, { ...example, text: fixed })).toEqual([]);
  });
});

describe('all rules', () => {
  it('have ids and summaries of their own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ summary }) => summary)).size).toBe(RULES.length);
  });

  it('stand in the order of their groups', () => {
    const order = ['fields', 'list', 'citations', 'style', 'leftovers'];
    const places = RULES.map(({ group }) => order.indexOf(group));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
