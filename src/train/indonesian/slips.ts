// Slips of lists made by hand: marks lost, doubled or taken for each other, blanks where none belong, capitals, a remark or a
// link's name left at the end. Edits of printed pieces, so that the spans move along.
import { blanksAdded, blanksLost, otherQuotes } from '../noise/marks.js';
import { capitalisedTitle, capitalNames, capitalTitle } from '../noise/names-and-titles.js';
import { mapText, type NoiseRule } from '../noise/noise-rule.js';
import type { PrintedPiece } from '../printed-pieces.js';
import { pick, type Random } from '../random.js';

/** Changes one gap between two fields, drawn among those that the edit changes. */
function editOneGap(edit: (text: string, random: Random) => string): NoiseRule {
  return (pieces, random) => {
    const between = (at: number) => at > 0 && at < pieces.length - 1 && pieces[at].label === undefined;
    const places = pieces.flatMap(({ text }, at) => (between(at) && edit(text, () => 0) !== text ? [at] : []));
    if (places.length === 0) return pieces;
    const place = pick(places, random);
    return pieces.map((piece, at) => (at === place ? { text: edit(piece.text, random) } : piece));
  };
}

const markLost = editOneGap((text) => text.replace(/^[.,;:] /u, ' '));
const markDoubled = editOneGap((text, random) =>
  text.replace(/^([.,]) /u, (_, mark: string) => pick([`${mark}${mark} `, `${mark}, `, ` ${mark} ${mark} `], random)),
);
const otherMark = editOneGap((text, random) =>
  text.replace(/^([.,]) $/u, (_, mark: string) =>
    mark === '.' ? pick([', ', '; ', ' - '], random) : pick(['. ', '; ', ' '], random),
  ),
);
const blankBefore = editOneGap((text) => text.replace(/^([.,:;])/u, ' $1'));
const blankAfterLost = editOneGap((text) => text.replace(/^([.,:;)]+) /u, '$1'));

const lowerTitle: NoiseRule = (pieces) =>
  mapText(pieces, (text, label) => (label === 'title' ? text.charAt(0) + text.slice(1).toLowerCase() : text));

const CLOSINGS = ['', '', '', '', ';', ',', '..', ' .'];
const closing: NoiseRule = (pieces, random) => {
  const last = pieces.at(-1);
  if (last?.label !== undefined || !/^\.\s*$/u.test(last?.text ?? '')) return pieces;
  return [...pieces.slice(0, -1), { text: pick(CLOSINGS, random) }];
};

const LEFTOVERS = [' Tautan', ' [PDF]', ' Google Scholar', ' (diakses)', ' [CrossRef]', ' Link', ' Unduh'];
const leftover: NoiseRule = (pieces, random) => [...pieces, { text: pick(LEFTOVERS, random) }];

const DASHES = ['———', '________', '_______', '---', '-----', '––––', '—'];
/** A dash for the author of the reference before. */
const repeatedAuthor: NoiseRule = (pieces, random) =>
  pieces[0]?.label === 'author' ? [{ label: 'author', text: pick(DASHES, random) }, ...pieces.slice(1)] : pieces;

export const SLIPS: readonly (readonly [what: string, share: number, rule: NoiseRule])[] = [
  ['mark lost', 0.02, markLost],
  ['mark doubled', 0.01, markDoubled],
  ['other mark', 0.05, otherMark],
  ['blank before a mark', 0.03, blankBefore],
  ['blank after a mark lost', 0.03, blankAfterLost],
  ['blanks lost', 0.01, blanksLost],
  ['blanks added', 0.01, blanksAdded],
  ['other quotes', 0.1, otherQuotes],
  ['title in capitals', 0.03, capitalTitle],
  ['names in capitals', 0.02, capitalNames],
  ['title in small letters', 0.03, lowerTitle],
  ['title with capitals', 0.03, capitalisedTitle],
  ['other end', 0.18, closing],
  ['leftover', 0.01, leftover],
  ['repeated author', 0.01, repeatedAuthor],
];

export function withSlips(pieces: readonly PrintedPiece[], random: Random): readonly PrintedPiece[] {
  return SLIPS.reduce((slipped, [, share, rule]) => (random() < share ? rule(slipped, random) : slipped), pieces);
}
