// Printed pages → CSL `page`: dashes of every kind become one hyphen, mojibake of a dash is undone, blanks round it go.
// Article numbers ("e1234") and single pages stay as printed.
import { withSingleBlanks } from '../text/blanks.js';
import { trimEnds, trimTrailing } from './trim.js';

// 45–57, 45 - 57, 45â€“55, 45‑57, 45－57, 45~57
const DASH = /\s?(?:â€["“”]|[-‐‑‒–—―−⁃﹘﹣－]{1,3}|(?<=\d)\s?[~∼～](?=\s?\d))\s?/g;
// pp. 45, hlm. 6, S. 12, h. 3: lead words that slipped into the value
const LEAD =
  /^(?:pp?|pgs?|pages?|hlm|hal|halaman|hh?|s|seiten?|m\.?s|muka surat|págs?|str|blz)(?:\.:?\s?|:\s?|\s)(?=[\divxlcIVXLCeES])/i;

/** Reads printed pages; the text as it stands when nothing is to change. */
export function parsePages(text: string): string {
  // 45, 45-57: nothing to change
  if (/^\d{1,9}(?:-\d{1,9})?$/.test(text)) return text;
  const dashed = trimEnds(text, ',.:;()[]').replace(LEAD, '').replace(DASH, '-');
  return withSingleBlanks(trimTrailing(dashed, '-')) || text.trim();
}
