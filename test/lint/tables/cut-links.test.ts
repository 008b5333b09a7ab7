// What goes on behind the blank at which a link was ended, and what does not.
import { describe, expect, it } from 'vitest';
import type { CheckedReference } from '../../../src/lint/checked-document.js';
import { blankCutting } from '../../../src/lint/cut-links.js';

/** The text up to the cut, where `link` was read as far as its first blank or final sign. */
function cutOf(label: 'DOI' | 'URL', printed: string, link: string): string | undefined {
  const start = printed.indexOf(link);
  const segment = { label, start, end: start + link.length, confidence: 0.8 };
  const blank = blankCutting({ text: printed } as CheckedReference, segment);
  return blank && printed.slice(0, blank.start);
}

describe('links that a blank cuts', () => {
  it.each([
    ['DOI', 'Media. 10.1609/aaai. v30i1.10210.', '10.1609/aaai', 'Media. 10.1609/aaai.'],
    ['DOI', 'Media. 10.1007/s10700- 004-4200-6', '10.1007/s10700-', 'Media. 10.1007/s10700-'],
    ['DOI', 'Media. 10.1002/ 650', '10.1002/', 'Media. 10.1002/'],
    ['DOI', 'Media. 10.1016/j.jbusres. 2020.03.012', '10.1016/j.jbusres', 'Media. 10.1016/j.jbusres.'],
    [
      'URL',
      'Media. https://doi.org/10.1038/nprot. 2006.52',
      'https://doi.org/10.1038/nprot',
      'Media. https://doi.org/10.1038/nprot.',
    ],
    ['URL', 'Media. https://a.id/aturan- baru-siap.html', 'https://a.id/aturan-', 'Media. https://a.id/aturan-'],
    ['URL', 'Media. https://www.kompas. com/read/5', 'https://www.kompas', 'Media. https://www.kompas.'],
  ] as const)('%s %s', (label, printed, link, upTo) => {
    expect(cutOf(label, printed, link)).toBe(upTo);
  });

  it.each([
    ['DOI', '10.1234/abc. 2020.', '10.1234/abc'],
    ['DOI', '10.1234/abc. 12–15.', '10.1234/abc'],
    ['DOI', '10.1234/abc. 3/5/2020', '10.1234/abc'],
    ['DOI', '10.1234/abc. PMID: 12345.', '10.1234/abc'],
    ['DOI', '10.1234/abc. https://a.id/b-1', '10.1234/abc'],
    ['DOI', '10.1234/abc v30i1', '10.1234/abc'],
    ['DOI', '10.1234/abc. Jakarta.', '10.1234/abc'],
    ['DOI', '10.1234/abc.', '10.1234/abc'],
    ['URL', 'https://a.id/berita/ Kompas.com', 'https://a.id/berita/'],
    ['URL', 'https://a.id/berita. diakses.', 'https://a.id/berita'],
    ['URL', 'https://a.id/berita/ [Online]', 'https://a.id/berita/'],
    ['URL', 'https://a.id/berita/ (10 Mei)', 'https://a.id/berita/'],
  ] as const)('%s %s is whole', (label, printed, link) => {
    expect(cutOf(label, printed, link)).toBeUndefined();
  });

  it('takes no more time for a long rest', () => {
    expect(cutOf('URL', `https://a.id/b- ${'a-'.repeat(500_000)}`, 'https://a.id/b-')).toBeUndefined();
  });
});
