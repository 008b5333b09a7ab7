// CSL-JSON and CSL-JSONL in. Nothing of Citation.js here: the common way must load fast. A text that is no JSON at all
// is an InputError with file, line and column; an item with faults still comes out, its faults are findings.
import type { CslItem } from '../csl/item.js';
import { type ItemFault, validateItem } from '../csl/validate.js';
import { createDocument, positionAt } from '../text/document.js';
import { InputError } from '../text/errors.js';
import type { Finding } from '../text/finding.js';
import type { Span } from '../text/span.js';
import type { ReadItems } from './items-read.js';
import { findJsonPlaces } from './json-places.js';

/** `path:line:column`, as editors and people read a place. */
export function placeName(path: string, text: string, offset: number): string {
  const { line, column } = positionAt(createDocument(path, text), offset);
  return `${path}:${line}:${column}`;
}

function faultFinding(fault: ItemFault, itemName: string, span: Span | undefined): Finding {
  const where = [itemName, fault.path].filter(Boolean).join('.');
  return {
    code: fault.path === '' ? 'invalid-item' : 'invalid-csl',
    severity: fault.path === '' ? 'error' : 'warning',
    message: `${where}: ${fault.message}`,
    ...(span && { span }),
  };
}

/** An item without an id gets one from its place in the list, so that every item can be named. */
function withId(item: CslItem, index: number): CslItem {
  return item.id === '' ? { ...item, id: `item-${index + 1}` } : item;
}

/** A byte order mark becomes a blank, so that every offset stays. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, ' ');

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch (cause) {
    const fault = findJsonPlaces(withoutMark(text)).fault ?? text.length;
    const what = fault >= text.trimEnd().length ? 'the text ends too early' : 'this is not JSON';
    throw new InputError(`${placeName(path, text, fault)}: ${what}; expected CSL-JSON, an array of items`, { cause });
  }
}

/** Reads a CSL-JSON text: an array of items, or a single item. Throws InputError when it is not JSON. */
export function readCslJson(text: string, path: string): ReadItems {
  const value = parseJson(text, path);
  const values = Array.isArray(value) ? value : [value];
  const validated = values.map(validateItem);
  const places = validated.some(({ faults }) => faults.length > 0) ? findJsonPlaces(withoutMark(text)).elements : [];
  return {
    items: validated.flatMap(({ item }, index) => (item ? [withId(item, index)] : [])),
    findings: validated.flatMap(({ faults }, index) =>
      faults.map((fault) => faultFinding(fault, `[${index}]`, Array.isArray(value) ? places[index] : undefined)),
    ),
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

function readLine(line: Line, index: number): ReadItems {
  let value: unknown;
  try {
    value = JSON.parse(withoutMark(line.text));
  } catch {
    return { items: [], findings: [brokenLine(line)] };
  }
  // {} stands for a blank line between lists in our own output
  if (JSON.stringify(value) === '{}') return { items: [], findings: [] };
  const { item, faults } = validateItem(value);
  return {
    items: item ? [withId(item, index)] : [],
    findings: faults.map((fault) => faultFinding(fault, '', { start: line.start, end: line.end })),
  };
}

/** Reads one CSL item a line. Blank lines and `{}` are passed over; a broken line is a finding and the rest come out. */
export function readCslJsonl(text: string): ReadItems {
  const items: CslItem[] = [];
  const findings: Finding[] = [];
  for (const line of linesOf(text)) {
    if (line.text.trim() === '') continue;
    const read = readLine(line, items.length);
    items.push(...read.items);
    findings.push(...read.findings);
  }
  return { items, findings };
}
