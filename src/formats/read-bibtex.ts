// BibTeX and biblatex in, entry by entry: blocks with their places, fields leniently, strings and inherited fields put in, then
// TeX, names and dates into a CSL item. A fault costs its own field at most, and everything left out is named with its place.
import type { CslItem } from '../csl/item.js';
import type { Finding } from '../text/finding.js';
import { entryItem } from './bibtex/entry-item.js';
import { entryPlace } from './bibtex/entry-places.js';
import { ITEM_TYPE_OF_ENTRY } from './bibtex/entry-types.js';
import { type BibtexEntry, type InheritedFields, Kinship } from './bibtex/inherit.js';
import { type EntryFault, type EntryField, readFields, readString } from './bibtex/read-fields.js';
import { type BibtexBlock, splitBibtex } from './bibtex/split-entries.js';
import { StringTable } from './bibtex/strings.js';
import type { PlacedReadItems } from './items-read.js';

const NO_ENTRY: ReadonlySet<string> = new Set(['string', 'preamble', 'comment']);

interface PlacedEntry extends BibtexEntry {
  readonly faults: readonly EntryFault[];
  readonly places: ReadonlyMap<string, EntryField>;
}

const isEntry = ({ kind, disabled }: BibtexBlock): boolean => disabled === undefined && !NO_ENTRY.has(kind);

const isString = ({ kind, disabled }: BibtexBlock): boolean => disabled === undefined && kind === 'string';

/** Every @string of the text that a first look can read: better a late definition than none, but none by itself. */
function allStrings(blocks: readonly BibtexBlock[], length: number): ReadonlyMap<string, string> {
  const strings = new StringTable(length);
  const read = new Map<string, string>();
  for (const block of blocks.filter(isString)) {
    const { string, faults } = readString(block, strings);
    if (!string || faults.length > 0) continue;
    strings.define(string.name, string.value);
    read.set(string.name, string.value);
  }
  return read;
}

/** Defines what an @string block says; gives back what is wrong with it. */
function defineString(block: BibtexBlock, strings: StringTable): readonly EntryFault[] {
  if (!isString(block)) return [];
  const { string, faults } = readString(block, strings);
  if (string) strings.define(string.name, string.value);
  return faults;
}

interface ReadBlocks {
  readonly entries: readonly PlacedEntry[];
  readonly stringFaults: readonly EntryFault[];
}

function readBlocks(blocks: readonly BibtexBlock[], length: number): ReadBlocks {
  const strings = new StringTable(length, allStrings(blocks, length));
  const entries: PlacedEntry[] = [];
  const stringFaults: EntryFault[] = [];
  for (const block of blocks) {
    stringFaults.push(...defineString(block, strings));
    if (isEntry(block)) entries.push(placedEntry(block, strings, entries.length));
  }
  return { entries, stringFaults };
}

function placedEntry(block: BibtexBlock, strings: StringTable, index: number): PlacedEntry {
  const { key, fields, faults } = readFields(block, strings);
  const texts = new Map<string, string>();
  const places = new Map<string, EntryField>();
  const repeated: EntryFault[] = [];
  for (const field of fields) {
    if (!places.has(field.name)) places.set(field.name, field);
    const fault = addField(texts, field);
    if (fault) repeated.push(fault);
  }
  const cut: EntryFault[] = block.closed
    ? []
    : [{ ...block, message: 'its closing bracket is missing; it is read as far as it goes', severity: 'error' }];
  const { kind, start, end } = block;
  return {
    kind,
    key: key || `item-${index + 1}`,
    fields: texts,
    places,
    faults: [...cut, ...faults, ...repeated],
    start,
    end,
  };
}

const JOINED_FIELDS: ReadonlySet<string> = new Set(['keywords', 'keyword']);

/** Adds a field to those of its entry. Of equal names the first counts, as in BibTeX; the others stay under a name of their own. */
function addField(texts: Map<string, string>, { name, value, start, end }: EntryField): EntryFault | undefined {
  const earlier = texts.get(name);
  const tex = value.trim();
  if (earlier === undefined || earlier === '') {
    texts.set(name, tex);
    return undefined;
  }
  if (tex === '' || tex === earlier) return undefined;
  if (JOINED_FIELDS.has(name)) {
    texts.set(name, `${earlier}, ${tex}`);
    return undefined;
  }
  for (let count = 2; count < 10; count++)
    if (!texts.has(`${name}-${count}`)) {
      texts.set(`${name}-${count}`, tex);
      break;
    }
  return { message: `${name} stands twice; the first counts, the other is kept under custom`, start, end };
}

const shownEntry = ({ kind, key }: BibtexEntry): string => `@${kind}{${key.slice(0, 80)}}`;

const faultFinding = (block: string, { message, start, end, severity = 'warning' }: EntryFault): Finding => ({
  code: 'invalid-bibtex',
  severity,
  message: `${block}: ${message}`,
  span: { start, end },
});

function brokenLinks({ start, end }: BibtexEntry, { missing, circular }: InheritedFields): EntryFault[] {
  const messages = [
    ...missing.map((key) => `it refers to ${key.slice(0, 80)}, which is not there; nothing is inherited from it`),
    ...circular.map(
      (key) => `it refers to ${key.slice(0, 80)}, which leads back to itself; nothing is inherited twice`,
    ),
  ];
  return [...new Set(messages)].map((message) => ({ message, start, end }));
}

/** Entry types that stand for no reference: users see them as items and must know why. */
const CONTAINERS: Readonly<Record<string, string>> = {
  xdata: '@xdata holds fields for other entries; it is kept as an item of its own',
  set: '@set joins other entries; it is kept as an item of its own',
};

function typeNotes(entry: BibtexEntry): Finding[] {
  if (Object.hasOwn(ITEM_TYPE_OF_ENTRY, entry.kind)) return [];
  const message = Object.hasOwn(CONTAINERS, entry.kind)
    ? CONTAINERS[entry.kind]
    : `@${entry.kind} is no entry type of BibTeX or biblatex; it is read as a document`;
  const { start, end } = entry;
  return [
    { code: 'unknown-entry-type', severity: 'info', message: `${shownEntry(entry)}: ${message}`, span: { start, end } },
  ];
}

function readEntry(entry: PlacedEntry, kinship: Kinship): { item: CslItem; findings: Finding[] } {
  const inherited = kinship.fieldsOf(entry);
  const { item, faults } = entryItem(entry, inherited.fields, inherited.missing);
  const placed = faults.map(({ field, message }) => ({ message, ...(entry.places.get(field) ?? entry) }));
  const all = [...entry.faults, ...brokenLinks(entry, inherited), ...placed];
  return { item, findings: [...all.map((fault) => faultFinding(shownEntry(entry), fault)), ...typeNotes(entry)] };
}

const disabledFinding = (block: BibtexBlock): Finding => ({
  code: 'invalid-bibtex',
  severity: 'info',
  message: `@${block.kind}: ${block.disabled}; left out`,
  span: { start: block.start, end: block.end },
});

const preambleFinding = ({ start, end }: BibtexBlock): Finding => ({
  code: 'invalid-bibtex',
  severity: 'warning',
  message: '@preamble: its TeX is left out; entries that use its commands need it',
  span: { start, end },
});

/** Nothing is read by guessing; but what the text looks like is worth telling. */
function looksLike(text: string): string {
  const start = text.trimStart().slice(0, 200);
  if (/^TY {1,2}- /m.test(start)) return ' This looks like RIS.';
  if (/^[[{]/.test(start)) return ' This looks like JSON.';
  return /^<(?:!doctype|html)/i.test(start) ? ' This looks like an HTML page.' : '';
}

const noEntries = (text: string): Finding => ({
  code: 'no-entries',
  severity: 'error',
  message: `No BibTeX entry found; expected @article{key, …}.${looksLike(text)}`,
});

/**
 * Reads a BibTeX or biblatex text; spans of findings are UTF-16 offsets into it. Never throws on input; text without any entry
 * gives a finding. Fields that CSL has no variable for come under `custom.bibtex`, as text.
 */
export function readBibtex(text: string): PlacedReadItems {
  const blocks = splitBibtex(text);
  const { entries, stringFaults } = readBlocks(blocks, text.length);
  const kinship = new Kinship(entries, text.length);
  const read = entries.map((entry) => readEntry(entry, kinship));
  const disabled = blocks.filter((block) => block.disabled !== undefined).map(disabledFinding);
  const preambles = blocks.filter(({ kind, disabled: why }) => kind === 'preamble' && why === undefined);
  const findings = [
    ...disabled,
    ...preambles.map(preambleFinding),
    ...stringFaults.map((fault) => faultFinding('@string', fault)),
    ...read.flatMap((one) => one.findings),
  ];
  if (blocks.length === 0 && text.trim() !== '') findings.push(noEntries(text));
  const places = read.map(({ item }, index) => entryPlace(text, item, entries[index]));
  return { items: read.map(({ item }) => item), findings, places };
}
