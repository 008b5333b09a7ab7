// Styled entries as Markdown paragraphs (CommonMark): italics and bold by asterisks, raised and lowered text as the HTML that
// Markdown has for it, addresses in angle brackets. Every character that could begin a construct stands behind a backslash.
import type { LineForm, PlacedEntry } from './line-form.js';
import { linkedTexts } from './links.js';
import type { StyledRun } from './runs.js';

const ACTIVE = /[\\`*_[\]<>#|~$&]/g;

// 1. and 1) begin a list; - + = begin others
const LINE_START = /^(\d{1,9})([.)])|^([-+=])/;

/** Text that Markdown takes as it stands; `startsLine`: nothing stands before it. */
export function escapeMarkdown(text: string, startsLine = false): string {
  const escaped = text.replace(ACTIVE, '\\$&');
  return startsLine
    ? escaped.replace(LINE_START, (_, digits, mark, sign) => (sign ? `\\${sign}` : `${digits}\\${mark}`))
    : escaped;
}

const SPACES = /^(\s*)(.*?)(\s*)$/su;

/** Puts text between marks; blanks stay outside, because marks next to blanks do not count. */
function between(text: string, open: string, close: string): string {
  const [, before, inner, after] = SPACES.exec(text) ?? ['', '', text, ''];
  return inner === '' ? text : `${before}${open}${inner}${close}${after}`;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Asterisks do not count between a letter and a mark (`a*"b"*`): there HTML says it. */
const asterisksCount = (text: string, before: string, after: string): boolean => {
  const inner = text.trim();
  const opens = WORD_CHARACTER.test(inner[0] ?? '') || !WORD_CHARACTER.test(before) || /^\s/.test(text);
  const closes = WORD_CHARACTER.test(inner.at(-1) ?? '') || !WORD_CHARACTER.test(after) || /\s$/.test(text);
  return opens && closes;
};

function linkedMarkdown(run: StyledRun, { item }: PlacedEntry, startsLine: boolean): string {
  return linkedTexts(run.text, item)
    .map(({ text, href }, index) => (href === text ? `<${text}>` : escapeMarkdown(text, startsLine && index === 0)))
    .join('');
}

function runMarkdown(placed: PlacedEntry, index: number, startsLine: boolean): string {
  const { runs } = placed.entry.runs;
  const run = runs[index];
  let text = linkedMarkdown(run, placed, startsLine);
  if (run.script) text = run.script === 'super' ? `<sup>${text}</sup>` : `<sub>${text}</sub>`;
  const before = runs[index - 1]?.text.at(-1) ?? ' ';
  const after = runs[index + 1]?.text[0] ?? ' ';
  const byAsterisks = asterisksCount(run.text, before, after);
  if (run.bold) text = byAsterisks ? between(text, '**', '**') : between(text, '<b>', '</b>');
  if (run.italic) text = byAsterisks ? between(text, '*', '*') : between(text, '<i>', '</i>');
  return text;
}

/** One entry, without the paragraph around it. */
export function entryMarkdown(placed: PlacedEntry): string {
  const { number, runs } = placed.entry.runs;
  const body = runs.map((_, index) => runMarkdown(placed, index, number === '' && index === 0)).join('');
  return `${number === '' ? '' : `${escapeMarkdown(number, true)} `}${body}`;
}

export const MARKDOWN_FORM: LineForm = {
  head: () => '',
  list: (entries) => entries.map((entry) => `${entryMarkdown(entry)}\n\n`).join(''),
  foot: '',
};
