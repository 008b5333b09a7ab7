// Plan, step two: which inputs go into which output. Everything that could spoil a file is refused here, before anything is
// read or written: two outputs of one name, an output on top of an input. What pustaka wrote into the folder of outputs itself is
// no input that a pattern finds, so that the same command can be run again.
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../text/errors.js';
import { type InputFormat, inputFormatByPath, markupByPath } from './input-formats.js';
import { type FoundInput, STDIN } from './inputs/expand-inputs.js';
import type { OutputFormat } from './output-formats.js';
import { outputInFolder, refuseCollisions, refuseLinksOut } from './outputs/output-names.js';
import { readRecords } from './outputs/output-records.js';
import type { PlannedInput, PlannedOutput } from './planned.js';

/** `output` is the word behind -o; `from` holds for every input where it is given; `threshold` asks how sure references are. */
export interface PlanWishes {
  readonly from?: InputFormat;
  readonly to: OutputFormat;
  readonly output?: string;
  readonly threshold?: unknown;
}

const STDIN_NAME = 'stdin';

function planInput(word: string, from: InputFormat | undefined): PlannedInput {
  const isStdin = word === STDIN;
  const format = from ?? inputFormatByPath(isStdin ? '' : word);
  return {
    path: isStdin ? STDIN_NAME : word,
    isStdin,
    format,
    markup: isStdin ? 'plain' : markupByPath(word),
  };
}

const statsOf = (path: string) => stat(path).catch(() => undefined);

// The same file under two names (links, ./a and a) has one device and inode.
const fileIdentity = async (path: string): Promise<string | undefined> => {
  const stats = await statsOf(path);
  return stats?.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
};

async function refuseOverwriting(outputs: readonly PlannedOutput[], inputs: readonly PlannedInput[]): Promise<void> {
  const files = inputs.filter(({ isStdin }) => !isStdin);
  const identities = new Map(
    await Promise.all(files.map(async ({ path }) => [await fileIdentity(path), path] as const)),
  );
  for (const { path } of outputs) {
    const identity = path === undefined ? undefined : await fileIdentity(path);
    const input = identity && identities.get(identity);
    if (input) throw new UsageError(`${path}: the output would overwrite the input ${input}. Choose another --output.`);
  }
}

/** Throws UsageError where the folder of an output does not exist. */
export async function checkFolderOf(path: string): Promise<void> {
  const folder = dirname(path);
  const stats = await statsOf(folder);
  if (!stats?.isDirectory()) throw new UsageError(`${path}: there is no folder ${folder} to write it in.`);
}

/** Whether outputs go into a folder: one that is there, or that is named as one. */
async function isFolder(output: string): Promise<boolean> {
  return output.endsWith('/') || ((await statsOf(output))?.isDirectory() ?? false);
}

/** Without what an earlier run wrote into the folder, unless it is named. */
async function withoutOutputs(found: readonly FoundInput[], folder: string): Promise<readonly FoundInput[]> {
  if (found.every(({ isNamed }) => isNamed)) return found;
  const records = await readRecords(folder);
  const outputs = new Set([...records.keys()].map((name) => resolve(folder, name)));
  return found.filter(({ path, isNamed }) => isNamed || !outputs.has(resolve(path)));
}

async function planFolder(found: readonly FoundInput[], folder: string, wishes: PlanWishes): Promise<PlannedOutput[]> {
  const inputs = await withoutOutputs(found, folder);
  const outputs = inputs.map(({ path, name, isNamed }) =>
    outputInFolder(folder, planInput(path, wishes.from), isNamed ? undefined : name, wishes.to.extension),
  );
  refuseCollisions(outputs);
  await refuseLinksOut(outputs);
  return outputs;
}

async function planOutputs(found: readonly FoundInput[], wishes: PlanWishes): Promise<PlannedOutput[]> {
  const { output, from } = wishes;
  if (output === '') throw new UsageError('--output needs the name of a file or a folder.');
  if (found.length === 0) return [];
  const inputs = found.map(({ path }) => planInput(path, from));
  if (output === undefined || output === STDIN) return [{ inputs }];
  if (await isFolder(output)) return planFolder(found, output, wishes);
  await checkFolderOf(output);
  return [{ path: output, inputs }];
}

function refuseMissingText(inputs: readonly PlannedInput[], { to, threshold }: PlanWishes): void {
  const finished = inputs.find(({ format }) => format.holds === 'items');
  if (!finished) return;
  const { path, format } = finished;
  if (to.needs !== 'items')
    throw new UsageError(
      `${path}: --to ${to.name} needs a text; ${format.name} holds finished items. Choose another --to.`,
    );
  if (threshold !== undefined)
    throw new UsageError(
      `${path}: --min-confidence needs a text; ${format.name} holds finished items. Leave the one or the other out.`,
    );
}

/** Plans a run over inputs (`-` is standard input). Throws UsageError where something would be lost. */
export async function planRun(found: readonly FoundInput[], wishes: PlanWishes): Promise<PlannedOutput[]> {
  const outputs = await planOutputs(found, wishes);
  const inputs = outputs.flatMap((output) => output.inputs);
  refuseMissingText(inputs, wishes);
  await refuseOverwriting(outputs, inputs);
  return outputs;
}
