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

/** "Undang-Undang Dasar Tahun" + "1945", "Putusan Nomor 4 K/Pdt" + "/" + "2004": a title that goes on in number and year. */
function continuedTitle(reference: PrintedReference): Span | undefined {
  const title = firstValue(reference, 'title');
  if (!title) return undefined;
  let end = title.end;
  for (const value of reference.values) {
    if (value.start < end || !['number', 'issued'].includes(value.label)) continue;
    const goesOn =
      /^[/-]?$/.test(value.before) || (value.before === ' ' && /\b(?:tahun|no\.?|nomor)$/i.test(title.text));
    if (!goesOn) break;
    end = value.end;
  }
  return end > title.end ? { start: title.start, end } : undefined;
}

/**
 * Where the formal citation of a law or a decision stands in the reference; undefined when the title is whole as it is:
 * it stands before the genre, or there is no genre.
 */
export function lawCitation(reference: PrintedReference): Span | undefined {
  const genre = firstValue(reference, 'genre');
  if (!genre) return continuedTitle(reference);
  const title = reference.values.find(({ label, start }) => label === 'title' && start > genre.start);
  if (!title && reference.byLabel.has('title')) return undefined;
  return { start: genre.start, end: title ? title.end : citationEnd(reference, genre) };
}

/** "91/PUU-XVIII" + "/" + "2020": the number of a decision ends in its year. */
export function numberWithYear(reference: PrintedReference, number: string): string {
  const printed = firstValue(reference, 'number');
  const year = printed && reference.values.find(({ start }) => start > printed.start);
  if (year?.label !== 'issued' || !/^\d{4}$/.test(year.text)) return number;
  const joined = `${printed?.text}${year.before}${year.text}`;
  return /^\S{3,60}\/\d{4}$/.test(joined) ? joined : number;
}
