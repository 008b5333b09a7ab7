// The title of a law is its whole formal citation as printed: "Undang-Undang Nomor 13 Tahun 2003 tentang
// Ketenagakerjaan". Its parts are labelled one by one (genre, number, year, subject), so it is put together again here.
import type { Span } from '../text/span.js';
import { firstValue, type PrintedReference, type PrintedValue } from './printed-reference.js';

// " Republik Indonesia Nomor ", " Tahun ", ", tentang ", " (KMA) No. "
const LINK = /^[^.;]{0,120}(?:no\.[^.;]{0,10})?$/i;

/** The last of the values behind the genre that still belong to the citation. */
function citationEnd(reference: PrintedReference, genre: PrintedValue): number {
  let end = genre.end;
  for (const value of reference.values) {
    if (value.start < genre.end) continue;
    if (!LINK.test(value.before) || !['number', 'issued', 'author'].includes(value.label)) break;
    end = value.end;
  }
  return end;
}

/** Where the formal citation of a law stands in the reference; undefined without a genre. */
export function lawCitation(reference: PrintedReference): Span | undefined {
  const genre = firstValue(reference, 'genre');
  if (!genre) return undefined;
  const title = reference.values.find(({ label, start }) => label === 'title' && start > genre.start);
  return { start: genre.start, end: title ? title.end : citationEnd(reference, genre) };
}
