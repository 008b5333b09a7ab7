// Where a report goes and how it is coloured: standard output, or the file behind -o.
import { stat } from 'node:fs/promises';
import { fileSink } from '../batch/outputs/file-sink.js';
import { type Sink, streamSink } from '../batch/outputs/sinks.js';
import { checkFolderOf } from '../batch/plan.js';
import type { ReportSetting, Tint } from '../report/report.js';
import { UsageError } from '../text/errors.js';
import { visibleText } from '../text/visible-text.js';
import type { Io } from './io.js';
import { KNOWN_RULES } from './known-rules.js';
import { packageVersion } from './package-version.js';

const USUAL_COLUMNS = 100;
const NARROWEST_WRAPPED = 20;

type Paint = ReportSetting['paint'];

async function paintFor(isTerminal: boolean): Promise<Paint> {
  if (!isTerminal || process.env['NO_COLOR']) return (text) => text;
  const { default: chalk } = await import('chalk');
  const tints: Readonly<Record<Tint, (text: string) => string>> = {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.blue.bold,
    place: chalk.cyan,
    quiet: chalk.dim,
    strong: chalk.bold,
  };
  return (text, tint) => tints[tint](text);
}

const INDENT = 4;
// To wrap a line takes time for each of its characters, and nobody reads one that long.
const LONGEST_WRAPPED = 20_000;

/** Breaks lines between words, so that a terminal does not break them inside of some; what goes on is indented. */
async function wrapFor(columns: number): Promise<NonNullable<ReportSetting['wrap']>> {
  const { default: wrapAnsi } = await import('wrap-ansi');
  const width = columns - INDENT;
  return (line) => {
    if (line.length > LONGEST_WRAPPED) return line;
    const [first, ...rest] = wrapAnsi(line, width, { trim: false }).split('\n');
    return [first, ...rest.map((part) => ' '.repeat(INDENT) + part.trim())].join('\n');
  };
}

/** What reports are made with; colours, and lines of its width, only on a terminal. */
export async function reportSetting(
  { stdout, stderr }: Io,
  output: string | undefined,
  isOnStderr: boolean,
): Promise<ReportSetting> {
  const stream = isOnStderr ? stderr : stdout;
  const isTerminal = output === undefined && stream.isTTY === true;
  const columns = isTerminal ? stream.columns : undefined;
  return {
    version: packageVersion(),
    rules: KNOWN_RULES,
    columns: columns || USUAL_COLUMNS,
    ...(columns && columns >= NARROWEST_WRAPPED ? { wrap: await wrapFor(columns) } : {}),
    paint: await paintFor(isTerminal),
    root: process.cwd().replaceAll('\\', '/'),
  };
}

const identityOf = async (path: string): Promise<string | undefined> => {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
};

/** Throws UsageError where the file behind -o is an input, or has no folder. */
export async function checkOutput(output: string | undefined, inputs: readonly string[]): Promise<void> {
  if (output === undefined) return;
  await checkFolderOf(output);
  const identity = await identityOf(output);
  for (const input of inputs)
    if (identity !== undefined && (await identityOf(input)) === identity)
      throw new UsageError(`${output}: the report would overwrite the input ${input}. Choose another --output.`);
}

/** Standard output or the file behind -o. */
export const reportSink = (io: Io, output: string | undefined): Sink =>
  output === undefined ? streamSink(io.stdout, 'stdout') : fileSink(output);

/** Text of files must not steer the terminal that it is shown on. */
export const shownOn = ({ isTTY }: Io['stdout'], text: string): string => (isTTY ? visibleText(text) : text);
