// One work that stands in a list twice, and one DOI that stands behind two works.
import type { CheckedDocument, CheckedReference } from '../checked-document.js';
import { listText } from '../example-text.js';
import { isUnsure, openingOf, placeOfVariable, textOf } from '../field-values.js';
import type { Rule, RuleFinding } from '../rule.js';
import { type SamePair, samePairs } from '../same-work.js';

const shortTitle = ({ item }: CheckedReference): string => {
  const title = textOf(item, 'title');
  return title.length > 60 ? `${title.slice(0, 57)}…` : title;
};

function findingOf(checked: CheckedDocument, { first, second, kind }: SamePair): RuleFinding {
  const isDoubtful = isUnsure(first) || isUnsure(second);
  if (kind === 'same-doi')
    return {
      span: placeOfVariable(checked, second, 'DOI'),
      message: `Unexpected DOI ${textOf(second.item, 'DOI')}, expected another: it stands behind “${shortTitle(first)}” too`,
      related: [{ span: placeOfVariable(checked, first, 'DOI'), message: 'the same DOI' }],
      isDoubtful,
    };
  return {
    span: placeOfVariable(checked, second, 'title'),
    message: `Unexpected second reference to “${shortTitle(second)}”, expected each work once`,
    related: [{ span: openingOf(checked, first), message: 'the first reference to it' }],
    isDoubtful,
  };
}

const SAUDI = 'Saudi, A. (2020). Analisis peran diplomasi digital. Jurnal Komunikasi dan Media, 5(2), 45–57.';
const ASHARI = 'Ashari, K. (2020). Kamus hubungan internasional dan diplomasi. Gramedia.';

export const noDuplicateReference: Rule = {
  id: 'no-duplicate-reference',
  group: 'list',
  severity: 'warning',
  summary: 'Finds works that stand in the list twice, and DOIs that stand behind two works.',
  why: 'A work listed twice is counted twice, and citations lead now to the one, now to the other. One DOI behind two works was copied to one of them by mistake.',
  examples: [
    {
      text: listText(ASHARI, SAUDI, SAUDI.replace('Analisis', 'Analisa').replace('Saudi, A.', 'Saudi, Ahmad.')),
      finds: ['Analisa peran diplomasi digital'],
    },
    {
      text: listText(`${ASHARI} https://doi.org/10.1234/jkm.v5i2.12`, `${SAUDI} https://doi.org/10.1234/jkm.v5i2.12`),
      finds: ['10.1234/jkm.v5i2.12'],
    },
    {
      path: 'skripsi.bib',
      text: '@book{a,\n  author = {Ashari, Khasan},\n  title = {Kamus Hubungan Internasional},\n  publisher = {Gramedia},\n  year = {2020}\n}\n\n@book{b,\n  author = {Ashari, K.},\n  title = {Kamus hubungan internasional},\n  publisher = {PT Gramedia},\n  year = {2020}\n}\n',
      finds: ['Kamus hubungan internasional'],
    },
    { text: listText(ASHARI, SAUDI), finds: [] },
    {
      text: listText(
        'Ashari, K. (2020). Kamus hubungan internasional, jilid 1. Gramedia.',
        'Ashari, K. (2020). Kamus hubungan internasional, jilid 2. Gramedia.',
      ),
      finds: [],
    },
  ],
  check(checked, report) {
    for (const { references } of checked.lists)
      for (const pair of samePairs(references)) report(findingOf(checked, pair));
  },
};
