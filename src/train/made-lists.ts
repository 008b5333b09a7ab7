// Made-up reference lists for the line model: real reference strings, set as PDFs and pages set them (wrapped, hyphenated,
// indented, apart or run on), with the starts known. Everything is drawn from a seeded generator: same seed, same lists.
import type { Line } from '../find/document-lines.js';

/** A source of numbers in [0, 1). */
export type Draw = () => number;

/** Mulberry32: small, fast, good enough for drawing layouts. */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A reference that lists are made of. `author` is the end of its author span, when it opens the string. */
export interface ListSource {
  readonly raw: string;
  readonly authorEnd: number;
  /** References of one group look alike: one list or journal, one style, or one order of fields in one corpus. */
  readonly group: string;
  /** Rendered from metadata by a citation style, not printed by people. */
  readonly rendered: boolean;
}

/** A made list: its lines, and for each of them whether a reference starts there. */
export interface MadeList {
  readonly lines: readonly Line[];
  readonly starts: readonly boolean[];
  /** A run-on list has one line, and the starts are offsets into it. */
  readonly runOnStarts?: ReadonlySet<number>;
}

function between(draw: Draw, low: number, high: number): number {
  return low + Math.floor(draw() * (high - low + 1));
}

function hyphenate(word: string, room: number): readonly [string, string] | undefined {
  const letters = /^[\p{L}]{6,}[.,;:]?$/u.test(word);
  if (!letters || room < 4) return undefined;
  const cut = Math.min(room - 1, word.length - 4);
  return cut >= 2 ? [`${word.slice(0, cut)}-`, word.slice(cut)] : undefined;
}

/** Greedy setting to a width; `hyphens` is the chance that a word that does not fit is broken. */
function wrapText(text: string, width: number, hyphens: number, draw: Draw): string[] {
  const lines: string[] = [];
  let line = '';
  let reach = 1;
  const queue = text.split(' ').reverse();
  while (queue.length > 0) {
    const word = queue.pop()!;
    const room = Math.round(width * reach) - line.length - (line === '' ? 0 : 1);
    if (word.length <= room || line === '') {
      line = line === '' ? word : `${line} ${word}`;
      continue;
    }
    const parts = draw() < hyphens ? hyphenate(word, room) : undefined;
    if (parts) queue.push(parts[1]);
    else queue.push(word);
    lines.push(parts ? `${line} ${parts[0]}` : line);
    line = '';
    // letters differ in width, so lines differ in letters
    reach = 1 + (draw() - 0.5) * 0.14;
  }
  if (line !== '') lines.push(line);
  return lines;
}

interface Setting {
  readonly width: number;
  readonly hyphens: number;
  readonly blanks: number;
  readonly firstIndent: number;
  readonly nextIndent: number;
  readonly pageBreaks: number;
}

function drawSetting(draw: Draw): Setting {
  const wrapped = draw() < 0.78;
  const indent = draw();
  const step = between(draw, 2, 8);
  return {
    width: wrapped ? between(draw, 38, 115) : 100_000,
    hyphens: draw() < 0.6 ? 0.7 : 0,
    blanks: draw() < (wrapped ? 0.15 : 0.5) ? 1 : 0,
    firstIndent: indent > 0.93 ? step : 0,
    nextIndent: indent < 0.12 ? step : 0,
    pageBreaks: draw() < 0.3 ? 0.03 : 0,
  };
}

const DASHES = ['———', '_______', '---', '--------', '–––', '–', '—', '--', '- - -'];

function withDash(source: ListSource, draw: Draw): string {
  const dash = DASHES[between(draw, 0, DASHES.length - 1)];
  return dash + source.raw.slice(source.authorEnd);
}

/** The references of one list, in order: mostly sorted, repeated authors now and then as a dash, numbers taken off. */
function drawReferences(group: readonly ListSource[], draw: Draw): string[] {
  const size = Math.min(group.length, between(draw, 4, 45));
  const from = between(draw, 0, group.length - size);
  const chosen = group.slice(from, from + size);
  if (draw() < 0.75) chosen.sort((a, b) => (a.raw < b.raw ? -1 : a.raw > b.raw ? 1 : 0));
  const dashes = draw() < 0.15;
  return chosen.map((source, index) => {
    const dashed = dashes && index > 0 && source.authorEnd > 3 && draw() < 0.25;
    return dashed ? withDash(source, draw) : source.raw;
  });
}

export function makeList(group: readonly ListSource[], draw: Draw): MadeList {
  const references = drawReferences(group, draw);
  if (draw() < 0.2) return runOnList(references);
  const setting = drawSetting(draw);
  const lines: Line[] = [];
  const starts: boolean[] = [];
  let offset = 0;
  for (const reference of references) {
    wrapText(reference, setting.width, setting.hyphens, draw).forEach((text, index) => {
      const pageBreak = draw() < setting.pageBreaks ? 1 : 0;
      const blanksBefore = Math.max(pageBreak, index === 0 && lines.length > 0 ? setting.blanks : 0);
      const indent = index === 0 ? setting.firstIndent : setting.nextIndent;
      lines.push({ text, start: offset, end: offset + text.length, indent, blanksBefore, opensPage: false });
      starts.push(index === 0);
      offset += text.length + 1;
    });
  }
  return { lines, starts };
}

function runOnList(references: readonly string[]): MadeList {
  const runOnStarts = new Set<number>();
  let text = '';
  for (const reference of references) {
    if (text !== '') text += ' ';
    runOnStarts.add(text.length);
    text += reference;
  }
  const line: Line = { text, start: 0, end: text.length, indent: 0, blanksBefore: 0, opensPage: false };
  return { lines: [line], starts: [true], runOnStarts };
}
