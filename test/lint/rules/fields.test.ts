// What rules on fields find beyond their examples: in LaTeX, in references that were read unsurely, in pages of the press.
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/check.js';
import type { Markup } from '../../../src/find/index.js';
import type { Rule } from '../../../src/lint/rule.js';
import { noRepeatedAuthorDash } from '../../../src/lint/rules/no-repeated-author-dash.js';
import { requireAccessDate } from '../../../src/lint/rules/require-access-date.js';
import { validDoi } from '../../../src/lint/rules/valid-doi.js';
import { validYear } from '../../../src/lint/rules/valid-year.js';
import { shippedModel } from '../../../src/load/shipped-model.js';
import { createDocument } from '../../../src/text/document.js';
import { styleFacts } from '../check-text.js';

function found(rule: Rule, text: string, markup: Markup = 'plain', style?: string): string[] {
  const styleFor = () => (style ? styleFacts(style) : undefined);
  const { findings } = checkDocument(createDocument('skripsi', text), shippedModel(), markup, {
    rules: [rule],
    styleFor,
  });
  return findings.map(({ span }) => text.slice(span.start, span.end));
}

const listed = (...references: readonly string[]): string => `Referensi\n\n${references.join('\n\n')}\n`;

describe('the dash that LaTeX makes', () => {
  const tex = (dash: string): string =>
    `\\section*{References}\n\nAdam, Bert. 2008. \\emph{The Wheels of Progress}. New York: Norton.\n\n${dash}. 2009. \\emph{The Wheels of Fortune}. New York: Norton.\n`;

  it.each(['---', '———'])('%s', (dash) => {
    expect(found(noRepeatedAuthorDash, tex(dash), 'latex', 'chicago')).toEqual([dash]);
  });
});

const ARTICLE = 'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57.';

describe('DOIs of a registrant alone', () => {
  it.each(['https://doi.org/10.1016', 'https://doi.org/10.1016.', 'doi: 10.1016', 'https://doi.org/10.1016.12'])(
    '%s',
    (doi) => {
      expect(found(validDoi, listed(`${ARTICLE} ${doi}`)).map((one) => one.replace(/^.*\//, ''))).toEqual([
        doi.replace(/^.*[/ ]|\.$/g, ''),
      ]);
    },
  );

  it.each([
    'https://doi.org/10.1016/j.abc.5',
    'https://doi.org/10.1016.12/j.abc.5',
    'https://doi.org/10.1016%2Fj.abc.5',
  ])('%s goes on', (doi) => {
    expect(found(validDoi, listed(`${ARTICLE} ${doi}`))).toEqual([]);
  });
});

describe('years at the end', () => {
  const numbered = (year: string): string =>
    listed(
      `[1] K. Ashari, “Diplomasi publik Indonesia,” J. Komunikasi, vol. 3, no. 2, ${year}.`,
      '[2] A. Saudi, “Diplomasi digital,” J. Komunikasi, vol. 4, no. 1, hlm. 18–29, 2020.',
    );

  it.each([
    ['hlm. 8–9, 3019', '3019'],
    ['hlm. 8–9, 20199', '20199'],
    ['hlm. 8–9, 202', '202'],
  ])('%s', (tail, year) => {
    expect(found(validYear, numbered(tail))).toEqual([year]);
  });

  it.each(['hlm. 8–9, 2019', 'hlm. 3019', 'art. 3019', 'hlm. 8–9, 1417', '2019, art. 5120'])('not %s', (tail) => {
    expect(found(validYear, numbered(tail))).toEqual([]);
  });
});

describe('pages of the press', () => {
  const KOMPAS =
    'Ashari, Khasan. 2014. “Pemerintah siapkan aturan baru.” Kompas, 3 Mei 2014. https://nasional.kompas.com/aturan-baru';
  const DATED =
    'Saudi, Ahmad. 2021. Membangun citra positif di ruang siber. Diakses pada 6 Desember 2024, dari https://www.kominfo.go.id/citra';

  it('are dated where the list dates pages, or a style is asked for', () => {
    expect(found(requireAccessDate, listed(KOMPAS, DATED))).toEqual(['https://nasional.kompas.com/aturan-baru']);
    expect(found(requireAccessDate, listed(KOMPAS), 'plain', 'harvard-id')).toHaveLength(1);
  });

  it('are left alone in other lists', () => {
    expect(found(requireAccessDate, listed(KOMPAS, ARTICLE))).toEqual([]);
    expect(found(requireAccessDate, listed(KOMPAS, DATED), 'plain', 'apa')).toEqual([]);
  });
});
