// Text of CSL-YAML ↔ text of CSL-JSON. In CSL-YAML, as pandoc reads it, text is Markdown: *emphasis* is what CSL-JSON writes
// as <i>, and a mark that is only a mark stands behind a backslash.

/** Rich text of CSL-JSON and the Markdown for it. */
const RICH_TEXT = [
  { open: '<i>', close: '</i>', start: '*', end: '*' },
  { open: '<b>', close: '</b>', start: '**', end: '**' },
  { open: '<sup>', close: '</sup>', start: '^', end: '^' },
  { open: '<sub>', close: '</sub>', start: '~', end: '~' },
  { open: '<sc>', close: '</sc>', start: '[', end: ']{.smallcaps}' },
  { open: '<span class="nocase">', close: '</span>', start: '[', end: ']{.nocase}' },
  { open: '<span style="font-variant:small-caps;">', close: '</span>', start: '[', end: ']{.smallcaps}' },
  { open: '<span style="font-variant: small-caps;">', close: '</span>', start: '[', end: ']{.smallcaps}' },
] as const;

type RichText = (typeof RICH_TEXT)[number];

const TAG = /<\/?(?:i|b|sup|sub|sc|span)(?: (?:class="nocase"|style="font-variant: ?small-caps;"))?>/g;

// marks that Markdown reads, wherever they stand
const MARKS = /[\\`*[\]<$^~@"'{}]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=[#\w]{1,40};)|(?<=-)-|(?<=\.)\.|!(?=\[)/gu;

/** Text without rich text, each mark behind a backslash. */
const escaped = (text: string): string => text.replace(MARKS, '\\$&');

// "# ", "- ", "> ", "12. ", "a) ", "(iv) " open a block at the start of a line
const BLOCK_START = /^([ \t]*)(?:([#>|:+\-%=(])|(\d{1,9}|[A-Za-z]{1,9})([.)])(?=\s|$))/gm;

const withoutBlocks = (text: string): string =>
  text.replace(BLOCK_START, (_, blanks: string, mark: string | undefined, counter: string, delimiter: string) =>
    mark === undefined ? `${blanks}${counter}\\${delimiter}` : `${blanks}\\${mark}`,
  );

/** How many marks can be open at once. */
const MAX_OPEN = 32;

interface OpenTag {
  readonly rich: RichText;
  readonly piece: number;
}

/** CSL-JSON's text as Markdown. Tags that do not close stay as they are printed. */
export function markdownText(text: string): string {
  const pieces: string[] = [];
  const open: OpenTag[] = [];
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    pieces.push(escaped(text.slice(end, match.index)));
    end = match.index + match[0].length;
    pushTag(match[0], pieces, open);
  }
  pieces.push(escaped(text.slice(end)));
  return withoutBlocks(pieces.join(''));
}

function pushTag(tag: string, pieces: string[], open: OpenTag[]): void {
  const last = open.at(-1);
  const rich = RICH_TEXT.find((kind) => kind.open === tag);
  // nested deeper than any text is: only marks
  if (rich && open.length < MAX_OPEN) open.push({ rich, piece: pieces.length });
  pieces.push(escaped(tag));
  if (rich || last?.rich.close !== tag) return;
  open.pop();
  const inside = pieces.slice(last.piece + 1, -1).join('');
  if (!isMarkable(inside, last.rich)) return;
  pieces[last.piece] = last.rich.start;
  pieces[pieces.length - 1] = last.rich.end;
}

// Emphasis cannot start or end in a blank or be empty, and raised text holds no blank at all.
const isMarkable = (inside: string, { start }: RichText): boolean =>
  inside !== '' && !/^\s|\s$/.test(inside) && !(/[\^~]/.test(start) && /\s/.test(inside));

// ---- Markdown → CSL-JSON

const TOKEN = /\\([!-/:-@[-`{-~ ])|\*\*|\*|_|\^|~|\[|\]\{\.(?:smallcaps|nocase)\}|\]/g;

interface OpenMark {
  readonly mark: string;
  readonly piece: number;
}

const TAGS_OF_MARK: Readonly<Record<string, readonly [open: string, close: string]>> = {
  '*': ['<i>', '</i>'],
  _: ['<i>', '</i>'],
  '**': ['<b>', '</b>'],
  '^': ['<sup>', '</sup>'],
  '~': ['<sub>', '</sub>'],
  ']{.smallcaps}': ['<span style="font-variant:small-caps;">', '</span>'],
  ']{.nocase}': ['<span class="nocase">', '</span>'],
};

const isBlank = (character: string | undefined): boolean => character === undefined || /\s/.test(character);
const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Reads marks from left to right, each closing the nearest open one of its kind. */
class MarkdownReader {
  readonly #text: string;
  readonly #pieces: string[] = [];
  #open: OpenMark[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  read(): string {
    let end = 0;
    for (const match of this.#text.matchAll(TOKEN)) {
      this.#pieces.push(this.#text.slice(end, match.index));
      end = match.index + match[0].length;
      if (match[1] !== undefined) this.#pieces.push(match[1]);
      else this.#mark(match[0], this.#text[match.index - 1], this.#text[end]);
    }
    this.#pieces.push(this.#text.slice(end));
    return this.#pieces.join('');
  }

  #mark(token: string, before: string | undefined, after: string | undefined): void {
    this.#pieces.push(token);
    if (token === '[') this.#push('[');
    else if (token[0] === ']') this.#close('[', token);
    else if (!this.#canClose(token, before, after) || !this.#close(token, token))
      if (!isBlank(after) && !(token === '_' && isWordCharacter(before))) this.#push(token);
  }

  #canClose(token: string, before: string | undefined, after: string | undefined): boolean {
    return !isBlank(before) && !(token === '_' && isWordCharacter(after));
  }

  #push(mark: string): void {
    this.#open.push({ mark, piece: this.#pieces.length - 1 });
    // more open marks than any text has: the oldest are only marks
    if (this.#open.length > MAX_OPEN) this.#open = this.#open.slice(MAX_OPEN / 2);
  }

  #close(mark: string, token: string): boolean {
    const index = this.#open.findLastIndex((open) => open.mark === mark);
    if (index < 0) return false;
    const { piece } = this.#open[index];
    const isRaised = mark === '^' || mark === '~';
    if (isRaised && /\s/.test(this.#pieces.slice(piece + 1, -1).join(''))) {
      this.#open.splice(index, 1);
      return false;
    }
    this.#open.length = index;
    const tags = Object.hasOwn(TAGS_OF_MARK, token) ? TAGS_OF_MARK[token] : undefined;
    if (!tags) return true;
    this.#pieces[piece] = tags[0];
    this.#pieces[this.#pieces.length - 1] = tags[1];
    return true;
  }
}

/** Markdown's inline marks as CSL-JSON's rich text, backslashes taken away. Linear in the length of the text. */
export const richText = (markdown: string): string =>
  /[\\*_^~[]/.test(markdown) ? new MarkdownReader(markdown).read() : markdown;

/** Only the backslashes taken away: links and numbers are never emphasized. */
export const plainText = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
