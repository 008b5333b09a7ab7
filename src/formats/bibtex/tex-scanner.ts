// The place that reading a TeX text has come to, and what can be taken from there: patterns, arguments in braces.

export const COMMAND_NAME = /[A-Za-z]+/y;
export const BLANKS = /\s*/y;

// An argument whose end is further off is none: hostile texts open one after the other and close none.
const MAX_ARGUMENT = 2000;

export class TexScanner {
  readonly tex: string;
  offset = 0;

  constructor(tex: string) {
    this.tex = tex;
  }

  get atEnd(): boolean {
    return this.offset >= this.tex.length;
  }

  /** The character that stands here; undefined at the end. */
  get character(): string | undefined {
    return this.tex[this.offset];
  }

  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.offset;
    const match = pattern.exec(this.tex);
    if (match) this.offset = pattern.lastIndex;
    return match;
  }

  /** Passes over an argument: \vphantom{x}, \vphantom\{. */
  dropArgument(): void {
    this.match(BLANKS);
    if (this.tex[this.offset] === '{') this.rawArgument();
    else if (this.tex[this.offset] === '\\') {
      this.offset++;
      if (!this.match(COMMAND_NAME)) this.offset++;
    }
  }

  /** The braced argument that stands here, its braces off; '' when none does, or its end is too far. */
  rawArgument(length = MAX_ARGUMENT): string {
    this.match(BLANKS);
    if (this.tex[this.offset] !== '{') return '';
    let depth = 0;
    const limit = Math.min(this.tex.length, this.offset + length);
    for (let end = this.offset; end < limit; end++) {
      if (this.tex[end] === '\\') end++;
      else if (this.tex[end] === '{') depth++;
      else if (this.tex[end] === '}' && --depth === 0) {
        const argument = this.tex.slice(this.offset + 1, end);
        this.offset = end + 1;
        return argument;
      }
    }
    return '';
  }
}
