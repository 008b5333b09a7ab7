// Finds places in a JSON text: where it breaks, and where the value of each wanted path stands. JSON.parse tells
// neither dependably, so this small scanner runs after it, only when there is something to report. It keeps its own
// stack: nesting depth is the input's to choose.
import type { Span } from '../text/span.js';

/** `fault` is the offset at which the text stops being JSON; `places` are the values of the wanted paths, `[1].author[0]`. */
interface JsonPlaces {
  readonly fault?: number;
  readonly places: ReadonlyMap<string, Span>;
}

const WHITE_SPACE = /[ \t\n\r]*/y;
// a b | \" | \u00e9: the pieces of a string
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

function matchAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The end of the string that opens at `offset`, or -1. Piece by piece: as one match, millions of escapes would overflow the stack. */
function stringEnd(text: string, offset: number): number {
  let end = offset + 1;
  for (;;) {
    end = matchAt(PLAIN, text, end);
    if (text[end] === '"') return end + 1;
    end = matchAt(ESCAPE, text, end);
    if (end < 0) return -1;
  }
}

/** Deeper values are never wanted: a path is made for each value above. */
const MAX_PATH = 6;

const MAX_KEY = 200;

/** A bracket that is open: where it started, what it is called, and the index or key of the value in it. */
interface OpenBracket {
  readonly bracket: '{' | '[';
  readonly start: number;
  readonly path: string | undefined;
  index: number;
  key: string;
  /** The keys of an object so far. */
  readonly keys: Set<string>;
}

const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

class JsonScanner {
  readonly #text: string;
  readonly #wanted: ReadonlySet<string>;
  readonly #open: OpenBracket[] = [];
  readonly places = new Map<string, Span>();
  /** Keys that their object had before: JSON.parse lets the last of them win. */
  readonly repeated: Span[] = [];
  #offset = 0;
  /** A bracket has just been opened: its first value stands next, without a comma. */
  #opened = false;

  constructor(text: string, wanted: ReadonlySet<string>) {
    this.#text = text;
    this.#wanted = wanted;
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

  /** The path of the value that stands next; undefined where no path is wanted that deep. */
  #path(): string | undefined {
    if (this.#wanted.size === 0 || this.#open.length > MAX_PATH) return undefined;
    const outer = this.#open.at(-1);
    if (outer?.path === undefined || outer.key.length > MAX_KEY) return undefined;
    if (outer.bracket === '[') return `${outer.path}[${outer.index}]`;
    return outer.path === '' ? outer.key : `${outer.path}.${outer.key}`;
  }

  /** A whole scalar, or an opening bracket with what must follow it. */
  #value(): boolean {
    const start = this.#offset;
    const path = this.#open.length === 0 ? '' : this.#path();
    const character = this.#text[start];
    if (character === '{' || character === '[') return this.#openBracket(character, path);
    const pattern = /[-\d]/.test(character ?? '') ? NUMBER : WORD;
    const end = character === '"' ? stringEnd(this.#text, start) : matchAt(pattern, this.#text, start);
    if (end < 0) return false;
    this.#offset = end;
    this.#ended(path, start);
    return true;
  }

  #openBracket(bracket: '{' | '[', path: string | undefined): boolean {
    this.#open.push({ bracket, start: this.#offset, path, index: 0, key: '', keys: new Set() });
    this.#offset++;
    this.#skip();
    this.#opened = !this.#close(bracket);
    return true;
  }

  #close(bracket: string): boolean {
    if (!this.#take(CLOSERS[bracket])) return false;
    const { path, start } = this.#open.pop()!;
    this.#ended(path, start);
    return true;
  }

  #ended(path: string | undefined, start: number): void {
    if (path !== undefined && this.#wanted.has(path)) this.places.set(path, { start, end: this.#offset });
  }

  #member(open: OpenBracket): boolean {
    this.#skip();
    const start = this.#offset;
    const end = this.#text[start] === '"' ? stringEnd(this.#text, start) : -1;
    if (end < 0) return false;
    this.#offset = end;
    if (open.path !== undefined) {
      open.key = String(JSON.parse(this.#text.slice(start, end)));
      if (open.keys.has(open.key)) this.repeated.push({ start, end });
      open.keys.add(open.key);
    }
    this.#skip();
    if (!this.#take(':')) return false;
    this.#skip();
    return this.#value();
  }

  /** What stands next inside a bracket: its first value, a comma and a further one, or its end. */
  #next(): boolean {
    this.#skip();
    const open = this.#open.at(-1)!;
    if (this.#opened) {
      this.#opened = false;
      return this.#inner(open);
    }
    if (this.#close(open.bracket)) return true;
    if (!this.#take(',')) return false;
    open.index++;
    this.#skip();
    return this.#inner(open);
  }

  #inner = (open: OpenBracket): boolean => (open.bracket === '[' ? this.#value() : this.#member(open));
}

/** Scans a JSON text and finds the places of the wanted paths. Linear in its length; never throws. */
export function findJsonPlaces(text: string, wanted: ReadonlySet<string> = new Set()): JsonPlaces {
  const scanner = new JsonScanner(text, wanted);
  const fault = scanner.scan();
  return { ...(fault !== undefined && { fault }), places: scanner.places };
}

// that of the whole text: paths are followed only where one is wanted
const ANY_PATH: ReadonlySet<string> = new Set(['']);

/** Where a key stands in an object that has it already, in order, down to the depth of names and dates. */
export function findRepeatedKeys(text: string): readonly Span[] {
  const scanner = new JsonScanner(text, ANY_PATH);
  scanner.scan();
  return scanner.repeated;
}
