// The outside → CSL items: one door for every format that holds items. The format is named, never guessed; each reader,
// and the library behind it, is loaded only when its format is asked for.
import { createDocument, positionAt } from '../text/document.js';
import { UsageError } from '../text/errors.js';
import type { Finding } from '../text/finding.js';
import { didYouMean } from '../text/nearest.js';
import type { PlacedReadItems, ReadItems } from './items-read.js';
import { readCslJson, readCslJsonl } from './read-csl-json.js';

/** Formats that `readItems` reads. */
export const READ_FORMATS = ['csl-json', 'csl-jsonl', 'csl-yaml', 'bibtex', 'ris', 'endnote-xml', 'nbib'] as const;

export type ReadFormat = (typeof READ_FORMATS)[number];

/** Formats that `writeItems` writes. */
export const WRITTEN_FORMATS = ['csl-json', 'csl-jsonl', 'csl-yaml', 'bibtex', 'biblatex', 'ris', 'hayagriva'] as const;

export type WrittenFormat = (typeof WRITTEN_FORMATS)[number];

/** Every format that holds items, read or written. */
export const ITEM_FORMATS: readonly ItemFormat[] = [...new Set([...READ_FORMATS, ...WRITTEN_FORMATS])];

export type ItemFormat = ReadFormat | WrittenFormat;

export const duplicateIdMessage = (id: string, lines: readonly number[] = []): string =>
  `Several items have the id "${id.slice(0, 80)}"${onLines(lines)}; all are kept`;

/** ", on lines 2 and 9", ", on line 2": items may stand on one line. */
function onLines(lines: readonly number[]): string {
  const [...different] = new Set(lines);
  const last = different.pop();
  if (last === undefined) return '';
  return different.length === 0 ? `, on line ${last}` : `, on lines ${different.join(', ')} and ${last}`;
}

const LISTED = 5;

/** A second item with the id of an earlier one stays, but whoever cites by id must know; the place is that of the second. */
function duplicateIds(text: string, { items, places }: PlacedReadItems): Finding[] {
  const indexes = new Map<string, number[]>();
  items.forEach(({ id }, index) => {
    const known = indexes.get(id);
    if (known) known.push(index);
    else indexes.set(id, [index]);
  });
  const repeated = [...indexes].filter(([, all]) => all.length > 1);
  if (repeated.length === 0) return [];
  const document = createDocument('', text);
  return repeated.map(([id, all]) => {
    const spans = places ? all.map((index) => places[index].span) : [];
    const lines = spans.slice(0, LISTED).map(({ start }) => positionAt(document, start).line);
    const message = duplicateIdMessage(id, lines);
    return { code: 'duplicate-id', severity: 'warning', message, ...(spans[1] && { span: spans[1] }) };
  });
}

async function readFormat(text: string, format: ReadFormat, path: string): Promise<PlacedReadItems> {
  switch (format) {
    case 'csl-json':
      return readCslJson(text, path);
    case 'csl-jsonl':
      return readCslJsonl(text);
    case 'bibtex':
      return (await import('./read-bibtex.js')).readBibtex(text);
    case 'ris':
      return (await import('./read-ris.js')).readRis(text);
    case 'csl-yaml':
      return (await import('./read-csl-yaml.js')).readCslYaml(text, path);
    case 'endnote-xml':
      return (await import('./read-endnote-xml.js')).readEndnoteXml(text);
    case 'nbib':
      return (await import('./read-nbib.js')).readNbib(text);
    default:
      throw new UsageError(`Cannot read the format ${String(format)}.${didYouMean(String(format), READ_FORMATS)}`);
  }
}

/** As `readItems`, with the places of the items where the reader of the format knows them. */
export async function readPlacedItems(text: string, format: ReadFormat, path: string): Promise<PlacedReadItems> {
  const read = await readFormat(text, format, path);
  return { ...read, findings: [...read.findings, ...duplicateIds(text, read)] };
}

/**
 * Reads CSL items out of `text`; `path` only names the text in errors. A broken entry is a finding and its neighbours come
 * out. Throws InputError (file, line, column) when nothing of the text can be read as the format, UsageError for an unknown one.
 */
export async function readItems(text: string, format: ReadFormat, path: string): Promise<ReadItems> {
  const { items, findings } = await readPlacedItems(text, format, path);
  return { items, findings };
}
