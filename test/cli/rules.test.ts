// `pustaka rules`: every rule in a list, and each on a page of its own.
import { describe, expect, it, test } from 'vitest';
import { KNOWN_RULES } from '../../src/cli/known-rules.js';
import { runMain } from './run-main.js';

describe('the rules', () => {
  it('are listed, each with its severity and what it finds', async () => {
    const { code, stdout, stderr } = await runMain(['rules']);
    expect([code, stderr]).toEqual([0, '']);
    for (const { id, summary } of KNOWN_RULES) {
      const line = stdout.split('\n').find((one) => one.startsWith(`  ${id} `)) ?? '';
      expect(line).toMatch(/ (?:error|warn|info) /);
      expect(line).toContain(summary);
    }
  });

  test.each(KNOWN_RULES.map((rule) => [rule.id, rule] as const))('%s has a page', async (id, { why, examples }) => {
    const { code, stdout } = await runMain(['rules', id]);
    expect(code).toBe(0);
    expect(stdout.startsWith(`${id} (`)).toBe(true);
    expect(stdout).toContain(why);
    expect(stdout.match(/^(?:Wrong|Right)/gm) ?? []).toHaveLength(examples.length);
  });

  it('have ids of their own', () => {
    expect(new Set(KNOWN_RULES.map(({ id }) => id)).size).toBe(KNOWN_RULES.length);
  });

  it('are asked for by name', async () => {
    expect(await runMain(['rules', 'valid-dio'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: There is no rule "valid-dio". Did you mean valid-doi? `pustaka rules` lists all.\n',
    });
    expect((await runMain(['rules', '--help'])).stdout).toContain('pustaka rules valid-doi');
    expect((await runMain(['rule'])).stderr).toContain('Did you mean `pustaka rules`?');
  });
});
