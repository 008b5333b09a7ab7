// `pustaka evaluate`: how well a model labels references that somebody labelled by hand, for each file and in all.

import { modelFor } from '../batch/named-model.js';
import { streamSink } from '../batch/outputs/sinks.js';
import { UsageError } from '../text/errors.js';
import { didYouMean } from '../text/nearest.js';
import { visibleText } from '../text/visible-text.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { readGoldFiles } from './gold-files.js';
import type { Io } from './io.js';

/** evaluate's options as they were typed. */
export interface EvaluateOptions {
  readonly gold?: readonly string[];
  readonly model?: string;
  readonly format?: string;
  readonly delta?: boolean;
}

const FORMATS = ['text', 'json'] as const;

function checkFormat(name: string): void {
  if (FORMATS.some((known) => known === name)) return;
  throw new UsageError(`Unknown format "${name}".${didYouMean(name, FORMATS)} --format takes ${FORMATS.join(' or ')}.`);
}

/** Prints the scores on stdout. Rejects with UsageError, InputError, ModelError and OutputError. */
export async function evaluateCommand(options: EvaluateOptions, io: Io, signal: AbortSignal): Promise<ExitCode> {
  const { gold, format = 'text', delta = false } = options;
  checkFormat(format);
  const model = (await modelFor(options))();
  const files = await readGoldFiles(gold, io);
  if (!files) return EXIT.wrongUse;
  const [{ evaluateGoldFile }, { evaluationJson, evaluationText }] = await Promise.all([
    import('../train/evaluate-own.js'),
    import('../train/show-evaluation.js'),
  ]);
  const evaluated: { path: string; evaluation: ReturnType<typeof evaluateGoldFile> }[] = [];
  for (const file of files) {
    if (signal.aborted) return EXIT.interrupted;
    evaluated.push({ path: file.path, evaluation: evaluateGoldFile(model, file) });
  }
  const text = format === 'json' ? evaluationJson(evaluated, delta) : evaluationText(evaluated, delta);
  await streamSink(io.stdout, 'stdout').write(io.stdout.isTTY ? visibleText(text) : text);
  return EXIT.done;
}
