// The sort keys of a style, read off its XML: the part of CSL that sorting needs (CSL 1.0.2, "Sorting"). A macro's key is what
// it would print, with names inverted and dates as digits; labels and terms' wording have no part in it.
import { type CslDate, type CslItem, type CslName, DATE_VARIABLES, NAME_VARIABLES } from '../../csl/item.js';
import type { StyleElement } from './citeproc.js';

/** One key of `<sort>`: what it is of an item ('' for none). */
export interface SortKey {
  readonly descending: boolean;
  readonly keyOf: (item: CslItem) => string;
}

/** What printing depends on besides the item. */
interface Setting {
  readonly macros: ReadonlyMap<string, StyleElement>;
  /** Whether "van" of "van Gogh" is left out of the way. */
  readonly demotesParticles: boolean;
  /** How many names count once there are so many. */
  readonly namesMin: number;
  readonly namesUseFirst: number;
  /** How many elements may still be printed for this key of this item. */
  readonly budget: { left: number };
}

/** Text, and whether a variable was asked for and none had a value: such a group prints nothing. */
interface Printed {
  readonly text: string;
  readonly asked: boolean;
  readonly found: boolean;
}

const NOTHING: Printed = { text: '', asked: false, found: false };

// No style comes near; a file whose macros call themselves, or each other twice over and over, would never end.
const MAX_DEPTH = 200;
const MOST_ELEMENTS = 20_000;

const NAMES: ReadonlySet<string> = new Set(NAME_VARIABLES);
const DATES: ReadonlySet<string> = new Set(DATE_VARIABLES);

const words = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter((word) => word !== '');

const elementsOf = (element: StyleElement): StyleElement[] =>
  element.children.filter((child): child is StyleElement => typeof child !== 'string');

// Lower than anything a name holds, so that shorter ones stand first: "Sari", "Sari" with a second author, "Sari, D.", "Sari Dewi".
const PART_END = '\t';
const NAME_END = '\t\t';

function sortedName(name: CslName, { demotesParticles }: Setting): string {
  if (name.family === undefined) return name.literal ?? name.given ?? '';
  const { family, given, suffix } = name;
  const own = name['non-dropping-particle'];
  const dropping = name['dropping-particle'];
  const before = demotesParticles ? [family] : [own, family];
  const after = demotesParticles ? [dropping, own] : [dropping];
  const parts = [before.filter(Boolean).join(' '), given, after.filter(Boolean).join(' '), suffix];
  return parts.filter(Boolean).join(PART_END);
}

/** The names that count. */
const countedNames = (names: readonly CslName[], { namesMin, namesUseFirst }: Setting): readonly CslName[] =>
  names.length >= namesMin ? names.slice(0, namesUseFirst) : names;

const sortedNames = (names: readonly CslName[], setting: Setting): string =>
  countedNames(names, setting)
    .map((name) => sortedName(name, setting))
    .join(NAME_END);

/** The name without what tells people of one family apart (`form="short"`). */
function shortName(name: CslName): CslName {
  const particle = name['non-dropping-particle'];
  return name.family === undefined
    ? name
    : { family: name.family, ...(particle !== undefined && { 'non-dropping-particle': particle }) };
}

const YEAR_ZERO = 5_000_000;
const padded = (part: number | string | undefined, width: number): string => String(part ?? '').padStart(width, '0');

const isTyped = (parts: readonly (number | string)[] | undefined): parts is (number | string)[] =>
  parts !== undefined && parts.length > 0 && parts.every((part) => /^-?\d{1,6}$/.test(String(part)));

/** Digits that stand in the order of the dates; of a range, its beginning. `kept`: which parts count. */
function sortedDate(date: CslDate | undefined, kept: readonly string[]): string {
  if (!date) return '';
  const parts = date['date-parts']?.[0];
  if (!isTyped(parts)) return date.literal ?? date.raw ?? '';
  const [year, month, day] = parts;
  const digits = padded(YEAR_ZERO + Number(year), 7);
  return digits + (kept.includes('month') ? padded(month, 2) : '') + (kept.includes('day') ? padded(day, 2) : '');
}

const ALL_PARTS = ['year', 'month', 'day'];

/** Which parts a `<date>` prints: those it lists, or those that `date-parts` names. */
function partsOf(element: StyleElement): readonly string[] {
  const listed = elementsOf(element).filter(({ name }) => name === 'date-part');
  if (element.attrs.form === undefined && listed.length > 0) return listed.map(({ attrs }) => attrs.name);
  return element.attrs['date-parts']?.split('-') ?? ALL_PARTS;
}

// Numbers compare as numbers: 9 before 10.
const NUMBER = /\d{1,12}/g;

const sortedText = (value: string | number | undefined): string => String(value ?? '').replace(/<\/?[a-z][^<>]*>/g, '');
const sortedNumber = (value: string | number | undefined): string =>
  sortedText(value).replace(NUMBER, (digits) => padded(digits, 12));

type LooseItem = Readonly<Record<string, unknown>>;

const textOf = (item: CslItem, variable: string): string | number | undefined => {
  const value = (item as LooseItem)[variable];
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
};

const namesOf = (item: CslItem, variable: string): readonly CslName[] =>
  NAMES.has(variable) ? (((item as LooseItem)[variable] as CslName[] | undefined) ?? []) : [];

const dateOf = (item: CslItem, variable: string): CslDate | undefined =>
  DATES.has(variable) ? ((item as LooseItem)[variable] as CslDate | undefined) : undefined;

const asked = (text: string): Printed => ({ text, asked: true, found: text !== '' });

/** Names by the form that `<name>` asks for: whole ones, families, or how many there are. */
function namesText(element: StyleElement, item: CslItem, setting: Setting): string {
  const form = elementsOf(element).find(({ name }) => name === 'name')?.attrs.form;
  const lists = words(element.attrs.variable).map((variable) => namesOf(item, variable));
  if (form === 'count') {
    const count = lists.reduce((sum, names) => sum + countedNames(names, setting).length, 0);
    return count === 0 ? '' : padded(count, 6);
  }
  return lists
    .map((names) => sortedNames(form === 'short' ? names.map(shortName) : names, setting))
    .filter((names) => names !== '')
    .join(NAME_END);
}

function printNames(element: StyleElement, item: CslItem, setting: Setting, depth: number): Printed {
  const text = namesText(element, item, setting);
  if (text !== '') return asked(text);
  const substitutes = elementsOf(element).find(({ name }) => name === 'substitute');
  for (const substitute of substitutes ? elementsOf(substitutes) : []) {
    const found = print(substitute, item, setting, depth + 1);
    if (found.text !== '') return found;
  }
  return asked('');
}

function printText({ attrs }: StyleElement, item: CslItem, setting: Setting, depth: number): Printed {
  if (attrs.macro !== undefined) {
    const macro = setting.macros.get(attrs.macro);
    return macro ? printAll(macro, item, setting, depth) : NOTHING;
  }
  if (attrs.variable !== undefined) {
    const short = attrs.form === 'short' ? textOf(item, `${attrs.variable}-short`) : undefined;
    return asked(sortedText(short ?? textOf(item, attrs.variable)));
  }
  return { ...NOTHING, text: attrs.value ?? attrs.term ?? '' };
}

function printAll(element: StyleElement, item: CslItem, setting: Setting, depth: number): Printed {
  const printed = elementsOf(element).map((child) => print(child, item, setting, depth + 1));
  return {
    text: printed
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' '),
    asked: printed.some((part) => part.asked),
    found: printed.some((part) => part.found),
  };
}

const hasVariable = (item: CslItem, variable: string): boolean => {
  const value = (item as LooseItem)[variable];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
};

/** The answers to each test that a condition makes; what belongs to citations is never so. */
function answersOf({ attrs }: StyleElement, item: CslItem): boolean[] {
  return [
    ...words(attrs.type).map((type) => item.type === type),
    ...words(attrs.variable).map((variable) => hasVariable(item, variable)),
    ...words(attrs['is-numeric']).map((variable) => /^\D{0,3}\d/.test(String(textOf(item, variable) ?? ''))),
    ...words(attrs['is-uncertain-date']).map((variable) => Boolean(dateOf(item, variable)?.circa)),
    ...['locator', 'position', 'disambiguate'].flatMap((name) => words(attrs[name]).map(() => false)),
  ];
}

function holds(condition: StyleElement, item: CslItem): boolean {
  if (condition.name === 'else') return true;
  const answers = answersOf(condition, item);
  if (condition.attrs.match === 'any') return answers.some(Boolean);
  return condition.attrs.match === 'none' ? !answers.some(Boolean) : answers.every(Boolean);
}

function print(element: StyleElement, item: CslItem, setting: Setting, depth: number): Printed {
  if (depth > MAX_DEPTH || setting.budget.left <= 0) return NOTHING;
  setting.budget.left -= 1;
  switch (element.name) {
    case 'names':
      return printNames(element, item, setting, depth);
    case 'text':
      return printText(element, item, setting, depth);
    case 'date':
      return asked(sortedDate(dateOf(item, element.attrs.variable ?? ''), partsOf(element)));
    case 'number':
      return asked(sortedNumber(textOf(item, element.attrs.variable ?? '')));
    case 'group': {
      const printed = printAll(element, item, setting, depth);
      return printed.asked && !printed.found ? { ...printed, text: '' } : printed;
    }
    case 'choose': {
      const branch = elementsOf(element).find((condition) => holds(condition, item));
      return branch ? printAll(branch, item, setting, depth) : NOTHING;
    }
    default:
      return NOTHING;
  }
}

function variableKey(variable: string, item: CslItem, setting: Setting): string {
  if (NAMES.has(variable)) return sortedNames(namesOf(item, variable), setting);
  if (DATES.has(variable)) return sortedDate(dateOf(item, variable), ALL_PARTS);
  return sortedNumber(textOf(item, variable));
}

function sortKey({ attrs }: StyleElement, setting: Setting): SortKey {
  const namesMin = Number(attrs['names-min'] ?? Number.POSITIVE_INFINITY);
  const own = { ...setting, namesMin, namesUseFirst: Number(attrs['names-use-first'] ?? 1) };
  const macro = attrs.macro === undefined ? undefined : setting.macros.get(attrs.macro);
  return {
    descending: attrs.sort === 'descending',
    keyOf: (item) =>
      macro
        ? printAll(macro, item, { ...own, budget: { left: MOST_ELEMENTS } }, 0).text
        : variableKey(attrs.variable ?? '', item, own),
  };
}

/** The keys of a style's bibliography, in order; none where it keeps the order of the list. `style` is its root element. */
export function sortKeys(style: StyleElement): SortKey[] {
  const parts = elementsOf(style);
  const macros = new Map(parts.filter(({ name }) => name === 'macro').map((macro) => [macro.attrs.name, macro]));
  const bibliography = parts.find(({ name }) => name === 'bibliography');
  const sort = bibliography && elementsOf(bibliography).find(({ name }) => name === 'sort');
  const demotes = style.attrs['demote-non-dropping-particle'] ?? 'display-and-sort';
  const setting = {
    macros,
    demotesParticles: demotes !== 'never',
    namesMin: 0,
    namesUseFirst: 0,
    budget: { left: MOST_ELEMENTS },
  };
  return sort
    ? elementsOf(sort)
        .filter(({ name }) => name === 'key')
        .map((key) => sortKey(key, setting))
    : [];
}
