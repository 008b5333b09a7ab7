// EDTF, the date strings of CSL-YAML: 2020, 2020-03-31, 2020-21 (spring), 2020~ (circa), 2020-03/2021. What EDTF of this
// small extent cannot say goes as a mapping of date parts; that way every date comes back as it was.
import type { CslDate, DateParts } from '../../csl/item.js';

// 2020-03-31, -0044
const ONE_DATE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;

interface EdtfDate {
  readonly parts: number[];
  readonly season?: number;
  readonly isCirca: boolean;
}

function readOne(text: string): EdtfDate | undefined {
  const match = ONE_DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1, 4).map((part) => (part === undefined ? undefined : Number(part)));
  const isCirca = match[4] !== '';
  const isSeason = month !== undefined && month >= 21 && month <= 24 && day === undefined;
  if (isSeason) return { parts: [year!], season: month - 20, isCirca };
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  return { parts: [year!, month, day].filter((part) => part !== undefined), isCirca };
}

/** An EDTF string as a CSL date; undefined where it is none. */
export function readEdtf(text: string): CslDate | undefined {
  const dates = text.split('/', 3).map((part) => readOne(part.replace(/T.*/s, '')));
  const known = dates.filter((date) => date !== undefined);
  if (known.length !== dates.length || known.length > 2) return undefined;
  const season = known[0].season;
  return {
    'date-parts': known.map(({ parts }) => parts),
    ...(season !== undefined && { season }),
    ...(known.some(({ isCirca }) => isCirca) && { circa: true }),
  };
}

const isWithin = (part: number | string | undefined, low: number, high: number): part is number =>
  typeof part === 'number' && Number.isInteger(part) && part >= low && part <= high && !Object.is(part, -0);

function oneText([year, month, day]: DateParts): string | undefined {
  if (!isWithin(year, -9999, 9999)) return undefined;
  if (month !== undefined && !isWithin(month, 1, 12)) return undefined;
  if (day !== undefined && !isWithin(day, 1, 31)) return undefined;
  const printedYear = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  const rest = [month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  return [printedYear, ...rest].join('-');
}

/** A CSL date as EDTF; undefined where EDTF would not bring back the same date. */
export function edtfText(date: CslDate): string | undefined {
  const { 'date-parts': parts, season, circa, ...rest } = date;
  if (!parts || Object.keys(rest).length > 0) return undefined;
  const texts = parts.map(oneText);
  if (texts.some((text) => text === undefined)) return undefined;
  if (season === undefined && circa === undefined) return texts.join('/');
  if (parts.length > 1 || (circa !== undefined && circa !== true)) return undefined;
  const mark = circa ? '~' : '';
  if (season === undefined) return `${texts[0]}${mark}`;
  return parts[0].length === 1 && isWithin(season, 1, 4) ? `${texts[0]}-${20 + season}${mark}` : undefined;
}
