// Sentences for the text around a list; {} is where the citation stands. Distractors cite nothing, though they look a little
// as if they did.

type Sentences = Readonly<Record<'en' | 'id', readonly string[]>>;

/** The names of the citation are part of the sentence: Smith (2020). */
export const NARRATIVE: Sentences = {
  en: [
    '{} showed that the effect depends on how the sample was drawn.',
    'According to {}, the pattern holds for smaller groups as well.',
    'The same question was put by {} in a different setting.',
    'This view goes back to {}, who worked with far less material.',
    'Later work by {} did not confirm the result.',
    'As {} pointed out, the two measures are not independent.',
    'Following {}, we treat both cases alike.',
    'In contrast, {} found no difference between the conditions.',
    'The approach of {} needs fewer assumptions.',
    'However, {} argued that the evidence is weak.',
  ],
  id: [
    '{} menunjukkan bahwa pengaruhnya bergantung pada cara sampel diambil.',
    'Menurut {}, pola itu juga berlaku untuk kelompok yang lebih kecil.',
    'Pertanyaan yang sama diajukan oleh {} dalam keadaan yang berbeda.',
    'Pandangan ini berasal dari {} yang bekerja dengan bahan yang jauh lebih sedikit.',
    'Hal ini sejalan dengan {} yang meneliti daerah lain.',
    'Sebagaimana dikemukakan {}, kedua ukuran itu tidak berdiri sendiri.',
    'Berbeda dengan itu, {} tidak menemukan perbedaan antara keduanya.',
    'Penelitian {} memakai cara yang lebih sederhana.',
    'Namun, {} berpendapat bahwa buktinya lemah.',
    'Hasil serupa dilaporkan oleh {} beberapa waktu kemudian.',
  ],
};

export const PARENTHETICAL: Sentences = {
  en: [
    'This has been observed in several settings {}.',
    'The method is well known {} and needs no further introduction.',
    'Such differences are often explained by the size of the sample {}.',
    'Most of the older studies report the opposite {}.',
    'The term is used here in its wider sense {}.',
    'It remains open how far this can be generalised {}.',
    'Similar results are reported for larger groups {}, though not for all of them.',
    'There is some agreement on this point {}.',
    'The data were collected in the usual way {}.',
    'A fuller account is given elsewhere {}.',
  ],
  id: [
    'Hal ini telah diamati dalam beberapa keadaan {}.',
    'Cara ini sudah banyak dikenal {} dan tidak perlu diuraikan lagi.',
    'Perbedaan seperti itu sering dijelaskan dengan ukuran sampel {}.',
    'Sebagian besar penelitian lama melaporkan hal yang sebaliknya {}.',
    'Istilah tersebut dipakai di sini dalam arti yang luas {}.',
    'Masih terbuka sejauh mana hal ini dapat diperluas {}.',
    'Hasil serupa dilaporkan untuk kelompok yang lebih besar {}, meskipun tidak semuanya.',
    'Ada kesepakatan mengenai hal ini {}.',
    'Data dikumpulkan dengan cara yang lazim {}.',
    'Uraian yang lebih lengkap terdapat di tempat lain {}.',
  ],
};

export const DISTRACTORS: Sentences = {
  en: [
    'In 2019, the response rate rose to 45.3% (n = 312).',
    'Table 2 (see Section 4.1) lists the values for 2015–2018.',
    'Law No. 11 of 2020 on Job Creation changed the rules (Article 5, paragraph 2).',
    'The survey was held in Jakarta (12 March 2018) and repeated two years later.',
    'The difference was significant (p < .05), F(2, 117) = 4.31.',
    'The mean was 3.42 (SD = 1.10) in the first group.',
    'Between 1998 and 2004 the number of cases doubled (Figure 3).',
    'Of the 1,250 forms that were sent out, 873 came back.',
  ],
  id: [
    'Pada tahun 2019 tingkat jawaban naik menjadi 45,3% (n = 312).',
    'Tabel 2 (lihat bagian 4.1) memuat nilai untuk tahun 2015–2018.',
    'Undang-Undang Nomor 11 Tahun 2020 mengubah ketentuan itu (Pasal 5 ayat 2).',
    'Survei dilakukan di Jakarta (12 Maret 2018) dan diulang dua tahun kemudian.',
    'Perbedaan itu bermakna (p < 0,05) pada kedua kelompok.',
    'Nilai rata-rata kelompok pertama adalah 3,42 (SD = 1,10).',
    'Antara tahun 1998 dan 2004 jumlah kasus berlipat dua (Gambar 3).',
    'Dari 1.250 angket yang dikirim, 873 kembali.',
  ],
};
