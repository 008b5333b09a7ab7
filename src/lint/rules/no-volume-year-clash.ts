// Volume and year that do not go together: "Vol. 2019" of 2020, or volume 5 where the journal's other references make it 8.
import type { CheckedDocument, CheckedReference } from '../checked-document.js';
import { listText } from '../example-text.js';
import { allReferences, placeOfVariable, textOf, yearOf } from '../field-values.js';
import { folded } from '../folded-text.js';
import type { Rule, RuleFinding } from '../rule.js';

type Report = (finding: RuleFinding) => void;

/** An article whose journal, volume and year are known. */
interface Numbered {
  readonly reference: CheckedReference;
  readonly volume: number;
  readonly year: number;
}

const SURE = 0.6;

const isSure = ({ segments }: CheckedReference): boolean =>
  segments.every(
    ({ label, confidence }) => confidence >= SURE || !['volume', 'issued', 'container-title'].includes(label),
  );

function numbered(reference: CheckedReference): Numbered[] {
  const { item } = reference;
  const volume = textOf(item, 'volume');
  const year = yearOf(item.issued);
  if (item.type !== 'article-journal' || !/^\d{1,4}$/.test(volume) || year === undefined || !isSure(reference))
    return [];
  return [{ reference, volume: Number(volume), year }];
}

const isYear = (volume: number): boolean => volume >= 1900 && volume <= 2100;

function reportYearAsVolume(checked: CheckedDocument, { reference, volume, year }: Numbered, report: Report): void {
  if (!isYear(volume) || volume === year) return;
  const message = `Unexpected volume ${volume} in a reference of ${year}, expected the volume, or the same year`;
  report({ span: placeOfVariable(checked, reference, 'volume'), message });
}

function byJournal(articles: readonly Numbered[]): Map<string, Numbered[]> {
  const journals = new Map<string, Numbered[]>();
  for (const article of articles) {
    const name = folded(textOf(article.reference.item, 'container-title'));
    if (name === '' || isYear(article.volume)) continue;
    const known = journals.get(name);
    if (known) known.push(article);
    else journals.set(name, [article]);
  }
  return journals;
}

const FEWEST = 4;

/** The year in which the journal's volume 0 would have appeared, where all of a yearly journal's articles but one agree on it. */
function yearOfVolumeZero(articles: readonly Numbered[]): number | undefined {
  const counts = new Map<number, Set<number>>();
  for (const { volume, year } of articles)
    counts.set(year - volume, (counts.get(year - volume) ?? new Set()).add(volume));
  const agreed = [...counts].filter(([, volumes]) => volumes.size >= FEWEST - 1);
  const agreeing =
    agreed.length === 1 ? articles.filter(({ volume, year }) => year - volume === agreed[0][0]).length : 0;
  return agreeing >= articles.length - 1 && articles.length >= FEWEST ? agreed[0][0] : undefined;
}

/** A volume often runs over the turn of the year. */
const TURN_OF_YEAR = 1;

function reportJournal(checked: CheckedDocument, articles: readonly Numbered[], report: Report): void {
  const zero = yearOfVolumeZero(articles);
  if (zero === undefined) return;
  for (const { reference, volume, year } of articles) {
    if (Math.abs(year - volume - zero) <= TURN_OF_YEAR) continue;
    const message = `Unexpected volume ${volume} of ${year}, expected ${year - zero}, as the journal’s other references count`;
    report({ span: placeOfVariable(checked, reference, 'volume'), message, isDoubtful: true });
  }
}

export const noVolumeYearClash: Rule = {
  id: 'no-volume-year-clash',
  group: 'fields',
  severity: 'warning',
  summary: 'Finds volumes that do not go with the year.',
  why: 'Most journals have one volume a year, and some number their volumes by years. Where the two do not go together one of them is wrong, and the article will not be found.',
  examples: [
    {
      text: listText(
        'Saudi, Ahmad. 2020. Analisis Peran Diplomasi Digital. Jurnal Komunikasi dan Media, Vol. 2019, No. 2, hlm. 45–57.',
      ),
      finds: ['2019'],
    },
    {
      text: listText(
        'Ashari, K. (2016). Diplomasi publik. Jurnal Komunikasi dan Media, 1(2), 45–57.',
        'Hamonangan, I. (2017). Diplomasi siber. Jurnal Komunikasi dan Media, 2(1), 5–17.',
        'Rahman, B. (2019). Diplomasi budaya. Jurnal Komunikasi dan Media, 4(1), 25–37.',
        'Saudi, A. (2021). Diplomasi digital. Jurnal Komunikasi dan Media, 16(2), 4–16.',
      ),
      finds: ['16'],
    },
    {
      text: listText(
        'Saudi, Ahmad. 2020. Analisis Peran Diplomasi Digital. Jurnal Komunikasi dan Media, Vol. 5, No. 2, hlm. 45–57.',
      ),
      finds: [],
    },
    {
      text: listText(
        'Ashari, K. (2016). Diplomasi publik. Jurnal Komunikasi dan Media, 1(2), 45–57.',
        'Hamonangan, I. (2017). Diplomasi siber. Jurnal Komunikasi dan Media, 2(1), 5–17.',
        'Rahman, B. (2019). Diplomasi budaya. Jurnal Komunikasi dan Media, 4(1), 25–37.',
        'Saudi, A. (2021). Diplomasi digital. Jurnal Komunikasi dan Media, 6(2), 4–16.',
      ),
      finds: [],
    },
  ],
  check(checked, report) {
    const articles = allReferences(checked).flatMap(numbered);
    for (const article of articles) reportYearAsVolume(checked, article, report);
    for (const journal of byJournal(articles).values()) reportJournal(checked, journal, report);
  },
};
