// Templates of papers at meetings: what stands in proceedings, with the place and days of the meeting behind their name,
// and what was only presented there.
import { field, gap, type PrintedPiece } from '../../printed-pieces.js';
import { pick } from '../../random.js';
import {
  editorsOf,
  finalStop,
  fullDate,
  imprint,
  lastYear,
  meetingDays,
  meetingName,
  monthAndYear,
  opening,
  pages,
  placeOfMeeting,
  publisherOf,
  titled,
  yearOf,
} from '../parts.js';
import { type Making, sometimes, type Template, wholeNumber } from '../template.js';

// 26-29 September 2004, Rome: names that hold place and days of their own
const HOLDS_DATE = /\d{1,2}\s*[-–]\s*\d{1,2}|,\s*\p{Lu}\p{L}+,|\b(?:1[89]|20)\d\d,/u;

/** The proceedings' name: the record's, where it is nothing but a name, or one made of a pattern. */
function proceedings(making: Making): PrintedPiece {
  const { work, words, random } = making;
  const recorded = work.type === 'paper-conference' ? work['container-title'] : undefined;
  const name =
    recorded && !HOLDS_DATE.test(recorded) && random() < 0.5
      ? recorded
      : meetingName(pick(words.proceedings, random), making);
  return field('container-title', name);
}

/** The year where it comes with the place: month and year or the year alone. */
function lastDate(making: Making): PrintedPiece[] {
  const { manner, random } = making;
  if (manner.yearFrame) return random() < 0.5 ? [gap(`, ${meetingDays(making)}`)] : [];
  const year = yearOf(making);
  return [gap(', '), field('issued', random() < 0.6 ? monthAndYear(making, year) : year)];
}

/** "volume 989 of Lecture Notes in Computer Science" */
function volumeOfSeries({ words, random }: Making): PrintedPiece[] {
  const lead = pick(
    words.volumeLeads.filter((word) => !word.startsWith('J')),
    random,
  );
  return [
    gap(`, ${lead}`),
    field('volume', String(wholeNumber(12, 2900, random))),
    gap(words.volumeOf),
    field('collection-title', pick(words.series, random)),
  ];
}

function containerLead({ words, random }: Making): PrintedPiece {
  return gap(random() < 0.8 ? pick(words.containerLeads, random) : '');
}

/** In Proceedings of the 5th Workshop on X, pages 3–9, Kobe, Japan, April 1991. Morgan Kaufmann. */
export const paperWithPlace: Template = (making) => {
  const { random } = making;
  const place = [gap(', '), placeOfMeeting(making)];
  const where = [
    ...sometimes(0.3, random, () => volumeOfSeries(making)),
    ...sometimes(0.6, random, () => pages(making, `, ${making.manner.pageLead}`)),
  ];
  const ordered = random() < 0.6 ? [...where, ...place] : [...place, ...where];
  return [
    ...opening(making),
    ...titled(making, pick(['. ', ', ', '. '], random)),
    containerLead(making),
    proceedings(making),
    ...ordered,
    ...lastDate(making),
    ...sometimes(0.4, random, () => [gap('. '), publisherOf(making)]),
    finalStop(0.9, making),
  ];
};

/** In D. Smith, editor, Proceedings …, volume 3 of LNCS, pages 1–9. Springer-Verlag, May 1990. */
export const paperWithEditors: Template = (making) => {
  const { words, random } = making;
  const editors = editorsOf(making);
  if (editors === '') return undefined;
  const mark = pick(words.editorMarks, random);
  const after = pick([', ', ' ', ', ', ': '], random);
  return [
    ...opening(making),
    ...titled(making, pick(['. ', ', '], random)),
    gap(pick(words.containerLeads, random)),
    field('editor', editors),
    gap(mark + after),
    proceedings(making),
    ...sometimes(0.5, random, () => volumeOfSeries(making)),
    ...sometimes(0.2, random, () => [gap(', '), placeOfMeeting(making)]),
    ...sometimes(0.75, random, () => pages(making, `, ${making.manner.pageLead}`)),
    ...sometimes(0.75, random, () => [gap('. '), ...imprint(making)]),
    ...lastDate(making),
    finalStop(0.9, making),
  ];
};

/** Title. In Proceedings … (pp. 3–9). Place: Publisher. */
export const paperWithBracketedPages: Template = (making) => {
  const { random } = making;
  const range =
    random() < 0.6
      ? [...pages(making, ` (${making.manner.pageLead}`), gap(')')]
      : pages(making, `, ${making.manner.pageLead}`);
  return [
    ...opening(making),
    ...titled(making, '. '),
    containerLead(making),
    proceedings(making),
    ...range,
    ...sometimes(0.3, random, () => [gap(pick(['. ', ', '], random)), placeOfMeeting(making)]),
    ...sometimes(0.6, random, () => [gap('. '), ...imprint(making)]),
    ...lastYear(making, ', '),
    finalStop(0.9, making),
  ];
};

/** In Proceedings … (Athens, Greece, Nov. 3-5). ACM, New York, 1986, pages 184-193. */
export const paperWithBracketedPlace: Template = (making) => {
  const { random } = making;
  const days = random() < 0.7 ? `, ${meetingDays(making)}` : '';
  const yearOfMeeting = random() < 0.3 ? ` ${yearOf(making)}` : '';
  return [
    ...opening(making),
    ...titled(making, '. '),
    containerLead(making),
    proceedings(making),
    gap(' ('),
    placeOfMeeting(making),
    gap(`${days}${days === '' ? '' : yearOfMeeting})`),
    ...sometimes(0.3, random, () => volumeOfSeries(making)),
    ...sometimes(0.7, random, () => [gap(pick(['. ', ', '], random)), ...imprint(making)]),
    ...(making.manner.yearFrame ? [] : [gap(', '), field('issued', yearOf(making))]),
    ...sometimes(0.7, random, () => pages(making, `, ${making.manner.pageLead}`)),
    finalStop(0.9, making),
  ];
};

// the annual meeting, der Jahrestagung, le colloque, el Congreso, o Seminário, il Convegno
const ARTICLE = /^(?:the|der|dem|le|la|les|au|el|las|o|a|il) /u;
// Communication au colloque, Trabalho apresentado no Congresso
const HOLDS_ARTICLE = /(?:au|no|al) $/u;

/** Paper presented at the annual meeting of the X Association, Chicago, IL. */
export const presentation: Template = (making) => {
  const { words, random } = making;
  const [genre, lead] = pick(words.contributions, random);
  const [open, close] = pick(
    [
      ['', ''],
      ['', ''],
      ['(', ')'],
      ['[', ']'],
    ] as const,
    random,
  );
  const days = random() < 0.25 ? `, ${meetingDays(making)}` : '';
  const dated = making.manner.yearFrame
    ? [gap(days)]
    : [gap(', '), field('issued', random() < 0.5 ? fullDate(making, yearOf(making)) : yearOf(making))];
  const named = meetingName(pick(words.meetings, random), making);
  const article = ARTICLE.exec(named)?.[0] ?? '';
  const meeting = field('event-title', named.slice(article.length));
  const isArticleSaid = HOLDS_ARTICLE.test(lead) || random() < 0.1;
  return [
    ...opening(making),
    ...titled(making, pick(['. ', ', ', '. '], random)),
    gap(open),
    field('genre', genre),
    gap(lead + (isArticleSaid ? '' : article)),
    meeting,
    ...sometimes(0.75, random, () => [gap(', '), placeOfMeeting(making)]),
    ...dated,
    gap(close),
    finalStop(0.9, making),
  ];
};

/** In: CONGRESSO BRASILEIRO DE X, 5., 1999, São Paulo. Anais... São Paulo: SBC, 1999. p. 1-5. */
export const paperInAnnals: Template = (making) => {
  const { words, random } = making;
  const year = yearOf(making);
  const name = pick(
    ['Congresso Brasileiro de ', 'Simpósio Brasileiro de ', 'Encontro Nacional de ', 'Seminário de '],
    random,
  );
  const meeting = name + pick(words.topics, random);
  const front = field('author', making.work.author.length > 0 ? opening(making)[0].text : '');
  if (front.text === '') return undefined;
  return [
    front,
    gap('. '),
    ...titled(making, '. '),
    gap('In: '),
    field('container-title', `${random() < 0.6 ? meeting.toUpperCase() : meeting}, ${wholeNumber(2, 40, random)}`),
    gap(`., ${year}, `),
    placeOfMeeting(making),
    gap(pick(['. Anais... ', '. Anais [...]. ', '. Anais. '], random)),
    ...imprint(making),
    gap(', '),
    field('issued', year),
    ...sometimes(0.7, random, () => pages(making, pick(['. p. ', ', p. '], random))),
    finalStop(0.9, making),
  ];
};
