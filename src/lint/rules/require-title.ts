// A reference without a title.
import { listText } from '../example-text.js';
import { requirePart, typeName } from '../require-part.js';
import type { Rule } from '../rule.js';

export const requireTitle: Rule = {
  id: 'require-title',
  group: 'fields',
  severity: 'error',
  summary: 'Finds references that do not name a title.',
  why: 'Without its title a work can hardly be found. Lists that leave the titles of articles out throughout, as in physics, are not reported. APA 7 §9.4 names the title as the third of the four elements of a reference.',
  examples: [
    {
      text: listText('Saudi, A. (2020). Jurnal Komunikasi dan Media, 5(2), 45–57.'),
      finds: ['Saudi, A.'],
    },
    {
      path: 'skripsi.bib',
      text: '@book{ashari,\n  author = {Ashari, Khasan},\n  publisher = {Gramedia},\n  year = {2020}\n}\n',
      finds: ['@book{ashari,'],
    },
    {
      text: listText('Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57.'),
      finds: [],
    },
    {
      text: listText('Ashari, Khasan. 2020. Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia.'),
      finds: [],
    },
  ],
  check: requirePart(
    'title',
    (reference) => `Unexpected reference without a title, expected one for ${typeName(reference)}`,
  ),
};
