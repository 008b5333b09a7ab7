// Words that Indonesian references are made of in training: cities, publishers, universities, bodies, months, degrees.

export const MONTHS = [
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
export const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
export const ENGLISH_MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
export const CITIES = [
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
  'Bekasi',
  'Tangerang Selatan',
  'Pekanbaru',
  'Bandar Lampung',
  'Jambi',
  'Pontianak',
  'Banjarmasin',
  'Samarinda',
  'Manado',
  'Kendari',
  'Mataram',
  'Kupang',
  'Cirebon',
  'Salatiga',
  'Kudus',
  'Kediri',
  'Sidoarjo',
  'Banyuwangi',
  'Sleman',
  'Singapura',
  'Shah Alam',
];
export const PUBLISHERS = [
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
export const UNIVERSITIES =
  'Universitas Indonesia|Universitas Gadjah Mada|Institut Teknologi Bandung|Universitas Padjadjaran|Universitas Diponegoro|Universitas Airlangga|UIN Sunan Kalijaga|Universitas Negeri Malang|Universitas Sumatera Utara|Universitas Hasanuddin|Universitas Pendidikan Indonesia|Institut Pertanian Bogor|Universitas Muhammadiyah Surakarta|Universitas Brawijaya|Universitas Negeri Yogyakarta|Telkom University|Universitas Bina Nusantara|Universiti Malaya|Universiti Kebangsaan Malaysia|Universitas Lampung|Universitas Udayana|Universitas Sriwijaya|Universitas Islam Indonesia|Universitas Negeri Semarang|Universitas Mercu Buana|Universitas Gunadarma|Universitas Pasundan Bandung|Universitas 17 Agustus 1945 Surabaya|UIN Syarif Hidayatullah Jakarta|UIN Maulana Malik Ibrahim Malang|UIN Alauddin|IAIN Ponorogo|Politeknik Negeri Malang|Politeknik Negeri Batam|STMIK Amikom Purwokerto|STIKES Karya Husada|Sekolah Tinggi Ilmu Ekonomi Perbanas|Universitas Amikom Yogyakarta|Institut Teknologi Sepuluh Nopember|Universitas Syiah Kuala|Universiti Sains Malaysia|Universiti Putra Malaysia|Universitas Nurul Jadid'.split(
    '|',
  );
export const NEWSPAPERS = [
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
/** Bodies that publish reports, statistics and pages, ministries with commas in their names among them. */
export const BODIES =
  'Badan Pusat Statistik|BPS|Kementerian Kesehatan RI|Kemenkes RI|Kementerian Pendidikan dan Kebudayaan|Bank Indonesia|Otoritas Jasa Keuangan|BMKG|Kementerian Pertanian|World Health Organization|Departemen Agama RI|BPS Kabupaten Bantul|Dinas Kesehatan Provinsi Jawa Tengah|Bappenas|Tim Penyusun|Komisi Pemilihan Umum|Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi|Kementerian Kesehatan Republik Indonesia|Kementerian Agama RI|Kementerian Agama Republik Indonesia|Kementerian Keuangan Republik Indonesia|Kementerian Komunikasi dan Digital|Kementerian Riset, Teknologi, dan Pendidikan Tinggi|Kementerian Pekerjaan Umum dan Perumahan Rakyat|Kementerian Lingkungan Hidup dan Kehutanan|Kementerian Pendidikan Malaysia|Badan Siber dan Sandi Negara|Badan Standardisasi Nasional|BPS Provinsi Jawa Barat|Dinas Kebudayaan dan Pariwisata Kabupaten Banyuwangi|Pemerintah Kota Banjarmasin|Pemerintah Kabupaten Sleman|Kemendikbudristek|Kominfo RI|WHO|UNICEF|UNESCO|OECD|FAO|World Bank|Asian Development Bank|Perum Bulog|PT Bank Mandiri (Persero) Tbk|Bursa Efek Indonesia|Komisi Nasional Anti Kekerasan terhadap Perempuan|Ikatan Akuntan Indonesia|Ikatan Dokter Anak Indonesia|Majelis Ulama Indonesia|Dewan Syariah Nasional MUI|Universitas Terbuka|Tim Dosen Basis Data|Tim Penyusun Kementerian Agama RI|Direktorat Jenderal Perkebunan|Departemen Pendidikan Nasional|Badan Litbangkes Kemenkes RI|Lembaga Administrasi Negara|Sekretariat Jenderal DPR RI|Jabatan Perangkaan Malaysia|Dewan Bahasa dan Pustaka|Ombudsman Republik Indonesia|Badan Meteorologi, Klimatologi, dan Geofisika|Badan Pengawas Obat dan Makanan'.split(
    '|',
  );
export const DEGREES = ['S.Pd.', 'S.Kom.', 'M.Pd.', 'S.H., M.H.', 'M.Si.', 'S.T., M.T.', 'Ph.D.', 'S.E., M.M.'];
export const TITLES_BEFORE = ['Prof. Dr. ', 'Dr. ', 'Drs. ', 'Ir. ', 'Prof. Dr. H. ', 'Hj. '];
export const GIVEN_NAMES =
  'Muhammad|Ahmad|Siti|Nur|Dewi|Agus|Budi|Rina|Putri|Eko|Tri|Dwi|Sri|Andi|Rizky|Fitri|Hendra|Indah|Yulia|Bambang|Wahyu|Ayu|Made|Ketut|Wayan|Dian|Arif|Lestari|Retno|Joko|Abdul|Maya|Ratna|Yusuf|Hasan|Irma|Teguh|Novi|Galih|Nanda|Bayu|Citra|Dedi|Endang|Fajar|Gita|Heri|Iwan|Kartika|Lukman'.split(
    '|',
  );
export const FAMILY_NAMES =
  'Nugroho|Santoso|Wijaya|Siregar|Harahap|Nasution|Simanjuntak|Hidayat|Rahmawati|Kurniawan|Setiawan|Pratama|Saputra|Wulandari|Handayani|Suryani|Utami|Lubis|Hasibuan|Susanto|Wibowo|Purnomo|Rahman|Hakim|Maulana|Firmansyah|Gunawan|Suharto|Sudarsono|Hartono|Prasetyo|Permana|Ramadhan|Sugiyono|Arikunto|Sitorus|Tambunan|Sinaga|Anwar|Fauzi|Yuliana|Mulyadi|Supriyanto|Kusuma|Halim|Tanjung|Daulay|Situmorang|Ginting|Manurung'.split(
    '|',
  );
export const MALAY_NAMES =
  'Rahman|Siti Aminah|Mohd Fadzil|Nik Hassan|Zulkifli|Nor Azlina|Wan Ahmad|Abdul Razak|Halimah|Azizah|Kamarul|Roslan|Mohamed Yusof|Hashim|Tengku Sarina'.split(
    '|',
  );
export const MALAY_FATHERS =
  'Osman|Ismail|Abdullah|Mohd Noor|Haji Salleh|Ibrahim|Abdul Hamid|Md Yunus|Awang|Kassim|Abu Bakar'.split('|');
/** Sites as authors and containers, with the host names that go with them. */
export const SITE_NAMES =
  'Kompas.com|Tempo.co|Detik.com|CNN Indonesia|CNBC Indonesia|Tirto.id|Okezone|Republika|Liputan6.com|ANTARA News|IDN Times|Sindonews|Kumparan|Alodokter|Halodoc|Gramedia|Dicoding|Niagahoster|Ruangguru|Wikipedia|GeeksforGeeks|W3Schools|Bisnis.com|Jawa Pos|Media Indonesia|Hukumonline|Katadata|Suara.com|Merdeka.com|Medium|Berita Harian|Astro Awani'.split(
    '|',
  );
export const HOSTS =
  'www.kompas.com|tempo.co|news.detik.com|www.cnnindonesia.com|tirto.id|www.okezone.com|republika.co.id|www.geeksforgeeks.org|www.w3schools.com|id.wikipedia.org|www.alodokter.com|www.dicoding.com|www.bps.go.id|www.bi.go.id|www.kemkes.go.id|ojk.go.id|peraturan.bpk.go.id|repository.ub.ac.id|ejournal.undip.ac.id|jurnal.ugm.ac.id|ojs.unud.ac.id|www.gramedia.com|suara.com|jawapos.com|medium.com|kbbi.web.id|www.hukumonline.com|blog.ruangguru.com|moe.gov.my|spaj.ukm.my|www.slideshare.net|github.com|journal.unesa.ac.id|mikroblog.blogspot.com'.split(
    '|',
  );
export const CHANNELS =
  'Tunas Hijau ID|Kok Bisa?|Web Programming UNPAS|Kelas Terbuka|Dinas Pertanian Sleman|KKN UGM Bawean|Kemendikbud RI|Najwa Shihab|Pahamify|Zenius Education|Eco-Enzyme Nusantara|Narasi Newsroom'.split(
    '|',
  );
export const ARCHIVES =
  'Repository Unja|eprints UPNYK|Repositori UPI|Digilib UIN Suka|e-Repository UIN Malang|Repository Universitas Brawijaya|ETD UGM'.split(
    '|',
  );
export const SERIES =
  'Seri Diktat Kuliah|Seri Hukum Tata Negara|Seri Kajian Wilayah|OECD Digital Government Studies|Lecture Notes in Computer Science|Seri Penerbitan Ilmiah|Verhandelingen van het Koninklijk Instituut'.split(
    '|',
  );
export const PROGRAMMES =
  'Program Studi Sistem Informasi|Prodi Sistem Informasi|Prodi Teknik Informatika|Program Studi D-III Kebidanan|Jurusan Teknik Elektro|Jurusan Teknik Sipil|Jurusan Matematika FMIPA|Fakultas Pertanian|Fakultas Ekonomi dan Bisnis|Fakultas Hukum|Fakultas Ilmu Komputer|Fakultas Tarbiyah dan Keguruan|Fakultas Syariah|Sekolah Vokasi|Program Pascasarjana|Laboratorium Komputasi|Departemen Teknik Informatika'.split(
    '|',
  );
export const MALAY_PUBLISHERS: readonly (readonly [string, string])[] = [
  ['Dewan Bahasa dan Pustaka', 'Kuala Lumpur'],
  ['Utusan Publications', 'Kuala Lumpur'],
  ['Oxford Fajar Sdn. Bhd.', 'Shah Alam'],
  ['Penerbit UKM', 'Bangi'],
  ['Penerbit Universiti Malaya', 'Kuala Lumpur'],
  ['Pustaka Nasional', 'Singapura'],
  ['Penerbit Fajar Bakti', 'Petaling Jaya'],
  ['Karya Bistari Publications Sdn. Bhd.', 'Johor Bahru'],
  ['Penerbit Universiti Sains Malaysia', 'Pulau Pinang'],
];
/** Authors of Arabic books as lists have them, inverted or not. */
export const ARABIC_AUTHORS =
  'Al-Ghazali, Abu Hamid Muhammad|Al-Nawawi, Yahya bin Syaraf|An-Nawawi, Muhyiddin Abu Zakariya|As-Suyuthi, Jalaluddin|Al-Zuhaili, Wahbah|Az-Zuhaili, W.|Al-Qurthubi, Abu Abdillah Muhammad bin Ahmad|Ibnu Katsir|Ibn Qudamah, Abdullah bin Ahmad|Ibnu Taimiyah, Ahmad bin Abdul Halim|Ibnu Rusyd|Al-Bukhari, Muhammad bin Ismail|Al-Syafi’i, Muhammad bin Idris|Asy-Syaukani, Muhammad bin Ali|Al-Maraghi, A. M.|Al-Jaziri, Abdul Rahman|Sayyid Sabiq|Al-Qaradawi, Yusuf|Al-Tirmidhi, Muhammad bin Isa|Abi Daud, Sulaiman bin al-Asy’ath al-Sijistani|Muhammad Mutawalli asy-Sya’rawi|Al-Mawardi, Abu al-Hasan Ali bin Muhammad|Ibn Manzur, Jamaluddin Muhammad bin Mukarram|Al-Sarakhsi, Syamsuddin'.split(
    '|',
  );
const ARABIC_GENRES =
  'Tafsir|Kitab|Syarh|Mukhtashar|Hasyiyah|Al-Jami’ li Ahkam|Fath|Bidayah|Minhaj|Raudhah|Mughni|Al-Majmu’|Sunan|Sahih|Al-Fiqh|Usul|Lisan|Ihya’|Tuhfat'.split(
    '|',
  );
const ARABIC_WORDS =
  'al-Muhadzdzab|al-Quran al-Azim|al-Fiqh al-Islami|al-Bukhari|al-Mujtahid|al-Talibin|al-Muhtaj|al-Bari|al-Arab|‘Ulum al-Din|al-Islami wa Adillatuhu|al-Ahkam al-Sultaniyyah|al-Munir|al-Wajiz|al-Nawawi|al-Tullab|al-Fatawa al-Kubra'.split(
    '|',
  );
export const ARABIC_TITLES = ARABIC_GENRES.flatMap((genre) => ARABIC_WORDS.map((word) => `${genre} ${word}`));
export const ARABIC_PUBLISHERS: readonly (readonly [string, string])[] = [
  ['Dar al-Fikr', 'Beirut'],
  ['Darul Fikir', 'Damsyik'],
  ['Dar al-Kutub al-‘Ilmiyyah', 'Beirut'],
  ['Darul Hadits', 'Kairo'],
  ['Maktabah al-Irsyad', 'Jeddah'],
  ['Maktabah ar-Rusyd', 'Riyadh'],
  ['Muassasah al-Risalah', 'Beirut'],
  ['Dar al-Ma’arif', 'Kaherah'],
  ['Dar Ihya al-Turath al-Arabi', 'Beirut'],
  ['Dar Thayyibah', 'Riyadh'],
  ['Pustaka Azzam', 'Jakarta'],
  ['Dar al-Salam', 'Madinah'],
  ['Wizarat al-Awqaf wa al-Syu’un al-Islamiyyah', 'Kuwait'],
];
export const EDITIONS =
  'Kedua|ke-2|ke-5|3|Revisi|Keempat|Pertama|Ketiga|2|Ke-7|Revisi 2018|terbaru|kedua|II|pertama|Baru|ke-10|2024|revisi|ke 3'.split(
    '|',
  );
export const ORDINALS = '2nd|3rd|5th|7th|1st|9th|4th|10th|13th|Second|Third|6th'.split('|');
export const PRINTINGS =
  'Cet. 2|Cet. 1|Cetakan Kedua|Cet. Ke-10|cet. I|Cetakan ketiga|Cetakan ke-3|Cetakan XI|cet.2|Cet 1|cetakan pertama|Cet. Ke-I|cetakan ke-6|Cet. III|Terbitan Kedua|Cetakan Pertama'.split(
    '|',
  );
export const THESIS_GENRES =
  'Skripsi|Skripsi|Skripsi|skripsi|Tesis|Disertasi|Tugas Akhir|Skripsi S1|Laporan Tugas Akhir|Karya Tulis Ilmiah|Doctoral dissertation|Undergraduate Thesis|tesis|Tesis Magister|Laporan Praktik Kerja Lapangan|Laporan Praktek Kerja Lapang|Laporan Kerja Praktek|Tesis Sarjana|disertasi|Bachelor thesis|Makalah'.split(
    '|',
  );
export const REMARKS =
  'Buku Daras|pemupukan pada fase vegetatif|standar mutu benih|dasar hukum utama|dataset harga harian|rujukan definisi operasional|bab 3 dan 4|sumber data primer|dipakai untuk perhitungan dosis|lihat bagian pengendalian hama|Terjemahan|acuan pengolahan limbah'.split(
    '|',
  );
export const TEACHING = 'Modul Praktikum|Diktat Kuliah|Modul Ajar|Bahan Ajar|Buku Ajar|Handout|Modul|Diktat'.split('|');
