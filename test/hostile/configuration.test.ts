// Configurations that are strange or meant to harm: each fault is named with its place, and nothing they point at is opened.
import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { runMain } from '../cli/run-main.js';
import { expectSound, REFERENCE } from './run-on.js';

const scratch = makeScratch();
mkdirSync(scratch.at('.git'));
const checked = scratch.write('naskah.txt', `References\n\n${REFERENCE}\n`);

describe('a configuration is refused by name and place', () => {
  it.each<[string, string, RegExp]>([
    [
      'that extends a path, an address and itself',
      '{"extends":["../../../../etc/passwd","http://127.0.0.1:9/x.json","./pustaka.config.json"]}',
      /pustaka\.config\.json:1:12: extends: there is no such option/,
    ],
    [
      'with misspelt keys',
      '{"stlye":"apa","rules":{"no-such-rule":"error"}}',
      /pustaka\.config\.json:1:10: stlye: .*Did you mean style\?/,
    ],
    ['with a prototype', '{"__proto__":{"kotor":1}}', /pustaka\.config\.json:1:14: __proto__: there is no such option/],
    ['with a rule of that name', '{"rules":{"__proto__":"error"}}', /pustaka\.config\.json:1:\d+: .*__proto__/],
    ['of nothing', '', /pustaka\.config\.json/],
    ['that breaks off', '{"style":', /pustaka\.config\.json:1:/],
    ['that is YAML', 'style: !!js/function "x"\n', /pustaka\.config\.json:1:/],
    ['of aliases', 'a: &a [x,x]\nb: [*a,*a]\n', /pustaka\.config\.json:1:/],
  ])('%s', async (_, content, says) => {
    const path = scratch.write('pustaka.config.json', content);
    const run = await runMain(['check', checked]);
    expectSound(run, path);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(says) });
    expect(run.stderr).not.toMatch(/root:.*:0:0:/);
    expect(Object.hasOwn(Object.prototype, 'kotor')).toBe(false);
  });
});
