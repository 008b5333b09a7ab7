// Takes punctuation off the ends of a printed value. Plain loops: a regular expression anchored at the end starts
// anew at every stretch of punctuation inside and needs quadratic time on a value that is nothing else.

/** Whether the character at `at` counts as white space. */
function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return text[at].trim() === '';
}

/** `text` without the leading characters that are blanks or among `characters`. */
function trimLeading(text: string, characters: string): string {
  let start = 0;
  while (start < text.length && (characters.includes(text[start]) || isBlankAt(text, start))) start++;
  return start === 0 ? text : text.slice(start);
}

/** `text` without the trailing characters that are blanks or among `characters`. */
export function trimTrailing(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && (characters.includes(text[end - 1]) || isBlankAt(text, end - 1))) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** `text` without blanks and the given characters at both ends. */
export function trimEnds(text: string, leading: string, trailing: string = leading): string {
  return trimLeading(trimTrailing(text, trailing), leading);
}
