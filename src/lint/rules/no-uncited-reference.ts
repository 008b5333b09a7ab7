// References that the text never cites.
import { citingText } from '../citations/example-texts.js';
import { reportFaults } from '../citations/index.js';
import type { Rule } from '../rule.js';

export const noUncitedReference: Rule = {
  id: 'no-uncited-reference',
  group: 'citations',
  severity: 'warning',
  summary: 'Finds references that nothing in the text cites.',
  why: 'A reference list holds what the text cites, no more (APA 7, section 8.4); what was only read belongs into a bibliography. A list that is headed “Bibliography” or “Further reading”, and a text without citations, are left alone.',
  examples: [
    {
      text: citingText(
        'Diplomasi digital membentuk citra negara (Ashari, 2020). Hal ini sejalan dengan Hamonangan dan Assegaff (2020).',
      ),
      finds: ['Saudi, A.'],
    },
    {
      text: citingText('Diplomasi digital membentuk citra negara, menurut Saudi (2018: 47).'),
      finds: ['Ashari, K.', 'Hamonangan, I., & Assegaff, Z.'],
    },
    {
      text: citingText(
        'Diplomasi digital membentuk citra negara (Ashari, 2020; Saudi, 2018). Hal ini sejalan dengan Hamonangan dan Assegaff (2020).',
      ),
      finds: [],
    },
    {
      text: citingText('Diplomasi digital membentuk citra negara.'),
      finds: [],
    },
  ],
  check: (checked, report) => reportFaults('no-uncited-reference', checked, report),
};
