// The run: every planned output is made of its inputs, list by list. One bad input is reported and the others go on.
import type { Model } from '../label/model.js';
import { InputError } from '../text/errors.js';
import { type ChangeItems, type ConvertedList, listLength, withItems } from './converted-list.js';
import type { Emitter, EmitterMaker } from './emitter.js';
import type { OutputFormat } from './output-formats.js';
import type { PlannedInput, PlannedOutput } from './plan.js';
import type { Report } from './problem.js';
import { readLists, type Stdin } from './read-lists.js';
import { fileSink, type Sink } from './sinks.js';
import { type Doubt, type Threshold, weighList } from './weigh.js';

/** What a run needs besides its plan. An aborted `signal` ends it after the list in hand. */
export interface Conversion {
  readonly stdin: Stdin;
  readonly stdout: Sink;
  readonly to: OutputFormat;
  readonly model: () => Model;
  readonly makeEmitter: EmitterMaker;
  readonly encoding?: string;
  readonly signal: AbortSignal;
  readonly report: Report;
  /** What is to be done to the items of each list before they are written. */
  readonly changeItems?: ChangeItems;
  /** How sure references must be, and who is told of those that are not; none: they are not weighed. */
  readonly weighing?: Weighing;
}

/** `tell` gets the unsure references of each list, and how many references the list holds. */
export interface Weighing {
  readonly threshold: Threshold;
  readonly tell: (doubts: readonly Doubt[], references: number) => void;
}

/** What came of a run; the counts are of inputs. One that could be read in part only counts as unreadable. */
export interface Outcome {
  unreadable: number;
  withoutReferences: number;
  interrupted: boolean;
  /** References, not inputs. */
  unsure: number;
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
  if (!run.weighing) return list;
  const { threshold, tell } = run.weighing;
  const { list: kept, doubts } = weighList(list, threshold, { path, keepsLines: format.holds === 'lines' });
  tell(doubts, listLength(list));
  held.unsure += doubts.length;
  return kept;
}

const changed = (list: ConvertedList, change: ChangeItems | undefined): ConvertedList =>
  change ? withItems(list, change) : list;

/** Writes one input's lists. */
async function convertInput(input: PlannedInput, emitter: Emitter, sink: Sink, run: Conversion): Promise<Held> {
  const { encoding, model, signal, stdin, to } = run;
  const held: Held = { references: 0, faults: 0, unsure: 0 };
  const report: Report = (problem) => {
    if (problem.severity === 'error') held.faults++;
    run.report(problem);
  };
  for await (const list of readLists({ input, needs: to.needs, model, encoding, report }, stdin)) {
    if (signal.aborted) break;
    held.references += listLength(list);
    await sink.write(emitter.list(changed(weighed(list, input, run, held), run.changeItems), input));
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
  const emitter = run.makeEmitter(run.report);
  let readable = 0;
  try {
    for (const input of output.inputs) {
      if (run.signal.aborted) break;
      if (await tryInput(input, emitter, sink, run, outcome)) readable++;
    }
    if (run.signal.aborted || readable === 0) return await sink.abandon();
    await sink.write(emitter.end());
    await sink.close();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

/** Makes all outputs, in order. Throws OutputError and ReaderGone; inputs that cannot be read are reported and counted. */
export async function convert(outputs: readonly PlannedOutput[], run: Conversion): Promise<Outcome> {
  const outcome: Outcome = { unreadable: 0, withoutReferences: 0, interrupted: false, unsure: 0 };
  for (const output of outputs) {
    if (run.signal.aborted) break;
    await makeOutput(output, run, outcome);
  }
  outcome.interrupted = run.signal.aborted;
  return outcome;
}
