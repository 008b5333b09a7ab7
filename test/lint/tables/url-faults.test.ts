// Every row of the faults of addresses: what it finds first, what it makes of it, and that right addresses have none.
import { describe, expect, it } from 'vitest';
import { URL_FAULTS } from '../../../src/lint/url-faults.js';

const ROWS: readonly (readonly [address: string, row: number, mended: string | undefined])[] = [
  ['https://https://kemlu.go.id', 0, 'https://kemlu.go.id'],
  ['http://http//kemlu.go.id', 0, 'http//kemlu.go.id'],
  ['htttp://kemlu.go.id', 1, 'http://kemlu.go.id'],
  ['hhtp://kemlu.go.id', 1, 'http://kemlu.go.id'],
  ['htp://kemlu.go.id', 1, 'http://kemlu.go.id'],
  ['ttp://kemlu.go.id', 1, 'http://kemlu.go.id'],
  ['http:/kemlu.go.id', 1, 'http://kemlu.go.id'],
  ['htttps://kemlu.go.id', 2, 'https://kemlu.go.id'],
  ['ttps://kemlu.go.id', 2, 'https://kemlu.go.id'],
  ['https:/kemlu.go.id', 2, 'https://kemlu.go.id'],
  ['http//kemlu.go.id', 3, 'http://kemlu.go.id'],
  ['http;//kemlu.go.id', 3, 'http://kemlu.go.id'],
  ['https//kemlu.go.id', 4, 'https://kemlu.go.id'],
  ['http:www.kemlu.go.id', 5, 'http://www.kemlu.go.id'],
  ['https:www.kemlu.go.id', 6, 'https://www.kemlu.go.id'],
  ['http:///kemlu.go.id', 7, 'http://kemlu.go.id'],
  ['https:///kemlu.go.id', 8, 'https://kemlu.go.id'],
  ['www,kemlu.go.id', 9, 'www.kemlu.go.id'],
  ['https://www,kemlu.go.id', 9, 'https://www.kemlu.go.id'],
  ['https://kemlu/berita', 10, undefined],
  ['https://kemlu.go.id/berita%0Alain', 11, 'https://kemlu.go.id/beritalain'],
  ['https://kemlu.go.id/"berita"', 12, undefined],
];

const firstFault = (address: string): number => URL_FAULTS.findIndex(({ pattern }) => pattern.test(address));

describe('faults of addresses', () => {
  it.each(ROWS)('%s', (address, row, mended) => {
    expect(firstFault(address)).toBe(row);
    const { pattern, mended: replacement } = URL_FAULTS[row];
    expect(replacement === undefined ? undefined : address.replace(pattern, replacement)).toBe(mended);
  });

  it('have a row each here', () => {
    expect([...new Set(ROWS.map(([, row]) => row))]).toEqual(URL_FAULTS.map((_, index) => index));
  });

  it.each([
    'https://kemlu.go.id',
    'http://www.kemlu.go.id/berita/12?tahun=2020&bulan=5',
    'www.kemlu.go.id',
    'mikrotikindo.blogspot.com',
    'http://localhost/berita',
    'https://web.archive.org/web/2020/https://kemlu.go.id',
    'ftp://kemlu.go.id/laporan.pdf',
    'http://kemlu.go.id:8080/a_(b)',
  ])('%s has none', (address) => {
    expect(firstFault(address)).toBe(-1);
  });
});
