// Plan, step two: which inputs go into which output. Everything that could spoil a file is refused here, before anything is
// read or written: two outputs of one name, an output on top of an input.
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Markup } from '../find/index.js';
import { UsageError } from '../text/errors.js';
import { STDIN } from './expand-inputs.js';
import { type InputFormat, inputFormatByPath, markupByPath } from './input-formats.js';
import type { OutputFormat } from './output-formats.js';

/** `path` is what messages call it; standard input has no file behind it. */
export interface PlannedInput {
  readonly path: string;
  readonly isStdin: boolean;
  readonly format: InputFormat;
  readonly markup: Markup;
}

/** One output and the inputs that go into it, in order. No path: standard output. `folder` has to be made first. */
export interface PlannedOutput {
  readonly path?: string;
  readonly folder?: string;
  readonly inputs: readonly PlannedInput[];
}

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

function refuseCollisions(outputs: readonly PlannedOutput[]): void {
  const makers = new Map<string, string>();
  for (const { path, inputs } of outputs) {
    // Letter case makes no difference on many file systems.
    const name = path?.toLowerCase() ?? '';
    const earlier = makers.get(name);
    if (earlier !== undefined)
      throw new UsageError(
        `${path}: both ${earlier} and ${inputs[0].path} would be written there. Rename one, or convert them apart.`,
      );
    makers.set(name, inputs[0].path);
  }
}

function outputInFolder(folder: string, input: PlannedInput, extension: string): PlannedOutput {
  const name = basename(input.path, extname(input.path));
  return { path: join(folder, `${name}${extension}`), folder, inputs: [input] };
}

/** Throws UsageError where the folder of an output does not exist. */
export async function checkFolderOf(path: string): Promise<void> {
  const folder = dirname(path);
  const stats = await statsOf(folder);
  if (!stats?.isDirectory()) throw new UsageError(`${path}: there is no folder ${folder} to write it in.`);
}

async function planOutputs(inputs: readonly PlannedInput[], { output, to }: PlanWishes): Promise<PlannedOutput[]> {
  if (inputs.length === 0) return [];
  if (output === undefined || output === STDIN) return [{ inputs }];
  if (output === '') throw new UsageError('--output needs the name of a file or a folder.');
  const stats = await statsOf(output);
  if (stats?.isDirectory() || output.endsWith('/'))
    return inputs.map((input) => outputInFolder(output, input, to.extension));
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

/** Plans a run over input paths (`-` is standard input). Throws UsageError where something would be lost. */
export async function planRun(words: readonly string[], wishes: PlanWishes): Promise<PlannedOutput[]> {
  const inputs = words.map((word) => planInput(word, wishes.from));
  refuseMissingText(inputs, wishes);
  const outputs = await planOutputs(inputs, wishes);
  refuseCollisions(outputs);
  await refuseOverwriting(outputs, inputs);
  return outputs;
}
