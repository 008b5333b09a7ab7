// A book without its publisher, a thesis without its university.
import { listText } from '../example-text.js';
import { requirePart, typeName } from '../require-part.js';
import type { Rule } from '../rule.js';

export const requirePublisher: Rule = {
  id: 'require-publisher',
  group: 'fields',
  severity: 'warning',
  summary: 'Finds books without a publisher and theses without a university.',
  why: 'The publisher tells editions apart and vouches for the work; a thesis can only be found at its university. APA 7 §10.2 and §10.6. Lists that leave publishers out throughout are not reported unless a style is asked for.',
  examples: [
    {
      text: listText('Ashari, Khasan. 2020. Kamus Hubungan Internasional dan Diplomasi. Edisi Kedua. Jakarta.'),
      finds: ['Ashari, Khasan'],
    },
    {
      path: 'skripsi.bib',
      text: '@book{ashari,\n  author = {Ashari, Khasan},\n  title = {Kamus Diplomasi},\n  year = {2020}\n}\n',
      finds: ['@book{ashari,'],
    },
    {
      text: listText(
        'Ashari, Khasan. 2020. Kamus Hubungan Internasional dan Diplomasi. Jakarta.',
        'Dhofier, Zamakhsari. 2011. Tradisi Pesantren. Jakarta.',
        'Mughits, Abdul. 2008. Kritik Nalar Fiqh Pesantren. Jakarta: Kencana.',
      ),
      finds: [],
    },
    {
      text: listText('Ashari, Khasan. 2020. Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia.'),
      finds: [],
    },
    {
      text: listText(
        'Arianto. 2017. Perbandingan Virtualisasi Penuh dan Paravirtualisasi. Skripsi. Universitas Indonesia.',
      ),
      finds: [],
    },
  ],
  check: requirePart('publisher', (reference) =>
    reference.item.type === 'document'
      ? 'Unexpected end behind the title, expected a source: the publisher of a book, the journal of an article'
      : reference.item.type === 'thesis'
        ? 'Unexpected thesis without its university, expected one'
        : `Unexpected reference without a publisher, expected one for ${typeName(reference)}`,
  ),
};
