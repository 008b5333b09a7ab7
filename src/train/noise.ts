// What real references have that rendered ones have not: other marks, lost blanks, list numbers, "Vol. 1 No.3", "hlm.",
// places behind publishers. Each rule edits the printed pieces of a reference, so that its spans move along.
import { LABELS } from '../label/labels.js';
import type { GoldReference } from './corpus.js';
import {
  blanksAdded,
  blanksLost,
  bullet,
  finalMark,
  listNumber,
  noDiacritics,
  noListNumber,
  otherDashes,
  otherQuotes,
  quotesRoundTitle,
} from './noise/marks.js';
import {
  capitalisedTitle,
  capitalNames,
  capitalTitle,
  namesGluedToTitle,
  otherContainerLead,
  otherEditorMark,
  otherEtAl,
  otherInitials,
  otherJoiner,
  otherSubtitleMark,
  otherTitleEnd,
  otherYearFrame,
  slashedNames,
} from './noise/names-and-titles.js';
import type { NoiseRule } from './noise/noise-rule.js';
import {
  accessTime,
  fieldDropped,
  legalForm,
  otherAccessLead,
  otherDoiLead,
  otherPageLead,
  otherPlaceOrder,
  otherVolumeForm,
} from './noise/numbers-and-imprints.js';
import { assemble, type PrintedPiece, piecesOf } from './printed-pieces.js';
import type { Random } from './random.js';

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
  ['names joined by slashes', 0.05, slashedNames],
  ['names glued to the title', 0.02, namesGluedToTitle],
  ['other mark before the subtitle', 0.25, otherSubtitleMark],
  ['other mark behind the editors', 0.25, otherEditorMark],
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
