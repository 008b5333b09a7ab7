// `pustaka [convert] [inputs...]`: settings, plan, run, exit code.
import { convert, type Outcome } from '../batch/convert.js';
import type { ChangeItems } from '../batch/converted-list.js';
import { emitterFor } from '../batch/emitters.js';
import { expandInputs, isMissing, isPattern, STDIN } from '../batch/expand-inputs.js';
import { outputFormatByName } from '../batch/output-formats.js';
import { type PlannedOutput, planRun } from '../batch/plan.js';
import { type Sink, streamSink } from '../batch/sinks.js';
import type { LineForm } from '../formats/styled/line-form.js';
import { languageOf } from '../normalize/language.js';
import { UsageError } from '../text/errors.js';
import { nearestName } from '../text/nearest.js';
import { visibleText } from '../text/visible-text.js';
import { openDoubts } from './doubts.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import { openMessages } from './messages.js';
import { modelFor } from './named-model.js';
import { type ConvertOptions, type ConvertSettings, readSettings } from './settings.js';

/** The commands, as they are typed. */
export const COMMAND_NAMES = ['convert', 'check', 'rules', 'styles', 'train', 'evaluate', 'help'] as const;

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

async function titleCaseChange({ titleCase }: ConvertSettings): Promise<ChangeItems | undefined> {
  if (titleCase === undefined) return undefined;
  const { changeTitleCase } = await import('../formats/title-case/index.js');
  return (items) => changeTitleCase(items, titleCase, (title) => languageOf(title));
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
  const model = await modelFor(settings);
  const inputs = await expandInputs(words.length === 0 ? [STDIN] : words);
  const outputs = await planRun(inputs.paths, settings);
  const terminalForm = await terminalFormFor(settings, outputs, io);
  const makeEmitter = await emitterFor(settings.to.name, { ...settings.wishes, terminalForm });
  const messages = await openMessages(io);
  for (const { message } of inputs.errors) messages.show({ severity: 'error', message });
  const { to, encoding, threshold } = settings;
  const doubts = threshold && openDoubts(io, threshold);
  const stdout = openStdout(io, terminalForm !== undefined);
  const outcome = await convert(outputs, {
    stdin: io.stdin,
    stdout,
    to,
    encoding,
    model,
    makeEmitter,
    changeItems: await titleCaseChange(settings),
    signal,
    report: messages.show,
    weighing: threshold && doubts && { threshold, tell: doubts.tell },
  });
  messages.finish();
  doubts?.finish();
  return exitCodeOf(outcome, inputs.errors.length);
}
