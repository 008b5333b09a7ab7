// The command line as a story: read the words, do what they ask, say what went wrong, give back an exit code. Commands are
// loaded when they run: a run to CSL-JSON must not pay for styles.
import { ReaderGone } from '../batch/outputs/sinks.js';
import { UsageError } from '../text/errors.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { watchInterruption } from './interruption.js';
import type { Io } from './io.js';
import { type Invocation, readWords, showHelp, showHelpOf } from './program.js';
import type { StylesAsked } from './styles.js';

// By name: what training and evaluation throw comes from their own copy of the classes, outside of the bundle.
const OURS: ReadonlySet<string> = new Set(['UsageError', 'InputError', 'ModelError', 'OutputError']);

async function printStyles(asked: StylesAsked, { stdout }: Io): Promise<ExitCode> {
  const [{ stylesText }, { streamSink }] = await Promise.all([
    import('./styles.js'),
    import('../batch/outputs/sinks.js'),
  ]);
  await streamSink(stdout, 'stdout').write(stylesText(asked));
  return EXIT.done;
}

type Converting = Extract<Invocation, { command: 'convert' }>;

async function convertInputs({ inputs, options }: Converting, io: Io, signal: AbortSignal): Promise<ExitCode> {
  if (inputs.length === 0 && io.stdin.isTTY) {
    showHelp(io);
    throw new UsageError('Nothing to read. Name an input, or pipe a text in.');
  }
  const { convertCommand } = await import('./convert.js');
  return convertCommand(inputs, options, io, signal);
}

type CheckingWords = Extract<Invocation, { command: 'check' }>;

async function checkInputs({ inputs, options }: CheckingWords, io: Io, signal: AbortSignal): Promise<ExitCode> {
  if (inputs.length === 0 && io.stdin.isTTY) {
    showHelpOf('check', io);
    throw new UsageError('Nothing to check. Name an input, or pipe a text in.');
  }
  const { checkCommand } = await import('./check.js');
  return checkCommand(inputs, options, io, signal);
}

async function printRules(id: string | undefined, { stdout }: Io): Promise<ExitCode> {
  const [{ rulesText }, { streamSink }] = await Promise.all([
    import('./rules.js'),
    import('../batch/outputs/sinks.js'),
  ]);
  await streamSink(stdout, 'stdout').write(rulesText(id));
  return EXIT.done;
}

async function invoke(invocation: Invocation, io: Io, signal: AbortSignal): Promise<ExitCode> {
  switch (invocation.command) {
    case 'styles':
      return printStyles(invocation.asked, io);
    case 'train':
      return (await import('./train.js')).trainCommand(invocation.options, io, signal);
    case 'evaluate':
      return (await import('./evaluate.js')).evaluateCommand(invocation.options, io, signal);
    case 'check':
      return checkInputs(invocation, io, signal);
    case 'rules':
      return printRules(invocation.id, io);
    case 'convert':
      return convertInputs(invocation, io, signal);
  }
}

/** Says what ended the run. A fault of ours is shown with its stack. */
async function explain(error: unknown, io: Io, argv: readonly string[]): Promise<ExitCode> {
  if (error instanceof ReaderGone) return EXIT.done;
  if (!(error instanceof Error && OURS.has(error.name))) throw error;
  const [{ openMessages }, { asksForJsonLog }] = await Promise.all([
    import('./messages.js'),
    import('./run-settings.js'),
  ]);
  const logFormat = asksForJsonLog(argv) ? 'json' : 'text';
  (await openMessages(io, { logFormat })).show({ severity: 'error', message: error.message });
  return EXIT.wrongUse;
}

/**
 * Runs a command line (without node and script) on the given streams and gives back its exit code: see exit-codes.ts.
 * Rejects only with a fault of ours.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  // Whoever reads our messages may have gone too, or our help, of which no sink tells.
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => {});
  const interruption = watchInterruption(() => io.stdin.destroy());
  try {
    const invocation = readWords(argv, io);
    return invocation ? await invoke(invocation, io, interruption.signal) : EXIT.done;
  } catch (error) {
    return await explain(error, io, argv);
  } finally {
    interruption.dispose();
  }
}
