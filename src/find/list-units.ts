// The units that a list is split by: its lines, or, where a whole paragraph runs on, the stretches between full stops.
// With them, what the lines of one list have in common: width, indents, blank lines.
import type { Line } from './document-lines.js';
import { openingShapes } from './line-shape.js';

/** A stretch of the text that holds the whole of one reference or a part of one, never parts of two. Offsets are UTF-16. */
export interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly blanksBefore: number;
  /** Whether the unit begins inside a line; layout says nothing about such a border. */
  readonly insideLine: boolean;
  /** The text from the unit's start on, as far as features look: to the line's end, for parts of a paragraph further. */
  readonly ahead: string;
  readonly shapes: readonly string[];
}

/** What the units of one list have in common. */
export interface ListLayout {
  /** Usual length of a full line, in UTF-16 code units. */
  readonly width: number;
  readonly wrapped: boolean;
  /** Share of units with a blank line before them. */
  readonly blankShare: number;
  /** The two usual indents, when lines of the list stand at two: first lines and others, not knowing which is which. */
  readonly indents?: { readonly near: number; readonly far: number };
  readonly firstShapes: readonly string[];
}

export function unitOfLine(line: Line): Unit {
  const { text, start, end, indent, blanksBefore } = line;
  return { text, start, end, indent, blanksBefore, insideLine: false, ahead: text, shapes: openingShapes(text, 3) };
}

// ". Smith" | "2004) Smith" | "12–34 [3]": where a reference may end and another begin
const BREAK =
  /(?<=[.)\]”"»;\d/]) +(?=(?:\[\d{1,4}\]|\(?\d{1,3}[.)] |[•●▪■] |[“"«]?\p{Lu}|[-–—_]{3}|[a-z]{2} \p{Lu}|[a-z]['’]\p{Lu}))/gu;

const AHEAD = 240;

/** A long line as units that begin after full stops, brackets and numbers, before something that can open a reference. */
export function unitsOfParagraph(line: Line): Unit[] {
  const units: Unit[] = [];
  const add = (from: number, to: number): void => {
    const text = line.text.slice(from, to);
    const ahead = line.text.slice(from, from + AHEAD);
    const shapes = openingShapes(ahead, 3);
    const { indent, blanksBefore } = line;
    const layout =
      from === 0 ? { indent, blanksBefore, insideLine: false } : { indent: 0, blanksBefore: 0, insideLine: true };
    units.push({ text, start: line.start + from, end: line.start + to, ahead, shapes, ...layout });
  };
  let from = 0;
  for (const gap of line.text.matchAll(BREAK)) {
    add(from, gap.index);
    from = gap.index + gap[0].length;
  }
  add(from, line.text.length);
  return units;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The two most frequent indents, when the second one is not rare. */
function twoIndents(units: readonly Unit[]): ListLayout['indents'] {
  const counts = new Map<number, number>();
  for (const { indent } of units) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  const [first, second] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  if (!second || second[1] < Math.max(2, units.length * 0.08)) return undefined;
  const [near, far] = first[0] < second[0] ? [first[0], second[0]] : [second[0], first[0]];
  return { near, far };
}

/** How long a line would have been with the next line's first word on it, in UTF-16 code units. */
export function lengthWithNextWord(unit: Unit, next: Unit): number {
  const space = next.text.indexOf(' ');
  return unit.end - unit.start + 1 + Math.min(30, space < 0 ? next.text.length : space);
}

/** Longer lines are paragraphs that nobody wrapped. */
export const WIDEST = 145;
// of lines that were broken some begin in the middle of a sentence and some end there
const GOES_ON = /^(?:\p{Ll}|\d|\()/u;
const ASKS_FOR_MORE = /(?:[-,:(&/]|\b(?:of|the|and|der|die|und|dan|di|de|von|pada|in|for))$/u;

/** Lines were broken to fit a width when many of them had no room for the word that follows. */
function isWrapped(units: readonly Unit[], width: number): boolean {
  if (width > WIDEST || units.length < 3) return false;
  let full = 0;
  let joined = 0;
  let goingOn = 0;
  for (let i = 0; i + 1 < units.length; i++) {
    if (units[i + 1].blanksBefore > 0) continue;
    joined++;
    if (lengthWithNextWord(units[i], units[i + 1]) >= width * 0.93) full++;
    if (GOES_ON.test(units[i + 1].text) || ASKS_FOR_MORE.test(units[i].text.slice(-40))) goingOn++;
  }
  return joined >= units.length * 0.15 && full >= joined * 0.3 && goingOn >= Math.min(3, joined * 0.1);
}

export function layoutOf(units: readonly Unit[]): ListLayout {
  const whole = units.filter(({ insideLine }) => !insideLine);
  const lengths = whole.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = quantile(lengths, 0.9);
  const blanks = whole.filter(({ blanksBefore }, index) => index > 0 && blanksBefore > 0).length;
  return {
    width,
    wrapped: isWrapped(whole, width),
    blankShare: blanks / Math.max(1, whole.length - 1),
    indents: twoIndents(whole),
    firstShapes: units[0]?.shapes ?? [],
  };
}
