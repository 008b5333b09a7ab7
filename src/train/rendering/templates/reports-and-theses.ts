// Templates of reports with kind and number, of papers in numbered series of bodies, and of theses.
import { field, gap, type PrintedPiece } from '../../printed-pieces.js';
import { pick } from '../../random.js';
import {
  afterPeople,
  finalStop,
  imprint,
  lastYear,
  monthAndYear,
  opening,
  pageCount,
  titled,
  yearOf,
} from '../parts.js';
import { type Making, sometimes, type Template, wholeNumber } from '../template.js';

const CODES = [
  'TR',
  'CS-TR',
  'CMU-CS',
  'RR',
  'HPL',
  'STAN-CS',
  'AIM',
  'KSL',
  'UCB/ERL M',
  'ISI/RR',
  'LCS',
  'DP',
  'WP',
  'MSR-TR',
  'NUREG/CR',
  'EPA',
];

/** 92.04, CS-TR-317-91, 87-29, A/12, 1247 */
function reportNumber({ random }: Making): string {
  const number = wholeNumber(1, 999, random);
  const year = wholeNumber(70, 99, random);
  return pick(
    [
      `${year}.${String(number % 100).padStart(2, '0')}`,
      `${pick(CODES, random)}-${number}-${year}`,
      `${pick(CODES, random)}-${year}-${number}`,
      `${pick(CODES, random)} ${number}`,
      `${year}-${number % 100}`,
      `${number % 60}/${year}`,
      `${number % 60}/20${String(wholeNumber(0, 23, random)).padStart(2, '0')}`,
      String(number),
      String(wholeNumber(1000, 9999, random)),
      `${pick(CODES, random)}${year}-${number % 100}`,
      `${pick(['A', 'B', 'II', 'E'], random)}/${number % 50}`,
    ],
    random,
  );
}

/** Who issues a report: a body, a department of a university, a company. */
function issuer({ words, random }: Making): string {
  const university = pick(words.universities, random);
  const department = pick(words.departments, random);
  return pick(
    [
      pick(words.bodies, random),
      university,
      `${department}, ${university}`,
      `${university}, ${department}`,
      department,
    ],
    random,
  );
}

function kindAndNumber(making: Making): PrintedPiece[] {
  const { words, random } = making;
  const kind = field('genre', pick(words.reportKinds, random));
  if (random() < 0.25) return [kind];
  const number = field('number', reportNumber(making));
  const [open, close] = random() < 0.15 ? [' (', ')'] : [pick(words.numberLeads, random), ''];
  return [kind, gap(open), number, gap(close)];
}

/** Technical Report 92.04, RIACS, February 1992. */
export const report: Template = (making) => {
  const { manner, random } = making;
  const body = issuer(making);
  const isOwn = random() < 0.25;
  const place = sometimes(0.35, random, () => [gap(', '), field('publisher-place', pick(making.words.cities, random))]);
  const where = isOwn ? place : [gap(pick([', ', '. ', ', '], random)), field('publisher', body), ...place];
  const date = manner.yearFrame
    ? []
    : [
        gap(pick([', ', ', ', ' ('], random)),
        field('issued', random() < 0.5 ? monthAndYear(making, yearOf(making)) : yearOf(making)),
      ];
  const closing = date[0]?.text === ' (' ? ').' : pick(['.', '.', ''], random);
  const [before, after] = pick(
    [
      ['', ''],
      ['', ''],
      ['(', ')'],
      ['[', ']'],
    ] as const,
    random,
  );
  return [
    ...opening(making, isOwn ? body : undefined),
    ...titled(making, before === '' ? pick(['. ', ', ', '. '], random) : ' '),
    gap(before),
    ...kindAndNumber(making),
    gap(after),
    ...where,
    ...sometimes(0.1, random, () => [gap(`, ${pageCount(making)}`)]),
    ...date,
    gap(closing),
  ];
};

/** (Body) Technical Report ABC-1, with the issuer before the kind: "Amok Internal Report 12". */
export const reportOfIssuer: Template = (making) => {
  const { random } = making;
  return [
    ...opening(making),
    ...titled(making, pick(['. ', ', '], random)),
    field('publisher', issuer(making)),
    gap(pick([' ', ', ', '. '], random)),
    ...kindAndNumber(making),
    ...lastYear(making, pick([', ', '. '], random)),
    finalStop(0.8, making),
  ];
};

/** NBER Working Paper No. 1234. QUEM-report 78. – Berlin */
export const numberedSeries: Template = (making) => {
  const { words, random } = making;
  const series = field('collection-title', pick(words.reportSeries, random));
  const number = random() < 0.85 ? [gap(pick(words.numberLeads, random)), field('number', reportNumber(making))] : [];
  const [open, close] = pick(
    [
      ['. ', ''],
      [', ', ''],
      [' (', ')'],
      [' [', ']'],
      ['. ', ''],
    ] as const,
    random,
  );
  const where = sometimes(0.55, random, () => [gap(pick(['. ', ', ', '. – ', ': '], random)), ...imprint(making)]);
  const isBody = random() < 0.25;
  return [
    ...opening(making, isBody ? pick(words.bodies, random) : undefined),
    ...titled(making, open),
    series,
    ...number,
    gap(close),
    ...where,
    ...lastYear(making, pick([', ', '. ', ' '], random)),
    finalStop(0.75, making),
  ];
};

/** A body, its title, its place: reports that say nothing of being one. */
export const bodyAsAuthor: Template = (making) => {
  const { words, random, manner } = making;
  const body = pick(words.bodies, random);
  const mark = pick(['. ', ', ', ': '], random);
  return [
    field('author', body),
    ...afterPeople(making, manner.authorEnd),
    ...titled(making, mark),
    ...imprint(making),
    ...lastYear(making, pick([', ', '; ', ' '], random)),
    ...sometimes(0.15, random, () => [gap(`. ${pageCount(making)}`)]),
    finalStop(0.8, making),
  ];
};

/** A thesis: kind, university, city, in the orders of all languages. */
export const thesis: Template = (making) => {
  const { words, random, manner } = making;
  const genre = field('genre', pick(words.theses, random));
  const university = pick(words.universities, random);
  const school = field(
    'publisher',
    random() < 0.4
      ? pick(
          [`${pick(words.departments, random)}, ${university}`, `${university}, ${pick(words.departments, random)}`],
          random,
        )
      : university,
  );
  const place = field('publisher-place', pick(words.cities, random));
  const year = manner.yearFrame ? [] : [gap(', '), field('issued', yearOf(making))];
  const dash = pick([' – ', ' - ', ' — '], random);
  const forms: PrintedPiece[][] = [
    [gap('. '), genre, gap(', '), school, gap(', '), place, ...year],
    [gap('. '), genre, gap(', '), school, ...year],
    [gap(', '), genre, gap(', '), school, ...year],
    [gap(' ('), genre, gap('). '), school, gap(', '), place, ...year],
    [gap('. '), genre, gap('. '), place, gap(': '), school, ...year],
    [gap(' ['), genre, gap(', '), school, gap(']'), ...year],
    [gap(' ['), genre, gap(']. '), place, gap(': '), school, ...(year.length > 0 ? [gap('; '), year[1]] : [])],
    [gap('. '), genre, gap(dash), school, gap(', '), place, ...year],
    [gap('. '), ...year.slice(1), gap(year.length > 0 ? '. ' : ''), genre, gap(dash), school, gap(', '), place],
    [gap(', '), genre, gap(' '), school, gap(' '), place, ...year],
    [gap('. '), genre, gap('. '), school, gap('. '), place, ...year],
    [gap(' ('), genre, gap(', '), school, ...year, gap(')')],
    [gap('. '), school, gap(', '), genre, ...year],
    [
      gap('. '),
      ...year.slice(1),
      gap(year.length > 0 ? `. ${pageCount(making)}. ` : ''),
      genre,
      gap(dash),
      school,
      gap(', '),
      place,
    ],
  ];
  return [...opening(making), ...titled(making, ''), ...pick(forms, random), finalStop(0.8, making)];
};
