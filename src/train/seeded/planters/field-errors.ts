// Errors inside one field: identifiers, addresses, pages, dates.
import { pick, type Random } from '../../random.js';
import {
  fieldText,
  planted,
  type ReferencePiece,
  type SeededDocument,
  type SeededReference,
} from '../seeded-document.js';
import { AUTHOR_DATE, indexOf, inField, inReference, onlyIn, type Planter, withTail, withText } from './planter.js';

const numberBelow = (random: Random, most: number): number => Math.floor(random() * most);

// https://doi.org/10.1234/abc → https://doi.org/10.12/abc | 1O.1234/abc | 10.1234 abc
const DOI_FAULTS: readonly ((doi: string) => string)[] = [
  (doi) => doi.replace(/10\.\d{4,9}\//u, '10.12/'),
  (doi) => doi.replace(/10\.(\d{4,9})\//u, '1O.$1/'),
  (doi) => doi.replace(/(10\.\d{4,9})\/.*$/u, '$1'),
];

/** The last digit of a number of 8, 10 or 13 digits, one off. */
function wrongDigit(number: string): string {
  const last = number.slice(-1);
  return number.slice(0, -1) + (last === '9' || last === 'X' ? '3' : String(Number(last) + 1));
}

const ISBNS = ['978-0-306-40615-7', '978-3-16-148410-0', '0-306-40615-2', '978-1-4028-9462-6'];
const ISSNS = ['0317-8471', '2434-561X', '0378-5955', '1144-875X'];

/** "ISBN 978-…" behind a book, "ISSN 1234-…" behind an article. */
function numberBehind(label: 'ISBN' | 'ISSN', number: string, reference: SeededReference): readonly ReferencePiece[] {
  const stop = reference.pieces.at(-1)?.text.endsWith('.') ? ' ' : '. ';
  return withTail(reference, { text: `${stop}${label} ` }, { label, text: planted(wrongDigit(number)) }, { text: '.' });
}

// 10.1234/jurnal.v5i2.12 → 10.1234/jurnal. v5i2.12
const IN_DOI = /10\.\d{4,9}\/.{2,}?[./-](?=\w{2})/u;
// https://www.kemlu.go.id/berita/ 12
const IN_URL = /^https?:\/\/[^/]+\/.{3,}?[./-](?=\w{3})/u;

function withBlank(link: string, pattern: RegExp, blank: string): string | undefined {
  const match = pattern.exec(link);
  if (!match) return undefined;
  const at = match.index + match[0].length;
  return `${link.slice(0, at)}${planted(blank)}${link.slice(at)}`;
}

const RANGE = /^(\d+)([–-])(\d+)$/u;

function reversed(pages: string): string | undefined {
  const [, first, dash, last] = RANGE.exec(pages) ?? [];
  return first !== undefined && first.length === last.length ? `${last}${dash}${first}` : undefined;
}

/** pp. 61–68 → pp. 6168, where no journal of the list counts as far as that. */
function withoutDash(pages: string, { references }: SeededDocument): string | undefined {
  const [, first, , last] = RANGE.exec(pages) ?? [];
  const length = Number(last) - Number(first);
  if (first === undefined || first.length !== last.length || first.length < 2 || length < 2 || length > 40)
    return undefined;
  const highest = Math.max(...references.map((reference) => Number.parseInt(fieldText(reference, 'page'), 10) || 0));
  return Number(first + last) > 2 * highest ? first + last : undefined;
}

const YEAR = /\d{4}/u;
const MONTHS = {
  en: ['January', 'February', 'April', 'June', 'September', 'November'],
  id: ['Januari', 'Februari', 'April', 'Juni', 'September', 'November'],
} as const;
const isArticle = ({ item }: SeededReference): boolean => item.type === 'article-journal';
const yearIn = (text: string): number => Number(YEAR.exec(text)?.[0]);

/** "February 2019" behind the issue of an article of 2020. */
const secondYear = inReference((reference, { language }, random) => {
  const at = Math.max(indexOf(reference, 'issue'), indexOf(reference, 'volume'));
  if (at < 0 || !isArticle(reference)) return undefined;
  const close = reference.pieces[at + 1]?.text.startsWith(')') ? 1 : 0;
  const before = reference.pieces.slice(0, at + 1);
  const [gap, ...rest] = reference.pieces.slice(at + 1);
  const year = yearIn(fieldText(reference, 'issued')) - 1 - numberBelow(random, 3);
  return [
    ...before,
    { text: `${gap.text.slice(0, close)}, ` },
    { label: 'issued', text: planted(`${pick(MONTHS[language], random)} ${year}`) },
    { ...gap, text: gap.text.slice(close) },
    ...rest,
  ];
});

const impossibleDay = (date: string): string | undefined =>
  /\d{1,2}(?!\d)/u.test(date.replace(/\d{4}/u, '')) ? date.replace(/(?<!\d)\d{1,2}(?!\d)/u, '32') : undefined;

/** Styles print the day of a publication with the year or by itself. */
const impossibleIssue = inReference(({ pieces }) => {
  const at = pieces.findIndex(({ label, text }) => label === 'issued' && /\p{L}/u.test(text));
  const date = at < 0 ? undefined : impossibleDay(pieces[at].text);
  return date === undefined ? undefined : withText(pieces, at, planted(date));
});

const readBefore = inField('accessed', (date, reference) => {
  const year = yearIn(fieldText(reference, 'issued'));
  return Number.isNaN(year) ? undefined : date.replace(YEAR, String(year - 2));
});

const HIGHER_YEARS = [2031, 2035, 2042, 2077];
const IMPOSSIBLE_YEARS = ['202', '20199', '1099', '3019'];

// https://kemlu.go.id → htttps://kemlu.go.id
const SCHEMES = ['htttps://', 'htps://', 'https//', 'https:/https://'];

export const FIELD_ERRORS: readonly Planter[] = [
  {
    kind: 'doi-form',
    rules: ['valid-doi'],
    plant: inField('DOI', (doi, _, random) => pick(DOI_FAULTS, random)(doi)),
  },
  {
    kind: 'doi-trailing-stop',
    rules: ['valid-doi'],
    plant: onlyIn(
      ['apa'],
      inReference((reference) =>
        reference.pieces.at(-1)?.label === 'DOI' ? withTail(reference, { text: planted('.') }) : undefined,
      ),
    ),
  },
  {
    kind: 'doi-blank',
    rules: ['no-broken-link', 'valid-doi'],
    plant: inField('DOI', (doi) => withBlank(doi, IN_DOI, ' ')),
  },
  {
    kind: 'doi-over-lines',
    rules: ['no-broken-link', 'valid-doi'],
    plant: inField('DOI', (doi) => withBlank(doi, IN_DOI, '\n')),
  },
  {
    kind: 'url-blank',
    rules: ['no-broken-link', 'valid-url'],
    plant: inField('URL', (url) => withBlank(url, IN_URL, ' ')),
  },
  {
    kind: 'url-scheme',
    rules: ['valid-url'],
    plant: inField('URL', (url, _, random) => url.replace(/^https?:\/\//u, pick(SCHEMES, random))),
  },
  {
    kind: 'isbn-check-digit',
    rules: ['valid-isbn'],
    plant: onlyIn(
      AUTHOR_DATE,
      inReference((reference, _, random) =>
        reference.item.type === 'book' ? numberBehind('ISBN', pick(ISBNS, random), reference) : undefined,
      ),
    ),
  },
  {
    kind: 'issn-check-digit',
    rules: ['valid-issn'],
    plant: onlyIn(
      AUTHOR_DATE,
      inReference((reference, _, random) =>
        isArticle(reference) && indexOf(reference, 'DOI') < 0
          ? numberBehind('ISSN', pick(ISSNS, random), reference)
          : undefined,
      ),
    ),
  },
  { kind: 'pages-reversed', rules: ['valid-pages'], plant: inField('page', reversed) },
  {
    kind: 'pages-lost-dash',
    rules: ['valid-pages'],
    plant: inReference((reference, document) => {
      const at = indexOf(reference, 'page');
      const hasWord = at > 0 && /(?:pp\.|hlm\.) ?$/u.test(reference.pieces[at - 1].text);
      const changed = hasWord && withoutDash(reference.pieces[at].text, document);
      return changed ? withText(reference.pieces, at, planted(changed)) : undefined;
    }),
  },
  {
    kind: 'year-future',
    rules: ['valid-year'],
    plant: inField('issued', (date, _, random) => date.replace(YEAR, String(pick(HIGHER_YEARS, random)))),
  },
  {
    kind: 'year-impossible',
    rules: ['valid-year'],
    plant: inField('issued', (date, _, random) => (/^\d{4}$/u.test(date) ? pick(IMPOSSIBLE_YEARS, random) : undefined)),
  },
  { kind: 'year-clash', rules: ['no-year-clash'], plant: onlyIn(AUTHOR_DATE, secondYear) },
  { kind: 'read-before-written', rules: ['no-year-clash'], plant: readBefore },
  {
    kind: 'volume-year-clash',
    rules: ['no-volume-year-clash'],
    plant: inField('volume', (_, reference) => {
      const year = yearIn(fieldText(reference, 'issued'));
      return isArticle(reference) && !Number.isNaN(year) ? String(year - 1) : undefined;
    }),
  },
  { kind: 'day-impossible', rules: ['valid-month'], plant: inField('accessed', impossibleDay) },
  { kind: 'issue-day-impossible', rules: ['valid-month'], plant: impossibleIssue },
];
