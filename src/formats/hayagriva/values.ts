// Values of CSL → values as Hayagriva takes them. One value of a wrong form makes it refuse the whole file, so that what it
// has no form for is left out here, and its variable told as lost.
import { lastDay } from '../../csl/calendar.js';
import type { CslDate, CslName } from '../../csl/item.js';

// C0 and C1 controls, line and paragraph separators
const LINE_BREAKERS = /[\p{Cc}\u2028\u2029]+/gu;

export const oneLine = (value: string | number | undefined): string =>
  value === undefined ? '' : String(value).replace(LINE_BREAKERS, ' ').trim();

const NOCASE = /<span class="nocase">([^<]*)<\/span>/g;
const TAG = /<\/?(?:i|b|sup|sub|sc|span)(?: (?:class="nocase"|style="font-variant: ?small-caps;"))?>/g;

/** Text as it is printed; undefined where there is none. */
export type FormatText = string | Readonly<Record<string, unknown>> | undefined;

/**
 * A formattable string. {Braces} keep the case of a word, $ starts mathematics and \ escapes: text that holds one of them
 * itself goes in as a chunk of its own, which is not read again.
 */
export function formatText(value: string | number | undefined): FormatText {
  const text = oneLine(value);
  const plain = text.replace(TAG, '');
  if (plain === '') return undefined;
  if (/[{}$\\]/.test(text)) return { value: { value: plain, verbatim: false } };
  return text.replace(NOCASE, '{$1}').replace(TAG, '');
}

/** A formattable string with its short form. */
export function titleText(title: FormatText, short: FormatText): FormatText {
  if (title === undefined || short === undefined) return title ?? short;
  return { value: chunkOf(title), short: chunkOf(short) };
}

const chunkOf = (text: FormatText): unknown => (typeof text === 'object' ? text.value : text);

const join = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

// "Halim, Maya": no comma, and no small word that would be taken for a prefix
const PLAIN_NAME = /^[^\s,\p{Ll}][^\s,]*(?: [^\s,\p{Ll}][^\s,]*)*$/u;

/** A person: printed where that is read back alike, taken apart where it is not. */
export function person(name: CslName): string | Readonly<Record<string, unknown>> | undefined {
  const family = oneLine(name.family ?? name.literal ?? name.given);
  if (family === '') return undefined;
  const given = name.family === undefined ? '' : oneLine(name.given);
  const prefix = oneLine(join(name['dropping-particle'], name['non-dropping-particle']));
  const suffix = oneLine(name.suffix);
  const isPlain = prefix === '' && suffix === '' && PLAIN_NAME.test(family) && !given.includes(',');
  if (isPlain) return given === '' ? family : `${family}, ${given}`;
  return {
    name: family,
    ...(given && { 'given-name': given }),
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
  };
}

const isWithin = (part: number, low: number, high: number): boolean =>
  Number.isInteger(part) && part >= low && part <= high;

/** Year, month and day as far as they are possible ones: `2020-03-31`, `~2020` for circa. The end of a range has no place. */
export function isoDate(date: CslDate | undefined): string | undefined {
  const [year, month, day] = (date?.['date-parts']?.[0] ?? []).map(Number);
  if (year === undefined || !isWithin(year, -9999, 9999)) return undefined;
  const parts = [`${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`];
  if (month !== undefined && isWithin(month, 1, 12)) {
    parts.push(String(month).padStart(2, '0'));
    if (day !== undefined && isWithin(day, 1, lastDay(year, month))) parts.push(String(day).padStart(2, '0'));
  }
  return `${date?.circa ? '~' : ''}${parts.join('-')}`;
}

/** A count of pages or volumes: only digits. */
export const count = (value: string | number | undefined): number | undefined =>
  /^\d{1,9}$/.test(oneLine(value)) ? Number(oneLine(value)) : undefined;

// en, en-US, zh-Hans-CN
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;

export function language(value: string | number | undefined): string | undefined {
  const code = oneLine(value).replace('_', '-');
  return LANGUAGE.test(code) ? code : undefined;
}

/** A link that an URL parser takes and that is one to a page; scripts and files are none. */
export function link(value: string | number | undefined): string | undefined {
  const text = oneLine(value);
  return /^(?:https?|ftp):\/\//i.test(text) && URL.canParse(text) ? text : undefined;
}
