// The parts that templates name, but for laws (laws.ts): one table of single fields and one of parts that print several fields.
import type { SegmentLabel } from '../../label/labels.js';
import { gap } from '../printed-pieces.js';
import { pick, type Random } from '../random.js';
import { CHOICES } from './choices.js';
import { englishDate, monthAndYear, NO_DATES, printedDate, unusualYear, yearFirstDate, yearOf } from './dates.js';
import { LAW_PARTS } from './laws.js';
import { malayName, people, peopleIn, somePeople } from './names.js';
import { fieldPart, type Item, lay, type Part, type Parts } from './template.js';
import { bookTitle, meetingName } from './titles.js';
import * as words from './words.js';

const whole = (random: Random, least: number, most: number) => least + Math.floor(random() * (most - least + 1));
const later = (item: Item, random: Random) => String(Math.min(2026, Number(yearOf(item)) + Math.floor(random() * 3)));

const addressPath = (title = '') =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 45)
    .replace(/^-|-$/gu, '');

function pageAddress({ title }: Item, random: Random): string {
  const scheme = pick(['https://', 'https://', 'https://', 'http://', ''], random);
  const path = pick(
    [
      `/${addressPath(title)}`,
      `/${addressPath(title)}/`,
      `/index.php/jurnal/article/view/${whole(random, 100, 9999)}`,
      `/read/${whole(random, 100000, 999999)}/${addressPath(title)}.html`,
      '',
    ],
    random,
  );
  return scheme + pick(words.HOSTS, random) + path;
}

function pageRange({ page }: Item, random: Random): string {
  if (page && random() < 0.5) return page;
  const first = whole(random, 1, 900);
  const drawn = random();
  if (drawn < 0.06) return String(first);
  return `${first}${drawn < 0.55 ? '-' : '–'}${first + whole(random, 5, 18)}`;
}

function leaf(random: Random): string {
  const first = whole(random, 1, 400);
  return random() < 0.7 ? String(first) : `${first}-${first + whole(random, 1, 20)}`;
}

const natural = (random: Random) => {
  const [{ family, given }] = somePeople(random);
  return random() < 0.2 ? malayName(random) : `${given} ${family}`;
};

const editors = (random: Random) => {
  const form = pick(['natural', 'natural', 'initialsFirst', 'initials'] as const, random);
  return peopleIn(form, { id: '', type: 'book', author: somePeople(random) }, random);
};

const school = (random: Random) =>
  `${pick(words.PROGRAMMES, random)}${pick([', ', ' ', ', ', '. '], random)}${campus(random)}`;
const campus = (random: Random) => pick(words.UNIVERSITIES, random);
const bodyName = (random: Random) => pick(words.BODIES, random);

function doi(random: Random, { volume = '1', issue = '2' }: Item): string {
  const tail = pick(
    [
      `jti.v${volume}i${issue}.${whole(random, 100, 9999)}`,
      `${whole(random, 100, 999)}.v${volume}n${issue}`,
      `j.eco.20${whole(random, 10, 26)}.0${whole(random, 10, 99)}`,
      `s${whole(random, 10000, 99999)}-0${whole(random, 10, 26)}`,
    ],
    random,
  );
  return `10.${whole(random, 1000, 60000)}/${tail}`;
}

const isbn = (random: Random) =>
  pick(
    [
      `978-${whole(random, 600, 623)}-${whole(random, 100, 999)}-${whole(random, 100, 999)}-${whole(random, 0, 9)}`,
      `978-979-${whole(random, 10, 99)}-${whole(random, 1000, 9999)}-${whole(random, 0, 9)}`,
      `979-${whole(random, 100, 9999)}-${whole(random, 10, 99)}-${whole(random, 0, 9)}`,
    ],
    random,
  );

/** Parts that print one field: the label, and what is printed. */
const FIELDS: Readonly<Record<string, readonly [SegmentLabel, (item: Item, random: Random) => string]>> = {
  author: ['author', people],
  natural: ['author', (item, random) => peopleIn('natural', item, random)],
  inverted: ['author', (item, random) => peopleIn('firstInverted', item, random)],
  ieee: ['author', (item, random) => peopleIn('initialsFirst', item, random)],
  vancouver: ['author', (item, random) => peopleIn('bareInitials', item, random)],
  body: ['author', (_, random) => bodyName(random)],
  site: ['author', (_, random) => pick(words.SITE_NAMES, random)],
  hostAuthor: ['author', (_, random) => pick(words.HOSTS, random)],
  channel: ['author', (_, random) => pick(words.CHANNELS, random)],
  arab: ['author', (_, random) => pick(words.ARABIC_AUTHORS, random)],
  editor: ['editor', (_, random) => natural(random)],
  editors: ['editor', (_, random) => editors(random)],
  editorsFirst: ['editor', people],
  translator: ['translator', (_, random) => natural(random)],
  year: ['issued', (item) => yearOf(item)],
  noDate: ['issued', (_, random) => pick(NO_DATES, random)],
  unusualYear: ['issued', (item, random) => unusualYear(random, yearOf(item))],
  date: ['issued', (item, random) => printedDate(random, yearOf(item))],
  yearFirst: ['issued', (item, random) => yearFirstDate(random, yearOf(item))],
  month: ['issued', (item, random) => monthAndYear(random, yearOf(item))],
  accessed: ['accessed', (item, random) => printedDate(random, later(item, random))],
  accessedMonth: ['accessed', (item, random) => monthAndYear(random, later(item, random))],
  accessedEnglish: ['accessed', (item, random) => englishDate(random, later(item, random))],
  title: ['title', (item) => item.title ?? ''],
  arabTitle: ['title', (_, random) => pick(words.ARABIC_TITLES, random)],
  course: ['title', (_, random) => `${pick(words.TEACHING, random)} ${bookTitle(random)}`],
  bodyAsContainer: ['container-title', (_, random) => bodyName(random)],
  preprint: ['container-title', (_, random) => pick(['arXiv preprint', 'arXiv', 'SSRN'], random)],
  preprintNumber: ['number', (_, random) => `arXiv:${whole(random, 1501, 2512)}.${whole(random, 10000, 19999)}`],
  courseAsContainer: ['container-title', (_, random) => `${pick(words.TEACHING, random)} ${bookTitle(random)}`],
  journal: ['container-title', (item) => item['container-title'] ?? ''],
  meeting: ['container-title', (_, random) => meetingName(random)],
  meetingWithYear: ['container-title', (item, random) => `${meetingName(random)} ${yearOf(item)}`],
  book: ['container-title', (_, random) => bookTitle(random)],
  siteAsContainer: ['container-title', (_, random) => pick(words.SITE_NAMES, random)],
  hostAsContainer: ['container-title', (_, random) => pick(words.HOSTS, random).replace('www.', '')],
  newspaper: ['container-title', (_, random) => pick(words.NEWSPAPERS, random)],
  youTube: ['container-title', (_, random) => pick(['YouTube', 'Youtube'], random)],
  youTubeAsPublisher: ['publisher', (_, random) => pick(['YouTube', 'Youtube'], random)],
  series: ['collection-title', (_, random) => pick(words.SERIES, random)],
  volume: ['volume', (item) => item.volume ?? '1'],
  issue: ['issue', (item) => item.issue ?? '2'],
  page: ['page', pageRange],
  leaf: ['page', (_, random) => leaf(random)],
  bookVolume: [
    'volume',
    (_, random) => pick(['1', '2', '3', 'I', 'II', '4', '10', 'III', '8', '1-2', 'I dan II'], random),
  ],
  place: ['publisher-place', (item) => item['publisher-place'] ?? 'Jakarta'],
  placeOfIpb: ['publisher-place', (item) => `${item['publisher-place']} (ID)`],
  publisher: ['publisher', (item) => item.publisher ?? 'Kencana'],
  bodyAsPublisher: ['publisher', (_, random) => bodyName(random)],
  university: ['publisher', (_, random) => campus(random)],
  school: ['publisher', (_, random) => school(random)],
  genre: ['genre', (_, random) => pick(words.THESIS_GENRES, random)],
  edition: ['edition', (_, random) => pick(words.EDITIONS, random)],
  ordinal: ['edition', (_, random) => pick(words.ORDINALS, random)],
  printing: ['note', (_, random) => pick(words.PRINTINGS, random)],
  remark: ['note', (_, random) => pick(words.REMARKS, random)],
  blogGenre: ['genre', (_, random) => pick(['Entri Blog', 'Blog', 'Artikel blog'], random)],
  online: ['medium', (_, random) => pick(['Online', 'Online', 'online', 'Daring'], random)],
  video: ['medium', (_, random) => pick(['Video', 'Video YouTube', 'video'], random)],
  archive: ['archive', (_, random) => pick(words.ARCHIVES, random)],
  standard: [
    'number',
    (_, random) => `SNI ${pick(['', '03-', '01-'], random)}${whole(random, 1000, 9999)}:${whole(random, 1990, 2024)}`,
  ],
  doi: ['DOI', (item, random) => item.DOI ?? doi(random, item)],
  isbn: ['ISBN', (_, random) => isbn(random)],
  issn: ['ISSN', (_, random) => `${whole(random, 1400, 2999)}-${whole(random, 1000, 9999)}`],
  url: ['URL', pageAddress],
  host: ['URL', (_, random) => pick(words.HOSTS, random)],
};

function choice(templates: readonly string[]): Part {
  return (item, random) => lay(pick(templates, random), item, random, PARTS);
}

/** "pukul 10.15 WIB": a time of access is no field. */
const time: Part = (_, random) => {
  if (random() < 0.6) return [];
  const clock = `${whole(random, 0, 23)}${pick(['.', ':'], random)}${whole(random, 10, 59)}`;
  return [
    gap(
      pick([' pukul ', ', pukul ', ', jam ', ' Pukul ', ', jam. '], random) +
        clock +
        pick([' WIB', ' WIB', ' WITA', ''], random),
    ),
  ];
};

/** Everything that a template may name. */
export const PARTS: Parts = {
  ...Object.fromEntries(Object.entries(FIELDS).map(([name, [label, printed]]) => [name, fieldPart(label, printed)])),
  ...Object.fromEntries(Object.entries(CHOICES).map(([name, templates]) => [name, choice(templates)])),
  ...LAW_PARTS,
  time,
};
