// Laws as Indonesian and Malaysian lists cite them: kind, state or region, number, year, subject; gazettes, later laws that
// change them. The subject is the title; words of jurisdiction belong to no field; a number that holds the year stands alone.
import { field, gap, type PrintedPiece } from '../printed-pieces.js';
import { pick, type Random } from '../random.js';
import { yearOf } from './dates.js';
import { fieldPart, type Item, type Part, type Parts } from './template.js';
import { BODIES, CITIES } from './words.js';

const whole = (random: Random, least: number, most: number) => least + Math.floor(random() * (most - least + 1));

const STATE_LAWS =
  'Undang-Undang|Undang-Undang|Undang-undang|Undang-Undang|Undang – Undang|Peraturan Pemerintah|Peraturan Pemerintah|Peraturan Presiden|Keputusan Presiden|Instruksi Presiden|Peraturan Pemerintah Pengganti Undang-Undang'.split(
    '|',
  );
const SHORT_LAWS =
  'UU|UU|PP|PP|Perpres|Keppres|Inpres|Perppu|Permenkes|Permendikbud|Permen PUPR|PMK|POJK|Perda|Pergub|Peraturan ATR/BPN|Permen LHK|Permendagri|PBI|SE Menaker'.split(
    '|',
  );
const MINISTERS =
  'Kesehatan|Keuangan|Agama|Pertanian|Perhubungan|Dalam Negeri|Ketenagakerjaan|Pendidikan dan Kebudayaan|Komunikasi dan Digital|Riset, Teknologi, dan Pendidikan Tinggi|Pendidikan, Kebudayaan, Riset, dan Teknologi|Lingkungan Hidup dan Kehutanan|Pekerjaan Umum dan Perumahan Rakyat|Kelautan dan Perikanan|Energi dan Sumber Daya Mineral|Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi|Hukum dan Hak Asasi Manusia|Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional|Ristek, Teknologi, dan Pendidikan Tinggi'.split(
    '|',
  );
const AGENCY_RULES =
  'Peraturan OJK|Peraturan Otoritas Jasa Keuangan|Peraturan Bank Indonesia|Peraturan BSSN|Peraturan BPOM|Peraturan Kepala BNPB|Peraturan Badan Pusat Statistik|Peraturan LKPP|Peraturan KPU|Peraturan Mahkamah Agung|Peraturan Kapolri|Keputusan Direktur Jenderal Pendidikan Islam|Peraturan Majelis Wali Amanat'.split(
    '|',
  );
const REGIONAL_LAWS: readonly (readonly [string, readonly string[]])[] = [
  ['Peraturan Daerah', ['Kabupaten ', 'Kota ', 'Provinsi ']],
  ['Perda', ['Kabupaten ', 'Kota ']],
  ['Peraturan Gubernur', ['', 'Provinsi ']],
  ['Peraturan Bupati', ['']],
  ['Peraturan Wali Kota', ['']],
  ['Peraturan Walikota', ['']],
  ['Qanun', ['']],
];
const RULING_COURTS = [
  'Putusan Mahkamah Konstitusi',
  'Putusan MK',
  'Putusan Mahkamah Agung',
  'Putusan Pengadilan Negeri',
];
const ROMAN = ['I', 'II', 'IV', 'V', 'VII', 'IX', 'XI', 'XVIII', 'XXI'];

interface LawName {
  readonly genre: string;
  /** What stands between the kind and the number, outside all fields. */
  readonly jurisdiction: string;
}

const jurisdiction = (random: Random) =>
  random() < 0.55 ? '' : pick([' Republik Indonesia', ' Republik Indonesia', ' RI'], random);

const LAW_NAMES: readonly ((random: Random) => LawName)[] = [
  (random) => ({ genre: pick(STATE_LAWS, random), jurisdiction: jurisdiction(random) }),
  (random) => ({ genre: pick(STATE_LAWS, random), jurisdiction: jurisdiction(random) }),
  (random) => ({ genre: pick(STATE_LAWS, random), jurisdiction: jurisdiction(random) }),
  (random) => ({ genre: `Peraturan Menteri ${pick(MINISTERS, random)}`, jurisdiction: jurisdiction(random) }),
  (random) => ({ genre: `Peraturan Menteri ${pick(MINISTERS, random)}`, jurisdiction: jurisdiction(random) }),
  (random) => {
    const minister = pick(MINISTERS, random);
    return { genre: `Keputusan Menteri ${minister}`, jurisdiction: pick(['', '', ` (KM${minister[0]})`], random) };
  },
  (random) => ({ genre: pick(AGENCY_RULES, random), jurisdiction: '' }),
  (random) => {
    const [genre, regions] = pick(REGIONAL_LAWS, random);
    return { genre, jurisdiction: ` ${pick(regions, random)}${pick(CITIES, random)}` };
  },
  (random) => ({
    genre: 'Peraturan Rektor',
    jurisdiction: pick(['', ' Universitas Diponegoro', ' Universitas Riau'], random),
  }),
];

const plainNumber = (random: Random) => (random() < 0.03 ? 'PM ' : '') + String(1 + Math.floor(random() ** 2 * 130));

/** Numbers of ministries and agencies, which end in the year. */
const codedNumber = (random: Random, year: string) =>
  pick(
    [
      `${whole(random, 1, 250)}/PMK.0${whole(random, 1, 9)}/${year}`,
      `${whole(random, 1, 70)}/POJK.0${whole(random, 1, 9)}/${year}`,
      `HK.01.07/MENKES/${whole(random, 1, 900)}/${year}`,
      `P.${whole(random, 1, 99)}/MENLHK/SETJEN/KUM.1/${whole(random, 1, 12)}/${year}`,
      `${whole(random, 1, 30)}/${whole(random, 1, 25)}/PBI/${year}`,
      `${whole(random, 100, 900)}/MENKES/SK/${pick(ROMAN, random)}/${year}`,
      `${whole(random, 1, 99)}/PRT/M/${year}`,
    ],
    random,
  );

const BEFORE_NUMBER = [
  ' Nomor ',
  ' Nomor ',
  ' Nomor ',
  ' No. ',
  ' No. ',
  ' No ',
  ' Nomor : ',
  ' nomor ',
  ' Nomor:',
  ' No.',
];
const BEFORE_YEAR = [
  ' Tahun ',
  ' Tahun ',
  ' Tahun ',
  ' Tahun ',
  ' Tahun ',
  ' Tahun ',
  ' tahun ',
  ' tahun ',
  '/',
  ' Th. ',
  ' Thn ',
];
const BEFORE_SUBJECT = [
  ' tentang ',
  ' tentang ',
  ' tentang ',
  ' tentang ',
  ' tentang ',
  ' Tentang ',
  ' Tentang ',
  ', tentang ',
  ' TENTANG ',
];
const CODED = 0.3;
const NO_SUBJECT = 0.04;

function numbered(item: Item, random: Random, coded: boolean): PrintedPiece[] {
  if (coded) return [field('number', codedNumber(random, yearOf(item)))];
  return [field('number', plainNumber(random)), gap(pick(BEFORE_YEAR, random)), field('issued', yearOf(item))];
}

const subject = ({ title }: Item) => field('title', title ?? '');

/** A law in full. */
const statute: Part = (item, random) => {
  const { genre, jurisdiction } = pick(LAW_NAMES, random)(random);
  const coded = /Menteri|OJK|Otoritas|Bank/u.test(genre) && random() < CODED;
  const named = [
    field('genre', genre),
    gap(jurisdiction + pick(BEFORE_NUMBER, random)),
    ...numbered(item, random, coded),
  ];
  return random() < NO_SUBJECT ? named : [...named, gap(pick(BEFORE_SUBJECT, random)), subject(item)];
};

/** Laws called by their short names: "UU No. 32/2009 tentang …", "PP 13/2021 (…)". */
const shortLaw: Part = (item, random) => {
  const named = [
    field('genre', pick(SHORT_LAWS, random)),
    gap(pick([' No. ', ' ', ' Nomor ', ' No ', ' No.'], random)),
    field('number', String(whole(random, 1, 60))),
    gap(pick(['/', '/', ' Tahun ', ' tahun '], random)),
    field('issued', yearOf(item)),
  ];
  const drawn = random();
  if (drawn < 0.12) return named;
  return drawn < 0.3
    ? [...named, gap(' ('), subject(item), gap(')')]
    : [...named, gap(pick([' tentang ', ' tentang ', ' Tentang ', ': ', ' – '], random)), subject(item)];
};

/** A later law that changes the one before it: a remark, not a law of its own. */
const amended: Part = (item, random) => {
  const year = Math.min(2026, Number(yearOf(item)) + whole(random, 1, 12));
  const number = whole(random, 1, 60);
  const law = pick(
    [
      `Undang-Undang Nomor ${number} Tahun ${year}`,
      `UU No. ${number}/${year}`,
      `PP No. ${number}/${year}`,
      `UU ${number}/${year}`,
      `Peraturan Presiden Nomor ${number} Tahun ${year}`,
      `Undang-Undang Nomor ${number} Tahun ${year} tentang Perubahan atas Undang-Undang Nomor ${whole(random, 1, 40)} Tahun ${yearOf(item)}`,
      `PM ${number} Tahun ${year}`,
    ],
    random,
  );
  const [open, close] = pick(
    [
      [' jo. ', ''],
      [' (jo. ', ')'],
      [' jo ', ''],
      [' juncto ', ''],
      [' sebagaimana telah diubah dengan ', ''],
      [', sebagaimana diubah dengan ', ''],
      [', sebagaimana telah beberapa kali diubah terakhir dengan ', ''],
      [' (sebagaimana telah diubah dengan ', ')'],
    ] as const,
    random,
  );
  return [gap(open), field('note', law), gap(close)];
};

const GAZETTES =
  'Lembaran Negara Republik Indonesia|Lembaran Negara Republik Indonesia|Lembaran Negara RI|Berita Negara Republik Indonesia|Lembaran Negara|Lembaran Daerah Kabupaten Bantul'.split(
    '|',
  );

const gazette: Part = (item, random) => {
  const name = pick(GAZETTES, random);
  const year = field('issued', yearOf(item));
  const number = field('issue', String(whole(random, 1, 1800)));
  const [beforeYear, beforeNumber] = pick(
    [
      [' Tahun ', ' Nomor '],
      [' tahun ', ' No. '],
      [' Tahun ', ' No '],
      [' tahun ', ' nomor '],
    ] as const,
    random,
  );
  const counted =
    random() < 0.12
      ? [gap(beforeNumber), number, gap(beforeYear), year]
      : [gap(beforeYear), year, gap(beforeNumber), number];
  if (random() < 0.5) return [field('container-title', name), ...counted];
  const supplement = `Tambahan ${name}${pick([' Nomor ', ' No. ', ' No.'], random)}${whole(random, 1000, 6999)}`;
  return [field('container-title', name), ...counted, gap(', '), field('note', supplement)];
};

const fatwa: Part = (item, random) => [
  field('genre', pick(['Fatwa', 'Fatwa DSN-MUI', 'Fatwa MUI', 'Fatwa Dewan Syariah Nasional'], random)),
  gap(pick([' No. ', ' Nomor ', ' No: ', ' Nomor: '], random)),
  field('number', `${whole(random, 1, 150)}/DSN-MUI/${pick(ROMAN, random)}/${yearOf(item)}`),
  gap(pick(BEFORE_SUBJECT, random)),
  subject(item),
];

const ruling: Part = (item, random) => [
  field('genre', pick(RULING_COURTS, random)),
  gap(pick(BEFORE_NUMBER, random)),
  field(
    'number',
    pick(
      [
        `${whole(random, 1, 168)}/PUU-${pick(ROMAN, random)}/${yearOf(item)}`,
        `${whole(random, 1, 3000)} K/Pdt/${yearOf(item)}`,
      ],
      random,
    ),
  ),
  ...(random() < 0.5 ? [] : [gap(pick([' tentang ', ' perihal ', ' mengenai '], random)), subject(item)]),
];

const circular: Part = (item, random) => [
  field('genre', 'Surat Edaran'),
  gap(' '),
  field('author', `Menteri ${pick(['BUMN', 'Kesehatan', 'Agama', 'Ketenagakerjaan'], random)}`),
  gap(pick(BEFORE_NUMBER, random)),
  field(
    'number',
    pick([`SE-${whole(random, 1, 20)}/MBU/0${whole(random, 1, 9)}/${yearOf(item)}`, `${whole(random, 1, 20)}`], random),
  ),
  gap(pick(BEFORE_SUBJECT, random)),
  subject(item),
];

const ACTS =
  'Akta Pendidikan|Akta Hak Cipta|Akta Kanak-Kanak|Akta Kontrak|Akta Universiti dan Kolej Universiti|Akta Keselamatan Siber|Akta Undang-Undang Keluarga Islam (Wilayah-Wilayah Persekutuan)|Kanun Keseksaan|Akta Jalan, Parit dan Bangunan|Akta Perancangan Bandar dan Desa'.split(
    '|',
  );
const CODES =
  'Kitab Undang-Undang Hukum Pidana|Kitab Undang-Undang Hukum Perdata|Kompilasi Hukum Islam|Kitab Undang-Undang Hukum Dagang'.split(
    '|',
  );

/** The bodies that make laws. */
const GOVERNMENT = BODIES.filter((name) =>
  /^(?:Kemen|Pemerintah|Badan|Departemen|Otoritas|Bank Indonesia|BPS$|Komisi)/u.test(name),
);

export const LAW_PARTS: Parts = {
  statute,
  shortLaw,
  amended,
  gazette,
  fatwa,
  ruling,
  circular,
  act: fieldPart('title', (_, random) => pick(ACTS, random)),
  actNumber: fieldPart('number', (_, random) => String(whole(random, 50, 850))),
  code: fieldPart('title', (_, random) => pick(CODES, random)),
  state: fieldPart('author', (_, random) =>
    pick(
      [
        'Republik Indonesia',
        'Indonesia',
        'Pemerintah Republik Indonesia',
        'Pemerintah Indonesia',
        'Pemerintah Kabupaten Banyuwangi',
      ],
      random,
    ),
  ),
  government: fieldPart('author', (_, random) => pick(GOVERNMENT, random)),
  malaysia: fieldPart('author', (_, random) =>
    pick(['Malaysia', 'Kerajaan Malaysia', 'Undang-Undang Malaysia'], random),
  ),
  fatwaBody: fieldPart('author', (_, random) =>
    pick(['Dewan Syariah Nasional MUI', 'Majelis Ulama Indonesia', 'DSN-MUI', 'MUI'], random),
  ),
  lawPublisher: fieldPart('publisher', (_, random) =>
    pick(
      ['Sekretariat Negara', 'Kementerian Sekretariat Negara', 'Depdiknas', 'Sekretariat Daerah', 'Sinar Grafika'],
      random,
    ),
  ),
};
