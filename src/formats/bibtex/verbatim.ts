// Verbatim fields of biblatex (URLs, DOIs, eprints) as real files have them: percent signs and underscores bare or escaped,
// whole in \url{…}, with the commands that BibTeX users need for a tilde.

// \url{http://a.example/x}
const WRAPPED = /^\s*\\(?:url|path|href|nolinkurl|doi)\s{0,9}\{(.*)\}\s*$/s;
const TILDE =
  /\$\s{0,9}\\(?:sim|tilde)\s{0,9}\$|\{?\\(?:textasciitilde|sim)(?![A-Za-z])\s?(?:\{\})?\}?|\\~(?:\{ ?\})?/g;
const UNDERSCORE = /\\textunderscore(?![A-Za-z])\s?(?:\{\})?/g;
const PERCENT = /\\(?:textpercent|letterpercent|percent)(?![A-Za-z])\s?(?:\{\})?/g;
const CARET = /\\(?:textasciicircum|\^)(?![A-Za-z])\s?(?:\{\})?/g;
const ESCAPED = /\\([_&%#$~{}^ -])/g;

// what the rest of this file is for; most addresses have none of it
const SPECIAL = /[\\{}$\p{Cc}]/u;

/** A long link that was wrapped at the ends of lines, in one piece. */
const unwrapped = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('');

/** An address without the TeX that is read in it. */
const withoutTex = (tex: string): string =>
  [TILDE, UNDERSCORE, PERCENT, CARET, ESCAPED].reduce((text, pattern) => text.replace(pattern, ''), tex);

/** {{10.1/x}} without the braces around it. */
function withoutOuterBraces(tex: string): string {
  let start = 0;
  let end = tex.length;
  while (start < end && /[\s{]/.test(tex[start])) start++;
  while (end > start && /[\s}]/.test(tex[end - 1])) end--;
  return tex.slice(start, end);
}

/** Whether an address has braces inside that are not TeX's own: to `verbatimText` they are nothing. */
export function hasOwnBraces(tex: string): boolean {
  if (!tex.includes('{')) return false;
  const inner = withoutOuterBraces(WRAPPED.exec(tex)?.[1] ?? tex);
  return /[{}]/.test(withoutTex(inner).replaceAll('{}', ''));
}

/** The address that a verbatim field means. Never throws. */
export function verbatimText(tex: string): string {
  if (!SPECIAL.test(tex)) return tex.trim();
  const inner = WRAPPED.exec(tex)?.[1] ?? tex;
  return unwrapped(inner)
    .replace(TILDE, '~')
    .replace(UNDERSCORE, '_')
    .replace(PERCENT, '%')
    .replace(CARET, '^')
    .replace(ESCAPED, '$1')
    .replace(/[{}\p{Cc}]/gu, '')
    .replace(/\\(?:string|allowbreak|slash|-)\s?/g, '')
    .trim();
}
