// Addresses and identifiers of an entry: DOI, URL, eprints of arXiv and other archives.

import type { EntryReading } from './entry-reading.js';
import { ARCHIVES } from './entry-words.js';
import { hasOwnBraces, verbatimText } from './verbatim.js';

// https://doi.org/10.1/x, doi:10.1/x
const RESOLVER = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i;
// 2101.00001v2, hep-th/9901001, math.GT/0309136
const ARXIV_ID = /^(?:arxiv:)?(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,3})?$/i;
// a \url in TeX: a link that somebody put where it could be printed
const LINK_COMMAND = /\\(?:url|href)\s{0,9}\{([^{}\s]{1,2000})\}/;
const WEB_ADDRESS = /^https?:\/\/\S+$/i;

const linkIn = (tex: string): string => verbatimText(LINK_COMMAND.exec(tex)?.[1] ?? '');

// [Online]. Available: https://a.example, Tersedia di https://a.example
const BEFORE_LINKS =
  /^(?:online )?(?:available|retrieved|accessible|tersedia|diakses|diambil|url|web)?(?: online)?(?: (?:at|from|via|di|dari|pada))?$/i;

/** Do the words around a link only say that it is one? */
const isLinkOnly = (text: string, link: string): boolean =>
  BEFORE_LINKS.test(
    text
      .replace(link, ' ')
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  );

/** A link in `howpublished` or `note` is the URL of what has none; other words around it stay, as a note. */
function readPrintedLink(reading: EntryReading, field: string): void {
  const tex = reading.tex(field);
  const link = linkIn(tex) || (WEB_ADDRESS.test(tex.trim()) && field === 'howpublished' ? verbatimText(tex) : '');
  if (link === '' || !reading.set('URL', link)) return;
  const text = reading.textOf(tex, field);
  if (field === 'howpublished' ? isLinkOnly(text, link) : text === link) reading.take(field);
  else if (field === 'howpublished') reading.set('note', reading.takeText(field));
}

/** Takes an eprint. Comes behind the numbers: an arXiv paper has its identifier for a number if it has no other. */
export function readEprint(reading: EntryReading): void {
  const id = verbatimText(reading.tex('eprint')).replace(/\s/g, '');
  if (id === '') return;
  const field = reading.has('eprinttype') ? 'eprinttype' : 'archiveprefix';
  const type = reading.textOf(reading.tex(field), field);
  if (!placeEprint(reading, id, type)) return;
  for (const name of ['eprint', 'eprinttype', 'archiveprefix']) reading.take(name);
  readSection(reading);
}

/** The section of an arXiv paper stands behind its identifier, arXiv:2101.00001 [cs.CL]; older identifiers begin with it. */
function readSection(reading: EntryReading): void {
  const field = reading.has('eprintclass') ? 'eprintclass' : 'primaryclass';
  const section = reading.textOf(reading.tex(field), field);
  if (section === '' || !/^arXiv:[^\s/]+$/.test(String(reading.item.number ?? ''))) return;
  reading.item.number = `${reading.item.number} [${section}]`;
  reading.take(field);
}

/** Puts an eprint where CSL has a place for it; false when there is none left. */
function placeEprint(reading: EntryReading, id: string, type: string): boolean {
  const archive = type.toLowerCase();
  if (archive === 'pubmed' || archive === 'pmid') return reading.set('PMID', id);
  if (archive === 'pmc' || archive === 'pmcid') return reading.set('PMCID', id);
  if (archive === 'arxiv' || (archive === '' && ARXIV_ID.test(id)))
    return reading.set('number', `arXiv:${id.replace(/^arxiv:/i, '')}`);
  if (archive === '') return false;
  return reading.set('archive_location', id) && reading.set('archive', ARCHIVES[archive] ?? type);
}

/** Braces in an address are TeX's, who wraps letters in them; but whoever meant them must know. */
function tellBraces(reading: EntryReading, field: string): void {
  if (hasOwnBraces(reading.tex(field)))
    reading.faults.push({ field, message: `${field} has braces inside; the text without them is taken` });
}

/** Takes the fields of addresses. Texts that hold a link as well keep their other words for the steps behind this one. */
export function readLinks(reading: EntryReading): void {
  for (const field of ['doi', 'url']) tellBraces(reading, field);
  reading.set('DOI', verbatimText(reading.take('doi')).replace(RESOLVER, ''));
  for (const field of ['url', 'ee', 'link'])
    if (reading.set('URL', verbatimText(reading.tex(field)))) reading.take(field);
  for (const field of ['howpublished', 'note']) readPrintedLink(reading, field);
  reading.set('PMID', verbatimText(reading.take('pmid')));
  reading.set('PMCID', verbatimText(reading.take('pmcid')));
}
