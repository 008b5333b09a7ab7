// Where the addresses of an item stand in its line, so that HTML and Markdown can make them links. Only an address that the
// item has and the line prints becomes one, and only of the web: what else a URL field holds stays text.
import type { CslItem } from '../../csl/item.js';

/** Text, and where it leads if it is an address. */
export interface LinkedText {
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

/** The text cut where an address of the item begins or ends. */
export function linkedTexts(text: string, item: CslItem): LinkedText[] {
  const [found] = addressesOf(item).filter(([printed]) => text.includes(printed));
  if (!found) return [{ text }];
  const [printed, href] = found;
  const start = text.indexOf(printed);
  const behind = text.slice(start + printed.length);
  return [
    { text: text.slice(0, start) },
    { text: printed, href },
    ...(behind === '' ? [] : linkedTexts(behind, { id: '', type: item.type })),
  ].filter((part) => part.text !== '');
}
