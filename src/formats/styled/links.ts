// Where the addresses of an item stand in its line, so that HTML and Markdown can make them links. Only an address that the
// item has and the line prints becomes one, and only of the web: what else a URL field holds stays text.
import type { CslItem } from '../../csl/item.js';

/** Text, and where it leads if it is an address. */
interface LinkedText {
  readonly text: string;
  readonly href?: string;
}

// no blanks, quotes, angle brackets, backslashes, controls: nothing that could end an attribute or hide a target
const WEB_ADDRESS = /^https?:\/\/[^\s"'<>\\^`{|}\p{Cc}\p{Cf}]+$/iu;

const isWebAddress = (address: string): boolean => address.length < 3000 && WEB_ADDRESS.test(address);

/** Printed form → address, longest first. */
function addressesOf({ URL, DOI }: CslItem): [printed: string, href: string][] {
  const doi = DOI === undefined ? '' : String(DOI);
  const candidates: [string, string][] = [
    [String(URL ?? ''), String(URL ?? '')],
    [`https://doi.org/${doi}`, `https://doi.org/${doi}`],
    [`http://doi.org/${doi}`, `https://doi.org/${doi}`],
    [doi, `https://doi.org/${doi}`],
  ];
  return candidates
    .filter(([printed, href]) => printed.length > 5 && isWebAddress(href))
    .sort(([a], [b]) => b.length - a.length);
}

// an address that goes on is another one: 10.1234/abc in 10.1234/abcdef
const GOES_ON = /^[\p{L}\p{N}/_]/u;

/** Where the address stands in the text by itself, or -1. */
function placeOf(printed: string, text: string): number {
  let start = text.indexOf(printed);
  while (start >= 0 && GOES_ON.test(text.slice(start + printed.length, start + printed.length + 2)))
    start = text.indexOf(printed, start + printed.length);
  return start;
}

/** The text cut where an address of the item begins or ends. */
export function linkedTexts(text: string, item: CslItem): LinkedText[] {
  const [found] = addressesOf(item).filter(([printed]) => placeOf(printed, text) >= 0);
  if (!found) return [{ text }];
  const [printed, href] = found;
  const start = placeOf(printed, text);
  const behind = text.slice(start + printed.length);
  return [
    { text: text.slice(0, start) },
    { text: printed, href },
    ...(behind === '' ? [] : linkedTexts(behind, { id: '', type: item.type })),
  ].filter((part) => part.text !== '');
}
