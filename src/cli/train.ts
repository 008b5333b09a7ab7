// `pustaka train`: a model out of the user's own labelled references. Everything that can be refused is refused before the
// training starts; the model is written whole or not at all.
import { mkdir, stat } from 'node:fs/promises';
import { modelFor } from '../batch/named-model.js';
import { fileSink } from '../batch/outputs/file-sink.js';
import { orOutputError } from '../batch/outputs/sinks.js';
import { checkFolderOf } from '../batch/plan.js';
import { UsageError } from '../text/errors.js';
import { visibleLine } from '../text/visible-text.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { readGoldFiles } from './gold-files.js';
import type { Io } from './io.js';

/** train's options as they were typed. */
export interface TrainOptions {
  readonly gold?: readonly string[];
  readonly out?: string;
  readonly model?: string;
  readonly fromScratch?: boolean;
  readonly seeds?: string;
  readonly work?: string;
  readonly quiet?: boolean;
}

const MOST_SEEDS = 8;

function readSeeds(word: string): number {
  const seeds = /^\d{1,2}$/.test(word) ? Number(word) : 0;
  if (seeds >= 1 && seeds <= MOST_SEEDS) return seeds;
  throw new UsageError(`--seeds takes a whole number from 1 to ${MOST_SEEDS}, not "${word}".`);
}

const identityOf = async (path: string): Promise<string | undefined> => {
  const stats = await stat(path).catch(() => undefined);
  return stats && `${stats.dev}:${stats.ino}`;
};

/** Refuses what a long training would be lost by: no folder to write in, a folder in the place of the file, gold overwritten. */
async function checkedOut({ gold = [], out }: TrainOptions): Promise<string> {
  if (out === undefined) throw new UsageError('Name the file to write the model to: --out MODEL.');
  if (out === '' || out.endsWith('/') || (await stat(out).catch(() => undefined))?.isDirectory())
    throw new UsageError(`--out needs the name of a file, not of a folder: ${out === '' ? '""' : out}`);
  await checkFolderOf(out);
  const there = await identityOf(out);
  for (const path of gold)
    if (there !== undefined && (await identityOf(path)) === there)
      throw new UsageError(`${out}: the model would overwrite the gold file ${path}. Choose another --out.`);
  return out;
}

function checkWays({ fromScratch, model }: TrainOptions): void {
  if (fromScratch && model !== undefined)
    throw new UsageError('--from-scratch goes on from no model, and --model names one. Leave one of them out.');
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Trains and writes the model; progress and a summary go to stderr. Rejects with UsageError, InputError, ModelError and OutputError. */
export async function trainCommand(options: TrainOptions, io: Io, signal: AbortSignal): Promise<ExitCode> {
  const { fromScratch: isFromScratch = false, quiet, work: workFolder } = options;
  const seeds = readSeeds(options.seeds ?? '1');
  checkWays(options);
  const out = await checkedOut(options);
  const model = (await modelFor(options))();
  const files = await readGoldFiles(options.gold, io);
  if (!files) return EXIT.wrongUse;
  if (workFolder !== undefined) await orOutputError(workFolder, mkdir(workFolder, { recursive: true }));
  const { trainOwnModel } = await import('../train/own-model.js');
  const say = (line: string) => {
    if (!quiet) io.stderr.write(`${visibleLine(line)}\n`);
  };
  const references = files.flatMap((file) => file.references);
  const training = { references, model, isFromScratch, seeds, workFolder, report: say, signal };
  const trained = await orOutputError(workFolder ?? out, trainOwnModel(training));
  if (!trained) return EXIT.interrupted;
  const sink = fileSink(out);
  await sink.write(trained.bytes);
  await sink.close();
  const source = `${plural(references.length, 'reference')} in ${plural(files.length, 'file')}`;
  say(`${out}: learnt from ${source}, ${trained.features} features, ${trained.bytes.length} bytes`);
  say(`use it with --model ${out}; measure it on other references: pustaka evaluate --gold OTHER.jsonl --model ${out}`);
  return EXIT.done;
}
