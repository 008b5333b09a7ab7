// Words of made texts that cite: how names are joined and cut, what stands round a citation, and what only looks like one.

/** The words of a language that citations are made with. */
export interface CitingWords {
  readonly and: readonly string[];
  readonly etAl: readonly string[];
  readonly page: readonly string[];
  readonly before: readonly string[];
  readonly see: readonly string[];
  readonly through: string;
  readonly fillers: readonly string[];
  readonly distractors: readonly string[];
  readonly heading: string;
}

export const CITING_WORDS: Readonly<Record<'id' | 'ms' | 'en', CitingWords>> = {
  id: {
    and: [' dan ', ' & '],
    etAl: [' dkk.', ' et al.', ', dkk.', ' dan kawan-kawan'],
    page: [', hlm. 12', ': 15', ', hlm. 3–4', ', hal. 7'],
    before: ['Menurut ', 'Penelitian ', 'Hal ini dikemukakan ', 'Berbeda dengan itu, ', 'Sejalan dengan '],
    see: ['lihat ', 'lihat juga ', 'bandingkan ', ''],
    through: ' dalam ',
    fillers: [
      'perubahan itu berlangsung lambat',
      'hasilnya belum tentu sama',
      'ukuran yang dipakai berbeda-beda',
      'hal itu penting bagi sekolah',
      'temuan ini dapat diterapkan di desa',
    ],
    distractors: [
      'Pengumpulan bahan berlangsung pada tahun 2019 (Gambar 2).',
      'Rapat diadakan di ibu kota (Jakarta, 2016).',
      'Ketentuannya ada dalam UU No. 5 Tahun 1999 (Pasal 7).',
      'Ia (1945–2010) lahir di Padang.',
      'Jawaban dikumpulkan pada (12 Mei 2020).',
      'Nilainya naik (lihat Tabel 3, 2020) sebesar 4,5 (n = 2015).',
      'Kegiatan itu (wawancara dengan kepala desa, 3 Juni 2018) berjalan baik.',
      'Penyelenggaraan Pemilu (2019) lancar.',
    ],
    heading: 'Daftar Pustaka',
  },
  ms: {
    and: [' dan ', ' & '],
    etAl: [' et al.', ' dan rakan-rakan', ' dkk.'].filter((word) => !word.includes('rakan')),
    page: [', ms. 12', ': 15', ', hlm. 3–4'],
    before: ['Menurut ', 'Kajian ', 'Dapatan ', 'Selain itu, '],
    see: ['lihat ', 'sila lihat ', ''],
    through: ' dalam ',
    fillers: [
      'dapatan itu selari dengan amalan guru',
      'perkara ini perlu dikaji semula',
      'murid lebih cenderung bertanya',
    ],
    distractors: [
      'Data dikutip pada tahun 2018 (Rajah 2).',
      'Mesyuarat itu diadakan (Kuala Lumpur, 2017).',
      'Ujian dijalankan pada (5 Julai 2019).',
      'Beliau (1930–2001) berasal dari Melaka.',
    ],
    heading: 'Rujukan',
  },
  en: {
    and: [' and ', ' & '],
    etAl: [' et al.', ', et al.', ' and colleagues'],
    page: [', p. 12', ': 15', ', pp. 3–4'],
    before: ['According to ', 'As argued by ', 'The study of ', 'In contrast, ', 'Following '],
    see: ['see ', 'see also ', 'cf. ', 'e.g., ', ''],
    through: ', as cited in ',
    fillers: [
      'the effect was small in most schools',
      'this holds for larger samples',
      'measures differ between studies',
      'the result was not repeated since',
    ],
    distractors: [
      'Material was collected in 2018 (Figure 2).',
      'The meeting took place in spring (London, 2012).',
      'The interval was [0, 1] throughout.',
      'He (1932–2004) was born abroad.',
      'Answers arrived by (12 May 2020).',
      'Scores rose (see Table 3, 2019) in all groups (n = 2015).',
      'The World Cup (2018) changed little.',
    ],
    heading: 'References',
  },
};
