// Noise behind the title: forms of volume and pages, order of place and publisher, DOI, access dates, fields left out.
import type { SegmentLabel } from '../../label/labels.js';
import { pick } from '../random.js';
import { mapGaps, mapText, type NoiseRule } from './noise-rule.js';

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
export const otherVolumeForm: NoiseRule = (pieces, random) => {
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

export const otherPageLead: NoiseRule = (pieces, random) => {
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
export const otherPlaceOrder: NoiseRule = (pieces, random) => {
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

export const legalForm: NoiseRule = (pieces, random) =>
  mapText(pieces, (text, label) =>
    label === 'publisher' && !/^(?:PT|CV|Penerbit)/u.test(text) ? pick(PUBLISHER_LEADS, random) + text : text,
  );

const DOI_LEADS = ['doi:', 'DOI: ', 'https://doi.org/', 'http://dx.doi.org/', 'doi.org/', 'doi: ', 'DOI ', ''];

export const otherDoiLead: NoiseRule = (pieces, random) =>
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

export const otherAccessLead: NoiseRule = (pieces, random) =>
  mapGaps(pieces, (text, _before, after) =>
    after === 'accessed' ? text.replace(/[\p{L}: ]+$/u, ` ${pick(ACCESS_LEADS, random)}`) : text,
  );

export const accessTime: NoiseRule = (pieces, random) => {
  const at = pieces.findIndex(({ label }) => label === 'accessed');
  if (at < 0) return pieces;
  const time = `${Math.floor(random() * 24)}${pick(['.', ':'], random)}${10 + Math.floor(random() * 50)}`;
  return [
    ...pieces.slice(0, at + 1),
    { text: `${pick([' pukul ', ', pukul ', ' jam ', ', '], random)}${time}${pick([' WIB', '', ' WITA'], random)}` },
    ...pieces.slice(at + 1),
  ];
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
export const fieldDropped: NoiseRule = (pieces, random) => {
  const places = pieces.flatMap(({ label }, at) =>
    DROPPABLE.has(label) && at > 1 && !pieces[at - 1].label && !/[([“"«]\s*$/u.test(pieces[at - 1].text) ? [at] : [],
  );
  if (places.length === 0) return pieces;
  const at = pick(places, random);
  return [...pieces.slice(0, at - 1), ...pieces.slice(at + 1)];
};
