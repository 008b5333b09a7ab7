// Templates of books, chapters, articles and theses.
import { pick } from '../random.js';
import {
  authorAndYear,
  edition,
  imprint,
  initialsOf,
  people,
  translatorOrEditor,
  volumeAndPrinting,
  yearOf,
} from './parts.js';
import { field, gap, type Template } from './template.js';
import { CITIES, FACULTIES, MONTHS, UNIVERSITIES } from './words.js';

export const book: Template = (item, random) => {
  const head = authorAndYear(item, random);
  if (!head || !item.title) return undefined;
  return [
    ...head,
    field('title', item.title),
    gap('. '),
    ...translatorOrEditor(item, random),
    ...edition(random),
    ...volumeAndPrinting(random),
    ...imprint(item, random),
    gap(pick(['.', ''], random)),
  ];
};

/** Author, Title, City: Publisher, Year: the order of the humanities. */
export const bookWithYearLast: Template = (item, random) => {
  const authors = people(item, random);
  if (!authors || !item.title) return undefined;
  const mark = pick([', ', ', ', '. '], random);
  const year = field('issued', yearOf(item, random));
  const note = random() < 0.3;
  const tail = note
    ? [gap(' ('), ...imprint(item, random), gap(', '), year, gap(')')]
    : [gap(mark), ...imprint(item, random), gap(pick([', ', '. '], random)), year];
  const pages =
    random() < 0.25
      ? [gap(pick([', hlm. ', ', hal. ', ', h. '], random)), field('page', String(1 + Math.floor(random() * 300)))]
      : [];
  return [
    field('author', authors),
    gap(mark),
    field('title', item.title),
    ...tail,
    ...pages,
    gap(pick(['.', ''], random)),
  ];
};

const VOLUME_FORMS: readonly (readonly [string, string, string])[] = [
  ['Vol. ', ' No. ', ''],
  [' Vol. ', ' No.', ''],
  ['Vol.', ' No.', ''],
  ['Volume ', ', Nomor ', ''],
  ['', '(', ')'],
  ['vol. ', ', no. ', ''],
  ['Vol ', ' No ', ''],
  ['Jilid ', ', No. ', ''],
  ['', ' (', ')'],
];

/** A chapter in somebody's book: "Dalam Sari (Ed.), Judul buku (hlm. 1-20)". */
export const chapter: Template = (item, random) => {
  const head = authorAndYear(item, random);
  const [editor] = [...(item.author ?? [])].reverse();
  if (!head || !item.title || !item['container-title'] || !editor?.family || !editor.given) return undefined;
  const first = 1 + Math.floor(random() * 200);
  const pages = [
    gap(pick([' (hlm. ', ' (hal. ', ' (pp. '], random)),
    field('page', `${first}-${first + 15}`),
    gap(')'),
  ];
  return [
    ...head,
    field('title', item.title),
    gap(pick(['. Dalam ', '. dalam ', '. Dalam: ', '. Di dalam: ', '. In '], random)),
    field(
      'editor',
      pick([`${editor.given} ${editor.family}`, `${initialsOf(editor.given, '.')} ${editor.family}`], random),
    ),
    gap(pick([' (Ed.), ', ' (Eds.), ', ', editor. ', ' (Penyunting), ', ' (ed). '], random)),
    field('container-title', item['container-title']),
    ...(random() < 0.6 ? pages : []),
    gap('. '),
    ...imprint(item, random),
    gap('.'),
  ];
};

export const article: Template = (item, random) => {
  const head = authorAndYear(item, random);
  if (!head || !item.title || !item['container-title']) return undefined;
  const [lead, middle, close] = pick(VOLUME_FORMS, random);
  const volume = String(item.volume ?? 1 + Math.floor(random() * 40));
  const issue = String(item.issue ?? 1 + Math.floor(random() * 4));
  const first = 1 + Math.floor(random() * 300);
  const month = random() < 0.15 ? [gap(', '), field('issued', `${pick(MONTHS, random)} ${yearOf(item, random)}`)] : [];
  const pages =
    random() < 0.6
      ? [
          gap(pick([', ', ': ', ', hlm. ', ', hal. ', ':', '. ', ', pp. '], random)),
          field('page', item.page ?? `${first}${pick(['-', '–'], random)}${first + 12}`),
        ]
      : [];
  return [
    ...head,
    field('title', item.title),
    gap(pick(['. ', ', ', '” '], random)),
    field('container-title', item['container-title']),
    gap(pick([', ', ' ', '. '], random) + lead),
    field('volume', volume),
    gap(middle),
    field('issue', issue),
    gap(close),
    ...month,
    ...pages,
    gap(pick(['.', ''], random)),
  ];
};

const GENRES = [
  'Skripsi',
  'Tesis',
  'Disertasi',
  'Tugas Akhir',
  'Skripsi S1',
  'skripsi',
  'Laporan Tugas Akhir',
  'Karya Tulis Ilmiah',
  'Doctoral dissertation',
  'Tesis Master',
];

export const thesis: Template = (item, random) => {
  const head = authorAndYear(item, random);
  if (!head || !item.title) return undefined;
  const genre = field('genre', pick(GENRES, random));
  const university = pick(UNIVERSITIES, random);
  const school = field(
    'publisher',
    random() < 0.35 ? `${pick(FACULTIES, random)}${pick([', ', ' '], random)}${university}` : university,
  );
  const place = field('publisher-place', pick(CITIES, random));
  const tail = pick(
    [
      [gap('. '), genre, gap('. '), school, gap('.')],
      [gap(' ('), genre, gap(', '), school, gap(').')],
      [gap(' ['), genre, gap(']. '), school, gap('.')],
      [gap(' ['), genre, gap(']. '), place, gap(': '), school],
      [gap('. ('), genre, gap('). '), school, gap(', '), place, gap('.')],
      [gap('. '), genre, gap(' tidak diterbitkan. '), place, gap(': '), school],
      [gap(' ['), genre, gap(', '), school, gap(']')],
      [gap('. '), school, gap('. '), place],
    ],
    random,
  );
  return [...head, field('title', item.title), ...tail];
};
