// document → its running text on few long lines: markup looked through, reference lists, headings and tables of contents left
// out, wrapped lines joined and their hyphens undone. Citations are read there; every character knows its place.
import type { SourceDocument } from '../../text/document.js';
import { identityText, type MappedText, MappedTextBuilder, sourceOffset } from '../../text/mapped-text.js';
import type { Span } from '../../text/span.js';
import { isContentsLine } from '../headings.js';
import type { Markup } from '../index.js';
import { viewOfHtml } from '../markup/html.js';
import { viewOfLatex } from '../markup/latex.js';
import { viewOfMarkdown } from '../markup/markdown.js';
import { markMarkup } from './mark-markup.js';

/** Running text; a line end stands between paragraphs. `lineStarts` are the offsets at which lines of the document begin. */
export interface CitingText {
  readonly text: string;
  readonly lineStarts: ReadonlySet<number>;
  /** The place in the document of a stretch of the text. */
  readonly placeOf: (start: number, end: number) => Span;
}

const VIEWS: Readonly<Record<Markup, (text: string) => MappedText>> = {
  plain: (text) => identityText(text),
  markdown: viewOfMarkdown,
  html: viewOfHtml,
  latex: viewOfLatex,
};

const LINE = /[^\r\n\f\u0085\u2028\u2029]*/y;
// ## Heading
const HEADING = /^\s{0,3}#{1,6}\s/;
// - item | • item | (1) item | 1. item | a) item | | cell; not "12) ", which may close a bracket
const OPENS_PARAGRAPH = /^\s*(?:[-*+•▪·|]\s|\(\d{1,2}\)\s|\d{1,3}\.\s|[a-z][.)]\s)/u;
const HYPHEN_AT_END = /\p{L}[-\u00ad\u2010]$/u;

function placeIn(mapped: MappedText, start: number, end: number): Span {
  const from = sourceOffset(mapped, start);
  return { start: from, end: end > start ? sourceOffset(mapped, end - 1) + 1 : from };
}

/** The first offset of `[from, to)` of the view that stands at or behind `place` in the document. */
function offsetAt(view: MappedText, from: number, to: number, place: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sourceOffset(view, middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The parts of `[from, to)` of the view that stand outside of the sections. */
function outside(view: MappedText, from: number, to: number, sections: readonly Span[]): Span[] {
  let parts: Span[] = [{ start: from, end: to }];
  for (const section of sections) {
    parts = parts.flatMap(({ start, end }) => [
      { start, end: offsetAt(view, start, end, section.start) },
      { start: offsetAt(view, start, end, section.end), end },
    ]);
    parts = parts.filter(({ start, end }) => start < end);
  }
  return parts;
}

class RunningText {
  readonly #view: MappedText;
  readonly #builder = new MappedTextBuilder();
  readonly #lineStarts = new Set<number>();
  #length = 0;
  #tail = '';

  constructor(view: MappedText) {
    this.#view = view;
  }

  #copy(start: number, end: number): void {
    this.#builder.copy(this.#view.text.slice(start, end), start);
    this.#length += end - start;
  }

  #insert(text: string): void {
    this.#builder.insert(text);
    this.#length += text.length;
  }

  breakParagraph(): void {
    this.#flush(this.#tail.length);
    if (this.#length > 0) this.#insert('\n');
    this.#tail = '';
  }

  #pendingStart = 0;

  /** Copies what is held back of the last line. */
  #flush(length: number): void {
    if (this.#tail !== '') this.#copy(this.#pendingStart, this.#pendingStart + length);
  }

  /** Adds a line; it is held back until the next one shows whether its hyphen breaks a word. */
  addLine(start: number, end: number): void {
    const line = this.#view.text.slice(start, end);
    const from = start + line.length - line.trimStart().length;
    const to = start + line.trimEnd().length;
    const head = this.#view.text.slice(from, from + 2);
    if (this.#tail !== '') this.#join(head);
    this.#lineStarts.add(this.#length);
    this.#pendingStart = from;
    this.#tail = this.#view.text.slice(from, to);
  }

  #join(head: string): void {
    const isBroken = HYPHEN_AT_END.test(this.#tail.slice(-3));
    const dropsHyphen = (isBroken && /^\p{Ll}/u.test(head)) || this.#tail.endsWith('\u00ad');
    this.#flush(this.#tail.length - (dropsHyphen ? 1 : 0));
    if (!isBroken || !/^[\p{L}\d]/u.test(head)) this.#insert(' ');
  }

  build(): { readonly mapped: MappedText; readonly lineStarts: ReadonlySet<number> } {
    this.#flush(this.#tail.length);
    this.#tail = '';
    return { mapped: this.#builder.build(), lineStarts: this.#lineStarts };
  }
}

const isLeftOut = (line: string): boolean => HEADING.test(line) || isContentsLine(line);

function joinLines(view: MappedText, sections: readonly Span[]): ReturnType<RunningText['build']> {
  const running = new RunningText(view);
  let next = 0;
  for (let at = 0; at < view.text.length; at++) {
    LINE.lastIndex = at;
    const line = LINE.exec(view.text)?.[0] ?? '';
    const end = at + line.length;
    const place = placeIn(view, at, end);
    while (next < sections.length && sections[next].end <= place.start) next++;
    const near = sections.slice(next, next + 3).filter((section) => section.start < place.end);
    const isShown = line.trim() !== '' && !isLeftOut(line);
    if (!isShown || near.length > 0 || OPENS_PARAGRAPH.test(line)) running.breakParagraph();
    if (isShown)
      for (const part of near.length === 0 ? [{ start: at, end }] : outside(view, at, end, near))
        running.addLine(part.start, part.end);
    if (line.trim() !== '' && !isShown) running.breakParagraph();
    at = end + (view.text.startsWith('\r\n', end) ? 1 : 0);
  }
  return running.build();
}

/** The running text of a document outside the given sections (offsets into the document, in order). */
export function citingText(document: SourceDocument, markup: Markup, sections: readonly Span[]): CitingText {
  const view = VIEWS[markup](markMarkup(document.text, markup));
  const ordered = [...sections].sort((a, b) => a.start - b.start);
  const { mapped, lineStarts } = joinLines(view, ordered);
  const placeOf = (start: number, end: number): Span => {
    const inView = placeIn(mapped, start, end);
    return placeIn(view, inView.start, inView.end);
  };
  return { text: mapped.text, lineStarts, placeOf };
}
