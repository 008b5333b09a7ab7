// Words by which the kind of a source is told. All in lower case; matched as whole words or as stretches of words.

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));
const phrases = (...lines: string[]): readonly string[] => lines.join('|').split('|');

/** Genre words of academic theses. */
export const THESIS_WORDS = words(
  'skripsi tesis disertasi thesis theses dissertation dissertations diss dissertationsschrift doktorarbeit diplomarbeit masterarbeit magisterarbeit bachelorarbeit habilitation habilitationsschrift inauguraldissertation',
  'thèse these mémoire tese dissertação tesi scriptie proefschrift monografia tcc diplomová kti avhandling',
);
export const THESIS_PHRASES = phrases(
  'tugas akhir|karya tulis ilmiah|laporan kerja praktek|laporan kp|trabajo de grado|trabajo de fin|trabalho de conclusão|laporan akhir studi',
);

/** First words of the names of laws, in genre or title. */
export const LAW_STARTS = phrases(
  'undang-undang|undang undang|undang – undang|undang - undang|uu no|uu nomor|uu ri|uud|peraturan|perpu|perppu|pp no|pp nomor|perpres|keppres|inpres|permen|permendikbud|permenkes|pmk|se nomor|se no|kmk|kepmen|keputusan menteri|keputusan presiden|keputusan bersama',
  'keputusan gubernur|keputusan bupati|keputusan direktur|keputusan kepala|keputusan dirjen|keputusan rektor|instruksi presiden|perda|pergub|perbup|perwali|surat edaran|surat keputusan|qanun|akta|enakmen|ordinan|tap mpr|ketetapan mpr|staatsblad|kitab undang',
  'gesetz|verordnung|loi n|décret|arrêté|ley |lei n|decreto|real decreto|legge|decreto-lei|directive (|directive 9|directive 20|regulation (e|council regulation|richtlinie|verordening|public law|pub. l',
);
/** Laws that are known by their name, without a number. */
export const LAWS_BY_NAME = phrases(
  'undang-undang dasar|undang undang dasar|uud 1945|uud negara|kitab undang-undang|kitab undang undang|kuhp|kuhperdata|perlembagaan persekutuan|burgerlijk wetboek|wetboek van strafrecht|grundgesetz für|bürgerliches gesetzbuch|strafgesetzbuch',
);
/** Words of genres that name a law wherever they stand. */
export const LAW_WORDS = words(
  'undang-undang undang uu peraturan permen perpres keppres perda keputusan perpu perppu pp kmk pmk pojk pergub perbup inpres edaran qanun act statute law ordinance decree regulation directive gesetz',
);
/** Journals of laws. */
export const LAW_GAZETTES = phrases(
  'lembaran negara|lembar negara|berita negara|lembaran daerah|berita daerah|bundesgesetzblatt|official journal|journal officiel|federal register|government gazette|warta kerajaan|gesetzblatt|amtsblatt',
);

/** Decisions of courts. */
export const COURT_STARTS = phrases('putusan|penetapan pengadilan|urteil|beschluss|arrêt|sentencia|sentenza|acórdão');
export const COURT_WORDS = phrases(
  " v. | vs. | v | vs |mahkamah konstitusi nomor|ecli:|conseil d’état|conseil d'état|tribunal administratif|cour de cassation|cour administrative",
);

export const CONFERENCE_WORDS = words(
  'prosiding proceeding proceedings proceding conference conferences conf konferensi simposium symposium symposia seminar workshop workshops kongres congress congreso congresso congrès persidangan tagung kongress',
  'semnas senatib snati proc procs colloquium kolokium colloque jornadas simpósio simposio anais actas atti meeting e-proceeding eproceeding tagungsband temu',
);
/** Journals that call themselves proceedings or after a conference. */
export const PROCEEDINGS_JOURNALS = phrases(
  'royal society|national academy|proceedings of the ieee|physics: conference series|conference series|conf. ser|conf ser|ieee proceedings|academy of sciences|proc. natl|proc natl|procedia|nutrition society|proc. r. soc|proc. roy|proc. ieee|proc ieee|london mathematical society|american mathematical society|aristotelian society|pnas',
);

export const JOURNAL_WORDS = words(
  'jurnal journal journals jurnalnya majalah-ilmiah berkala buletin bulletin review reviews revue revista rivista zeitschrift zeitung-für tijdschrift annals annales annalen archives archiv archivos transactions letters quarterly acta',
  'ilmiah cuadernos cadernos estudos estudios studia studies trans lett res sci int med biol phys chem am eng appl plos bmc j nature lancet cell science frontiers sensors e-jurnal ejournal e-journal',
);

export const NEWSPAPER_NAMES = new Set(
  phrases(
    'kompas|kompas.com|kompas.id|tempo.co|tempo|koran tempo|republika|republika.co.id|jawa pos|jawapos|jawapos.com|detik|detik.com|detikcom|detiknews|antara|antaranews|antaranews.com|antara news|sindonews|sindonews.com|okezone|okezone.com|liputan6',
    'liputan6.com|tribunnews|tribunnews.com|tribun|suara.com|suara merdeka|suara pembaruan|merdeka.com|media indonesia|bisnis.com|bisnis indonesia|cnn indonesia|cnnindonesia.com|cnbc indonesia|cnbcindonesia.com|idn times|tirto.id|tirto|viva.co.id',
    'kumparan|kumparan.com|pikiran rakyat|solopos|kedaulatan rakyat|harian jogja|sriwijaya post|times indonesia|inews|okezone news|harian kompas|berita satu|beritasatu|beritasatu.com|superball.id|jakarta post|the jakarta post|jakarta globe|voi|jpnn|fajar',
    'berita harian|utusan malaysia|harian metro|sinar harian|the star|new straits times|the straits times|straits times|kosmo|malaysiakini|bernama|bbc news|bbc|cnn|reuters|new york times|the new york times|nytimes|guardian|the guardian|washington post',
    'the washington post|wall street journal|the wall street journal|financial times|the times|the independent|daily mail|usa today|los angeles times|le monde|le figaro|libération|die zeit|der spiegel online|spiegel online|süddeutsche zeitung|frankfurter allgemeine',
    'frankfurter allgemeine zeitung|faz|taz|die welt|neue zürcher zeitung|nzz|el país|el pais|el mundo|la vanguardia|folha de s. paulo|folha de são paulo|o estado de s. paulo|o globo|corriere della sera|la repubblica|la stampa|nrc handelsblad|de volkskrant',
    'bangkok post|bbc sport|associated press|afp|bloomberg|huffington post|al jazeera|south china morning post|transportasi media|kontan|katadata|hukumonline|investor daily',
  ),
);
/** Words in the name of a newspaper. */
export const NEWSPAPER_WORDS = words(
  'koran harian zeitung tageszeitung newspaper gazette daily news berita herald tribune courier telegraph radar tribun allgemeine kurier nachrichten diario giornale krant dagblad',
);
/** Hosts of newspapers, for references that name the site by its address only. */
export const NEWSPAPER_HOSTS = phrases(
  'kompas.com|kompas.id|tempo.co|republika.co.id|detik.com|antaranews.com|sindonews.com|okezone.com|liputan6.com|tribunnews.com|suara.com|merdeka.com|mediaindonesia.com|bisnis.com|cnnindonesia.com|cnbcindonesia.com|idntimes.com|tirto.id|viva.co.id',
  'kumparan.com|jawapos.com|jpnn.com|beritasatu.com|timesindonesia.co.id|thejakartapost.com|transportasimedia.com|nytimes.com|theguardian.com|washingtonpost.com|bbc.com/news|bbc.co.uk/news|reuters.com|cnn.com|bharian.com.my|utusan.com.my|thestar.com.my|straitstimes.com|hmetro.com.my|sinarharian.com.my|spiegel.de|zeit.de|faz.net|sueddeutsche.de|lemonde.fr|elpais.com|katadata.co.id|kontan.co.id',
);

export const MAGAZINE_NAMES = new Set(
  phrases(
    'majalah tempo|gatra|femina|intisari|swa|kartini|hidayah|horison|panji masyarakat|forum keadilan|national geographic|time|newsweek|the economist|the new yorker|new yorker|der spiegel|focus|stern|wired|forbes|fortune|scientific american|the atlantic|harper’s|new scientist|l’express|le point|businessweek|rolling stone|dewan masyarakat|dewan sastera|dewan bahasa|dewan budaya|mastika',
  ),
);
export const MAGAZINE_WORDS = words('majalah magazine magazin magazín');

export const ENCYCLOPEDIA_WORDS = words(
  'encyclopedia encyclopaedia ensiklopedi ensiklopedia enzyklopädie encyclopédie enciclopedia wikipedia britannica',
);
export const DICTIONARY_WORDS = words(
  'dictionary kamus wörterbuch dictionnaire diccionario dicionário dizionario woordenboek wiktionary thesaurus kbbi lexikon',
);
export const GLOSSARY_WORDS = words('glossary glosarium glossar');

export const BLOG_WORDS = words('blog weblog blogspot wordpress blogger');
export const BLOG_HOSTS = phrases(
  'wordpress.com|medium.com|blogger.com|tumblr.com|kompasiana.com|substack.com|dev.to/|hashnode.',
);
export const FORUM_HOSTS = phrases(
  'twitter.com|x.com/|facebook.com|instagram.com|reddit.com|tiktok.com|linkedin.com/posts|quora.com',
);
export const VIDEO_WORDS = words(
  'video videos film movie dvd vcd youtube sutradara director filmed documentary dokumenter motion',
);
export const VIDEO_PUBLISHERS = words('youtube netflix vimeo');
export const VIDEO_HOSTS = phrases('youtube.com|youtu.be|vimeo.com|netflix.com');
export const PREPRINT_WORDS = words('arxiv biorxiv medrxiv ssrn preprint preprints pracetak osf psyarxiv hal');
export const DATASET_WORDS = words('dataset datasets databank mendeley-data zenodo kaggle figshare dryad');
export const SOFTWARE_WORDS = words('software perangkat-lunak computer-program pypi cran r-package npm');
export const SOFTWARE_PHRASES = phrases(
  'computer software|perangkat lunak|python package|r package|[software]|source code|stata module|mobile app|aplikasi seluler|computer program',
);
export const INTERVIEW_WORDS = words('wawancara interview temubual temuramah entretien entrevista intervista');
export const SPEECH_WORDS = words(
  'pidato ceramah speech presentation lecture keynote address presentasi vortrag conférence-orale ponencia makalah-disajikan',
);
export const PATENT_WORDS = words('paten patent patents brevet patente octrooi');
export const STANDARD_NUMBER =
  /(?:^|[\s(])(?:SNI|ISO|IEC|IEEE Std|ASTM|DIN(?: EN)?|BS EN|ANSI|JIS|ITU-T|NIST SP|RFC|MS ISO|ÖNORM|ABNT NBR|NBR)[\s:./-]{0,2}(?:ISO |IEC |EN )?\p{Lu}?\d/u;
/** The same at the start of a title, which is asked in lower case. */
export const STANDARD_START =
  /^(?:sni|iso|iec|ieee std|astm|din(?: en)?|bs en|ansi|itu-t|nist sp|rfc) ?[:./-]? ?(?:iso |iec |en )?[a-z]?\d/;
export const MANUSCRIPT_WORDS = words(
  'manuscript naskah taipskrip typescript manuskrip manuscrit unpublished handschrift',
);
export const PAMPHLET_WORDS = words('leaflet pamflet pamphlet brosur brochure poster flyer');
export const MAP_WORDS = words('peta map karte carte mapa');
export const IMAGE_WORDS = words(
  'foto photograph photo gambar painting lukisan image illustration infografis infographic',
);
export const SONG_WORDS = words('lagu song album cd-audio recording');

/** Titles of reports, where a body writes. */
export const REPORT_WORDS = words(
  'laporan report reports profil statistik statistics survei survey outlook guide guidelines guideline panduan rencana renstra proyeksi indeks index riset riskesdas lakip lkip kinerja sensus census angka dokumen rekapitulasi',
  'assessment brief whitepaper policy blueprint framework standards standard strategi manual pelan informasi hasil capaian progres catatan annual tahunan tata diagnostic specifications nutrition global impact state booklet kerangka rapor indikator',
  'bericht jahresbericht rapport informe relatório rapporto',
);
/** The words among them that make a report of what a body publishes with place and publisher like a book. */
export const STRONG_REPORT_WORDS = words(
  'laporan report reports profil statistik statistics survei survey outlook guidelines guideline guide rencana renstra proyeksi indeks index riset lakip lkip kinerja sensus census angka rekapitulasi',
  'assessment brief whitepaper framework standards manual informasi capaian progres annual tahunan diagnostic specifications state rapor bericht jahresbericht rapport informe relatório rapporto',
);
/** Genre words of reports. */
export const REPORT_GENRES = words(
  'report laporan whitepaper working technical discussion policy brief rapport bericht informe makalah-kerja relatório research memorandum kertas',
);
/** Bodies that publish statistics and reports under their own name. */
export const REPORT_PHRASES = phrases(
  'dalam angka|white paper|working paper|policy brief|discussion paper|technical report|annual report|laporan tahunan|blue print|tech. rep|research report',
);
