// Styled entries as Markdown paragraphs: italics and bold by asterisks, raised and lowered text as the HTML that Markdown has
// for it, addresses in angle brackets. Every character that could begin a construct stands behind a backslash: those of
// CommonMark, of GitHub (emoji, bare addresses) and of pandoc (citations, notes, attributes, smart quotes, lists by letters).
import type { LineForm, PlacedEntry } from './line-form.js';
import { linkedTexts } from './links.js';
import type { LineRuns, StyledRun } from './runs.js';

// what acts anywhere; then -- and ..., which pandoc makes one character of, :smile:, and http:// and www. by themselves
const ACTIVE = /[\\`*_[\]<>#|~$&^{}@"']|-(?=-)|\.(?=\.\.)|:(?=[\w+-]{1,40}:|\/\/)|(?<=www)\.(?=\w)/gi;

// 1. and 1), iv. and B), (1): what begins a list; the others begin lists, definitions, headings and titles of documents
const LIST_MARK = /^(\d{1,9}|[ivxlcdm]{1,9}|[IVXLCDM]{1,9}|[A-Za-z])(?=[.)](?:\s|$))/;
const LINE_START = /^(?:[-+=:%]|\((?=\w{1,9}\)))/;

/** Text that Markdown takes as it stands; `startsLine`: nothing stands before it. */
export function escapeMarkdown(text: string, startsLine = false): string {
  const escaped = text.replace(ACTIVE, '\\$&');
  return startsLine ? escaped.replace(LIST_MARK, '$1\\').replace(LINE_START, '\\$&') : escaped;
}

/** Puts text between marks; blanks stay outside, because marks next to blanks do not count. */
function between(text: string, open: string, close: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const start = text.length - text.trimStart().length;
  return `${text.slice(0, start)}${open}${inner}${close}${text.slice(start + inner.length)}`;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const BLANK_OR_PUNCTUATION = /[\s\p{P}$+<=>^`|~]/u;

/** Whether asterisks count where `outer` stands outside and `inner` inside of them (CommonMark, "flanking"). */
const isFlank = (outer: string, inner: string): boolean =>
  WORD_CHARACTER.test(inner) || BLANK_OR_PUNCTUATION.test(outer);

const hasMarks = (run: StyledRun | undefined): boolean => Boolean(run?.bold || run?.italic);

/**
 * Whether asterisks count around `text`, which is a run as Markdown. They do not between a letter and a mark (`a*"b"*`), and two
 * pairs that meet are read as one: there HTML says it.
 */
function asterisksCount(text: string, before: StyledRun | undefined, after: StyledRun | undefined): boolean {
  const inner = text.trim();
  const [previous, next] = [before?.text.at(-1) ?? ' ', after?.text[0] ?? ' '];
  const opens = text.startsWith(' ') || (!hasMarks(before) && isFlank(previous, inner[0] ?? ''));
  const closes = text.endsWith(' ') || (!hasMarks(after) && isFlank(next, inner.at(-1) ?? ''));
  return opens && closes;
}

function linkedMarkdown(run: StyledRun, { item }: PlacedEntry, startsLine: boolean): string {
  return linkedTexts(run.text, item)
    .map(({ text, href }, index) => (href === text ? `<${text}>` : escapeMarkdown(text, startsLine && index === 0)))
    .join('');
}

function runMarkdown(runs: readonly StyledRun[], index: number, placed: PlacedEntry): string {
  const run = runs[index];
  const startsLine = index === 0 && placed.entry.runs.number === '';
  let text = linkedMarkdown(run, placed, startsLine);
  if (run.script) text = run.script === 'super' ? `<sup>${text}</sup>` : `<sub>${text}</sub>`;
  const byAsterisks = asterisksCount(text, runs[index - 1], runs[index + 1]);
  if (run.bold) text = byAsterisks ? between(text, '**', '**') : between(text, '<b>', '</b>');
  if (run.italic) text = byAsterisks ? between(text, '*', '*') : between(text, '<i>', '</i>');
  return text;
}

const sameInMarkdown = (a: StyledRun, b: StyledRun): boolean =>
  !a.italic === !b.italic && !a.bold === !b.bold && a.script === b.script;

/** The runs without looks that Markdown does not have, so that nothing escapes its notice by standing in two of them. */
function markdownRuns({ runs }: LineRuns): StyledRun[] {
  const joined: StyledRun[] = [];
  for (const { text, italic, bold, script } of runs) {
    const last = joined.at(-1);
    const run = { text, italic, bold, script };
    if (last && sameInMarkdown(last, run)) joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push(run);
  }
  return joined;
}

/** One entry, without the paragraph around it. */
export function entryMarkdown(placed: PlacedEntry): string {
  const { number } = placed.entry.runs;
  const runs = markdownRuns(placed.entry.runs);
  const body = runs.map((_, index) => runMarkdown(runs, index, placed)).join('');
  return `${number === '' ? '' : `${escapeMarkdown(number, true)} `}${body}`;
}

export const MARKDOWN_FORM: LineForm = {
  head: () => '',
  list: (entries) => entries.map((entry) => `${entryMarkdown(entry)}\n\n`).join(''),
  foot: '',
};
