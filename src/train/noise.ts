// What real references have that rendered ones have not: other marks, lost blanks, list numbers, "Vol. 1 No.3", "hlm.",
// places behind publishers. Each rule edits the printed pieces of a reference, so that its spans move along.
import { LABELS, type SegmentLabel } from '../label/labels.js';
import type { GoldReference, GoldSpan } from './corpus.js';
import type { Random } from './random.js';

/** A stretch of a reference: a field, or what is printed between fields. */
export interface PrintedPiece {
  readonly label?: SegmentLabel;
  readonly text: string;
}

/** An edit; returns the pieces it was given where it does not apply. */
type NoiseRule = (pieces: readonly PrintedPiece[], random: Random) => readonly PrintedPiece[];

/** Takes a reference apart at its spans. */
export function piecesOf({ raw, spans }: Pick<GoldReference, 'raw' | 'spans'>): PrintedPiece[] {
  const pieces: PrintedPiece[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start > end) pieces.push({ text: raw.slice(end, span.start) });
    pieces.push({ label: span.label, text: raw.slice(span.start, span.end) });
    end = span.end;
  }
  if (end < raw.length) pieces.push({ text: raw.slice(end) });
  return pieces;
}

/** Puts pieces together again, white space collapsed, empty fields dropped. */
export function assemble(pieces: readonly PrintedPiece[]): Pick<GoldReference, 'raw' | 'spans'> {
  let raw = '';
  const spans: GoldSpan[] = [];
  for (const { label, text } of pieces) {
    const collapsed = text.replace(/\s+/gu, ' ');
    const printed = raw === '' || raw.endsWith(' ') ? collapsed.trimStart() : collapsed;
    if (label === undefined) raw += printed;
    else {
      const value = printed.trim();
      if (printed.startsWith(' ') && value !== '') raw += ' ';
      if (value !== '') spans.push({ label, start: raw.length, end: raw.length + value.length });
      raw += value;
    }
  }
  return { raw: raw.trimEnd(), spans };
}

function pick<T>(choices: readonly T[], random: Random): T {
  return choices[Math.floor(random() * choices.length)];
}

function mapText(
  pieces: readonly PrintedPiece[],
  edit: (text: string, label?: SegmentLabel) => string,
): PrintedPiece[] {
  return pieces.map(({ label, text }) => ({ label, text: edit(text, label) }));
}

function mapGaps(
  pieces: readonly PrintedPiece[],
  edit: (text: string, before?: SegmentLabel, after?: SegmentLabel) => string,
): PrintedPiece[] {
  return pieces.map((piece, at) =>
    piece.label ? piece : { text: edit(piece.text, pieces[at - 1]?.label, pieces[at + 1]?.label) },
  );
}

const DASHES = ['-', '--', '−', ' - ', ' – ', '—', '-', '-'];

const otherDashes: NoiseRule = (pieces, random) => {
  const dash = pick(DASHES, random);
  return mapText(pieces, (text, label) => (label === 'page' ? text.replace(/[–-]/gu, dash) : text));
};

const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ["'", "'"],
  ['‘', '’'],
  ['„', '“'],
  ['«', '»'],
  ['``', "''"],
  ['', ''],
];

const otherQuotes: NoiseRule = (pieces, random) => {
  const [open, close] = pick(QUOTES, random);
  return mapGaps(pieces, (text, before, after) => {
    if (after === 'title') return text.replace(/[“"«„‘]\s?$/u, open);
    return before === 'title' ? text.replace(/^([.,]?)\s?[”"»’]/u, `$1${close}`) : text;
  });
};

const quotesRoundTitle: NoiseRule = (pieces, random) => {
  const at = pieces.findIndex(({ label }) => label === 'title');
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  if (at < 1 || !after || before.label || after.label || /["“«‘]\s?$/u.test(before.text)) return pieces;
  const [open, close] = pick(QUOTES.slice(0, 6), random);
  const inside = random() < 0.5 ? after.text.replace(/^([.,])/u, `$1${close}`) : close + after.text;
  return [
    ...pieces.slice(0, at - 1),
    { text: before.text + open },
    pieces[at],
    { text: inside },
    ...pieces.slice(at + 2),
  ];
};

const NUMBERS: readonly ((n: number) => [string, string, string])[] = [
  (n) => ['[', `${n}`, '] '],
  (n) => ['', `${n}`, '. '],
  (n) => ['', `${n}`, ') '],
  (n) => ['(', `${n}`, ') '],
  (n) => ['', `${n}`, ' '],
  (n) => ['[', `${n}`, ']'],
];

const listNumber: NoiseRule = (pieces, random) => {
  if (pieces.some(({ label }) => label === 'citation-number')) return pieces;
  const [before, number, after] = pick(NUMBERS, random)(1 + Math.floor(random() ** 2 * 120));
  return [{ text: before }, { label: 'citation-number', text: number }, { text: after }, ...pieces];
};

const noListNumber: NoiseRule = (pieces) => {
  const at = pieces.findIndex(({ label }) => label === 'citation-number');
  if (at < 0 || at > 1) return pieces;
  return [{ text: (pieces[at + 1]?.text ?? '').replace(/^[\s\]).:]+/u, '') }, ...pieces.slice(at + 2)];
};

const bullet: NoiseRule = (pieces, random) => [{ text: pick(['• ', '- ', '* ', '– ', '▪ '], random) }, ...pieces];

const blanksLost: NoiseRule = (pieces, random) =>
  mapGaps(pieces, (text) => (random() < 0.4 ? text.replace(/([.,:;)])\s/u, '$1') : text));

const blanksAdded: NoiseRule = (pieces, random) =>
  mapGaps(pieces, (text) => (random() < 0.4 ? text.replace(/([:;,(])/u, ' $1 ') : text));

const noDiacritics: NoiseRule = (pieces) => mapText(pieces, (text) => text.normalize('NFD').replace(/\p{M}+/gu, ''));

const capitalNames: NoiseRule = (pieces) =>
  mapText(pieces, (text, label) =>
    label === 'author' ? text.replace(/\p{Lu}\p{Ll}{2,}(?=,| [A-Z]\b)/gu, (name) => name.toUpperCase()) : text,
  );

const capitalTitle: NoiseRule = (pieces) =>
  mapText(pieces, (text, label) => (label === 'title' ? text.toUpperCase() : text));

const capitalisedTitle: NoiseRule = (pieces) =>
  mapText(pieces, (text, label) =>
    label === 'title' ? text.replace(/(?<=\s)\p{Ll}(?=\p{Ll}{3})/gu, (letter) => letter.toUpperCase()) : text,
  );

const ET_AL = [
  'dkk.',
  'dkk',
  'et al',
  'et al.',
  'et. al.',
  'et all.',
  'u.a.',
  'u. a.',
  'y otros',
  'and others',
  'et coll.',
  'dan kawan-kawan',
];

const otherEtAl: NoiseRule = (pieces, random) =>
  mapText(pieces, (text, label) => (label === 'author' ? text.replace(/et al\.?$/u, pick(ET_AL, random)) : text));

const JOINERS = [
  ' & ',
  ' and ',
  ' dan ',
  ', ',
  ' und ',
  ' et ',
  ' y ',
  '; ',
  ', & ',
  ', dan ',
  ', and ',
  '/',
  ' / ',
  ' e ',
];

const otherJoiner: NoiseRule = (pieces, random) => {
  const joiner = pick(JOINERS, random);
  return mapText(pieces, (text, label) =>
    label === 'author' || label === 'editor' ? text.replace(/,? (?:&|and|und|dan|et|y|e) /u, joiner) : text,
  );
};

const INITIAL_FORMS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/(\p{Lu})\. ?(?=\p{Lu}\.)/gu, '$1.'),
  (text) => text.replace(/(\p{Lu})\. ?/gu, '$1 ').trimEnd(),
  (text) => text.replace(/(\p{Lu})\.(?=\p{Lu})/gu, '$1. '),
  (text) => text.replace(/(\p{Lu})\. ?(?=\p{Lu}\.)/gu, '$1').replace(/(\p{Lu})\./gu, '$1'),
];

const otherInitials: NoiseRule = (pieces, random) => {
  const form = pick(INITIAL_FORMS, random);
  return mapText(pieces, (text, label) => (label === 'author' || label === 'editor' ? form(text) : text));
};

const YEAR_FRAMES: readonly (readonly [string, string])[] = [
  [' (', '). '],
  [' (', ') '],
  [' (', '), '],
  [' (', '): '],
  [' [', ']. '],
  ['. ', '. '],
  [', ', '. '],
  [', ', ', '],
  [' ', '. '],
  [' ', ': '],
  [', ', ': '],
  [' (', ').'],
];

/** Another frame round a year between the authors and the title. */
const otherYearFrame: NoiseRule = (pieces, random) => {
  const at = pieces.findIndex(
    ({ label }, i) => label === 'issued' && pieces[i - 2]?.label === 'author' && pieces[i + 2]?.label === 'title',
  );
  if (at < 0 || pieces[at].text.length > 6) return pieces;
  const [open, close] = pick(YEAR_FRAMES, random);
  return pieces.map((piece, i) => (i === at - 1 ? { text: open } : i === at + 1 ? { text: close } : piece));
};

const AFTER_TITLE = ['. ', ', ', ' ', '. In: ', '. In ', ', in: ', '. Dalam ', ' - ', '; ', '? ', ': ', '.'];

const otherTitleEnd: NoiseRule = (pieces, random) =>
  mapGaps(pieces, (text, before, after) =>
    before === 'title' && after === 'container-title' && /^[.,] $/u.test(text) ? pick(AFTER_TITLE, random) : text,
  );

const CONTAINER_LEADS = ['In ', 'In: ', 'in: ', 'in ', 'Dalam ', 'dalam ', 'Dalam: ', 'En: ', 'Dans ', 'In : '];

const otherContainerLead: NoiseRule = (pieces, random) =>
  mapGaps(pieces, (text, _before, after) =>
    after === 'container-title' || after === 'editor'
      ? text.replace(/\b[Ii]n:? $/u, pick(CONTAINER_LEADS, random))
      : text,
  );

const VOLUME_FORMS: readonly (readonly [string, string, string])[] = [
  ['Vol. ', ' No. ', ''],
  ['Vol. ', ' No.', ''],
  ['Vol ', ' No ', ''],
  ['Volume ', ', Nomor ', ''],
  ['vol. ', ', no. ', ''],
  ['', '(', ')'],
  ['', ' (', ')'],
  ['', '/', ''],
  ['', ', ', ''],
  ['Jilid ', ', ', ''],
  ['Bd. ', ', H. ', ''],
  ['', ':', ''],
  ['Vol. ', ', Issue ', ''],
  ['vol.', 'n°', ''],
  ['Volume ', ' Issue ', ''],
  ['V. ', ' N. ', ''],
  ['Jg. ', ' H. ', ''],
  ['Vol.', '(', ')'],
];

/** Volume and issue in another form; what stands around the pair stays. */
const otherVolumeForm: NoiseRule = (pieces, random) => {
  const at = pieces.findIndex(({ label }, i) => label === 'volume' && pieces[i + 2]?.label === 'issue');
  if (at < 1 || pieces[at - 1].label || pieces[at + 1].label) return pieces;
  const [lead, middle, close] = pick(VOLUME_FORMS, random);
  const before = pieces[at - 1].text.replace(/\s*(?:\b[Vv]ol(?:ume)?s?\b\.?|\b[Bb]d\b\.?|\bJg\b\.?)\s*$/u, ' ');
  const after = (pieces[at + 3]?.text ?? '').replace(/^\)/u, '');
  return [
    ...pieces.slice(0, at - 1),
    { text: before + lead },
    pieces[at],
    { text: middle },
    pieces[at + 2],
    { text: close + after },
    ...pieces.slice(at + 4),
  ];
};

const PAGE_LEADS = [
  'hlm. ',
  'hal. ',
  'hal ',
  'h. ',
  'pp. ',
  'p. ',
  'pp',
  'pages ',
  'S. ',
  'halaman ',
  'hlm ',
  ': ',
  'pp ',
  'pág. ',
  '',
];

const otherPageLead: NoiseRule = (pieces, random) => {
  const lead = pick(PAGE_LEADS, random);
  return mapGaps(pieces, (text, _before, after) =>
    after === 'page'
      ? text.replace(/(?:\b(?:pp?|S|hlm|pages?)\b\.?)?\s*$/u, text.trim() === ':' && lead !== ': ' ? ` ${lead}` : lead)
      : text,
  );
};

const PLACE_FORMS: readonly (readonly [boolean, string])[] = [
  [true, ': '],
  [true, ' : '],
  [true, ':'],
  [true, ', '],
  [true, '. '],
  [true, '; '],
  [false, ': '],
  [false, ', '],
  [false, '. '],
  [false, ' '],
  [false, ' - '],
];

/** Publisher and place in another order with another mark between. */
const otherPlaceOrder: NoiseRule = (pieces, random) => {
  const at = pieces.findIndex(({ label }, i) => {
    const pair = `${label} ${pieces[i + 2]?.label}`;
    return pair === 'publisher publisher-place' || pair === 'publisher-place publisher';
  });
  if (at < 0 || pieces[at + 1].label) return pieces;
  const [placeFirst, mark] = pick(PLACE_FORMS, random);
  const pair = [pieces[at], pieces[at + 2]].sort((a) => ((a.label === 'publisher-place') === placeFirst ? -1 : 1));
  return [...pieces.slice(0, at), pair[0], { text: mark }, pair[1], ...pieces.slice(at + 3)];
};

const PUBLISHER_LEADS = ['PT ', 'PT. ', 'CV. ', 'CV ', 'Penerbit '];

const legalForm: NoiseRule = (pieces, random) =>
  mapText(pieces, (text, label) =>
    label === 'publisher' && !/^(?:PT|CV|Penerbit)/u.test(text) ? pick(PUBLISHER_LEADS, random) + text : text,
  );

const DOI_LEADS = ['doi:', 'DOI: ', 'https://doi.org/', 'http://dx.doi.org/', 'doi.org/', 'doi: ', 'DOI ', ''];

const otherDoiLead: NoiseRule = (pieces, random) =>
  mapGaps(pieces, (text, _before, after) =>
    after === 'DOI'
      ? text.replace(/(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?|DOI:?\s?)?$/iu, pick(DOI_LEADS, random))
      : text,
  );

const ACCESS_LEADS = [
  'Diakses pada ',
  'diakses pada tanggal ',
  'Diakses ',
  'accessed ',
  'Accessed on ',
  'Retrieved ',
  'Zugriff am ',
  'consultado el ',
  'Acesso em: ',
  'consulté le ',
  'diunduh ',
  'abgerufen am ',
  'Diakses tanggal ',
];

const otherAccessLead: NoiseRule = (pieces, random) =>
  mapGaps(pieces, (text, _before, after) =>
    after === 'accessed' ? text.replace(/[\p{L}: ]+$/u, ` ${pick(ACCESS_LEADS, random)}`) : text,
  );

const accessTime: NoiseRule = (pieces, random) => {
  const at = pieces.findIndex(({ label }) => label === 'accessed');
  if (at < 0) return pieces;
  const time = `${Math.floor(random() * 24)}${pick(['.', ':'], random)}${10 + Math.floor(random() * 50)}`;
  return [
    ...pieces.slice(0, at + 1),
    { text: `${pick([' pukul ', ', pukul ', ' jam ', ', '], random)}${time}${pick([' WIB', '', ' WITA'], random)}` },
    ...pieces.slice(at + 1),
  ];
};

const finalMark: NoiseRule = (pieces, random) => {
  const last = pieces.at(-1);
  if (!last || last.label) return [...pieces, { text: '.' }];
  return [...pieces.slice(0, -1), { text: last.text.replace(/[.]+\s*$/u, pick(['', '', '..', '.,', ';'], random)) }];
};

const DROPPABLE = new Set<SegmentLabel | undefined>([
  'publisher-place',
  'publisher',
  'page',
  'issue',
  'DOI',
  'URL',
  'edition',
  'editor',
]);

/** Leaves one field out, with the mark before it. */
const fieldDropped: NoiseRule = (pieces, random) => {
  const places = pieces.flatMap(({ label }, at) =>
    DROPPABLE.has(label) && at > 1 && !pieces[at - 1].label && !/[([“"«]\s*$/u.test(pieces[at - 1].text) ? [at] : [],
  );
  if (places.length === 0) return pieces;
  const at = pick(places, random);
  return [...pieces.slice(0, at - 1), ...pieces.slice(at + 1)];
};

/** Every rule with how often it is tried on a string. */
export const NOISE_RULES: readonly (readonly [string, number, NoiseRule])[] = [
  ['field dropped', 0.15, fieldDropped],
  ['other dashes', 0.3, otherDashes],
  ['other quotes', 0.1, otherQuotes],
  ['quotes round the title', 0.06, quotesRoundTitle],
  ['list number', 0.12, listNumber],
  ['no list number', 0.5, noListNumber],
  ['bullet', 0.02, bullet],
  ['no diacritics', 0.03, noDiacritics],
  ['names in capitals', 0.06, capitalNames],
  ['title in capitals', 0.04, capitalTitle],
  ['capitalised title', 0.1, capitalisedTitle],
  ['other "et al."', 0.4, otherEtAl],
  ['other joiner', 0.15, otherJoiner],
  ['other initials', 0.15, otherInitials],
  ['other frame of the year', 0.2, otherYearFrame],
  ['other end of the title', 0.12, otherTitleEnd],
  ['other lead of the container', 0.2, otherContainerLead],
  ['other form of the volume', 0.25, otherVolumeForm],
  ['other lead of the pages', 0.2, otherPageLead],
  ['other order of place and publisher', 0.3, otherPlaceOrder],
  ['legal form', 0.05, legalForm],
  ['other lead of the DOI', 0.4, otherDoiLead],
  ['other lead of the access date', 0.4, otherAccessLead],
  ['time of access', 0.15, accessTime],
  ['final mark', 0.25, finalMark],
  ['blanks lost', 0.06, blanksLost],
  ['blanks added', 0.05, blanksAdded],
];

const KNOWN = new Set<string>(LABELS);

/** The reference with the noise of real lists; the same seed gives the same noise. Unchanged where its spans would not survive. */
export function withNoise(reference: GoldReference, random: Random): GoldReference {
  let pieces: readonly PrintedPiece[] = piecesOf(reference);
  for (const [, probability, rule] of NOISE_RULES) if (random() < probability) pieces = rule(pieces, random);
  const { raw, spans } = assemble(pieces.filter(({ label }) => label === undefined || KNOWN.has(label)));
  return spans.length === 0 ? reference : { ...reference, raw, spans };
}
