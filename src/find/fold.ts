// Lets headings and closing lines be compared: lower case, no diacritics, letter-spacing and markup signs taken off.

const MARKS = /\p{M}+/gu;

/** Lower case without diacritics. `text` should be short: it is copied. */
export function foldLetters(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

// R E F E R E N C E S, L i t e r a t u r:
const LETTER_SPACED = /^(?:\p{L}{1,2} +){4,}\p{L}{1,2}[ .:]*$/u;

/** "R E F E R E N C E S" as "REFERENCES"; two blanks or more stay word gaps. Other texts as they are. */
export function closeLetterSpacing(text: string): string {
  if (!LETTER_SPACED.test(text)) return text;
  const words = text.split(/ {2,}/).map((word) => word.replace(/ /g, ''));
  return words.join(' ');
}

// ## Heading ##, **Heading**, ***Heading***, __Heading__, > Heading, `Heading`, - **Heading**
const MARKUP_BEFORE = /^[-+–—]? *[#>*_`~=\s•·▪■●◦‣►\u{f000}-\u{f0ff}\u{1f300}-\u{1faff}]*/u;
const MARKUP_AFTER = /(?<![*_`~#=\s])[*_`~#=\s]*$/u;

/** The span of the heading's own words inside `text`: signs of Markdown and bullets are left outside. */
export function headingCore(text: string): { readonly start: number; readonly end: number } {
  const start = MARKUP_BEFORE.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start);
  const end = start + (MARKUP_AFTER.exec(rest)?.index ?? rest.length);
  return { start, end: Math.max(start, end) };
}
