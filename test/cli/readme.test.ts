// What the README shows is what happens: its outputs, its library example, its options and exit codes.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { EXIT_MEANINGS } from '../../src/cli/exit-codes.js';
import { runMain } from './run-main.js';

const README = readFileSync('README.md', 'utf8');

// <!-- output of: pustaka … -->, then a fenced block
const SHOWN = [...README.matchAll(/<!-- output of: pustaka (.+) -->\n```\n([^`]+)```/g)].map(([, words, output]) => [
  words,
  output,
]);

// ```js, "prints", then a fenced block
const EXAMPLE = /```js\n([^`]*(?:`[^`]+`[^`]*)*)```\n\nprints\n\n```\n([^`]+)```/.exec(README);

describe('the README', () => {
  it('shows outputs and an example', () => {
    expect(SHOWN).toHaveLength(3);
    expect(EXAMPLE).not.toBeNull();
  });

  test.each(SHOWN)('shows what pustaka %s prints', async (words, output) => {
    expect(await runMain(words.split(' '))).toEqual({ code: 0, stdout: output, stderr: '' });
  });

  it('has a library example that runs and prints what it says', () => {
    const [, code, output] = EXAMPLE ?? [];
    const run = spawnSync(process.execPath, ['--input-type=module'], { input: code, encoding: 'utf8' });
    expect(run).toMatchObject({ stderr: '', stdout: output });
  });

  test.each(EXIT_MEANINGS)('explains exit code %i', (code, meaning) => {
    expect(README).toMatch(new RegExp(`^\\| ${code} \\| ${meaning.split(' (')[0]}`, 'm'));
  });

  it('names every option of the help', async () => {
    const { stdout } = await runMain(['--help']);
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, long]) => long);
    expect(options).toHaveLength(23);
    for (const option of options) expect(README).toContain(option);
  });
});
