// Which stretches of a line become links: addresses of the web that the item has and the line prints, and nothing else.
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../src/csl/item.js';
import { linkedTexts } from '../../../src/formats/styled/links.js';

const item = (rest: Partial<CslItem>): CslItem => ({ id: 'x', type: 'webpage', ...rest });

describe('addresses', () => {
  it.each<[string, Partial<CslItem>, string, readonly (readonly [string, string?])[]]>([
    [
      'URL',
      { URL: 'https://a.example/x' },
      'A. https://a.example/x.',
      [['A. '], ['https://a.example/x', 'https://a.example/x'], ['.']],
    ],
    [
      'DOI as an address',
      { DOI: '10.1234/ab' },
      'https://doi.org/10.1234/ab',
      [['https://doi.org/10.1234/ab', 'https://doi.org/10.1234/ab']],
    ],
    [
      'DOI by itself',
      { DOI: '10.1234/ab' },
      'doi:10.1234/ab.',
      [['doi:'], ['10.1234/ab', 'https://doi.org/10.1234/ab'], ['.']],
    ],
    [
      'old DOI address',
      { DOI: '10.1234/ab' },
      'http://doi.org/10.1234/ab',
      [['http://doi.org/10.1234/ab', 'https://doi.org/10.1234/ab']],
    ],
    [
      'URL that is the DOI',
      { URL: 'https://doi.org/10.1/abc', DOI: '10.1/abc' },
      'x https://doi.org/10.1/abc',
      [['x '], ['https://doi.org/10.1/abc', 'https://doi.org/10.1/abc']],
    ],
    [
      'number of another work',
      { DOI: '10.1234/ab' },
      '10.1234/abc and 10.1234/ab',
      [['10.1234/abc and '], ['10.1234/ab', 'https://doi.org/10.1234/ab']],
    ],
    ['address of another page', { URL: 'https://a.example' }, 'https://a.example/b', [['https://a.example/b']]],
    ['no address', {}, 'https://a.example/x', [['https://a.example/x']]],
    ['nothing printed', { URL: 'https://a.example/x' }, 'A.', [['A.']]],
  ])('%s', (_, fields, text, parts) => {
    expect(linkedTexts(text, item(fields))).toEqual(
      parts.map(([part, href]) => (href ? { text: part, href } : { text: part })),
    );
  });
});

describe('what is no address of the web', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//a.example/x',
    'https://',
    'https://a.example/"onmouseover="x',
    "https://a.example/'x",
    'https://a.example/<x>',
    'https://a.example/x y',
    'https://a.example/x\ny',
    'https://a.example/\u202egnp',
    'https://a.example/\\x',
    'https://a.example/`x`',
    'https://a.example/\u0001',
    `https://a.example/${'x'.repeat(4000)}`,
  ])('%j', (URL) => {
    expect(linkedTexts(`A ${URL} b`, item({ URL }))).toEqual([{ text: `A ${URL} b` }]);
    expect(
      linkedTexts(`A ${URL} b`, item({ DOI: URL })).filter(({ href }) => href && !/^https:\/\/doi\.org\//.test(href)),
    ).toEqual([]);
  });
});
