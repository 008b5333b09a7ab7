// Words of Indonesian and Malay titles, as facts by kind: what stays small in a title, what is a name, what begins a name
// and what ends it. Sources: EYD V on capital letters; gazetteers for the places.

const words = (...lines: string[]): readonly string[] => lines.join(' ').split(' ');
const phrases = (...lines: string[]): readonly string[] => lines.join('|').split('|');

/** Particles that a title keeps small (EYD V: kata tugas). */
export const PARTICLES: ReadonlySet<string> = new Set(
  words(
    'di ke dari dan yang untuk pada dengan dalam oleh sebagai terhadap tentang atau serta bagi antara sampai hingga kepada daripada tetapi agar karena kerana sejak per demi guna maupun supaya si sang para',
  ),
);

/** Where such a particle is part of a term: Dalam Negeri, Penyakit Dalam. */
export const TERMS_WITH_PARTICLE = phrases('dalam negeri|penyakit dalam|organ dalam|kata ganti|hulu ke hilir');

/** Islands, provinces, cities, rivers, mountains of Indonesia and Malaysia, countries and cities by their Indonesian name. */
export const INDONESIAN_PLACES = words(
  'indonesia nusantara jawa sumatra sumatera kalimantan sulawesi papua maluku bali lombok madura sumbawa sumba flores timor nias mentawai enggano simeulue belitung natuna anambas karimunjawa komodo rinca alor rote sabu buru seram halmahera',
  'aceh riau jambi bengkulu lampung banten jakarta yogyakarta gorontalo batavia jabodetabek jogja jogjakarta dki diy bandung surabaya semarang medan makassar palembang denpasar bogor depok bekasi tangerang surakarta padang pekanbaru pontianak',
  'banjarmasin banjarbaru samarinda balikpapan palangkaraya palangka tarakan manado palu kendari mataram kupang ende maumere ambon ternate tidore jayapura merauke manokwari sorong timika wamena nabire biak cirebon tasikmalaya sukabumi purwokerto',
  'purbalingga magelang salatiga jepara tegal pekalongan kediri jember madiun mojokerto sidoarjo gresik lamongan tuban banyuwangi probolinggo pamekasan sumenep sampang bangkalan singaraja buleleng gianyar badung tabanan klungkung karangasem',
  'cimahi serang cilegon bukittinggi pematangsiantar lhokseumawe sleman bantul gunungkidul kulonprogo kartasura klaten ponorogo blitar bojonegoro pasuruan garut sumedang jatinangor indramayu karawang purwakarta majalengka ciamis pangandaran',
  'ciputat ngawi wonosobo cilacap banyumas kebumen purworejo temanggung boyolali sragen karanganyar wonogiri sukoharjo grobogan blora rembang pati demak kendal brebes pemalang batang tulungagung trenggalek pacitan magetan nganjuk jombang',
  'lumajang bondowoso situbondo malang batam bintan tanjungpinang pangkalpinang karimun siak bengkalis dumai rokan kampar pelalawan indragiri kuantan agam solok sijunjung dharmasraya payakumbuh pariaman pasaman sawahlunto asahan deli labuhanbatu',
  'langkat karo dairi simalungun tapanuli mandailing binjai sibolga padangsidimpuan samosir toba singkarak maninjau ogan komering musi lubuklinggau prabumulih muaro kerinci merangin sarolangun bungo tebo rejang mukomuko pringsewu pesawaran',
  'tanggamus lebak pandeglang cianjur kapuas barito mahakam kutai berau nunukan bulungan malinau ketapang sambas singkawang sanggau sintang kotawaringin martapura tabalong tapin bone gowa maros pangkep bulukumba bantaeng jeneponto takalar sinjai',
  'soppeng wajo parepare pinrang enrekang luwu palopo mamuju polewali majene poso donggala banggai morowali buton wakatobi kolaka konawe muna minahasa tomohon bitung bolaang mongondow manggarai ngada sikka lembata belu atambua dompu',
  'semeru bromo merapi merbabu rinjani tambora krakatau kelud lawu slamet dieng bengawan citarum ciliwung brantas serayu borobudur prambanan majapahit sriwijaya singasari pajajaran tarumanagara samudra pasai',
  'malaysia sabah sarawak johor kedah kelantan melaka pahang selangor terengganu perlis penang putrajaya langkawi kuching ipoh singapura brunei filipina thailand muangthai vietnam kamboja laos myanmar birma tiongkok cina china jepang korea india',
  'pakistan bangladesh afganistan iran irak turki arab saudi mesir suriah palestina israel yordania lebanon yaman maroko tunisia aljazair libya nigeria kenya etiopia afrika asia eropa amerika australia belanda inggris jerman prancis perancis spanyol',
  'portugis portugal italia yunani rusia polandia swedia norwegia denmark finlandia belgia swiss austria kanada meksiko brasil argentina kuba ukraina hindia makkah mekah madinah baghdad kairo yerusalem london paris tokyo kyoto beijing leiden',
  'amsterdam hongkong taiwan mongolia nepal bhutan rohingya atlantik pasifik',
);

/** Peoples, languages and religions; bodies, persons and works whose name alone is known. */
export const INDONESIAN_NAMES = words(
  'sunda batak minang minangkabau bugis betawi dayak banjar melayu toraja asmat dani sasak tengger baduy badui gayo rejang osing samin tionghoa tolaki mandar karo bajo kaili tetun kawi sanskerta sansekerta latin inggris mandarin ibrani pegon',
  "islam muslim muslimah hindu buddha budha kristen katolik protestan konghucu yahudi nasrani allah muhammad yesus kristus alquran qur'an quran injil taurat zabur ramadan ramadhan syafii syafi'i hanafi maliki hanbali sunni syiah wahabi ahmadiyah",
  'muhammadiyah nahdlatul nahdatul aisyiyah pancasila bhinneka golkar gerindra nasdem masyumi belanda pertamina telkom telkomsel indosat pegadaian bulog tokopedia shopee gojek grab bukalapak lazada',
  'traveloka facebook instagram twitter google microsoft kahoot quizizz moodle edmodo canva arduino python laravel scopus mendeley android likert pareto bayes markov fourier newton einstein marx',
  'freud foucault bourdieu piaget vygotsky montessori maslow bloom polya gramsci weber durkheim habermas soekarno sukarno soeharto suharto hatta habibie megawati yudhoyono jokowi kartini diponegoro pramoedya hamka chairil tagore shakespeare',
  'januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember senin selasa rabu kamis jumat sabtu idulfitri iduladha paskah nyepi waisak imlek galungan',
  'ramayana mahabharata negarakertagama nagarakretagama sutasoma pararaton wedhatama centhini oedipus',
);

/** The same words as names of things: neighbours that speak against the name. */
export const INDONESIAN_NEIGHBOURS: ReadonlyMap<string, readonly string[]> = new Map([
  ['medan', words('magnet listrik makna gravitasi perang elektromagnetik gaya skalar vektor semantik pertempuran')],
  ['padang', words('rumput lamun golf pasir pembuangan lapang')],
  ['malang', words('nasib')],
  ['batang', words('tubuh kelapa pisang sawit pohon otak tanaman jagung bawah ikan daun')],
  ['pati', words('jagung singkong sagu ubi kentang modifikasi termodifikasi')],
  ['serang', words('hama')],
  ['perak', words('nanopartikel emas nitrat ion logam')],
  ['bone', words('marrow density mineral')],
  ['rote', words('learning')],
  ['siak', words('akademik')],
  ['buru', words('hewan terburu')],
  ['natal', words('neo post')],
]);

/** Names in several words. */
export const INDONESIAN_PHRASES = phrases(
  'Amerika Serikat|Arab Saudi|Uni Eropa|Uni Soviet|Korea Selatan|Korea Utara|Afrika Selatan|Papua Nugini|Selandia Baru|Timor Leste|Timor Timur|Hindia Belanda|Asia Tenggara|Asia Timur|Asia Selatan|Timur Tengah|Perserikatan Bangsa-Bangsa',
  'Orde Baru|Orde Lama|Perang Dunia|Perang Dingin|Konferensi Asia Afrika|Sumpah Pemuda|Bhinneka Tunggal Ika|Republik Indonesia|Negara Kesatuan Republik Indonesia|Badan Pusat Statistik|Bank Indonesia|Otoritas Jasa Keuangan|Bursa Efek Indonesia',
  'Mahkamah Konstitusi|Mahkamah Agung|Komisi Pemberantasan Korupsi|Komisi Pemilihan Umum|Dewan Perwakilan Rakyat|Majelis Ulama Indonesia|Nahdlatul Ulama|Tentara Nasional Indonesia|Kuala Lumpur|Pulau Pinang|Negeri Sembilan|Shah Alam|Johor Bahru',
  'Banda Aceh|Bandar Lampung|Ujung Pandang|Palangka Raya|Tanjung Pinang|Pangkal Pinang|Bangka Belitung|Kepulauan Riau|Nusa Tenggara|Deli Serdang|Raja Ampat|Gunung Kidul|Kulon Progo|Kota Batu|Lubuk Linggau|Bukit Tinggi|Tana Toraja',
  'Hong Kong|New York|Los Angeles|Sri Lanka|Abu Dhabi|Nabi Muhammad|Tuhan Yang Maha Esa|Imam Syafii|Ki Hajar Dewantara|Ki Hadjar Dewantara|Tan Malaka|Bung Karno|Bung Hatta|Buya Hamka|Undang-Undang Dasar|Samudra Hindia|Samudra Pasifik',
  'Laut Jawa|Laut Cina Selatan|Laut Natuna Utara|Selat Sunda|Selat Malaka|Selat Bali|Bumi Manusia|Laskar Pelangi|Bengawan Solo|Wali Songo|Ahlus Sunnah|Kebun Raya Bogor|Kurikulum Merdeka|Merdeka Belajar|Profil Pelajar Pancasila',
);

/** Words for a compass direction or part that stand behind a place: Jawa Barat, Sulawesi Tenggara. */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  words('barat timur utara selatan tengah tenggara barat daya laut raya kidul lor kulon wetan pesisir'),
);

/** Words that begin a place name and take its capital: Kabupaten Sleman, Gunung Semeru. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  words(
    'kabupaten kota kotamadya kecamatan kelurahan provinsi propinsi desa dusun nagari pulau kepulauan gunung sungai danau selat teluk laut tanjung jalan pantai candi keraton kraton kerajaan kesultanan pegunungan waduk bandara pelabuhan pasar das',
  ),
);

/** Of these the next word is a name even where it looks like a common one: Kecamatan Pengasih. */
export const SURE_PLACE_HEADS: ReadonlySet<string> = new Set(
  words('kabupaten kecamatan kelurahan provinsi propinsi kotamadya nagari'),
);

/** Of these the next word is a name unless it looks common; of the heads left over only where it is a known one. */
export const LIKELY_PLACE_HEADS: ReadonlySet<string> = new Set(
  words('desa dusun gunung sungai danau pantai pulau candi waduk bandara pelabuhan selat teluk'),
);

/** Titles of persons that belong to the name behind them: Sunan Kalijaga. */
export const PERSON_HEADS: ReadonlySet<string> = new Set(
  words('sunan sultan pangeran syekh syaikh syeikh imam kiai kyai nabi raden tuanku teuku buya gus habib'),
);

/** Banks with a name: Bank Mandiri, but bank umum. */
export const BANK_NAMES: ReadonlySet<string> = new Set(
  words(
    'mandiri muamalat mega danamon permata bukopin jago central bjb jatim jateng nagari sumut dki bri bni bca btn bsi bukopin',
  ),
);

/** Words of persons' names that are as often common words: an author of the list is no evidence for them. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  words(
    'abadi adil agung akbar alam aman amal arif asih bakti bakri baru basuki bijak bintang budi bulan bunga cahaya cahya candra cinta citra damai dewa dewi dharma duta eka elok fajar fitrah fitri gemilang gemar guntur guru harapan harta hidayah hikmah ilham',
    'ilmu imam iman indah intan jaya juara kasih kartika karya kurnia laksana lestari luhur makmur maju mandala mawar mega melati merdeka mentari muda mulia mulya murni nugraha nur nusa pandu perdana permata pertiwi pratama prima purnama putra putri',
    'rahmat rahayu raja ratna rejeki rizki sabar sakti santoso sari satria sehat sejahtera sekar sentosa setia setiawan sinar suci surya susila syukur tani tegar teguh tirta utama utami wahyu wati widya wijaya yakin zaman sultan dwi tri catur panca',
    'rosa sejarah lima satu akhir awal juang perkasa ratu tulus ikhlas amanah barokah berkah pelita purba restu rukun sukses subur unggul kusuma kencana teratai cempaka kenanga dahlia akasia media aksara pustaka press ganesha bumi persada',
  ),
);

/** Words that begin the name of a body, which goes on to the next particle or common word: PT Sumber Makmur Jaya. */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  words('pt cv ud perum universitas institut politeknik rsud rsup rsu bpr bmt kud puskesmas yayasan'),
);

/** Schools have a name only where one of these or a place follows: SMA Negeri 1 Medan. */
export const SCHOOL_HEADS: ReadonlySet<string> = new Set(
  words('sd smp sma smk mi mts ma sdn smpn sman smkn min mtsn man tk paud slb ra mis mtss mas sdit smpit smait sdi'),
);
export const SCHOOL_NAMES: ReadonlySet<string> = new Set(
  words("negeri swasta islam muhammadiyah kristen katolik terpadu al nurul darul pgri aisyiyah taman ma'arif maarif"),
);

/** Laws: Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan. */
export const LAW_HEADS: ReadonlySet<string> = new Set(
  words(
    'undang uu peraturan keputusan instruksi perpres permen permendikbud perda pp perppu keppres putusan qanun pergub perbup perwali surat',
  ),
);

/** Common words of titles that end a name or stand where a name could: neither affix nor table of names tells them. */
export const INDONESIAN_COMMON: ReadonlySet<string> = new Set(
  words(
    'melalui model metode media materi mata pelajaran kelas siswa mahasiswa guru dosen anak usia dini tahun ajaran akademik periode semester hasil belajar minat motivasi prestasi kinerja kualitas mutu sistem informasi berbasis web layak huni wisata adat',
    'hijau kecil terluar besar baru lama api laut dalam darat mandiri pintar cerdas tertinggal induk lain tua muda sakit sehat hukum pidana perdata ekonomi sosial budaya politik sejarah studi kasus tinjauan kajian analisis strategi upaya pengaruh peran',
    'dampak faktor tingkat nilai saham harga laba pajak biaya modal kerja karyawan pegawai pasien ibu bayi balita lansia remaja masyarakat warga daerah desa kota kabupaten kecamatan pasca pra masa era abad dunia negara bangsa rakyat pemerintah swasta bersama',
    'secara sebuah suatu adalah menurut berdasarkan sesuai selama setelah sebelum ketika saat hari bulan data aplikasi metoda algoritma jaringan komputer perangkat lunak keras mesin listrik air tanah udara hutan tanaman padi jagung ikan sapi ayam',
    'pokok bahasan topik tema perspektif aspek konsep teori karakter moral etika agama bahasa sastra novel cerita puisi seni musik tari rumah tangga keluarga perempuan wanita gender hak asasi manusia raya tol produk usaha mikro menengah',
    'digital inklusif terpencil kreatif tangguh bencana siaga ramah agro agrowisata tematik maju sejahtera religi tradisional modern nasional internasional buatan purba suci berpasir vulkanik terpadu besar terluar terdepan terapung',
    'pusat cabang unit bagian bidang program jurusan fakultas prodi bank syariah konvensional umum khusus murid santri kurikulum yang telah akan oleh dua tiga empat lima pertama kedua ketiga tentang harus wajib bebas aktif efektif optimal',
  ),
);
