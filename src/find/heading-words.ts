// Tables of the words that head, sort and close reference lists, in many languages; folded as
// fold.ts has it. What the words mean together is decided in headings.ts.

import { foldLetters } from './fold.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean).map(foldLetters));
const phrases = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldLetters));

/** Words that make a heading that of a reference list. */
export const LIST_WORDS: ReadonlySet<string> = words(`
  references reference referensi rujukan pustaka kepustakaan bibliografi bibliography bibliographie bibliografia
  bibliographies literatur literature literaturverzeichnis literaturangaben literaturliste literaturnachweis
  literaturnachweise literaturhinweise literaturquellen quellenverzeichnis quellennachweis quellenangaben
  bibliografie bibliographic referencias referencies referenze referenzen referinte referenser referanser referencer
  referenties literatuur literatuurlijst literatuuropgave literatuurverwijzingen litteratur litteraturliste
  litteraturforteckning kallforteckning kildeliste kirjallisuus lahteet viitteet kaynakca kaynaklar irodalom
  irodalomjegyzek hivatkozasok literatura pismiennictwo bibliograficznych reference-list bibliografija viri
  литература литературы література літератури библиография бібліографія источники источников источникови списък
  библиографический βιβλιογραφια αναφορες daftarpustaka thebibliography
  参考文献 参考资料 引用文献 參考文獻 参考書目 文献 참고문헌 المراجع المصادر מקורות ביבליוגרפיה`);

/** Sources: they head a list only alone, or beside a word of LIST_WORDS. */
export const SOURCE_WORDS: ReadonlySet<string> = words(`
  sumber sources quellen fuentes fontes fonti bronnen zrodla kallor kilder sumber-sumber sumberdata`);

/** Words that may stand beside LIST_WORDS in a heading: "selected references", "daftar pustaka primer". */
export const COMPANION_WORDS: ReadonlySet<string> = words(`
  list of the cited used works work selected select additional general further key main primary secondary other suggested recommended
  and & notes note citations citation sources reading readings consulted this article complete full online
  daftar senarai sumber bahan acuan bacaan belajar utama primer sekunder tambahan dan buku jurnal internet lainnya lain lain-lain
  pendukung terkait digunakan yang serta sitasi catatan kaki bacaan-bacaan
  zitierte verwendete ausgewahlte weiterfuhrende weitere benutzte allgemeine literatur- quellen- und verzeichnis der zitierten liste
  literatur- quellen hinweise primarliteratur sekundarliteratur auswahl auswahlbibliographie
  references bibliographiques bibliographique liste ouvrages cites des et sources citees selective generale
  bibliograficas bibliografiche bibliografica citadas consultadas bibliograficos lista de y e referencias obras general basica complementaria
  riferimenti utilizzata consultada consultate
  список использованной использованных цитируемой и использованные список использованная источников перелік використаних джерел
  seznam pouzite literatury lista spis wykaz geciteerde lijst van de irodalom felhasznalt`);

/** Whole headings whose words do not head a list one by one. */
export const LIST_PHRASES: ReadonlySet<string> = phrases([
  'daftar pustaka',
  'daftar referensi',
  'senarai rujukan',
  'works cited',
  'work cited',
  'works consulted',
  'literature cited',
  'cited works',
  'citations',
  'works referenced',
  'reference works',
  'sources cited',
  'list of works cited',
  'further reading',
  'suggested reading',
  'suggested readings',
  'recommended reading',
  'daftar acuan',
  'daftar bacaan',
  'daftar rujukan',
  'bahan bacaan',
  'bahan rujukan',
  'acuan',
  'karya yang dikutip',
  'karya dikutip',
  'karya yang dirujuk',
  'daftar sumber',
  'obras citadas',
  'obras consultadas',
  'obras referidas',
  'trabajos citados',
  'ouvrages cites',
  'oeuvres citees',
  'travaux cites',
  'opere citate',
  'riferimenti bibliografici',
  'riferimenti',
  'zitierte werke',
  'zitierte schriften',
  'primarquellen',
  'sekundarliteratur',
  'primarliteratur',
  'geraadpleegde bronnen',
  'cytowane prace',
  'tai lieu tham khao',
  'список використаних джерел',
  'перелік посилань',
  'ссылки',
  'список источников',
]);

/** Notes that hold references: taken for a list only when no other list is there. */
export const NOTE_HEADINGS: ReadonlySet<string> = phrases([
  'notes',
  'endnotes',
  'footnotes',
  'end notes',
  'anmerkungen',
  'fussnoten',
  'endnoten',
  'catatan',
  'catatan kaki',
  'catatan akhir',
  'nota kaki',
  'notas',
  'notes de bas de page',
  'note',
  'noten',
  'примечания',
]);

/** First words of a heading that speaks of literature but is not a list. */
export const REVIEW_WORDS: ReadonlySet<string> = words(`
  tinjauan kajian telaah studi landasan review reviews survey stand sorotan analisis management manager manajemen`);

/** Sub-headings inside a list: kinds of source. Compared whole, after the leading letter or number is taken off. */
export const SUBHEADINGS: ReadonlySet<string> = phrases(
  `buku
buku-buku
buku teks
buku dan jurnal
jurnal
jurnal ilmiah
jurnal nasional
jurnal internasional
jurnal dan artikel
artikel
artikel jurnal
artikel ilmiah
artikel internet
makalah
prosiding
skripsi
tesis
disertasi
skripsi dan tesis
skripsi tesis
skripsi tesis dan disertasi
tesis dan disertasi
karya ilmiah
peraturan
peraturan perundang-undangan
perundang-undangan
undang-undang
peraturan perundangan
putusan
putusan pengadilan
internet
sumber internet
website
situs web
situs internet
web
laman
laman web
media online
media massa
sumber online
sumber lain
sumber lainnya
lain-lain
majalah
surat kabar
koran
majalah dan surat kabar
majalah surat kabar
sumber wawancara
wawancara
narasumber
sumber primer
sumber sekunder
dokumen
dokumen resmi
arsip
laporan
kamus
kamus dan ensiklopedia
kitab
tafsir
hadis
keratan akhbar
akhbar
books
book
journals
journal articles
articles
articles and chapters
book chapters
theses
dissertations
theses and dissertations
conference papers
proceedings
newspapers
newspaper articles
websites
web sites
web pages
web resources
online sources
internet sources
online resources
primary sources
secondary sources
archival sources
archives
archive sources
interviews
laws
legislation
statutes
cases
case law
reports
government documents
official documents
software
data sets
datasets
standards
patents
bucher
monographien
monografien
aufsatze
zeitschriften
zeitschriftenartikel
zeitungsartikel
zeitungen
internetquellen
onlinequellen
online-quellen
internet-quellen
primarquellen
primarliteratur
sekundarliteratur
sekundarquellen
gesetze
rechtsprechung
rechtsquellen
archivquellen
ungedruckte quellen
gedruckte quellen
quellen
livres
ouvrages
ouvrages generaux
articles de revue
articles de revues
revues
theses et memoires
sites web
sites internet
sitographie
links
link
weblinks
tautan
webographie
sources primaires
sources secondaires
sources imprimees
sources manuscrites
libros
articulos
revistas
tesis doctorales
sitios web
paginas web
recursos electronicos
leyes
fuentes primarias
fuentes secundarias
livros
artigos
teses
legislacao
libri
articoli
sitografia
webgrafia
книги
статьи
интернет-ресурсы`.split('\n'),
);

/** Headings that come after a reference list. Compared whole, after numbers at either end are taken off. */
export const CLOSING_HEADINGS: ReadonlySet<string> = phrases(
  `lampiran
lampiran-lampiran
daftar lampiran
daftar riwayat hidup
riwayat hidup
riwayat penulis
riwayat hidup penulis
biodata
biodata penulis
biografi penulis
tentang penulis
profil penulis
curriculum vitae
glosarium
glosari
indeks
komentar
tinggalkan balasan
tinggalkan komentar
beri komentar
tulis komentar
bagikan
bagikan ini
bacaan lain
baca juga
artikel terkait
berita terkait
postingan terkait
kata penutup
penutup
terima kasih
ucapan terima kasih
daftar gambar
daftar tabel
daftar isi
kesimpulan
hak cipta
kontak
hubungi kami
contact
contacts
contact us
comments
comment
no comments
leave a comment
leave a reply
leave comment
post a comment
add a comment
reply
replies
share
share this
share this article
like this
related
related posts
related articles
you may also like
read more
read next
tags
about the author
about the authors
about author
author information
author biography
author biographies
author contributions
biographical note
biographical notes
biography
biographies
appendix
appendices
appendix a
annex
annexes
annexe
attachment
attachments
supplementary material
supplementary materials
supplementary information
supporting information
acknowledgement
acknowledgements
acknowledgment
acknowledgments
conflict of interest
conflicts of interest
competing interests
funding
glossary
index
license
licence
copyright
contributing
contributors
abstract
zusammenfassung
summary
tables
figures
figure legends
list of figures
list of tables
table of contents
anhang
anhange
autor
autoren
autorin
autorinnen
der autor
die autorin
die autoren
die autorinnen
die autorin und der autor
autorennotiz
autoreninformation
autorinnen und autoren
zu den autoren
zum autor
zur autorin
zu den autorinnen
zu den personen
zur person
uber den autor
uber die autoren
uber die autorin
anschrift des autors
anschrift des verfassers
anschrift der autorinnen
anschriften der autoren
korrespondenzadresse
korrespondenz
kontakt
impressum
danksagung
abbildungsverzeichnis
tabellenverzeichnis
abkurzungsverzeichnis
abkurzungen
kommentare
kommentar schreiben
stichwortverzeichnis
sachregister
personenregister
eidesstattliche erklarung
selbststandigkeitserklarung
lebenslauf
annexes et tables
remerciements
resume
commentaires
laisser un commentaire
sobre el autor
sobre los autores
anexo
anexos
apendice
apendices
comentarios
deja un comentario
agradecimientos
resumen
sobre o autor
sobre os autores
agradecimentos
resumo
comentarios
appendice
allegati
ringraziamenti
bijlage
bijlagen
приложение
приложения
комментарии
об авторе`.split('\n'),
);
