// The year behind the authors: in round brackets, in square ones, bare, or not there, as the list mostly has it.
import type { CheckedReference } from '../checked-document.js';
import { listText } from '../example-text.js';
import { isDoubtfulField } from '../field-values.js';
import { checkManners, type PrintedForm } from '../list-manner.js';
import type { Rule } from '../rule.js';

const FORMS: Readonly<Record<string, string>> = {
  '(': 'year in round brackets behind the author',
  '[': 'year in square brackets behind the author',
  '': 'year without brackets behind the author',
  elsewhere: 'year elsewhere than behind the author',
};

/** Laws carry their year in their number, and works without an author have nothing that the year could stand behind. */
function yearForm(reference: CheckedReference): PrintedForm | undefined {
  const { segments, text, item } = reference;
  const author = segments.findIndex(({ label }) => label === 'author');
  const year = segments.find(({ label }) => label === 'issued');
  if (!segments.some(({ label }) => label === 'title')) return undefined;
  if (author < 0 || author > 1 || !year || isDoubtfulField(reference, year) || item.type === 'legislation')
    return undefined;
  if (segments[author + 1] !== year) return { start: year.start, end: year.end, form: 'elsewhere' };
  return hasTwoYears(text, year.end) ? undefined : bracketForm(text, year.start, year.end);
}

// [1950] 1992 | (1950) 1992: the first edition, then the one that was read
const SECOND_YEAR = /^[)\]]\s?[([]?(?:1[5-9]|20)\d\d/u;

const hasTwoYears = (text: string, end: number): boolean => SECOND_YEAR.test(text.slice(end, end + 8));

/** Numbered styles print the year of web pages elsewhere than that of articles. */
const whereItIs = ({ segments }: CheckedReference): string =>
  segments.some(({ label }) => label === 'URL' || label === 'accessed') ? 'web' : 'print';

function bracketForm(text: string, start: number, end: number): PrintedForm {
  const open = /[([](?=\s?$)/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const rest = /^[^()[\]]{0,30}[)\]]/.exec(text.slice(end, end + 31))?.[0];
  if (open !== '' && rest !== undefined && (text[start - 1] !== open || rest.length > 1))
    return { start, end, form: open };
  if (open === '' || rest === undefined) return { start, end, form: '', inForm: within(text.slice(start, end)) };
  return { start: start - 1, end: end + 1, form: open, inForm: within(text.slice(start, end)) };
}

const within =
  (year: string) =>
  (form: string): string =>
    ({ '(': `(${year})`, '[': `[${year}]` })[form] ?? year;

const BRACKETED = [
  'Ashari, Khasan. (2020). Kamus Hubungan Internasional dan Diplomasi. Jakarta: Gramedia.',
  'Dhofier, Zamakhsari. (2011). Tradisi Pesantren. Jakarta: LP3ES.',
  'Mughits, Abdul. (2008). Kritik Nalar Fiqh Pesantren. Jakarta: Kencana.',
  'Ramayulis. (2012). Sejarah Pendidikan Islam. Jakarta: Kalam Mulia.',
];
const BARE = BRACKETED.map((reference) => reference.replace(/[()]/g, ''));

export const consistentYearForm: Rule = {
  id: 'consistent-year-form',
  group: 'list',
  severity: 'warning',
  summary: 'Finds references whose year stands elsewhere or in other brackets than in the rest of the list.',
  why: 'Readers find a work by author and year, and look for the year where the other references have it. Styles put it into round brackets (APA), leave it bare (Harvard as in Indonesia) or print it at the end (MLA).',
  examples: [
    {
      text: listText(...BRACKETED, 'Sutrisno. [2011]. Pembaharuan Pendidikan Islam. Yogyakarta: Fadilatama.'),
      finds: ['[2011]'],
    },
    {
      text: listText(...BARE, 'Sutrisno. (2011). Pembaharuan Pendidikan Islam. Yogyakarta: Fadilatama.'),
      finds: ['(2011)'],
    },
    {
      text: listText(...BARE, 'Sutrisno. Pembaharuan Pendidikan Islam. Yogyakarta: Fadilatama, 2011.'),
      finds: ['2011'],
    },
    {
      text: listText(...BRACKETED, 'Sutrisno. (2011). Pembaharuan Pendidikan Islam. Yogyakarta: Fadilatama.'),
      finds: [],
    },
    { text: listText(...BARE, 'Sutrisno. 2011. Pembaharuan Pendidikan Islam. Yogyakarta: Fadilatama.'), finds: [] },
  ],
  check: checkManners([{ formOf: yearForm, say: (form) => FORMS[form], group: whereItIs }]),
};
