// Markdown looked through: emphasis, links, code marks, comments and inline tags are taken away, text keeps its place. Signs
// that the finder itself reads stay: "#" of headings, bullets and numbers of lists.
import { type MappedText, MappedTextBuilder } from '../../text/mapped-text.js';
import { readCharacterReference } from './entities.js';

const LINE = /[^\r\n]*(?:\r\n?|\n|$)/y;
// ```bibtex | ~~~
const FENCE = /^ {0,3}(`{3,}|~{3,})\s*([\w+-]{0,30})/;
/** What stands in a fence of these is text; everything else named there is program code. */
const TEXT_FENCES = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'md', 'markdown']);
const QUOTE_MARK = /^(?: {0,3}> ?){1,6}/;
// ====== or ------ below a heading; * * *
const RULE = /^ {0,3}(?:=+|-{2,}|[*_-](?: *[*_-]){2,})$/;

// the signs that inline markup begins with
const SPECIAL = /[\\`*_[\]!<&]/g;
const ESCAPED = /^\\[!-/:-@[-`{-~]/;
const AUTOLINK = /^<((?:https?:\/\/|mailto:|www\.)[^\s<>]{1,2000})>/i;
const TAG = /^<\/?[a-zA-Z][^<>]{0,500}>/;
const LINE_BREAK_TAG = /^<br\b/i;
// ](https://example.org "Title")
const LINK_TARGET =
  /^\]\((?:<[^<>\n]{0,2000}>|[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000}){0,3})(?:\s+(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\s*\)/;
const LINK_LABEL = /^\]\[[^\]\n]{0,100}\]/;
// ![alt](image.png)
const IMAGE = /^!\[[^\]\n]{0,300}\]\([^()\n]{0,1000}\)/;
// [^12]: Smith
const FOOTNOTE = /^ {0,3}\[\^([^\]\s]{1,20})\]:/;

const COMMENT = '<!--';

const WORD = /[\p{L}\p{N}]/u;

/** Whether a run of "*" or "_" at `[from, to)` is emphasis: it touches a word on one side and may open or close there. */
function isEmphasis(line: string, from: number, to: number): boolean {
  const before = line[from - 1] ?? ' ';
  const after = line[to] ?? ' ';
  const opens = /\S/u.test(after);
  const closes = /\S/u.test(before);
  if (!opens && !closes) return false;
  const within = WORD.test(before) && WORD.test(after);
  return line[from] === '*' ? true : !within;
}

/** Runs of emphasis that have a partner of the same sign and length in the line; lone stars and underscores stay. */
function emphasisRuns(line: string): ReadonlyMap<number, number> {
  const open = new Map<string, number>();
  const paired = new Map<number, number>();
  for (const run of line.matchAll(/\*{1,3}|_{1,3}/g)) {
    const end = run.index + run[0].length;
    if (line[run.index - 1] === '\\' || !isEmphasis(line, run.index, end)) continue;
    const start = open.get(run[0]);
    if (start === undefined) {
      if (/\S/u.test(line[end] ?? ' ')) open.set(run[0], run.index);
    } else if (/\S/u.test(line[run.index - 1] ?? ' ')) {
      paired.set(start, run[0].length);
      paired.set(run.index, run[0].length);
      open.delete(run[0]);
    }
  }
  return paired;
}

class MarkdownView {
  readonly #source: string;
  /** The source with comments as blanks. */
  readonly #text: string;
  readonly #builder = new MappedTextBuilder();
  #fence = '';
  #hidden = false;

  constructor(source: string) {
    this.#source = source;
    this.#text = withoutComments(source);
  }

  /** Copies `shown`, which stands at `at` in the text; where a comment was, there is a blank without a place. */
  #copy(shown: string, at: number): void {
    if (this.#text === this.#source || this.#source.startsWith(shown, at)) {
      this.#builder.copy(shown, at);
      return;
    }
    for (let i = 0; i < shown.length; i++) {
      if (this.#source[at + i] === shown[i]) this.#builder.copy(shown[i], at + i);
      else if (this.#source.startsWith(COMMENT, at + i)) this.#builder.insert(' ');
    }
  }

  build(): MappedText {
    let at = 0;
    while (at < this.#text.length) {
      LINE.lastIndex = at;
      const whole = LINE.exec(this.#text)?.[0] ?? '';
      const line = whole.replace(/(?<![\r\n])[\r\n]+$/, '');
      this.#line(line, at);
      this.#copy(whole.slice(line.length), at + line.length);
      at += Math.max(1, whole.length);
    }
    return this.#builder.build();
  }

  #line(line: string, at: number): void {
    const fence = FENCE.exec(line);
    if (fence && (this.#fence === '' || fence[1].startsWith(this.#fence))) {
      this.#hidden = this.#fence === '' && !TEXT_FENCES.has(fence[2].toLowerCase());
      this.#fence = this.#fence === '' ? fence[1] : '';
      return;
    }
    if (this.#hidden || RULE.test(line.trimEnd())) return;
    if (this.#fence !== '') this.#copy(line, at);
    else this.#inline(line, at);
  }

  #inline(line: string, at: number): void {
    const runs = emphasisRuns(line);
    const links = openLinks(line);
    let i = QUOTE_MARK.exec(line)?.[0].length ?? 0;
    const note = FOOTNOTE.exec(line);
    if (note) {
      const label = line.indexOf('[^');
      this.#copy('[', at + label);
      this.#copy(`${note[1]}]`, at + label + 2);
      i = note[0].length;
    }
    while (i < line.length) {
      SPECIAL.lastIndex = i;
      const next = SPECIAL.exec(line)?.index ?? line.length;
      this.#copy(line.slice(i, next), at + i);
      i = next < line.length ? this.#special(line, next, at, runs, links) : next;
    }
  }

  /** Deals with one inline sign and answers where to go on. */
  #special(
    line: string,
    i: number,
    at: number,
    runs: ReadonlyMap<number, number>,
    links: ReadonlyMap<number, number>,
  ): number {
    const rest = line.slice(i, i + 4500);
    const skipped = runs.get(i) ?? links.get(i);
    if (skipped !== undefined) return i + skipped;
    if (line[i] === '`') return i + (/^`+/.exec(rest)?.[0].length ?? 1);
    if (ESCAPED.test(rest)) {
      this.#copy(rest[1], at + i + 1);
      return i + 2;
    }
    const image = IMAGE.exec(rest);
    if (image) return i + image[0].length;
    const link = AUTOLINK.exec(rest);
    if (link) {
      this.#copy(link[1], at + i + 1);
      return i + link[0].length;
    }
    return this.#tagOrSign(line, i, at, rest);
  }

  #tagOrSign(line: string, i: number, at: number, rest: string): number {
    const tag = TAG.exec(rest);
    if (tag) {
      if (LINE_BREAK_TAG.test(rest)) this.#builder.insert('\n');
      return i + tag[0].length;
    }
    const reference = line[i] === '&' ? readCharacterReference(line, i) : undefined;
    if (reference) {
      this.#builder.insert(reference.characters);
      return i + reference.length;
    }
    this.#copy(line[i], at + i);
    return i + 1;
  }
}

/** Lengths to skip, by place: the "[" and the "](target)" of links. Brackets that are no links stay. */
function openLinks(line: string): ReadonlyMap<number, number> {
  const skips = new Map<number, number>();
  const open: number[] = [];
  for (const bracket of line.matchAll(/[[\]]/g)) {
    if (bracket[0] === '[') {
      open.push(bracket.index);
      continue;
    }
    const start = open.pop();
    if (start === undefined || line[start - 1] === '!') continue;
    const rest = line.slice(bracket.index, bracket.index + 4500);
    const target = LINK_TARGET.exec(rest) ?? LINK_LABEL.exec(rest);
    if (!target) continue;
    skips.set(start, 1);
    skips.set(bracket.index, target[0].length);
  }
  return skips;
}

/** Comments as blanks: their places stay, what they say is gone. */
function withoutComments(text: string): string {
  let at = text.indexOf(COMMENT);
  if (at < 0) return text;
  const parts: string[] = [];
  let from = 0;
  while (at >= 0) {
    const end = text.indexOf('-->', at + COMMENT.length);
    if (end < 0) break;
    parts.push(text.slice(from, at), text.slice(at, end + 3).replace(/[^\r\n]/g, ' '));
    from = end + 3;
    at = text.indexOf(COMMENT, from);
  }
  return parts.join('') + text.slice(from);
}

/** The text that Markdown shows, mapped to the Markdown. Never throws; time is linear in the text. */
export function viewOfMarkdown(text: string): MappedText {
  return new MarkdownView(text).build();
}
