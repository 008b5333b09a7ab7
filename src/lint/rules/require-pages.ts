// An article or a chapter without pages and without anything that stands for them.
import { listText } from '../example-text.js';
import { requirePart, typeName } from '../require-part.js';
import type { Rule } from '../rule.js';

export const requirePages: Rule = {
  id: 'require-pages',
  group: 'fields',
  severity: 'warning',
  summary: 'Finds journal articles and chapters without pages, article number, DOI or address.',
  why: 'Pages say where in the volume the text stands. Articles that only appear online have an article number or a DOI instead, and either is enough. APA 7 §10.1 and §10.3.',
  examples: [
    {
      text: listText('Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2).'),
      finds: ['Saudi, A.'],
    },
    {
      text: listText(
        'Armawi, A. (2019). Ketahanan nasional. Dalam I. Amal (Ed.), Geostrategi Indonesia. Gadjah Mada University Press.',
      ),
      style: 'apa',
      finds: ['Armawi, A.'],
    },
    {
      text: listText(
        'Saudi, A. (2020, Mei). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2). Diakses pada 6 Desember 2024',
      ),
      finds: ['Saudi, A.'],
    },
    {
      text: listText(
        'Weber, Karl: Fremde Nachbarn – oder: Wie eine Stadt sich einrichtet. In: Kölner Zeitung (Feuilleton) v. 7. März 2004',
      ),
      finds: [],
    },
    {
      text: listText('Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57.'),
      finds: [],
    },
    {
      text: listText(
        'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2). https://doi.org/10.1234/jkm.v5i2.12',
      ),
      finds: [],
    },
  ],
  check: requirePart(
    'pages',
    (reference) =>
      `Unexpected reference without pages, expected pages, an article number or a DOI for ${typeName(reference)}`,
  ),
};
