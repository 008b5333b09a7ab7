// Indonesian references that no CSL style prints, made from bibliographic metadata by templates: laws and their gazettes,
// theses with faculty and city, places behind publishers, "Diakses … pukul … WIB", names that are not inverted, degrees.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SegmentLabel } from '../label/labels.js';
import type { GoldReference } from './corpus.js';
import { assemble, type PrintedPiece } from './noise.js';
import type { Random } from './random.js';

interface Person {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

interface Item {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly Person[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
}

/** Turns an item into pieces, or nothing where the item lacks what the form prints. */
type Template = (item: Item, random: Random) => PrintedPiece[] | undefined;

function pick<T>(choices: readonly T[], random: Random): T {
  return choices[Math.floor(random() * choices.length)];
}

function field(label: SegmentLabel, text: string): PrintedPiece {
  return { label, text };
}

function gap(text: string): PrintedPiece {
  return { text };
}

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const CITIES = [
  'Jakarta',
  'Bandung',
  'Yogyakarta',
  'Surabaya',
  'Semarang',
  'Malang',
  'Medan',
  'Makassar',
  'Depok',
  'Bogor',
  'Padang',
  'Surakarta',
  'Palembang',
  'Denpasar',
  'Kuala Lumpur',
  'Banda Aceh',
  'Purwokerto',
  'Jember',
];
const PUBLISHERS = [
  'Gramedia',
  'Gramedia Pustaka Utama',
  'PT Gramedia Pustaka Utama',
  'Erlangga',
  'Penerbit Erlangga',
  'Alfabeta',
  'CV. Alfabeta',
  'Kencana',
  'Rajawali Pers',
  'PT RajaGrafindo Persada',
  'Bumi Aksara',
  'PT. Bumi Aksara',
  'Rineka Cipta',
  'Andi Offset',
  'CV Andi',
  'Deepublish',
  'Remaja Rosdakarya',
  'Pustaka Pelajar',
  'Balai Pustaka',
  'LP3ES',
  'Mizan',
  'UI Press',
  'Gadjah Mada University Press',
  'Informatika',
  'Graha Ilmu',
  'EGC',
  'Salemba Empat',
  'Kanisius',
  'Prenadamedia Group',
  'Literasi Nusantara',
  'Ar-Ruzz Media',
  'Djambatan',
  'Sinar Grafika',
  'Elex Media Komputindo',
  'Dewan Bahasa dan Pustaka',
];
const UNIVERSITIES = [
  'Universitas Indonesia',
  'Universitas Gadjah Mada',
  'Institut Teknologi Bandung',
  'Universitas Padjadjaran',
  'Universitas Diponegoro',
  'Universitas Airlangga',
  'UIN Sunan Kalijaga',
  'Universitas Negeri Malang',
  'Universitas Sumatera Utara',
  'Universitas Hasanuddin',
  'Universitas Pendidikan Indonesia',
  'Institut Pertanian Bogor',
  'Universitas Muhammadiyah Surakarta',
  'Universitas Brawijaya',
  'Universitas Negeri Yogyakarta',
  'Telkom University',
  'Universitas Bina Nusantara',
  'Universiti Malaya',
  'Universiti Kebangsaan Malaysia',
];
const FACULTIES = [
  'Fakultas Hukum',
  'Fakultas Teknik',
  'Fakultas Ekonomi dan Bisnis',
  'Fakultas Ilmu Komputer',
  'Fakultas Keguruan dan Ilmu Pendidikan',
  'Jurusan Teknik Informatika',
  'Program Studi Sistem Informasi',
  'Program Pascasarjana',
  'Fakultas Kedokteran',
  'Fakultas Ilmu Sosial dan Ilmu Politik',
];
const SITES = [
  'Kompas.com',
  'Detik.com',
  'Tempo.co',
  'CNN Indonesia',
  'Tirto.id',
  'Republika',
  'Liputan6',
  'Antara News',
  'Bisnis.com',
  'Kementerian Kesehatan RI',
  'Badan Pusat Statistik',
  'Dicoding',
  'Wikipedia',
];
const NEWSPAPERS = [
  'Kompas',
  'Harian Kompas',
  'Tempo',
  'Jawa Pos',
  'Republika',
  'Media Indonesia',
  'Suara Merdeka',
  'Pikiran Rakyat',
  'The Jakarta Post',
];
const BODIES = [
  'Badan Pusat Statistik',
  'BPS',
  'Kementerian Kesehatan RI',
  'Kemenkes RI',
  'Kementerian Pendidikan dan Kebudayaan',
  'Bank Indonesia',
  'Otoritas Jasa Keuangan',
  'BMKG',
  'Kementerian Pertanian',
  'World Health Organization',
  'Departemen Agama RI',
  'BPS Kabupaten Bantul',
  'Dinas Kesehatan Provinsi Jawa Tengah',
  'Bappenas',
  'Tim Penyusun',
  'Komisi Pemilihan Umum',
];
const DEGREES = ['S.Pd.', 'S.Kom.', 'M.Pd.', 'S.H., M.H.', 'M.Si.', 'S.T., M.T.', 'Ph.D.', 'S.E., M.M.'];
const TITLES_BEFORE = ['Prof. Dr. ', 'Dr. ', 'Drs. ', 'Ir. ', 'Prof. Dr. H. ', 'Hj. '];

function yearOf({ issued }: Item, random: Random): string {
  return String(issued?.['date-parts']?.[0]?.[0] ?? 1985 + Math.floor(random() * 40));
}

function printedDate(random: Random, year: string): string {
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

const initialsOf = (given: string, dot: string) =>
  given
    .split(/[\s.]+/u)
    .filter((name) => name !== '')
    .map((name) => name[0].toUpperCase() + dot)
    .join(dot === '' ? '' : ' ');

/** One way to print a person, chosen once for a reference. */
const PERSON_FORMS: readonly ((family: string, given: string, first: boolean) => string)[] = [
  (family, given) => `${family}, ${given}`,
  (family, given) => `${family}, ${initialsOf(given, '.')}`,
  (family, given) => `${given} ${family}`,
  (family, given) => `${family} ${initialsOf(given, '')}`,
  (family, given, first) => (first ? `${family}, ${given}` : `${given} ${family}`),
  (family, given) => `${initialsOf(given, '.')} ${family}`,
];

function people(item: Item, random: Random): string | undefined {
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

const YEAR_FRAMES: readonly (readonly [string, string])[] = [
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

function authorAndYear(item: Item, random: Random): PrintedPiece[] | undefined {
  const authors = people(item, random);
  if (!authors) return undefined;
  const [open, close] = pick(YEAR_FRAMES, random);
  const before = authors.endsWith('.') ? open.replace(/^\. ?/u, ' ') : open;
  return [field('author', authors), gap(before), field('issued', yearOf(item, random)), gap(close)];
}

function imprint(item: Item, random: Random): PrintedPiece[] {
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

function edition(random: Random): PrintedPiece[] {
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
function volumeAndPrinting(random: Random): PrintedPiece[] {
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
function translatorOrEditor(item: Item, random: Random): PrintedPiece[] {
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

const book: Template = (item, random) => {
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
const bookWithYearLast: Template = (item, random) => {
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
const chapter: Template = (item, random) => {
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

const article: Template = (item, random) => {
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

const thesis: Template = (item, random) => {
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

const webPage: Template = (item, random) => {
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

const newspaper: Template = (item, random) => {
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

const report: Template = (item, random) => {
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

const law: Template = (item, random) => {
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

/** Forms by the kinds of item they can be made of, and how often each is tried. */
export const INDONESIAN_TEMPLATES: readonly (readonly [string, number, Template])[] = [
  ['law', 1, law],
  ['book', 5, book],
  ['book with the year last', 3, bookWithYearLast],
  ['article', 4, article],
  ['chapter', 1, chapter],
  ['thesis', 3, thesis],
  ['web page', 4, webPage],
  ['newspaper', 2, newspaper],
  ['report', 2, report],
];

/** A title without the marks that records leave at its end; they would be taken for the title's own. */
function cleaned(item: Item): Item {
  return { ...item, title: item.title?.replace(/[\s.,;:]+$/u, '') };
}

function readItems(file: string): Item[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => cleaned(JSON.parse(line) as Item));
}

const INDONESIAN_WORD =
  /\b(?:dan|yang|untuk|pada|dengan|terhadap|dalam|berbasis|menggunakan|pengaruh|analisis|sistem|pendidikan)\b/iu;
/** Indonesian lists hold titles in both languages; records of Indonesian authors are mostly in English. */
const INDONESIAN_TITLES = 0.65;

const NUMBERED = 0.2;

function makeReference(name: string, template: Template, item: Item, random: Random): GoldReference | undefined {
  const pieces = template(item, random);
  if (!pieces) return undefined;
  const number =
    random() < NUMBERED
      ? [
          gap(pick(['[', ''], random)),
          field('citation-number', String(1 + Math.floor(random() * 60))),
          gap(pick(['] ', '. ', ') '], random)),
        ]
      : [];
  return { id: `${item.id}/${name}`, corpus: 'indonesian', lang: 'id', ...assemble([...number, ...pieces]) };
}

/** Makes about `count` references from the id-*.jsonl.gz files of a metadata folder; a tenth of them laws. */
export function makeIndonesianReferences(metadataFolder: string, count: number, random: Random): GoldReference[] {
  const files = readdirSync(metadataFolder)
    .filter((name) => /^id-.*\.jsonl\.gz$/u.test(name))
    .sort();
  const items = files
    .filter((name) => name !== 'id-laws.jsonl.gz')
    .flatMap((name) => readItems(join(metadataFolder, name)));
  const laws = files.includes('id-laws.jsonl.gz') ? readItems(join(metadataFolder, 'id-laws.jsonl.gz')) : [];
  const inIndonesian = items.filter(({ title }) => INDONESIAN_WORD.test(title ?? ''));
  const others = INDONESIAN_TEMPLATES.slice(1).flatMap((row) => Array.from({ length: row[1] }, () => row));
  return Array.from({ length: count }, (_, index) => {
    if (index % 10 === 0 && laws.length > 0) return makeReference('law', law, pick(laws, random), random);
    const [name, , template] = pick(others, random);
    const source = random() < INDONESIAN_TITLES && inIndonesian.length > 0 ? inIndonesian : items;
    return makeReference(`${name}-${index}`, template, pick(source, random), random);
  }).filter((reference) => reference !== undefined && reference.spans.length > 1) as GoldReference[];
}
