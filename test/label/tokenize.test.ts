import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/label/tokenize.js';

const rows = readFileSync(new URL('../../fixtures/label/tokens.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

describe('tokenize', () => {
  it.each(rows)('cuts %s', (text, expected) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(' '),
    ).toBe(expected);
  });

  it('rebuilds every string from its tokens and the white space between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const tokens = tokenize(text);
        const gaps = tokens.map((token, at) => text.slice(tokens[at - 1]?.end ?? 0, token.start));
        const rebuilt = tokens.map((token, at) => gaps[at] + token.text).join('') + text.slice(tokens.at(-1)?.end ?? 0);
        expect(rebuilt).toBe(text);
        expect(gaps.join('').trim() + text.slice(tokens.at(-1)?.end ?? 0).trim()).toBe('');
      }),
    );
  });

  it('stays linear on an address that ends in closing brackets', () => {
    const address = `http://a.id/${')'.repeat(100_000)}`;
    expect(tokenize(address)[0].text).toBe('http://a.id/');
  });
});
