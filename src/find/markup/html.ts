// HTML looked through: the text that a browser would show, with block tags as line breaks, headings as "## …" and list items
// as "• …" (what the finder knows from plain text). A small scanner of its own, because every character must keep its place.
import { type MappedText, MappedTextBuilder } from '../../text/mapped-text.js';
import { readCharacterReference } from './entities.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements whose content is not shown or is no text of the article. */
const SKIPPED = words('script style template svg math noscript iframe object select nav head button textarea');
/** Elements before and after which a paragraph breaks. */
const BLOCKS = words(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form header hr html li main ol p pre section summary table tbody tfoot thead tr ul h1 h2 h3 h4 h5 h6',
);

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})/y;
const LONGEST_TAG = 20_000;

/** The offset after the tag that opens at `at`: a ">" inside quotes does not close it, unless the quote is never closed. */
function endOfTag(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_TAG);
  let quote = '';
  for (let i = at; i < limit; i++) {
    const char = text[i];
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return i + 1;
    else if (char === '"' || char === "'") quote = char;
  }
  const plain = text.indexOf('>', at);
  return plain < 0 || plain >= limit ? limit : plain + 1;
}

class HtmlView {
  readonly #text: string;
  readonly #builder = new MappedTextBuilder();
  /** What must stand before the next shown text: line breaks and the sign of a heading or an item. */
  #breaks = 0;
  #sign = '';
  #blank = false;
  #empty = true;
  #verbatim = 0;
  /** Elements whose closing tag is known to be missing from here on. */
  readonly #unclosed = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  build(): MappedText {
    let at = 0;
    while (at < this.#text.length) {
      const next = this.#nextSign(at);
      this.#showText(at, next);
      if (next >= this.#text.length) break;
      at = this.#text[next] === '&' ? this.#reference(next) : this.#markup(next);
    }
    return this.#builder.build();
  }

  #nextSign(at: number): number {
    let i = at;
    for (; i < this.#text.length; i++) {
      const code = this.#text.charCodeAt(i);
      if (code === 38 || code === 60) break;
    }
    return i;
  }

  #showText(from: number, to: number): void {
    const part = this.#text.slice(from, to);
    for (const run of part.matchAll(/\s+|\S+/gu)) {
      if (/\S/u.test(run[0])) this.#show(run[0], from + run.index);
      else this.#white(run[0]);
    }
  }

  #white(white: string): void {
    if (this.#verbatim > 0 && white.includes('\n'))
      this.#breaks = Math.max(this.#breaks, white.split('\n').length > 2 ? 2 : 1);
    else this.#blank = true;
  }

  /** Adds shown text; `at` is its place, or -1 when it has none of its own. */
  #show(shown: string, at: number): void {
    if (this.#breaks > 0) {
      if (!this.#empty) this.#builder.insert('\n'.repeat(this.#breaks));
    } else if (this.#blank && !this.#empty) this.#builder.insert(' ');
    if (this.#sign !== '') this.#builder.insert(this.#sign);
    this.#breaks = 0;
    this.#blank = false;
    this.#sign = '';
    this.#empty = false;
    if (at < 0) this.#builder.insert(shown);
    else this.#builder.copy(shown, at);
  }

  #reference(at: number): number {
    const found = readCharacterReference(this.#text, at);
    if (!found) {
      this.#show('&', at);
      return at + 1;
    }
    if (/^\s+$/u.test(found.characters)) this.#blank = true;
    else this.#show(found.characters, -1);
    return at + found.length;
  }

  #markup(at: number): number {
    const text = this.#text;
    if (text.startsWith('<!--', at)) return this.#after('-->', at + 4);
    if (text.startsWith('<![CDATA[', at)) return this.#after(']]>', at + 9);
    if (text[at + 1] === '!' || text[at + 1] === '?') return endOfTag(text, at);
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (!tag) {
      this.#show('<', at);
      return at + 1;
    }
    const name = tag[2].toLowerCase();
    const end = endOfTag(text, at + tag[0].length);
    if (tag[1] === '' && SKIPPED.has(name) && text[end - 2] !== '/') return this.#skip(name, end);
    this.#tag(name, tag[1] === '/');
    return end;
  }

  #after(sign: string, at: number): number {
    if (this.#unclosed.has(sign)) return at;
    const end = this.#text.indexOf(sign, at);
    if (end >= 0) return end + sign.length;
    this.#unclosed.add(sign);
    return at;
  }

  #skip(name: string, at: number): number {
    if (this.#unclosed.has(name)) return at;
    const closing = new RegExp(`</${name}\\b`, 'gi');
    closing.lastIndex = at;
    const match = closing.exec(this.#text);
    if (match) {
      this.#breaks = Math.max(this.#breaks, BLOCKS.has(name) || name === 'nav' ? 2 : 0);
      return endOfTag(this.#text, match.index + match[0].length);
    }
    this.#unclosed.add(name);
    return at;
  }

  #tag(name: string, closing: boolean): void {
    if (name === 'br') this.#breaks = Math.max(this.#breaks, 1);
    else if (name === 'td' || name === 'th' || name === 'img') this.#blank = true;
    if (name === 'pre') this.#verbatim = Math.max(0, this.#verbatim + (closing ? -1 : 1));
    if (!BLOCKS.has(name)) return;
    this.#breaks = 2;
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (closing || level !== undefined || name === 'li') this.#sign = '';
    if (closing) return;
    if (level !== undefined) this.#sign = `${'#'.repeat(Number(level))} `;
    else if (name === 'li') this.#sign = '• ';
  }
}

/** The text that HTML shows, mapped to the HTML. Never throws; time is linear in the text. */
export function viewOfHtml(text: string): MappedText {
  return new HtmlView(text).build();
}
