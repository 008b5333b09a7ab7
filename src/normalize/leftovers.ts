// What of a reference stands nowhere in the item. Every character of a reference is in a tile: a segment, a separator
// (blanks and punctuation), a lead word ("Vol.", "Diakses pada") or a leftover, and leftovers become findings, so that
// nothing printed is lost without a word.
import type { Finding } from '../text/finding.js';
import type { Span } from '../text/span.js';
import { LEAD_WORDS } from './lead-words.js';
import type { PrintedReference } from './printed-reference.js';
import { wordMatches } from './words.js';

type TileKind = 'segment' | 'separator' | 'lead' | 'leftover';

/** A stretch of the reference's text. Tiles are in order and leave no gap; offsets are UTF-16. */
interface Tile extends Span {
  readonly kind: TileKind;
}

const isLeadWord = (word: string): boolean => LEAD_WORDS.has(word.toLowerCase());

/** Cuts a stretch outside all segments into separators, lead words and leftovers. */
function tileGap(text: string, gap: Span): Tile[] {
  const tiles: Tile[] = [];
  let position = gap.start;
  for (const match of wordMatches(text.slice(gap.start, gap.end))) {
    const start = gap.start + match.index;
    const end = start + match[0].length;
    if (start > position) tiles.push({ kind: 'separator', start: position, end: start });
    tiles.push({ kind: isLeadWord(match[0]) ? 'lead' : 'leftover', start, end });
    position = end;
  }
  if (position < gap.end) tiles.push({ kind: 'separator', start: position, end: gap.end });
  return joinLeftovers(tiles);
}

/** Leftover words with only separators between them are one leftover. */
function joinLeftovers(tiles: readonly Tile[]): Tile[] {
  const joined: Tile[] = [];
  for (const tile of tiles) {
    const [before, last] = joined.slice(-2);
    if (tile.kind === 'leftover' && last?.kind === 'separator' && before?.kind === 'leftover')
      joined.splice(-2, 2, { kind: 'leftover', start: before.start, end: tile.end });
    else joined.push(tile);
  }
  return joined;
}

/** Cuts the whole reference into tiles. `claimed`: a stretch that a normaliser took over as a whole (a law's citation). */
export function tileReference(reference: PrintedReference, claimed?: Span): Tile[] {
  const tiles: Tile[] = [];
  let position = 0;
  const spans: Span[] = claimed ? withClaimed(reference.values, claimed) : [...reference.values];
  for (const { start, end } of spans) {
    if (start > position) tiles.push(...tileGap(reference.text, { start: position, end: start }));
    tiles.push({ kind: 'segment', start, end });
    position = end;
  }
  if (position < reference.text.length)
    tiles.push(...tileGap(reference.text, { start: position, end: reference.text.length }));
  return tiles;
}

/** The segments with those inside the claimed stretch replaced by it. */
function withClaimed(values: readonly Span[], claimed: Span): Span[] {
  const around = values.filter(({ start, end }) => end <= claimed.start || start >= claimed.end);
  return [...around, claimed].sort((a, b) => a.start - b.start);
}

/** One finding for each leftover. */
export function leftoverFindings(reference: PrintedReference, claimed?: Span): Finding[] {
  return tileReference(reference, claimed)
    .filter(({ kind }) => kind === 'leftover')
    .map(({ start, end }) => ({
      code: 'leftover',
      severity: 'info',
      message: `Unexpected “${reference.text.slice(start, end)}”, expected it in a field; it is in none`,
      span: { start, end },
    }));
}
