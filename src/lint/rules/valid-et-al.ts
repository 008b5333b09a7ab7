// "et al." against the number of authors that the reference has.
import { citingText, manyAuthorsText } from '../citations/example-texts.js';
import { reportFaults } from '../citations/index.js';
import type { Rule } from '../rule.js';

export const validEtAl: Rule = {
  id: 'valid-et-al',
  group: 'citations',
  severity: 'warning',
  summary:
    'Finds “et al.” or “dkk.” where the work has too few authors for it, or all names where the style cuts them.',
  why: '“Et al.” means that there are more authors than those who are named. In APA 7 (section 8.17) it stands from three authors on; two are always both named. Without a style, the text is held to its own manner.',
  examples: [
    {
      text: citingText(
        'Menurut Ashari dkk. (2020), diplomasi digital (Hamonangan & Assegaff, 2020) berubah cepat (Saudi, 2018).',
      ),
      finds: ['dkk.'],
    },
    {
      text: citingText(
        'Menurut Saudi et al. (2018), diplomasi digital (Hamonangan & Assegaff, 2020) berubah cepat (Ashari, 2020).',
      ),
      finds: ['et al.'],
    },
    {
      text: citingText(
        'Menurut Ashari (2020), diplomasi digital (Hamonangan & Assegaff, 2020) berubah cepat (Saudi, 2018).',
      ),
      finds: [],
    },
    {
      text: manyAuthorsText('Menurut Prakoso dkk. (2021), diplomasi digital berubah cepat (Dewi, 2019).'),
      finds: [],
    },
  ],
  check: (checked, report) => reportFaults('valid-et-al', checked, report),
};
