// Ground of the CSL data model: checks a value from outside against the tables of item types and variables and brings
// it into the shape of a `CslItem`. What has no place in CSL-JSON is kept under `custom`, so nothing is lost;
// every departure is a fault with the path of the value. Tests hold the tables to the official schema where it is at hand.
import {
  type CslDate,
  type CslItem,
  type CslName,
  DATE_VARIABLES,
  type DateParts,
  ITEM_TYPES,
  type ItemType,
  NAME_VARIABLES,
  TEXT_VARIABLES,
} from './item.js';

/** What is wrong with a value, and where: `path` is like `author[0].family`, '' for the item itself. */
export interface ItemFault {
  readonly path: string;
  readonly message: string;
}

/** `item` is missing only when the value is no object at all. Its `id` is '' when the value has none. */
interface ValidatedItem {
  readonly item?: CslItem;
  readonly faults: readonly ItemFault[];
}

/** Text variables in which the CSL-JSON schema also takes a number. */
export const NUMBER_VARIABLES: ReadonlySet<string> = new Set([
  'chapter-number',
  'citation-number',
  'collection-number',
  'edition',
  'first-reference-note-number',
  'issue',
  'locator',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'page',
  'page-first',
  'part',
  'printing',
  'supplement',
  'volume',
]);

const NAME_TEXTS = ['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'literal'] as const;
const NAME_FLAGS = ['comma-suffix', 'static-ordering', 'parse-names'] as const;

// Deeper values can't be written back as JSON without overflowing the stack.
const MAX_DEPTH = 64;

const KNOWN_TYPES: ReadonlySet<string> = new Set(ITEM_TYPES);
const NAMES: ReadonlySet<string> = new Set(NAME_VARIABLES);
const DATES: ReadonlySet<string> = new Set(DATE_VARIABLES);
const TEXTS: ReadonlySet<string> = new Set(TEXT_VARIABLES);

// \ud83d without its other half, which no encoding can write
const LONE_SURROGATE = /\p{Cs}/u;

/** `unread` is a part of a value that has no place in the item; it is kept under its path. */
type Report = (path: string, message: string, unread?: unknown) => void;
type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFlag = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return isObject(value) ? 'object' : typeof value;
}

function isShallow(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth < MAX_DEPTH && Object.values(value).every((inner) => isShallow(inner, depth + 1));
}

function readText(value: unknown, key: string, report: Report): string | number | undefined {
  if (typeof value === 'string') {
    if (LONE_SURROGATE.test(value)) report(key, 'Unexpected half of a character (a lone surrogate); it is kept');
    return value;
  }
  if (typeof value === 'number' && Number.isFinite(value)) {
    if (NUMBER_VARIABLES.has(key)) return value;
    report(key, 'Unexpected number, expected a string; it is read as one');
    return String(value);
  }
  report(key, `Unexpected ${kindOf(value)}, expected a string`);
  return undefined;
}

function readName(value: unknown, path: string, report: Report): CslName | undefined {
  if (typeof value === 'string') {
    report(path, 'Unexpected string, expected a name object; it is read as a literal name');
    return { literal: value };
  }
  if (!isObject(value)) {
    report(path, `Unexpected ${kindOf(value)}, expected a name object`, value);
    return undefined;
  }
  const name: CslName = {};
  for (const [key, part] of Object.entries(value)) readNamePart(name, key, part, `${path}.${key}`, report);
  return Object.keys(name).length > 0 ? name : undefined;
}

function readNamePart(name: CslName, key: string, part: unknown, path: string, report: Report): void {
  const text = NAME_TEXTS.find((known) => known === key);
  const flag = NAME_FLAGS.find((known) => known === key);
  if (text && typeof part === 'string') name[text] = part;
  else if (flag && isFlag(part)) name[flag] = part;
  else if (text && typeof part === 'number' && Number.isFinite(part)) {
    name[text] = String(part);
    report(path, 'Unexpected number, expected a string; it is read as one');
  } else report(path, text || flag ? `Unexpected ${kindOf(part)}, expected a string` : 'Unknown part of a name', part);
}

function readNames(value: unknown, key: string, report: Report): CslName[] | undefined {
  if (!Array.isArray(value)) {
    report(key, `Unexpected ${kindOf(value)}, expected an array of names`);
    return undefined;
  }
  return value
    .map((entry, index) => readName(entry, `${key}[${index}]`, report))
    .filter((name): name is CslName => name !== undefined);
}

const isDatePart = (part: unknown): part is string | number =>
  (typeof part === 'number' && Number.isFinite(part)) || typeof part === 'string';

const isDateParts = (parts: unknown): parts is DateParts =>
  Array.isArray(parts) && parts.length >= 1 && parts.length <= 3 && parts.every(isDatePart);

const LAST_YEAR = 9999;

/** What of a date no calendar has. Processors take the months 13 to 16 and 21 to 24 for seasons; a part in words is left alone. */
function impossiblePart(parts: DateParts): string | undefined {
  const [year, month = 1, day = 1] = parts.map(Number);
  if (Math.abs(year) > LAST_YEAR) return `year ${parts[0]}`;
  if (month < 1 || month > 24 || (month > 16 && month < 21)) return `month ${parts[1]}`;
  return day < 1 || day > 31 ? `day ${parts[2]}` : undefined;
}

function readDateParts(value: unknown, path: string, report: Report): DateParts[] | undefined {
  if (Array.isArray(value) && value.length >= 1 && value.length <= 2 && value.every(isDateParts)) {
    const impossible = value.map(impossiblePart).find((part) => part !== undefined);
    if (impossible !== undefined) report(path, `Unexpected ${impossible.slice(0, 40)}, expected a date; it is kept`);
    return value;
  }
  report(path, 'Expected one or two dates of [year], [year, month] or [year, month, day]', value);
  return undefined;
}

function readDate(value: unknown, key: string, report: Report): CslDate | undefined {
  if (typeof value === 'string' || typeof value === 'number') {
    report(key, `Unexpected ${typeof value}, expected a date object; it is kept as a raw date`);
    return { raw: String(value) };
  }
  if (!isObject(value)) {
    report(key, `Unexpected ${kindOf(value)}, expected a date object`);
    return undefined;
  }
  const date: CslDate = {};
  for (const [part, inner] of Object.entries(value)) readDatePart(date, part, inner, `${key}.${part}`, report);
  return Object.keys(date).length > 0 ? date : undefined;
}

function readDatePart(date: CslDate, part: string, value: unknown, path: string, report: Report): void {
  if (part === 'date-parts') {
    const parts = readDateParts(value, path, report);
    if (parts) date['date-parts'] = parts;
  } else if ((part === 'literal' || part === 'raw') && typeof value === 'string') date[part] = value;
  // CSL-JSON's schema has no EDTF key yet, and processors read the same form from `raw`.
  else if (part === 'edtf' && typeof value === 'string') date.raw ??= value;
  else if (part === 'season' && (typeof value === 'string' || typeof value === 'number')) date.season = value;
  else if (part === 'circa' && isFlag(value)) date.circa = value;
  else report(path, 'Unknown part of a date', value);
}

function readType(value: unknown, report: Report): ItemType {
  if (typeof value === 'string' && KNOWN_TYPES.has(value)) return value as ItemType;
  report('type', value === undefined ? 'Missing item type, expected one' : `Unexpected item type ${shown(value)}`);
  return 'document';
}

const shown = (value: unknown): string => (typeof value === 'string' ? `"${value.slice(0, 60)}"` : `${kindOf(value)}`);

function readId(value: unknown, report: Report): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  report('id', value === undefined ? 'Missing id' : `Unexpected ${kindOf(value)}, expected a string or a number`);
  return '';
}

function readCategories(value: unknown, report: Report): string[] | undefined {
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value;
  report('categories', 'Expected an array of strings');
  return undefined;
}

/** The value of a known variable in its right shape, or undefined when it has none. */
function readVariable(key: string, value: unknown, report: Report): unknown {
  if (NAMES.has(key)) return readNames(value, key, report);
  if (DATES.has(key)) return readDate(value, key, report);
  if (TEXTS.has(key)) return readText(value, key, report);
  return key === 'categories' ? readCategories(value, report) : undefined;
}

const isKnown = (key: string): boolean => NAMES.has(key) || DATES.has(key) || TEXTS.has(key) || key === 'categories';

/** Parts of values that are used otherwise, by their path: `author[0].ORCID`. */
const unreadParts = (unread: readonly [string, unknown][], used: JsonObject): [string, unknown][] =>
  unread.filter(([path]) => Object.hasOwn(used, /^[^.[]*/.exec(path)![0]));

/** Entries that have no place in CSL-JSON, and known ones whose value can't be used: both go to `custom` as they are. */
function strayEntries(value: JsonObject, used: JsonObject, report: Report): [string, unknown][] {
  const entries = isObject(value.custom) ? Object.entries(value.custom) : [];
  if (typeof value.type === 'string' && !KNOWN_TYPES.has(value.type)) entries.push(['type', value.type]);
  for (const [key, inner] of Object.entries(value)) {
    if (['id', 'type', 'custom'].includes(key) || Object.hasOwn(used, key)) continue;
    if (!isKnown(key)) report(key, 'Unknown variable; it is kept under custom');
    entries.push([key, inner]);
  }
  return entries;
}

/** Entries that can be written back. */
const shallowEntries = (
  entries: readonly [string, unknown][],
  value: JsonObject,
  report: Report,
): [string, unknown][] =>
  entries.filter(([key, inner]) => {
    if (isShallow(inner)) return true;
    const path = Object.hasOwn(value, key) ? key : `custom.${key}`;
    report(path, `Nested deeper than ${MAX_DEPTH} levels; it is left out`);
    return false;
  });

/**
 * Checks one CSL-JSON item. Never throws. The item that comes out is valid CSL-JSON whenever `value` is an object:
 * unusable values and unknown keys are kept under `custom`, unusable parts of names and dates under their path
 * (`author[0].ORCID`), and an unknown type becomes `document`.
 */
export function validateItem(value: unknown): ValidatedItem {
  const faults: ItemFault[] = [];
  const unread: [string, unknown][] = [];
  const report: Report = (path, message, part) => {
    faults.push({ path, message });
    if (part !== undefined && part !== null) unread.push([path, part]);
  };
  if (!isObject(value)) {
    report('', `Unexpected ${kindOf(value)}, expected an item object`);
    return { faults };
  }
  const id = readId(value.id, report);
  const type = readType(value.type, report);
  const variables: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const read = readVariable(key, inner, report);
    if (read !== undefined) variables[key] = read;
  }
  const unused = [...strayEntries(value, variables, report), ...unreadParts(unread, variables)];
  const stray = shallowEntries(unused, value, report);
  // Object.fromEntries makes own properties, also of a key like __proto__
  const custom = stray.length > 0 ? { custom: Object.fromEntries(stray) } : {};
  return { item: { id, type, ...variables, ...custom } as CslItem, faults };
}
