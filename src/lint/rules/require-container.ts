// An article without its journal, a chapter without its book.
import { listText } from '../example-text.js';
import { requirePart, typeName } from '../require-part.js';
import type { Rule } from '../rule.js';

export const requireContainer: Rule = {
  id: 'require-container',
  group: 'fields',
  severity: 'error',
  summary: 'Finds articles that do not name their journal and chapters that do not name their book.',
  why: 'A volume and pages lead nowhere unless it is said of which journal or book. APA 7 §9.4: the source is the fourth of the elements of a reference.',
  examples: [
    {
      text: listText('Saudi, A. (2020). Analisis peran diplomasi digital dalam komunikasi internasional. 5(2), 45–57.'),
      finds: ['Saudi, A.'],
    },
    {
      path: 'skripsi.bib',
      text: '@article{saudi,\n  author = {Saudi, Ahmad},\n  title = {Diplomasi Digital},\n  volume = {5},\n  pages = {45--57},\n  year = {2020}\n}\n',
      finds: ['@article{saudi,'],
    },
    {
      text: listText('Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57.'),
      finds: [],
    },
    {
      text: listText(
        'Armawi, A. (2019). Ketahanan nasional. Dalam I. Amal (Ed.), Geostrategi Indonesia (hlm. 1–20). Gadjah Mada University Press.',
      ),
      finds: [],
    },
  ],
  check: requirePart(
    'container',
    (reference) =>
      `Unexpected reference without the name of what holds it, expected a journal or book for ${typeName(reference)}`,
  ),
};
