// BibTeX and biblatex in: our splitter finds the entries, Citation.js' grammar reads each of them with a forced type, and
// its known faults are repaired. Entry by entry, so that a broken one is a finding with its place and the rest come out.
import type { CslItem } from '../csl/item.js';
import { validateItem } from '../csl/validate.js';
import type { Finding } from '../text/finding.js';
import { type RawEntry, repairItem } from './bibtex/repair-item.js';
import { type BibtexBlock, splitBibtex } from './bibtex/split-entries.js';
import { parseForced } from './citation-js.js';
import type { ReadItems } from './read-items.js';

const NO_ENTRY: ReadonlySet<string> = new Set(['string', 'preamble', 'comment']);

/** Blocks that other blocks lean on: @string definitions and entries by key. */
interface BibtexContext {
  readonly strings: ReadonlyMap<string, string>;
  readonly entries: ReadonlyMap<string, BibtexBlock>;
}

// jp in @string{jp = "…"}
const STRING_NAME = /^@[^{(]*[{(]\s*([^\s=]{1,200})\s*=/;

function contextOf(blocks: readonly BibtexBlock[]): BibtexContext {
  const strings = new Map<string, string>();
  const entries = new Map<string, BibtexBlock>();
  for (const block of blocks) {
    const name = block.kind === 'string' && block.closed ? STRING_NAME.exec(block.text)?.[1] : undefined;
    if (name !== undefined) strings.set(name.toLowerCase(), block.text);
    else if (!NO_ENTRY.has(block.kind) && block.closed && !entries.has(block.key)) entries.set(block.key, block);
  }
  return { strings, entries };
}

const WORD = /[A-Za-z_][\w:+-]*/g;

/** The @string definitions that a text uses, and those that these use, in an order that defines before use. */
function usedStrings(text: string, { strings }: BibtexContext, seen = new Set<string>()): string {
  if (strings.size === 0) return '';
  let definitions = '';
  for (const [word] of text.matchAll(WORD)) {
    const name = word.toLowerCase();
    const definition = seen.has(name) ? undefined : strings.get(name);
    if (definition === undefined) continue;
    seen.add(name);
    definitions += `${usedStrings(definition, { strings, entries: new Map() }, seen)}${definition}\n`;
  }
  return definitions;
}

// crossref = {proc2020}
const PARENT = /\b(?:crossref|xdata)\s*=\s*[{"]\s*([^{}"]{1,200})/i;

/** The entries that an entry inherits from, nearest first. */
function parentsOf(block: BibtexBlock, { entries }: BibtexContext): BibtexBlock[] {
  const parents: BibtexBlock[] = [];
  let parent = entries.get(PARENT.exec(block.text)?.[1].trim() ?? '');
  while (parent && parent !== block && !parents.includes(parent)) {
    parents.push(parent);
    parent = entries.get(PARENT.exec(parent.text)?.[1].trim() ?? '');
  }
  return parents;
}

function readEntry(block: BibtexBlock, context: BibtexContext): CslItem | undefined {
  const texts = [block, ...parentsOf(block, context)].map(({ text }) => text).join('\n');
  const raw = parseForced(usedStrings(texts, context) + texts, '@biblatex/text', '@biblatex/entries+list');
  const [entry] = raw as unknown as RawEntry[];
  const [item] = parseForced(raw, '@biblatex/entries+list');
  return entry && item && validateItem(repairItem(item, entry)).item;
}

function brokenEntry({ kind, key, start, end }: BibtexBlock, why: string): Finding {
  const name = key === '' ? `@${kind}` : `@${kind}{${key}}`;
  return {
    code: 'invalid-bibtex',
    severity: 'error',
    message: `${name} cannot be read: ${why}. It is left out`,
    span: { start, end },
  };
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0].slice(0, 160);

function readBlock(block: BibtexBlock, context: BibtexContext): ReadItems {
  if (!block.closed) return { items: [], findings: [brokenEntry(block, 'its closing bracket is missing')] };
  if (NO_ENTRY.has(block.kind)) return { items: [], findings: [] };
  try {
    const item = readEntry(block, context);
    return item ? { items: [item], findings: [] } : { items: [], findings: [brokenEntry(block, 'it holds no fields')] };
  } catch (error) {
    return { items: [], findings: [brokenEntry(block, firstLine(error))] };
  }
}

/** Reads a BibTeX or biblatex text. Never throws on input; text without any entry gives a finding. */
export function readBibtex(text: string): ReadItems {
  const blocks = splitBibtex(text);
  const context = contextOf(blocks);
  const read = blocks.map((block) => readBlock(block, context));
  const findings = read.flatMap((one) => one.findings);
  if (blocks.length === 0 && text.trim() !== '')
    findings.push({
      code: 'no-entries',
      severity: 'error',
      message: 'No BibTeX entry found; expected @article{key, …}',
    });
  return { items: read.flatMap(({ items }) => items), findings };
}
