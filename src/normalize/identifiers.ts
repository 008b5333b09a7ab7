// DOI, ISBN, ISSN, PMID and URL as printed → clean values: spaces and line breaks inside are closed up, resolver
// addresses and lead words are cut off, a stray full stop at the end goes. A scheme that is not printed is not invented.
import { withPlainWidth } from './deceptive-address.js';
import { trimTrailing } from './trim.js';

// https://doi.org/10.1/x | dx.doi.org/… | doi: 10.1/x
const DOI_START = /10\.\s?\d{4,9}(?:\.\d{1,9}){0,4}\s?\//;
const TRAILING = '.,;:>])}”"\'’';

/** The closing bracket belongs to the value when its opening one stands inside ("S0140-6736(19)32531-5"). */
function withoutTrailing(text: string): string {
  const cut = trimTrailing(text, TRAILING);
  const rest = text.slice(cut.length);
  if (!rest.startsWith(')')) return cut;
  const open = (cut.match(/\(/g) ?? []).length - (cut.match(/\)/g) ?? []).length;
  return open > 0 ? `${cut})` : cut;
}

/** Reads a printed DOI, from "10." on; text without one stays as printed. */
export function parseDoi(printed: string): string {
  const text = withPlainWidth(printed);
  const start = text.search(DOI_START);
  const closed = (start < 0 ? text : text.slice(start)).replace(/\s+/g, '');
  return withoutTrailing(closed) || text.trim();
}

/** Reads a printed address: spaces, "%0A" and angle brackets that cut it are gone. */
export function parseUrl(text: string): string {
  const closed = text
    .replace(/(?:%0A|%0D)/gi, '')
    .replace(/^[\s<[({“"]+/, '')
    .replace(/\s+/g, '');
  return withoutTrailing(closed) || text.trim();
}

// 979-1118-02-7, 978 602 8519 93 9, 0-19-853453-1
const ISBN = /(?:97[89][-–‐ ]?)?\d(?:[-–‐ ]?[\dX]){8,9}/i;
// 1411-8912, 14118912
const ISSN = /(?<!\d)\d{4}\s?[-–‐]?\s?\d{3}[\dX]/i;

/** Reads a printed ISBN, its groups as printed, with plain hyphens. */
export function parseIsbn(text: string): string {
  return (ISBN.exec(text)?.[0] ?? text).trim().replace(/[–‐]/g, '-').replace(/\s+/g, '-');
}

/** Reads a printed ISSN as "1234-567X". */
export function parseIssn(text: string): string {
  const digits = ISSN.exec(text)?.[0]
    .replace(/[^\dX]/gi, '')
    .toUpperCase();
  return digits ? `${digits.slice(0, 4)}-${digits.slice(4)}` : text.trim();
}

/** Reads a printed PubMed number: its digits. */
export function parsePmid(text: string): string {
  return /\d{1,9}/.exec(text)?.[0] ?? text.trim();
}
