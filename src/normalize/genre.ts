// A printed genre → CSL `genre`, as printed ("Skripsi", "PhD thesis"): brackets go, nothing is translated.

const ENDS = /^[\s,.:;([]+|[\s,:;)\]]+$/g;

/** Reads a printed genre. */
export function parseGenre(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(ENDS, '')
      .replace(/(?<=\p{Ll}{3})\.$/u, '') || text.trim()
  );
}
