// Words of a reference that no field took: remarks, notes of the writer, the beginning of something else.
import { tileReference } from '../../normalize/leftovers.js';
import { printedReference } from '../../normalize/printed-reference.js';
import type { Span } from '../../text/span.js';
import type { CheckedReference } from '../checked-document.js';
import { listText } from '../example-text.js';
import { allReferences } from '../field-values.js';
import type { Rule } from '../rule.js';

const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 20;
const SURE = 0.6;
/** A note that is read less surely is a note only because it is nothing else. */
const SURE_NOTE = 0.85;
/** Their whole citation is one title, whatever its parts were taken for. */
const CITED_WHOLE: ReadonlySet<string> = new Set(['legislation', 'legal_case', 'bill', 'regulation', 'treaty']);

/** A stretch so long that it is no lead word. */
function isLong(printed: string): boolean {
  const words = printed.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= FEWEST_WORDS && words.join('').length >= FEWEST_LETTERS;
}

const isReadSurely = ({ segments, item }: CheckedReference): boolean =>
  segments.length >= 3 &&
  segments.every(({ confidence, label }) => label === 'note' || confidence >= SURE) &&
  !CITED_WHOLE.has(item.type);

/** What no field took, and notes that are none, in order. */
function leftovers({ text, segments }: CheckedReference): Span[] {
  const unsureNotes = segments.filter(({ label, confidence }) => label === 'note' && confidence < SURE_NOTE);
  const tiles = tileReference(printedReference(text, segments)).filter(({ kind }) => kind === 'leftover');
  return [...tiles, ...unsureNotes]
    .filter(({ start, end }) => isLong(text.slice(start, end)))
    .sort((a, b) => a.start - b.start);
}

// (have to look this one up again in the library) | — ask the supervisor whether this one is needed: a sentence in small letters
const REMARK = /(?<=[\s.]\(|\s[—–]\s)\p{Ll}{2,20}(?:[,;]? [\p{Ll}’'-]{1,20}){4,40}(?=\)?\.?$)/u;

/** A remark at the very end that no field took for sure, however unsure the rest is. */
function remarkBehind({ text, segments }: CheckedReference): Span | undefined {
  const from = Math.max(0, text.length - 500);
  const match = segments.length >= 3 ? REMARK.exec(text.slice(from)) : null;
  if (!match) return undefined;
  const remark = { start: from + match.index, end: from + match.index + match[0].length };
  const isTaken = segments.some(
    ({ start, end, confidence }) => start < remark.end && remark.start < end && confidence >= SURE_NOTE,
  );
  return isTaken || !isLong(match[0]) ? undefined : remark;
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function unexpectedIn(reference: CheckedReference): Span[] {
  const remark = remarkBehind(reference);
  const others = isReadSurely(reference) ? leftovers(reference) : [];
  return remark ? [...others.filter((one) => !meets(one, remark)), remark] : others;
}

export const noLeftoverText: Rule = {
  id: 'no-leftover-text',
  group: 'leftovers',
  severity: 'info',
  summary: 'Finds words in a reference that belong to none of its fields.',
  why: 'Remarks and forgotten words do not belong in a list, and a reference that holds more than its fields may be two that were run together.',
  examples: [
    {
      text: listText(
        'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57. — nanti diperiksa lagi bersama pembimbing skripsi',
      ),
      finds: ['nanti diperiksa lagi bersama pembimbing skripsi'],
    },
    {
      text: listText(
        'Ashari, K. (2020). Kamus hubungan internasional dan diplomasi. Gramedia. (buku ini belum selesai dibaca sama sekali)',
      ),
      finds: ['buku ini belum selesai dibaca sama sekali'],
    },
    {
      text: listText(
        'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57. https://doi.org/10.1234/jkm.v5i2.12 (have to look this one up again in the library)',
      ),
      finds: ['have to look this one up again in the library'],
    },
    {
      text: listText('Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57.'),
      finds: [],
    },
    {
      text: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada tanggal 6 Desember 2024 pukul 10.15 WIB, dari https://www.kominfo.go.id/citra',
      ),
      finds: [],
    },
  ],
  check(checked, report) {
    for (const reference of allReferences(checked))
      for (const stretch of unexpectedIn(reference)) {
        const printed = reference.text.slice(stretch.start, stretch.end);
        const message = `Unexpected “${printed.slice(0, 80)}”, expected nothing that is in no field`;
        report({ span: reference.placeOf(stretch), message });
      }
  },
};
