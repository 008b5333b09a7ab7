// BibTeX and biblatex in: our own scanner finds entries and fields, Citation.js reads their values with a forced type, and
// its known faults are repaired. Entry by entry and, where one breaks, field by field: a fault costs only its own field.
import type { CslItem } from '../csl/item.js';
import { validateItem } from '../csl/validate.js';
import type { Finding } from '../text/finding.js';
import { type BibtexStrings, MONTH_STRINGS, readFields, readString } from './bibtex/read-fields.js';
import { type RawEntry, repairItem } from './bibtex/repair-item.js';
import { type BibtexBlock, splitBibtex } from './bibtex/split-entries.js';
import { bareText, parseForced } from './citation-js.js';
import type { ReadItems } from './items-read.js';

const NO_ENTRY: ReadonlySet<string> = new Set(['string', 'preamble', 'comment']);

interface PlacedEntry extends RawEntry {
  readonly faults: readonly string[];
  readonly block: BibtexBlock;
}

function finding(block: BibtexBlock, name: string, message: string, severity: Finding['severity']): Finding {
  const entry = name === '' ? `@${block.kind}` : `@${block.kind}{${name.slice(0, 80)}}`;
  const span = { start: block.start, end: block.end };
  return { code: 'invalid-bibtex', severity, message: `${entry}: ${message}`, span };
}

/** Every @string of the file, each seeing those before it. */
function stringsOf(blocks: readonly BibtexBlock[]): BibtexStrings {
  const strings = new Map(MONTH_STRINGS);
  for (const block of blocks) {
    const string = block.kind === 'string' ? readString(block, strings) : undefined;
    if (string) strings.set(...string);
  }
  return strings;
}

function placedEntries(blocks: readonly BibtexBlock[]): PlacedEntry[] {
  const strings = stringsOf(blocks);
  const entries = blocks.filter(({ kind, closed }) => closed && !NO_ENTRY.has(kind));
  return entries.map((block, index) => {
    const { key, fields, faults } = readFields(block, strings);
    return { type: block.kind, label: key === '' ? `item-${index + 1}` : key, properties: fields, faults, block };
  });
}

// A paper in a volume in a multi-volume set in a series: no real chain is longer.
const MAX_PARENTS = 4;

/** The entries that an entry inherits from by `crossref`, nearest first. */
function parentsOf(entry: RawEntry, entries: ReadonlyMap<string, RawEntry>): RawEntry[] {
  const parents: RawEntry[] = [];
  let parent = entries.get(String(entry.properties.crossref ?? ''));
  while (parent && parent !== entry && parents.length < MAX_PARENTS && !parents.includes(parent)) {
    parents.push(parent);
    parent = entries.get(String(parent.properties.crossref ?? ''));
  }
  return parents;
}

const FORCED_TYPE = '@biblatex/entries+list';

/** Citation.js' item of an entry. Throws as its value grammar does. */
function citationItem({ type, label, properties }: RawEntry, parents: readonly RawEntry[]): Record<string, unknown> {
  const plain = [{ type, label, properties }, ...parents].map((entry) => ({
    type: entry.type,
    label: entry.label,
    properties: entry.properties,
  }));
  return parseForced(plain, FORCED_TYPE)[0];
}

function isReadable(entry: RawEntry, name: string): boolean {
  try {
    citationItem({ ...entry, properties: { [name]: entry.properties[name] } }, []);
    return true;
  } catch {
    return false;
  }
}

/** The entry with every field that Citation.js cannot read as bare text, or left out where even that fails. */
function mendedEntry(entry: RawEntry): { entry: RawEntry; broken: string[] } {
  const broken = Object.keys(entry.properties).filter((name) => !isReadable(entry, name));
  const properties = { ...entry.properties };
  for (const name of broken) {
    properties[name] = bareText(String(properties[name]));
    if (!isReadable({ ...entry, properties }, name)) delete properties[name];
  }
  return { entry: { ...entry, properties }, broken };
}

function itemOf(entry: RawEntry, parents: readonly RawEntry[]): CslItem | undefined {
  return validateItem(repairItem(citationItem(entry, parents), entry)).item;
}

function readMended(entry: PlacedEntry): ReadItems {
  const { entry: mended, broken } = mendedEntry(entry);
  try {
    const item = itemOf(mended, []);
    const message =
      broken.length > 0
        ? `the TeX of ${broken.join(', ')} cannot be read; the bare text is taken`
        : 'what it inherits by crossref cannot be read; it is read alone';
    return { items: item ? [item] : [], findings: [finding(entry.block, entry.label, message, 'warning')] };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0].slice(0, 160) : String(error);
    return { items: [], findings: [finding(entry.block, entry.label, `cannot be read (${why}); left out`, 'error')] };
  }
}

function entryFaults(entry: PlacedEntry, entries: ReadonlyMap<string, RawEntry>): Finding[] {
  const parent = entry.properties.crossref;
  const faults = [...entry.faults];
  if (parent !== undefined && !entries.has(String(parent)))
    faults.push(`it refers to ${String(parent).slice(0, 80)}, which is not there`);
  return faults.map((fault) => finding(entry.block, entry.label, fault, 'warning'));
}

function readEntry(entry: PlacedEntry, entries: ReadonlyMap<string, RawEntry>): ReadItems {
  try {
    const item = itemOf(entry, parentsOf(entry, entries));
    return { items: item ? [item] : [], findings: entryFaults(entry, entries) };
  } catch {
    return readMended(entry);
  }
}

const unclosed = (block: BibtexBlock): Finding =>
  finding(block, block.key, 'its closing bracket is missing; left out', 'error');

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

/** Reads a BibTeX or biblatex text. Never throws on input; text without any entry gives a finding. */
export function readBibtex(text: string): ReadItems {
  const blocks = splitBibtex(text);
  const entries = placedEntries(blocks);
  const byLabel = new Map<string, RawEntry>(entries.map((entry) => [entry.label, entry]));
  const read = entries.map((entry) => readEntry(entry, byLabel));
  const findings = [...blocks.filter(({ closed }) => !closed).map(unclosed), ...read.flatMap((one) => one.findings)];
  if (blocks.length === 0 && text.trim() !== '') findings.push(noEntries(text));
  return { items: read.flatMap(({ items }) => items), findings };
}
