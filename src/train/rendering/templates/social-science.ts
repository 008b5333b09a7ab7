// Templates of German social science and French humanities: chapters with "(Hg.)" or "(dir.)", years of a journal beside its
// number, series in quotes, many stops inside titles.
import { field, gap, type PrintedPiece } from '../../printed-pieces.js';
import { pick } from '../../random.js';
import {
  edition,
  editorsOf,
  finalStop,
  imprint,
  lastYear,
  monthAndYear,
  namesOf,
  opening,
  pageCount,
  pageRange,
  pages,
  series,
  titled,
  yearOf,
} from '../parts.js';
import { type Making, sometimes, type Template, wholeNumber } from '../template.js';

/** The book around a chapter: the record's or another work's title. */
function bookTitle({ work, other }: Making): string {
  return work.type === 'chapter' && work['container-title'] ? work['container-title'] : other.title;
}

function editedBook(making: Making): PrintedPiece[] {
  const { words, random } = making;
  const editors = editorsOf(making);
  const book = field('container-title', bookTitle(making));
  if (editors === '') return [book];
  const editor = field('editor', editors);
  const mark = pick(words.editorMarks, random);
  const lead = pick(words.editorLeads, random);
  return pick<PrintedPiece[]>(
    [
      [editor, gap(mark + pick([', ', ': ', ' ', ': '], random)), book],
      [editor, gap(mark + pick([', ', ': '], random)), book],
      [editor, gap(pick([': ', ', '], random)), book],
      [book, gap(pick([', ', '. ', ' ('], random) + lead), editor],
      [book],
    ],
    random,
  );
}

const closingBracket = (pieces: readonly PrintedPiece[]): PrintedPiece =>
  gap(pieces.some(({ label, text }) => label === undefined && /\([^)]*$/u.test(text)) ? ')' : '');

/** Author: Title. In: Editors (Hrsg.): Book. Subtitle. Place: Publisher, S. 1–20 */
export const chapter: Template = (making) => {
  const { words, random, manner } = making;
  const around = editedBook(making);
  const bracket = closingBracket(around.filter(({ text }) => !text.endsWith(')')));
  const mark = pick(['. ', ', ', '. ', ' '], random);
  const range = sometimes(0.75, random, () => pages(making, pick([', ', '. ', ', '], random) + manner.pageLead));
  const where = sometimes(0.75, random, () => [gap(mark), ...imprint(making)]);
  const inside = random() < 0.5;
  return [
    ...opening(making),
    ...titled(making, pick(['. ', ', ', '. ', '. – '], random)),
    gap(pick(words.containerLeads, random)),
    ...around,
    bracket,
    ...sometimes(0.15, random, () => [gap(pick([', ', '. '], random)), ...edition(making)]),
    ...sometimes(0.15, random, () => series(making)),
    ...(inside ? range : []),
    ...where,
    ...lastYear(making, pick([', ', ' ', ', '], random)),
    ...(inside ? [] : range),
    finalStop(0.7, making),
  ];
};

/** Editors (Hg.), Title. Subtitle, Place: the editors in front, no author. */
export const editedVolume: Template = (making) => {
  const { words, random, work, manner } = making;
  const people = work.author.length > 0 ? work.author : work.editor;
  if (people.length === 0) return undefined;
  const mark = pick(words.editorMarks, random);
  const [before, after] = manner.yearFrame ?? ['', pick([', ', ': ', '. ', ' '], random)];
  const year = manner.yearFrame ? [field('issued', yearOf(making))] : [];
  return [
    field('editor', namesOf(people, making)),
    gap(mark + before),
    ...year,
    gap(after),
    ...titled(making, pick(['. ', ', '], random)),
    ...sometimes(0.2, random, () => [...edition(making), gap('. ')]),
    ...imprint(making),
    ...lastYear(making, pick([', ', ' '], random)),
    ...sometimes(0.2, random, () => [gap(pick([', ', '. '], random) + pageCount(making))]),
    finalStop(0.7, making),
  ];
};

/** Volume, issue and year of a journal in the forms of German and French lists. */
function journalNumbers(making: Making): PrintedPiece[] {
  const { words, work, random, manner } = making;
  const volume = field('volume', work.volume ?? String(wholeNumber(1, 90, random)));
  const roman = field(
    'volume',
    pick(['I', 'II', 'III', 'IV', 'V', 'VII', 'IX', 'XII', 'XIV', 'XX', 'XXIII', 'LX'], random),
  );
  const issue = field('issue', work.issue ?? String(wholeNumber(1, 12, random)));
  const volumeLead = pick(words.volumeLeads, random);
  const issueLead = pick(words.issueLeads, random);
  const year = manner.yearFrame
    ? undefined
    : field('issued', random() < 0.2 ? monthAndYear(making, yearOf(making)) : yearOf(making));
  const after = (before: string): PrintedPiece[] => (year ? [gap(before), year] : []);
  const yearly: PrintedPiece[] = [volume, gap('. Jg')];
  const common: PrintedPiece[][] = [
    [gap(', '), gap(volumeLead), volume, gap(', '), gap(issueLead), issue, ...after(', ')],
    [gap(', '), gap(volumeLead), roman, gap(', '), gap(issueLead), issue, ...after(', ')],
    [gap(', '), gap(issueLead), issue, ...after(', ')],
    [gap(' '), volume, ...(year ? [gap(' ('), year, gap(')')] : [])],
    [gap(', '), volume, gap('/'), issue, ...after(', ')],
    [gap(' '), volume, gap(', '), issue, ...after(', ')],
    [gap(', '), issue, gap('/'), field('issued', yearOf(making))],
    [gap(' '), issue, gap('/'), field('issued', yearOf(making))],
    [gap(', '), gap(volumeLead), volume, ...after(', ')],
    ...(year
      ? [
          [gap(', '), year, gap(', '), gap(issueLead), issue],
          [gap(' '), year, gap(', '), gap(volumeLead), volume],
        ]
      : []),
  ];
  if (words.volumeLeads.includes('Jg. ') && random() < 0.5)
    return pick<PrintedPiece[]>(
      [
        [gap(', '), ...yearly, gap('., '), gap(issueLead), issue, ...after(', ')],
        [gap(' '), ...yearly, gap('., '), gap(issueLead), issue, ...after(' ')],
        [gap(', Jg. '), volume, gap(', '), gap(issueLead), issue, ...after(', ')],
        [gap(' '), volume, gap('. Jg., '), gap(issueLead), issue, ...after('/')],
        [gap(' '), volume, ...(year ? [gap(' ('), year, gap('), ')] : [gap(', ')]), gap(issueLead), issue],
      ],
      random,
    );
  return pick(common, random);
}

/** Author, « Title », Journal, vol. III, n° 4, p. 273-288 */
export const article: Template = (making) => {
  const { words, work, random, manner } = making;
  if (!work['container-title'] || work.type !== 'article-journal') return undefined;
  const lead = random() < 0.35 ? pick(words.containerLeads, random) : '';
  return [
    ...opening(making),
    ...titled(making, pick(['. ', ', ', ', ', '. '], random)),
    gap(lead),
    field('container-title', work['container-title']),
    ...sometimes(0.05, random, () => [
      gap(pick([', 2e série', ', 2ème série', ', n. s.', ', N.F.', ', new series'], random)),
    ]),
    ...journalNumbers(making),
    ...sometimes(0.8, random, () => pages(making, pick([', ', ', ', ' : ', ': '], random) + manner.pageLead)),
    finalStop(0.7, making),
  ];
};

/** A book with its parts of a work in several volumes: "Bd. 256, Nürnberg", "t. II, Paris". */
export const bookInVolumes: Template = (making) => {
  const { words, random } = making;
  const bookVolumeLeads = words.volumeLeads.filter((lead) => !lead.startsWith('J'));
  const volume = field(
    'volume',
    random() < 0.5 ? String(wholeNumber(1, 12, random)) : pick(['I', 'II', 'III', 'IV', 'V'], random),
  );
  return [
    ...opening(making),
    ...titled(making, pick(['. ', ', '], random)),
    gap(pick(bookVolumeLeads, random)),
    volume,
    gap(pick([', ', '. ', ': '], random)),
    ...imprint(making),
    ...lastYear(making, pick([', ', ' '], random)),
    ...sometimes(0.2, random, () => [gap(`, ${words.pageLeads[0]}`), field('page', pageRange(making))]),
    finalStop(0.7, making),
  ];
};

/** A book in a series: Title, coll. « Points », Paris, Seuil, 1990. */
export const bookInSeries: Template = (making) => {
  const { random } = making;
  const ahead = random() < 0.5;
  const mark = pick([', ', '. '], random);
  return [
    ...opening(making),
    ...titled(making, ''),
    ...(ahead ? series(making) : []),
    gap(mark),
    ...imprint(making),
    ...(ahead ? [] : series(making)),
    ...lastYear(making, ', '),
    ...sometimes(0.15, random, () => [gap(`, ${pageCount(making)}`)]),
    finalStop(0.75, making),
  ];
};
