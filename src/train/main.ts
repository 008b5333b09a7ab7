// The project's own commands over labelled data; not part of `pustaka` itself.
//   npm run train    -- TRAIN_FOLDER [--output FILE] [--work FOLDER] [--seeds N] [--threads N]
//   node dist/train/main.js second-look TRAIN_FOLDER [--output FILE] [--work FOLDER] [--threads N]      the second look alone, into a model that is there
//   npm run evaluate -- DEV_FOLDER [--model FILE] [--lists] | --tables TABLES_FOLDER
//   npm run delta    -- CORPUS.jsonl [--model FILE]
//   npm run styles:check -- EXPECTED.jsonl.gz [--shown N] [--differences]
//   node dist/train/main.js title-case FOLDER [final] [--shown N]      sentence case on the English titles of *.jsonl.gz; final: the other half of the files
//   node dist/train/main.js bib FOLDER [--against MODULE_FOLDER]     our BibTeX reader beside biber and @retorquere/bibtex-parser
//   node dist/train/main.js documents DOCUMENTS.jsonl      the references found in each, a line a document
//   npm run check:citations -- METADATA_FOLDER [--shown N]      citations against lists: hand-written texts of fixtures/citations, and made ones
//   npm run check:seeded -- [FOLDER] [--show KIND|RULE|false-alarms]      known errors planted into clean lists: what is found of them
//   node dist/train/main.js findings FOLDER [--sample N] [--seed S]      findings in real documents, in random order, for a reader to judge
//   node dist/train/main.js conservation FOLDER [--mutations N] [--shown N]      where each character of the documents and references of a folder ends; what is lost
//   node dist/train/main.js findings FOLDER --judged fixtures/judged/findings.jsonl      what of those that were judged is still found
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findReferences } from '../find/index.js';
import type { Model } from '../label/model.js';
import { loadModel } from '../load/model.js';
import { createDocument } from '../text/document.js';
import { InputError, ModelError, UsageError } from '../text/errors.js';
import { biberReader, checkBib, type KeyReader, parserReader, reportBibScore } from './check-bib.js';
import { checkMadeTexts, checkWrittenTexts, reportCitations, sumOfScores } from './check-citations.js';
import { checkStyles, reportStyleScores } from './check-styles.js';
import { checkTitleCase, reportTitleCase } from './check-title-case.js';
import { reportConservation } from './conservation.js';
import { differingReferences, evaluateFolder } from './evaluate.js';
import { evaluateLists } from './evaluate-lists.js';
import { evaluateTables } from './evaluate-tables.js';
import { compareWithJudged, readJudged, reportComparison } from './judged/judged-findings.js';
import { countsByRule, drawSample, findingsOfFolder } from './judged/sample-findings.js';
import { trainSecondLook } from './second-look/train-second-look.js';
import { checkSeeded } from './seeded/check-seeded.js';
import { reportDifferences } from './style-differences.js';
import { trainModel } from './train-model.js';

const OPTIONS = {
  output: { type: 'string', default: 'src/label/model.bin' },
  work: { type: 'string', default: 'train-work' },
  seeds: { type: 'string', default: '3' },
  model: { type: 'string' },
  tables: { type: 'string' },
  shown: { type: 'string', default: '0' },
  differences: { type: 'boolean', default: false },
  lists: { type: 'boolean', default: false },
  threads: { type: 'string', default: '2' },
  against: { type: 'string' },
  show: { type: 'string' },
  sample: { type: 'string', default: '200' },
  seed: { type: 'string', default: '5' },
  judged: { type: 'string' },
  mutations: { type: 'string', default: '0' },
} as const;

const USAGE = `usage: main.js train FOLDER [--output FILE] [--work FOLDER] [--seeds N]
       main.js second-look FOLDER [--output FILE] [--work FOLDER] [--threads N]
       main.js evaluate FOLDER [--model FILE] [--lists]
       main.js evaluate --tables FOLDER
       main.js delta CORPUS.jsonl [--model FILE]
       main.js styles EXPECTED.jsonl.gz [--shown N] [--differences]
       main.js title-case FOLDER [final] [--shown N]
       main.js bib FOLDER [--against MODULE_FOLDER]
       main.js documents DOCUMENTS.jsonl
       main.js citations METADATA_FOLDER [--shown N]
       main.js seeded [FOLDER] [--show KIND|RULE|false-alarms]
       main.js findings FOLDER [--sample N] [--seed S] [--judged FILE]
       main.js conservation FOLDER [--mutations N] [--shown N]`;

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** So many made texts for each planted error. */
const MADE_TEXTS = 40;
const WRITTEN_TEXTS = 'fixtures/citations';

function printCitations(folder: string, model: Model, shown: number): void {
  const made = checkMadeTexts(folder, model, MADE_TEXTS);
  print(reportCitations([checkWrittenTexts(WRITTEN_TEXTS, model), ...made, sumOfScores('made, all', made)], shown));
}

function printTables(folder: string): void {
  print(
    evaluateTables(folder).map(
      ({ table, right, total }) =>
        `${table.padEnd(20)}${String(total).padStart(6)}${(right / total).toFixed(3).padStart(9)}`,
    ),
  );
}

function printStyleScores(place: string, shown: number, differences: boolean): void {
  const scores = checkStyles(place);
  print([reportStyleScores(scores, shown), ...(differences ? [reportDifferences(scores)] : [])]);
}

/** What finding and splitting alone make of whole documents (`{"id", "text"}` a line), in the form that is scored. */
function foundReferences(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => {
    if (line.trim() === '') return [];
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const { lists } = findReferences(createDocument(id, text));
    return JSON.stringify({
      id,
      references: lists.flatMap(({ references }) => references.map((reference) => reference.text)),
    });
  });
}

/** Our BibTeX reader beside biber, where it is installed, and a parser in the node_modules of `against`. */
async function bibScore(folder: string, against: string | undefined): Promise<string[]> {
  const readers = {
    biber: biberReader(),
    '@retorquere/bibtex-parser': against === undefined ? undefined : await parserReader(against),
  };
  const others = Object.entries(readers).filter((reader): reader is [string, KeyReader] => reader[1] !== undefined);
  return reportBibScore(checkBib(folder, new Map(others)));
}

const report = (line: string) => process.stderr.write(`${line}\n`);

/** A sample of the findings in real documents, or what of the judged ones in a file is still found. */
function findings(folder: string, wanted: { model?: string; sample: string; seed: string; judged?: string }): string[] {
  const groups = findingsOfFolder(folder, loadModel(wanted.model));
  if (wanted.judged !== undefined)
    return reportComparison(compareWithJudged(readJudged(readFileSync(wanted.judged, 'utf8')), groups.flat()));
  countsByRule(groups.flat()).forEach(report);
  return drawSample(groups, Number(wanted.sample), Number(wanted.seed)).map((finding) => JSON.stringify(finding));
}

/** Learns the second look and writes it into the model file `output`. */
function addSecondLook(corpora: string, { output, work, threads }: { output: string; work: string; threads: string }) {
  return trainSecondLook({ corpora, model: output, workFolder: join(work, 'folds'), threads: Number(threads), report });
}

async function run(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  const [command, place] = positionals;
  if (command === 'evaluate' && values.tables) return printTables(values.tables);
  if (command === 'citations') return printCitations(place, loadModel(values.model), Number(values.shown));
  if (command === 'seeded') return print(checkSeeded(place, loadModel(values.model), values.show));
  if (place === undefined) throw new UsageError(USAGE);
  if (command === 'evaluate' && values.lists) return print(evaluateLists(loadModel(values.model), place));
  if (command === 'evaluate') return print(evaluateFolder(loadModel(values.model), place));
  if (command === 'delta') return print(differingReferences(loadModel(values.model), place));
  if (command === 'styles') return printStyleScores(place, Number(values.shown), values.differences);
  if (command === 'title-case')
    return print(reportTitleCase(checkTitleCase(place, positionals[2] === 'final'), Number(values.shown)));
  if (command === 'bib') return print(await bibScore(place, values.against));
  if (command === 'findings') return print(findings(place, values));
  if (command === 'conservation')
    return print(reportConservation(place, loadModel(values.model), Number(values.mutations), Number(values.shown)));
  if (command === 'documents') return print(foundReferences(place));
  if (command === 'second-look') return addSecondLook(place, values);
  if (command !== 'train') throw new UsageError(USAGE);
  const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => index + 1);
  await trainModel({ corpora: place, output: values.output, workFolder: values.work, seeds, report });
  return addSecondLook(place, values);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const expected = error instanceof UsageError || error instanceof InputError || error instanceof ModelError;
  if (!expected) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
