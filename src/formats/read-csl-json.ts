// CSL-JSON and CSL-JSONL in. Nothing of Citation.js here: the common way must load fast. A text that is no JSON at all
// is an InputError with file, line and column; an item with faults still comes out, its faults are findings.
import type { CslItem } from '../csl/item.js';
import { type ItemFault, validateItem } from '../csl/validate.js';
import { createDocument, positionAt } from '../text/document.js';
import { InputError } from '../text/errors.js';
import type { Finding } from '../text/finding.js';
import type { Span } from '../text/span.js';
import type { ItemPlace, PlacedReadItems, ReadItems } from './items-read.js';
import { findJsonPlaces, findRepeatedKeys } from './json-places.js';

/** `path:line:column`, as editors and people read a place. */
export function placeName(path: string, text: string, offset: number): string {
  const { line, column } = positionAt(createDocument(path, text), offset);
  return `${path}:${line}:${column}`;
}

interface PlacedFault extends ItemFault {
  /** The item's own path: `[2]`, `items[2]`, '' for a single one. */
  readonly itemPath: string;
}

const pathOf = ({ itemPath, path }: PlacedFault): string => {
  if (itemPath === '' || path === '') return itemPath + path;
  return `${itemPath}.${path}`;
};

/** The span of a fault's own value, or of the nearest value around it that has a place. */
function spanOf(fault: PlacedFault, places: ReadonlyMap<string, Span>): Span | undefined {
  return places.get(pathOf(fault)) ?? places.get(fault.itemPath);
}

function faultFinding(fault: PlacedFault, span: Span | undefined): Finding {
  const where = pathOf(fault);
  return {
    code: fault.path === '' ? 'invalid-item' : 'invalid-csl',
    severity: fault.path === '' ? 'error' : 'warning',
    message: where === '' ? fault.message : `${where.slice(0, 200)}: ${fault.message}`,
    ...(span && { span }),
  };
}

function faultFindings(faults: readonly PlacedFault[], text: string): Finding[] {
  if (faults.length === 0) return [];
  const wanted = new Set(faults.flatMap((fault) => [pathOf(fault), fault.itemPath]));
  const { places } = findJsonPlaces(text, wanted);
  return faults.map((fault) => faultFinding(fault, spanOf(fault, places)));
}

/** An item without an id gets one from its place in the list, so that every item can be named. */
function withId(item: CslItem, index: number): CslItem {
  return item.id === '' ? { ...item, id: `item-${index + 1}` } : item;
}

/** A byte order mark becomes a blank, so that every offset stays. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, ' ');

/** Whether the first line is an object of its own, as in JSON Lines. */
function isJsonLines(text: string): boolean {
  const line = withoutMark(text).trimStart().split('\n', 1)[0];
  return line.startsWith('{') && findJsonPlaces(line).fault === undefined;
}

// 12345678901234567890, 1e400: what only these can be
const LONG_NUMBER = /\d{16}|\d[eE]\+?\d{3}/;
// a string is gone through piece by piece: as one match, millions of escapes in it would overflow the stack
const QUOTE_OR_NUMBER = /"|\\.|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;

const isHeld = (number: string): boolean =>
  /^-?\d+$/.test(number) ? Number.isSafeInteger(Number(number)) : Number.isFinite(Number(number));

interface ExactText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The text with each number that JavaScript cannot hold to the last digit as a string; findings keep their places in `text`. */
function exactNumbers(text: string): ExactText {
  if (!LONG_NUMBER.test(text)) return { text, findings: [] };
  const findings: Finding[] = [];
  let isInString = false;
  const exact = text.replace(QUOTE_OR_NUMBER, (token, start: number) => {
    if (token === '"') isInString = !isInString;
    if (isInString || token === '"' || token.startsWith('\\') || isHeld(token)) return token;
    findings.push({
      code: 'inexact-number',
      severity: 'warning',
      message: `Unexpected number ${token.slice(0, 40)}, whose digits cannot all be held; it is read as a string`,
      span: { start, end: start + token.length },
    });
    return `"${token}"`;
  });
  return { text: exact, findings };
}

function parseJson(text: string, exact: string, path: string): unknown {
  try {
    return JSON.parse(exact);
  } catch (cause) {
    const fault = findJsonPlaces(withoutMark(text)).fault ?? text.length;
    const what = fault >= text.trimEnd().length ? 'the text ends too early' : 'this is not JSON';
    const hint = isJsonLines(text) ? '. This looks like JSON Lines; say --from csl-jsonl' : '';
    throw new InputError(`${placeName(path, text, fault)}: ${what}; expected CSL-JSON, an array of items${hint}`, {
      cause,
    });
  }
}

const KEY_SIGNS = /"\s{0,9}:/g;

/** How many keys a value has, all its objects together. */
function keyCount(value: unknown): number {
  let count = 0;
  for (const left = [value]; left.length > 0; ) {
    const one = left.pop();
    if (typeof one !== 'object' || one === null) continue;
    const values = Object.values(one);
    if (!Array.isArray(one)) count += values.length;
    for (const inner of values) left.push(inner);
  }
  return count;
}

/** Keys that stand twice in one object; looked for only where the text has more of them than what was read of it. */
function repeatedKeys(text: string, value: unknown): Finding[] {
  if ((text.match(KEY_SIGNS)?.length ?? 0) <= keyCount(value)) return [];
  return findRepeatedKeys(text).map((span) => ({
    code: 'repeated-key',
    severity: 'warning',
    message: `Unexpected second ${text.slice(span.start, span.end).slice(0, 80)} in one object; the last one counts, the value before it is lost`,
    span,
  }));
}

interface ItemList {
  readonly values: readonly unknown[];
  /** The path of an item by its index. */
  readonly pathAt: (index: number) => string;
}

/** An array of items, an object that holds one under "items" (Zotero) or "references" (pandoc), or a single item. */
function itemList(value: unknown): ItemList {
  if (Array.isArray(value)) return { values: value, pathAt: (index) => `[${index}]` };
  const holder = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const key = ['items', 'references'].find((name) => Object.hasOwn(holder, name) && Array.isArray(holder[name]));
  if (key === undefined || Object.hasOwn(holder, 'type')) return { values: [value], pathAt: () => '' };
  return { values: holder[key] as unknown[], pathAt: (index) => `${key}[${index}]` };
}

/** The letters of a string that is written without escapes; any other value as it stands. */
function innerSpan(text: string, { start, end }: Span): Span {
  const isPlain = text[start] === '"' && !text.slice(start, end).includes('\\');
  return isPlain ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Where items and the values of their variables stand; worked out when the first place is asked for. */
class JsonItemPlaces {
  #found: ReadonlyMap<string, Span> | undefined;

  constructor(
    readonly text: string,
    readonly items: readonly { readonly path: string; readonly item: CslItem }[],
  ) {}

  #spans(): ReadonlyMap<string, Span> {
    this.#found ??= findJsonPlaces(
      this.text,
      new Set(
        this.items.flatMap(({ path, item }) => [path, ...Object.keys(item).map((key) => variablePath(path, key))]),
      ),
    ).places;
    return this.#found;
  }

  place(path: string): ItemPlace {
    const spans = () => this.#spans();
    const { text } = this;
    return {
      get span() {
        return spans().get(path) ?? { start: 0, end: 0 };
      },
      spanOf(variable) {
        const span = spans().get(variablePath(path, variable));
        return span && innerSpan(text, span);
      },
    };
  }
}

const variablePath = (path: string, variable: string): string => (path === '' ? variable : `${path}.${variable}`);

/** Reads a CSL-JSON text: an array of items, or a single item. Throws InputError when it is not JSON. */
export function readCslJson(text: string, path: string): PlacedReadItems {
  const exact = exactNumbers(withoutMark(text));
  const value = parseJson(text, exact.text, path);
  const { values, pathAt } = itemList(value);
  const validated = values.map(validateItem);
  const faults = validated.flatMap(({ faults }, index) =>
    faults.map((fault) => ({ ...fault, itemPath: pathAt(index) })),
  );
  const items = validated.flatMap(({ item }, index) =>
    item ? [{ item: withId(item, index), path: pathAt(index) }] : [],
  );
  const places = new JsonItemPlaces(withoutMark(text), items);
  return {
    items: items.map(({ item }) => item),
    findings: [
      ...exact.findings,
      ...repeatedKeys(withoutMark(text), value),
      ...faultFindings(faults, withoutMark(text)),
    ],
    places: items.map(({ path: itemPath }) => places.place(itemPath)),
  };
}

interface Line extends Span {
  readonly text: string;
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    yield { text: text.slice(start, end), start, end };
    start = end + 1;
  }
}

function brokenLine({ text, start, end }: Line): Finding {
  const fault = Math.min(start + (findJsonPlaces(text).fault ?? 0), end);
  return {
    code: 'invalid-json',
    severity: 'error',
    message: 'This line is not JSON; expected one CSL item. It is left out',
    span: { start: fault, end: Math.max(end, fault) },
  };
}

const atLine = (finding: Finding, { start }: Line): Finding => ({
  ...finding,
  ...(finding.span && { span: { start: start + finding.span.start, end: start + finding.span.end } }),
});

const lineFindings = (faults: readonly ItemFault[], line: Line): Finding[] =>
  faultFindings(
    faults.map((fault) => ({ ...fault, itemPath: '' })),
    withoutMark(line.text),
  ).map((finding) => atLine(finding, line));

function readLine(line: Line, index: number): ReadItems {
  const exact = exactNumbers(withoutMark(line.text));
  let value: unknown;
  try {
    value = JSON.parse(exact.text);
  } catch {
    return { items: [], findings: [brokenLine(line)] };
  }
  // {} stands for a blank line between lists in our own output
  if (JSON.stringify(value) === '{}') return { items: [], findings: [] };
  const { item, faults } = validateItem(value);
  return {
    items: item ? [withId(item, index)] : [],
    findings: [
      ...[...exact.findings, ...repeatedKeys(withoutMark(line.text), value)].map((finding) => atLine(finding, line)),
      ...lineFindings(faults, line),
    ],
  };
}

/**
 * Reads one CSL item a line. Blank lines and `{}` are passed over; a broken line is a finding and the rest come out.
 * `itemsBefore`: how many have been read of the same input.
 */
export function readCslJsonl(text: string, itemsBefore = 0): ReadItems {
  const items: CslItem[] = [];
  const findings: Finding[] = [];
  for (const line of linesOf(text)) {
    if (line.text.trim() === '') continue;
    const read = readLine(line, itemsBefore + items.length);
    items.push(...read.items);
    findings.push(...read.findings);
  }
  return { items, findings };
}
