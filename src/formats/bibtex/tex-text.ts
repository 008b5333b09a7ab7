// CSL text → TeX text. Every character that TeX or BibTeX could take for a command is written by its name, so that no
// text of an item can do anything; Unicode stays as it is. Braces always balance: BibTeX counts them even behind a backslash.
import type { Span } from '../../text/span.js';
import { sparedWords } from './title-case.js';

const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

// C0 and C1 controls, line and paragraph separators
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** One line without control characters. */
export const singleLine = (text: string): string => text.replace(CONTROLS, ' ').trim();

// Characters that mean something to TeX, and signs that its fonts join (-- `` '' ,, << ?`): those are taken apart with {}.
const SPECIAL = /[\\{}~^&%$#_]|([-`',<>])(?=\1)|[!?](?=`)/g;

const escapeTex = (text: string): string => text.replace(SPECIAL, (character) => NAMED[character] ?? `${character}{}`);

// CSL's rich text in titles → TeX
const TAGS: Readonly<Record<string, { open: string; close: string }>> = {
  '<i>': { open: '\\textit{', close: '</i>' },
  '<b>': { open: '\\textbf{', close: '</b>' },
  '<sup>': { open: '\\textsuperscript{', close: '</sup>' },
  '<sub>': { open: '\\textsubscript{', close: '</sub>' },
  '<sc>': { open: '\\textsc{', close: '</sc>' },
  '<span class="nocase">': { open: '{', close: '</span>' },
  '<span style="font-variant:small-caps;">': { open: '\\textsc{', close: '</span>' },
  '<span style="font-variant: small-caps;">': { open: '\\textsc{', close: '</span>' },
};

const TAG = /<\/?(?:i|b|sup|sub|sc|span)(?: [a-z]+="[a-z :;-]*")?>/g;

/** What stands at an offset of a text instead of its next `length` characters. */
interface Insertion {
  readonly at: number;
  readonly length: number;
  readonly tex: string;
}

interface OpenTag {
  readonly close: string;
  readonly tag: RegExpExecArray;
  readonly tex: string;
}

const insertion = (tag: RegExpExecArray, tex: string): Insertion => ({ at: tag.index, length: tag[0].length, tex });

/** The tags that pair up, as commands; an unpaired one is text. Each tag is opened and dropped once, so the time is linear. */
function pairedTags(text: string): Insertion[] {
  const paired: Insertion[] = [];
  const open: OpenTag[] = [];
  const waiting = new Map<string, number>();
  const count = (close: string, by: number) => waiting.set(close, (waiting.get(close) ?? 0) + by);
  for (const tag of text.matchAll(TAG)) {
    const rule = TAGS[tag[0]];
    if (rule) {
      open.push({ close: rule.close, tag, tex: rule.open });
      count(rule.close, 1);
    } else if ((waiting.get(tag[0]) ?? 0) > 0) {
      let opener = open.pop();
      for (; opener && opener.close !== tag[0]; opener = open.pop()) count(opener.close, -1);
      if (!opener) continue;
      count(opener.close, -1);
      paired.push(insertion(opener.tag, opener.tex), insertion(tag, '}'));
    }
  }
  return paired;
}

function withInsertions(text: string, insertions: readonly Insertion[]): string {
  let tex = '';
  let from = 0;
  for (const { at, length, tex: inserted } of insertions.toSorted((a, b) => a.at - b.at || a.length - b.length)) {
    tex += escapeTex(text.slice(from, at)) + inserted;
    from = at + length;
  }
  return tex + escapeTex(text.slice(from));
}

/** A CSL text as TeX, its rich text (`<i>`, `<sup>` …) as commands. */
export function texText(value: string): string {
  const text = singleLine(value);
  return withInsertions(text, pairedTags(text));
}

/** A brace on each side of every word. */
const bracesAround = (words: readonly Span[]): Insertion[] =>
  words.flatMap(({ start, end }) => [
    { at: start, length: 0, tex: '{' },
    { at: end, length: 0, tex: '}' },
  ]);

/** The text with its tags blanked out, and what they spare already; offsets kept. Neither tells how a title is written. */
function withoutTags(text: string, tags: readonly Insertion[]): string {
  const spares: boolean[] = [];
  let sparing = 0;
  let plain = '';
  let from = 0;
  for (const { at, length, tex } of tags) {
    plain += (sparing > 0 ? ' '.repeat(at - from) : text.slice(from, at)) + ' '.repeat(length);
    from = at + length;
    if (tex !== '}') spares.push(tex === '{');
    sparing += tex === '{' ? 1 : tex === '}' && spares.pop() ? -1 : 0;
  }
  return plain + text.slice(from);
}

// BibTeX takes a brace with a command right behind it for one letter and changes its case; an empty group hides the command.
const inBraces = (tex: string): string => (tex.startsWith('\\') ? `{{}${tex}}` : `{${tex}}`);

/**
 * A title as TeX, its letter case safe from styles that write titles small: in braces stand the words that must stay as they
 * are, or the whole title. `language` is a language code, where one is known.
 */
export function texTitle(value: string, language: string | undefined): string {
  const text = singleLine(value);
  const tags = pairedTags(text).toSorted((a, b) => a.at - b.at);
  const spared = sparedWords(withoutTags(text, tags), language);
  return spared === 'all' ? inBraces(texText(text)) : withInsertions(text, [...tags, ...bracesAround(spared)]);
}

/** A URL or DOI for a verbatim field: only what would break the entry is percent-encoded. */
export function verbatimText(value: string): string {
  return singleLine(value).replace(/[\s{}\\"^`|]/g, encodeURIComponent);
}
