// CSL text → TeX text. Every character that TeX or BibTeX could take for a command is written by its name, so that no
// text of an item can do anything; Unicode stays as it is. Braces always balance: BibTeX counts them even behind a backslash.

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

/** Pairs that TeX's fonts join (-- `` '') are taken apart with {}. */
const splitLigatures = (text: string): string =>
  text
    .replace(/-(?=-)/g, '-{}')
    .replace(/`(?=`)/g, '`{}')
    .replace(/'(?=')/g, "'{}");

function escapeTex(text: string): string {
  return splitLigatures(text.replace(/[\\{}~^&%$#_]/g, (character) => NAMED[character]));
}

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

/** Positions of tags that pair up; an unpaired one is text. */
function pairedTags(tags: readonly RegExpMatchArray[]): Map<number, string> {
  const written = new Map<number, string>();
  const open: { close: string; index: number; text: string }[] = [];
  for (const tag of tags) {
    const rule = TAGS[tag[0]];
    if (rule) open.push({ close: rule.close, index: tag.index!, text: rule.open });
    const opener = open.findLastIndex(({ close }) => close === tag[0]);
    if (opener < 0) continue;
    written.set(open[opener].index, open[opener].text).set(tag.index!, '}');
    open.length = opener;
  }
  return written;
}

/** A CSL text as TeX, its rich text (`<i>`, `<sup>` …) as commands. */
export function texText(value: string): string {
  const text = singleLine(value);
  const tags = [...text.matchAll(TAG)];
  const paired = pairedTags(tags);
  let tex = '';
  let from = 0;
  for (const tag of tags) {
    const command = paired.get(tag.index);
    if (command === undefined) continue;
    tex += escapeTex(text.slice(from, tag.index)) + command;
    from = tag.index + tag[0].length;
  }
  return tex + escapeTex(text.slice(from));
}

// DNA, McDonald, iPhone: a word with a capital that is not its first letter
const INNER_CAPITAL = /(?<![\p{L}\p{N}\\{])[\p{L}\p{N}]*[\p{Ll}\p{Lu}\p{N}]\p{Lu}[\p{L}\p{N}]*(?![\p{L}\p{N}}])/gu;

/**
 * A title as TeX, its letter case safe from styles that write titles small: words with inner capitals in braces, and titles
 * in languages that English case rules must not touch in braces as a whole.
 */
export function texTitle(value: string, language: string | undefined): string {
  const tex = texText(value);
  const foreign = language !== undefined && !/^en/i.test(language);
  if (foreign) return /\p{Lu}/u.test(value.slice(1)) ? `{${tex}}` : tex;
  return tex.includes('\\') ? tex : tex.replace(INNER_CAPITAL, (word) => `{${word}}`);
}

/** A URL or DOI for a verbatim field: only what would break the entry is percent-encoded. */
export function verbatimText(value: string): string {
  return singleLine(value).replace(/[\s{}\\"^`|]/g, encodeURIComponent);
}
