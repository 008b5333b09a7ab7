// The inside of a BibTeX entry → its key and raw fields. Lenient where real files are: no key, keys with blanks, missing
// commas, odd field names, comments between fields. Values keep their TeX; strings are put in, pieces joined.
import { MONTH_MACROS } from './dates.js';
import type { BibtexBlock } from './split-entries.js';

/** Abbreviations in force: lower-case name → value. */
export type BibtexStrings = ReadonlyMap<string, string>;

export interface EntryFields {
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
  /** What is wrong with the entry, in words that can stand behind its name. */
  readonly faults: readonly string[];
}

/** The month macros that every BibTeX style defines. */
export const MONTH_STRINGS: BibtexStrings = new Map(
  MONTH_MACROS.map((month, index) => [month, String(index + 1).padStart(2, '0')]),
);

// @article{
const HEAD = /^@[^{(]*[{(]/;
// key, – what stands before the first comma, if no field begins before it
const KEY = /([^,={}"]{0,300}),/y;
// between fields: blanks, commas, comments to the end of their line
const BETWEEN = /(?:[\s,]|%[^\n]*)*/y;
const NAME = /([^\s=,{}"#%()][^\s=,{}"#()]{0,80})\s{0,80}=\s*/y;
const BARE = /[^\s,#{}"()=]+/y;
const JOIN = /\s{0,80}#\s*/y;

// Strings made of strings could double without end; no real value comes near this.
const MAX_JOINED = 100_000;

/** Reads one field after the other from a text, holding the place it has come to. */
class FieldReader {
  readonly #text: string;
  readonly #strings: BibtexStrings;
  #fields = 0;
  readonly faults: string[] = [];
  offset: number;

  constructor(text: string, strings: BibtexStrings) {
    this.#text = text;
    this.#strings = strings;
    this.offset = HEAD.exec(text)?.[0].length ?? 0;
  }

  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.offset;
    const match = pattern.exec(this.#text);
    if (match) this.offset = pattern.lastIndex;
    return match;
  }

  /** The next field, or undefined at the end. What is no field is passed over. */
  next(): [name: string, value: string] | undefined {
    while (this.offset < this.#text.length) {
      const between = this.match(BETWEEN)?.[0] ?? '';
      const name = this.match(NAME)?.[1].toLowerCase();
      if (name !== undefined) {
        if (this.#fields++ > 0 && !between.includes(',')) this.faults.push(`a comma is missing before ${name}`);
        return [name, this.value()];
      }
      this.offset++;
    }
    return undefined;
  }

  /** "a" # jan # {b} */
  value(): string {
    let value = this.#piece();
    while (this.match(JOIN)) {
      const piece = this.#piece();
      if (value.length + piece.length <= MAX_JOINED) value += piece;
    }
    return value;
  }

  #piece(): string {
    const opener = this.#text[this.offset];
    if (opener === '{') return this.#delimited('}');
    if (opener === '"') return this.#delimited('"');
    const bare = this.match(BARE)?.[0] ?? '';
    const string = this.#strings.get(bare.toLowerCase());
    if (string === undefined && !/^\d*$/.test(bare))
      this.faults.push(`${bare.slice(0, 40)} is not defined by any @string`);
    return string ?? bare;
  }

  /** The text up to `closer` outside braces; braces count even behind a backslash, as BibTeX has it. */
  #delimited(closer: string): string {
    const start = this.offset + 1;
    let depth = 0;
    let end = start;
    for (; end < this.#text.length; end++) {
      const character = this.#text[end];
      if (depth === 0 && character === closer) break;
      if (character === '{') depth++;
      else if (character === '}') depth--;
    }
    this.offset = end + 1;
    return this.#text.slice(start, end);
  }
}

/** Reads key and fields of an entry; of equal fields the first counts, as in BibTeX. Never throws. */
export function readFields(block: BibtexBlock, strings: BibtexStrings): EntryFields {
  const reader = new FieldReader(block.text.slice(0, -1), strings);
  const key = reader.match(KEY)?.[1].trim() ?? '';
  const fields = new Map<string, string>();
  if (key === '') reader.faults.push('it has no key');
  for (let field = reader.next(); field; field = reader.next()) {
    if (fields.has(field[0])) reader.faults.push(`${field[0]} stands twice; the first counts`);
    else fields.set(field[0], field[1].trim());
  }
  return { key, fields: Object.fromEntries(fields), faults: reader.faults };
}

/** Name and value of an @string block, or undefined. */
export function readString(block: BibtexBlock, strings: BibtexStrings): [name: string, value: string] | undefined {
  return new FieldReader(block.text.slice(0, -1), strings).next();
}
