// Noise in marks: dashes, quotes, list numbers, bullets, blanks, accents, the stop at the end.
import { pick } from '../random.js';
import { mapGaps, mapText, type NoiseRule } from './noise-rule.js';

const DASHES = ['-', '--', '−', ' - ', ' – ', '—', '-', '-'];

export const otherDashes: NoiseRule = (pieces, random) => {
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

export const otherQuotes: NoiseRule = (pieces, random) => {
  const [open, close] = pick(QUOTES, random);
  return mapGaps(pieces, (text, before, after) => {
    if (after === 'title') return text.replace(/[“"«„‘]\s?$/u, open);
    return before === 'title' ? text.replace(/^([.,]?)\s?[”"»’]/u, `$1${close}`) : text;
  });
};

export const quotesRoundTitle: NoiseRule = (pieces, random) => {
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

export const listNumber: NoiseRule = (pieces, random) => {
  if (pieces.some(({ label }) => label === 'citation-number')) return pieces;
  const [before, number, after] = pick(NUMBERS, random)(1 + Math.floor(random() ** 2 * 120));
  return [{ text: before }, { label: 'citation-number', text: number }, { text: after }, ...pieces];
};

export const noListNumber: NoiseRule = (pieces) => {
  const at = pieces.findIndex(({ label }) => label === 'citation-number');
  if (at < 0 || at > 1) return pieces;
  return [{ text: (pieces[at + 1]?.text ?? '').replace(/^[\s\]).:]+/u, '') }, ...pieces.slice(at + 2)];
};

export const bullet: NoiseRule = (pieces, random) => [
  { text: pick(['• ', '- ', '* ', '– ', '▪ '], random) },
  ...pieces,
];

export const blanksLost: NoiseRule = (pieces, random) =>
  mapGaps(pieces, (text) => (random() < 0.4 ? text.replace(/([.,:;)])\s/u, '$1') : text));

export const blanksAdded: NoiseRule = (pieces, random) =>
  mapGaps(pieces, (text) => (random() < 0.4 ? text.replace(/([:;,(])/u, ' $1 ') : text));

export const noDiacritics: NoiseRule = (pieces) =>
  mapText(pieces, (text) => text.normalize('NFD').replace(/\p{M}+/gu, ''));

export const finalMark: NoiseRule = (pieces, random) => {
  const last = pieces.at(-1);
  if (!last || last.label) return [...pieces, { text: '.' }];
  return [...pieces.slice(0, -1), { text: last.text.replace(/[.]+\s*$/u, pick(['', '', '..', '.,', ';'], random)) }];
};
