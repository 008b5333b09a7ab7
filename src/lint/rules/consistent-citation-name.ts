// "Hamonagan" in the text, "Hamonangan" in the list.
import { citingText } from '../citations/example-texts.js';
import { reportFaults } from '../citations/index.js';
import type { Rule } from '../rule.js';

export const consistentCitationName: Rule = {
  id: 'consistent-citation-name',
  group: 'citations',
  severity: 'error',
  summary: 'Finds names in citations that are spelt otherwise than in the reference list.',
  why: 'The reader looks for the name in an alphabetical list; a letter more or less hides the work. A name is held to be misspelt only where a work of the same year has a name that is very near, and no other work has the name as cited.',
  examples: [
    {
      text: citingText(
        'Menurut Hamonagan dan Assegaff (2020), diplomasi digital (Ashari, 2020) berubah cepat (Saudi, 2018).',
      ),
      finds: ['Hamonagan'],
      fixed: citingText(
        'Menurut Hamonangan dan Assegaff (2020), diplomasi digital (Ashari, 2020) berubah cepat (Saudi, 2018).',
      ),
    },
    {
      text: citingText(
        'Menurut Hamonangan dan Assegaf (2020), diplomasi digital (Ashari, 2020) berubah cepat (Saudi, 2018).',
      ),
      finds: ['Assegaf'],
      fixed: citingText(
        'Menurut Hamonangan dan Assegaff (2020), diplomasi digital (Ashari, 2020) berubah cepat (Saudi, 2018).',
      ),
    },
    {
      text: citingText(
        'Menurut Hamonangan dan Assegaff (2020), diplomasi digital (Ashari, 2020) berubah cepat (Saudi, 2018).',
      ),
      finds: [],
    },
    {
      text: citingText(
        'Menurut Iskandar Hamonangan dan Zainab Assegaff (2020), diplomasi digital (Ashari, 2020) berubah cepat (Saudi, 2018).',
      ),
      finds: [],
    },
  ],
  check: (checked, report) => reportFaults('consistent-citation-name', checked, report),
};
