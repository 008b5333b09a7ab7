// Where a label ends a word too early or too late and the printed text itself says so: "Statistik Pendidikan" + "2023",
// "Zeitung vom 12" + "03.2017", "Cet." + "13". First step of normalising; segments stay in order, none overlap.
import type { Segment } from '../label/segment.js';
import { cutTitleTails } from './title-tails.js';
import { NEWSPAPER_NAMES } from './type-tables.js';
import { wordsOf } from './words.js';

type Settle = (text: string, segments: readonly Segment[]) => readonly Segment[];

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "2023. Statistik Pendidikan 2023.": a year right behind the title is the title's, when another one stands before. */
const yearOfTitle: Settle = (text, segments) => {
  const at = segments.findIndex(
    ({ label, start, end }, index) =>
      label === 'issued' && segments[index - 1]?.label === 'title' && YEAR.test(text.slice(start, end)) && index > 1,
  );
  if (at < 0) return segments;
  const [title, year] = [segments[at - 1], segments[at]];
  const dated = segments.slice(0, at - 1).some(({ label }) => label === 'issued');
  if (!dated || text.slice(title.end, year.start) !== ' ') return segments;
  return segments.flatMap((segment) =>
    segment === title ? { ...title, end: year.end } : segment === year ? [] : segment,
  );
};

// vom 12.03.2017 | , 12.03.2017
const DOTTED_DATE = /(?:\s(?:vom|v\.|am|tanggal))?[\s,]\s?(\d{1,2}\.\s?\d{1,2}\.\s?\d{4})$/;

/** "Zeitung vom 12" + "03.2017": day and month go to the year. */
const dayOfDate: Settle = (text, segments) => {
  const at = segments.findIndex(({ label, start }, index) => {
    const before = segments[index - 1];
    return (
      label === 'issued' &&
      before !== undefined &&
      start - before.end <= 1 &&
      /\d\.?$/.test(text.slice(before.start, before.end))
    );
  });
  if (at < 0) return segments;
  const [before, issued] = [segments[at - 1], segments[at]];
  const from = Math.max(before.start, issued.end - 40);
  const match = DOTTED_DATE.exec(text.slice(from, issued.end));
  const cut = match ? from + match.index : issued.start;
  if (!match || cut >= issued.start || cut <= before.start) return segments;
  const date = { ...issued, start: issued.end - match[1].length };
  return segments.map((segment) =>
    segment === before ? { ...before, end: cut } : segment === issued ? date : segment,
  );
};

const PRINTING = /^(?:cet|cetakan|ctk|printing)\.?$/i;
const COUNT = /^(?:ke[- ]?)?(?:\d{1,3}|[IVX]{1,5})\.?$/;
// Cet. 13 | Cetakan ke-20 | Cet. II
const WHOLE_PRINTING = /^(?:cet|cetakan|ctk)\.? ?(?:ke[- ]?)?(?:\d{1,3}|[IVX]{1,5})\.?$/i;

const OPENS_PRINTING = 'CPcp';

/** "Cet." + "13": how often a book was printed is one note, whatever word and number were taken for. */
const printing: Settle = (text, segments) => {
  const textOf = ({ start, end }: Segment): string => (end - start > 20 ? '' : text.slice(start, end));
  const at = segments.findIndex((segment) => {
    if (!OPENS_PRINTING.includes(text[segment.start])) return false;
    const printed = textOf(segment);
    return PRINTING.test(printed) || WHOLE_PRINTING.test(printed);
  });
  if (at < 0 || segments[at].label === 'author') return segments;
  const [word, count] = [segments[at], segments[at + 1]];
  const apart =
    count !== undefined && count.start - word.end <= 2 && PRINTING.test(textOf(word)) && COUNT.test(textOf(count));
  if (!apart && PRINTING.test(textOf(word))) return segments;
  const note: Segment = { ...word, label: 'note', end: apart ? count.end : word.end };
  return [...segments.slice(0, at), note, ...segments.slice(at + (apart ? 2 : 1))];
};

const EDITION_LEAD = /(?:^|\s)(?:edisi|edition) $/i;

/** "Edisi " + note "ke-3": the lead word says that it is an edition. */
const editionByLead: Settle = (text, segments) => {
  const at = segments.findIndex(
    ({ label, start }) => label === 'note' && EDITION_LEAD.test(text.slice(Math.max(0, start - 10), start)),
  );
  if (at < 0 || segments.some(({ label }) => label === 'edition')) return segments;
  return segments.map((segment, index) => (index === at ? { ...segment, label: 'edition' } : segment));
};

// (3rd ed., Vol. 2)
const VOLUME_BETWEEN = /\b(?:[Vv]ol\.?|[Vv]olume|Bd\.|Band|[Jj]ilid) (\d{1,3})\b/;

/** "(3rd ed., Vol. 2)": the lead word says what a number in no segment is. */
const volumeBetween: Settle = (text, segments) => {
  if (segments.some(({ label }) => label === 'volume')) return segments;
  for (const [index, { end, confidence }] of segments.entries()) {
    const gapEnd = segments[index + 1]?.start ?? text.length;
    if (gapEnd - end < 5) continue;
    const match = VOLUME_BETWEEN.exec(text.slice(end, Math.min(gapEnd, end + 60)));
    if (!match) continue;
    const last = end + match.index + match[0].length;
    const volume: Segment = { label: 'volume', start: last - match[1].length, end: last, confidence };
    return [...segments.slice(0, index + 1), volume, ...segments.slice(index + 1)];
  }
  return segments;
};

/** "The Guardian" as the publisher of what has no container: it is the container. */
const newspaperAsPublisher: Settle = (text, segments) => {
  const holds = (label: string): boolean => segments.some((segment) => segment.label === label);
  const publisher = segments.find(({ label }) => label === 'publisher');
  if (!publisher || !holds('title') || holds('container-title') || holds('publisher-place')) return segments;
  if (!NEWSPAPER_NAMES.has(text.slice(publisher.start, publisher.end).toLowerCase())) return segments;
  return segments.map((segment) => (segment === publisher ? { ...publisher, label: 'container-title' } : segment));
};

const DASH_AT_END = /[-–—‐‑−]$/u;
// 67, xviii, ⅻ | –67
const LAST_PAGE = /^(?:\d{1,6}|[ivxlcdm]{1,8}|[\u2160-\u217f]{1,4})(?![\p{L}\p{N}])/iu;
const DASH_AND_LAST_PAGE = /^[-–—‐‑−](?:\d{1,6}|[ivxlcdm]{1,8}|[\u2160-\u217f]{1,4})(?![\p{L}\p{N}])/iu;
// 45–, ⅻ–; a year is none
const FIRST_PAGE_AND_DASH =
  /(?<![\p{L}\p{N}.,])(?!(?:1[5-9]|20)\d\d[^\d])(?:\d{1,6}|[ivxlcdm]{1,8}|[\u2160-\u217f]{1,4})[-–—‐‑−]$/iu;

/** "ⅻ–" + "xviii": what stands right behind or before the dash of a page is the other end of its range. */
const pageRange: Settle = (text, segments) => {
  const at = segments.findIndex(({ label }) => label === 'page');
  if (at < 0) return segments;
  const page = segments[at];
  const behind = text.slice(page.end, Math.min(segments[at + 1]?.start ?? text.length, page.end + 12));
  const before = text.slice(Math.max(segments[at - 1]?.end ?? 0, page.start - 12), page.start);
  const printed = text.slice(page.start, page.end);
  const rest = behind === '' ? null : (DASH_AT_END.test(printed) ? LAST_PAGE : DASH_AND_LAST_PAGE).exec(behind);
  const first = DASH_AT_END.test(before) && LAST_PAGE.test(printed) ? FIRST_PAGE_AND_DASH.exec(before) : null;
  if (!rest && !first) return segments;
  const range = { ...page, start: page.start - (first?.[0].length ?? 0), end: page.end + (rest?.[0].length ?? 0) };
  return segments.map((segment) => (segment === page ? range : segment));
};

const WEB_ADDRESS = /^https?:\/\//i;

/** "http://a.example/b" taken for a DOI: without "10." it is none. */
const addressAsDoi: Settle = (text, segments) => {
  const isNone = ({ label, start, end }: Segment): boolean => {
    if (label !== 'DOI') return false;
    const printed = text.slice(start, end);
    return WEB_ADDRESS.test(printed) && !/1\s?0\s?\./.test(printed);
  };
  return segments.some(isNone)
    ? segments.map((segment) => (isNone(segment) ? { ...segment, label: 'URL' } : segment))
    : segments;
};

// 't Hooft, 's Gravesande
const CUT_PARTICLE = /^[tsn] \p{Lu}/u;

/** "'" + "t Hooft": the apostrophe of a Dutch particle is the name's. */
const dutchParticle: Settle = (text, segments) => {
  const isCut = ({ label, start }: Segment): boolean =>
    (label === 'author' || label === 'editor') &&
    start > 0 &&
    "'’‘".includes(text[start - 1]) &&
    CUT_PARTICLE.test(text.slice(start, start + 4));
  return segments.some(isCut)
    ? segments.map((segment) => (isCut(segment) ? { ...segment, start: segment.start - 1 } : segment))
    : segments;
};

// １０.１２３４／１８２
const FULL_WIDTH_DOI = /(?:https?:\/\/(?:dx\.)?doi\.org\/)?１０[.．][\d０-９]{4,9}[／/][^\s]{1,80}/u;

/** A DOI in full-width digits is one, whatever its pieces were taken for. */
const fullWidthDoi: Settle = (text, segments) => {
  const found = text.includes('１０') ? FULL_WIDTH_DOI.exec(text) : null;
  if (!found) return segments;
  const [start, end] = [found.index, found.index + found[0].length];
  const within = segments.filter((segment) => segment.start < end && segment.end > start);
  if (within.some((segment) => segment.start < start || segment.end > end)) return segments;
  const confidence = Math.min(1, ...within.map((segment) => segment.confidence));
  const doi: Segment = { label: 'DOI', start, end, confidence };
  const at = segments.findIndex((segment) => segment.end > start);
  const others = segments.filter((segment) => !within.includes(segment));
  return at < 0 ? [...segments, doi] : [...others.slice(0, at), doi, ...others.slice(at)];
};

// 0–9 or A–Z, a–z, which differ in one bit
const isAsciiLetterOrDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);

/** A comma or a stroke that was taken for a value is none; dashes for an author are. */
const wordless: Settle = (text, segments) => {
  const says = ({ label, start, end }: Segment): boolean =>
    label === 'author' ||
    label === 'editor' ||
    end - start > 4 ||
    (end > start && isAsciiLetterOrDigit(text.charCodeAt(start))) ||
    wordsOf(text.slice(start, end)).length > 0;
  return segments.every(says) ? segments : segments.filter(says);
};

const STEPS: readonly Settle[] = [
  wordless,
  cutTitleTails,
  yearOfTitle,
  dayOfDate,
  printing,
  editionByLead,
  volumeBetween,
  newspaperAsPublisher,
  pageRange,
  addressAsDoi,
  fullWidthDoi,
  dutchParticle,
];

/** The same in a list and in objects as labelling makes them: every later step is compiled for just these, whichever were changed. */
function asLabelled(segments: readonly Segment[]): Segment[] {
  const plain: Segment[] = [];
  for (const { label, start, end, confidence } of segments) plain.push({ label, start, end, confidence });
  return plain;
}

/** The segments with borders and labels put right where the printed text leaves no doubt. */
export function settleBorders(text: string, segments: readonly Segment[]): readonly Segment[] {
  let settled = segments;
  for (const step of STEPS) {
    const changed = step(text, settled);
    if (changed !== settled) settled = asLabelled(changed);
  }
  return settled;
}
