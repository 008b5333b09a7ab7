// Characters that were broken on their way through an encoding.
import { listText } from '../example-text.js';
import { allReferences } from '../field-values.js';
import { findMojibake } from '../mojibake.js';
import type { Rule } from '../rule.js';

export const noMojibake: Rule = {
  id: 'no-mojibake',
  group: 'leftovers',
  severity: 'warning',
  summary: 'Finds characters in references that were broken by a wrong encoding.',
  why: 'A name or page range with broken characters is not found by any search. Text in UTF-8 that was read as Windows-1252 can be brought back byte by byte; where a character was lost for good the source must be looked at.',
  examples: [
    {
      text: listText('Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45â€“57.'),
      finds: ['â€“'],
      fixed: listText('Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57.'),
    },
    {
      text: listText(
        'MÃ¼ller, A. (2020). Diplomasi digital di Eropa. Kencana.',
        'Garc\ufffda, B. (2019). Diplomasi publik. Kencana.',
      ),
      finds: ['Ã¼', '\ufffd'],
      fixed: undefined,
    },
    { text: listText('Müller, A. (2020). Diplomasi digital di Eropa: “Peran Élysée”. Kencana.'), finds: [] },
    { text: listText('São Tomé, Â. (2020). Ação diplomática na Ásia. Kencana.'), finds: [] },
  ],
  check({ document, kind, ...rest }, report) {
    const spans =
      kind === 'items'
        ? [{ start: 0, end: document.text.length }]
        : allReferences({ document, kind, ...rest }).map(({ span }) => span);
    for (const { start, end } of spans)
      for (const broken of findMojibake(document.text.slice(start, end))) {
        const span = { start: start + broken.start, end: start + broken.end };
        const printed = document.text.slice(span.start, span.end);
        const expected = broken.mended === undefined ? 'the character that was lost' : `“${broken.mended}”`;
        report({
          span,
          message: `Unexpected “${printed}”, expected ${expected}: it was broken by a wrong encoding`,
          fix: broken.mended === undefined ? undefined : { edits: [{ ...span, text: broken.mended }], isSafe: true },
        });
      }
  },
};
