// Words that tell citations from what looks like them: what leads to a name, what stands where a name could, and what is no
// name. In lower case, without full stops.

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** "And" between names. */
export const CONJUNCTIONS = words('& and dan und et y e serta dengan en og och i');

/** Small words that belong to a family name. */
export const PARTICLES = words(
  'van von der den de del della di da dos du das do la le el al ter ten zu zum zur af bin binti ibn ibnu bte bt bint abu op vom am',
);

/** Small words inside the name of a body. */
export const BODY_SMALL_WORDS = words(
  'of the for and on in dan untuk di ke dari pada atas bagi atau serta und für der des die zur zum de du des del la el et y para & dalam',
);

/** Words by which the name of a body is known; "dan" does not part it into two names. */
export const BODY_WORDS = words(
  'kementerian kementrian departemen dinas badan balai direktorat sekretariat deputi universitas universiti institut politeknik sekolah fakultas jurusan program akademi pemerintah kabupaten provinsi',
  'majelis mahkamah dewan komisi komite lembaga yayasan perkumpulan perhimpunan persatuan ikatan asosiasi himpunan serikat perpustakaan kantor pusat unit kelompok tim otoritas bank bursa biro panitia satuan',
  'jabatan jawatankuasa suruhanjaya bahagian kumpulan kerajaan humas laboratorium kejaksaan kepolisian republik perusahaan pt cv forum konsorsium koalisi jaringan',
  'university college institute institution school department dept ministry committee commission council association society organization organisation foundation federation union agency office bureau',
  'board authority center centre group company corporation academy network project programme consortium coalition alliance team service services division government parliament court fund conference',
  'national international world united global european american asian statistics hochschule ministerium bundesministerium bundesamt bundesanstalt bundesregierung statistisches amt verband gesellschaft stiftung',
  'kommission université ministère comité conseil société agence universidad ministerio instituto comisión consejo sociedad agencia',
);

/** What leads to a cited name and is none: "lihat Sari", "see also Smith"; longest first where one opens another. */
export const LEADS: readonly string[] = (
  'untuk pembahasan lihat|untuk kajian lihat|sebagaimana dikutip oleh|sebagaimana dikutip dalam|seperti dikutip oleh|seperti dikutip dalam|lihat antara lain|lihat misalnya|lihat pula|lihat juga|lihat|bandingkan dengan|bandingkan|' +
  'periksa|baca|misalnya|contohnya|antara lain|diadaptasi dari|diolah dari|dimodifikasi dari|disadur dari|dikutip dari|sumber|menurut|seperti|sebagaimana|sesuai dengan|' +
  'rujuk|sila lihat|for a review see|for an overview see|see for example|see for instance|see e.g.|see also|see|but see|compare with|compare|confer|cf.|cf|e.g.|eg|i.e.|for example|for instance|such as|' +
  'adapted from|modified from|source|according to|following|after|reviewed in|discussed in|vgl. auch|vgl. dazu|vgl.|vgl|vergleiche|siehe auch|siehe dazu|siehe|s. auch|so auch|so etwa|z.b.|z. b.|etwa|zit. nach|' +
  'nach|also|dan|and|und|serta|&'
).split('|');

/** What stands between a work that was not read and the one that cites it. */
export const THROUGH =
  '(?:sebagaimana |seperti |sbgmn )?(?:dikutip|disitasi|disitir|dipetik|dirujuk) (?:oleh|dalam|dari|di)|(?:as )?(?:cited|quoted|referenced|discussed|described|reported) (?:in|by)|dalam|di dalam|zit(?:iert|\\.) (?:n\\.|nach|in)|apud|in:?';

/** Several authors cut short, at the end of the names. */
export const ET_AL =
  '(?:et\\.?\\s?all?\\b\\.?|et\\.?\\s?al\\.|et alii|et coll\\.?|dkk\\b\\.?|d\\.\\s?k\\.\\s?k\\.?|dan kawan(?:-| )kawan|dan lain(?:-| )lain|dan rekan(?:-| )rekan(?:nya)?|dan kolega(?:nya)?|and others|and colleagues|& others|und andere|u\\.\\s?a\\.|y otros|y cols\\.?|e outros|cs\\.)';

/** Words that a label, a law or a date is known by: with one of them in it, it is no citation. */
export const NO_NAME_WORDS = words(
  'gambar tabel figure figures fig figs table tables tab bab chapter lampiran appendix bagian section pasal ayat uu pp nomor no nr tahun th vol volume edisi jilid persamaan equation eq rumus perpres permen perda perppu keppres inpres',
  'article step phase fase tahap grafik diagram bagan peta foto photo abb abbildung tabelle kap kapitel bgbl anm hlm hal pp undang-undang kuhp kuhper kuhap stb lembaran halaman pages item items poin point butir',
  'index indeks stand hälfte quelle soal nilai skor n sd mean p r t f siklus model hipotesis hypothesis versi version edition pasien kasus kelas semester angkatan periode abad century war wwii h m ad ce bce sm masehi hijriah wib pukul jam rp usd eur',
);

/** Months; with a year they are a date. */
export const MONTH_WORDS = words(
  'januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember january february march may june july august october december',
  'jan feb mar apr jun jul aug agu agt sep sept oct okt nov dec des mac ogos julai disember januar februar märz mai oktober dezember spring summer autumn fall winter musim',
);

/** Places and peoples that stand before a year without being cited. */
export const DOUBTFUL_WORDS = words(
  'indonesia malaysia singapura singapore jakarta bandung surabaya yogyakarta jogjakarta semarang medan makassar denpasar palembang padang pekanbaru banjarmasin pontianak samarinda balikpapan manado ambon jayapura kupang mataram',
  'aceh banda bengkulu jambi lampung riau banten bogor depok bekasi tangerang malang solo surakarta cirebon sukabumi garut tasikmalaya kediri jember madura lombok bali jawa sumatra sumatera kalimantan sulawesi papua maluku nusantara',
  'barat timur utara selatan tengah asia asean eropa afrika amerika australia cina tiongkok china jepang japan korea india thailand vietnam filipina philippines myanmar brunei kuala lumpur penang johor london paris berlin york',
  'deutschland frankreich italien brasilien mexiko spanien luxemburg belgien portugal österreich schweiz polen ungarn dänemark schweden norwegen finnland griechenland irland rumänien bulgarien tschechien slowakei kroatien serbien slowenien estland lettland litauen',
  'peru venezuela bolivia bolivien ekuador ecuador kolumbien colombia chile argentina argentinien uruguay paraguay kuba cuba panama denmark sweden norway finland poland hungary greece ireland austria switzerland belgium luxembourg',
  'marokko morocco tunesien tunisia algerien algeria libyen libya syrien syria libanon lebanon jordanien jordan kuwait katar qatar nigeria ghana kenia kenya pakistan bangladesh afghanistan nepal mongolei kasachstan taiwan laos kamboja cambodia timor-leste',
  'washington tokyo beijing wuhan amsterdam leiden oxford cambridge boston chicago geneva jenewa rio kyoto rome roma wina vienna madrid moskow moscow delhi bangkok manila hanoi germany deutschland france england inggris uk usa us',
  'america europe africa belanda jerman perancis prancis italia spanyol rusia turki mesir arab saudi-arabia iran irak israel palestina ukraina brazil brasil mexico meksiko kanada canada spain italy russia ukraine turkey egypt',
);

/** Events, times and papers of state: with one of them in it, a name is hardly cited, not even that of a body. */
export const EVENT_WORDS = words(
  'pemilu pilkada pilpres sensus susenas riskesdas olimpiade reformasi proklamasi pandemi covid covid-19 krisis perang piala kongres konferensi deklarasi konvensi protokol perjanjian traktat revolusi kemerdekaan orde kurikulum',
  'era masa zaman hari bulan awal akhir pertengahan sekitar sejak hingga sampai pancasila uud konstitusi amandemen ratifikasi merdeka agresi proyek seminar workshop',
  'war crisis olympics election elections census convention treaty agreement declaration protocol pandemic congress summit act bill law reform revolution cup games conference directive regulation since circa ca around until',
  'early late mid about between from today now wahl wahlen krieg gesetz seit bis um ende anfang mitte',
);

/** Words with a capital at a sentence's start that are no part of the name behind them. */
export const OPENERS = words(
  'menurut penelitian penelitiannya studi kajian hasil dalam di dari oleh pada namun akan tetapi sedangkan sementara selain itu kemudian lalu selanjutnya sebagaimana seperti sejalan sesuai berdasarkan merujuk mengacu mengutip senada',
  'serupa teori konsep definisi model pendapat temuan pandangan gagasan pernyataan bukunya artikel buku jurnal laporan data survei riset lihat baik juga bahkan karena sebab jika apabila ketika saat setelah sebelum adapun maka dan atau',
  'begitu demikian hal tersebut ini para peneliti penulis ahli pakar tokoh profesor prof dr drs ir dra hj kh the a an in on at by for from as to of with and or but however while whereas although since when if after before thus hence also',
  'insbesondere besonders zudem ferner dagegen hingegen according following see study studies research work works paper article book theory model findings results similarly likewise moreover furthermore finally first second third recently later earlier both like unlike between because',
  'author authors scholars researchers professor other more most one two his her their this that these those there it we i nach laut bei wie so auch aber und oder die der das den dem ein eine studie untersuchung für mit im in von zu',
  'sumber source quelle kata ujar tutur tulis baca bandingkan hingga tahun misalnya contohnya kajian-kajian penyelidikan dapatan cf vgl siehe what why how where who yet then still indeed even only such many some several recent using based',
  'analisis analysis diagram survey review meta-analysis metode pendekatan approach kerangka framework eksperimen experiment disertasi tesis skripsi thesis dissertation makalah wawancara oleh skala scale kuesioner instrumen',
);

/** Small words before a name of a work or an event: what follows them is no author. */
export const WORK_WORDS = words(
  'film novel buku lagu tahun serial game album majalah kurikulum konferensi tragedi gempa pemilu perang drama puisi cerpen komik sinetron perjanjian movie book song series war battle treaty the di ke at tanggal bulan sejak hingga sampai era abad masa zaman',
  'der die das dem den des ein eine einer eines einem einen im am zum zur vom beim ins gegen aus mit für über seit bis ab diese dieser dieses jeder jede sein seine ihre la le les los las el un une',
);

/** Verbs by which somebody is reported to say something. */
export const REPORTING_VERBS =
  'menyatakan|menjelaskan|mengemukakan|menunjukkan|menemukan|menyebut(?:kan|nya)?|berpendapat|berargumen|mendefinisikan|menulis|mengatakan|menegaskan|menyimpulkan|mengungkapkan|membagi|menguraikan|memaparkan|menyarankan|melaporkan|meneliti|mengkaji|' +
  'membuktikan|menekankan|menambahkan|mengusulkan|menganggap|memandang|melihat|mencatat|menolak|mengartikan|merumuskan|menganalisis|mengembangkan|membedakan|mengidentifikasi|mendeskripsikan|menerangkan|mengklaim|berkata|menuturkan|menilai|menggunakan|' +
  'dalam bukunya|dalam penelitiannya|bahwa|that|dass|argue[sd]?|show(?:s|ed)?|f(?:ind|inds|ound)|suggest(?:s|ed)?|state[sd]?|claim(?:s|ed)?|propose[sd]?|report(?:s|ed)?|note[sd]?|observe[sd]?|describe[sd]?|define[sd]?|explain(?:s|ed)?|demonstrate[sd]?|' +
  'conclude[sd]?|point(?:s|ed)? out|writes?|wrote|sa(?:ys|id)|examine[sd]?|investigate[sd]?|stud(?:y|ies|ied)|introduce[sd]?|identif(?:y|ies|ied)|emphasi[sz]e[sd]?|maintain(?:s|ed)?|contend(?:s|ed)?|h(?:olds|eld)|calls|called|views|discuss(?:es|ed)?|review(?:s|ed)?|' +
  'analy[sz]e[sd]?|compare[sd]?|confirm(?:s|ed)?|develop(?:s|ed)?|believe[sd]?|zeigt?e?n?|schreib(?:t|en)|schrieb(?:en)?|behauptet|stell(?:t|te) fest|nennt|nannte|spricht|meint|definiert|untersucht|weist|beschreibt|betont|kritisiert|fordert';

/** Small words before the name of an author. */
export const CITING_WORDS = words(
  'menurut oleh dari kata penelitian studi kajian hasil temuan pendapat teori definisi merujuk mengutip mengacu dikemukakan dinyatakan dijelaskan dilakukan by to of from see lihat dan bahwa misalnya study work research nach von bei laut following while but whereas and namun sedangkan sementara seperti sebagaimana',
);

/** What somebody says from mouth to ear, which no list has. */
export const SPOKEN =
  /(?:komunikasi|wawancara|percakapan|perbincangan|personal|interview|komunikasyen|persönliche mitteilung|pers\. comm)/iu;
