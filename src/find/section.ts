// document lines → reference sections: from a heading to where what follows stops looking like references. Headings are
// told by words (headings.ts), the end by closing lines and by adding up the evidence line by line.
import { cutLine, type Line } from './document-lines.js';
import {
  type HeadingKind,
  inlineHeadingLength,
  isClosingLine,
  isContentsLine,
  isSubheading,
  listHeadingKind,
  markdownLevel,
} from './headings.js';
import { referenceEvidence } from './reference-evidence.js';

/** A reference list as a run of lines: `[from, to)` are indexes of lines; `heading` is the index of its heading line. */
export interface LineSection {
  readonly heading?: number;
  readonly from: number;
  readonly to: number;
}

/** What is known of each line before sections are looked for. */
interface JudgedLines {
  readonly lines: readonly Line[];
  readonly furniture: readonly boolean[];
  readonly evidence: readonly number[];
  readonly headings: readonly (HeadingKind | undefined)[];
}

/** What a line that says nothing speaks against a list: the longer, the more. */
function silence(text: string): number {
  return Math.min(0.25, 0.05 + text.length * 0.0025);
}

/** Furniture says nothing, but a run of it is a table, not a page's rim. */
function furnitureEvidence(furniture: readonly boolean[], index: number): number {
  return furniture[index - 1] && furniture[index - 2] ? -0.25 : 0;
}

export function judgeLines(lines: readonly Line[], furniture: readonly boolean[]): JudgedLines {
  return {
    lines,
    furniture,
    evidence: lines.map(({ text }, index) =>
      furniture[index] ? furnitureEvidence(furniture, index) : referenceEvidence(text) - silence(text),
    ),
    headings: lines.map(({ text }) => (isContentsLine(text) ? undefined : listHeadingKind(text))),
  };
}

// the evidence may fall by this much before the list is taken to have ended
const DROP = 6;

/** `level` is that of the list's own Markdown heading: deeper headings sort the list, others close it. */
function closes(judged: JudgedLines, index: number, level = 0): boolean {
  const { text } = judged.lines[index];
  if (judged.furniture[index]) return false;
  if (isClosingLine(text)) return true;
  const own = markdownLevel(text);
  if (own === 0 || isSubheading(text) || judged.headings[index] !== undefined) return false;
  return level === 0 || own <= level;
}

// [1] Sutrisno: footnotes begin after a list that has no numbers
const FIRST_NOTE = /^(?:\[1\]|1\)|¹)/u;

function beginsNotes(judged: JudgedLines, index: number, from: number): boolean {
  const { text, blanksBefore } = judged.lines[index];
  return index > from && blanksBefore > 0 && FIRST_NOTE.test(text) && !/^[[(]?\d/.test(judged.lines[from].text);
}

// 4. Einhalten von Arbeitssicherheit | 6.1 Fazit
const NUMBERED_HEADING = /^\d{1,2}(?:\.\d{1,2}){0,3}\.? +\p{Lu}[^.,:;()\d]{3,70}$/u;

/** A numbered heading after a list without numbers: the next chapter. */
function beginsChapter(judged: JudgedLines, index: number, from: number): boolean {
  if (index === from || /^[[(]?\d/.test(judged.lines[from].text)) return false;
  return NUMBERED_HEADING.test(judged.lines[index].text) && /[.)\]\d”"»>]$/u.test(judged.lines[index - 1].text);
}

interface Extent {
  readonly to: number;
  readonly worth: number;
}

// [12] | 12. | 12) | 12 Smith
const NUMBERED_LINE = /^(?:\[(\d{1,3})\]|(\d{1,3})(?:[.)] ?\p{Lu}| \p{Lu}))/u;
const NEXT_NUMBER_WITHIN = 40;

/** The number at the start of a line, or undefined. */
function lineNumber(text: string): number | undefined {
  const match = NUMBERED_LINE.exec(text);
  return match ? Number(match[1] ?? match[2]) : undefined;
}

/** Where a numbered list goes on after a long note that looks like prose: at the line with the next number. */
function nextNumber(judged: JudgedLines, index: number, last: number): number | undefined {
  const end = Math.min(judged.lines.length, index + NEXT_NUMBER_WITHIN);
  for (let i = index; i < end; i++) {
    if (closes(judged, i) || judged.headings[i] !== undefined) return undefined;
    if (lineNumber(judged.lines[i].text) === last + 1) return i;
  }
  return undefined;
}

/** The next number after `last`, or after `last` when it is not yet known: numbers of a list rise one by one. */
function followNumber(text: string, last: number): number {
  const number = lineNumber(text);
  return number !== undefined && (number === last + 1 || last === 0) ? number : last;
}

/** How far a list reaches from line `from`: up to a closing line, another heading, or where the evidence has run dry. */
function extentOf(judged: JudgedLines, from: number, level: number): Extent {
  const { lines, evidence, headings } = judged;
  const numbered = lineNumber(lines[from]?.text ?? '') !== undefined;
  let worth = 0;
  let best = 0;
  let to = from;
  let last = 0;
  for (let i = from; i < lines.length; i++) {
    if (headings[i] !== undefined && !judged.furniture[i]) break;
    if (closes(judged, i, level) || beginsNotes(judged, i, from) || beginsChapter(judged, i, from)) break;
    worth += evidence[i];
    if (numbered) last = followNumber(lines[i].text, last);
    if (worth >= best && !judged.furniture[i]) {
      best = worth;
      to = i + 1;
    }
    if (worth >= best - DROP) continue;
    if (!numbered || last < 3 || nextNumber(judged, i, last) === undefined) break;
    worth = best - DROP / 2;
  }
  return { to: withTail(judged, from, to), worth: best };
}

/** The last lines of the last reference may say little ("tember 2003).", "York."): they belong to it. */
function withTail(judged: JudgedLines, from: number, to: number): number {
  const { lines, furniture } = judged;
  let end = to;
  while (end > from && end < lines.length && end < to + 5) {
    const { text, blanksBefore } = lines[end];
    const open = !/[.\])]$/.test(lines[end - 1].text) || /^\p{Ll}/u.test(text);
    if (blanksBefore > 0 || furniture[end] || closes(judged, end) || !open || text.length > 100) break;
    if (judged.headings[end] !== undefined) break;
    end++;
  }
  return end;
}

const LEAST_WORTH: Readonly<Record<HeadingKind, number>> = { strong: 1.2, weak: 2, notes: 6 };

function sectionsUnderHeadings(judged: JudgedLines, kinds: ReadonlySet<HeadingKind>): LineSection[] {
  const sections: LineSection[] = [];
  for (let i = 0; i < judged.lines.length; i++) {
    const kind = judged.headings[i];
    if (kind === undefined || !kinds.has(kind)) continue;
    const { to, worth } = extentOf(judged, i + 1, markdownLevel(judged.lines[i].text));
    if (worth < LEAST_WORTH[kind] || to <= i + 1) continue;
    sections.push({ heading: i, from: i + 1, to });
    i = to - 1;
  }
  return sections;
}

const LEAST_UNHEADED = 5;

// a document that is nothing but a list needs less
const LEAST_WHOLE = 2;

/** Whether a run of lines is nearly all of a document. */
function isWhole(lines: readonly Line[], { from, to }: LineSection): boolean {
  const length = (some: readonly Line[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return length(lines.slice(from, to)) >= 0.75 * length(lines);
}

/** Without a heading: the run of lines with the greatest evidence, when it is great enough for a list. */
function unheadedSection(judged: JudgedLines): LineSection[] {
  const { evidence, lines } = judged;
  let worth = 0;
  let start = 0;
  let best = { worth: 0, from: 0, to: 0 };
  for (let i = 0; i < lines.length; i++) {
    const closed = isClosingLine(lines[i].text) && !judged.furniture[i];
    if (worth <= 0 || closed) {
      worth = 0;
      start = i;
    }
    worth += closed ? -1 : evidence[i];
    if (worth > best.worth) best = { worth, from: start, to: i + 1 };
  }
  if (best.worth < (isWhole(lines, best) ? LEAST_WHOLE : LEAST_UNHEADED)) return [];
  const from = withLead(judged, best.from);
  return [{ from, to: Math.max(withTail(judged, from, best.to), extentOf(judged, from, 0).to) }];
}

// 1 W. A. Benalcazar, B. A. | [1] | Ashari, K. and: the first line of a reference may say less than those after it
const OPENS =
  /^(?:[[(]?1[\]).]? ?(?:\p{Lu}|["“]|$)|\p{Lu}[\p{L}'’-]+, \p{Lu}|(?:\p{Lu}\. ?){1,3}\p{Lu}\p{L}|\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3},)/u;

const LEAD = 14;

/** An unheaded list may begin a few lines before the evidence does: at a line that opens a reference, or at a lower number. */
function withLead(judged: JudgedLines, from: number): number {
  let start = from;
  let number = lineNumber(judged.lines[from].text) ?? lineNumber(judged.lines[from + 1]?.text ?? '');
  for (let i = from; i >= Math.max(0, start - LEAD); i--) {
    if (judged.evidence[i] < -1.2 || (i < from && closes(judged, i))) break;
    const { text } = judged.lines[i];
    const here = lineNumber(text);
    const follows = here !== undefined && (number === undefined || here === number - 1);
    if (!follows && (start - i > 4 || !OPENS.test(text.slice(0, 80)) || number !== undefined)) continue;
    start = i;
    number = here;
    if (here === 1 || here === undefined) break;
  }
  return start;
}

/** The reference sections of a document, in order; empty when there is none. */
export function findSections(judged: JudgedLines): LineSection[] {
  const headed = sectionsUnderHeadings(judged, new Set(['strong', 'weak']));
  if (headed.length > 0) return headed;
  const notes = sectionsUnderHeadings(judged, new Set(['notes']));
  return notes.length > 0 ? notes : unheadedSection(judged);
}

/** Lines with the headings that stand in one line with the first reference ("References A. Abeille …") cut off. */
export function cutInlineHeadings(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => {
    const length = inlineHeadingLength(line.text);
    if (length === 0 || referenceEvidence(line.text.slice(length, length + 230)) < 0.6) return line;
    return cutLine(line, length);
  });
}
