// Small tables by which the language of a title is told: frequent little words, words of titles that are a language's
// own, and affixes. A word may stand in several languages; then it only weighs in the comparison of all of them.

/** A language's words and endings, all in lower case. `own` words weigh double: no other language here has them. */
export interface LanguageTable {
  readonly language: string;
  readonly common: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly affixes: RegExp;
}

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

export const LANGUAGES: readonly LanguageTable[] = [
  {
    language: 'id',
    common: words(
      'dan yang untuk pada dengan dari di dalam ke oleh sebagai atau terhadap bagi antara tentang secara melalui bahasa ilmu guru anak dasar kota desa hukum sejarah buku metode konsep teori kasus',
      'islam negara masyarakat sosial pendidikan kesehatan ekonomi pembangunan pengembangan pengaruh analisis kajian studi pengantar sistem teknik teknologi manajemen strategi kamus pembelajaran',
      'tahun model data media program kerja anak air tanah daerah hubungan peran dunia baru kita cara menuju era damai panduan pedoman tata manusia keluarga kebijakan budaya dampak peranan',
    ),
    own: words(
      'analisa berbasis kualitas kuantitatif kualitatif penelitian penerapan efektivitas efektifitas aktivitas mahasiswa siswa universitas republik indonesia fungsi karena bahwa adalah kepala provinsi kabupaten',
      'kecamatan undang kementerian laporan statistik profil survei rumah aplikasi perancangan rancang bangun jaringan komputer pemrograman bisnis pemasaran akuntansi keuangan perusahaan karyawan kinerja',
      'kompetensi kurikulum implementasi evaluasi optimalisasi upaya faktor faktor-faktor tingkat berbahasa jawa sunda pesantren dasar-dasar pokok-pokok sosiologi psikologi metodologi komunikasi internasional',
    ),
    affixes:
      /^(?:pem|pen|peng|peny|per|ke|se)[a-z]{3,14}an$|^(?:mem|men|meng|meny|ber|ter)[a-z]{4,14}$|(?:asi|isasi|itas|logi|tik|nya|isme)$/,
  },
  {
    language: 'ms',
    common: words(
      'dan yang untuk pada dengan dari di dalam ke oleh sebagai atau terhadap bagi antara tentang secara melalui bahasa ilmu guru dasar teori konsep islam negara masyarakat sosial pendidikan',
      'pengaruh kajian pengantar sistem sejarah strategi anak tahun pengajaran pembelajaran perkembangan kesan penilaian kalangan buku cerita puisi kamus panduan pelan laporan peranan',
    ),
    own: words(
      'melayu malaysia universiti kebangsaan ialah bahawa kerana pelajar-pelajar murid-murid murid pensyarah sekolah-sekolah sastera kesusasteraan tatabahasa penulisan antologi sajak cerpen pantun syair tahap',
      'boleh mengikut aktiviti kualiti kaedah teknologi-maklumat maklumat perniagaan perpaduan kemahiran pentaksiran kepimpinan pentadbiran singapura johor kelantan sarawak sabah brunei jabatan pejabat',
      'penyelidikan komuniti efektif hospital syarikat pengurusan kewangan kerajaan perlembagaan rakyat undang-undang-malaysia tesis kesediaan kefahaman perspektif tinjauan',
    ),
    affixes:
      /^(?:pem|pen|peng|peny|per|ke|se)[a-z]{3,14}an$|^(?:mem|men|meng|meny|ber|ter)[a-z]{4,14}$|(?:asi|iti|logi|nya|isme)$/,
  },
  {
    language: 'en',
    common: words(
      'in on a to is as at by for from an or not it no do we who what new study data system model studies introduction analysis research',
    ),
    own: words(
      'the of and with using between its their how why into towards toward through among under over during after before against without within that this are was be been can does based approach',
      'effects effect evidence theory review case development social political history world state early modern learning methods method systems science health education political analysis understanding',
      'handbook guide report language culture society economic economics management design application applications performance evaluation role impact women war law rights policy international',
    ),
    affixes: /(?:tion|tions|ing|ment|ments|ness|ity|ities|ical|ology|ologies|ously|ship|ful|less|ance|ence|ed|ly)$/,
  },
  {
    language: 'de',
    common: words('in an am im zu von auf die der das den des ein eine als bei um aus nach vor es wir wie was über'),
    own: words(
      'und für mit zur zum dem einer einem eines durch unter zwischen gegen ohne nicht ist sind oder auch seit bis vom beim ihre seine geschichte einführung untersuchung untersuchungen beiträge grundlagen',
      'deutschland deutschen deutsche gesellschaft politik recht sprache zeit jahrhundert theorie bedeutung entwicklung probleme handbuch studien',
    ),
    affixes: /(?:ung|ungen|heit|keit|schaft|schaften|lich|liche|lichen|ische|ischen|isch|ismus)$/,
  },
  {
    language: 'fr',
    common: words('la le de en un une au a se ne par sur que qui est dans'),
    own: words(
      'les des et du aux pour dans avec entre sous sans vers chez ou où leur leurs ses ces cette comme une est sont histoire étude études siècle siècles société droit politique française français france',
      "l'histoire d'une d'un essai essais introduction-à théorie recherche recherches travail santé école",
    ),
    affixes: /^(?:l|d|qu)['’]\p{L}+$|(?:eur|eurs|euse|ique|iques|tion|aux|ées|ité|ités|oire|oires|isme)$/u,
  },
  {
    language: 'es',
    common: words('de la en el un una se no por al que a o su como sobre para con entre es'),
    own: words(
      'los las del y para por con sobre una desde hasta sin según más estudio estudios historia análisis educación sociedad política desarrollo investigación españa española español siglo mujeres derecho',
      'hacia sus este esta estos estas relación evaluación aplicación enseñanza',
    ),
    affixes: /(?:ción|ciones|dad|dades|miento|mientos|ismo|anza|ico|ica|icos|icas)$/,
  },
  {
    language: 'pt',
    common: words('de a o em um uma no na se por para com que os as do da e sobre como entre'),
    own: words(
      'dos das ao à às pelo pela pelos pelas não uma são nos nas brasil brasileira brasileiro estudo estudos história análise educação sociedade desenvolvimento pesquisa saúde avaliação ensino',
      'entre-os sob sua seus suas mulheres direito século uma',
    ),
    affixes: /(?:ção|ções|dade|dades|mento|mentos|ismo|agem|eiro|eira|ências|ência)$/,
  },
  {
    language: 'it',
    common: words('di la il in un una a e per con da le i al del che si'),
    own: words(
      'della delle degli dei nel nella nelle sul sulla dello gli lo dalla dal alla alle tra fra storia studi studio secolo società italiana italiano italia diritto ricerca analisi problemi politica uno sono',
    ),
    affixes: /^(?:l|d|dell|nell|all|un)['’]\p{L}+$|(?:zione|zioni|ità|mento|menti|ismo|ezza|ico|iche|ici)$/u,
  },
  {
    language: 'nl',
    common: words('de in van een op en is te aan om als door bij naar uit over'),
    own: words(
      'het voor met van-de der-nederlanden nederland nederlandse onderzoek geschiedenis tussen naar zijn ook niet aan uit tot tegen onder wij eeuw inleiding bijdrage studie',
    ),
    affixes: /(?:heid|heden|lijk|lijke|ingen|schap|isch|ische)$/,
  },
];

/** Words that show the Malay world in the text around a title: places, publishers, addresses. */
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
  'bandar seri begawan',
  'brunei',
  'kota bharu',
  'sdn. bhd',
  'sdn bhd',
  'putrajaya',
  'skudai',
  'tanjung malim',
  'sintok',
  '.my/',
  'kuching',
  'sarawak',
];
