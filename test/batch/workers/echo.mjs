// A worker for tests of who does what and when: it gives back where it was and what it was asked, late or not at all.
import { setTimeout } from 'node:timers/promises';
import { threadId } from 'node:worker_threads';

/** As V8 ends a thread whose memory is used up. */
const die = () =>
  new Promise(() => {
    setImmediate(() => {
      throw Object.assign(new Error('the heap is full'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
    });
  });

const part = (input, text, isEnd) => ({
  input,
  text,
  lists: [],
  remarks: [{ problem: { path: input.path, severity: 'warning', message: `done: ${text.slice(0, 20)}` } }],
  references: 1,
  unsure: 0,
  faults: 0,
  isEnd,
});

const done = {
  ...{ unsure: 0, unreadable: 0, withoutReferences: 0, unchanged: 0 },
  ...{ unwritten: 0, outputsLeft: 0, interrupted: false },
};

export default async function echo({ task }) {
  const asked = task.kind === 'lines' ? task.lines.text : (task.input ?? task.output.inputs[0]).path;
  if (asked.includes('DIE')) return die();
  if (asked.includes('FAULT')) throw new TypeError('a fault of ours');
  if (asked.includes('SLOW')) await setTimeout(40);
  if (asked.includes('UNWRITTEN'))
    return { outcome: { ...done, inputs: 0, references: 0, unwritten: 1, outputsLeft: 1 }, remarks: [] };
  if (task.kind === 'output')
    return {
      outcome: { ...done, inputs: 1, references: threadId > 0 ? 1 : 0 },
      remarks: part(task.output.inputs[0], asked, true).remarks,
    };
  return part(
    task.input,
    task.kind === 'lines' ? `[${task.lines.firstLine}]\n` : `[${asked}]\n`,
    task.kind === 'input',
  );
}
