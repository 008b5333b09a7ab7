// CSL items → CSL-YAML, as pandoc reads it: a mapping with a list of references, dates in EDTF, text in Markdown. The same
// text is a bibliography file and the front matter of a Markdown document.
import { type CslItem, DATE_VARIABLES, type DateVariable, NAME_VARIABLES, TEXT_VARIABLES } from '../csl/item.js';
import { edtfText } from './csl-yaml/edtf.js';
import { markdownText } from './csl-yaml/markdown-text.js';
import { sequenceLines } from './csl-yaml/yaml-text.js';

const NAMES: ReadonlySet<string> = new Set(NAME_VARIABLES);
const DATES: ReadonlySet<string> = new Set(DATE_VARIABLES);
const TEXTS: ReadonlySet<string> = new Set([...TEXT_VARIABLES, 'id']);

/** Every text of a name or a date as Markdown. */
const markdownParts = (parts: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parts).map(([key, part]) => [key, typeof part === 'string' ? markdownText(part) : part]),
  );

function yamlValue(item: CslItem, variable: string): unknown {
  const value = (item as Readonly<Record<string, unknown>>)[variable];
  if (TEXTS.has(variable)) return typeof value === 'string' ? markdownText(value) : value;
  if (NAMES.has(variable) && Array.isArray(value)) return value.map(markdownParts);
  if (!DATES.has(variable)) return value;
  const date = item[variable as DateVariable]!;
  return edtfText(date) ?? markdownParts(date);
}

const yamlItem = (item: CslItem): Record<string, unknown> =>
  Object.fromEntries(Object.keys(item).map((variable) => [variable, yamlValue(item, variable)]));

/** A YAML document of all items, in order, that a Markdown file may start with. */
export function writeCslYaml(items: readonly CslItem[]): string {
  const lines = items.length === 0 ? ['references: []'] : ['references:', ...sequenceLines(items.map(yamlItem))];
  return `---\n${lines.join('\n')}\n...\n`;
}
