// Lines of a tagged file (RIS, PubMed's NBIB) with their offsets. One pass over the text, whatever line ends it has.
import type { Span } from '../../text/span.js';

export interface TextLine extends Span {
  readonly text: string;
}

const LINE_END = /\r\n?|\n/g;

/** Every line of a text without its line end; a byte order mark is no part of the first. */
export function* textLines(text: string): Generator<TextLine> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (const lineEnd of text.matchAll(LINE_END)) {
    yield { text: text.slice(start, lineEnd.index), start, end: lineEnd.index };
    start = lineEnd.index + lineEnd[0].length;
  }
  if (start < text.length) yield { text: text.slice(start), start, end: text.length };
}

/** A tag with its value; the lines that went on with it are joined by blanks, those of keywords by commas. */
export interface TaggedValue extends Span {
  readonly tag: string;
  readonly value: string;
}

/** Takes a value and the lines that go on with it; they are joined once, so that a million of them take linear time. */
export class OpenValue {
  readonly tag: string;
  readonly #start: number;
  readonly #pieces: string[];
  #end: number;

  constructor(tag: string, value: string, { start, end }: Span) {
    this.tag = tag;
    this.#start = start;
    this.#pieces = [value.trim()];
    this.#end = end;
  }

  goOn(line: TextLine): void {
    const piece = line.text.trim();
    if (piece === '') return;
    this.#pieces.push(piece);
    this.#end = line.end;
  }

  close(): TaggedValue {
    const value = this.#pieces.filter((piece) => piece !== '').join(this.tag === 'KW' ? ', ' : ' ');
    return { tag: this.tag, value, start: this.#start, end: this.#end };
  }
}
