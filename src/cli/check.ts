// `pustaka check [inputs...]`: settings, plan, run, report, exit code.
import { expandInputs, STDIN } from '../batch/inputs/expand-inputs.js';
import { modelFor } from '../batch/named-model.js';
import { streamSink } from '../batch/outputs/sinks.js';
import type { Problem } from '../batch/problem.js';
import { summaryByName } from '../report/summary-line.js';
import { counted } from '../text/counted.js';
import { UsageError } from '../text/errors.js';
import { BaselineFiles } from './baseline-files.js';
import { type CheckPlan, planChecks, type WarningLimit } from './check-plan.js';
import { type CheckOutcome, type CheckRun, runChecks } from './check-run.js';
import { type CheckOptions, type CheckSettings, readCheckSettings } from './check-settings.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { refuseIdleGitignore, tellInputs } from './found-inputs.js';
import type { Io } from './io.js';
import { type Messages, openMessages } from './messages.js';
import { checkOutput, reportSetting, reportSink, shownOn } from './report-output.js';

/** Standard input is read once, so it cannot be part of what reads again or writes several texts. */
function refuseForStdin(words: readonly string[], { fixing, showsDiff, watches, stdinName }: CheckSettings): void {
  const readsStdin = words.includes(STDIN);
  if (readsStdin && watches) throw new UsageError('--watch needs files; standard input can be read only once.');
  if (readsStdin && words.length > 1 && fixing !== 'none' && !showsDiff)
    throw new UsageError('--fix prints the fixed text of standard input: give it no other input.');
  if (!readsStdin && stdinName !== undefined)
    throw new UsageError('--stdin-filename names standard input, which is not read here. Add - as an input.');
}

function refuseWithoutBaseline({ checks }: CheckPlan, { updatesBaseline }: CheckSettings): void {
  if (updatesBaseline && checks.some(({ baseline }) => baseline === undefined))
    throw new UsageError('--update-baseline needs to know the file: name it with --baseline, or in the configuration.');
}

function exitCode(outcome: CheckOutcome, plan: CheckPlan, failedWords: number): ExitCode {
  if (outcome.unreadable + failedWords > 0) return EXIT.wrongUse;
  const hasTooMany = plan.checks.some(({ limit }) => limit !== undefined && limit.count > limit.most);
  return outcome.hasErrors || hasTooMany ? EXIT.toLookAt : EXIT.done;
}

const warning = (message: string): Problem => ({ severity: 'warning', message });

const tooMany = ({ count, most }: WarningLimit): string =>
  `${count} ${count === 1 ? 'warning is' : 'warnings are'} more than the ${most} allowed`;

/** What stands on stderr behind the messages: what a baseline no longer needs, and which limit was passed. */
function tellRest(messages: Messages, outcome: CheckOutcome, { checks, ignored }: CheckPlan): void {
  if (checks.length === 0 && ignored.length > 0)
    messages.show(warning('every input is left out by "ignore" in the configuration'));
  if (outcome.gone === 1)
    messages.show(warning('1 entry of the baseline no longer occurs; --update-baseline takes it out'));
  else if (outcome.gone > 0)
    messages.show(warning(`${outcome.gone} entries of the baseline no longer occur; --update-baseline takes them out`));
  for (const limit of new Set(checks.flatMap((check) => check.limit ?? [])))
    if (limit.count > limit.most) messages.show({ severity: 'error', message: tooMany(limit) });
}

/** Where the report goes when standard output holds a fixed text. */
const isFixedToStdout = (words: readonly string[], { fixing, showsDiff }: CheckSettings): boolean =>
  words.includes(STDIN) && fixing !== 'none' && !showsDiff;

/** A diff stands for the report; and to a person, a quiet run and an update say nothing where there is nothing to say. */
function isReportWanted(settings: CheckSettings, { documents }: CheckOutcome): boolean {
  if (settings.showsDiff) return false;
  const isSilent = settings.isQuiet || settings.updatesBaseline;
  const isForPerson = settings.format === 'pretty' && settings.output === undefined;
  return !(isSilent && isForPerson && documents.every(({ findings }) => findings.length === 0));
}

async function writeReport(run: CheckRun, outcome: CheckOutcome, words: readonly string[]): Promise<void> {
  const { settings, io, output } = run;
  const isOnStderr = settings.output === undefined && isFixedToStdout(words, settings);
  const sink = isOnStderr ? streamSink(io.stderr, 'stderr') : output;
  if (isReportWanted(settings, outcome)) {
    const text = settings.report(outcome.documents, await reportSetting(io, settings.output, isOnStderr));
    const isSafe = settings.format === 'pretty' || settings.output !== undefined;
    await sink.write(isSafe ? text : shownOn(isOnStderr ? io.stderr : io.stdout, text));
  }
  await sink.close();
}

/** Whether the summary is still to be told. The report for people ends with it, but where that is piped, a failure is said too. */
function isSummaryWanted({ settings, io }: CheckRun, words: readonly string[], code: ExitCode): boolean {
  if (settings.updatesBaseline) return false;
  if (settings.showsDiff || settings.format !== 'pretty' || settings.output !== undefined) return true;
  return code === EXIT.toLookAt && !io.stdout.isTTY && !isFixedToStdout(words, settings);
}

function tellSummary(run: CheckRun, { documents }: CheckOutcome, words: readonly string[], code: ExitCode): void {
  if (documents.length > 0 && isSummaryWanted(run, words, code)) run.messages.note(summaryByName(documents));
}

/** One run over the inputs that the words stand for. */
async function checkOnce(
  words: readonly string[],
  settings: CheckSettings,
  io: Io,
  signal: AbortSignal,
  model: CheckRun['model'],
): Promise<ExitCode> {
  const inputs = await expandInputs(words, { respectGitignore: settings.respectsGitignore });
  refuseIdleGitignore(inputs, settings.respectsGitignore);
  const plan = planChecks(inputs.paths, settings);
  refuseWithoutBaseline(plan, settings);
  await checkOutput(settings.output, inputs.paths);
  const messages = await openMessages(io, settings);
  tellInputs(inputs, messages);
  const baselines = new BaselineFiles();
  const output = reportSink(io, settings.output);
  const root = process.cwd().replaceAll('\\', '/');
  const run: CheckRun = { settings, io, signal, messages, baselines, model, output, root };
  const outcome = await runChecks(run, plan.checks);
  if (signal.aborted) return EXIT.interrupted;
  await writeReport(run, outcome, words);
  for (const { path, count } of await baselines.write())
    messages.note(`${counted(count, 'finding')} written to ${path}`);
  tellRest(messages, outcome, plan);
  messages.finish();
  const code = exitCode(outcome, plan, inputs.errors.length);
  tellSummary(run, outcome, words, code);
  return code;
}

/** Checks the named inputs (none: standard input). Throws UsageError, OutputError and ReaderGone. */
export async function checkCommand(
  named: readonly string[],
  options: CheckOptions,
  io: Io,
  signal: AbortSignal,
): Promise<ExitCode> {
  const settings = readCheckSettings(options);
  const words = named.length === 0 ? [STDIN] : named;
  refuseForStdin(words, settings);
  const model = await modelFor(settings);
  const check = () => checkOnce(words, settings, io, signal, model);
  if (!settings.watches) return check();
  const { watchInputs } = await import('./watch-inputs.js');
  return watchInputs(words, { respectGitignore: settings.respectsGitignore }, io, signal, check);
}
