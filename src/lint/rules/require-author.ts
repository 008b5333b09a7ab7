// A reference that names nobody: author, editor, translator or a body.
import { listText } from '../example-text.js';
import { requirePart, typeName } from '../require-part.js';
import type { Rule } from '../rule.js';

export const requireAuthor: Rule = {
  id: 'require-author',
  group: 'fields',
  severity: 'warning',
  summary: 'Finds works that must name an author or editor and name nobody.',
  why: 'Readers look a work up under its author, and the citation in the text repeats that name. The author may be a body (Badan Pusat Statistik) or an editor. APA 7 §9.4 names the author as the first of the four elements of a reference.',
  examples: [
    {
      text: listText(
        'Pengaruh literasi digital terhadap prestasi belajar mahasiswa. (2020). Jurnal Ilmu Pendidikan, 5(2), 45–57.',
      ),
      finds: ['Pengaruh literasi digital terhadap prestasi belajar mahasiswa'],
    },
    {
      path: 'skripsi.bib',
      text: '@article{tani,\n  title = {Pertanian Kota},\n  journal = {Jurnal Agro},\n  volume = {3},\n  year = {2019},\n  pages = {1--9}\n}\n',
      finds: ['@article{tani,'],
    },
    {
      text: listText('Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57.'),
      finds: [],
    },
    { text: listText('Badan Pusat Statistik. (2022). Statistik pendidikan 2022. Badan Pusat Statistik.'), finds: [] },
  ],
  check: requirePart(
    'author',
    (reference) => `Unexpected work without an author, expected one for ${typeName(reference)}`,
  ),
};
