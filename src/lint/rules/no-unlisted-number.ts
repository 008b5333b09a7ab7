// Numbers beyond the list: [41] where the list ends with 40.
import { numberedText } from '../citations/example-texts.js';
import { reportFaults } from '../citations/index.js';
import type { Rule } from '../rule.js';

export const noUnlistedNumber: Rule = {
  id: 'no-unlisted-number',
  group: 'citations',
  severity: 'error',
  summary: 'Finds numbers in the text that are higher than the last number of the reference list.',
  why: 'In numeric styles the number is all that leads from the text to the list; a number beyond its end leads nowhere, most often because a reference was taken out and the text was not renumbered.',
  examples: [
    {
      text: numberedText('Diplomasi digital membentuk citra negara [1], [2]. Pendapat lain ada pada [3] dan [5].'),
      finds: ['[5]'],
    },
    {
      text: numberedText('Diplomasi digital membentuk citra negara [1]–[3], tetapi lihat [2, 14].'),
      finds: ['[2, 14]'],
    },
    {
      text: numberedText('Diplomasi digital membentuk citra negara [1–3], pada selang [0, 1].'),
      finds: [],
    },
    {
      text: numberedText('Diplomasi digital membentuk citra negara [1], [2, hlm. 12], [3].'),
      finds: [],
    },
  ],
  check: (checked, report) => reportFaults('no-unlisted-number', checked, report),
};
