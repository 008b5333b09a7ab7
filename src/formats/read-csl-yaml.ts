// CSL-YAML in: a mapping with a list of references, a bare list, one item, or the front matter of a Markdown file. Faults
// are named with the path in the item and the place in the text.
import type { CslItem } from '../csl/item.js';
import { type ItemFault, validateItem } from '../csl/validate.js';
import { InputError } from '../text/errors.js';
import type { Finding } from '../text/finding.js';
import type { Span } from '../text/span.js';
import { AliasBombError, NodeReader } from './csl-yaml/item-values.js';
import { isMap, isScalar, isSeq, type Node, parseYaml, spanOf, TooDeepError } from './csl-yaml/yaml-nodes.js';
import type { ReadItems } from './items-read.js';
import { placeName } from './read-csl-json.js';
import { textLines } from './ris/tagged-lines.js';

/** More faults of one kind tell nobody more. */
const MAX_SYNTAX_FINDINGS = 20;

const MARKER = /^(?:---|\.\.\.)[ \t]*$/;

/** The YAML blocks of a text: all of it, or what stands between the markers of a Markdown file that starts with one. */
function yamlBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  let start: number | undefined;
  let isFirst = true;
  for (const line of textLines(text)) {
    if (isFirst && line.text.trim() === '') continue;
    const isMarker = MARKER.test(line.text);
    if (isFirst && !isMarker) return [{ start: 0, end: text.length }];
    isFirst = false;
    if (!isMarker) continue;
    if (start !== undefined) blocks.push({ start, end: line.start });
    start = start === undefined && line.text.startsWith('-') ? line.end : undefined;
  }
  if (start !== undefined) blocks.push({ start, end: text.length });
  return blocks;
}

/** A text of the same offsets in which only the block is left. */
const onlyBlock = (text: string, { start, end }: Span): string =>
  text.slice(0, start).replace(/[^\n\r]/g, ' ') + text.slice(start, end);

const HAS_REFERENCES = /^\uFEFF?references[ \t]*:/m;

/** The block that holds references; the first one where none says so. */
function itemBlock(text: string): string {
  const blocks = yamlBlocks(text);
  const block = blocks.find(({ start, end }) => HAS_REFERENCES.test(text.slice(start, end))) ?? blocks[0];
  return block ? onlyBlock(text, block).replace(/^\uFEFF/, ' ') : '';
}

const valueAt = (node: Node | undefined, key: string, reader: NodeReader): Node | undefined =>
  isMap(node) ? reader.valueOf(node, key) : undefined;

/** The nodes that should be items, and how a fault names the list that they stand in. */
function itemNodes(root: Node, reader: NodeReader): { nodes: readonly unknown[]; name: string } {
  const references = valueAt(root, 'references', reader);
  if (isSeq(references)) return { nodes: references.items, name: 'references' };
  if (isSeq(root)) return { nodes: root.items, name: '' };
  return { nodes: valueAt(root, 'id', reader) || valueAt(root, 'type', reader) ? [root] : [], name: '' };
}

/** The node that a fault's path leads to, or the nearest one around it. */
function nodeAt(item: Node, path: string, reader: NodeReader): Node {
  let node = item;
  for (const [, key, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    const inner = index === undefined ? valueAt(node, key, reader) : itemAt(node, Number(index), reader);
    if (inner === undefined) return node;
    node = inner;
  }
  return node;
}

const itemAt = (node: Node, index: number, reader: NodeReader): Node | undefined =>
  isSeq(node) ? reader.resolve(node.items[index]) : undefined;

function faultFinding(fault: ItemFault, name: string, span: Span | undefined): Finding {
  const where = [name, fault.path].filter((part) => part !== '').join('.');
  return {
    code: fault.path === '' ? 'invalid-item' : 'invalid-csl',
    severity: fault.path === '' ? 'error' : 'warning',
    message: where === '' ? fault.message : `${where.slice(0, 200)}: ${fault.message}`,
    ...(span && { span }),
  };
}

/** Keys that stand twice in an item: only the last one counts. */
function repeatedKeys(node: Node, reader: NodeReader): ItemFault[] {
  if (!isMap(node)) return [];
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [key] of reader.entries(node)) (seen.has(key) ? repeated : seen).add(key);
  return [...repeated].map((path) => ({ path, message: 'Stands here twice; the last one counts' }));
}

function readItem(entry: unknown, index: number, name: string, reader: NodeReader): ReadItems {
  const node = reader.resolve(entry);
  const { item, faults } = validateItem(isMap(node) ? reader.item(node) : node && reader.plain(node));
  const repeated = node ? repeatedKeys(node, reader) : [];
  const findings = [...faults, ...repeated].map((fault) =>
    faultFinding(fault, `${name}[${index}]`, node && spanOf(nodeAt(node, fault.path, reader))),
  );
  return { items: item ? [withId(item, index)] : [], findings };
}

const withId = (item: CslItem, index: number): CslItem =>
  item.id === '' ? { ...item, id: `item-${index + 1}` } : item;

function readNodes(root: Node, length: number): ReadItems {
  const reader = new NodeReader(length);
  reader.learnAnchors(root);
  const { nodes, name } = itemNodes(root, reader);
  const read = nodes.map((node, index) => readItem(node, index, name, reader));
  return { items: read.flatMap(({ items }) => items), findings: read.flatMap(({ findings }) => findings) };
}

interface SyntaxFault {
  readonly message: string;
  readonly pos: readonly [number, number];
}

const syntaxFinding = ({ message, pos: [start, end] }: SyntaxFault): Finding => ({
  code: 'invalid-yaml',
  severity: 'error',
  message: `This is not YAML: ${message}`,
  span: { start, end: Math.max(start, end) },
});

function syntaxFindings(errors: readonly SyntaxFault[]): Finding[] {
  const told = errors.slice(0, MAX_SYNTAX_FINDINGS).map(syntaxFinding);
  const more = errors.length - told.length;
  if (more > 0) told.push({ code: 'invalid-yaml', severity: 'error', message: `${more} more faults in the YAML` });
  return told;
}

/** Runs a reader that gives up on files made to overwhelm it. */
function guarded(path: string, read: () => ReadItems): ReadItems {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof TooDeepError || cause instanceof AliasBombError)
      throw new InputError(`${path}: ${cause.message}; expected CSL-YAML, a list of references`, { cause });
    throw cause;
  }
}

const isEmpty = (node: Node | null): boolean =>
  node === null || (isScalar(node) && String(node.value ?? '').trim() === '');

/**
 * Reads CSL-YAML. Throws InputError (file, line, column) when nothing in it is YAML, or when it is nested or multiplied by
 * aliases beyond all use.
 */
export function readCslYaml(text: string, path: string): ReadItems {
  return guarded(path, () => {
    const { contents, errors } = parseYaml(itemBlock(text));
    const read = contents === null ? { items: [], findings: [] } : readNodes(contents, text.length);
    if (read.items.length === 0 && errors.length > 0)
      throw new InputError(`${placeName(path, text, errors[0].pos[0])}: ${syntaxFinding(errors[0]).message}`);
    const findings = [...syntaxFindings(errors), ...read.findings];
    if (read.items.length === 0 && findings.length === 0 && (isEmpty(contents) || !isEmptyList(contents)))
      findings.push({ code: 'no-entries', severity: 'error', message: NO_ENTRIES });
    return { items: read.items, findings };
  });
}

const NO_ENTRIES = 'No references found; expected a list of items, or a mapping with "references:"';

// "references: []" says that there are none
const isEmptyList = (node: Node | null): boolean =>
  (isSeq(node) && node.items.length === 0) ||
  (isMap(node) && node.items.some(({ value }) => isSeq(value) && value.items.length === 0));
