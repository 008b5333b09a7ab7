// A reference without a year, and without a word for "no date".
import { listText } from '../example-text.js';
import { requirePart } from '../require-part.js';
import type { Rule } from '../rule.js';

export const requireYear: Rule = {
  id: 'require-year',
  group: 'fields',
  severity: 'warning',
  summary: 'Finds references that name no year and do not say that there is none.',
  why: 'Citations in the text name the year, and readers judge by it how far a work still holds. Where a work bears no date, styles print a word for that: “n.d.”, “t.t.”. APA 7 §9.4 names the date as the second of the four elements of a reference.',
  examples: [
    {
      text: listText('Saudi, Ahmad. Analisis Peran Diplomasi Digital. Jurnal Komunikasi dan Media, 5(2), 45–57.'),
      finds: ['Saudi, Ahmad'],
    },
    {
      text: listText(
        'Ashari, Khasan. Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia.',
        'Saudi, Ahmad. 2020. Analisis Peran Diplomasi Digital. Jakarta: Kencana.',
      ),
      finds: ['Ashari, Khasan'],
    },
    {
      text: listText('Ashari, Khasan. 2020. Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia.'),
      finds: [],
    },
    { text: listText('Ashari, Khasan. t.t. Kamus Hubungan Internasional. Jakarta: Gramedia.'), finds: [] },
  ],
  check: requirePart(
    'year',
    () => 'Unexpected reference without a year, expected one, or “n.d.” (“t.t.”) where there is none',
  ),
};
