// What is said to a person, on stderr: one line a problem, `error: file:line:column: message`. Colour only on a terminal and
// not with NO_COLOR; chalk is loaded only then. To a program the same is said in JSON (log-line.ts).
import type { Problem } from '../batch/problem.js';
import type { Severity } from '../text/finding.js';
import { visibleLine } from '../text/visible-text.js';
import type { Io } from './io.js';
import { logLine } from './log-line.js';
import type { LogFormat } from './run-settings.js';

/** Shows problems as they come up, and at the end how many were left out. */
export interface Messages {
  readonly show: (problem: Problem) => void;
  readonly finish: () => void;
  /** Says in one line what was done; nothing in a quiet run. */
  readonly note: (text: string) => void;
}

/** So many warnings are shown for one input; the rest is counted. Errors are always shown. */
const MOST_WARNINGS = 20;

type Paint = (severity: Severity) => string;

const plain: Paint = (severity) => `${severity}:`;

async function paintFor({ stderr }: Io): Promise<Paint> {
  if (!stderr.isTTY || process.env['NO_COLOR']) return plain;
  const { default: chalk } = await import('chalk');
  const colours = { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.blue.bold };
  return (severity) => colours[severity](plain(severity));
}

const placeOf = ({ path, line, column }: Problem): string =>
  [path, line, column].filter((part) => part !== undefined).join(':');

/** The line that stands for a problem, without its severity. */
function problemLine(problem: Problem): string {
  const place = placeOf(problem);
  return visibleLine(place === '' ? problem.message : `${place}: ${problem.message}`);
}

/** `isQuiet`: no notes; `errorsOnly`: no warnings either. */
interface MessageWishes {
  readonly isQuiet?: boolean;
  readonly errorsOnly?: boolean;
  readonly logFormat?: LogFormat;
}

/** Messages for a program; none is left out, because nobody has to read them all. */
function logMessages({ stderr }: Io, isShown: (problem: Problem) => boolean): Messages {
  return {
    note: () => {},
    show(problem) {
      if (isShown(problem)) stderr.write(logLine({ type: 'message', ...problem }));
    },
    finish: () => {},
  };
}

/** Messages on the given stderr. Findings of severity `info` belong to the reader of the data, not of the terminal. */
export async function openMessages(
  io: Io,
  { isQuiet = false, errorsOnly = false, logFormat = 'text' }: MessageWishes = {},
): Promise<Messages> {
  const isWanted = ({ severity }: Problem) => severity === 'error' || (severity === 'warning' && !errorsOnly);
  if (logFormat === 'json') return logMessages(io, isWanted);
  const paint = await paintFor(io);
  const print = (problem: Problem) => io.stderr.write(`${paint(problem.severity)} ${problemLine(problem)}\n`);
  const warnings = new Map<string, number>();
  const isAmongShown = ({ path = '' }: Problem) => {
    const count = (warnings.get(path) ?? 0) + 1;
    warnings.set(path, count);
    return count <= MOST_WARNINGS;
  };
  return {
    note(text) {
      if (!isQuiet) io.stderr.write(`${visibleLine(text)}\n`);
    },
    show(problem) {
      if (isWanted(problem) && (problem.severity === 'error' || isAmongShown(problem))) print(problem);
    },
    finish() {
      for (const [path, count] of warnings)
        if (count > MOST_WARNINGS)
          print({ path, severity: 'warning', message: `${count - MOST_WARNINGS} more warnings are not shown` });
    },
  };
}
