// The run: every planned output is made of its inputs, list by list. One bad input is reported and the others go on.
import { InputError } from '../text/errors.js';
import { type ChangeItems, type ConvertedList, listLength, withItems } from './converted-list.js';
import type { Emitter } from './emitter.js';
import type { PlannedInput, PlannedOutput } from './plan.js';
import type { ConversionWishes, PreparedConversion } from './prepare.js';
import type { Report } from './problem.js';
import { readLists, type Stdin } from './read-lists.js';
import { fileSink, type Sink } from './sinks.js';
import { type Doubt, weighList } from './weigh.js';

/** What a run needs besides its plan. An aborted `signal` ends it after what is in hand. */
export interface Conversion {
  readonly stdin: Stdin;
  readonly stdout: Sink;
  readonly wishes: ConversionWishes;
  /** What `prepareConversion` made of `wishes`. */
  readonly prepared: PreparedConversion;
  readonly signal: AbortSignal;
  readonly report: Report;
  /** Gets the unsure references of each list, and how many references the list holds, where `wishes.threshold` asks for them. */
  readonly tellDoubts?: (doubts: readonly Doubt[], references: number) => void;
  /** How many workers may run; 1: everything is done in this thread. */
  readonly jobs: number;
  /** The file that a worker starts from; none: everything is done in this thread. */
  readonly workerFile?: URL;
  /** End after the first input that cannot be read. */
  readonly failsFast: boolean;
  /** Called after each list with what has been done so far. */
  readonly progress?: (progress: Progress) => void;
}

/** What has been done so far. */
export interface Progress {
  readonly inputs: number;
  readonly references: number;
}

/** What came of a run. */
export interface Outcome {
  /** Inputs that were done with, unreadable ones too. */
  inputs: number;
  references: number;
  /** References that are less sure than the threshold. */
  unsure: number;
  /** Inputs that could not be read, or in part only. */
  unreadable: number;
  /** Inputs that could be read and hold no reference. */
  withoutReferences: number;
  /** Outputs that stood there already as they would have been written. */
  unchanged: number;
  /** Outputs that were not made because the run ended before (Ctrl-C, fail-fast). */
  outputsLeft: number;
  interrupted: boolean;
}

const openSink = (output: PlannedOutput, { stdout }: Conversion): Sink =>
  output.path === undefined ? stdout : fileSink(output.path, output.folder);

/** What an input held: how many references, and how many parts of it that could not be read. */
interface Held {
  references: number;
  faults: number;
  unsure: number;
}

/** The list as it is to be written; tells of what is unsure in it. */
function weighed(list: ConvertedList, { path, format }: PlannedInput, run: Conversion, held: Held): ConvertedList {
  const { threshold } = run.wishes;
  if (!threshold) return list;
  const { list: kept, doubts } = weighList(list, threshold, { path, keepsLines: format.holds === 'lines' });
  run.tellDoubts?.(doubts, listLength(list));
  held.unsure += doubts.length;
  return kept;
}

const changed = (list: ConvertedList, change: ChangeItems | undefined): ConvertedList =>
  change ? withItems(list, change) : list;

/** Writes one input's lists. */
async function convertInput(input: PlannedInput, emitter: Emitter, sink: Sink, run: Conversion): Promise<Held> {
  const { prepared, signal, stdin, wishes } = run;
  const { model, changeItems } = prepared;
  const { encoding, to } = wishes;
  const held: Held = { references: 0, faults: 0, unsure: 0 };
  const report: Report = (problem) => {
    if (problem.severity === 'error') held.faults++;
    run.report(problem);
  };
  for await (const list of readLists({ input, needs: to.needs, model, encoding, report }, stdin)) {
    if (signal.aborted) break;
    held.references += listLength(list);
    await sink.write(emitter.list(changed(weighed(list, input, run, held), changeItems), input));
  }
  return held;
}

const NO_REFERENCES = {
  text: undefined,
  lines: 'holds no reference: every line is blank',
  items: 'holds no items',
} as const;

function count(
  { references, faults, unsure }: Held,
  { path, format }: PlannedInput,
  run: Conversion,
  outcome: Outcome,
): void {
  outcome.unsure += unsure;
  outcome.references += references;
  if (faults > 0) outcome.unreadable++;
  else if (references === 0 && !run.signal.aborted) {
    outcome.withoutReferences++;
    // For a text, finding has said what it looked for.
    const message = NO_REFERENCES[format.holds];
    if (message) run.report({ path, severity: 'warning', message });
  }
}

/** Converts one input; false when it cannot be read. */
async function tryInput(
  input: PlannedInput,
  emitter: Emitter,
  sink: Sink,
  run: Conversion,
  outcome: Outcome,
): Promise<boolean> {
  try {
    count(await convertInput(input, emitter, sink, run), input, run, outcome);
    return true;
  } catch (error) {
    // An interrupted standard input fails in whatever way it was in.
    if (run.signal.aborted) return false;
    if (!(error instanceof InputError)) throw error;
    outcome.unreadable++;
    run.report({ severity: 'error', message: error.message });
    return false;
  }
}

async function makeOutput(output: PlannedOutput, run: Conversion, outcome: Outcome): Promise<void> {
  const sink = openSink(output, run);
  const emitter = run.prepared.makeEmitter(run.report);
  let readable = 0;
  try {
    for (const input of output.inputs) {
      if (run.signal.aborted) break;
      if (await tryInput(input, emitter, sink, run, outcome)) readable++;
    }
    if (run.signal.aborted || readable === 0) return await sink.abandon();
    await sink.write(emitter.end());
    if ((await sink.close()) === 'unchanged') outcome.unchanged++;
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

export const emptyOutcome = (): Outcome => ({
  inputs: 0,
  references: 0,
  unsure: 0,
  unreadable: 0,
  withoutReferences: 0,
  unchanged: 0,
  outputsLeft: 0,
  interrupted: false,
});

/** Makes all outputs, in order. Throws OutputError and ReaderGone; inputs that cannot be read are reported and counted. */
export async function convert(outputs: readonly PlannedOutput[], run: Conversion): Promise<Outcome> {
  const outcome = emptyOutcome();
  for (const output of outputs) {
    if (run.signal.aborted) break;
    await makeOutput(output, run, outcome);
  }
  outcome.interrupted = run.signal.aborted;
  return outcome;
}
