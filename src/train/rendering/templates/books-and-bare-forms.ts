// Templates of plain books and translations, chapters by their number, and of careless punctuation: titles and containers
// parted by a stop or a blank alone.
import { field, gap, type PrintedPiece } from '../../printed-pieces.js';
import { pick } from '../../random.js';
import { printedName } from '../names.js';
import {
  edition,
  editorsOf,
  finalStop,
  imprint,
  lastYear,
  opening,
  pageCount,
  pageRange,
  pages,
  publisherOf,
  titled,
  yearOf,
} from '../parts.js';
import { type Making, sometimes, type Template, wholeNumber } from '../template.js';

/** A book: editions, translators, how many pages; publisher, place or both. */
export const book: Template = (making) => {
  const { words, random, other, manner } = making;
  const translator = other.author[0] ? printedName(other.author[0], manner.names.form, false) : '';
  const mark = pick([', ', '. '], random);
  const bracketed = !manner.yearFrame && random() < 0.2;
  const where = bracketed
    ? [gap(' ('), ...imprint(making), gap(pick([', ', ' ', ': '], random)), field('issued', yearOf(making)), gap(')')]
    : [gap(mark), ...imprint(making), ...lastYear(making, pick([', ', ' ', ', '], random))];
  return [
    ...opening(making),
    ...titled(making, ''),
    ...sometimes(translator === '' ? 0 : 0.1, random, () => [
      gap(mark + pick(words.translatorLeads, random)),
      field('translator', translator),
    ]),
    ...sometimes(0.2, random, () => [gap(mark), ...edition(making)]),
    ...sometimes(0.07, random, () => [gap(mark + pick(words.volumeCounts, random))]),
    ...where,
    ...sometimes(0.2, random, () => [gap(pick([', ', '. ', ' '], random) + pageCount(making))]),
    ...sometimes(0.06, random, () => [gap('. ISBN '), field('ISBN', isbn(making))]),
    finalStop(0.75, making),
  ];
};

function isbn({ random }: Making): string {
  const digits = (many: number) => String(wholeNumber(10 ** (many - 1), 10 ** many - 1, random));
  return pick(
    [
      `978-${digits(1)}-${digits(3)}-${digits(5)}-${digits(1)}`,
      `978${digits(10)}`,
      `${digits(1)}-${digits(3)}-${digits(5)}-X`,
    ],
    random,
  );
}

/** A book or report whose only imprint is a publisher, with nothing but blanks or commas between fields. */
export const bareBook: Template = (making) => {
  const { random } = making;
  const mark = pick([', ', '. ', ' ', ', '], random);
  return [
    ...opening(making),
    ...titled(making, mark),
    publisherOf(making),
    ...lastYear(making, pick([', ', ' ', '. '], random)),
    finalStop(0.5, making),
  ];
};
/** "chapter 5 of BOOK", "Chapter 3 in Editors (eds.) Book", with the number of the chapter between title and book. */
export const numberedChapter: Template = (making) => {
  const { words, random, other } = making;
  const number = random() < 0.7 ? String(wholeNumber(1, 25, random)) : pick(['III', 'IV', 'VII', 'X'], random);
  const editors = editorsOf(making);
  const edited =
    random() < 0.5 && editors !== '' ? [field('editor', editors), gap(`${pick(words.editorMarks, random)} `)] : [];
  const lead = pick(
    making.work.language === 'fr'
      ? ['chapitre ', 'chap. ']
      : making.work.language === 'de'
        ? ['Kapitel ', 'Kap. ']
        : ['chapter ', 'Chapter ', 'chap. ', 'Ch. '],
    random,
  );
  const joint = pick(
    making.work.language === 'fr'
      ? [' dans ', ' in ']
      : making.work.language === 'de'
        ? [' in: ', ' in ']
        : [' of ', ' in ', ' in '],
    random,
  );
  return [
    ...opening(making),
    ...titled(making, pick([', ', '. '], random)),
    gap(lead + number + joint),
    ...edited,
    field('container-title', other.title),
    ...sometimes(0.5, random, () => pages(making, `, ${making.manner.pageLead}`)),
    ...sometimes(0.75, random, () => [gap(pick(['. ', ', '], random)), ...imprint(making)]),
    ...lastYear(making, ', '),
    finalStop(0.8, making),
  ];
};

/** Title and journal parted by a stop or a blank alone, VOLUME(43), numbers with bare marks. */
export const bareArticle: Template = (making) => {
  const { work, random, manner } = making;
  if (!work['container-title'] || work.type !== 'article-journal') return undefined;
  const volume = field('volume', work.volume ?? String(wholeNumber(1, 120, random)));
  const issue = field('issue', work.issue ?? String(wholeNumber(1, 12, random)));
  const isShouting = random() < 0.12;
  const journal = field(
    'container-title',
    isShouting ? work['container-title'].toUpperCase() : work['container-title'],
  );
  const year = manner.yearFrame ? undefined : field('issued', yearOf(making));
  const range = pageRange(making);
  const page = field('page', range);
  const between = pick(['. ', '. ', ' ', ', ', '; ', ' / ', '. - '], random);
  const numbers = pick<PrintedPiece[]>(
    [
      [gap(' '), volume, gap('('), issue, gap('):'), page],
      [gap('('), volume, gap(')'), gap(', '), page],
      [gap(' ('), volume, gap(') '), page],
      [gap(' '), volume, gap(': '), page],
      [gap(' '), volume, gap(' '), page],
      [gap(', '), volume, gap(':'), page],
      [gap(' '), volume, gap('.'), issue, gap(': '), page],
      [gap(' '), volume, gap(' no '), issue, gap(' '), page],
      [gap(', '), volume, gap(', '), issue, gap(', '), page],
      [gap(', '), page],
    ],
    random,
  );
  const dated = year
    ? pick<PrintedPiece[]>(
        [
          [...numbers, gap(', '), year],
          [
            gap(' '),
            year,
            gap(numbers[0].text.startsWith('(') ? '; ' : ';'),
            ...numbers.slice(numbers[0].text.trim() === '' || numbers[0].text === ', ' ? 1 : 0),
          ],
          [...numbers, gap(' ('), year, gap(')')],
        ],
        random,
      )
    : numbers;
  return [...opening(making), field('title', work.title), gap(between), journal, ...dated, finalStop(0.6, making)];
};
