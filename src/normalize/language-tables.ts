// Small tables by which the language of a title is told: frequent little words, words of titles that are a language's
// own, and affixes. All in lower case. Indonesian and Malay share one table, since most of their words are the same;
// two small tables more hold what only one of them has.

/** The words and endings of one language (or of the twins). `own` words weigh double: no other language here has them. */
interface LanguageTable {
  readonly language: string;
  readonly common: readonly string[];
  readonly own: readonly string[];
  readonly affixes: RegExp;
}

const words = (...lines: string[]): readonly string[] => lines.join(' ').split(' ');

/** Indonesian and Malay together, before they are told apart. */
export const TWINS = 'id/ms';

export const LANGUAGES: readonly LanguageTable[] = [
  {
    language: TWINS,
    common: words(
      'di ke era data model media program material standar moral digital sosial global nasional regional modern total formal informal internet online museum film novel drama visual fiskal audit virus diet modul politik',
    ),
    own: words(
      'dan yang untuk pada dengan dari dalam oleh sebagai atau terhadap bagi antara tentang secara melalui sebuah suatu serta adalah ialah ini itu para kita kami mereka akan telah dapat tidak bukan lebih hingga',
      'bahasa ilmu guru anak dasar kota desa hukum sejarah buku metode konsep teori kasus islam negara masyarakat pendidikan kesehatan ekonomi pembangunan pengembangan pengaruh analisis kajian studi pengantar sistem',
      'teknik teknologi manajemen strategi kamus pembelajaran pengajaran belajar mengajar tahun kerja air tanah daerah hubungan peran peranan dunia baru cara menuju panduan pedoman tata manusia keluarga kebijakan budaya dampak',
      'sekolah kelas siswa mahasiswa pelajar murid kurikulum sastra sastera cerita puisi novel-novel kumpulan antologi esei seni karya makna fungsi bentuk perubahan perkembangan pertumbuhan penggunaan penilaian penerapan',
      'agama tafsir hadis kitab wanita perempuan remaja ibu bayi penyakit jantung darah terapi asuhan keperawatan kebidanan gizi makanan minuman obat tubuh kesan faktor masalah proses hasil kualitas tingkat mutu',
      'pariwisata wisata candi relief arca perang dunia kematian kerajaan raja tokoh bangsa rakyat pemerintah pemerintahan peraturan undang undang-undang bahan ajar tinjauan perspektif pertemuan suasana warna suara jejak',
      'kabupaten provinsi kecamatan kepulauan pulau laut hutan kambing sapi ayam domba ternak tanaman padi jagung sawit pupuk lahan budidaya perikanan pangan pertanian perkebunan kehutanan pakan limbah sampah udara cuaca',
      'jaringan komputer perangkat lunak keras basis rekayasa rancang bangun perancangan pemrograman algoritma struktur aplikasi otomatis berbasis listrik tenaga mesin mekanika fisiologi biologi kimia fisika matematika statistika',
      'akuntansi keuangan perbankan pajak perpajakan pasar harga uang pinjaman zakat wakaf waris warisan bisnis usaha perusahaan koperasi karyawan pegawai kepemimpinan kinerja penjualan pemasaran pelanggan pengguna biaya bangunan',
      'penduduk pernikahan perceraian hak milik pelindungan perlindungan perjanjian lisensi tesis skripsi laporan tahunan bulanan profil survei sensus pusat kantor lembaga badan dinas daya mutu beberapa persoalan pokok-pokok dasar-dasar',
      'kesusasteraan peserta didik bimbingan konseling efek hasil utama lengkap desain grafis apa mengapa bagaimana siapa berapa dua tiga empat lima pertama kedua ketiga seri jilid kisah cinta hidup mati besar kecil',
      'penuntun pencatat buat satu gema kupasan mengkaji bermain kertas ceramah bersama kembara mengenal sejak setelah sebelum sampai hendak karena kerana bahwa bahawa juga pasca atas bawah terjemahan penulisan membaca menulis',
    ),
    affixes:
      /^(?:pem|pen|peng|peny|per|ke|se)[a-z]{3,14}an$|^(?:mem|men|meng|meny|ber|ter)[a-z]{4,14}$|^di[a-z]{4,12}kan$|(?:isasi|litas|ologi|tika|nya|isme|kan)$/,
  },
  {
    language: 'en',
    common: words(
      'in on a to is as at by an no it do we who what new study data system model studies introduction analysis research digital media social global program online human design',
    ),
    own: words(
      'the of and for from with using between its their his her our your how why when where into towards toward through among under over during after before against without within than that this these those are was were be been',
      'can does not or based approach effects effect evidence theory theories review case cases development developing political history state states early modern learning methods method systems science sciences health education',
      'understanding handbook guide report reports language languages culture cultural society economic economics management applications application performance evaluation role impact women war law rights policy international',
      'world life work power change knowledge information public community environment environmental quality growth water food children child young school schools students teachers teaching university business market technology',
      'engineering software computing networks network machine artificial intelligence control structure structural process processes response problems problem time some first second one two three years century national measurement',
      'fundamentals principles applied basic basics advanced mastering course statistics physics chemistry biology mathematics calculus medicine clinical disease patients treatment risk cell cells gene protein brain mental cancer',
    ),
    affixes:
      /(?:tion|tions|sion|ings?|ments?|ness|ity|ities|ical|ically|ology|ologies|ously|ship|ships|ful|less|ances?|ences?|ated|ized|ised|ives?|ers)$/,
  },
  {
    language: 'de',
    common: words(
      'in an am im zu von auf die der das den des ein eine als bei um aus nach vor es wir wie was international national politik studie',
    ),
    own: words(
      'und für mit zur zum dem einer einem eines durch unter zwischen gegen ohne nicht ist sind oder auch seit bis vom beim über ihre ihrer ihr seine seiner sein geschichte einführung untersuchung untersuchungen beiträge beitrag',
      'grundlagen deutschland deutschen deutsche deutscher gesellschaft recht sprache sprachen zeit jahrhundert jahrhunderts theorie bedeutung entwicklung probleme handbuch studien eine einige neue neuen beispiel versuch',
      'vergleich darstellung kultur leben frage fragen kinder jugend frauen bildung schule wirtschaft arbeit staat krieg stadt menschen wissenschaft zukunft rolle analyse perspektiven ansätze forschung praxis lehrbuch soziale sozialen',
    ),
    affixes: /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|liche|lichen|licher|ischen|ische|ischer|ismus)$/,
  },
  {
    language: 'fr',
    common: words('la le de en un une au a se ne par sur que qui est son sa tome vie'),
    own: words(
      'les des et du aux pour dans avec entre sous sans vers chez ou où leur leurs ces cette comme sont histoire étude études siècle siècles société droit politique français française france quelques autour essai essais théorie recherche',
      "recherches travail santé école approche système langue langues d'une d'un l'histoire vers jeunes enfants femmes monde pays sociale dictionnaire pratiques représentations enquête cas rôle évolution mémoire",
    ),
    affixes: /^(?:l|d|qu)['’]\p{L}+$|(?:eurs|euse|iques|ique|aux|ées|ités|ité|oires|oire|isme)$/u,
  },
  {
    language: 'es',
    common: words('de la en el un una se no por al que a o su como sobre para con entre es social nacional caso'),
    own: words(
      'los las del y desde hasta sin según más estudio estudios historia análisis educación sociedad desarrollo investigación españa española español siglo mujeres derecho hacia sus este esta estos estas relación evaluación',
      'aplicación enseñanza una algunos nueva nuevas salud niños lengua mediante años calidad ciudad gestión formación trabajo pueblo vida crítica obra nuevo nuevos otros',
    ),
    affixes: /(?:ción|ciones|sión|idad|idades|miento|mientos|ismo|anza|icos|icas)$/,
  },
  {
    language: 'pt',
    common: words('de a o em um uma no na se por para com que os as do da e sobre como entre social nacional caso'),
    own: words(
      'dos das ao à às pelo pela pelos pelas não são nos nas brasil brasileira brasileiro brasileiras estudo estudos história análise educação desenvolvimento pesquisa saúde avaliação ensino sob sua seus suas mulheres direito',
      'século aos crianças formação gestão trabalho escola família região revisão aprendizagem produção política públicas público violência uma qualidade',
    ),
    affixes: /(?:ção|ções|são|dade|dades|mento|mentos|ismo|agem|eiro|eira|ências|ência)$/,
  },
  {
    language: 'it',
    common: words('di la il in un una a e per con da le i al del che si fra sul studi'),
    own: words(
      'della delle degli dei nel nella nelle sulla dello gli lo dalla dal alla alle tra storia studio secolo società italiana italiano italia diritto ricerca analisi problemi uno sono dopo stato città chiesa',
      'libri vita opere nuova nuovo venezia veneziana venezie documenti arte origini cura',
    ),
    affixes: /^(?:l|d|dell|nell|all|sull|un)['’]\p{L}+$|(?:zione|zioni|ità|amento|amenti|ismo|ezza|iche)$/u,
  },
  {
    language: 'nl',
    common: words('de in van een op en is te om door bij uit over studie'),
    own: words(
      'het voor met nederland nederlandse onderzoek geschiedenis tussen naar zijn ook niet aan tot tegen onder wij eeuw inleiding bijdrage als der onderwijs kinderen taal naar zorg',
    ),
    affixes: /(?:heid|heden|lijk|lijke|ingen|schap|ische)$/,
  },
];

/** Words that Indonesian has and Malay has not. */
export const ONLY_INDONESIAN: ReadonlySet<string> = new Set(
  words(
    'analisa kualitas kuantitatif kualitatif penelitian penerapan efektivitas efektifitas aktivitas mahasiswa siswa universitas republik indonesia fungsi karena bahwa provinsi kabupaten kecamatan kementerian statistik survei',
    'perancangan rancang rekayasa jaringan komputer pemrograman bisnis pemasaran akuntansi keuangan perusahaan karyawan kinerja kompetensi implementasi optimalisasi upaya jawa sunda pesantren skripsi sosiologi psikologi studi',
    'metodologi komunikasi internasional manajemen metode sastra perpajakan pajak peserta didik pariwisata konseling bimbingan rumah lingkungan listrik lunak apa jumat uang polisi presiden gubernur ajar pengantar kerajinan',
  ),
);

/** Words that Malay has and Indonesian has not. */
export const ONLY_MALAY: ReadonlySet<string> = new Set(
  words(
    'melayu malaysia universiti kebangsaan ialah bahawa kerana murid murid-murid pensyarah sastera kesusasteraan tatabahasa antologi sajak cerpen pantun tahap mengikut aktiviti kualiti kaedah maklumat perniagaan pentaksiran',
    'kepimpinan pentadbiran singapura johor kelantan sarawak sabah brunei jabatan penyelidikan komuniti syarikat pengurusan kewangan perlembagaan kefahaman berasaskan berteraskan berkeperluan keperluan kolaboratif rendah esei',
    'kanak-kanak dwibahasa pengesanan pengoperasian numerasi pelan moden kes bibliografi sasterawan kertas kemahiran prasekolah antarabangsa kalangan',
  ),
);

/** What shows the Malay world around a title: places, publishers, addresses. */
export const MALAY_SURROUNDINGS: readonly string[] = [
  'kuala lumpur',
  'selangor',
  'shah alam',
  'bangi',
  'petaling jaya',
  'pulau pinang',
  'johor',
  'dewan bahasa dan pustaka',
  'universiti',
  'malaysia',
  'singapura',
  'singapore',
  'bandar seri begawan',
  'brunei',
  'kota bharu',
  'sdn. bhd',
  'sdn bhd',
  'putrajaya',
  'skudai',
  'tanjung malim',
  'tanjong malim',
  'sintok',
  '.my/',
  'kuching',
  'sarawak',
  'melayu',
  'penerbit ukm',
  'penerbit usm',
];
