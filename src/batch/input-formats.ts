// What inputs can be, by name and by file extension: the one table behind --from, folders and the help. An extension
// decides, never the content; what no extension claims is a text.
import { extname } from 'node:path';
import type { Markup } from '../find/index.js';
import type { ReadFormat } from '../formats/read-items.js';

/** `holds` says what reading has to do: find references in a whole text, take one from each line, or read finished items. */
export interface InputFormat {
  readonly name: 'text' | 'lines' | ReadFormat;
  readonly holds: 'text' | 'lines' | 'items';
  readonly extensions: readonly string[];
  readonly summary: string;
}

export const INPUT_FORMATS: readonly InputFormat[] = [
  {
    name: 'text',
    holds: 'text',
    extensions: ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.tex', '.bbl'],
    summary: 'a whole document; Markdown, HTML and LaTeX are looked through',
  },
  { name: 'lines', holds: 'lines', extensions: [], summary: 'one reference a line; a blank line ends a list' },
  { name: 'csl-json', holds: 'items', extensions: ['.json'], summary: 'an array of CSL items' },
  { name: 'csl-jsonl', holds: 'items', extensions: ['.jsonl', '.ndjson'], summary: 'one CSL item a line' },
  { name: 'csl-yaml', holds: 'items', extensions: ['.yaml', '.yml'], summary: 'CSL items in YAML, as pandoc has them' },
  { name: 'bibtex', holds: 'items', extensions: ['.bib'], summary: 'BibTeX or BibLaTeX' },
  { name: 'ris', holds: 'items', extensions: ['.ris'], summary: 'RIS' },
  { name: 'endnote-xml', holds: 'items', extensions: ['.xml'], summary: "EndNote's XML" },
  { name: 'nbib', holds: 'items', extensions: ['.nbib'], summary: "PubMed's NBIB" },
];

/** Extensions whose markup is looked through; every other text is plain. */
export const MARKUP_EXTENSIONS: ReadonlyMap<string, Markup> = new Map([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.tex', 'latex'],
  ['.bbl', 'latex'],
]);

const TEXT = INPUT_FORMATS[0];
const extensionOf = (path: string) => extname(path).toLowerCase();

/** The format of a file by its extension; a text where none claims it. */
export const inputFormatByPath = (path: string): InputFormat =>
  INPUT_FORMATS.find(({ extensions }) => extensions.includes(extensionOf(path))) ?? TEXT;

export const inputFormatByName = (name: string): InputFormat | undefined =>
  INPUT_FORMATS.find((format) => format.name === name);

export const markupByPath = (path: string): Markup => MARKUP_EXTENSIONS.get(extensionOf(path)) ?? 'plain';
