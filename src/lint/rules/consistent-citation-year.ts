// Cited 2019, listed 2020.
import { citingText } from '../citations/example-texts.js';
import { reportFaults } from '../citations/index.js';
import type { Rule } from '../rule.js';

export const consistentCitationYear: Rule = {
  id: 'consistent-citation-year',
  group: 'citations',
  severity: 'error',
  summary: 'Finds citations whose year is not that of the reference with the same authors.',
  why: 'One of the two years is wrong, and only the source can tell which. The finding points at the year in the text and names the reference that was likely meant.',
  examples: [
    {
      text: citingText(
        'Diplomasi digital membentuk citra negara (Ashari, 2020; Saudi, 2019). Hamonangan dan Assegaff (2020) menolaknya.',
      ),
      finds: ['2019'],
    },
    {
      text: citingText('Hamonangan dan Assegaff (2002) menolak Ashari (2020) dan Saudi (2018).'),
      finds: ['2002'],
    },
    {
      text: citingText('Hamonangan dan Assegaff (2020) menolak Ashari (2020) dan Saudi (2018).'),
      finds: [],
    },
    {
      text: citingText('Hamonangan dan Assegaff (2020) menolak Ashari (2015/2020) dan Saudi (2018).'),
      finds: [],
    },
  ],
  check: (checked, report) => reportFaults('consistent-citation-year', checked, report),
};
