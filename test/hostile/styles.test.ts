// CSL styles that are broken or meant to harm are refused by name.
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../batch/scratch.js';
import { runMain } from '../cli/run-main.js';
import { expectSound } from './run-on.js';

const scratch = makeScratch();

describe('styles', () => {
  const style = (inner: string, head = '') =>
    `<?xml version="1.0"?>${head}<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>x</title><id>x</id></info>${inner}</style>`;
  const recursive =
    '<macro name="a"><text macro="a"/></macro><bibliography><layout><text macro="a"/></layout></bibliography>';

  it.each([
    ['a macro that calls itself', style(recursive), /evil\.csl/],
    [
      'an entity that is a file',
      style(recursive, '<!DOCTYPE s [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
      /evil\.csl/,
    ],
    [
      'a style that is cut off',
      '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><bibliography><layout>',
      /evil\.csl.*cut off/,
    ],
    ['nothing', '', /evil\.csl/],
  ])('%s is refused by name', async (_, xml, says) => {
    const path = scratch.write('evil.csl', xml);
    const run = await runMain([scratch.write('good.json', '[{"id":"a","type":"book","title":"T"}]'), '-t', path]);
    expectSound(run, path);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(says);
    expect(run.stdout + run.stderr).not.toMatch(/root:.*:0:0:/);
  });
});
