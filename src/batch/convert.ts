// The run: every planned output is made of its inputs. One bad input is reported and the others go on. Small outputs are handed
// to workers whole; what is larger, or goes to standard output, is made here of parts that workers convert. A large output is not
// handed over, because Ctrl-C could not end it and all there is to say of it would pile up.

import { type Conversion, emptyOutcome, type Outcome } from './make/conversion.js';
import { Crew, LeftUndone } from './make/crew.js';
import { inOrder, type Work } from './make/in-order.js';
import { isEnding, type Making, makeOutput, sizeOf } from './make/make-output.js';
import type { Remark } from './make/part.js';
import { RunIds } from './make/run-ids.js';
import type { MadeOutput } from './make/tasks.js';
import type { PlannedOutput } from './planned.js';

export type { Conversion, Outcome, Progress } from './make/conversion.js';

interface Run extends Making {
  readonly crew: Crew;
}

function startRun(conversion: Conversion): Run {
  const { jobs, workerFile, wishes, prepared, report, tellDoubts } = conversion;
  const here = async () => (await import('./make/worker-task.js')).doingHere({ wishes, prepared });
  const tell = (remark: Remark) =>
    'problem' in remark ? report(remark.problem) : tellDoubts?.(remark.doubts, remark.references);
  const crew = new Crew({ jobs, workerFile, wishes, here });
  return {
    ...conversion,
    outcome: emptyOutcome(),
    tell,
    crew,
    ids: wishes.idScope === 'run' ? new RunIds() : undefined,
  };
}

/** Whether an output is for a worker. */
async function isForWorker({ path, inputs }: PlannedOutput, { crew, ids }: Run): Promise<boolean> {
  // What has to be unique over the run is given out here.
  if (crew.isAlone || path === undefined || ids || inputs.some(({ isStdin }) => isStdin)) return false;
  const sizes = await Promise.all(inputs.map(sizeOf));
  const size = sizes.reduce((sum, one) => sum + one, 0);
  return crew.takes(size);
}

/** Tells how much there is to do that can be shared out. One text alone cannot. */
async function offerKnownWork(outputs: readonly PlannedOutput[], { crew }: Run): Promise<void> {
  const inputs = outputs.flatMap((output) => output.inputs);
  for (const input of inputs) {
    if (crew.isBusy) return;
    if (!input.isStdin && (inputs.length > 1 || input.format.holds === 'lines')) crew.offer(await sizeOf(input));
  }
}

function takeMade({ outcome, remarks }: MadeOutput, { outcome: total, tell, progress, crew }: Run): void {
  for (const remark of remarks) tell(remark);
  total.inputs += outcome.inputs;
  total.references += outcome.references;
  total.unsure += outcome.unsure;
  total.unreadable += outcome.unreadable;
  total.withoutReferences += outcome.withoutReferences;
  total.unchanged += outcome.unchanged;
  total.unwritten += outcome.unwritten;
  total.outputsLeft += outcome.outputsLeft;
  progress?.({ inputs: total.inputs, references: total.references });
  if (outcome.unwritten > 0) crew.stop();
}

/** Takes outputs off the end of `rest`, as long as they are for workers, and puts them into `handed`. */
async function* wholeOutputs(
  rest: PlannedOutput[],
  handed: PlannedOutput[],
  run: Run,
): AsyncGenerator<Work<MadeOutput>> {
  for (let output = rest.at(-1); output && !isEnding(run); output = rest.at(-1)) {
    // the run may have ended meanwhile: what is begun then is made, and would be told as left
    if (!(await isForWorker(output, run)) || isEnding(run)) return;
    rest.pop();
    handed.push(output);
    const task = { kind: 'output', output } as const;
    yield { begin: () => run.crew.output(task) };
  }
}

/** Has workers make outputs; what they leave undone goes back to `rest`. */
async function makeByWorkers(rest: PlannedOutput[], run: Run): Promise<void> {
  const handed: PlannedOutput[] = [];
  try {
    for await (const made of inOrder(wholeOutputs(rest, handed, run), run.crew.width)) {
      handed.shift();
      takeMade(made, run);
    }
  } catch (error) {
    if (!(error instanceof LeftUndone)) throw error;
    rest.push(...handed.toReversed());
  }
}

async function makeOutputs(outputs: readonly PlannedOutput[], run: Run): Promise<void> {
  // the last one first, so that taking one off costs nothing
  const rest = outputs.toReversed();
  while (rest.length > 0 && !isEnding(run)) {
    if (outputs.length > 1) await makeByWorkers(rest, run);
    const output = isEnding(run) ? undefined : rest.pop();
    if (output) await makeOutput(output, run);
  }
  run.outcome.outputsLeft += rest.filter(({ path }) => path !== undefined).length;
}

/** Makes all outputs, in order. Throws ReaderGone, and OutputError for standard output; what else cannot be read or written is told and counted. */
export async function convert(outputs: readonly PlannedOutput[], conversion: Conversion): Promise<Outcome> {
  const run = startRun(conversion);
  const stop = () => run.crew.stop();
  run.signal.addEventListener('abort', stop);
  try {
    await offerKnownWork(outputs, run);
    await makeOutputs(outputs, run);
  } finally {
    run.signal.removeEventListener('abort', stop);
    await run.crew.end();
  }
  run.outcome.interrupted = run.signal.aborted;
  return run.outcome;
}
