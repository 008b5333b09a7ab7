// CSL items as citeproc takes them: what it stops at or slows down on is brought into shape here, before it sees it.
import { type CslDate, type CslItem, type CslName, DATE_VARIABLES, NAME_VARIABLES } from '../../csl/item.js';
import { asOwnKey, withStandIns } from './stand-ins.js';

// Languages that put the ordinal before the number, which CSL's ordinal suffixes cannot say: "Edisi ke-2"
const EDITION_PHRASES: Readonly<Record<string, string>> = { id: 'Edisi ke-', ms: 'Edisi ke-' };

// 2, 2nd, 2.
const EDITION_NUMBER = /^(\d{1,4})(?:st|nd|rd|th|\.)?$/;

/** A numbered edition as the locale's language says it, where CSL's own way cannot. */
function editionText(edition: string, locale: string): string {
  const phrase = EDITION_PHRASES[locale.slice(0, 2)];
  const number = EDITION_NUMBER.exec(edition.trim())?.[1];
  return phrase !== undefined && number !== undefined ? phrase + number : edition;
}

const isNumber = (part: number | string): boolean => /^-?\d{1,9}$/.test(String(part));

/** What a date says in words, as citeproc can take it. */
const dateTexts = ({ literal, raw }: CslDate): CslDate => ({
  ...(typeof literal === 'string' && { literal: withStandIns(literal) }),
  ...(typeof raw === 'string' && { raw: withStandIns(raw) }),
});

/** citeproc stops at ranges whose ends are not equally exact, and at parts that are no numbers: both are brought into shape. */
function engineDate(date: CslDate): CslDate {
  const dates = date['date-parts'];
  if (!dates) return { ...date, ...dateTexts(date) };
  if (!dates.every((parts) => parts.every(isNumber)))
    return { literal: withStandIns(dates.map((parts) => parts.join('-')).join('/')) };
  const exact = Math.min(...dates.map((parts) => parts.length));
  return { ...date, 'date-parts': dates.map((parts) => parts.slice(0, exact)) };
}

// No name is as long; citeproc's search for particles takes a time that grows with the square of its length.
const LONGEST_NAME_PART = 1000;

const NAME_PARTS = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix', 'literal'] as const;

// Hartono BC, as Vancouver lists have it: citeproc takes capitals for one word, and would print its first letter alone
const INITIALS = /^\p{Lu}{2,3}$/u;

/** A given name with its initials one by one; in HARTONO, ADI all is written in capitals, names too. */
const spacedGiven = (given: string, family: string): string =>
  INITIALS.test(given) && /\p{Ll}/u.test(family) ? [...given].map((letter) => `${letter}.`).join(' ') : given;

function engineName(name: CslName): CslName {
  const parts = NAME_PARTS.flatMap((part) => name[part] ?? []);
  if (parts.some((part) => part.length > LONGEST_NAME_PART)) return { literal: withStandIns(parts.join(' ')) };
  const { family, given, literal } = name;
  return {
    ...name,
    ...(family !== undefined && { family: asOwnKey(family) }),
    ...(given !== undefined && { given: asOwnKey(spacedGiven(given, family ?? '')) }),
    ...(literal !== undefined && { literal: asOwnKey(literal) }),
  };
}

const engineValue = (value: unknown): unknown => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? asOwnKey(withStandIns(value)) : value;
};

/** A copy for citeproc under an id of ours. Numbers become strings, as its text functions expect them. */
export function engineItem(item: CslItem, id: string, locale: string): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(item)) copy[key] = engineValue(value);
  for (const key of DATE_VARIABLES) if (item[key]) copy[key] = engineDate(item[key]);
  for (const key of NAME_VARIABLES) if (item[key]) copy[key] = item[key].map(engineName);
  if (typeof copy.edition === 'string') copy.edition = editionText(copy.edition, locale);
  return { ...copy, id };
}
