// Wrong use and unreadable inputs, one row of fixtures/cli/faults.tsv a test: exit code, one clear message, no stack trace.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runMain } from './run-main.js';

const ROWS = readFileSync('fixtures/cli/faults.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

describe('a faulty run', () => {
  test.each(ROWS)('pustaka %s → %s', async (words, code, message) => {
    const run = await runMain(words.split(' '));
    expect(run.stderr).toContain(message);
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(run.code).toBe(Number(code));
  });
});
