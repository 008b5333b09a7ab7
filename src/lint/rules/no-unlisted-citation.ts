// Citations whose work the list does not have: (Nugroho, 2015) with no Nugroho in the list.
import { citingText } from '../citations/example-texts.js';
import { reportFaults } from '../citations/index.js';
import type { Rule } from '../rule.js';

export const noUnlistedCitation: Rule = {
  id: 'no-unlisted-citation',
  group: 'citations',
  severity: 'error',
  summary: 'Finds citations of works that the reference list does not have.',
  why: 'A reader looks up what is cited in the list, and finds nothing there. APA 7 (section 8.4) and the guidelines of nearly every campus want each work that is cited in the list. A place and a year in brackets, an event or a law is no citation.',
  examples: [
    {
      text: citingText(
        'Diplomasi digital membentuk citra negara (Ashari, 2020). Pendapat ini ditolak Wijayanto (2017), juga Hamonangan dan Assegaff (2020) serta Saudi (2018).',
      ),
      finds: ['Wijayanto (2017)'],
    },
    {
      text: citingText(
        'Diplomasi digital membentuk citra negara (Ashari, 2020; Nugroho & Lestari, 2015; Saudi, 2018). Hamonangan dan Assegaff (2020) menolaknya.',
      ),
      finds: ['Nugroho & Lestari, 2015'],
    },
    {
      text: citingText(
        'Diplomasi digital membentuk citra negara (Ashari, 2020; Saudi, 2018). Hamonangan dan Assegaff (2020) menolaknya.',
      ),
      finds: [],
    },
    {
      text: citingText(
        'Menurut Ashari (2020: 15), sidang itu (Jakarta, 2016) membuka jalan bagi Saudi (2018), lihat Gambar 2 (UU No. 5 Tahun 1999) serta Weber (dalam Hamonangan & Assegaff, 2020).',
      ),
      finds: [],
    },
  ],
  check: (checked, report) => reportFaults('no-unlisted-citation', checked, report),
};
