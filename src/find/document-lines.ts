// A document's text as lines, the first step of finding: trimmed, with indent, blank lines before them and page breaks
// noted. A line keeps its offsets into the text it was cut from (the looked-through view of the document, not the file).

/** One line that is not blank. `start` and `end` are UTF-16 offsets of its trimmed text. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Columns of white space before the text; a tab counts as four. */
  readonly indent: number;
  /** Blank lines between the line before and this one. */
  readonly blanksBefore: number;
  /** A form feed stands between the line before and this one. */
  readonly opensPage: boolean;
}

const TAB_WIDTH = 4;
const LINE_FEED = 10;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;

function isLineEnd(code: number): boolean {
  return code >= LINE_FEED && code <= CARRIAGE_RETURN ? true : code === 0x85 || code === 0x2028 || code === 0x2029;
}

function indentOf(text: string, from: number, to: number): number {
  let columns = 0;
  for (let i = from; i < to; i++) columns += text.charCodeAt(i) === 9 ? TAB_WIDTH : 1;
  return columns;
}

/** Byte order marks, zero-width characters and directional marks are as good as white space at a line's rim. */
function isBlank(code: number): boolean {
  if (code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x3000) return true;
  return (code >= 0x2000 && code <= 0x200f) || code === 0x202f || code === 0x2060;
}

interface Trimmed {
  readonly from: number;
  readonly to: number;
}

function trimRange(text: string, start: number, end: number): Trimmed {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { from, to };
}

// ------ | ====== | * * *: a rule, or the underline of a heading
const RULE = /^(?:[-=_*~#─━═+|]\s*){3,}$/u;

function isRule(text: string, from: number, to: number): boolean {
  return to - from <= 300 && RULE.test(text.slice(from, to));
}

/** Cuts a line in two at an offset of its text; the second part stands right after the first. */
export function cutLine(line: Line, at: number): readonly [Line, Line] {
  const head = line.text.slice(0, at).trimEnd();
  const rest = line.text.slice(at).trimStart();
  const restStart = line.end - rest.length;
  return [
    { ...line, text: head, end: line.start + head.length },
    { ...line, text: rest, start: restStart, blanksBefore: 0, opensPage: false },
  ];
}

/** The lines of `text` that are not blank, in order. Every kind of line end counts, form feeds too. */
export function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanksBefore = 0;
  let opensPage = false;
  let lineStart = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : LINE_FEED;
    if (!isLineEnd(code)) continue;
    const { from, to } = trimRange(text, lineStart, i);
    if (from < to && !isRule(text, from, to)) {
      const indent = indentOf(text, lineStart, from);
      lines.push({ text: text.slice(from, to), start: from, end: to, indent, blanksBefore, opensPage });
      blanksBefore = 0;
      opensPage = false;
    } else blanksBefore++;
    if (code === FORM_FEED) opensPage = true;
    if (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED) i++;
    lineStart = i + 1;
  }
  return lines;
}
