// Templates of newspapers and of web pages with two dates.
import { field, gap, type PrintedPiece } from '../../printed-pieces.js';
import { pick } from '../../random.js';
import { finalStop, fullDate, namesOf, titled, yearOf } from '../parts.js';
import { type Making, type Template, wholeNumber } from '../template.js';

/** A newspaper: with or without author, day in words, page. */
export const newspaper: Template = (making) => {
  const { work, words, random, manner } = making;
  const paper = field('container-title', pick(words.newspapers, random));
  const date = field('issued', fullDate(making, yearOf(making)));
  const [open, close] = random() < 0.7 ? pick(words.quotes, random) : (['', ''] as const);
  const author =
    random() < 0.75
      ? [field('author', namesOf(work.author.slice(0, 2), making)), gap(pick([', ', '. ', ': '], random))]
      : [];
  const title = [gap(open), field('title', work.title), gap(`${close}${pick([', ', '. ', ', '], random)}`)];
  const lead = random() < 0.25 ? pick(words.containerLeads, random) : '';
  const page =
    random() < 0.35
      ? [
          gap(`, ${manner.pageLead}`),
          field('page', pick([String(wholeNumber(1, 48, random)), `A${wholeNumber(1, 20, random)}`, 'C1'], random)),
        ]
      : [];
  const [before, after] = pick(
    [
      [', ', ''],
      [' (', ')'],
      [', ', ''],
      [', ', ''],
    ] as const,
    random,
  );
  return [...author, ...title, gap(lead), paper, gap(before), date, gap(after), ...page, finalStop(0.8, making)];
};

const HOSTS = [
  'www.who.int',
  'edition.cnn.com',
  'www.theguardian.com',
  'www.oecd.org',
  'ec.europa.eu',
  'www.bbc.co.uk',
  'www.lemonde.fr',
  'www.spiegel.de',
  'www.ibge.gov.br',
  'elpais.com',
  'www.istat.it',
  'www.scielo.br',
  'github.com',
  'en.wikipedia.org',
  'arxiv.org',
  'www.destatis.de',
  'www.insee.fr',
  'bdtd.ibict.br',
  'www.un.org',
  'medium.com',
];

function address({ work, random }: Making): string {
  const path = work.title
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, pick(['-', '_', ''], random))
    .slice(0, 40);
  const end = pick(['', '', '.html', '.pdf', '/', `?id=${wholeNumber(10, 9999, random)}`, '.htm', '.php'], random);
  const folder = pick(
    ['', `${wholeNumber(1999, 2023, random)}/${wholeNumber(1, 12, random)}/`, 'news/', 'documents/', 'pdf/'],
    random,
  );
  return `${pick(['https://', 'http://', 'https://', ''], random)}${pick(HOSTS, random)}/${folder}${path}${end}`;
}

/** Where a page is and when it was looked at; addresses in brackets, before or behind the day. */
function whereAndWhen(making: Making): PrintedPiece[] {
  const { words, random } = making;
  const [open, close] = pick(
    [
      ['', ''],
      ['', ''],
      ['<', '>'],
      ['<', '>'],
    ] as const,
    random,
  );
  const [before, after] = pick(words.accessLeads, random);
  const url: PrintedPiece[] = [gap(pick(words.urlLeads, random) + open), field('URL', address(making)), gap(close)];
  const later = String(Math.min(2024, Math.max(1998, Number(yearOf(making))) + wholeNumber(0, 6, random)));
  const accessed: PrintedPiece[] = [gap(before), field('accessed', fullDate(making, later)), gap(after)];
  return pick<PrintedPiece[]>(
    [
      [...url, gap(' '), ...accessed],
      [...url, gap('. '), ...accessed],
      [...url, gap(', '), ...accessed],
      [...accessed, gap(pick([', ', '. ', ' '], random)), ...url],
      url,
    ],
    random,
  );
}

/** A page of a site: "CNN, Oct. 6, 2023. Available at: <…> Last accessed: …" */
export const webPage: Template = (making) => {
  const { work, words, random, manner } = making;
  const year = String(Math.max(1998, Number(yearOf(making))));
  const site = random() < 0.55 ? pick(words.sites, random) : undefined;
  const author =
    random() < 0.45
      ? namesOf(work.author.slice(0, 2), making)
      : random() < 0.7
        ? pick(words.bodies, random)
        : (site ?? '');
  const date = field('issued', random() < 0.5 ? fullDate(making, year) : year);
  const [before, after] = manner.yearFrame ?? [', ', ''];
  const front: PrintedPiece[] =
    author === ''
      ? []
      : [field('author', author), ...(manner.yearFrame ? [gap(before), date, gap(after)] : [gap(manner.authorEnd)])];
  const isDatedLater = (!manner.yearFrame || author === '') && random() < 0.8;
  const medium =
    random() < 0.12
      ? [gap(' ['), field('medium', pick(['Online', 'online', 'en ligne', 'Internet', 'on-line'], random)), gap(']')]
      : [];
  return [
    ...front,
    ...titled(making, ''),
    ...medium,
    gap(pick(['. ', ', ', '. '], random)),
    ...(site && site !== author
      ? [field('container-title', site), gap(isDatedLater ? pick([', ', '. ', ', '], random) : '. ')]
      : []),
    ...(isDatedLater ? [date, gap('. ')] : []),
    ...whereAndWhen(making),
    finalStop(0.6, making),
  ];
};
