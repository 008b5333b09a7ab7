// A printed genre → CSL `genre`, as printed ("Skripsi", "PhD thesis"): brackets go, nothing is translated.
import { withSingleBlanks } from '../text/blanks.js';
import { trimEnds } from './trim.js';

/** Reads a printed genre. */
export function parseGenre(text: string): string {
  const bare = trimEnds(withSingleBlanks(text), ',.:;([', ',:;)]');
  return (bare.endsWith('.') ? bare.replace(/(?<=\p{Ll}{3})\.$/u, '') : bare) || text.trim();
}
