// The command line as commander sees it: commands, options, help. It reads words only; what they mean is settled in
// settings.ts, and what they do in a file of their own each, which is loaded when the command runs.
import { Command, CommanderError } from 'commander';
import { UsageError } from '../text/errors.js';
import { didYouMean } from '../text/nearest.js';
import type { CheckOptions } from './check-settings.js';
import type { EvaluateOptions } from './evaluate.js';
import { checkHelp, convertHelp, evaluateHelp, rulesHelp, trainHelp } from './help.js';
import type { Io } from './io.js';
import { packageVersion } from './package-version.js';
import type { ConvertOptions } from './settings.js';
import type { StylesAsked } from './styles.js';
import type { TrainOptions } from './train.js';

/** What a parsed command line asks for. */
export type Invocation =
  | { readonly command: 'convert'; readonly inputs: readonly string[]; readonly options: ConvertOptions }
  | { readonly command: 'styles'; readonly asked: StylesAsked }
  | { readonly command: 'check'; readonly inputs: readonly string[]; readonly options: CheckOptions }
  | { readonly command: 'rules'; readonly id?: string }
  | { readonly command: 'train'; readonly options: TrainOptions }
  | { readonly command: 'evaluate'; readonly options: EvaluateOptions };

function addConvertOptions(command: Command): Command {
  return command
    .argument('[inputs...]', 'files, folders, patterns, or - for stdin')
    .option('-f, --from <format>', 'what the inputs are (by file extension)')
    .option('-t, --to <format>', 'what comes out (default: csl-json)')
    .option('-l, --locale <name>', 'en-US, id-ID, …; auto: that of the list (default: en-US)')
    .option('-o, --output <path>', 'a file; or a folder/ for one output an input')
    .option('--as <form>', 'of styles: text, markdown, html or rtf (default: text)')
    .option('--notes', 'footnotes instead of a bibliography (chicago-notes)')
    .option('--keep-order', 'do not sort as the style does')
    .option('--title-case <case>', 'sentence or title; proper nouns stay (default: as-is)')
    .option('--ascii', 'BibTeX without letters outside ASCII')
    .option('--encoding <name>', 'of the inputs (default: UTF-8; byte order marks win)')
    .option('--model <file>', 'one that `pustaka train` wrote (default: our own)')
    .option('--min-confidence <p>', 'name references less sure than this (0 to 1)')
    .option('--withhold', 'leave those references out of the output')
    .option('-j, --jobs <n>', 'how many workers (default: one for each core)')
    .option('--ids <scope>', 'unique within a list, or global (default: list)')
    .option('--respect-gitignore', 'leave out what git ignores')
    .option('--dry-run', 'print what would be written, and write nothing')
    .option('--force', 'write over files in the folder that are not ours')
    .option('--fail-fast', 'end at the first input that cannot be read')
    .option('-q, --quiet', 'say nothing but errors')
    .option('--log-format <name>', 'text or json (default: text)')
    .addHelpText('after', convertHelp);
}

const isAnswered = ({ code }: CommanderError) =>
  ['commander.helpDisplayed', 'commander.help', 'commander.version'].includes(code);

// commander: "error: unknown option '--form'"
const UNKNOWN_OPTION = /unknown option '([^']{1,100})'/;

function nearestOption(message: string, command: Command): string {
  const unknown = UNKNOWN_OPTION.exec(message)?.[1].split('=')[0];
  const known = command.options.flatMap(({ long }) => long ?? []);
  return unknown === undefined ? '' : didYouMean(unknown, [...known, '--help']);
}

/** The words that print a command's help. */
const helpOf = (command: Command): string => `pustaka ${command.parent ? `${command.name()} ` : ''}--help`;

/** What commander has against a command line, as an error of ours with the nearest option behind it. */
function asUsageError(error: CommanderError, command: Command): UsageError {
  const words = error.message.replace(/^error: /, '').trim();
  const sentence = `${words[0].toUpperCase()}${words.slice(1)}`.replace(/\.?$/, '.');
  return new UsageError(`${sentence}${nearestOption(error.message, command)} See ${helpOf(command)}.`, {
    cause: error,
  });
}

const collected = (word: string, earlier: readonly string[] = []): readonly string[] => [...earlier, word];

function addCheckOptions(command: Command): Command {
  return command
    .argument('[inputs...]', 'files, folders, patterns, or - for stdin')
    .option('-s, --style <name>', 'as --to takes it; none (default: the one that the list follows)')
    .option('-l, --locale <name>', 'of the style: en-US, id-ID, … (default: that of the list)')
    .option('-f, --format <name>', 'of the report (default: pretty)')
    .option('--fix', 'mend what is safe to mend, in the files')
    .option('--diff', 'show what --fix would change')
    .option('--unsafe', 'with --fix or --diff: the other fixes as well')
    .option('--max-warnings <n>', 'more warnings than these are a failure (default: none is)')
    .option('--rule <id=severity>', 'off, info, warn or error; can be repeated', collected)
    .option('--baseline <file>', 'do not report what stands in it')
    .option('--update-baseline', 'write what is found into it')
    .option('-o, --output <file>', 'of the report (default: stdout)')
    .option('--stdin-filename <name>', 'what - is read as, such as thesis.md')
    .option('--encoding <name>', 'of the inputs (default: UTF-8; byte order marks win)')
    .option('--model <file>', 'one that `pustaka train` wrote (default: our own)')
    .option('--respect-gitignore', 'leave out what git ignores')
    .option('-w, --watch', 'check again whenever an input changes')
    .option('-q, --quiet', 'report errors only')
    .addHelpText('after', checkHelp);
}

function addTrainOptions(command: Command): Command {
  return command
    .option('--gold <files...>', 'labelled references, .jsonl or .jsonl.gz')
    .option('-o, --out <model>', 'where to write the model')
    .option('--model <file>', 'the model to go on from (default: our own)')
    .option('--from-scratch', 'learn from the gold files alone')
    .option('--seeds <n>', 'average so many runs, 1 to 8 (default: 1)')
    .option('--work <folder>', 'keep progress there and go on from it')
    .option('-q, --quiet', 'say nothing but what went wrong')
    .addHelpText('after', trainHelp);
}

function addEvaluateOptions(command: Command): Command {
  return command
    .option('--gold <files...>', 'labelled references, .jsonl or .jsonl.gz')
    .option('--model <file>', 'one that `pustaka train` wrote (default: our own)')
    .option('--format <format>', 'text or json (default: text)')
    .option('--delta', 'list the references that differ, worst first')
    .addHelpText('after', evaluateHelp);
}

function refuseAsOurs(command: Command): Command {
  return command.exitOverride((error) => {
    throw isAnswered(error) ? error : asUsageError(error, command);
  });
}

/** Options in front of a command are convert's: another command would run as if they had not been said. */
function refuseStray(program: Command, name: string): void {
  const [stray] = program.options.filter((option) => program.opts()[option.attributeName()] !== undefined);
  if (stray)
    throw new UsageError(
      `${stray.long} stands before ${name} and would be lost; put it behind. See pustaka ${name} --help.`,
    );
}

/** Makes the program; `invoke` is told what the words ask for. */
function createProgram(io: Io, invoke: (invocation: Invocation) => void): Command {
  const program = refuseAsOurs(new Command('pustaka'))
    .description('Finds the reference list of a text and re-emits it as CSL-JSON, APA, Chicago, BibTeX and more.')
    .usage('[convert] [options] [inputs...]\n       pustaka check | rules | styles | train | evaluate')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .enablePositionalOptions()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Errors are thrown, and shown where every other one is.
      outputError: () => {},
    });
  addConvertOptions(program).action((inputs: string[], options: ConvertOptions) =>
    invoke({ command: 'convert', inputs, options }),
  );
  const convert = refuseAsOurs(program.command('convert')).description('the same, by its name');
  addConvertOptions(convert).action((inputs: string[], _options: ConvertOptions, command: Command) =>
    invoke({ command: 'convert', inputs, options: command.optsWithGlobals() }),
  );
  const run = (invocation: Invocation): void => {
    refuseStray(program, invocation.command);
    invoke(invocation);
  };
  refuseAsOurs(program.command('styles'))
    .description('what --to and --locale know')
    .argument('[word]', 'only found styles with this word in name or title')
    .option('--all', 'list the styles found on this machine, however many')
    .action((word: string | undefined, { all }: { all?: boolean }) => run({ command: 'styles', asked: { word, all } }));
  addCheckOptions(refuseAsOurs(program.command('check')))
    .description('finds what is wrong in the references of texts')
    .action((inputs: string[], options: CheckOptions) => run({ command: 'check', inputs, options }));
  refuseAsOurs(program.command('rules'))
    .description('what check finds, and why')
    .argument('[id]', 'one rule, with its examples')
    .addHelpText('after', rulesHelp)
    .action((id?: string) => run({ command: 'rules', id }));
  addTrainOptions(refuseAsOurs(program.command('train')))
    .description('trains a model on your own labelled references')
    .action((options: TrainOptions) => run({ command: 'train', options }));
  addEvaluateOptions(refuseAsOurs(program.command('evaluate')))
    .description('measures a model on labelled references')
    .action((options: EvaluateOptions) => run({ command: 'evaluate', options }));
  return program;
}

/** Prints the whole help on stderr: the answer to a run that names nothing and is given nothing. */
export const showHelp = (io: Io): void => createProgram(io, () => {}).outputHelp({ error: true });

/** The same for one command. */
export function showHelpOf(name: string, io: Io): void {
  const program = createProgram(io, () => {});
  (program.commands.find((command) => command.name() === name) ?? program).outputHelp({ error: true });
}

/** Reads a command line (without node and script); undefined when it was answered already (--help, --version). Throws UsageError. */
export function readWords(argv: readonly string[], io: Io): Invocation | undefined {
  let invocation: Invocation | undefined;
  const program = createProgram(io, (read) => {
    invocation = read;
  });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
  }
  return invocation;
}
