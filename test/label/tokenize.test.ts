import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Token, tokenAt, tokenize } from '../../src/label/tokenize.js';

const rows = readFileSync(new URL('../../fixtures/label/tokens.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

/** The tokens of a text by the patterns alone. */
function byPatterns(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text[at])) at++;
    else {
      tokens.push(tokenAt(text, at));
      at = tokens[tokens.length - 1].end;
    }
  }
  return tokens;
}

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

  it('cuts as the patterns alone do', () => {
    const parts = fc.constantFrom(
      ...[
        'a',
        'bc',
        'D',
        'É',
        'é',
        'ß',
        '\u0301',
        'ʼ',
        "'",
        '’',
        '‐',
        '-',
        '.',
        '..',
        ',',
        ' ',
        '\u00a0',
        '10.',
        '10.1234/',
      ],
      ...[
        '7',
        '٣',
        'http',
        'https://',
        'Http',
        'HTTPS',
        'ftp://',
        'www.',
        'Ww',
        'dx.',
        'do',
        'doi.org/',
        'starsVol',
        '𝐀',
        '𐐨',
      ],
      ...['\ud800', '\udc00', '中', 'ǅ', '–', '(', '_', '²', 'Ж', 'ж', '\u200b', '\u2028'],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 12 }), (made) => {
        const text = made.join('');
        expect(tokenize(text)).toEqual(byPatterns(text));
      }),
      { seed: 20261122, numRuns: 3000 },
    );
  });

  it('stays linear on letters between marks that may join', () => {
    expect(tokenize("a''".repeat(100_000))).toHaveLength(300_000);
  });

  it('stays linear on an address that ends in closing brackets', () => {
    const address = `http://a.id/${')'.repeat(100_000)}`;
    expect(tokenize(address)[0].text).toBe('http://a.id/');
  });
});
