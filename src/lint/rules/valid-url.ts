// Addresses that lead nowhere as printed: misspelt schemes, hosts that are none, brackets left open, the full stop behind.
import { listText } from '../example-text.js';
import { allReferences, type FieldValue, fieldValues } from '../field-values.js';
import type { Rule, RuleFinding } from '../rule.js';
import { reportTrailingStops } from '../trailing-stop.js';
import { URL_FAULTS } from '../url-faults.js';

type Report = (finding: RuleFinding) => void;

// htp:// | ttps://
const SCHEME = /(?<![a-z])[htps]{3,5}:\/{1,2}/gi;
const SHORT_SCHEME = /^[htps]{3,4}:\/{1,2}$/i;

/** Schemes that lack a letter; where one stands several times, reading the PDF has lost it (a joined tt), not the writer. */
function schemesLostInReading(values: readonly FieldValue[], text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const printed = text === '' ? values.map((value) => value.text) : [text];
  for (const [scheme] of printed.flatMap((each) => [...each.matchAll(SCHEME)])) {
    const isShort = SHORT_SCHEME.test(scheme) && scheme.toLowerCase() !== 'http://';
    if (isShort) counts.set(scheme, (counts.get(scheme) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([scheme]) => scheme));
}

function reportFault(value: FieldValue, lost: ReadonlySet<string>, report: Report): boolean {
  for (const { pattern, expected, mended } of URL_FAULTS) {
    const match = pattern.exec(value.text);
    if (!match || lost.has(match[0])) continue;
    const span = value.place(match.index, match.index + match[0].length);
    const fix = mended === undefined ? undefined : { edits: [{ ...span, text: mended }], isSafe: false };
    report({
      span,
      message: `Unexpected “${match[0]}” in an address, expected ${expected}`,
      fix,
      isDoubtful: value.isDoubtful,
    });
    return true;
  }
  return false;
}

/** The first closing bracket that no opening one stands before, or the last opening one that stays open. */
function strayBracket(text: string): number {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')' && open.pop() === undefined) return at;
  }
  return open.pop() ?? -1;
}

function reportBracket(value: FieldValue, report: Report): void {
  const at = strayBracket(value.text);
  if (at < 0) return;
  const other = value.text[at] === '(' ? 'closing' : 'opening';
  const message = `Unexpected “${value.text[at]}” in an address, expected its ${other} bracket too`;
  report({ span: value.place(at, at + 1), message, severity: 'info', isDoubtful: true });
}

export const validUrl: Rule = {
  id: 'valid-url',
  group: 'fields',
  severity: 'warning',
  summary: 'Finds addresses that cannot be followed as printed, and full stops behind them.',
  why: 'Readers copy an address or click on it; one wrong character and it leads nowhere. A full stop behind it is copied with it; APA 7 §9.35 prints none.',
  examples: [
    {
      text: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2024, dari https//www.kominfo.go.id/citra',
      ),
      finds: ['https//'],
      fixed: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2024, dari https://www.kominfo.go.id/citra',
      ),
    },
    {
      text: listText(
        'Saudi, A. (2021, Desember 6). Membangun citra positif di ruang siber. Kominfo. https://www.kominfo.go.id/citra.',
      ),
      style: 'apa',
      finds: ['.'],
      fixed: listText(
        'Saudi, A. (2021, Desember 6). Membangun citra positif di ruang siber. Kominfo. https://www.kominfo.go.id/citra',
      ),
    },
    {
      path: 'skripsi.bib',
      text: '@online{saudi,\n  author = {Saudi, Ahmad},\n  title = {Citra Positif},\n  url = {http://kominfo/citra},\n  year = {2020}\n}\n',
      finds: ['http://kominfo'],
    },
    {
      text: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2024, dari htp://www.kominfo.go.id/citra',
        'Sutrisno. 2020. Peta jalan literasi digital. Diakses pada 7 Desember 2024, dari htp://www.kominfo.go.id/peta',
      ),
      finds: [],
    },
    {
      text: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2024, dari https://www.kominfo.go.id/citra_(siber)',
      ),
      finds: [],
    },
    {
      text: listText(
        'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2024, dari https://www.kominfo.go.id/citra.',
      ),
      style: 'harvard-id',
      finds: [],
    },
  ],
  check(checked, report) {
    const values = allReferences(checked).flatMap((reference) => fieldValues(checked, reference, 'URL'));
    const lost = schemesLostInReading(values, checked.document.text);
    for (const value of values) if (!reportFault(value, lost, report)) reportBracket(value, report);
    reportTrailingStops(checked, 'URL', report);
  },
};
