// Puts the markup that matters for citations into signs (signs.ts), one way for each markup. The text keeps its length.
// Scans go forward only and remember what is never closed, so that time is linear.
import type { Markup } from '../index.js';
import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  HIDDEN,
  KEY,
  MARK_CLOSE,
  MARK_OPEN,
  NOTE_CLOSE,
  NOTE_OPEN,
  RAISED_CLOSE,
  RAISED_OPEN,
  signs,
  withoutOwnSigns,
} from './signs.js';

/** A stretch whose content is hidden: from a match of `open` to the next `close`. */
interface HiddenStretch {
  readonly open: RegExp;
  readonly close: (opened: RegExpExecArray) => string;
}

/** Hides what stands between opening and closing marks; marks that are never closed hide nothing. */
function hideBetween(text: string, { open, close }: HiddenStretch): string {
  const parts: string[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  open.lastIndex = 0;
  for (let match = open.exec(text); match; match = open.exec(text)) {
    const from = match.index + match[0].length;
    const closing = close(match);
    const to = unclosed.has(closing) ? -1 : text.indexOf(closing, from);
    if (to < 0) {
      unclosed.add(closing);
      continue;
    }
    parts.push(text.slice(at, from), signs(text.slice(from, to), HIDDEN));
    at = to;
    open.lastIndex = to + closing.length;
  }
  return parts.join('') + text.slice(at);
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Code between fences, line by line; the fences stay. */
function hideFences(text: string): string {
  if (!/^ {0,3}(?:```|~~~)/m.test(text)) return text;
  let fence = '';
  return text.replace(/[^\r\n]+/g, (line) => {
    const mark = FENCE.exec(line)?.[1] ?? '';
    const isFence = mark !== '' && (fence === '' || mark.startsWith(fence));
    if (isFence) fence = fence === '' ? mark : '';
    return isFence || fence === '' ? line : signs(line, HIDDEN);
  });
}

// `x[3]` and ``x``
const INLINE_CODE = /(?<!`)(`{1,2})(?!`)([^`\r\n]{1,400})\1(?!`)/g;
// $x_1 \in [0, 1]$, not "$5 and $10"
const INLINE_FORMULA = /(?<![\\$\w])\$(?![\s$])([^$\r\n]{1,300})(?<![\s\\])\$(?![\d$])/g;
const DISPLAY: HiddenStretch = { open: /\$\$/g, close: () => '$$' };
// ^3^ | ^3,5^
const CARETS = /\^([\d,;–-]{1,20})\^/g;
const RAISED_TAG = /<(\/?)sup\b[^<>]{0,200}>/gi;
// [^3]
const NOTE_MARK = /\[\^([^\]\s[]{1,40})\]/g;
// ^[text of the note]
const INLINE_NOTE = /\^\[([^[\]\r\n]{1,1000})\]/g;
// [@ashari2020, hlm. 3] | -@ashari2020
const PANDOC_KEY = /(?<![\p{L}\p{N}._%+@/-])(-?)@(?=[\p{L}_{][\p{L}\p{N}_:.#$%&+?~/-]{1,80})/gu;
// [1]: https://… makes "[text][1]" a link
const LINK_DEFINITION = /^ {0,3}\[([^\]\r\n^]{1,40})\]:\s*(?:<|https?:|www\.|[/#.])/gm;
// [3] | [12, hlm. 4]
const NUMBERED_BRACKETS = /\[(\d[^[\]\r\n]{0,60})\](?!\()/g;

const raisedTags = (text: string): string =>
  text.replace(RAISED_TAG, (tag, closing: string) => signs(tag, closing === '/' ? RAISED_CLOSE : RAISED_OPEN));

function markBrackets(text: string): string {
  const defined = new Set([...text.matchAll(LINK_DEFINITION)].map((match) => match[1]));
  return text.replace(NUMBERED_BRACKETS, (whole, inner: string) =>
    defined.has(inner) ? whole : `${BRACKET_OPEN}${inner}${BRACKET_CLOSE}`,
  );
}

function markMarkdown(text: string): string {
  const shown = hideBetween(hideFences(text), DISPLAY)
    .replace(INLINE_CODE, (_, ticks: string, code: string) => `${ticks}${signs(code, HIDDEN)}${ticks}`)
    .replace(INLINE_FORMULA, (_, formula: string) => `$${signs(formula, HIDDEN)}$`)
    .replace(CARETS, (_, raised: string) => `${RAISED_OPEN}${raised}${RAISED_CLOSE}`)
    .replace(NOTE_MARK, (_, mark: string) => `${MARK_OPEN}${MARK_OPEN}${mark}${MARK_CLOSE}`)
    .replace(INLINE_NOTE, (_, note: string) => `${NOTE_OPEN}${NOTE_OPEN}${note}${NOTE_CLOSE}`)
    .replace(PANDOC_KEY, (_, dash: string) => `${dash}${KEY}`);
  return markBrackets(raisedTags(shown));
}

const HTML_CODE: HiddenStretch = {
  open: /<(pre|code|samp|kbd|math)\b[^<>]{0,300}>/gi,
  close: (opened) => `</${opened[1]}`,
};

const markHtml = (text: string): string => raisedTags(hideBetween(text, HTML_CODE));

const LATEX_CODE: HiddenStretch = {
  open: /\\begin\{(verbatim|lstlisting|minted|equation|align|gather|displaymath|math|tikzpicture|algorithm|algorithmic)(\*?)\}/g,
  close: (opened) => `\\end{${opened[1]}${opened[2]}}`,
};
const LATEX_COMMENT = /(?<!\\)%([^\r\n]*)/g;
// $^{3}$ | $^3$ | \textsuperscript{3}
const LATEX_RAISED = /(\$\^\{?|\\textsuperscript\{)([\d,;–-]{1,20})(\}?\$|\})/g;
const LATEX_KEY = /\\[a-zA-Z]{0,20}cite[a-zA-Z]{0,20}\*?(?:\[[^\]\r\n]{0,200}\]){0,2}\{[^{}]{0,500}\}/g;
const LATEX_NOTE = /\\(?:footnote|endnote|footnotetext)(?:\[\d{1,4}\])?\{/g;
const LONGEST_NOTE = 4000;

/** The offset of the brace that closes a group; -1 where it is not near by. */
function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < Math.min(text.length, from + LONGEST_NOTE); i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return i;
  }
  return -1;
}

function markLatexNotes(text: string): string {
  const parts: string[] = [];
  let at = 0;
  LATEX_NOTE.lastIndex = 0;
  for (let match = LATEX_NOTE.exec(text); match; match = LATEX_NOTE.exec(text)) {
    const from = match.index + match[0].length;
    const to = closingBrace(text, from);
    if (to < 0) continue;
    parts.push(text.slice(at, match.index), signs(match[0], NOTE_OPEN), text.slice(from, to), NOTE_CLOSE);
    at = to + 1;
    LATEX_NOTE.lastIndex = at;
  }
  return parts.join('') + text.slice(at);
}

function markLatex(text: string): string {
  const shown = hideBetween(text, LATEX_CODE)
    .replace(LATEX_COMMENT, (_, comment: string) => `%${signs(comment, HIDDEN)}`)
    .replace(
      LATEX_RAISED,
      (_, open: string, raised: string, close: string) =>
        signs(open, RAISED_OPEN) + raised + signs(close, RAISED_CLOSE),
    )
    .replace(INLINE_FORMULA, (_, formula: string) => `$${signs(formula, HIDDEN)}$`)
    .replace(LATEX_KEY, (cited) => signs(cited, KEY));
  return markLatexNotes(hideBetween(shown, DISPLAY));
}

const MARKINGS: Readonly<Record<Markup, (text: string) => string>> = {
  plain: (text) => text,
  markdown: markMarkdown,
  html: markHtml,
  latex: markLatex,
};

/** The text, of the same length, with the markup of citations as signs. */
export const markMarkup = (text: string, markup: Markup): string => MARKINGS[markup](withoutOwnSigns(text));
