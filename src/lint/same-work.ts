// Which references of a document are the same work. Nothing is compared with everything: works are put together by DOI and by
// the words of their titles, and only those that meet there are looked at.
import type { CslItem, TextVariable } from '../csl/item.js';
import type { CheckedReference } from './checked-document.js';
import { textOf, yearOf } from './field-values.js';
import { firstPerson, folded, foldedWords } from './folded-text.js';
import { isSlip } from './journal-names.js';

/** A later reference, the earlier one that it repeats, and whether only their DOI is the same. */
export interface SamePair {
  readonly first: CheckedReference;
  readonly second: CheckedReference;
  readonly kind: 'same-work' | 'same-doi';
}

const doiOf = ({ DOI }: CslItem): string => {
  const doi = String(DOI ?? '').toLowerCase();
  // 10.xxxx/…: a placeholder, which many may share; 10.1371/journal.pone: cut by a blank
  return /^10\.\d{4,9}[^/]*\/.*\d/.test(doi) && !doi.includes('xxx') ? doi : '';
};

const titleOf = ({ title }: CslItem): string => folded(String(title ?? ''));

const SHORTEST_TITLE = 15;
/** So many letters in a hundred may differ between two printings of one title. */
const SLIPS_IN_HUNDRED = 8;

/** Whether two titles differ by slips only: no number differs, and few letters do. */
export function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const numbers = (text: string): string => (text.match(/\d+|\b[ivx]+\b/g) ?? []).join(' ');
  if (numbers(a) !== numbers(b)) return false;
  const allowed = Math.floor((Math.min(a.length, b.length) * SLIPS_IN_HUNDRED) / 100);
  return Math.abs(a.length - b.length) <= allowed && differences(a, b, allowed) <= allowed;
}

/** Letters that differ, counted up to `most` + 1: a band of the table of edits, so that its time is the band times the length. */
function differences(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(b.length + 1).fill(most + 1);
    if (i <= most) next[0] = i;
    let least = next[0];
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      least = Math.min(least, next[j]);
    }
    if (least > most) return most + 1;
    row = next;
  }
  return row[b.length];
}

const agree = (a: string | number | undefined, b: string | number | undefined): boolean =>
  a === undefined || b === undefined || a === '' || b === '' || a === b;

/** Names agree where one is not printed, or is the other with slips or without its subtitle. */
const namesAgree = (a: string, b: string): boolean =>
  agree(a, b) || areAlike(a, b) || a.startsWith(b) || b.startsWith(a);

/** Volumes of one work, its editions and its kinds are different works. */
const TOLD_APART_BY = ['volume', 'edition', 'number', 'genre'] as const;

// "Komunikasi & Media" is "Komunikasi dan Media"
const foldedField = ({ item }: CheckedReference, variable: TextVariable): string =>
  folded(textOf(item, variable)).replace(/ (?:and|dan|und)(?= )/g, '');

/** "45–57" and "45-57" as one. */
const pagesOf = ({ item }: CheckedReference): string => textOf(item, 'page').replace(/\D+/g, '-');

/** Under an author and a year a short title ("Data Mining") tells a work too. */
const isDatedByName = ({ item }: CheckedReference): boolean =>
  firstPerson(item) !== '' && yearOf(item.issued) !== undefined && item.title !== undefined;

function isSameWork(a: CheckedReference, b: CheckedReference): boolean {
  const [first, second] = [titleOf(a.item), titleOf(b.item)];
  const isTelling = first.length >= SHORTEST_TITLE || (first === second && isDatedByName(a) && isDatedByName(b));
  if (!isTelling || !areAlike(first, second)) return false;
  const hasSamePages = pagesOf(a) !== '' && pagesOf(a) === pagesOf(b);
  return (
    (namesAgree(firstPerson(a.item), firstPerson(b.item)) || isSlip(firstPerson(a.item), firstPerson(b.item))) &&
    (agree(yearOf(a.item.issued), yearOf(b.item.issued)) || hasSamePages) &&
    agree(pagesOf(a), pagesOf(b)) &&
    namesAgree(foldedField(a, 'container-title'), foldedField(b, 'container-title')) &&
    TOLD_APART_BY.every((variable) => agree(foldedField(a, variable), foldedField(b, variable)))
  );
}

/** Where alike titles meet: by their first words, by their last ones and by all but the middle, so that a slip leaves one of them alone. */
function meetingPlaces({ item }: CheckedReference): string[] {
  const words = foldedWords(String(item.title ?? '')).filter((word) => word.length > 3);
  if (words.length < 2) return words.map((word) => `all ${word}`);
  const half = Math.ceil(words.length / 2);
  const outer = Math.floor(words.length / 2);
  return [
    `first ${words.slice(0, half).join(' ')}`,
    `last ${words.slice(-half).join(' ')}`,
    `outer ${[...words.slice(0, outer), ...words.slice(-outer)].join(' ')}`,
  ];
}

/** A meeting place of more is a series' title, not a work's. */
const LARGEST_MEETING = 12;

/** Every later reference that repeats an earlier one, in order. */
export function samePairs(references: readonly CheckedReference[]): SamePair[] {
  const byDoi = new Map<string, CheckedReference>();
  const meetings = new Map<string, CheckedReference[]>();
  const pairs: SamePair[] = [];
  for (const second of references) {
    const places = meetingPlaces(second).map((place) => meetings.get(place) ?? []);
    const first = places.flat().find((earlier) => isSameWork(earlier, second));
    const doi = doiOf(second.item);
    const sharing = doi === '' ? undefined : byDoi.get(doi);
    if (first) pairs.push({ first, second, kind: 'same-work' });
    else if (sharing) pairs.push({ first: sharing, second, kind: doiPairKind(sharing, second) });
    if (doi !== '' && !sharing) byDoi.set(doi, second);
    for (const place of meetingPlaces(second)) {
      const met = meetings.get(place);
      if (!met) meetings.set(place, [second]);
      else if (met.length < LARGEST_MEETING) met.push(second);
    }
  }
  return pairs;
}

/** Two printings of one title with one DOI are one work, whatever else differs. */
function doiPairKind(a: CheckedReference, b: CheckedReference): SamePair['kind'] {
  const [first, second] = [titleOf(a.item), titleOf(b.item)];
  return first === '' ||
    second === '' ||
    areAlike(first, second) ||
    first.startsWith(second) ||
    second.startsWith(first)
    ? 'same-work'
    : 'same-doi';
}
