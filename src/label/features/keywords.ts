// Words that mean something in a reference whatever stands around them: "Vol.", "hlm.", "Verlag", "Skripsi".
// One class a row, its words in lower case as tokens print them; a word may stand in several classes.
// Collected from the manuals' abbreviations and from lists in Indonesian, Malay and the larger European languages.

export const KEYWORDS = {
  volume: 'vol vols volume volumes v bd bde band bände jg jahrgang jilid jil tome tom tomo t volumen vol.no том т juz',
  issue: 'no nos nr num nomor nomer number numéro número núm n issue iss heft h fasc fascicule bil bilangan № nos.',
  page: 'p pp pg pgs pag pages page s ss seite seiten hlm hal hlmn halaman hh h pág págs págg pagg ms muka surat с стр str стр. pgs',
  editor:
    'ed eds editor editors edited editado editora editores hrsg hrsgg hg hgg herausgegeben herausgeber dir dirs org orgs coord coords penyunting peny disunting diedit suntingan penyelenggara éd éds cura red redaksi ред comp comps compiler',
  in: 'in dalam dlm dans en em nel nella w в di im chez apud',
  edition:
    'edn edition edisi aufl auflage éd édition edición edição edizione cet cetakan rev revised revisi изд überarb überarbeitete erw erweiterte erw. terbitan ke neuaufl',
  access:
    'accessed retrieved available diakses diunduh dipetik tersedia diambil abgerufen zugriff consulté consultado acesso acessado disponível disponible visited viewed dilihat akses unduh stand letzter access download downloaded zugegriffen eingesehen besucht consultata consulta capaian dicapai tanggal pukul wib consulted',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januari februari pebruari maret mei juni juli agustus oktober nopember desember agu agt ags agst okt des januar februar märz mai juni juli dezember mrz dez janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic janeiro fevereiro março maio junho julho setembro outubro dezembro fev set out gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre mac ogos julai disember spring summer autumn fall winter frühjahr herbst',
  genre:
    "thesis dissertation skripsi tesis disertasi diss dissertasi phd ph.d master's masters mémoire thèse tese dissertação dissertação tesina makalah magisterarbeit diplomarbeit masterarbeit bachelorarbeit habilitation habilitationsschrift doctoral doctorat undergraduate tugas akhir preprint report laporan rapport bericht unpublished inaugural-dissertation monografia postdoctoral manuscript unveröffentlicht unveröff",
  and: 'and und et dan y e & og och en und with mit и serta',
  etAl: 'al dkk kk alii others lainnya al. kawan-kawan otros др',
  publisher:
    'press presse presses verlag publishers publisher publishing publications publication penerbit books éditions editions editorial editora edizioni ltd inc gmbh pt cv co sons pustaka company house media wiley springer elsevier routledge sage kluwer nijhoff brill mcgraw-hill macmillan blackwell palgrave penguin harper oxford cambridge gramedia erlangga rajawali kencana alfabeta presse uitgeverij verlagsgesellschaft verlagsanstalt libraire librairie llc corp printing imprint percetakan bumi',
  journal:
    'journal journals jurnal revista revue zeitschrift rivista review reviews annals annales annalen bulletin buletin archives archiv archivos letters quarterly magazine majalah acta berita warta gazette newsletter transactions chronicle times tijdschrift tidskrift вестник журнал j int rev z zschr lett bull ann arch trans',
  science:
    'science sciences sci res research studies study advances medicine med chem chemistry phys physics biol biology psychol psychology soc social eng engineering theory applied appl comput mathematical math american am eur european british br nature cell clin clinical public health ilmu pendidikan ilmiah penelitian indonesia forschung wissenschaft',
  proceedings:
    'proceedings proc prosiding conference conf symposium symp simposium seminar workshop konferensi konferenz congress congreso kongres tagung tagungsband colloque colloquium actes anais atas atti meeting international annual persidangan nasional lncs tagungen congrès',
  organisation:
    'institute institut instituto kementerian ministry department departemen badan university universitas universität universiteit université universidad universidade università universiti fakultas fakultät faculty faculté dinas commission council centre center zentrum association organization organisation society committee bank komisi republik direktorat pusat lembaga tim academy akademie college sekolah stkip iain uin politeknik bureau office agency corporation foundation stiftung yayasan bundesministerium ministerium ministère gesellschaft government pemerintah nations union federal national statistik program jurusan school univ inst dept pascasarjana tinggi hochschule laboratory bundesamt world',
  particle:
    'von van der de la du di da dos das del den ter te al el le bin binti ibn ibnu af zu zur dello della ten vom y d',
  nameSuffix: 'jr sr ii iii iv jun sen filho neto',
  degree: 'prof dr drs dra ir h hj kh drg spd mpd msi mm se sh st mkom skom phd md ma msc bsc hum kom kes ag tgk apt',
  law: 'undang-undang uu uud peraturan pp keputusan perda perpres permen kepmen keppres tahun tentang act law code gesetz loi § §§ art bgbl putusan lembaran negara mahkamah v. vs court decree regulation directive menteri presiden ri republik pasal verordnung beschluss urteil artikel bverfg bgh bundesrat bundestag drucksache',
  function:
    'of the for and in on to a an from with by as at or its their is are how what why when between through into towards toward under over after among about yang untuk pada dari dengan terhadap di ke oleh sebagai dan atau dalam melalui bagi antara tentang berbasis menuju menggunakan sebuah studi analisis pengaruh der die das des und im am für dem ein eine einer zur zum von vom bei auf aus nach über zwischen als wie durch mit oder le la les des du et en pour dans sur au aux une un à par entre l d los las el del y por para con una sobre do da dos das e em um uma com ao na no nas nos il lo gli i della delle dei nel nella per tra и в на по',
  translator:
    'trans transl translated translator translators terj terjemahan penerjemah übers übersetzt übersetzung aus trad traduit traduction traducción tradução traduzione alih bahasa diterjemahkan traducido перев пер dialihbahasakan',
  doi: 'doi',
  standardNumber: 'isbn issn e-issn p-issn eissn isbn-13 isbn-10 isbn13',
  pubmed: 'pmid pmcid pubmed pmc medline arxiv ssrn hal jstor',
  web: 'url urls http https from dari available tersedia situs website web www online laman link unter http:// html pdf htm retrieved at halaman',
  medium:
    'online cd-rom dvd print elektronik daring internet film video en-ligne ligne electronic cd ebook e-book cdrom onlinefassung digital línea',
  forthcoming:
    'forthcoming submitted press druck erscheinen appear preparation t.t tt nd undated s.a sd n.d terbit presse vorbereitung accepted o.j',
  series:
    'series reihe seri lecture notes working papers paper collection coll schriftenreihe monograph monographs technical diskussionspapier discussion beiträge arbeitspapier occasional serie ser serial materialien policy brief texte cahiers cahier colección coleção skriftserie',
  locator:
    'see siehe vgl cf ibid supra note above fn lihat op cit ebd ebenda a.a.o loc id idem ders dies infra rn rdnr anm cap chap chapter kapitel bab section para figs fig table col pt part',
  country:
    'usa uk us indonesia germany france england jerman netherlands australia canada japan china malaysia india italy spain switzerland austria sweden jawa deutschland singapore ny ma ca nj il pa dc md tx va conn mass calif mich md. fl ga mn nc ct',
} as const satisfies Record<string, string>;

export type KeywordClass = keyof typeof KEYWORDS;

/** The classes in a fixed order; a word's classes are the bits of one integer, bit n for class n. At most 31 classes. */
export const KEYWORD_CLASSES = Object.keys(KEYWORDS) as KeywordClass[];

const bitsOfWord = new Map<string, number>();
KEYWORD_CLASSES.forEach((name, bit) => {
  for (const word of KEYWORDS[name].split(' ')) bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | (1 << bit));
});

/** The keyword classes of a lower-case word as bits; 0 for a word of none. */
export function keywordBits(word: string): number {
  return bitsOfWord.get(word) ?? 0;
}

/** The bit of one class. */
export function keywordBit(name: KeywordClass): number {
  return 1 << KEYWORD_CLASSES.indexOf(name);
}
