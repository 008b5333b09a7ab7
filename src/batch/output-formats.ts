// What outputs can be: the one table behind --to, output names and the help. Styles are not in it: they stand in
// load/styles, which is asked only when a name is not found here, so that a run to CSL-JSON never loads it.

import { LINE_FORM_EXTENSIONS, type LineFormName } from '../formats/styled/line-form-names.js';

/** `needs` says how far the journey has to go for it: found strings, labelled ones, or CSL items. */
export interface OutputFormat {
  readonly name: string;
  readonly needs: 'references' | 'labels' | 'items';
  readonly extension: string;
  readonly summary: string;
}

export const OUTPUT_FORMATS = [
  { name: 'csl-json', needs: 'items', extension: '.json', summary: 'one array of CSL items over all inputs' },
  { name: 'csl-jsonl', needs: 'items', extension: '.jsonl', summary: 'one CSL item a line' },
  { name: 'csl-yaml', needs: 'items', extension: '.yaml', summary: 'CSL items in YAML, as pandoc reads them' },
  { name: 'bibtex', needs: 'items', extension: '.bib', summary: 'BibTeX' },
  { name: 'biblatex', needs: 'items', extension: '.bib', summary: 'BibLaTeX, for biber' },
  { name: 'ris', needs: 'items', extension: '.ris', summary: 'RIS' },
  { name: 'hayagriva', needs: 'items', extension: '.yml', summary: "Hayagriva's YAML, for Typst" },
  { name: 'references', needs: 'references', extension: '.txt', summary: 'the found references, one a line' },
  {
    name: 'spans',
    needs: 'labels',
    extension: '.jsonl',
    summary: 'references with their labels, one JSON object a line',
  },
] as const satisfies readonly OutputFormat[];

/** The locale of styled text where none is named, and the one that follows the list's own language. */
export const DEFAULT_LOCALE = 'en-US';
export const AUTO_LOCALE = 'auto';

/** A style's output, one reference a line. */
export const styledFormat = (name: string, form: LineFormName = 'text'): OutputFormat => ({
  name,
  needs: 'items',
  extension: LINE_FORM_EXTENSIONS[form],
  summary: 'one reference a line',
});

export const outputFormatByName = (name: string): OutputFormat | undefined =>
  OUTPUT_FORMATS.find((format) => format.name === name);
