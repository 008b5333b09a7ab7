// Running heads, page numbers and other things that a page carries and a list does not: they are taken out of the lines
// before a list is split. Told by form (page numbers, ISSN lines), by being repeated over the document, and by company.
import type { Line } from './document-lines.js';

// 28 | - 28 - | 3 4 1 6 | Seite 16 | Page 3 of 10 | halaman 12 | 087003-4 | xii
const PAGE_NUMBER =
  /^(?:[-–—|[\s]*(?:seite|page|p\.|hal\.?|halaman|hlm\.?|s\.|página|pág\.)?\s*(?:\d{1,4}|(?:\d ){1,3}\d|[ivxl]{2,6})(?:\s?(?:\/|of|von|dari|de)\s?\d{1,4})?[-–—|\]\s]*|\d{6}-\d{1,3})$/iu;
// ISSN : 1411-1624 | e-ISSN: 2621-8089
const SERIAL_LINE = /^(?:[pe]-)?ISSN(?: \([^()]{1,20}\))?\s*:?\s*\d{4}-?\d{3}[\dX]\b.{0,40}$/iu;
// Downloaded from … | © 2006 | This content downloaded from … | file.indd 80
const STAMP =
  /^(?:.{0,50}\bdownloaded (?:from|by|on)\b|(?:©|\(c\)|copyright) ?\d{4}\b|.{0,60}\.indd +\d|all rights reserved|alle rechte vorbehalten)/iu;

/** How a line reads with its digits levelled: page heads differ in the page number only. */
export function repeatKey(text: string): string {
  return text
    .replace(/\d+/g, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim()
    .toLowerCase();
}

const LONGEST_REPEAT = 160;

function isRepeatable(text: string, key: string): boolean {
  const letters = key.replace(/[^\p{L}]/gu, '').length;
  return text.length <= LONGEST_REPEAT && letters >= 10;
}

/** How often each line that could be a running head occurs in the document. */
function countRepeats(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length > LONGEST_REPEAT) continue;
    const key = repeatKey(text);
    if (isRepeatable(text, key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

// a line that goes on: its continuation may be a bare number ("pp. 123-\n45")
const GOES_ON = /[-–,:(&/]$|\b(?:pp?|vol|no|S|Nr|hlm|Jg|Bd|in)\.?$/u;

function isPageNumber(lines: readonly Line[], index: number): boolean {
  const { text, opensPage, blanksBefore } = lines[index];
  if (text.length > 30 || !PAGE_NUMBER.test(text)) return false;
  if (opensPage || blanksBefore > 0) return true;
  const before = lines[index - 1]?.text ?? '';
  return !GOES_ON.test(before);
}

/** Whether each line of a document is page furniture. */
export function markFurniture(lines: readonly Line[]): readonly boolean[] {
  const counts = countRepeats(lines);
  const repeats = lines.map(({ text }) => (text.length <= LONGEST_REPEAT ? (counts.get(repeatKey(text)) ?? 0) : 0));
  const plain = lines.map(
    ({ text }, index) =>
      isPageNumber(lines, index) || (text.length < 200 && (SERIAL_LINE.test(text) || STAMP.test(text))),
  );
  const marks = lines.map((_, index) => {
    if (plain[index] || repeats[index] >= 3) return true;
    return repeats[index] === 2 && (plain[index - 1] || plain[index + 1] || lines[index].opensPage);
  });
  return spreadOverBlocks(lines, marks);
}

/** Short blocks between blank lines that stand beside furniture are furniture too, when lines are not set apart otherwise. */
function spreadOverBlocks(lines: readonly Line[], marks: readonly boolean[]): readonly boolean[] {
  const spread = [...marks];
  const isOpen = (index: number): boolean => index >= lines.length || lines[index].blanksBefore > 0;
  for (let i = 1; i < lines.length; i++) {
    if (marks[i] || !isOpen(i) || !isOpen(i + 1)) continue;
    const between = marks[i - 1] && (marks[i + 1] ?? false);
    if (between && lines[i].text.length < 100) spread[i] = true;
  }
  return spread;
}
