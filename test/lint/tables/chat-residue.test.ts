// Every row of what chat programs leave behind, with what is left when it is taken away, and what is none of it.
import { describe, expect, it } from 'vitest';
import { CHAT_RESIDUES } from '../../../src/lint/chat-residue.js';

const ROWS: readonly (readonly [row: number, text: string, matched: string])[] = [
  [0, 'https://a.id/b?utm_source=chatgpt.com', '?utm_source=chatgpt.com'],
  [0, 'https://a.id/b?id=3&utm_source=openai (6 Mei)', '&utm_source=openai'],
  [0, 'https://a.id/b?utm_source=perplexity.', '?utm_source=perplexity'],
  [0, 'https://a.id/b?utm\\_source=chatgpt.com', '?utm\\_source=chatgpt.com'],
  [0, 'https://a.id/b?id=3\\&utm\\_source=openai.', '\\&utm\\_source=openai'],
  [0, 'https://a.id/b?id=3&amp;utm_source=openai', '&amp;utm_source=openai'],
  [1, 'https://a.id/b?utm_source=chatgpt.com&id=3', 'utm_source=chatgpt.com&'],
  [1, 'https://a.id/b?utm\\_source=chatgpt.com\\&id=3', 'utm\\_source=chatgpt.com\\&'],
  [1, 'https://a.id/b?utm_source=chatgpt.com&amp;id=3', 'utm_source=chatgpt.com&amp;'],
  [2, 'tumbuh :contentReference[oaicite:3]{index=3}.', ':contentReference[oaicite:3]{index=3}'],
  [2, 'tumbuh :contentReference[oaicite:3]\\{index=3\\}.', ':contentReference[oaicite:3]\\{index=3\\}'],
  [3, 'tumbuh [oaicite:12] lagi', '[oaicite:12]'],
  [4, 'tumbuh citeturn0search1 lagi', 'citeturn0search1'],
  [4, 'tumbuh \ue200cite\ue202turn0view2\ue201 lagi', '\ue200cite\ue202turn0view2\ue201'],
  [5, 'tumbuh【12†source】lagi', '【12†source】'],
  [5, 'tumbuh【4:0†laporan.pdf】lagi', '【4:0†laporan.pdf】'],
  [6, 'Jurnal X, [insert volume], 2020', '[insert volume]'],
  [6, 'Jurnal X, <masukkan tahun>', '<masukkan tahun>'],
  [6, '[Your Name]. 2020.', '[Your Name]'],
  [7, '[Author]. 2020. Judul.', '[Author]'],
  [7, '[Nama Penulis]. 2020. Judul.', '[Nama Penulis]'],
  [8, 'https://doi.org/10.xxxx/xxxxx', '10.xxxx/xxxxx'],
  [8, 'https://doi.org/10.1234/xxxxx', '10.1234/xxxxx'],
  [9, 'https://www.example.com/artikel', 'https://www.example.com/artikel'],
];

const matchesOf = (row: number, text: string): string[] =>
  [...text.matchAll(CHAT_RESIDUES[row].pattern)].map(([matched]) => matched);

describe('chat residue', () => {
  it.each(ROWS)('row %i: %s', (row, text, matched) => {
    expect(matchesOf(row, text)).toEqual([matched]);
  });

  it('has a row each here', () => {
    expect([...new Set(ROWS.map(([row]) => row))]).toEqual(CHAT_RESIDUES.map((_, index) => index));
  });

  it('is found by one row only', () => {
    for (const [own, text] of ROWS)
      expect(CHAT_RESIDUES.flatMap((_, row) => (matchesOf(row, text).length > 0 ? [row] : []))).toEqual([own]);
  });

  it.each([
    'https://a.id/b?utm_source=surel',
    'https://a.id/b?utm_source=chatgpt.community',
    'Analisis [Kamus]. 2020 [Skripsi].',
    'The author [Inserted by the editor] says',
    'https://doi.org/10.1016/j.xxab.2020.1',
    'Turn 2: search for 3 views',
    'https://example-news.com/artikel',
  ])('%s is none', (text) => {
    expect(CHAT_RESIDUES.flatMap((_, row) => matchesOf(row, text))).toEqual([]);
  });
});
