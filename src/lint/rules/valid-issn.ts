// ISSNs whose check digit says that they were copied wrongly.
import { listText } from '../example-text.js';
import { allReferences, fieldValues } from '../field-values.js';
import type { Rule } from '../rule.js';
import { issnFault } from '../serial-checks.js';
import { serialNumbers } from '../serial-numbers.js';

export const validIssn: Rule = {
  id: 'valid-issn',
  group: 'fields',
  severity: 'error',
  summary: 'Finds ISSNs whose length or check digit is wrong.',
  why: 'An ISSN names a journal beyond doubt, if every digit is right. Its last character is worked out from the others (ISO 3297), so that a slip shows.',
  examples: [
    {
      text: listText(
        'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57. ISSN 0317-8472.',
      ),
      finds: ['0317-8472'],
    },
    {
      path: 'skripsi.bib',
      text: '@article{ashari,\n  author = {Ashari, Khasan},\n  title = {Kamus Diplomasi},\n  publisher = {Gramedia},\n  issn = {2434-5611},\n  year = {2020}\n}\n',
      finds: ['2434-5611'],
    },
    {
      text: listText(
        'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57. ISSN 0317-8471.',
      ),
      finds: [],
    },
    {
      path: 'skripsi.bib',
      text: '@article{ashari,\n  author = {Ashari, Khasan},\n  title = {Kamus Diplomasi},\n  publisher = {Gramedia},\n  issn = {2434-561X},\n  year = {2020}\n}\n',
      finds: [],
    },
  ],
  check(checked, report) {
    for (const reference of allReferences(checked))
      for (const value of fieldValues(checked, reference, 'ISSN'))
        for (const { start, end } of serialNumbers(value.text, 'ISSN')) {
          const printed = value.text.slice(start, end);
          const fault = issnFault(printed);
          if (fault === undefined) continue;
          const message = `Unexpected ISSN ${printed.trim()}: ${fault}`;
          report({ span: value.place(start, end), message, isDoubtful: value.isDoubtful });
        }
  },
};
