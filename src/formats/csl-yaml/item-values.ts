// YAML nodes → the values of a CSL-JSON item, still to be validated. Everything in YAML is text here; the variable says
// whether it stands for a number, a name or a date. Aliases are followed as long as they do not multiply the file.
import { DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES } from '../../csl/item.js';
import { NUMBER_VARIABLES } from '../../csl/validate.js';
import { readWrittenDate } from '../written-dates.js';
import { readEdtf } from './edtf.js';
import { plainText, richText } from './markdown-text.js';
import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from './yaml-nodes.js';

const NAMES: ReadonlySet<string> = new Set(NAME_VARIABLES);
const DATES: ReadonlySet<string> = new Set(DATE_VARIABLES);
const TEXTS: ReadonlySet<string> = new Set(TEXT_VARIABLES);
/** Variables whose text is never emphasized. */
const VERBATIM: ReadonlySet<string> = new Set([
  'id',
  'citation-key',
  'DOI',
  'URL',
  'ISBN',
  'ISSN',
  'PMID',
  'PMCID',
  'language',
]);
const CASES = new Map(['DOI', 'URL', 'ISBN', 'ISSN', 'PMID', 'PMCID'].map((name) => [name.toLowerCase(), name]));

// 12, -3, 0.5: numbers that JSON prints the same way
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{0,14}[1-9])?$/;
const MAX_DEPTH = 64;

export class AliasBombError extends Error {}

type Entry = readonly [key: string, value: unknown];

/** A mapping's entries as own properties of an object, whatever their keys. */
const objectOf = (entries: readonly Entry[]): Record<string, unknown> => Object.fromEntries(entries);

/** Turns nodes into values; one for a whole file, because anchors and the number of nodes belong to the file. */
export class NodeReader {
  readonly #anchors = new Map<string, Node>();
  readonly #entries = new WeakMap<YAMLMap, readonly (readonly [key: string, node: unknown])[]>();
  readonly #values = new WeakMap<YAMLMap, Map<string, unknown>>();
  #budget: number;

  /** `length` of the text: no file without aliases has more nodes than characters. */
  constructor(length: number) {
    this.#budget = 2 * length + 1000;
  }

  /** Learns the anchors of a whole file, wherever in it they stand. */
  learnAnchors(root: Node): void {
    const waiting: unknown[] = [root];
    while (waiting.length > 0) {
      const node = waiting.pop();
      this.resolve(node);
      if (isSeq(node)) for (const item of node.items) waiting.push(item);
      if (isMap(node)) for (const { key, value } of node.items) waiting.push(key, value);
    }
  }

  /** The node that stands here: the one that an alias names, where it is one. */
  resolve(node: unknown): Node | undefined {
    if (isAlias(node)) return this.#anchors.get(node.source);
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
      this.#anchors.set(node.anchor, node);
    return node as Node | undefined;
  }

  /** The entries of a mapping by their keys, in order; of a key that stands twice, each. */
  entries(mapping: YAMLMap): readonly (readonly [key: string, node: unknown])[] {
    const known = this.#entries.get(mapping);
    if (known) return known;
    const entries = mapping.items.map(({ key, value }) => [this.#text(key), value] as const);
    this.#entries.set(mapping, entries);
    return entries;
  }

  /** The node of a key, the last one where it stands twice; small letters do where CSL has capitals. */
  valueOf(mapping: YAMLMap, key: string): Node | undefined {
    const values = this.#values.get(mapping) ?? new Map(this.entries(mapping));
    this.#values.set(mapping, values);
    return this.resolve(values.get(key) ?? values.get(key.toLowerCase()));
  }

  #text(node: unknown): string {
    const resolved = this.resolve(node);
    return isScalar(resolved) && typeof resolved.value === 'string' ? resolved.value : '';
  }

  /** A value of no variable of ours: numbers, booleans and null where they stand bare, text as it is. */
  plain(node: unknown, depth = 0): unknown {
    if (--this.#budget < 0) throw new AliasBombError('Aliases make more of this file than it holds');
    const resolved = this.resolve(node);
    if (depth > MAX_DEPTH) return null;
    if (isScalar(resolved)) return scalarValue(resolved.value, resolved.type);
    if (isSeq(resolved)) return resolved.items.map((item) => this.plain(item, depth + 1));
    if (!isMap(resolved)) return null;
    return objectOf(this.entries(resolved).map(([key, value]) => [key, this.plain(value, depth + 1)]));
  }

  /** The item of a mapping. Keys that stand twice keep their last value. */
  item(mapping: YAMLMap): Record<string, unknown> {
    const entries = this.entries(mapping).map(([printed, node]): Entry => {
      const key = CASES.get(printed) ?? printed;
      return [key, this.#variable(key, node)];
    });
    return objectOf(entries.filter(([, value]) => value !== null));
  }

  #variable(key: string, node: unknown): unknown {
    const value = this.plain(node);
    if (NAMES.has(key)) return namesOf(value);
    if (DATES.has(key)) return dateOf(value);
    if (typeof value === 'string') return TEXTS.has(key) || key === 'id' ? textOf(key, value) : value;
    // 1984 as a title, true as a word
    const isText = TEXTS.has(key) && !NUMBER_VARIABLES.has(key) && typeof value !== 'object';
    return isText || (key === 'id' && typeof value !== 'object') ? this.#text(node) : value;
  }
}

const textOf = (key: string, text: string): string => (VERBATIM.has(key) ? plainText(text) : richText(text));

function scalarValue(value: unknown, type: string | null | undefined): unknown {
  const text = String(value ?? '');
  if (type !== 'PLAIN') return text;
  if (text === '' || text === '~' || text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return NUMBER.test(text) && text !== '-0' ? Number(text) : text;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One name or a list of them; each a mapping or printed, "Family, Given". */
const namesOf = (value: unknown): unknown => {
  if (value === null) return null;
  return (Array.isArray(value) ? value : [value]).map(nameOf);
};

function nameOf(value: unknown): unknown {
  if (isObject(value)) return objectOf(Object.entries(value).map(([key, part]) => [key, namePart(key, part)]));
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const [family, given, ...rest] = richText(String(value)).split(', ');
  return given && rest.length === 0 ? { family, given } : { literal: richText(String(value)) };
}

const FLAGS: ReadonlySet<string> = new Set(['comma-suffix', 'static-ordering', 'parse-names']);

const namePart = (key: string, part: unknown): unknown => {
  if (typeof part === 'string') return richText(part);
  return typeof part === 'object' || FLAGS.has(key) ? part : String(part);
};

const printedDate = (text: string): unknown => readEdtf(text) ?? readWrittenDate(richText(text)) ?? null;

/** EDTF, a mapping, or the lists of parts and of mappings that older files have. */
function dateOf(value: unknown): unknown {
  if (typeof value === 'string') return printedDate(value);
  if (typeof value === 'number') return { 'date-parts': [[value]] };
  if (Array.isArray(value)) return { 'date-parts': value.every(isObject) ? value.map(partsOf) : nested(value) };
  return isObject(value) ? dateOfMapping(value) : value;
}

const nested = (parts: readonly unknown[]): unknown => (parts.some(Array.isArray) ? parts : [parts]);

const partsOf = (date: Record<string, unknown>): unknown[] =>
  [date.year, date.month, date.day].filter((part) => part !== undefined && part !== null);

function dateOfMapping({ year, month, day, other, ...date }: Record<string, unknown>): unknown {
  const texts = Object.entries(date).map(
    ([key, part]): Entry => [key, typeof part === 'string' ? richText(part) : part],
  );
  const known = objectOf(texts);
  if (Array.isArray(known['date-parts'])) known['date-parts'] = nested(known['date-parts']);
  if (year !== undefined) known['date-parts'] ??= [partsOf({ year, month, day })];
  if (other !== undefined && other !== null) known.literal ??= other;
  for (const key of ['literal', 'raw', 'edtf']) if (typeof known[key] === 'number') known[key] = String(known[key]);
  return known;
}
