// From what a style printed of a variable to the span of the convention: the value without affixes, quotes, lead words and
// marks of roles. What does not hold the item's value is refused, so that a string is rather lost than labelled wrongly.
import type { CslItem, CslName, NameVariable } from '../../csl/item.js';
import type { MarkedRegion } from '../../formats/styled/marked-text.js';
import type { SegmentLabel } from '../../label/labels.js';
import type { Span } from '../../text/span.js';
import type { GoldSpan } from '../corpus.js';

/** What the style and its locale say themselves: words of roles ("edited by", "Eds.") and of dates ("May", "of"). */
export interface StyleWords {
  readonly roles: readonly string[];
  readonly dates: ReadonlySet<string>;
  /** Initials are printed with stops. */
  readonly hasStoppedInitials: boolean;
}

const LABEL_OF_VARIABLE: Readonly<Record<string, SegmentLabel>> = {
  title: 'title',
  'container-title': 'container-title',
  'collection-title': 'collection-title',
  'collection-number': 'number',
  publisher: 'publisher',
  'publisher-place': 'publisher-place',
  'event-title': 'event-title',
  event: 'event-title',
  'event-place': 'event-place',
  volume: 'volume',
  issue: 'issue',
  edition: 'edition',
  number: 'number',
  genre: 'genre',
  medium: 'medium',
  DOI: 'DOI',
  ISBN: 'ISBN',
  ISSN: 'ISSN',
  PMID: 'PMID',
  URL: 'URL',
};
const PEOPLE: readonly NameVariable[] = ['author', 'editor', 'translator'];

interface Letter {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The letters and digits of a text, case folded, each with its place. */
function lettersOf(text: string): Letter[] {
  const letters: Letter[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    if (/[\p{L}\p{N}\p{M}]/u.test(character)) letters.push({ text: character.toLowerCase(), start, end });
    start = end;
  }
  return letters;
}

const isDigit = (letter: Letter | undefined, neighbour: number): boolean =>
  letter !== undefined && /\d/u.test(letter.text) && (letter.end === neighbour || letter.start === neighbour);

/** Where a text holds a value, by letters and digits; a number must stand by itself. */
export function locate(text: string, value: string): Span | undefined {
  const letters = lettersOf(text);
  const wanted = lettersOf(value).map((letter) => letter.text);
  if (wanted.length === 0) return undefined;
  for (let at = 0; at + wanted.length <= letters.length; at++) {
    if (!wanted.every((letter, i) => letters[at + i].text === letter)) continue;
    const { start } = letters[at];
    const { end } = letters[at + wanted.length - 1];
    const isNumber = /\d/u.test(wanted[0]) && /\d/u.test(wanted[wanted.length - 1]);
    if (isNumber && (isDigit(letters[at - 1], start) || isDigit(letters[at + wanted.length], end))) continue;
    return { start, end };
  }
  return undefined;
}

const OPENING = /[([“‘"'«„¿¡]/u;
const CLOSING = /[)\]”’"'»“?!.]/u;
const SAME_QUOTE = /[“”‘’"'«»„]/u;

/** Takes in the marks that belong to the value: its brackets, its question mark, the stop of its abbreviation. */
function withOwnMarks(text: string, value: string, { start, end }: Span): Span {
  const own = lettersOf(value);
  const before = value.slice(0, own[0].start);
  const after = value.slice(own[own.length - 1].end);
  let first = start;
  let last = end;
  for (const mark of [...before].reverse())
    if (OPENING.test(mark) && first > 0 && isSameMark(text[first - 1], mark)) first--;
  for (const mark of after) if (CLOSING.test(mark) && last < text.length && isSameMark(text[last], mark)) last++;
  return { start: first, end: last };
}

const isSameMark = (one: string, other: string): boolean =>
  one === other || (SAME_QUOTE.test(one) && SAME_QUOTE.test(other));

/** The ordinal letters right behind a number: 2nd, 3e, 2ª. */
function withOrdinal(text: string, { start, end }: Span): Span {
  const letters = /^(?:\p{L}{1,2}|[ªº°])(?!\p{L})/u.exec(text.slice(end));
  return { start, end: end + (letters?.[0].length ?? 0) };
}

const OUTSIDE = /[\s,;:()[\]“”"«»–—-]/u;

function trimmed(text: string, { start, end }: Span, outside = OUTSIDE): Span {
  let first = start;
  let last = end;
  while (first < last && (outside.test(text[first]) || text[first] === '.')) first++;
  while (last > first && outside.test(text[last - 1])) last--;
  return { start: first, end: last };
}

/** Cuts one word of a role from either end of a stretch of names. */
function withoutRole(text: string, span: Span, roles: readonly string[]): Span {
  const lower = text.slice(span.start, span.end).toLowerCase();
  for (const role of roles) {
    if (lower.startsWith(`${role} `)) return trimmed(text, { start: span.start + role.length, end: span.end });
    for (const shape of [role, `${role}.`])
      if (lower.endsWith(shape) && /[\s,(.[]/u.test(lower.at(-shape.length - 1) ?? ''))
        return trimmed(text, { start: span.start, end: span.end - shape.length });
  }
  return span;
}

// J., Jr., et al., u. a., dkk.
const STOPPED_END = /(?:(?<![\p{L}\p{M}])\p{L}|\bJr|\bal|\ba|\bdkk|\bcol)\.$/u;
const STOPPED_WORD = /(?:\bJr|\bal|\ba|\bdkk|\bcol)\.$/u;

function withoutFinalStop(text: string, span: Span, { hasStoppedInitials }: StyleWords): Span {
  const printed = text.slice(span.start, span.end);
  if (!printed.endsWith('.')) return span;
  const keeps = hasStoppedInitials ? STOPPED_END.test(printed) : STOPPED_WORD.test(printed);
  return keeps ? span : trimmed(text, { start: span.start, end: span.end - 1 });
}

const firstName = (people: readonly CslName[] | undefined): string => people?.[0]?.family ?? people?.[0]?.literal ?? '';

/** The names in a region; whose they are is seen by the first family name, since styles print editors where authors lack. */
function namesSpan(text: string, region: Span, item: CslItem, words: StyleWords): GoldSpan | undefined {
  const printed = text.slice(region.start, region.end);
  const holders = PEOPLE.filter((variable) => {
    const name = firstName(item[variable]);
    return name !== '' && locate(printed, name) !== undefined;
  });
  if (holders.length !== 1) return undefined;
  let span = trimmed(text, region);
  for (;;) {
    const shorter = withoutRole(text, span, words.roles);
    if (shorter.start === span.start && shorter.end === span.end) break;
    span = shorter;
  }
  span = withoutFinalStop(text, span, words);
  const names = text.slice(span.start, span.end);
  if (!locate(names, firstName(item[holders[0]])) || /[()[\]\d]/u.test(names)) return undefined;
  const endsWithInitial = words.hasStoppedInitials && /(?<![\p{L}\p{M}])\p{Lu}$/u.test(names);
  return { label: holders[0] as SegmentLabel, start: span.start, end: withStop(text, span.end, endsWithInitial) };
}

/** A date, if nothing but digits and the locale's words of dates is printed of it. */
function dateSpan(
  label: 'issued' | 'accessed',
  text: string,
  region: Span,
  item: CslItem,
  words: StyleWords,
): GoldSpan | undefined {
  const span = trimmed(text, region);
  const printed = text.slice(span.start, span.end);
  const strange = (printed.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => !words.dates.has(word));
  const year = String(item[label]?.['date-parts']?.[0]?.[0] ?? '');
  if (strange || printed === '' || (/\d{4}/u.test(printed) && !printed.includes(year))) return undefined;
  const isAbbreviation = words.dates.has(`${/\p{L}+(?=\.$)/u.exec(printed)?.[0].toLowerCase() ?? ''}.`);
  return { label, start: span.start, end: printed.endsWith('.') && !isAbbreviation ? span.end - 1 : span.end };
}

// 45–57, e1234, S12-S19
const PAGES = /[A-Za-z]?\d+(?:\s?[-‐‑–—−]\s?[A-Za-z]?\d+)?/u;

function pagesSpan(text: string, region: Span, item: CslItem): GoldSpan | undefined {
  const found = PAGES.exec(text.slice(region.start, region.end));
  const first = /[A-Za-z]?\d+/u.exec(String(item.page ?? ''))?.[0];
  if (!found || first === undefined || !found[0].startsWith(first)) return undefined;
  const start = region.start + found.index;
  if (/\d/u.test(text.slice(start + found[0].length, region.end))) return undefined;
  return { label: 'page', start, end: start + found[0].length };
}

function textSpan(variable: string, text: string, region: Span, item: CslItem): GoldSpan | undefined {
  const value = String(item[variable as 'title'] ?? '');
  const printed = text.slice(region.start, region.end);
  const found = locate(printed, value);
  if (!found) return undefined;
  const own = variable === 'edition' ? withOrdinal(printed, found) : withOwnMarks(printed, value, found);
  if ((variable === 'URL' || variable === 'DOI') && printed.slice(own.start, own.end) !== value) return undefined;
  const end = region.start + own.end;
  return {
    label: LABEL_OF_VARIABLE[variable],
    start: region.start + own.start,
    end: withStop(text, end, value.endsWith('.')),
  };
}

/** A stop that the style left out because its own follows: it belongs to the abbreviation. */
const withStop = (text: string, end: number, isAbbreviation: boolean): number =>
  isAbbreviation && text[end] === '.' && text[end - 1] !== '.' ? end + 1 : end;

/** The span of what a region prints, or nothing where the item's value is not in it. */
export function fieldSpan(text: string, region: MarkedRegion, item: CslItem, words: StyleWords): GoldSpan | undefined {
  const [variable] = region.variables;
  if (variable === 'issued' || variable === 'accessed') return dateSpan(variable, text, region, item, words);
  if (variable === 'year-suffix') return { label: 'issued', start: region.start, end: region.end };
  if (variable === 'page' || variable === 'page-first') return pagesSpan(text, region, item);
  if (variable === 'citation-number') {
    const number = /\d+/u.exec(text.slice(region.start, region.end));
    return number
      ? {
          label: 'citation-number',
          start: region.start + number.index,
          end: region.start + number.index + number[0].length,
        }
      : undefined;
  }
  if (LABEL_OF_VARIABLE[variable] !== undefined && item[variable as 'title'] !== undefined)
    return textSpan(variable, text, region, item);
  return namesSpan(text, region, item, words);
}
