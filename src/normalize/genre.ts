// A printed genre → CSL `genre`, as printed ("Skripsi", "PhD thesis"): brackets go, nothing is translated.
import { trimEnds } from './trim.js';

/** Reads a printed genre. */
export function parseGenre(text: string): string {
  const bare = trimEnds(text.replace(/\s+/g, ' '), ',.:;([', ',:;)]');
  return bare.replace(/(?<=\p{Ll}{3})\.$/u, '') || text.trim();
}
