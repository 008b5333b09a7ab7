// Printed titles → CSL titles: quotes and stray punctuation at the ends go, letter case and typos stay.
import { withSingleBlanks } from '../text/blanks.js';
import { trimEnds } from './trim.js';

// “Judul,” | "Judul." | «Titre» | „Titel“ | 「題」
const PAIRED_QUOTES = /^["“”„«‹‘'「『]([^"“”„«»‹›]{1,2000})["“”»›’'」』]$/;
// 題」: the opening corner is read as a separator
const LONE_CORNER = /^([^「『]{1,2000})[」』]$/;
// “Judul tanpa penutup
const LONE_QUOTE = /^["“„«‹]{1,3}(?=[^"“”„«»‹›]{0,2000}$)/;

const collapsedBlanks = (text: string): string => withSingleBlanks(text).trim();
const CLOSING_QUOTES = '"“”»›’\'」』';

function unquoted(text: string): string {
  if (text === '' || !CLOSING_QUOTES.includes(text[text.length - 1])) return text;
  return (PAIRED_QUOTES.exec(text) ?? LONE_CORNER.exec(text))?.[1] ?? text;
}

/** Whether a full stop at the end belongs to an abbreviation or initial ("J. Chem. Phys.", "U.S."). */
const endsInAbbreviation = (text: string): boolean =>
  text.endsWith('.') && /(?:^|[\s.])\p{L}{1,5}\.$/u.test(text.slice(-12)) && text.slice(0, -1).includes('.');

/** Reads a printed title. */
export function parseTitle(text: string): string {
  const collapsed = collapsedBlanks(text);
  const bare = trimEnds(unquoted(collapsed), ',.;:–—', ',;:–—').replace(LONE_QUOTE, '');
  const keepsStop = endsInAbbreviation(bare) || bare.endsWith('..');
  return (keepsStop ? bare : bare.replace(/\.$/, '')).trim() || collapsed;
}

/** Reads the title of a journal, which may be all abbreviations; the stop of the last one stays. */
export function parseContainerTitle(text: string): string {
  const collapsed = collapsedBlanks(text);
  return trimEnds(unquoted(collapsed), ',.;:', ',;:') || collapsed;
}
