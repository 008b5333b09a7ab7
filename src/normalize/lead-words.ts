// Words that introduce a value and are no value themselves: "Vol.", "hlm.", "In", "Diakses pada", "edited by".
// In lower case, one word each; letters only.

export const LEAD_WORDS: ReadonlySet<string> = new Set(
  [
    // numbers of journals and pages
    'vol volume volumen v bd band bde jg jahrgang jilid jil juz tome tomo t no nos nomor nr num number número numéro núm n issue iss heft h bil bilangan fasc',
    'p pp pg pgs page pages hlm hal halaman hh ms s seite seiten pág págs blz f ff article artikel art id supplement suppl tahun thn year seri series ser part pt bagian ch chap chapter kap kapitel bab',
    // editions and translations
    'ed eds edn edition editions edisi cet cetakan terbitan auflage aufl édition édn edición edição edizione rev revised druk printing',
    'editor editors edited hrsg hg hrsgg herausgegeben herausgeber éd éds dir coord org orgs penyunting peny disunting diedit trans translated translator translators übers übersetzt terj terjemahan diterjemahkan penerj penerjemah alih bahasa trad director directed sutradara',
    // containers
    'in dalam dlm di dans en em nella nel within on the of and dan und et at by oleh von par per a an to for',
    // access
    'diakses akses diunduh diambil dipetik dilihat dicapai dikutip tersedia available retrieved accessed access visited viewed cited last abgerufen zugriff consulté consultado acesso disponible disponível disponibile verfügbar',
    'am le el em il pada tanggal dari daripada melalui kembali situs laman from via url http https doi www org dx isbn issn pmid eissn online daring internet pukul jam wib wita wit jm tgl date accès adresse at tel',
    // laws
    'tentang republik negara tln lembaran tambahan berita',
    // publishing
    'published publ diterbitkan terbit penerbit publisher verlag press sebagaimana telah diubah dengan terakhir beberapa kali number',
    'et al dkk others note submitted und',
  ]
    .join(' ')
    .split(' '),
);
