// The parts that international references share: authors with or without the year, titles in their quotes, editors,
// imprints, pages, dates, series. Marks that would stand twice are taken out at the end.
import { field, gap, type PrintedPiece } from '../printed-pieces.js';
import { pick } from '../random.js';
import { type Person, printedNames } from './names.js';
import { type Making, meetingPlace, sometimes, wholeNumber } from './template.js';

/** The year of the work, or a likely one where the record has none. */
export function yearOf({ work, random }: Making): string {
  return work.year ?? String(wholeNumber(1965, 2023, random));
}

export function namesOf(people: readonly Person[], { manner }: Making): string {
  return printedNames(people, manner.names);
}

/** The people of another work as editors, where the work has none of its own. */
export function editorsOf(making: Making): string {
  const { work, other, words, random } = making;
  if (random() < 0.04) return pick(words.sameAuthor, random);
  return namesOf(work.editor.length > 0 ? work.editor : other.author.slice(0, 3), making);
}

/** The year as it stands behind authors: with a letter, as a range, in words where there is none. */
function frontYear(making: Making): string {
  const { words, random } = making;
  const year = yearOf(making);
  const chance = random();
  if (chance < 0.06) return year + pick(['a', 'b', 'c', ' a'], random);
  if (chance < 0.09) return pick(words.noDate, random);
  if (chance < 0.1) return pick(words.inPress, random);
  return year;
}

/** A first edition's year beside the year: "1958/ Orig. 1923", "[1923] 1958"; both are dates of issue. */
function twoYears(making: Making): PrintedPiece[] {
  const { words, random } = making;
  const year = yearOf(making);
  const first = String(Number(year) - wholeNumber(3, 60, random));
  const newest = field('issued', year);
  const oldest = field('issued', first);
  const lead = pick(words.originalYearLeads, random).replace(/^\/ /u, '');
  return pick(
    [
      [newest, gap(' ['), oldest, gap(']')],
      [gap('['), oldest, gap('] '), newest],
      [newest, gap(` (${lead}`), oldest, gap(')')],
      [newest, gap('/'), oldest],
      [newest, gap(`; ${lead}`), oldest],
      [newest, gap(pick([' ', '/ '], random) + lead), oldest],
    ],
    random,
  );
}

/** Authors, and the year where the manner has it there, up to the title. */
export function opening(making: Making, printed = namesOf(making.work.author, making)): PrintedPiece[] {
  const { manner, words, random } = making;
  const same = random() < 0.03;
  const author = field('author', same ? pick(words.sameAuthor, random) : printed);
  return [author, ...afterPeople(making, manner.authorEnd)];
}

/** What stands between the people in front and the title. */
export function afterPeople(making: Making, end: string): PrintedPiece[] {
  const { manner, random } = making;
  if (!manner.yearFrame) return [gap(end)];
  const [before, after] = manner.yearFrame;
  const year = random() < 0.04 ? twoYears(making) : [field('issued', frontYear(making))];
  return [gap(before), ...year, gap(after)];
}

/** A title in the quotes of the manner, with the mark behind it inside or outside of them. */
export function titled({ manner, work, random }: Making, end: string, title = work.title): PrintedPiece[] {
  const [open, close] = manner.quotes;
  const isInside = close !== '' && /^[.,]/u.test(end) && random() < 0.5;
  const after = isInside ? end[0] + close + end.slice(1) : close + end;
  return [gap(open), field('title', title), gap(after)];
}

/** The year at the end, where it has not been printed before. */
export function lastYear(making: Making, lead: string): PrintedPiece[] {
  return making.manner.yearFrame ? [] : [gap(lead), field('issued', yearOf(making))];
}

/** First and last page as the record has them or likely ones. */
export function pageRange({ work, manner, random }: Making): string {
  const recorded = /^(\d{1,4})\s*[-–]+\s*(\d{1,4})$/u.exec(work.page ?? '');
  if (recorded) return recorded[1] + manner.dash + recorded[2];
  const first = wholeNumber(1, 480, random);
  const last = first + wholeNumber(3, 32, random);
  const short = random() < 0.12 && first > 100 && Math.floor(first / 100) === Math.floor(last / 100);
  return first + manner.dash + (short ? String(last).slice(-2) : last);
}

export function pages(making: Making, lead = making.manner.pageLead): PrintedPiece[] {
  const { random } = making;
  const tail = random() < 0.03 ? pick([' f.', ' ff.', 'ff.'], random) : '';
  const printed = tail === '' ? pageRange(making) : String(wholeNumber(1, 400, random));
  return [gap(lead), field('page', printed), gap(tail)];
}

/** A publisher and its place in the orders that lists have; either may be left out. */
export function imprint({ work, words, random }: Making): PrintedPiece[] {
  const place = field(
    'publisher-place',
    random() < 0.6 && work['publisher-place'] ? work['publisher-place'] : pick(words.cities, random),
  );
  const publisher = field(
    'publisher',
    random() < 0.6 && work.publisher ? work.publisher : pick(words.publishers, random),
  );
  return pick(
    [
      [place, gap(': '), publisher],
      [place, gap(': '), publisher],
      [publisher, gap(', '), place],
      [place, gap(', '), publisher],
      [publisher],
      [place],
      [publisher, gap('. '), place],
      [place, gap(' : '), publisher],
      [publisher, gap(' '), place],
    ],
    random,
  );
}

/** The publisher alone. */
export function publisherOf({ work, words, random }: Making): PrintedPiece {
  return field('publisher', random() < 0.5 && work.publisher ? work.publisher : pick(words.publishers, random));
}

/** A day in the language's words. */
export function fullDate({ words, random }: Making, year: string): string {
  const day = wholeNumber(1, 28, random);
  const month = Math.floor(random() * 12);
  const isShort = random() < 0.35;
  const digits = (value: number) => String(value).padStart(2, '0');
  if (random() < 0.2)
    return pick(
      [
        `${digits(day)}.${digits(month + 1)}.${year}`,
        `${year}-${digits(month + 1)}-${digits(day)}`,
        `${digits(day)}/${digits(month + 1)}/${year}`,
        `${day}.${month + 1}.${year}`,
        `${day}/${month + 1}/${year.slice(2)}`,
      ],
      random,
    );
  const form = pick(words.dateForms, random);
  const name = (isShort ? words.shortMonths : words.months)[month];
  return form
    .replace(/\b[dmy]\b/gu, (letter) => ({ d: String(day), m: name, y: year })[letter] ?? letter)
    .replace('dth', `${day}th`);
}

/** A month, two months or a season, and the year: "Oct.–Dec. 1995", "Fall 1990". */
export function monthAndYear({ words, random }: Making, year: string): string {
  const names = random() < 0.75 ? words.months : words.shortMonths;
  const first = Math.floor(random() * 10);
  const chance = random();
  if (chance < 0.08) return `${pick(words.seasons, random)} ${year}`;
  if (chance < 0.18)
    return `${names[first]}${pick(['-', '–', '/'], random)}${names[first + 1 + Math.floor(random() * 2)]} ${year}`;
  return `${pick(names, random)}${random() < 0.06 ? ', ' : ' '}${year}`;
}

/** Fills the pattern of a meeting or its proceedings: N an ordinal, T a topic, A an acronym with a year. */
export function meetingName(pattern: string, { words, random }: Making): string {
  const topic = pick(words.topics, random);
  const acronym = topic
    .split(/[\s-]+/u)
    .map((word) => word[0].toUpperCase())
    .join('');
  const filled: Readonly<Record<string, string>> = {
    N: pick(words.ordinals, random),
    T: random() < 0.15 ? `${topic} ${pick(words.and, random)} ${pick(words.topics, random)}` : topic,
    A: `${acronym.length > 1 ? acronym : topic.slice(0, 4).toUpperCase()}${pick([" '", '-', ' ', ' 20', '’'], random)}${wholeNumber(10, 99, random)}`,
  };
  return pattern.replace(/(?<!\p{L})[NTA](?!\p{L})/gu, (letter) => filled[letter]);
}

/** Days of a meeting without its year: unlabelled wherever another year is printed. */
export function meetingDays({ words, random }: Making): string {
  const first = wholeNumber(1, 26, random);
  const month = pick(random() < 0.5 ? words.months : words.shortMonths, random);
  return pick(
    [`${month} ${first}-${first + 2}`, `${first}-${first + 3} ${month}`, month, `${first}–${first + 2} ${month}`],
    random,
  );
}

/** Where a meeting took place. */
export function placeOfMeeting({ words, random }: Making): PrintedPiece {
  return meetingPlace(pick(words.meetingCities, random));
}

/** A series of books in its frame, with its number: "(LNCS 989)", ", coll. « Points » ". */
export function series(making: Making): PrintedPiece[] {
  const { words, work, random } = making;
  const [open, close] = pick(words.seriesFrames, random);
  const name = random() < 0.4 && work['collection-title'] ? work['collection-title'] : pick(words.series, random);
  const number = field('number', String(wholeNumber(2, 400, random)));
  const lead = pick(
    [' ', ', ', `, ${pick(words.volumeLeads, random)}`, ' ', `; ${pick(['', 'vol. '], random)}`],
    random,
  );
  const isInQuotes = /[»”]\)?$/u.test(close);
  const numbered = isInQuotes ? [] : sometimes(0.5, random, () => [gap(lead), number]);
  return [gap(open), field('collection-title', name), ...numbered, gap(close)];
}

export function edition({ words, random }: Making): PrintedPiece[] {
  const [lead, value, tail] = pick(words.editions, random);
  return [gap(lead), field('edition', value), gap(tail)];
}

/** How many pages a book has; no field. */
export function pageCount({ words, random }: Making): string {
  return pick(words.pageCounts, random).replace('N', String(wholeNumber(60, 620, random)));
}

/** A stop at the end, mostly. */
export function finalStop(share: number, making: Making): PrintedPiece {
  return gap(making.random() < share ? '.' : '');
}

const startsWithStop = /^[.](?!\.)/u;

/** Takes out marks that would stand twice: a stop behind "et al." or "Inc.", a stop or comma behind "?". */
export function withoutDoubledMarks(pieces: readonly PrintedPiece[]): PrintedPiece[] {
  const kept: PrintedPiece[] = [];
  let last = '';
  for (const piece of pieces) {
    let { text } = piece;
    if (piece.label === undefined) {
      if (/[.…]$/u.test(last) && startsWithStop.test(text)) text = text.slice(1);
      else if (/[?!]$/u.test(last) && /^[.,]/u.test(text)) text = text.slice(1);
      else if (/[,;:]\s*$/u.test(last) && /^\s*[,;:.]/u.test(text)) text = text.replace(/^\s*[,;:.]/u, '');
      if (last.endsWith(' ') && text.startsWith(' ')) text = text.trimStart();
    }
    if (text === '') continue;
    kept.push({ ...piece, text });
    last = text;
  }
  return kept;
}
