// The words behind the options of a run, whatever it converts to: how many workers, what may be written over, what is said.
import { availableParallelism } from 'node:os';
import { type OutputFormat, outputFormatByName } from '../batch/output-formats.js';
import type { IdScope } from '../batch/prepare.js';
import { UsageError } from '../text/errors.js';
import { didYouMean } from '../text/nearest.js';

/** The options of a run as they were typed. */
export interface RunOptions {
  readonly jobs?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly respectGitignore?: boolean;
  readonly failFast?: boolean;
  readonly quiet?: boolean;
  readonly ids?: string;
  readonly logFormat?: string;
}

/** The same as they are meant. */
export interface RunSettings {
  readonly jobs: number;
  readonly isDry: boolean;
  readonly isForced: boolean;
  readonly respectsGitignore: boolean;
  readonly failsFast: boolean;
  readonly isQuiet: boolean;
  readonly logFormat: LogFormat;
}

const LOG_FORMATS = ['text', 'json'] as const;

export type LogFormat = (typeof LOG_FORMATS)[number];

/** More threads than any machine that this is run on has cores. */
const MOST_JOBS = 64;

function readJobs(word: string | undefined): number {
  if (word === undefined) return Math.min(availableParallelism(), MOST_JOBS);
  const jobs = /^\d{1,3}$/.test(word) ? Number(word) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(
    `--jobs takes a whole number from 1 to ${MOST_JOBS}, not "${word}". Without it there is one for each core, ${availableParallelism()} here.`,
  );
}

const ID_SCOPES: Readonly<Record<string, IdScope>> = { list: 'list', global: 'run' };

/** Where ids are unique. Throws UsageError for an unknown word, or an output that has no ids. */
export function readIdScope(word: string | undefined, to: OutputFormat): IdScope | undefined {
  if (word === undefined) return undefined;
  const known = Object.keys(ID_SCOPES);
  if (!known.includes(word))
    throw new UsageError(`Unknown scope of ids "${word}".${didYouMean(word, known)} --ids takes ${known.join(', ')}.`);
  if (to.needs !== 'items' || outputFormatByName(to.name) === undefined)
    throw new UsageError(`--ids is for formats with ids, such as csl-jsonl and bibtex; --to ${to.name} has none.`);
  return ID_SCOPES[word];
}

function readLogFormat(word: string | undefined): LogFormat {
  if (word === undefined) return 'text';
  const format = LOG_FORMATS.find((known) => known === word);
  if (format) return format;
  throw new UsageError(
    `Unknown log format "${word}".${didYouMean(word, LOG_FORMATS)} --log-format takes ${LOG_FORMATS.join(', ')}.`,
  );
}

/** Reads the options of a run. Throws UsageError. */
export function readRunSettings(options: RunOptions): RunSettings {
  return {
    jobs: readJobs(options.jobs),
    isDry: options.dryRun === true,
    isForced: options.force === true,
    respectsGitignore: options.respectGitignore === true,
    failsFast: options.failFast === true,
    isQuiet: options.quiet === true,
    logFormat: readLogFormat(options.logFormat),
  };
}

/** Whether a command line asks for a log of JSON, for what has to be said before it can be read. */
export function asksForJsonLog(argv: readonly string[]): boolean {
  const own = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  return own.some((word, at) => word === '--log-format=json' || (word === '--log-format' && own[at + 1] === 'json'));
}
