// All that a run of conversions says on stderr: messages as they come up, progress meanwhile, doubts and a summary at the end.
import type { Conversion, Outcome } from '../batch/convert.js';
import type { ConvertPlan } from './convert-plan.js';
import { countDoubts, type Doubts, logDoubts, openDoubts } from './doubts.js';
import { tellInputs } from './found-inputs.js';
import type { Io } from './io.js';
import { type Messages, openMessages } from './messages.js';
import type { ProgressLine } from './progress.js';
import type { ConvertSettings } from './settings.js';
import { columnsOf } from './stdout-form.js';

/** What a run is given to speak by. `clear` takes the progress away, `finish` says the rest. */
interface Talk extends Pick<Conversion, 'report' | 'tellDoubts' | 'progress'> {
  readonly clear: () => void;
  readonly finish: (outcome: Outcome) => Promise<void>;
}

/** Progress is for somebody who waits at a terminal, and to whom nothing else is shown on it meanwhile. */
async function progressFor(
  { outputs }: ConvertPlan,
  { run }: ConvertSettings,
  { stdout, stderr }: Io,
): Promise<ProgressLine | undefined> {
  const isBusy = stdout.isTTY && outputs.some(({ path }) => path === undefined);
  if (!stderr.isTTY || isBusy || run.isQuiet || run.logFormat === 'json' || process.env['TERM'] === 'dumb')
    return undefined;
  const { openProgress } = await import('./progress.js');
  const inputs = outputs.reduce((sum, output) => sum + output.inputs.length, 0);
  return openProgress({ stderr }, { inputs, columns: columnsOf(stderr), now: () => performance.now() });
}

/** A quiet run names none, but does not withhold any without a word. */
function doubtsFor({ threshold, run }: ConvertSettings, io: Io, messages: Messages): Doubts | undefined {
  if (!threshold || (run.isQuiet && !threshold.withholds)) return undefined;
  if (run.isQuiet) return countDoubts(messages);
  return run.logFormat === 'json' ? logDoubts(io, threshold) : openDoubts(io, threshold);
}

/** What stands at the end of a run over many inputs, or of one that was broken off. */
async function tellSummary(outcome: Outcome, plan: ConvertPlan, { run }: ConvertSettings, io: Io): Promise<void> {
  const { inputs, unchanged, standings, folder } = plan;
  if (run.isQuiet) return;
  const { endingOf, leftText, summaryLogLine, summaryOf, summaryText } = await import('./summary.js');
  const summary = summaryOf(outcome, unchanged.length, inputs.errors.length);
  if (run.logFormat === 'json') {
    io.stderr.write(summaryLogLine(summary));
    return;
  }
  const left = leftText(summary, endingOf(outcome), standings.length, folder !== undefined);
  const isOfMany = inputs.paths.length + inputs.errors.length > 1 || folder !== undefined;
  if (isOfMany) io.stderr.write(`${summaryText(summary)}\n`);
  if (left) io.stderr.write(`${left}\n`);
}

/** Somebody at a terminal is told what Ctrl-C does. */
function tellInterruption(signal: AbortSignal, { stderr }: Io, messages: Messages): void {
  if (stderr.isTTY)
    signal.addEventListener('abort', () => messages.note('finishing what is in hand; Ctrl-C again ends at once'), {
      once: true,
    });
}

/** Begins to talk, with what could not be found. */
export async function openTalk(
  plan: ConvertPlan,
  settings: ConvertSettings,
  streams: Io,
  signal: AbortSignal,
): Promise<Talk> {
  const { run } = settings;
  const line = await progressFor(plan, settings, streams);
  const io = line ? (await import('./progress.js')).clearing(streams, line) : streams;
  const messages = await openMessages(io, { ...run, errorsOnly: run.isQuiet });
  const doubts = doubtsFor(settings, io, messages);
  tellInputs(plan.inputs, messages);
  tellInterruption(signal, io, messages);
  return {
    report: messages.show,
    tellDoubts: doubts?.tell,
    progress: line?.update,
    clear: () => line?.clear(),
    async finish(outcome) {
      line?.clear();
      messages.finish();
      doubts?.finish();
      await tellSummary(outcome, plan, settings, io);
    },
  };
}
