// Finds places in a JSON text: where it breaks, and where each element of its outer array stands. JSON.parse tells
// neither dependably, so this small scanner runs after it, only when there is something to report. It keeps its own
// stack: nesting depth is the input's to choose.
import type { Span } from '../text/span.js';

/** `fault` is the offset at which the text stops being JSON; `elements` are the values of the outermost array, in order. */
export interface JsonPlaces {
  readonly fault?: number;
  readonly elements: readonly Span[];
}

const WHITE_SPACE = /[ \t\n\r]*/y;
// "a \" b"
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

function matchAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

class JsonScanner {
  readonly #text: string;
  readonly #open: string[] = [];
  readonly elements: Span[] = [];
  #offset = 0;
  /** A bracket has just been opened: its first value stands next, without a comma. */
  #opened = false;
  #elementStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Scans the whole text; the offset of the first fault, or undefined. */
  scan(): number | undefined {
    this.#skip();
    if (!this.#value()) return this.#offset;
    while (this.#open.length > 0) if (!this.#next()) return this.#offset;
    this.#skip();
    return this.#offset === this.#text.length ? undefined : this.#offset;
  }

  #skip(): void {
    this.#offset = matchAt(WHITE_SPACE, this.#text, this.#offset);
  }

  #take(character: string): boolean {
    if (this.#text[this.#offset] !== character) return false;
    this.#offset++;
    return true;
  }

  /** A whole scalar, or an opening bracket with what must follow it. */
  #value(): boolean {
    if (this.#open.length === 1 && this.#open[0] === '[') this.#elementStart = this.#offset;
    const character = this.#text[this.#offset];
    if (character === '{' || character === '[') return this.#openBracket(character);
    const pattern = character === '"' ? STRING : /[-\d]/.test(character ?? '') ? NUMBER : WORD;
    const end = matchAt(pattern, this.#text, this.#offset);
    if (end < 0) return false;
    this.#offset = end;
    this.#valueEnded();
    return true;
  }

  #openBracket(bracket: string): boolean {
    this.#offset++;
    this.#open.push(bracket);
    this.#skip();
    if (this.#take(CLOSERS[bracket])) {
      this.#closed();
      return true;
    }
    this.#opened = true;
    return true;
  }

  #member(): boolean {
    this.#skip();
    const end = this.#text[this.#offset] === '"' ? matchAt(STRING, this.#text, this.#offset) : -1;
    if (end < 0) return false;
    this.#offset = end;
    this.#skip();
    if (!this.#take(':')) return false;
    this.#skip();
    return this.#value();
  }

  /** What stands next inside a bracket: its first value, a comma and a further one, or its end. */
  #next(): boolean {
    this.#skip();
    const bracket = this.#open.at(-1)!;
    if (this.#opened) {
      this.#opened = false;
      return bracket === '[' ? this.#value() : this.#member();
    }
    if (this.#take(CLOSERS[bracket])) {
      this.#closed();
      return true;
    }
    if (!this.#take(',')) return false;
    this.#skip();
    return bracket === '[' ? this.#value() : this.#member();
  }

  #closed(): void {
    this.#open.pop();
    this.#valueEnded();
  }

  #valueEnded(): void {
    if (this.#open.length === 1 && this.#open[0] === '[')
      this.elements.push({ start: this.#elementStart, end: this.#offset });
  }
}

/** Scans a JSON text. Linear in its length; never throws. */
export function findJsonPlaces(text: string): JsonPlaces {
  const scanner = new JsonScanner(text);
  const fault = scanner.scan();
  return fault === undefined ? { elements: scanner.elements } : { fault, elements: scanner.elements };
}
