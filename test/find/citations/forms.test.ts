// Forms of citations and of what is none, a row each: how it is printed, and what is read of it.
import { describe, expect, test } from 'vitest';
import type { InTextCitation } from '../../../src/find/citations/citation.js';
import { findCitations } from '../../../src/find/citations/index.js';
import type { Markup } from '../../../src/find/index.js';
import { createDocument } from '../../../src/text/document.js';

function show(citation: InTextCitation): string {
  if (citation.kind === 'numeric') return `#${citation.number}`;
  if (citation.kind === 'note') return `note ${citation.mark}: ${citation.note.text}`;
  if (citation.kind === 'key') return 'key';
  const { names, etAl, years, locator, originalNames, isDoubtful } = citation;
  const who = names.map(({ text }) => text).join(' + ') + (etAl ? ` et al.` : '');
  const when = years.map(
    ({ year, suffix = '', originalYear, text }) => `${originalYear ? `${originalYear}/` : ''}${year ?? text}${suffix}`,
  );
  const through = originalNames ? ` < ${originalNames.map(({ text }) => text).join(' + ')}` : '';
  return `${who} ${when.join(' ')}${locator ? ` @${locator.text}` : ''}${through}${isDoubtful ? ' ?' : ''}`;
}

const read = (text: string, markup: Markup = 'plain'): string[] =>
  findCitations(createDocument('x', text), markup, { sections: [] }).map(show);

const AUTHOR_DATE: readonly (readonly [string, ...string[]])[] = [
  ['begitu (Ashari, 2020).', 'Ashari 2020'],
  ['Ashari (2020: 15) menulis', 'Ashari 2020 @15'],
  ['menurut Saudi (2020),', 'Saudi 2020'],
  ['(Hamonangan & Assegaff, 2020; Saudi, 2020)', 'Hamonangan + Assegaff 2020', 'Saudi 2020'],
  ['Hamonangan dan Assegaff (2020) menyatakan', 'Hamonangan + Assegaff 2020'],
  ['Penelitian Hamonangan dkk. (2020)', 'Hamonangan et al. 2020'],
  ['Lubis dan kawan-kawan (2018)', 'Lubis et al. 2018'],
  ['(Smith et al., 2019, pp. 3–4)', 'Smith et al. 2019 @pp. 3–4'],
  ['Sari, et al. (2020)', 'Sari et al. 2020'],
  ['(lihat Sari, 2018, hlm. 12)', 'Sari 2018 @hlm. 12'],
  ['(cf. Jones, 2001; see also Smith, 2002, p. 5)', 'Jones 2001', 'Smith 2002 @p. 5'],
  ['(e.g., Smith (2019) and Jones (2020))', 'Smith 2019', 'Jones 2020'],
  ['(Kemendikbud, 2020)', 'Kemendikbud 2020'],
  ['(Kementerian Pendidikan dan Kebudayaan [Kemendikbud], 2020)', 'Kementerian Pendidikan dan Kebudayaan 2020'],
  ['Badan Pusat Statistik (BPS) (2021)', 'Badan Pusat Statistik 2021'],
  [
    'Organisation for Economic Co-operation and Development (2019)',
    'Organisation for Economic Co-operation and Development 2019',
  ],
  ['van Gogh (1999) and Al-Attas (1993)', 'van Gogh 1999', 'Al-Attas 1993'],
  ['(Mohd. Ali bin Abdullah, 2001)', 'Mohd. Ali bin Abdullah 2001'],
  ["Smith's (2019) work, Smith’s (2019a) too", 'Smith 2019', 'Smith 2019a'],
  ['(M. Sari, 2019) dan (Siregar, A., 2020)', 'M. Sari 2019', 'Siregar 2020'],
  ['(Prof. Dr. Budi Santoso, 2010)', 'Budi Santoso 2010'],
  ['Ashari, (2020) dan', 'Ashari 2020'],
  ['Di Indonesia, Saudi (2020) meneliti', 'Saudi 2020'],
  ['Namun Saudi, Sari, dan Dewi (2020) menolak', 'Saudi + Sari + Dewi 2020'],
  ['(Sari, 2019, 2020a)', 'Sari 2019 2020a'],
  ['(Sari, 2020a,b)', 'Sari 2020a 2020b'],
  ['(Sari, 2020a, p. 3)', 'Sari 2020a @p. 3'],
  ['(Sari, 2019; 2020)', 'Sari 2019', 'Sari 2020'],
  ['(Ashari, 2020 dan Budi, 2019)', 'Ashari 2020', 'Budi 2019'],
  ['(Ashari 2020: 4, Budi 2019: 5–6)', 'Ashari 2020 @4', 'Budi 2019 @5–6'],
  ['(Sari, t.t.) (Smith, n.d.) (Jones, in press)', 'Sari t.t.', 'Smith n.d.', 'Jones in press'],
  ['(Freud, 1900/1953)', 'Freud 1900/1953'],
  ['(Weber dalam Sari, 2020)', 'Sari 2020 < Weber'],
  ['Weber (dalam Sari, 2020)', 'Sari 2020 < Weber'],
  ['(Weber, 1947, as cited in Sari, 2020)', 'Sari 2020 < Weber'],
  ['Weber (1947) dalam Sari (2020)', 'Sari 2020 < Weber'],
  ['Sari (2020, hlm. 12; lihat juga Dewi, 2019)', 'Sari 2020 @hlm. 12', 'Dewi 2019'],
  ['("Judul Pendek," 2020)', '"Judul Pendek," 2020 ?'],
  ['(vgl. Müller 2005, S. 3; Schmidt u.a. 1999: 4f.)', 'Müller 2005 @S. 3', 'Schmidt et al. 1999 @4f.'],
  ['Müller/Meier (2003: 12 ff.)', 'Müller + Meier 2003 @12 ff.'],
  ['[Smith, 2020] dan Sari [2020]', 'Smith 2020', 'Sari 2020'],
  ['(Ashari,\n2020) Hamo-\nnangan & Asse-\ngaff (2020)', 'Ashari 2020', 'Hamonangan + Assegaff 2020'],
  ['(WHO, 2020) dan (UN, 1976)', 'WHO 2020', 'UN 1976'],
  ['(Jakarta, 2020)', 'Jakarta 2020 ?'],
  ['(Kompas, 12 Mei 2020)', 'Kompas 2020 ?'],
  ['(Hopkins and May, 2013) dan Winter (1986)', 'Hopkins + May 2013', 'Winter 1986 ?'],
  ['(survei 2019, Sari, 2020, hlm. 4)', 'Sari 2020 @hlm. 4'],
  ['(Tempo, Mei 2020)', 'Tempo 2020 ?'],
  ['film Laskar Pelangi (2008)', 'Laskar Pelangi 2008 ?'],
  ['The World Cup (2018) changed little', 'World Cup 2018 ?'],
];

describe('author and date', () => {
  test.each(AUTHOR_DATE)('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

const NO_CITATIONS = [
  'pada tahun (2020)',
  '(Gambar 2) (lihat Tabel 3, 2020)',
  '(12 Mei 2020)',
  '(UU No. 5 Tahun 1999)',
  '(Pasal 5, 2020)',
  'Soekarno (1901–1970)',
  '(1945-2020)',
  '(2018/2019)',
  '(n = 2020)',
  '(2020 hingga 2022)',
  '(Budi, komunikasi pribadi, 12 Mei 2020)',
  'Siregar, A. (2020). Judul buku. Jakarta: Gramedia.',
  'Nabers, Dirk (2009), Ohne Probleme, ohne Substanz?',
  '(Jakarta: Gramedia, 2020)',
  'a ∈ [0, 1] dan pada interval [2, 3]',
  'x[0] = 1',
  'luas 12 m² dan 10²',
  '[1] Sutrisno, Metode Penelitian',
];

describe('no citations', () => {
  test.each(NO_CITATIONS)('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

const IN_MARKUP: readonly (readonly [Markup, string, ...string[]])[] = [
  ['plain', 'ada [3] dan [1–4, 7]', '#3', '#1', '#2', '#3', '#4', '#7'],
  ['plain', 'ada [1], [3]–[5]', '#1', '#3', '#4', '#5'],
  ['plain', 'ada [12, hlm. 4]', '#12'],
  ['plain', 'kata.¹² dan kata³', '#12', '#3'],
  ['plain', 'akhir.\n¹ Ashari, Kamus Hubungan, hlm. 5.', 'note ¹: Ashari, Kamus Hubungan, hlm. 5.'],
  ['markdown', 'kata^3^ dan kata<sup>4,5</sup>', '#3', '#4', '#5'],
  ['markdown', 'ada [1][3], bukan [1](https://example.org)', '#1', '#3'],
  ['markdown', 'lihat [teks][1]\n\n[1]: https://example.org'],
  ['markdown', '`(Sari, 2020)` dan $[1, 2]$ <!-- (Dewi, 2019) -->'],
  ['markdown', '```\n(Sari, 2020) [3]\n```'],
  ['markdown', '# Sari (2020)\n\nteks'],
  ['markdown', 'kata[^a] lagi\n\n[^a]: Ashari, *Kamus*.', 'note a: Ashari, Kamus.'],
  ['markdown', 'kata^[Ashari, Kamus.] lagi', 'note : Ashari, Kamus.'],
  ['markdown', 'begitu [@ashari2020, hlm. 3]', 'key'],
  ['html', '<p>kata<sup>3</sup> <code>(Sari, 2020)</code> (Dewi, 2019)</p>', '#3', 'Dewi 2019'],
  ['latex', 'kata$^{3}$ $[1, 2]$ \\cite{sari} (Dewi~\\& Sari, 2019) % (Budi, 2001)', '#3', 'key', 'Dewi + Sari 2019'],
  ['latex', 'kata\\footnote{Ashari, \\emph{Kamus}.}', 'note : Ashari, Kamus.'],
];

describe('in markup', () => {
  const rows = IN_MARKUP.map(([markup, text, ...expected]) => ({ markup, text, expected }));
  test.each(rows)('$markup: $text', ({ markup, text, expected }) => {
    expect(read(text, markup)).toEqual(expected);
  });
});

test('sections are left out', () => {
  const text = 'menurut Sari (2020)\nDewi (2019)\nlampiran (Budi, 2018)';
  const found = findCitations(createDocument('x', text), 'plain', { sections: [{ start: 20, end: 31 }] });
  expect(found.map(show)).toEqual(['Sari 2020', 'Budi 2018']);
});
