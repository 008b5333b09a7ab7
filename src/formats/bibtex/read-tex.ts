// TeX of a field → text with CSL's rich text (`<i>`, `<sup>` …). One pass with a stack of its own, so that no depth of braces
// and no length is too much. Braces that only protect capitals go; what is no known command loses its name, keeps its
// arguments and is told of.

import { TexOutput } from './tex-output.js';
import { BLANKS, COMMAND_NAME, TexScanner } from './tex-scanner.js';
import {
  ACCENTS,
  BARE_ACCENTS,
  DROPPED_ARGUMENTS,
  FONT_SWITCHES,
  MARKUP,
  MATH_ACCENTS,
  SIGN_COMMANDS,
  SILENT_COMMANDS,
  SYMBOLS,
} from './tex-symbols.js';
import { verbatimText } from './verbatim.js';

/** What a field says. `unknown` names TeX that could not be read: commands without their backslash, or `$`. */
interface TexText {
  readonly text: string;
  readonly unknown: readonly string[];
}

const SPECIAL = /[\\{}$~^_`'\s\p{Cc}-]/u;
const PLAIN = /[^\\{}$~^_`'\s-]+/y;
const OPTIONAL_ARGUMENT = /\*?\s?(?:\[[^\][{}]{0,100}\])?/y;
// ^\circ, ^{\circ}
const DEGREE = /(?:\\circ(?![A-Za-z])|\{\s{0,9}\\circ\s{0,9}\})/y;
// \char64, \char"40, \char'100, \symbol{64}
const CHARACTER_CODE = /\s?\{?(?:(\d{1,7})|"([0-9A-F]{1,6})|'([0-7]{1,7}))(?:\}|\s)?/y;
const CONTROLS_AND_SPACES = /[\s\p{Cc}]+/gu;
const EMPTY_TAGS = /<(i|b|sup|sub)><\/\1>/g;

// a dotless i under an accent that was written as Unicode
const DOTLESS = /ı[\u0300-\u030f]/g;

const MAX_ACCENT_ARGUMENT = 100;
// an accent on an accent on an accent: enough for every script
const MAX_ACCENTS = 4;

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Text with every run of white space and control characters made one blank. */
const collapse = (text: string): string => text.replace(CONTROLS_AND_SPACES, ' ').trim();

/** Where the last dollar stands that is no `\\$`, or -1. */
function lastDollar(tex: string): number {
  let offset = tex.lastIndexOf('$');
  while (offset > 0 && tex[offset - 1] === '\\') offset = tex.lastIndexOf('$', offset - 1);
  return offset;
}

class TexReader {
  readonly #scanner: TexScanner;
  readonly #accents: number;
  readonly #lastDollar: number;
  readonly #out = new TexOutput();
  readonly unknown = new Set<string>();

  constructor(tex: string, accents: number) {
    this.#scanner = new TexScanner(tex);
    this.#accents = accents;
    this.#lastDollar = lastDollar(tex);
  }

  read(): string {
    while (!this.#scanner.atEnd) {
      const plain = this.#scanner.match(PLAIN);
      if (plain) this.#out.push(plain[0]);
      else this.#special(this.#next());
    }
    return this.#out.finish();
  }

  /** Takes a character; '' at the end. */
  #next(): string {
    return this.#scanner.tex[this.#scanner.offset++] ?? '';
  }

  #special(character: string): void {
    if (character === '\\') this.#command();
    else if (character === '{') this.#out.openGroup('', '');
    else if (character === '}') this.#out.closeGroup();
    else if (character === '$') this.#dollar();
    else if (character === '~') this.#out.push(' ');
    else if (character === '-') this.#dashes();
    else if (character === '`' || character === "'") this.#quote(character);
    else if (character === '^' || character === '_') this.#raised(character);
    else this.#out.push(' ');
  }

  #dollar(): void {
    if (this.#out.hasOpenMath) this.#closeMath();
    else if (this.#scanner.offset <= this.#lastDollar) {
      const isDouble = this.#scanner.character === '$' && this.#scanner.offset < this.#lastDollar;
      if (isDouble) this.#scanner.offset++;
      this.#out.openGroup('', '', true, isDouble ? '$$' : '$');
    } else {
      this.#out.push('$');
      this.unknown.add('$');
    }
  }

  #closeMath(): void {
    if (this.#out.closeMath() && this.#scanner.character === '$') this.#scanner.offset++;
  }

  // -- and --- are dashes, other runs are what they are
  #dashes(): void {
    const from = this.#scanner.offset - 1;
    while (this.#scanner.character === '-') this.#scanner.offset++;
    const dashes = this.#scanner.tex.slice(from, this.#scanner.offset);
    this.#out.push((!this.#out.isMath && { '--': '–', '---': '—' }[dashes]) || dashes);
  }

  #quote(character: string): void {
    const doubled = this.#scanner.character === character;
    if (this.#out.isMath) this.#out.push(character === "'" ? '′' : character);
    else if (!doubled) this.#out.push(character);
    else {
      this.#scanner.offset++;
      this.#out.push(character === '`' ? '“' : '”');
    }
  }

  // x^2, H_{2}O, 20^\circ; outside math both are characters
  #raised(character: string): void {
    if (!this.#out.isMath) {
      this.#out.push(character);
      return;
    }
    if (character === '^' && this.#scanner.match(DEGREE)) {
      this.#out.push('°');
      return;
    }
    const [open, close] = character === '^' ? ['<sup>', '</sup>'] : ['<sub>', '</sub>'];
    this.#scanner.match(BLANKS);
    if (this.#scanner.character === '{') {
      this.#scanner.offset++;
      this.#out.openGroup(open, close);
    } else {
      const argument = this.#argument();
      if (argument !== '') this.#out.push(open, argument, close);
    }
  }

  #command(): void {
    const name = this.#scanner.match(COMMAND_NAME)?.[0];
    if (name === undefined) this.#signCommand(this.#next());
    else this.#wordCommand(name);
  }

  #signCommand(sign: string): void {
    const accent = own(ACCENTS, sign);
    if (sign === '(' || sign === '[') this.#out.openGroup('', '', true, sign);
    else if (sign === ')' || sign === ']') this.#closeMath();
    else if (accent !== undefined && !(this.#out.isMath && sign === '=')) this.#accent(sign, accent);
    else this.#out.push(own(SIGN_COMMANDS, sign) ?? sign);
  }

  #wordCommand(name: string): void {
    const symbol = own(SYMBOLS, name);
    const accent = own(this.#out.isMath ? MATH_ACCENTS : ACCENTS, name) ?? own(ACCENTS, name);
    if (symbol !== undefined) this.#symbol(symbol);
    else if (accent !== undefined) this.#accent(name, accent);
    else if (Object.hasOwn(MARKUP, name)) this.#markup(MARKUP[name]);
    else if (Object.hasOwn(FONT_SWITCHES, name)) this.#switchFont(FONT_SWITCHES[name]);
    else this.#otherCommand(name);
  }

  #otherCommand(name: string): void {
    if (name === 'url' || name === 'path' || name === 'nolinkurl')
      this.#out.push(verbatimText(this.#scanner.rawArgument()));
    else if (name === 'href') this.#link();
    else if (name === 'char' || name === 'symbol') this.#characterCode();
    else if (Object.hasOwn(DROPPED_ARGUMENTS, name))
      for (let left = DROPPED_ARGUMENTS[name]; left > 0; left--) this.#scanner.dropArgument();
    else {
      this.#scanner.match(OPTIONAL_ARGUMENT);
      if (!SILENT_COMMANDS.has(name)) this.unknown.add(name);
    }
  }

  #symbol(symbol: string): void {
    this.#out.push(symbol);
    this.#scanner.match(BLANKS);
  }

  #markup([open, close]: readonly [string, string]): void {
    this.#scanner.match(BLANKS);
    if (this.#scanner.character !== '{') return;
    this.#scanner.offset++;
    this.#out.openGroup(open, close, false);
  }

  #switchFont([open, close]: readonly [string, string]): void {
    this.#scanner.match(BLANKS);
    this.#out.switchFont(open, close);
  }

  // \href{https://a.example}{the text}: the link stands behind the text, unless it is the text
  #link(): void {
    const link = verbatimText(this.#scanner.rawArgument());
    const text = this.#evaluated(this.#scanner.rawArgument());
    this.#out.push(text === '' || text === link ? link : `${text} (${link})`);
  }

  #characterCode(): void {
    const [, decimal, hex, octal] = this.#scanner.match(CHARACTER_CODE) ?? [];
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : Number.parseInt(octal ?? '0', 8);
    if (code > 31 && code <= 0x10ffff) this.#out.push(String.fromCodePoint(code));
  }

  #accent(name: string, combining: string): void {
    const letters = this.#argument().replace(/^ı/, 'i').replace(/^ȷ/, 'j');
    const [first = ''] = letters;
    if (/^[\p{L}\p{N}]/u.test(first))
      this.#out.push((first + combining + letters.slice(first.length)).normalize('NFC'));
    else this.#out.push((own(BARE_ACCENTS, name) ?? '') + letters);
  }

  /** What a command that takes one letter finds behind it: a group, a command or a character; '' at the end of a group. */
  #argument(): string {
    this.#scanner.match(BLANKS);
    const character = this.#scanner.character;
    if (character === undefined || character === '}' || character === '$') return '';
    if (character === '{')
      return this.#accents < MAX_ACCENTS ? this.#evaluated(this.#scanner.rawArgument(MAX_ACCENT_ARGUMENT)) : '';
    if (character === '\\') return this.#commandArgument();
    const [first] = this.#scanner.tex.slice(this.#scanner.offset, this.#scanner.offset + 2);
    this.#scanner.offset += first.length;
    return first;
  }

  #evaluated(tex: string): string {
    const { text, unknown } = readInner(tex, this.#accents + 1);
    for (const name of unknown) this.unknown.add(name);
    return text;
  }

  // \'\i, \^\'a
  #commandArgument(): string {
    const from = this.#scanner.offset++;
    const name = this.#scanner.match(COMMAND_NAME)?.[0] ?? this.#next();
    const symbol = own(SYMBOLS, name);
    if (symbol !== undefined) this.#scanner.match(BLANKS);
    if (symbol !== undefined || !Object.hasOwn(ACCENTS, name)) return symbol ?? own(SIGN_COMMANDS, name) ?? '';
    if (this.#accents >= MAX_ACCENTS) return '';
    this.#scanner.match(BLANKS);
    if (this.#scanner.character === '{') this.#scanner.rawArgument(MAX_ACCENT_ARGUMENT);
    else this.#scanner.offset++;
    return this.#evaluated(this.#scanner.tex.slice(from, this.#scanner.offset));
  }
}

function readInner(tex: string, accents: number): TexText {
  if (accents > MAX_ACCENTS) return { text: collapse(tex.replace(/[\\{}$]/g, '')), unknown: [] };
  const reader = new TexReader(tex, accents);
  const text = collapse(reader.read());
  return { text, unknown: [...reader.unknown] };
}

/** The text that TeX would print, white space collapsed. Never throws; linear in the length of `tex`. */
export function readTex(tex: string): TexText {
  if (!SPECIAL.test(tex) && !tex.includes('ı')) return { text: tex, unknown: [] };
  const { text, unknown } = readInner(tex, 0);
  return {
    text: text.replace(EMPTY_TAGS, '').replace(DOTLESS, (letters) => `i${letters.slice(1)}`.normalize('NFC')),
    unknown,
  };
}
