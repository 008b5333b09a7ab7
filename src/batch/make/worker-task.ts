// What a worker does with its orders. The same is done in the main thread where no worker can be started, so it makes no
// difference to the output who does it.
import { type PreparedConversion, prepareConversion } from '../prepare.js';
import { emptyOutcome } from './conversion.js';
import { type Making, makeOutput } from './make-output.js';
import { lightPart, type PartMaking, partsOfInput, type Remark, stretchTextPart, wholePart } from './part.js';
import type { Doing, MadeOutput, Order, OutputTask } from './tasks.js';

async function notHere(): Promise<never> {
  throw new Error('the standard streams belong to the main thread');
}

const STREAMS = {
  stdin: { [Symbol.asyncIterator]: () => ({ next: notHere }) },
  stdout: { write: notHere, close: notHere, abandon: notHere },
};

async function doOutput({ output }: OutputTask, making: PartMaking): Promise<MadeOutput> {
  const outcome = emptyOutcome();
  const remarks: Remark[] = [];
  const tell = (remark: Remark) => remarks.push(remark);
  const run: Making = { ...STREAMS, ...making, outcome, tell, signal: new AbortController().signal, failsFast: false };
  await makeOutput(output, run);
  return { outcome, remarks };
}

/** Does tasks in this thread. */
export const doingHere = (making: PartMaking): Doing => ({
  async part(task) {
    if (task.kind === 'lines') return lightPart(stretchTextPart(task.input, task.lines, making));
    return lightPart(await wholePart(task.input, partsOfInput(task.input, making, STREAMS.stdin)));
  },
  output: (task) => doOutput(task, making),
});

let prepared: Promise<PreparedConversion> | undefined;

/** What a worker does with an order. All orders of a worker are of one run. */
export async function runOrder({ task, wishes }: Order): Promise<unknown> {
  prepared ??= prepareConversion(wishes);
  const doing = doingHere({ wishes, prepared: await prepared });
  return task.kind === 'output' ? doing.output(task) : doing.part(task);
}
