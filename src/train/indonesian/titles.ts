// Titles of Indonesian and Malay works, put together from small tables: metadata hold few Indonesian titles, and what ends a
// title in a reference can be learnt only where titles differ. Letter case differs as in real lists.
import { pick, type Random } from '../random.js';
import { CITIES } from './words.js';

const list = (words: string) => words.split('|');

const THINGS = list(
  'motivasi belajar|kinerja karyawan|kepemimpinan transformasional|prestasi akademik mahasiswa|literasi digital|kepuasan pelanggan|' +
    'tata kelola pemerintahan desa|hukum waris adat|perbankan syariah|pupuk organik cair|ketahanan pangan|status gizi balita|' +
    'media pembelajaran interaktif|minat baca siswa|budaya organisasi|lingkungan kerja|kebijakan moneter|pajak daerah|' +
    'pendapatan asli daerah|perilaku konsumen|keputusan pembelian|kualitas pelayanan|kemampuan berpikir kritis|pola asuh orang tua|' +
    'perlindungan konsumen|tindak pidana korupsi|harta bersama|pernikahan dini|moderasi beragama|pendidikan karakter|zakat produktif|' +
    'pembangunan berkelanjutan|perubahan iklim|limbah cair tahu|kadar hemoglobin|hipertensi pada lansia|diabetes melitus tipe 2|' +
    'pengetahuan ibu hamil|kecemasan mahasiswa|tanaman padi sawah|ikan lele|pakan ternak|harga beras|nilai tukar rupiah|' +
    'usaha mikro kecil dan menengah|wisata bahari|situs candi|naskah kuno|bahasa daerah|sastra Melayu|seni pertunjukan|batik tulis|' +
    'keamanan jaringan|data pribadi|transaksi elektronik|jaringan irigasi|beton ringan|energi terbarukan|pembangkit listrik tenaga surya',
);
const METHODS = list(
  'algoritma K-Means|metode waterfall|Random Forest|algoritma C4.5|metode Naive Bayes|regresi linear berganda|metode SAW|' +
    'Long Short-Term Memory (LSTM)|metode forward chaining|metode AHP|algoritma Apriori|model problem based learning|metode fuzzy Mamdani|' +
    'SWOT|metode design thinking|Convolutional Neural Network|metode certainty factor|pendekatan saintifik|algoritma Dijkstra',
);
const SYSTEMS = list(
  'sistem informasi perpustakaan|aplikasi pembelajaran|sistem pendukung keputusan|sistem pakar|aplikasi kasir|e-commerce|' +
    'sistem informasi akademik|sistem monitoring suhu|alat pendeteksi kebakaran|sistem absensi|sistem informasi geografis|chatbot layanan akademik',
);
const PLATFORMS = list('web|Android|IoT|Laravel|Arduino|desktop|mobile|PHP dan MySQL|Internet of Things (IoT)');
const SCENES = list(
  'PT Sinar Abadi|SMA Negeri 2|Dinas Kesehatan|Kabupaten Bantul|Kota Semarang|Provinsi Jawa Barat|Desa Sukamaju|RSUD dr. Soetomo|' +
    'CV Maju Jaya|Bank Syariah Indonesia|Universitas Brawijaya|Kecamatan Pujon|Puskesmas Cilandak|siswa kelas X|mahasiswa tingkat akhir|' +
    'Toko Berkah|UD Tani Makmur|Pondok Pesantren Al-Hikmah|BPS Kabupaten Sleman|SD Negeri 1 Ngaglik',
);
export const FIELDS = list(
  'metodologi penelitian|metode penelitian kuantitatif|manajemen sumber daya manusia|sosiologi pendidikan|psikologi perkembangan|' +
    'ilmu perundang-undangan|hukum perdata|hukum pidana|hukum tata negara|ekonomi makro|ekonomi Islam|akuntansi dasar|perpajakan|' +
    'statistika|kalkulus|fisika dasar|kimia organik|biologi sel|basis data|algoritma dan pemrograman|struktur data|rekayasa perangkat lunak|' +
    'jaringan komputer|pengolahan citra digital|asuhan kebidanan|keperawatan medikal bedah|ilmu gizi|farmakologi|agronomi|' +
    'ilmu tanah|budidaya jamur|arsitektur Nusantara|sejarah Indonesia modern|antropologi budaya|linguistik umum|tata bahasa Melayu|' +
    'teori sastra|komunikasi massa|administrasi publik|kebijakan publik|pemasaran|kewirausahaan|filsafat ilmu|fiqh muamalah|ushul fiqh|' +
    'ulumul Quran|pendidikan agama Islam|strategi pembelajaran|evaluasi pendidikan|bimbingan dan konseling|kearifan lokal|komputer grafik',
);
const SUBTITLES = list(
  'teori dan praktik|suatu pengantar|konsep dan aplikasi|konsep, strategi, dan aplikasi|sebuah pengantar|pendekatan praktis|' +
    'teori, kasus, dan solusi|kajian teoretis|untuk pemula|untuk perguruan tinggi|dari teori ke praktik|dalam perspektif Islam|' +
    'kumpulan esai|prinsip dasar dan penerapannya|dengan SPSS dan SmartPLS|berbasis kompetensi|masalah dan pemecahannya',
);
const MALAY_THINGS = list(
  'kemahiran membaca|penguasaan tatabahasa|tahap kesediaan guru|penggunaan media sosial|kepuasan pelanggan|pengurusan masa|' +
    'pemikiran kritis|budaya kerja|akhlak remaja|perundangan keluarga Islam|kesusasteraan Melayu|pengajaran dalam talian|kesihatan mental',
);
const MALAY_SCENES = list(
  'murid sekolah rendah|pelajar universiti awam|guru Bahasa Melayu|belia di Selangor|pensyarah politeknik|komuniti luar bandar|' +
    'murid Tahun 4|masyarakat Melayu Singapura|daerah Hulu Langat',
);

const SMALL = new Set(
  list(
    'dan|di|ke|dari|pada|terhadap|dalam|untuk|dengan|yang|atau|oleh|bagi|tentang|sebagai|atas|antara|kepada|melalui',
  ),
);
const capital = (word: string) => word.replace(/^\(?\p{Ll}/u, (start) => start.toUpperCase());

/** Every word with a capital; small words as most lists have them. */
export function headlineCase(text: string, smallWords = false): string {
  const words = text.split(' ').map((word) => (!smallWords && SMALL.has(word) ? word : capital(word)));
  return capital(words.join(' '));
}

/** Capitals as lists have them: mostly a headline, often a sentence. */
export function inSomeCase(text: string, random: Random): string {
  const drawn = random();
  if (drawn < 0.62) return headlineCase(text);
  return drawn < 0.75 ? headlineCase(text, true) : capital(text);
}

const ABOUT_CASE: readonly ((random: Random) => string)[] = [
  (random) => ` (studi kasus: ${pick(SCENES, random)})`,
  (random) => `: studi kasus ${pick(SCENES, random)}`,
  (random) => ` (studi pada ${pick(SCENES, random)})`,
  (random) => ` di ${pick(CITIES, random)}`,
  (random) => ` pada ${pick(SCENES, random)} ${pick(CITIES, random)}`,
  (random) => ` tahun ${2005 + Math.floor(random() * 20)}`,
  () => ': sebuah tinjauan pustaka',
];

function withCase(text: string, random: Random): string {
  return random() < 0.45 ? text + pick(ABOUT_CASE, random)(random) : text;
}

const STUDIES: readonly ((random: Random) => string)[] = [
  (r) => `pengaruh ${pick(THINGS, r)} terhadap ${pick(THINGS, r)}`,
  (r) => `pengaruh ${pick(THINGS, r)} dan ${pick(THINGS, r)} terhadap ${pick(THINGS, r)}`,
  (r) => `analisis ${pick(THINGS, r)} pada ${pick(SCENES, r)}`,
  (r) => `analisis ${pick(THINGS, r)} menggunakan ${pick(METHODS, r)}`,
  (r) => `penerapan ${pick(METHODS, r)} untuk ${pick(THINGS, r)}`,
  (r) => `implementasi ${pick(METHODS, r)} pada ${pick(SYSTEMS, r)}`,
  (r) => `rancang bangun ${pick(SYSTEMS, r)} berbasis ${pick(PLATFORMS, r)}`,
  (r) => `perancangan ${pick(SYSTEMS, r)} berbasis ${pick(PLATFORMS, r)} dengan ${pick(METHODS, r)}`,
  (r) => `hubungan ${pick(THINGS, r)} dengan ${pick(THINGS, r)} di ${pick(SCENES, r)}`,
  (r) => `peran ${pick(THINGS, r)} dalam ${pick(THINGS, r)}`,
  (r) => `tinjauan yuridis ${pick(THINGS, r)}`,
  (r) => `efektivitas ${pick(THINGS, r)} bagi ${pick(SCENES, r)}`,
];

/** The title of an article or a thesis. */
export function studyTitle(random: Random): string {
  return inSomeCase(withCase(pick(STUDIES, random)(random), random), random);
}

const BOOKS: readonly ((random: Random) => string)[] = [
  (r) => pick(FIELDS, r),
  (r) => `${pick(FIELDS, r)}: ${pick(SUBTITLES, r)}`,
  (r) => `${pick(FIELDS, r)} ${pick(SUBTITLES, r)}`,
  (r) => `pengantar ${pick(FIELDS, r)}`,
  (r) => `dasar-dasar ${pick(FIELDS, r)}`,
  (r) => `${pick(FIELDS, r)} dan ${pick(THINGS, r)}`,
  (r) => `buku ajar ${pick(FIELDS, r)}`,
  (r) => `panduan lengkap ${pick(FIELDS, r)}`,
  (r) => `${pick(THINGS, r)} dalam ${pick(FIELDS, r)}`,
  (r) => `${pick(FIELDS, r)} untuk SMA/MA kelas ${pick(['X', 'XI', 'XII'], r)}`,
];

export function bookTitle(random: Random): string {
  return inSomeCase(pick(BOOKS, random)(random), random);
}

const MALAY: readonly ((random: Random) => string)[] = [
  (r) => `${pick(MALAY_THINGS, r)} dalam kalangan ${pick(MALAY_SCENES, r)}`,
  (r) => `kesan ${pick(MALAY_THINGS, r)} terhadap ${pick(MALAY_SCENES, r)}`,
  (r) => `amalan ${pick(MALAY_THINGS, r)} ${pick(MALAY_SCENES, r)}`,
  (r) => `kajian tentang ${pick(MALAY_THINGS, r)}: satu analisis`,
  (r) => `pembangunan modul ${pick(MALAY_THINGS, r)}`,
  (r) => `${pick(MALAY_THINGS, r)}: persoalan dan cabaran`,
];

export function malayTitle(random: Random): string {
  return inSomeCase(pick(MALAY, random)(random), random);
}

const HEADLINES: readonly ((random: Random) => string)[] = [
  (r) => `Pemerintah Dorong ${headlineCase(pick(THINGS, r))} di ${pick(CITIES, r)}`,
  (r) => `Apa Itu ${headlineCase(pick(THINGS, r))}? Pengertian, Manfaat, dan Contohnya`,
  (r) => `${2 + Math.floor(r() * 9)} Cara Meningkatkan ${headlineCase(pick(THINGS, r))}`,
  (r) => `Mengenal ${headlineCase(pick(THINGS, r))}`,
  (r) => `${headlineCase(pick(THINGS, r))}: Pengertian, Fungsi, dan Jenisnya`,
  (r) => `${headlineCase(pick(THINGS, r))} ${pick(CITIES, r)} Naik ${2 + Math.floor(r() * 90)} Persen, Ini Sebabnya`,
  (r) => `Pengertian ${headlineCase(pick(THINGS, r))} Menurut Para Ahli`,
  (r) => `Wali Kota ${pick(CITIES, r)} Resmikan Program ${headlineCase(pick(THINGS, r))}`,
  (r) => `Data ${headlineCase(pick(THINGS, r))} ${2015 + Math.floor(r() * 11)}`,
];

/** The title of a page or of news. */
export function headline(random: Random): string {
  return pick(HEADLINES, random)(random);
}

const REPORTS: readonly ((random: Random, year: string) => string)[] = [
  (r, year) => `Profil Kesehatan Kota ${pick(CITIES, r)} Tahun ${year}`,
  (r, year) => `Kota ${pick(CITIES, r)} dalam Angka ${year}`,
  (r, year) => `Laporan Tahunan ${year}: ${headlineCase(pick(THINGS, r))}`,
  (r) => `Pedoman Teknis ${headlineCase(pick(THINGS, r))}`,
  (r, year) => `Statistik ${headlineCase(pick(THINGS, r))} ${year}`,
  (r) => `Panduan Penulisan Karya Ilmiah ${headlineCase(pick(FIELDS, r))}`,
  (_, year) => `Rencana Strategis ${year}–${Number(year) + 4}`,
  (r) => `Modul Pelatihan ${headlineCase(pick(FIELDS, r))}`,
  (r, year) => `Survei Nasional ${headlineCase(pick(THINGS, r))} (SN) ${year}`,
];

/** What bodies publish: yearbooks, guides, surveys; the year is often in the title. */
export function reportTitle(random: Random, year: string): string {
  return pick(REPORTS, random)(random, year);
}

const LAW_SUBJECTS: readonly ((random: Random) => string)[] = [
  (r) => `perlindungan ${pick(THINGS, r)}`,
  (r) => `pengelolaan ${pick(THINGS, r)}`,
  (r) => `tata cara ${pick(['pemberian izin', 'pelaporan', 'pemungutan'], r)} ${pick(THINGS, r)}`,
  (r) => `standar pelayanan minimal ${pick(THINGS, r)}`,
  (r) => `${pick(THINGS, r)} dan ${pick(THINGS, r)}`,
  (r) =>
    `perubahan atas Peraturan Pemerintah Nomor ${1 + Math.floor(r() * 90)} Tahun ${1990 + Math.floor(r() * 30)} tentang ${pick(THINGS, r)}`,
  (r) => `pedoman penyelenggaraan ${pick(FIELDS, r)}`,
  (r) => `organisasi dan tata kerja ${pick(['Kementerian Agama', 'Dinas Kesehatan', 'Universitas Diponegoro'], r)}`,
  (r) => pick(THINGS, r),
];

/** What a law is about: the words after "tentang". */
export function lawSubject(random: Random): string {
  const subject = pick(LAW_SUBJECTS, random)(random);
  return random() < 0.85 ? headlineCase(subject) : subject;
}

const JOURNALS: readonly ((random: Random) => string)[] = [
  (r) => `Jurnal ${headlineCase(pick(FIELDS, r))}`,
  (r) => `Jurnal ${headlineCase(pick(THINGS, r))} Indonesia`,
  (r) => `Jurnal Ilmiah ${headlineCase(pick(FIELDS, r))}`,
  (r) =>
    `${pick(['Lentera', 'Cakrawala', 'SINTESA', 'Wahana', 'JIPTEK', 'Al-Mizan', 'Edukasi', 'Mimbar'], r)}: Jurnal ${headlineCase(pick(FIELDS, r))}`,
  (r) => `Jurnal ${headlineCase(pick(FIELDS, r))} (J${pick(['IP', 'PM', 'SI', 'TIK', 'KPM'], r)})`,
  (r) => `Buletin ${headlineCase(pick(FIELDS, r))}`,
  (r) =>
    `Jurnal ${headlineCase(pick(FIELDS, r))} Universitas ${pick(['Brawijaya', 'Udayana', 'Mercu Buana', 'Riau'], r)}`,
  (r) => `E-Jurnal ${headlineCase(pick(FIELDS, r))}`,
];

export function journalName(random: Random): string {
  return pick(JOURNALS, random)(random);
}

const MEETINGS: readonly ((random: Random) => string)[] = [
  (r) => `Prosiding Seminar Nasional ${headlineCase(pick(FIELDS, r))}`,
  (r) => `Prosiding Seminar Nasional ${headlineCase(pick(FIELDS, r))} (SEN${pick(['ATIB', 'TIK', 'APTI', 'DIK'], r)})`,
  (r) => `Seminar Nasional ${headlineCase(pick(FIELDS, r))}`,
  (r) => `Simposium Nasional ${headlineCase(pick(FIELDS, r))}`,
  (r) => `Prosiding Konferensi Nasional ${headlineCase(pick(FIELDS, r))}`,
  (r) =>
    `Proceedings of the ${4 + Math.floor(r() * 12)}th International Conference on ${pick(['Education', 'Informatics', 'Public Health'], r)}`,
];

export function meetingName(random: Random): string {
  return pick(MEETINGS, random)(random);
}
