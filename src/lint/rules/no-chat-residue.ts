// Marks that chat programs leave in copied texts, and gaps that they ask to be filled.

import type { Span } from '../../text/span.js';
import { CHAT_RESIDUES, type ChatResidue } from '../chat-residue.js';
import type { CheckedDocument } from '../checked-document.js';
import { listText } from '../example-text.js';
import type { Rule, RuleFinding } from '../rule.js';

type Report = (finding: RuleFinding) => void;

function reportMatches(text: string, offset: number, { pattern, what, mended }: ChatResidue, report: Report): void {
  for (const match of text.matchAll(pattern)) {
    const span = { start: offset + match.index, end: offset + match.index + match[0].length };
    report({
      span,
      message: `Unexpected “${match[0].slice(0, 80)}”, expected none: ${what}`,
      fix: mended === undefined ? undefined : { edits: [{ ...span, text: mended }], isSafe: true },
    });
  }
}

/** Where references stand: each of a text's, the whole of a file of items. */
function referenceSpans({ kind, document, lists }: CheckedDocument): readonly Span[] {
  if (kind === 'items') return [{ start: 0, end: document.text.length }];
  return lists.flatMap(({ references }) => references.map(({ span }) => span));
}

export const noChatResidue: Rule = {
  id: 'no-chat-residue',
  group: 'leftovers',
  severity: 'error',
  summary: 'Finds marks that chat programs leave behind, and gaps that were to be filled.',
  why: 'Such marks show that a text was copied out of a chat program without being read, and references from there often name works that do not exist: look each of them up. Taking the mark out of an address does not change where it leads.',
  examples: [
    {
      text: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2024, dari https://www.kominfo.go.id/citra?utm_source=chatgpt.com',
      ),
      finds: ['?utm_source=chatgpt.com'],
      fixed: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2024, dari https://www.kominfo.go.id/citra',
      ),
    },
    {
      text: listText(
        'Ashari, K. (2020). Kamus hubungan internasional dan diplomasi. Gramedia. https://doi.org/10.xxxx/xxxxx',
        'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), [insert page numbers].',
      ),
      finds: ['10.xxxx/xxxxx', '[insert page numbers]'],
    },
    {
      text: `Diplomasi digital terus tumbuh :contentReference[oaicite:3]{index=3}.\n\n${listText('Ashari, K. (2020). Kamus hubungan internasional dan diplomasi. Gramedia.')}`,
      finds: [':contentReference[oaicite:3]{index=3}'],
    },
    {
      text: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2024, dari https://www.kominfo.go.id/citra?utm_source=surel',
      ),
      finds: [],
    },
    {
      text: `Isi [insert nama] di sini.\n\n${listText('Ashari, K. (2020). Kamus hubungan internasional dan diplomasi [Kamus]. Gramedia.')}`,
      finds: [],
    },
  ],
  check(checked, report) {
    const { text } = checked.document;
    for (const residue of CHAT_RESIDUES)
      if (!residue.onlyInReferences) reportMatches(text, 0, residue, report);
      else
        for (const { start, end } of referenceSpans(checked))
          reportMatches(text.slice(start, end), start, residue, report);
  },
};
