// Printed titles → CSL titles: quotes and stray punctuation at the ends go, letter case and typos stay.

// “Judul,” | "Judul." | «Titre» | „Titel“
const OPENING = /^[\s,.;:–—]+|^["“„«‹]+(?=[^"“”„«»‹›]*$)/g;
const CLOSING = /[\s,;:–—]+$|(?<!\.)[.]$/;
const PAIRED_QUOTES = /^["“”„«‹‘']([^"“”„«»‹›]{1,2000})["“”»›’']$/;

/** Whether a full stop at the end belongs to an abbreviation or initial ("J. Chem. Phys.", "U.S."). */
const endsInAbbreviation = (text: string): boolean => /(?:^|[\s.])\p{L}{1,5}\.$/u.test(text) && /\.[^.]*\.$/.test(text);

/** Reads a printed title. */
export function parseTitle(text: string): string {
  const collapsed = text.replace(/\s+/g, ' ').trim();
  const unquoted = PAIRED_QUOTES.exec(collapsed)?.[1] ?? collapsed;
  const opened = unquoted.replace(OPENING, '');
  const closed = endsInAbbreviation(opened) || opened.endsWith('...') ? opened : opened.replace(CLOSING, '');
  return closed.trim() || collapsed;
}

/** Reads the title of a journal, which may be all abbreviations; the stop of the last one stays. */
export function parseContainerTitle(text: string): string {
  const collapsed = text.replace(/\s+/g, ' ').trim();
  const unquoted = (PAIRED_QUOTES.exec(collapsed)?.[1] ?? collapsed).replace(/^[\s,.;:]+|[\s,;:]+$/g, '');
  return unquoted || collapsed;
}
