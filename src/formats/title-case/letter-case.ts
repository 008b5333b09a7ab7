// Ground of the title cases: changes the case of letters one by one and never the length of a text, so that offsets and
// tags stay where they are. Letters without a partner of the same length (ß, ﬁ, İ) keep their case.

function mapLetters(text: string, change: (letter: string) => string): string {
  let mapped = '';
  for (const letter of text) {
    const changed = change(letter);
    mapped += changed.length === letter.length ? changed : letter;
  }
  return mapped;
}

/** In lower case, letter by letter; as long as before. */
export const lowered = (text: string): string => mapLetters(text, (letter) => letter.toLowerCase());

/** In capitals, letter by letter; as long as before. */
export const raised = (text: string): string => mapLetters(text, (letter) => letter.toUpperCase());

/** With a capital at the front, the rest as it is. */
export function withCapital(text: string): string {
  const [first = ''] = text;
  return raised(first) + text.slice(first.length);
}

/** A capital at the front and lower case behind it. */
export const capitalised = (text: string): string => withCapital(lowered(text));

/** Whether the text has a capital letter. */
export const hasCapital = (text: string): boolean => lowered(text) !== text;

/** Whether the text has a lower-case letter. */
export const hasLower = (text: string): boolean => raised(text) !== text;

/** Whether the first letter is a capital. */
export function startsWithCapital(text: string): boolean {
  const [first = ''] = text;
  return hasCapital(first);
}

/** Whether there is a capital behind the first letter: iPhone, McDonald, DNA, COVID. */
export function hasInnerCapital(text: string): boolean {
  const [first = ''] = text;
  return hasCapital(text.slice(first.length));
}
