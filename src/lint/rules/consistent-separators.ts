// The signs between the fields, held to what the list itself mostly prints.
import { listText } from '../example-text.js';
import { checkManners } from '../list-manner.js';
import type { Rule } from '../rule.js';
import { SEPARATOR_MANNERS } from '../separator-manners.js';

const BOOKS = [
  'Ashari, Khasan. 2020. Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia.',
  'Dhofier, Zamakhsari. 2011. Tradisi Pesantren. Jakarta: LP3ES.',
  'Mughits, Abdul. 2008. Kritik Nalar Fiqh Pesantren. Jakarta: Kencana.',
  'Ramayulis. 2012. Sejarah Pendidikan Islam. Jakarta: Kalam Mulia.',
];
const ARTICLES = [
  'Ashari, K., & Amal, I. (2016). Diplomasi publik Indonesia. Jurnal Komunikasi dan Media, 1(2), 45–57.',
  'Hamonangan, I., & Assegaff, Z. (2017). Diplomasi siber di Asia. Jurnal Hubungan Internasional, 2(1), 5–17.',
  'Rahman, B., & Lestari, D. (2019). Diplomasi budaya dan batik. Jurnal Ilmu Politik, 4(1), 25–37.',
  'Saudi, A., & Putri, N. (2021). Diplomasi digital negara kecil. Jurnal Sosial Humaniora, 6(2), 4–16.',
];

export const consistentSeparators: Rule = {
  id: 'consistent-separators',
  group: 'list',
  severity: 'warning',
  summary: 'Finds references whose signs between the fields differ from the rest of the list.',
  why: 'A list follows one style, whichever that is: one word before the last author, one sign between place and publisher, one way to print volume and pages. What most references of the list do is taken as meant; where they are not of one mind nothing is said.',
  examples: [
    {
      text: listText(...BOOKS, 'Sutrisno. 2011. Pembaharuan Pendidikan Islam. Yogyakarta : Fadilatama.'),
      finds: [' : '],
      fixed: listText(...BOOKS, 'Sutrisno. 2011. Pembaharuan Pendidikan Islam. Yogyakarta: Fadilatama.'),
    },
    {
      text: listText(
        ...ARTICLES,
        'Yusuf, M., dan Zahra, F. (2022). Diplomasi vaksin. Jurnal Kesehatan Masyarakat, 7(1), 11–29.',
      ),
      finds: ['dan'],
    },
    {
      text: listText(
        ...ARTICLES,
        'Yusuf, M., & Zahra, F. (2022). Diplomasi vaksin. Jurnal Kesehatan Masyarakat, 7(1), hlm. 11-29.',
      ),
      finds: ['hlm.', '-'],
    },
    { text: listText(...BOOKS, 'Sutrisno. 2011. Pembaharuan Pendidikan Islam. Yogyakarta: Fadilatama.'), finds: [] },
    { text: listText(...BOOKS, 'Sutrisno. 2011. Pembaharuan Pendidikan Islam. Yogyakarta dkk.'), finds: [] },
    {
      text: listText(
        ...ARTICLES.map((line) => line.replace(/(?=\d{1,9}–)/, 'hlm. ')),
        'Yusuf, M., & Zahra, F. (2022). The politics of vaccines in the world economy. Journal of Public Health, 7(1), pp. 11–29.',
      ),
      finds: [],
    },
    {
      text: listText(
        ...ARTICLES,
        'Yusuf, M., & Zahra, F. (2022). Diplomasi vaksin. Jurnal Kesehatan Masyarakat, 7(1), 11–29.',
      ),
      finds: [],
    },
  ],
  check: checkManners(SEPARATOR_MANNERS),
};
