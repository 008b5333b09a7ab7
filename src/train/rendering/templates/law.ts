// Templates of the footnotes of jurists: law journals, books cited by a page, acts and cases of common law.
import { field, gap, type PrintedPiece } from '../../printed-pieces.js';
import { pick } from '../../random.js';
import { editorsOf, finalStop, namesOf, pageRange, yearOf } from '../parts.js';
import { sometimes, type Template, wholeNumber } from '../template.js';

/** Author, ‘Title’ (1991) 12 Journal 34, and the like of law journals in English. */
export const lawArticle: Template = (making) => {
  const { work, words, random } = making;
  if (!work['container-title'] || work.type !== 'article-journal') return undefined;
  const author = field('author', namesOf(work.author, making));
  const [open, close] = pick(words.quotes, random);
  const volume = field('volume', work.volume ?? String(wholeNumber(1, 110, random)));
  const page = field('page', String(wholeNumber(1, 1200, random)));
  const journal = field('container-title', work['container-title']);
  const year = field('issued', yearOf(making));
  const title = field('title', work.title);
  const at =
    random() < 0.15 ? ` at ${wholeNumber(1, 900, random)}` : random() < 0.1 ? ` (${wholeNumber(1, 900, random)})` : '';
  const form = pick<PrintedPiece[]>(
    [
      [author, gap(`, ${open}`), title, gap(`${close} (`), year, gap(') '), volume, gap(' '), journal, gap(' '), page],
      [
        author,
        gap(`, ${open}`),
        title,
        gap(`${close}, `),
        volume,
        gap(' '),
        journal,
        gap(' '),
        page,
        gap(' ('),
        year,
        gap(')'),
      ],
      [author, gap(', '), title, gap(', '), journal, gap(' '), year, gap(', '), page],
      [author, gap(', '), title, gap(', '), journal, gap(' '), volume, gap(' ('), year, gap(') '), page],
      [author, gap(', '), title, gap(', in: '), journal, gap(' '), year, gap(', S. '), page],
      [author, gap(', '), title, gap(': '), journal, gap(' '), volume, gap(', '), page, gap(' ('), year, gap(')')],
    ],
    random,
  );
  return [...form, gap(at), finalStop(0.7, making)];
};

/** Author, Title (London 1971) 188: books in footnotes, with the page they are cited by. */
export const lawBook: Template = (making) => {
  const { work, words, random } = making;
  const author = field('author', namesOf(work.author, making));
  const place = field('publisher-place', pick(words.cities, random));
  const year = field('issued', yearOf(making));
  const page = field('page', random() < 0.3 ? pageRange(making) : String(wholeNumber(1, 600, random)));
  const [lead, value, tail] = pick(words.editions, random);
  const editionPieces =
    random() < 0.25
      ? [
          gap(lead.replace('(', '')),
          field('edition', value),
          gap(`${tail.replace(')', '')}${pick(['., ', '. '], random)}`),
        ]
      : [];
  const inside =
    random() < 0.6 ? [...editionPieces, place, gap(pick([' ', ', ', ' '], random)), year] : [...editionPieces, year];
  const cited =
    random() < 0.7
      ? [gap(pick([' ', ', S. ', ', p. ', ', ', ' '], random)), page, gap(pick(['', '', ' ff', ' f.', ' ff.'], random))]
      : [];
  return [
    author,
    gap(', '),
    field('title', work.title),
    gap(' ('),
    ...inside,
    gap(')'),
    ...cited,
    finalStop(0.7, making),
  ];
};

/** Editor (ed.), Book, with a chapter: Author, ‘Title’ in Book, ed. A. Editor (1991) 75. */
export const lawChapter: Template = (making) => {
  const { work, other, words, random } = making;
  const editors = editorsOf(making);
  if (editors === '') return undefined;
  const [open, close] = pick(words.quotes, random);
  const around: PrintedPiece[] = pick(
    [
      [field('container-title', other.title), gap(', ed. '), field('editor', editors)],
      [
        field('editor', editors),
        gap(pick([' (Hrsg.), ', ' (ed.), ', ' (Hrsg) ', ' (eds.), '], random)),
        field('container-title', other.title),
      ],
    ],
    random,
  );
  return [
    field('author', namesOf(work.author, making)),
    gap(`, ${open}`),
    field('title', work.title),
    gap(`${close}${pick([' in ', ', in: ', ', in '], random)}`),
    ...around,
    gap(' ('),
    ...sometimes(0.4, random, () => [field('publisher-place', pick(words.cities, random)), gap(' ')]),
    field('issued', yearOf(making)),
    gap(') '),
    field('page', random() < 0.5 ? pageRange(making) : String(wholeNumber(1, 500, random))),
    finalStop(0.7, making),
  ];
};

const STATES = [
  'N.S.W.',
  'Vic.',
  'S.A.',
  'W.A.',
  'Tas.',
  'U.K.',
  'Cwth.',
  'N.Z.',
  'Qld',
  'Can.',
  'Eng.',
  'Ont.',
  'Cth',
];
const ACTS = [
  'Crimes',
  'Family Law',
  'Marriage',
  'Companies',
  'Criminal Code',
  'Local Government',
  'Data Protection',
  'Trade Practices',
  'Land Registration',
  'Public Health',
  'Married Women’s Property',
  'Domestic Violence',
  'Employment Rights',
];
const ACT_ENDS = [
  ' Act',
  ' Act',
  ' Amendment Act',
  ' (Amendment) Act',
  ' (Miscellaneous Provisions) Act',
  ' (Sexual Offences) Act',
  ' Consolidation Act',
  ' (No. 2) Act',
];

/** Crimes (Amendment) Act 1981 (N.S.W.) */
export const act: Template = (making) => {
  const { random } = making;
  const number = random() < 0.15 ? `${wholeNumber(1, 20, random)}, ` : '';
  return [
    field('title', pick(ACTS, random) + pick(ACT_ENDS, random)),
    gap(' '),
    field('issued', yearOf(making)),
    gap(number === '' ? ` (${pick(STATES, random)})` : `, s. ${number.slice(0, -2)}`),
    finalStop(0.4, making),
  ];
};

const COURT_REPORTS = [
  'All E.R.',
  'K.B.',
  'Q.B.',
  'A.C.',
  'W.L.R.',
  'N.S.W.L.R.',
  'C.L.R.',
  'F.L.R.',
  'Ch.',
  'S.C.R.',
  'D.L.R.',
  'F.2d',
  'U.S.',
  'A.L.R.',
  'E.H.R.R.',
  'ECR',
  'Fam.',
];

/** Balfour v. Balfour [1919] 2 K.B. 571 */
export const courtCase: Template = (making) => {
  const { work, other, random } = making;
  const [one, two] = [work, other].map(({ author }) => author[0]?.family ?? '');
  if (one === '' || two === '') return undefined;
  const parties = pick(
    [`${one} v. ${two}`, `${one} v ${two}`, `R. v. ${one}`, `Re ${one}`, `${one} v. ${two} Ltd`],
    random,
  );
  const [open, close] = pick(
    [
      [' [', '] '],
      [' (', ') '],
    ] as const,
    random,
  );
  return [
    field('title', parties),
    gap(open),
    field('issued', yearOf(making)),
    gap(close),
    field('volume', String(wholeNumber(1, open === ' [' ? 4 : 200, random))),
    gap(' '),
    field('container-title', pick(COURT_REPORTS, random)),
    gap(' '),
    field('page', String(wholeNumber(1, 1100, random))),
    ...sometimes(0.2, random, () => [gap(` (${pick(['H.L.', 'C.A.', 'N.S.W.C.A.', 'H.C.A.', 'P.C.'], random)})`)]),
    finalStop(0.7, making),
  ];
};
