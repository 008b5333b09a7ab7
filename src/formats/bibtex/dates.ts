// CSL dates → BibTeX's year and month macro, and biblatex's ISO dates where a day or a range asks for more.
import type { CslDate, DateParts } from '../../csl/item.js';
import { texText } from './tex-text.js';

/** BibTeX's month macros, which every style can put into its own words. */
export const MONTH_MACROS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

const twoDigits = (part: string | number): string => String(part).padStart(2, '0');

function isoYear(year: string | number): string {
  const number = Number(year);
  return number < 0 ? `-${String(-number).padStart(4, '0')}` : String(year).padStart(4, '0');
}

function isoDate(parts: DateParts): string {
  const [year, ...rest] = parts;
  return [isoYear(year), ...rest.map(twoDigits)].join('-');
}

const isTyped = (parts: DateParts | undefined): parts is DateParts =>
  parts !== undefined && parts.length > 0 && parts.every((part) => /^-?\d{1,6}$/.test(String(part)));

// What is not typed is kept as printed, and may be anything.
const printed = (date: CslDate): string => texText(date.literal ?? date.raw ?? '');

/** A date as biblatex writes it (`2020-01-31`, `2015/2017`, `1750~`), or what is printed where it is not typed; TeX. */
export function isoText(date: CslDate): string {
  const dates = (date['date-parts'] ?? []).filter(isTyped);
  if (dates.length === 0) return printed(date);
  return dates.map(isoDate).join('/') + (date.circa ? '~' : '');
}

/** The fields of an issue date: [name, value] pairs; a value of `month` is a macro and stands without braces. */
export function issuedFields(date: CslDate): [string, string][] {
  const [first, second] = (date['date-parts'] ?? []).filter(isTyped);
  if (!first) return [['year', printed(date)]];
  const macro = MONTH_MACROS[Number(first[1]) - 1];
  const fields: [string, string][] = [['year', String(first[0])]];
  if (macro) fields.push(['month', macro]);
  const needsIso = second !== undefined || first.length > 2 || date.circa || Number(first[0]) < 1000;
  return needsIso ? [['date', isoText(date)], ...fields] : fields;
}
