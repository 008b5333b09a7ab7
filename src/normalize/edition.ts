// A printed edition → CSL `edition`: ordinals become a number ("Kedua", "ke-5", "2nd", "3.", "Edisi Keempat"), so that
// styles can print it in their own language; everything else ("Revisi", "2nd rev.") stays as printed.
import { withSingleBlanks } from '../text/blanks.js';
import { ORDINALS } from './ordinal-tables.js';
import { trimEnds } from './trim.js';

// ke-5, ke 5, 2nd, 9 th, 3., 2e, 4ª, 5a, 6, II is left as printed
const NUMERIC = /^(?:ke[-–\s]?)?(\d{1,3})\s?(?:st|nd|rd|th|\.|e|è|ème|ª|º|a|o|de|te)?$/i;
const EDITION_WORD =
  /(?:^|\s)(?:edisi|editions?|edn|ed|auflage|aufl|édition|éd|edición|edição|edizione|druk|cetakan|terbitan)\.?(?=\s|$)/gi;

/** Reads a printed edition: the number as a string of digits, or the text as printed. */
export function parseEdition(text: string): string {
  const bare = trimEnds(withSingleBlanks(text.slice(0, 400).replace(EDITION_WORD, ' ')), ',;:()[]') || text.trim();
  const numeric = NUMERIC.exec(bare);
  if (numeric) return String(Number(numeric[1]));
  const ordinal = ORDINALS.get(bare.toLowerCase().replace(/\s|-/g, ''));
  return ordinal === undefined ? bare : String(ordinal);
}
