// ISBNs whose check digit says that they were copied wrongly.
import { listText } from '../example-text.js';
import { allReferences, fieldValues } from '../field-values.js';
import type { Rule } from '../rule.js';
import { isbnFault } from '../serial-checks.js';
import { serialNumbers } from '../serial-numbers.js';

export const validIsbn: Rule = {
  id: 'valid-isbn',
  group: 'fields',
  severity: 'error',
  summary: 'Finds ISBNs whose length or check digit is wrong.',
  why: 'An ISBN leads straight to one edition, if every digit is right. Its last digit is worked out from the others (ISO 2108), so that a slip shows.',
  examples: [
    {
      text: listText(
        'Ashari, Khasan. 2020. Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia. ISBN 978-602-03-1234-9.',
      ),
      finds: ['978-602-03-1234-9'],
    },
    {
      path: 'skripsi.bib',
      text: '@book{ashari,\n  author = {Ashari, Khasan},\n  title = {Kamus Diplomasi},\n  publisher = {Gramedia},\n  isbn = {0-306-40615-3},\n  year = {2020}\n}\n',
      finds: ['0-306-40615-3'],
    },
    {
      text: listText(
        'Ashari, Khasan. 2020. Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia. ISBN 978-0-306-40615-7.',
      ),
      finds: [],
    },
    {
      path: 'skripsi.bib',
      text: '@book{ashari,\n  author = {Ashari, Khasan},\n  title = {Kamus Diplomasi},\n  publisher = {Gramedia},\n  isbn = {0-306-40615-2},\n  year = {2020}\n}\n',
      finds: [],
    },
  ],
  check(checked, report) {
    for (const reference of allReferences(checked))
      for (const value of fieldValues(checked, reference, 'ISBN'))
        for (const { start, end } of serialNumbers(value.text, 'ISBN')) {
          const printed = value.text.slice(start, end);
          const fault = isbnFault(printed);
          if (fault === undefined) continue;
          const message = `Unexpected ISBN ${printed.trim()}: ${fault}`;
          report({ span: value.place(start, end), message, isDoubtful: value.isDoubtful });
        }
  },
};
