// The words of the help that the option table cannot hold: formats, examples, exit codes.
import { INPUT_FORMATS } from '../batch/input-formats.js';
import { OUTPUT_FORMATS } from '../batch/output-formats.js';
import { REPORT_FORMS } from '../report/forms.js';
import { EXIT_MEANINGS } from './exit-codes.js';

const EXAMPLES: readonly (readonly [command: string, meaning: string])[] = [
  ['pustaka thesis.txt', 'the reference list of a text, as CSL-JSON'],
  ['pustaka thesis.md --to apa', 'in APA style, one reference a line'],
  ['pustaka skripsi.txt -t chicago -l id-ID', 'in Chicago author-date style, in Indonesian'],
  ['pdftotext paper.pdf - | pustaka -t bibtex -o refs.bib', 'from a PDF to a .bib file'],
  ["pustaka 'papers/**/*.txt' -t bibtex -o refs/", 'one output beside the name and folder of each'],
  ["pustaka 'papers/**/*.txt' '!papers/draft/**'", 'all but the drafts'],
  ['pustaka -f lines refs.txt -t csl-jsonl', 'one reference a line in, one item a line out'],
  ['pustaka library.bib --to my-journal.csl', 'BibTeX in, any CSL style out'],
  ['pustaka thesis.md -t apa --as html -o refs.html', 'with italics, to open and copy from'],
  ['pustaka paper.txt -t chicago-notes --notes', 'as footnotes, in the order of the list'],
  ['pustaka refs.json -t biblatex --title-case sentence', 'to LaTeX, titles in sentence case'],
  ['pustaka thesis.txt --min-confidence 0.8', 'and say which references to look at'],
];

const linesOf = (examples: readonly (readonly [command: string, meaning: string])[]): string =>
  examples.map(([command, meaning]) => `  # ${meaning}\n  ${command}`).join('\n');

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

const GOLD_FORM = `A gold file holds one JSON object a line, offsets in UTF-16 units:
  {"raw": "Sari, D. 2015. Peran Media.",
   "spans": [{"label": "author", "start": 0, "end": 8},
             {"label": "issued", "start": 9, "end": 13},
             {"label": "title", "start": 15, "end": 26}]}
Labels are those of \`pustaka --to spans\`. If only some labels are marked
throughout, name them: "labels": ["author", "title"].`;

/** What stands below the options of train. */
export const trainHelp = (): string => `
Training goes on from the model that pustaka comes with (or --model), so that a
hundred references can adapt it; --from-scratch wants thousands.

${GOLD_FORM}

Examples:
${linesOf([
  ['pustaka train --gold mine.jsonl --out mine.bin', 'adapt the model to your references'],
  ['pustaka thesis.txt --model mine.bin', 'and use it'],
  ['pustaka train --gold a.jsonl b.jsonl.gz --out ab.bin --seeds 4', 'several files, four runs averaged'],
])}`;

/** What stands below the options of evaluate. */
export const evaluateHelp = (): string => `
A reference is exact when every field is right and none is invented; fields are
compared by their letters and digits. Measure on references that the model was
not trained on.

${GOLD_FORM}

Examples:
${linesOf([
  ['pustaka evaluate --gold other.jsonl', 'how good the model is on them'],
  ['pustaka evaluate --gold other.jsonl --model mine.bin', 'how good your own is'],
  ['pustaka evaluate --gold other.jsonl --delta', 'and where it is wrong'],
])}`;

const CONFIGURATION = `Configuration: pustaka.config.json, "pustaka" in package.json, or .pustakarc, the
nearest one upwards from each input; the command line wins:
  {"style": "apa", "locale": "id-ID", "rules": {"valid-doi": "off"},
   "maxWarnings": 0, "ignore": ["drafts/"], "baseline": "pustaka.baseline.json"}

In the text (in LaTeX and BibTeX behind a %):
  <!-- pustaka-disable-next-line valid-doi, valid-url -- why -->
  <!-- pustaka-disable-line -->
  <!-- pustaka-disable valid-style --> … <!-- pustaka-enable valid-style -->`;

/** What stands below the options of check. */
export const checkHelp = (): string => `
Report formats (--format):
${formatRows(REPORT_FORMS)}

${CONFIGURATION}

Examples:
${linesOf([
  ['pustaka check thesis.md', 'what is wrong in the references of a text, and where'],
  ['pustaka check skripsi.tex --style apa --locale id-ID', 'held against APA in Indonesian'],
  ['pustaka check thesis.md --diff', 'what could be mended safely'],
  ['pustaka check thesis.md --fix', 'and mend it'],
  ["pustaka check 'chapters/*.md' --format github", 'in GitHub Actions'],
  ['pustaka check thesis.md --baseline known.json --update-baseline', 'from now on report only what is new'],
  ['pustaka check - --stdin-filename thesis.md < thesis.md', 'from an editor'],
])}

Exit codes:
${column(
  [
    ['0', 'no errors (warnings and hints alone do not fail)'],
    ['1', 'errors, or more warnings than --max-warnings; with --diff as without'],
    ['2', 'wrong use or an unreadable input (the others are reported)'],
    ['130', 'interrupted'],
  ],
  '  ',
)}`;

/** What stands below the options of rules. */
export const rulesHelp = (): string => `
Examples:
${linesOf([
  ['pustaka rules', 'every rule in one line'],
  ['pustaka rules valid-doi', 'what one finds, why, and its examples'],
])}`;

/** What stands below the options of convert. */
export const convertHelp = (): string => `
Input formats (--from; by file extension where none is named):
${formatRows(INPUT_FORMATS)}

Output formats (--to):
${formatRows(OUTPUT_FORMATS)}
${STYLE_ROWS}

Into a folder (-o refs/), what stands there already as it would become is left
alone, so that the same command goes on with a run that was interrupted. What
pustaka did not make is not written over without --force.

Examples:
${linesOf(EXAMPLES)}

Exit codes:
${column(
  EXIT_MEANINGS.map(([code, meaning]) => [String(code), meaning] as const),
  '  ',
)}`;
