// `npm run bench [-- FILE]`: how long pustaka takes, beside the same machine's `node -e 0` in the same run. FILE holds one
// reference a line (default: the references of the fixtures again and again, then made Indonesian ones of which no two are
// alike: what was read before is kept, so the two are different questions). Prints a table and asserts nothing: a figure is
// worth what the machine was worth in that minute, so the runs are interleaved and the median is shown.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listsOfLines } from '../../dist/batch/read/line-lists.js';
import { writeCslJsonLine } from '../../dist/formats/write-csl-json.js';
import { parseReferences } from '../../dist/index.js';
import { loadStyle } from '../../dist/load/styles.js';
import { makeIndonesianReferences } from '../../dist/train/indonesian-strings.js';
import { seededRandom } from '../../dist/train/random.js';
import { makeThesis } from './thesis.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = `${ROOT}bin/pustaka.js`;
const PAGE = `${ROOT}fixtures/diplomasi-digital.txt`;
const RUNS = 15;
const REFERENCES = 100_000;
/** So many of them in one process that has warmed up. */
const IN_PROCESS = 20_000;
const STYLED_RUNS = 5;
const STYLED_ITEMS = 1000;
const THESIS_REFERENCES = 400;
const CHECKS = 7;

const now = () => Number(process.hrtime.bigint()) / 1e6;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

function run(args, input) {
  const start = now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input, maxBuffer: 1 << 30 });
  // a check that finds something exits with 1
  if (status !== 0 && !(status === 1 && args.includes('check')))
    throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}`);
  return { time: now() - start, stdout };
}

const print = (columns) =>
  console.log(columns.map((text, index) => (index ? text.padStart(14) : text.padEnd(44))).join(''));

function benchStartUp(references) {
  const three = `${references.slice(0, 3).join('\n\n')}\n`;
  const one = `${references[0]}\n`;
  const cases = [
    ['node -e 0', ['-e', '0'], ''],
    ['pustaka (3 references to CSL-JSON)', [BIN], three],
    ['pustaka -t references', [BIN, '-t', 'references'], three],
    ['pustaka -t bibtex', [BIN, '-t', 'bibtex'], three],
    ['pustaka -t apa', [BIN, '-t', 'apa'], three],
    ['pustaka -t chicago', [BIN, '-t', 'chicago'], three],
    ['pustaka -f lines (1 reference to CSL-JSON)', [BIN, '-f', 'lines'], one],
    ['pustaka -f lines -t apa', [BIN, '-f', 'lines', '-t', 'apa'], one],
    ['pustaka -f lines -t chicago', [BIN, '-f', 'lines', '-t', 'chicago'], one],
  ];
  const times = cases.map(() => []);
  for (let round = 0; round < RUNS; round++)
    for (const [index, [, args, input]] of cases.entries()) times[index].push(run(args, input).time);
  const base = median(times[0]);
  print([`whole process, median of ${RUNS}`, 'ms', '× node -e 0', 'fastest, ms']);
  for (const [index, [name]] of cases.entries()) {
    const middle = median(times[index]);
    print([name, middle.toFixed(0), (middle / base).toFixed(2), Math.min(...times[index]).toFixed(0)]);
  }
}

/** A thousand items, as a style's whole list, beside pandoc where it is installed. */
function benchStyles(references) {
  const folder = mkdtempSync(join(tmpdir(), 'pustaka-bench-'));
  try {
    const items = parseReferences(references).map(({ item }, index) => ({ ...item, id: `item-${index}` }));
    const path = join(folder, 'items.json');
    writeFileSync(path, JSON.stringify(items));
    print([`${items.length} items, median of ${STYLED_RUNS}`, 'ms', '× pandoc']);
    for (const style of ['apa', 'chicago']) {
      const csl = join(folder, `${style}.csl`);
      writeFileSync(csl, loadStyle(style).xml);
      const ours = [];
      const theirs = [];
      for (let round = 0; round < STYLED_RUNS; round++) {
        ours.push(run([BIN, path, '-t', style]).time);
        const start = now();
        const { error } = spawnSync('pandoc', ['--citeproc', '-f', 'csljson', '-t', 'plain', '--csl', csl, path]);
        if (!error) theirs.push(now() - start);
      }
      const share = theirs.length > 0 ? (median(ours) / median(theirs)).toFixed(2) : '(no pandoc)';
      print([`pustaka items.json -t ${style}`, median(ours).toFixed(0), share]);
      if (theirs.length > 0) print([`pandoc --citeproc --csl ${style}.csl`, median(theirs).toFixed(0), '']);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A whole check of a thesis, with the style that its list follows and with a named one. */
function benchCheck(references) {
  const folder = mkdtempSync(join(tmpdir(), 'pustaka-bench-'));
  try {
    const path = join(folder, 'thesis.md');
    const items = parseReferences(references).map(({ item }) => item);
    writeFileSync(path, makeThesis(items, THESIS_REFERENCES));
    print([`a thesis of 1 MB, ${THESIS_REFERENCES} references, median of ${CHECKS}`, 'ms']);
    for (const style of [[], ['--style', 'apa']]) {
      const times = Array.from({ length: CHECKS }, () => run([BIN, 'check', path, ...style]).time);
      print([['pustaka check', ...style].join(' '), median(times).toFixed(0)]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whole processes, with as many workers as there are cores and with none. */
function benchWhole(lines) {
  const text = `${lines.join('\n')}\n`;
  return [availableParallelism(), 1].map((jobs) => {
    const args = [BIN, '-q', '-f', 'lines', '-t', 'csl-jsonl', '-j', `${jobs}`];
    const { time, stdout } = run(args, text);
    const written = stdout.toString().trimEnd().split('\n').length;
    if (written !== lines.length) throw new Error(`${lines.length} lines in, ${written} out`);
    return [`pustaka -f lines -t csl-jsonl -j ${jobs}`, time];
  });
}

function benchThroughput(what, lines) {
  const isReference = (line) => line.trim() !== '';
  const some = listsOfLines(lines.slice(0, IN_PROCESS)).map((list) => list.lines);
  const convert = (list) =>
    parseReferences(list)
      .map(({ item }) => writeCslJsonLine(item))
      .join('\n');
  for (const list of some.slice(0, 2)) convert(list);
  const start = now();
  for (const list of some) convert(list);
  const inProcess = now() - start;
  const [all, few] = [lines, lines.slice(0, IN_PROCESS)].map((of) => of.filter(isReference).length);
  print([`${all} references${what}`, 'ms', 'references/s']);
  const show = (name, time, count) => print([name, time.toFixed(0), ((count / time) * 1000).toFixed(0)]);
  show(`in one process, ${few} of them`, inProcess, few);
  for (const [name, time] of benchWhole(lines)) show(name, time, all);
}

/** Lists of 100 references, as lines. */
function listsOf(referenceAt) {
  const lists = Array.from({ length: REFERENCES / 100 }, (_, list) =>
    Array.from({ length: 100 }, (_unused, at) => referenceAt(100 * list + at)),
  );
  return lists.flatMap((list) => [...list, '']);
}

/** Made without metadata: their titles and names are put together from tables. */
function madeReferences() {
  const noMetadata = mkdtempSync(join(tmpdir(), 'pustaka-bench-'));
  try {
    return makeIndonesianReferences(noMetadata, REFERENCES, seededRandom(1)).map(({ raw }) => raw);
  } finally {
    rmSync(noMetadata, { recursive: true });
  }
}

const found = run([BIN, PAGE, '-t', 'references']).stdout.toString().trimEnd().split('\n');
const file = process.argv[2];
const made = madeReferences();
benchStartUp(found);
console.log();
benchStyles(made.slice(0, STYLED_ITEMS));
console.log();
benchCheck(made.slice(0, 2 * THESIS_REFERENCES));
console.log();
if (file) benchThroughput(` of ${file}`, readFileSync(file, 'utf8').trimEnd().split('\n'));
else {
  benchThroughput(
    ', three again and again',
    listsOf((at) => found[at % found.length]),
  );
  benchThroughput(
    ', no two alike',
    listsOf((at) => made[at]),
  );
}
