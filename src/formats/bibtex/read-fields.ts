// The inside of a BibTeX entry → its key and raw fields with their places. Lenient where real files are: no key, keys with
// blanks, missing commas, braces and quotes, odd field names, comments between fields. Values keep their TeX; strings are put
// in, pieces joined.
import type { Span } from '../../text/span.js';
import type { BibtexBlock } from './split-entries.js';
import type { BibtexStrings } from './strings.js';

/** A field as written: `value` is TeX without its outer brackets; the span covers name and value. */
export interface EntryField extends Span {
  readonly name: string;
  readonly value: string;
}

/** What is wrong with an entry, in words that can stand behind its name; the place is the field's, or the entry's. */
export interface EntryFault extends Span {
  readonly message: string;
  /** error: something of the entry is likely lost (default: warning). */
  readonly severity?: 'error' | 'warning';
}

interface EntryFields {
  readonly key: string;
  /** In order; a name can come more than once. */
  readonly fields: readonly EntryField[];
  readonly faults: readonly EntryFault[];
}

// title = {: a field where the key should be
const FIRST_FIELD = /\s*\p{L}[\p{L}\p{N}_-]{0,80}\s{0,80}=\s*["{]/uy;
// key, – what stands before the first comma, if no field begins before it
const KEY = /([^,={}]{0,300}),/y;
// a=b,
const ODD_KEY = /\s{0,80}([^,\s]{1,300})\s{0,80},/y;
// key title = {: no comma behind it
const KEY_BEFORE_FIELD = /\s{0,80}([^,\s{}"=]{1,300})\s+(?=\p{L}[\p{L}\p{N}_-]{0,80}\s{0,80}=)/uy;
// a b, a%b: keys that no \cite can name
const UNCITABLE = /[\s"#%~\\]/;
// an entry of a key alone
const LONE_KEY = /([^,{}=]{0,300})$/y;

// between fields: blanks, commas, comments to the end of their line
const BETWEEN = /(?:[\s,]|%[^\n]*(?:\n|$))*/y;
const NAME = /([^\s=,{}"#%()][^\s=,{}"#()]{0,80})\s{0,80}=\s*/y;
const BARE = /[^\s,#{}"()=]+/y;
// http://a.example/x?y=z
const BARE_LINK = /https?:\/\/[^\s,{}"]+/iy;
// words that should have been in braces, up to the comma or the end of the line
const MORE_WORDS = /[ \t]+[^\s,#{}"()=][^,\n={}"#]{0,500}(?=[,\n}]|$)/y;
const JOIN = /\s{0,80}#\s*/y;
const BLANKS = /\s*/y;
// the next line begins a field: where a bracket is never closed, its value ends here
const NEXT_FIELD = /\n[ \t]{0,80}\p{L}[\p{L}\p{N}_-]{0,80}[ \t]{0,80}=[ \t]{0,80}["{\d]/u;

// Each is looked for up to the end of its entry; hostile entries hold thousands. The last one takes the rest.
const MAX_UNCLOSED = 20;

/** A cut value without the brackets, quotes and commas at its end. */
function withoutTail(value: string): string {
  let end = value.length;
  while (end > 0 && /[\s},"]/.test(value[end - 1])) end--;
  return value.slice(0, end);
}

/** Reads one field after the other from a block, holding the place it has come to. */
class FieldReader {
  readonly #text: string;
  readonly #strings: BibtexStrings;
  readonly #base: number;
  readonly #closed: boolean;
  #fields = 0;
  #unclosedFields = 0;
  readonly faults: EntryFault[] = [];
  offset: number;

  constructor(block: BibtexBlock, strings: BibtexStrings) {
    this.#text = block.text.slice(0, block.contentEnd);
    this.#base = block.start;
    this.#closed = block.closed;
    this.#strings = strings;
    this.offset = block.contentStart;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.offset;
    const match = pattern.exec(this.#text);
    if (match) this.offset = pattern.lastIndex;
    return match;
  }

  #looksAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    return pattern.test(this.#text);
  }

  fault(message: string, from: number): void {
    const end = Math.min(Math.max(this.offset, from), this.#text.length);
    this.faults.push({ message, start: this.#base + from, end: this.#base + end });
  }

  /** The entry's key; '' when it has none. */
  key(): string {
    const from = this.offset;
    const known = this.#looksAt(FIRST_FIELD) ? null : (this.#match(KEY) ?? this.#match(ODD_KEY));
    let key = known?.[1];
    if (key === undefined && !this.#looksAt(FIRST_FIELD)) {
      key = this.#match(KEY_BEFORE_FIELD)?.[1];
      if (key !== undefined) this.fault('a comma is missing behind its key', from);
      key ??= this.#match(LONE_KEY)?.[1];
    }
    const plain = key?.replace(/\s+/g, ' ').trim() ?? '';
    if (plain === '') this.fault('it has no key', from);
    else if (UNCITABLE.test(plain)) this.fault('its key holds a blank or a sign that LaTeX cannot cite', from);
    return plain;
  }

  /** The next field, or undefined at the end. What is no field is passed over and told of. */
  next(): EntryField | undefined {
    let stray = -1;
    while (this.offset < this.#text.length) {
      const between = this.#match(BETWEEN)?.[0] ?? '';
      const start = this.offset;
      const name = this.#match(NAME)?.[1].toLowerCase();
      if (name !== undefined) {
        this.#tellStray(stray, start);
        if (stray < 0 && this.#fields > 0 && !between.includes(','))
          this.fault(`a comma is missing before ${name}`, start);
        this.#fields++;
        const value = this.value(name);
        return { name, value, start: this.#base + start, end: this.#base + this.offset };
      }
      if (stray < 0 && /\S/.test(this.#text[this.offset] ?? '')) stray = this.offset;
      this.offset++;
    }
    this.#tellStray(stray, this.#text.length);
    return undefined;
  }

  #tellStray(from: number, to: number): void {
    const text = from < 0 ? '' : this.#text.slice(from, to).replace(/[\s,{}"]+/g, ' ');
    if (text.trim() !== '') this.fault(`"${text.trim().slice(0, 60)}" belongs to no field; it is left out`, from);
  }

  /** "a" # jan # {b} */
  value(name: string): string {
    const pieces = [this.#piece(name)];
    for (;;) {
      if (this.#match(JOIN)) pieces.push(this.#piece(name));
      else if (this.#opensBehindBlanks()) {
        this.fault(`a # is missing between the pieces of ${name}`, this.offset);
        this.#match(BLANKS);
        pieces.push(this.#piece(name));
      } else return pieces.join('');
    }
  }

  #opensBehindBlanks(): boolean {
    BLANKS.lastIndex = this.offset;
    BLANKS.test(this.#text);
    const opener = this.#text[BLANKS.lastIndex];
    return opener === '{' || opener === '"';
  }

  #piece(name: string): string {
    const opener = this.#text[this.offset];
    if (opener === '{') return this.#delimited(name, '}');
    if (opener === '"') return this.#delimited(name, '"');
    return this.#bare(name);
  }

  #bare(name: string): string {
    const from = this.offset;
    const link = this.#match(BARE_LINK)?.[0];
    const bare = link ?? this.#match(BARE)?.[0] ?? '';
    const string = this.#strings.value(bare);
    if (string !== undefined || /^\d*$/.test(bare)) return string ?? bare;
    const words = bare + (this.#match(MORE_WORDS)?.[0] ?? '').trimEnd();
    if (words !== bare || link !== undefined) this.fault(`the value of ${name} should stand in braces`, from);
    else if (this.#strings.isSpent(bare))
      this.fault(`${bare.slice(0, 40)} has grown too long to be put in again; its name is taken`, from);
    else if (name !== 'month' && !bare.startsWith('\\'))
      this.fault(`${bare.slice(0, 40)} is not defined by any @string; its name is taken`, from);
    return words;
  }

  /** The text up to `closer` outside braces; braces count even behind a backslash, as BibTeX has it. */
  #delimited(name: string, closer: string): string {
    const start = this.offset + 1;
    let depth = 0;
    const limit = this.#unclosedFields < MAX_UNCLOSED ? this.#text.length : 0;
    for (let end = start; end < limit; end++) {
      const character = this.#text[end];
      if (depth === 0 && character === closer) {
        const value = this.#text.slice(start, end);
        // in an entry that is never closed, this bracket may have been the entry's own
        if (!this.#closed && NEXT_FIELD.test(value)) return this.#unclosed(name, start, closer);
        this.offset = end + 1;
        return value;
      }
      if (character === '{') depth++;
      else if (character === '}' && depth > 0) depth--;
    }
    return this.#unclosed(name, start, closer);
  }

  #unclosed(name: string, start: number, closer: string): string {
    const rest = this.#text.slice(start);
    const next = this.#unclosedFields++ < MAX_UNCLOSED ? NEXT_FIELD.exec(rest) : null;
    const value = next ? rest.slice(0, next.index) : rest;
    this.offset = start + value.length;
    this.fault(`the closing ${closer} of ${name} is missing; it is read up to the next field`, start - 1);
    return withoutTail(value);
  }
}

/** Reads key and fields of an entry. Never throws. */
export function readFields(block: BibtexBlock, strings: BibtexStrings): EntryFields {
  const reader = new FieldReader(block, strings);
  const key = reader.key();
  const fields: EntryField[] = [];
  for (let field = reader.next(); field; field = reader.next()) fields.push(field);
  return { key, fields, faults: reader.faults };
}

/** Name and value of an @string block, if it has one, and what is wrong with it. */
export function readString(block: BibtexBlock, strings: BibtexStrings): { string?: EntryField; faults: EntryFault[] } {
  const reader = new FieldReader(block, strings);
  const string = reader.next();
  return { ...(string && { string }), faults: reader.faults };
}
