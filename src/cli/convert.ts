// `pustaka [convert] [inputs...]`: settings, plan, run, exit code.
import { convert, type Outcome } from '../batch/convert.js';
import { expandInputs, isMissing, isPattern, STDIN } from '../batch/expand-inputs.js';
import { outputFormatByName } from '../batch/output-formats.js';
import { type PlannedOutput, planRun } from '../batch/plan.js';
import { prepareConversion } from '../batch/prepare.js';
import { type Sink, streamSink } from '../batch/sinks.js';
import type { LineForm } from '../formats/styled/line-form.js';
import { UsageError } from '../text/errors.js';
import { nearestName } from '../text/nearest.js';
import { visibleText } from '../text/visible-text.js';
import { openDoubts } from './doubts.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import { openMessages } from './messages.js';
import { type ConvertOptions, type ConvertSettings, readSettings } from './settings.js';

/** The commands, as they are typed. */
export const COMMAND_NAMES = ['convert', 'check', 'rules', 'styles', 'train', 'evaluate', 'help'] as const;

// From src/cli and from dist/command, which the bundle stands in, alike.
const WORKER = new URL('../cli/worker.js', import.meta.url);

/** Asks about a first word that is no file but nearly a command (`pustaka style`). */
async function refuseMisspeltCommand([word]: readonly string[]): Promise<void> {
  if (word === undefined || word === STDIN || isPattern(word) || /[./\\]/.test(word)) return;
  const command = nearestName(word, COMMAND_NAMES);
  if (command && (await isMissing(word)))
    throw new UsageError(`There is no file "${word}". Did you mean \`pustaka ${command}\`?`);
}

/** Standard output; what a file holds must not steer the terminal that it is shown on. `isCleaned`: whoever writes sees to that. */
function openStdout({ stdout }: Io, isCleaned: boolean): Sink {
  const sink = streamSink(stdout, 'stdout');
  return stdout.isTTY && !isCleaned ? { ...sink, write: (text) => sink.write(visibleText(text)) } : sink;
}

const USUAL_COLUMNS = 80;

/** Styled lines that a person reads on a terminal are laid out for it; what goes anywhere else stays one reference a line. */
async function terminalFormFor(
  { to, wishes }: ConvertSettings,
  outputs: readonly PlannedOutput[],
  { stdout }: Io,
): Promise<LineForm | undefined> {
  const isShown = stdout.isTTY && outputs.some(({ path }) => path === undefined);
  if (!isShown || wishes.form !== 'text' || outputFormatByName(to.name)) return undefined;
  const [{ terminalForm }, { Chalk }, { default: wrap }] = await Promise.all([
    import('./terminal-form.js'),
    import('chalk'),
    import('wrap-ansi'),
  ]);
  const chalk = process.env['NO_COLOR'] ? new Chalk({ level: 0 }) : new Chalk();
  // some terminals say 0 where they do not know
  return terminalForm(stdout.columns || USUAL_COLUMNS, chalk, wrap);
}

function exitCodeOf(outcome: Outcome, failedWords: number): ExitCode {
  if (outcome.interrupted) return EXIT.interrupted;
  if (outcome.unreadable + failedWords > 0) return EXIT.wrongUse;
  return outcome.withoutReferences + outcome.unsure > 0 ? EXIT.toLookAt : EXIT.done;
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
  const inputs = await expandInputs(words.length === 0 ? [STDIN] : words);
  const outputs = await planRun(inputs.inputs, settings);
  const terminalForm = await terminalFormFor(settings, outputs, io);
  const prepared = await prepareConversion(settings, terminalForm);
  const messages = await openMessages(io);
  for (const { message } of inputs.errors) messages.show({ severity: 'error', message });
  const { threshold } = settings;
  const doubts = threshold && openDoubts(io, threshold);
  const outcome = await convert(outputs, {
    stdin: io.stdin,
    stdout: openStdout(io, terminalForm !== undefined),
    wishes: settings,
    prepared,
    signal,
    report: messages.show,
    tellDoubts: doubts?.tell,
    jobs: 1,
    workerFile: WORKER,
    failsFast: false,
  });
  messages.finish();
  doubts?.finish();
  return exitCodeOf(outcome, inputs.errors.length);
}
