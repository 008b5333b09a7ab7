// 2020a and 2020b in the text against the list.
import { letteredText } from '../citations/example-texts.js';
import { reportFaults } from '../citations/index.js';
import type { Rule } from '../rule.js';

export const consistentCitationSuffix: Rule = {
  id: 'consistent-citation-suffix',
  group: 'citations',
  severity: 'error',
  summary: 'Finds years in citations whose letter is not that of the reference (2020a, 2020b).',
  why: 'Letters tell works of one author and one year apart (APA 7, section 8.19). A letter that the list does not have, or one that is missing where the list has two works, does not say which work is meant.',
  examples: [
    {
      text: letteredText(
        'Menurut Sari (2020a), diplomasi digital berubah cepat (Sari, 2020c), juga kata Dewi (2019) dan Sari (2020b).',
      ),
      finds: ['2020c'],
    },
    {
      text: letteredText(
        'Menurut Sari (2020a), diplomasi digital berubah cepat (Sari, 2020b), kata Dewi (2019) dan Sari (2020).',
      ),
      finds: ['2020'],
    },
    {
      text: letteredText('Menurut Sari (2020a), diplomasi digital berubah cepat (Sari, 2020b), kata Dewi (2019a).'),
      finds: ['2019a'],
    },
    {
      text: letteredText('Menurut Sari (2020a), diplomasi digital berubah cepat (Sari, 2020b), kata Dewi (2019).'),
      finds: [],
    },
    {
      text: letteredText('Menurut Sari (2020a, 2020b), diplomasi digital berubah cepat, kata Dewi (2019).'),
      finds: [],
    },
  ],
  check: (checked, report) => reportFaults('consistent-citation-suffix', checked, report),
};
