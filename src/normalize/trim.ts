// Takes punctuation off the ends of a printed value. Plain loops: a regular expression anchored at the end starts
// anew at every stretch of punctuation inside and needs quadratic time on a value that is nothing else.

/** Whether a character counts as white space. */
const isBlank = (character: string): boolean => character.trim() === '';

/** `text` without the leading characters that are blanks or among `characters`. */
export function trimLeading(text: string, characters: string): string {
  let start = 0;
  while (start < text.length && (characters.includes(text[start]) || isBlank(text[start]))) start++;
  return text.slice(start);
}

/** `text` without the trailing characters that are blanks or among `characters`. */
export function trimTrailing(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && (characters.includes(text[end - 1]) || isBlank(text[end - 1]))) end--;
  return text.slice(0, end);
}

/** `text` without blanks and the given characters at both ends. */
export function trimEnds(text: string, leading: string, trailing: string = leading): string {
  return trimLeading(trimTrailing(text, trailing), leading);
}
