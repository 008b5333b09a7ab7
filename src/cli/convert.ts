// `pustaka [convert] [inputs...]`: settings, plan, run, exit code.
import { type Conversion, convert, type Outcome } from '../batch/convert.js';
import { isMissing, isPattern, STDIN } from '../batch/inputs/expand-inputs.js';
import { prepareConversion } from '../batch/prepare.js';
import { UsageError } from '../text/errors.js';
import { nearestName } from '../text/nearest.js';
import { type ConvertPlan, planConversion, refuseForeignOutputs } from './convert-plan.js';
import { openTalk } from './convert-talk.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { tellInputs } from './found-inputs.js';
import type { Io } from './io.js';
import { openMessages } from './messages.js';
import { type ConvertOptions, type ConvertSettings, readSettings } from './settings.js';
import { openStdout, terminalFormFor } from './stdout-form.js';

/** The commands, as they are typed. */
const COMMAND_NAMES = ['convert', 'check', 'rules', 'styles', 'train', 'evaluate', 'help'] as const;

// From src/cli and from dist/command, which the bundle stands in, alike.
const WORKER = new URL('../cli/worker.js', import.meta.url);

/** Asks about a first word that is no file but nearly a command (`pustaka style`). */
async function refuseMisspeltCommand([word]: readonly string[]): Promise<void> {
  if (word === undefined || word === STDIN || isPattern(word) || /[./\\]/.test(word)) return;
  const command = nearestName(word, COMMAND_NAMES);
  if (command && (await isMissing(word)))
    throw new UsageError(`There is no file "${word}". Did you mean \`pustaka ${command}\`?`);
}

function exitCodeOf(outcome: Outcome, { inputs, unchanged }: ConvertPlan): ExitCode {
  if (outcome.unwritten > 0) return EXIT.wrongUse;
  if (outcome.interrupted) return EXIT.interrupted;
  if (outcome.unreadable + inputs.errors.length > 0) return EXIT.wrongUse;
  const isToLookAt = outcome.withoutReferences + outcome.unsure > 0 || unchanged.some(({ code }) => code === 1);
  return isToLookAt ? EXIT.toLookAt : EXIT.done;
}

/** Takes away what killed runs left, beside outputs that stay as they are too. */
async function sweep({ outputs, unchanged }: ConvertPlan): Promise<void> {
  const { sweepFolders } = await import('../batch/outputs/file-sink.js');
  await sweepFolders([...outputs, ...unchanged.map(({ output }) => output)]);
}

async function closeFolder(folder: string, { outputs }: ConvertPlan): Promise<void> {
  const [{ syncFolders }, { compactRecords }] = await Promise.all([
    import('../batch/outputs/file-sink.js'),
    import('../batch/outputs/output-records.js'),
  ]);
  await syncFolders(outputs);
  await compactRecords(folder);
}

async function runPlan(plan: ConvertPlan, settings: ConvertSettings, io: Io, signal: AbortSignal): Promise<ExitCode> {
  const { outputs, folder, inputs } = plan;
  const { jobs, failsFast } = settings.run;
  const terminalForm = await terminalFormFor(settings, outputs, io);
  const prepared = await prepareConversion(settings, terminalForm);
  const talk = await openTalk(plan, settings, io, signal);
  if (folder !== undefined) await sweep(plan);
  const run: Conversion = {
    stdin: io.stdin,
    stdout: openStdout(io, terminalForm !== undefined),
    wishes: settings,
    prepared,
    signal,
    report: talk.report,
    tellDoubts: talk.tellDoubts,
    jobs,
    workerFile: WORKER,
    failsFast,
    progress: talk.progress,
  };
  try {
    const outcome = await convert(failsFast && inputs.errors.length > 0 ? [] : outputs, run);
    await talk.finish(outcome);
    return exitCodeOf(outcome, plan);
  } finally {
    talk.clear();
    if (folder !== undefined) await closeFolder(folder, plan);
  }
}

/** Prints the plan, and what would be refused of it. */
async function runDry(plan: ConvertPlan, { run }: ConvertSettings, io: Io): Promise<ExitCode> {
  const { planText } = await import('./dry-run.js');
  const messages = await openMessages(io, { ...run, errorsOnly: run.isQuiet });
  tellInputs(plan.inputs, messages);
  await openStdout(io, false).write(planText(plan.standings, run.logFormat, run.isForced));
  await refuseForeignOutputs(plan, run.isForced);
  return plan.inputs.errors.length > 0 ? EXIT.wrongUse : EXIT.done;
}

/** Converts the named inputs (none: standard input). Throws UsageError, OutputError and ReaderGone. */
export async function convertCommand(
  words: readonly string[],
  options: ConvertOptions,
  io: Io,
  signal: AbortSignal,
): Promise<ExitCode> {
  const settings = await readSettings(options);
  await refuseMisspeltCommand(words);
  const plan = await planConversion(words, settings);
  if (settings.run.isDry) return runDry(plan, settings, io);
  await refuseForeignOutputs(plan, settings.run.isForced);
  return runPlan(plan, settings, io, signal);
}
