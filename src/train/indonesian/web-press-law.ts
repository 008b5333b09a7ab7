// Templates of web pages, newspapers, reports of bodies, and laws with their gazettes.
import type { PrintedPiece } from '../printed-pieces.js';
import { pick, type Random } from '../random.js';
import { imprint, people, printedDate, YEAR_FRAMES, yearOf } from './parts.js';
import { field, gap, type Template } from './template.js';
import { BODIES, NEWSPAPERS, SITES } from './words.js';

function access(random: Random, year: string): PrintedPiece[] {
  const lead = pick(
    [
      'Diakses pada ',
      'diakses pada tanggal ',
      'Diakses ',
      'diakses tanggal ',
      '(diakses ',
      'Diunduh pada ',
      '[diunduh ',
      'Dilihat ',
      'Diakses pada hari Rabu ',
    ],
    random,
  );
  const close = lead.startsWith('(') ? ')' : lead.startsWith('[') ? ']' : '';
  const time =
    random() < 0.2
      ? `${pick([' pukul ', ', pukul ', ', jam '], random)}${Math.floor(random() * 24)}.${10 + Math.floor(random() * 50)} WIB`
      : '';
  return [gap(lead), field('accessed', printedDate(random, year)), gap(time + close)];
}

function addressOf(title: string, random: Random): string {
  const host = pick(
    [
      'www.kompas.com',
      'www.bps.go.id',
      'id.wikipedia.org',
      'repository.ub.ac.id',
      'tirto.id',
      'www.kemkes.go.id',
      'news.detik.com',
      'ejournal.undip.ac.id',
    ],
    random,
  );
  const path = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 40);
  return `${pick(['https://', 'http://', 'https://', ''], random)}${host}/${path}`;
}

export const webPage: Template = (item, random) => {
  const year = yearOf(item, random);
  const body = random() < 0.5 ? pick(BODIES, random) : people(item, random);
  if (!item.title || !body) return undefined;
  const [open, close] = pick(YEAR_FRAMES.slice(0, 6), random);
  const url = field('URL', addressOf(item.title, random));
  const site = random() < 0.4 ? [field('container-title', random() < 0.3 ? body : pick(SITES, random)), gap('. ')] : [];
  const later = String(Number(year) + Math.floor(random() * 2));
  const tail = pick(
    [
      [...access(random, later), gap(', dari '), url],
      [url, gap('. '), ...access(random, later)],
      [url, gap(' ('), field('accessed', printedDate(random, later)), gap(')')],
      [gap('Tersedia pada: '), url, gap(' '), ...access(random, later)],
      [gap('Diambil dari '), url],
      [url],
    ],
    random,
  );
  return [
    field('author', body),
    gap(open),
    field('issued', random() < 0.3 ? printedDate(random, year) : year),
    gap(close),
    field('title', item.title),
    gap('. '),
    ...site,
    ...tail,
    gap(pick(['.', ''], random)),
  ];
};

export const newspaper: Template = (item, random) => {
  if (!item.title) return undefined;
  const authors = random() < 0.7 ? people(item, random) : undefined;
  const date = field('issued', printedDate(random, yearOf(item, random)));
  const page =
    random() < 0.5
      ? [gap(pick([', hlm. ', ', hal. '], random)), field('page', String(1 + Math.floor(random() * 30)))]
      : [];
  const paper = field('container-title', pick(NEWSPAPERS, random));
  if (!authors) return [gap('"'), field('title', item.title), gap('", '), paper, gap(', '), date, ...page, gap('.')];
  return [
    field('author', authors),
    gap('. '),
    gap(pick(['"', '“', ''], random)),
    field('title', item.title),
    gap(pick(['". ', '”, ', '. '], random)),
    paper,
    gap(', '),
    date,
    ...page,
    gap('.'),
  ];
};

export const report: Template = (item, random) => {
  if (!item.title) return undefined;
  const body = pick(BODIES, random);
  const [open, close] = pick(YEAR_FRAMES.slice(0, 6), random);
  const tail =
    random() < 0.7 ? [gap('. '), ...imprint({ ...item, publisher: random() < 0.5 ? body : undefined }, random)] : [];
  return [
    field('author', body),
    gap(open),
    field('issued', yearOf(item, random)),
    gap(close),
    field('title', item.title),
    ...tail,
    gap('.'),
  ];
};

// Peraturan Menteri Keuangan Republik Indonesia Nomor 148 Tahun 2012 tentang Izin …
const LAW =
  /^(?<genre>[^0-9]{3,80}?)(?<state> Republik Indonesia)? (?:Nomor|No\.) (?<number>[^ ]{1,30}) [Tt]ahun (?<year>\d{4}) tentang (?<subject>.{4,200})$/u;
const GAZETTES = [
  'Lembaran Negara Republik Indonesia',
  'Lembaran Negara RI',
  'Berita Negara Republik Indonesia',
  'Lembaran Negara',
];

function gazette(year: string, random: Random): PrintedPiece[] {
  if (random() < 0.75) return [];
  const name = pick(GAZETTES, random);
  const note =
    random() < 0.5 ? [gap(', '), field('note', `Tambahan ${name} Nomor ${1000 + Math.floor(random() * 6000)}`)] : [];
  const [open, close] = pick(
    [
      ['. ', '.'],
      [' (', ')'],
      [' (', ');'],
    ] as const,
    random,
  );
  return [
    gap(open),
    field('container-title', name),
    gap(pick([' Tahun ', ' tahun '], random)),
    field('issued', year),
    gap(pick([' Nomor ', ' No. ', ' nomor '], random)),
    field('issue', String(1 + Math.floor(random() * 300))),
    ...note,
    gap(close),
  ];
}

export const law: Template = (item, random) => {
  const parts = LAW.exec(item.title ?? '')?.groups;
  if (!parts) return undefined;
  const state = random() < 0.3 ? pick([' Republik Indonesia', ' RI'], random) : (parts.state ?? '');
  const named = [
    field('genre', parts.genre),
    gap(`${state}${pick([' Nomor ', ' No. ', ' No ', ' nomor '], random)}`),
    field('number', parts.number),
    gap(pick([' Tahun ', ' tahun ', '/'], random)),
    field('issued', parts.year),
    gap(pick([' tentang ', ' Tentang ', ', tentang ', ' TENTANG '], random)),
    field('title', parts.subject),
  ];
  const tail = [
    ...gazette(parts.year, random),
    ...(random() < 0.2
      ? [
          gap('. '),
          ...imprint(
            { ...item, publisher: pick(['Sekretariat Negara', 'Kementerian Sekretariat Negara', 'Depdiknas'], random) },
            random,
          ),
        ]
      : []),
    gap(pick(['.', '', ';'], random)),
  ];
  if (random() < 0.5) return [...named, ...tail];
  const body = pick(
    ['Republik Indonesia', 'Indonesia', 'Pemerintah Republik Indonesia', 'Pemerintah Indonesia', ...BODIES],
    random,
  );
  const [open, close] = pick(YEAR_FRAMES.slice(0, 6), random);
  return [
    field('author', body),
    gap(open),
    field('issued', random() < 0.9 ? parts.year : String(Number(parts.year) + 1)),
    gap(close),
    ...named,
    ...tail,
  ];
};
