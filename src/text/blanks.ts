// White space of lines and printed values. Nearly every one has single blanks only, and looking is cheaper than writing anew.

// white space that is not one blank between two words
const UNEVEN = /\s\s|[^\S ]/;

/** Whether some white space is more than one blank, or another character than a blank. */
export const hasUnevenBlanks = (text: string): boolean => UNEVEN.test(text);

/** The text with one blank for each run of white space. */
export function withSingleBlanks(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The stretches between white space. */
export const spacedWords = (text: string): string[] => (UNEVEN.test(text) ? text.split(/\s+/) : text.split(' '));
