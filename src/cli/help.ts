// The words of the help that the option table cannot hold: formats, examples, exit codes.
import { INPUT_FORMATS } from '../batch/input-formats.js';
import { OUTPUT_FORMATS } from '../batch/output-formats.js';
import { EXIT_MEANINGS } from './exit-codes.js';

const EXAMPLES: readonly (readonly [command: string, meaning: string])[] = [
  ['pustaka thesis.txt', 'the reference list of a text, as CSL-JSON'],
  ['pustaka thesis.md --to apa', 'in APA style, one reference a line'],
  ['pustaka skripsi.txt -t chicago -l id-ID', 'in Chicago author-date style, in Indonesian'],
  ['pdftotext paper.pdf - | pustaka -t bibtex -o refs.bib', 'from a PDF to a .bib file'],
  ["pustaka 'papers/*.txt' -t csl-jsonl -o out/", 'one output for each input'],
  ['pustaka -f lines refs.txt -t csl-jsonl', 'one reference a line in, one item a line out'],
  ['pustaka library.bib --to my-journal.csl', 'BibTeX in, any CSL style out'],
];

const exampleLines = EXAMPLES.map(([command, meaning]) => `  # ${meaning}\n  ${command}`).join('\n');

const column = (rows: readonly (readonly [string, string])[], indent: string): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${indent}${left.padEnd(width)}  ${right}`).join('\n');
};

const formatRows = (formats: readonly { readonly name: string; readonly summary: string }[]) =>
  column(
    formats.map(({ name, summary }) => [name, summary] as const),
    '  ',
  );

const STYLE_ROWS = column(
  [
    ['apa, chicago, chicago-notes', 'a style (`pustaka styles` lists all)'],
    ['PATH.csl', 'any CSL style file'],
  ],
  '  ',
);

/** What stands below the options of convert. */
export const convertHelp = (): string => `
Input formats (--from; by file extension where none is named):
${formatRows(INPUT_FORMATS)}

Output formats (--to):
${formatRows(OUTPUT_FORMATS)}
${STYLE_ROWS}

Examples:
${exampleLines}

Exit codes:
${column(
  EXIT_MEANINGS.map(([code, meaning]) => [String(code), meaning] as const),
  '  ',
)}`;
