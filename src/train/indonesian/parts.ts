// The parts that Indonesian references share: names, years in their frames, dates, imprints, editions, printings.
import type { PrintedPiece } from '../printed-pieces.js';
import { pick, type Random } from '../random.js';
import { field, gap, type Item } from './template.js';
import { CITIES, DEGREES, MONTHS, PUBLISHERS, SHORT_MONTHS, TITLES_BEFORE } from './words.js';

export function yearOf({ issued }: Item, random: Random): string {
  return String(issued?.['date-parts']?.[0]?.[0] ?? 1985 + Math.floor(random() * 40));
}

export function printedDate(random: Random, year: string): string {
  const day = 1 + Math.floor(random() * 28);
  const month = Math.floor(random() * 12);
  return pick(
    [
      `${day} ${MONTHS[month]} ${year}`,
      `${day} ${MONTHS[month].toLowerCase()} ${year}`,
      `${day} ${SHORT_MONTHS[month]} ${year}`,
      `${year} ${SHORT_MONTHS[month]} ${day}`,
      `${String(day).padStart(2, '0')}-${String(month + 1).padStart(2, '0')}-${year}`,
      `${day}/${month + 1}/${year}`,
      `${MONTHS[month]} ${day}, ${year}`,
    ],
    random,
  );
}

export const initialsOf = (given: string, dot: string) =>
  given
    .split(/[\s.]+/u)
    .filter((name) => name !== '')
    .map((name) => name[0].toUpperCase() + dot)
    .join(dot === '' ? '' : ' ');

/** One way to print a person, chosen once for a reference. */
export const PERSON_FORMS: readonly ((family: string, given: string, first: boolean) => string)[] = [
  (family, given) => `${family}, ${given}`,
  (family, given) => `${family}, ${initialsOf(given, '.')}`,
  (family, given) => `${given} ${family}`,
  (family, given) => `${family} ${initialsOf(given, '')}`,
  (family, given, first) => (first ? `${family}, ${given}` : `${given} ${family}`),
  (family, given) => `${initialsOf(given, '.')} ${family}`,
];

export function people(item: Item, random: Random): string | undefined {
  const named = (item.author ?? []).filter(({ family, given }) => family && given);
  if (named.length === 0) return item.author?.[0]?.literal ?? item.author?.[0]?.family;
  const form = pick(PERSON_FORMS, random);
  const shown = random() < 0.15 ? named.slice(0, 1) : named;
  const names = shown.map(({ family, given }, at) => form(family!, given!, at === 0));
  if (random() < 0.06) names[0] = pick(TITLES_BEFORE, random) + names[0];
  if (random() < 0.06) names[names.length - 1] += `, ${pick(DEGREES, random)}`;
  if (shown.length < named.length)
    return `${names[0]}${pick([' dkk.', ', dkk.', ' dkk', ', et al.', ' dan kawan-kawan'], random)}`;
  if (names.length === 1) return names[0];
  const last = pick([' dan ', ' & ', ', & ', ', dan ', ' and ', ', '], random);
  return names.slice(0, -1).join(pick([', ', ', ', '; '], random)) + last + names.at(-1);
}

export const YEAR_FRAMES: readonly (readonly [string, string])[] = [
  ['. ', '. '],
  [' (', '). '],
  [' (', ') '],
  [', ', ', '],
  [' (', '), '],
  [' [', ']. '],
  [' ', '. '],
  ['. (', '). '],
  [' (', ') “'],
  [', (', '), '],
];

export function authorAndYear(item: Item, random: Random): PrintedPiece[] | undefined {
  const authors = people(item, random);
  if (!authors) return undefined;
  const [open, close] = pick(YEAR_FRAMES, random);
  const before = authors.endsWith('.') ? open.replace(/^\. ?/u, ' ') : open;
  return [field('author', authors), gap(before), field('issued', yearOf(item, random)), gap(close)];
}

export function imprint(item: Item, random: Random): PrintedPiece[] {
  const place = field('publisher-place', item['publisher-place'] ?? pick(CITIES, random));
  const publisher = field('publisher', item.publisher ?? pick(PUBLISHERS, random));
  return pick(
    [
      [place, gap(': '), publisher],
      [place, gap(' : '), publisher],
      [place, gap(':'), publisher],
      [publisher, gap(': '), place],
      [publisher, gap(', '), place],
      [publisher, gap('. '), place],
      [place, gap(', '), publisher],
      [publisher],
      [place, gap('. '), publisher],
    ],
    random,
  );
}

export function edition(random: Random): PrintedPiece[] {
  if (random() < 0.75) return [];
  const [lead, value, tail] = pick(
    [
      ['Edisi ', 'Kedua', ''],
      ['Edisi ', 'ke-5', ''],
      ['(Edisi ', '3', ')'],
      ['Edisi ', 'Revisi', ''],
      ['Ed. ', '2', ''],
      ['(', '2nd', ' ed.)'],
      ['edisi ', 'Keempat', ''],
    ] as const,
    random,
  );
  return [gap(lead), field('edition', value), gap(`${tail}. `)];
}

/** A volume of a work in several, or a printing; both stand between the title and the imprint. */
export function volumeAndPrinting(random: Random): PrintedPiece[] {
  const pieces: PrintedPiece[] = [];
  if (random() < 0.1) {
    const volume = pick(['1', '2', '3', 'I', 'II', '1-2', '10'], random);
    pieces.push(
      gap(pick(['Jil. ', 'Jilid ', 'Juz ', 'Juz. ', 'Vol. '], random)),
      field('volume', volume),
      gap(pick(['. ', ', '], random)),
    );
  }
  if (random() < 0.12) {
    const bracketed = random() < 0.3;
    const printed = pick(
      ['Cet. 2', 'Cet. 1', 'Cetakan Kedua', 'Cet. Ke-10', 'cet. I', 'Cetakan ketiga', 'Cetakan ke-3'],
      random,
    );
    pieces.push(gap(bracketed ? '(' : ''), field('note', printed), gap(bracketed ? '). ' : '. '));
  }
  return pieces;
}

/** Translators and editors behind the title of a book. */
export function translatorOrEditor(item: Item, random: Random): PrintedPiece[] {
  const [first] = item.author ?? [];
  if (random() < 0.9 || !first?.family || !first.given) return [];
  const name = `${first.given} ${first.family}`;
  return pick(
    [
      [gap('Terj. '), field('translator', name), gap('. ')],
      [gap('terj. oleh '), field('translator', name), gap(', ')],
      [gap('Alih bahasa: '), field('translator', name), gap('. ')],
      [gap('Diterjemahkan oleh '), field('translator', name), gap('. ')],
      [gap('(Tahqiq: '), field('editor', name), gap('). ')],
      [gap('Disunting oleh '), field('editor', name), gap('. ')],
      [gap('Editor: '), field('editor', name), gap('. ')],
    ],
    random,
  );
}
