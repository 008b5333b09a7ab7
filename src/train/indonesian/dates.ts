// Dates as Indonesian lists print them: days and months in every order, no date in words, Hijri years, reprints.
import { pick, type Random } from '../random.js';
import type { Item } from './template.js';
import { ENGLISH_MONTHS, MONTHS, SHORT_MONTHS } from './words.js';

export function yearOf({ issued }: Item): string {
  return String(issued?.['date-parts']?.[0]?.[0] ?? 2020);
}

const dayOf = (random: Random) => 1 + Math.floor(random() * 28);
const twoDigits = (number: number) => String(number).padStart(2, '0');

type DateForm = (day: number, month: number, year: string) => string;

const DATE_FORMS: readonly DateForm[] = [
  (day, month, year) => `${day} ${MONTHS[month]} ${year}`,
  (day, month, year) => `${day} ${MONTHS[month]} ${year}`,
  (day, month, year) => `${day} ${MONTHS[month]} ${year}`,
  (day, month, year) => `${day} ${MONTHS[month].toLowerCase()} ${year}`,
  (day, month, year) => `${day} ${SHORT_MONTHS[month]} ${year}`,
  (day, month, year) => `${twoDigits(day)} ${MONTHS[month]} ${year}`,
  (day, month, year) => `${year} ${SHORT_MONTHS[month]} ${day}`,
  (day, month, year) => `${twoDigits(day)}-${twoDigits(month + 1)}-${year}`,
  (day, month, year) => `${twoDigits(day)}-${SHORT_MONTHS[month]}-${year}`,
  (day, month, year) => `${day}/${month + 1}/${year}`,
  (day, month, year) => `${year}-${twoDigits(month + 1)}-${twoDigits(day)}`,
  (day, month, year) => `${MONTHS[month]} ${day}, ${year}`,
  (day, month, year) => `${ENGLISH_MONTHS[month]} ${day}, ${year}`,
  (day, month, year) => `${ENGLISH_MONTHS[month].slice(0, 3)}. ${twoDigits(day)}, ${year}`,
  (_day, month, year) => `${MONTHS[month]} ${year}`,
];

export function printedDate(random: Random, year: string): string {
  return pick(DATE_FORMS, random)(dayOf(random), Math.floor(random() * 12), year);
}

export function englishDate(random: Random, year: string): string {
  return `${pick(ENGLISH_MONTHS, random)} ${dayOf(random)}, ${year}`;
}

const YEAR_FIRST: readonly DateForm[] = [
  (day, month, year) => `${year}, ${MONTHS[month]} ${day}`,
  (day, month, year) => `${year}, ${day} ${MONTHS[month]}`,
  (day, month, year) => `${year}, ${twoDigits(day)} ${MONTHS[month]}`,
  (day, month, year) => `${year}, ${ENGLISH_MONTHS[month]} ${day}`,
  (_day, month, year) => `${year}, ${MONTHS[month]}`,
  (day, month, year) => `${day} ${MONTHS[month]} ${year}`,
  (day, month, year) => `${day} ${SHORT_MONTHS[month]} ${year}`,
];

/** The date behind an author: "2022, Februari 20". */
export function yearFirstDate(random: Random, year: string): string {
  return pick(YEAR_FIRST, random)(dayOf(random), Math.floor(random() * 12), year);
}

export function monthAndYear(random: Random, year: string): string {
  const months = pick(
    [MONTHS, MONTHS, ENGLISH_MONTHS, SHORT_MONTHS, ENGLISH_MONTHS.map((name) => `${name.slice(0, 3)}.`)],
    random,
  );
  return `${pick(months, random)} ${year}`;
}

export const NO_DATES = [
  'n.d.',
  't.t.',
  'tanpa tahun',
  't.th.',
  'nd',
  'n.d',
  'tt',
  'Tanpa tanggal',
  'tanpa tanggal',
  's.a.',
  'TT',
];

/** Years of the Hijra, alone or beside the common ones, and years of first and later printing. */
export function unusualYear(random: Random, year: string): string {
  const hijri = Math.round((Number(year) - 622) * 1.0307);
  return pick(
    [
      `${hijri}H`,
      `${hijri} H`,
      `${hijri}`,
      `${hijri} H/${year} M`,
      `${hijri}H/${year}M`,
      `${hijri} H / ${year} M`,
      `${1800 + (Number(year) % 150)}/${year}`,
    ],
    random,
  );
}
