// Tables for names: particles, suffixes, titles, degrees and the words by which bodies, Malay and Chinese-order names
// are told from persons with a family name. All in lower case without full stops unless said otherwise.

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Particles that open a family name; a capital may open them too ("Van de Weghe"). */
export const PARTICLES = words(
  'von van der den de del della delle degli di da dal dalla do dos das du des la le les el al zu zur zum ten ter te op af av ap',
  "'t vom am vander vande",
);

/** Particles that start a family name even where they are written with a capital, or in a name all of lower case. */
export const CAPITAL_PARTICLES = words('von van der den de del della di da dos du la le ter ten el al vander zu');

/** Arab kinship words: a name with one of them has no family name. */
export const KINSHIP_WORDS = words('bin binti ibn ibnu bt bte binte ibni a/l a/p s/o d/o');

/** Generational suffixes, as printed without full stops. */
export const SUFFIXES = words('jr sr ii iii iv junior senior 2nd 3rd');

/** Titles and forms of address before a name. "H." is one only behind another title or before a full name (hajj). */
export const TITLES = words(
  'prof professor profesor dr drg drh ir drs dra hj kh kyai kiai tgk ustadz ustaz ust buya syekh sheikh sir lord lady dame countess count mr mrs ms miss mme',
  "herr frau rev pdt mayjen brigjen letjen jenderal kolonel hon dato dato' datuk datin puan tuan encik apt",
);

/** Titles that are words of other names too: dropped only behind another title ("Prof. Dr. H. Abuddin"). */
export const FOLLOWING_TITLES = words('h k r rer nat ing habil med hc tn');

/** Titles that are family names too, when nothing but initials follows ("Lord SR"). */
export const FAMILY_TITLES = words('lord lady dame count miss herr frau sir hon');

/** Academic degrees behind a name, letters only: "S.Pd.I." → "spdi". */
export const DEGREES = words(
  'spd spdi sag ssos ssi skom st se sh sip sked skep skm sstp sst sp spt sgz ssn sds sfarm smb stp spsi shum ssy she shi sik stt siptek',
  'mpd mpdi mag msos msi mkom mt me mh mip mkes mm mhum msc mkep mfarm mgz mds msn map mak mba ma mkn mp mphil mph ms med meng mstat mmat mth mep mcs mit mpsi',
  'phd dphil md edd dea dess bsc ba ak apt ca cpa ners ns lc sth stheol spog sppd spa spb ssit amd amdkeb amkeb fisip esq llm llb dsc drrernat dipling bpsc',
);

/** First words (or only words) by which a body is known, wherever they stand in the name. */
export const BODY_WORDS = words(
  // Indonesian and Malay
  'kementerian kementrian kemenkes kemendikbud kemendikbudristek kemendikdasmen kemenag kemenkeu kemendagri kemenpan kemenhub kemenperin kemenkumham kemenhumham kominfo komdigi',
  'departemen depdiknas depkes depag deptan depdikbud dinas dinkes badan balai balitbang balitbangkes litbang litbangkes direktorat ditjen dirjen sekretariat setjen deputi asisten',
  'universitas universiti institut politeknik sekolah fakultas jurusan program studi akademi stmik stkip stie stikes uin iain stain upn fkip fasilkom pascasarjana',
  'pemerintah pemprov pemkot pemkab kabupaten provinsi propinsi kecamatan kota kelurahan majelis mahkamah dewan komisi komite komnas lembaga yayasan perkumpulan perhimpunan persatuan',
  'ikatan asosiasi masyarakat himpunan serikat persekutuan perpustakaan perpusnas kantor pusat unit kelompok dosen penulis pengajar peneliti panitia otoritas ombudsman bank bursa bappenas bappeda baznas bps bpom bkkbn',
  'bmkg bnpb kpu kpk ojk bpk kemenristek ristekdikti dikti perum perusahaan republik negara jabatan jawatankuasa suruhanjaya bahagian kumpulan kerajaan humas divisi bagian laboratorium',
  'kejaksaan kepolisian polri tni mui menteri gubernur presiden bupati walikota redaksi penerbit penyusun media nusantara komputer syariah online news berita radar harian majalah koran',
  // English
  'university universities college institute institution school department dept ministry minister ministries committee commission council association associations society organization organisation',
  'organizations foundation federation union agency office bureau board authority center centre group company corporation corp inc ltd llc gmbh laboratory laboratories lab library museum',
  'academy network project programme consortium coalition alliance team service services division government parliament congress senate court bank fund forum conference research staff editors',
  'collaboration investigators initiative panel international national global world united nations european american documentation secretariat trust publishers publications editorial clearinghouse',
  'hospital clinic statistics systems technologies technology software solutions business finance university-based times magazine journal weekly ranking contributors developers',
  // German, French, Spanish, Portuguese, Italian, Dutch
  'universität hochschule ministerium bundesministerium bundesamt bundesanstalt bundesregierung bundeszentrale amt verband verein gesellschaft stiftung institutes kommission bibliothek archiv',
  'université ministère institution comité commission conseil société organisation direction agence bureau école centre groupe laboratoire bibliothèque association fondation',
  'universidad ministerio instituto comisión consejo sociedad asociación organización dirección agencia escuela centro grupo fundación gobierno secretaría banco red',
  'universidade ministério comissão conselho sociedade associação organização agência escola fundação governo secretaria brasil',
  'università ministero istituto commissione consiglio società associazione organizzazione agenzia scuola fondazione universiteit ministerie instituut stichting vereniging',
);

/** Last words by which a body is known: countries, regions and what journals and sites are called after. */
export const BODY_LAST_WORDS = words(
  'indonesia malaysia singapura singapore unpad undip unair unesa bali lampung jabar jateng jatim sumut sulsel kaltim banten jakarta surabaya tim',
  'inc ltd corp asia america europe australia barat timur tengah selatan utara',
);

/** Abbreviations that close the name of a body, behind two words or more ("Cancer Research UK"). */
export const BODY_ABBREVIATIONS = words(
  'ri ui ugm itb ipb its uns upi umy ukm usm upm utm rri uk usa eu un id tv bp pbp ppm',
);

/** Words of bodies that are family names too; with initials behind them they name a person. */
export const AMBIGUOUS_BODY_WORDS = words('staff fund trust kota kantor bank media forum group unit');

/** Words that join the names of bodies and never those of persons. */
export const BODY_LINK_WORDS = words('of for the on untuk bagi für pour para per kepada');

/** Malay names: words that show that a name is Malay and stays as printed. */
export const MALAY_NAME_WORDS = words(
  'mohd mohamed mohamad muhamad mohammed nik wan syed sharifah ungku tengku tunku che noor nor nur-ul norazit siti-nor haji hajah megat raja awang dayang dayangku pengiran',
  'zuwairie marzuki khalid hamdan razak hamid ghani kamsiah khalil zainal-abidin latiff samad rashid aziz shahrir azman azmi hashim hisham ismail othman osman omar yusof ibrahim',
);

/** Words in a name list that show its Malay setting beyond doubt; `MALAY_NAME_WORDS` count only beside one of these. */
export const STRONG_MALAY_WORDS = words(
  'mohd mohamed nik syed sharifah ungku tengku tunku megat dayangku pengiran noor md',
);

/** The ones among them that Indonesian names do not have. */
export const ONLY_MALAY_WORDS = words('mohd mohamed nik syed ungku tunku dayangku pengiran');

/** Chinese family names as spelt in Indonesia, Malaysia and Singapore; a name of three short words that opens with one stays as printed. */
export const CHINESE_FAMILY_NAMES = words(
  'ang chan chang cheah chee chen cheng cheong chew chia chiam chin choo chong chow chua chuah ding fong foo gan goh hee heng ho hoe hoo khoo khor koh kok kwa kwee kwik lai lau law lee leong lew liaw liem lie',
  'lim loh loke loo low mok ng oei oey oh ong ooi pang phua poh quah quek seah sia siaw sim sin soh soon sow tan tang tay tee teh teo teoh thio thung tio tjan tjia tjoa toh tjong wee wong woo yap yeo yeoh yew yong yap',
);

/** "And" between two names. */
export const CONJUNCTIONS = words('& and dan und et y e og och en ja serta with dengan ve');
