// The words behind check's options become values, or a UsageError with the nearest right word.
import type { Fixing } from '../batch/check/check-inputs.js';
import { NO_STYLE } from '../batch/check/checking-styles.js';
import { AUTO_LOCALE } from '../batch/output-formats.js';
import type { RuleSettings } from '../lint/run-rules.js';
import { checkEncoding } from '../load/encodings.js';
import { resolveLocale } from '../load/locales.js';
import { isStyleName, loadStyle } from '../load/styles.js';
import { isReportForm, REPORT_FORMS, type ReportFormName } from '../report/forms.js';
import { REPORTS } from '../report/index.js';
import type { Report } from '../report/report.js';
import { UsageError } from '../text/errors.js';
import { didYouMean } from '../text/nearest.js';
import { KNOWN_RULE_IDS } from './known-rules.js';
import { readSeverity, SEVERITY_NAMES } from './rule-severities.js';

/** check's options as they were typed. */
export interface CheckOptions {
  readonly style?: string;
  readonly locale?: string;
  readonly format?: string;
  readonly fix?: boolean;
  readonly diff?: boolean;
  readonly unsafe?: boolean;
  readonly maxWarnings?: string;
  readonly rule?: readonly string[];
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly output?: string;
  readonly stdinFilename?: string;
  readonly model?: string;
  readonly encoding?: string;
  readonly respectGitignore?: boolean;
  readonly watch?: boolean;
  readonly quiet?: boolean;
}

/** check's options as they are meant. `shows` says what becomes of fixes: files, a diff, or nothing. */
export interface CheckSettings {
  readonly style?: string;
  readonly locale?: string;
  readonly format: ReportFormName;
  readonly report: Report;
  readonly fixing: Fixing;
  readonly showsDiff: boolean;
  readonly maxWarnings?: number;
  readonly rules: RuleSettings;
  readonly baseline?: string;
  readonly updatesBaseline: boolean;
  readonly output?: string;
  readonly stdinName?: string;
  readonly model?: string;
  readonly encoding?: string;
  readonly respectsGitignore: boolean;
  readonly watches: boolean;
  readonly isQuiet: boolean;
}

/** Refuses a style that cannot be loaded. `none` is one: nothing is compared with a style. */
export function checkStyleName(name: string): void {
  if (name === NO_STYLE) return;
  const near = isStyleName(name) ? '' : didYouMean(name, [NO_STYLE]);
  if (near !== '') throw new UsageError(`Unknown style ${name}.${near} \`pustaka styles\` lists all.`);
  loadStyle(name);
}

function readReport(name: string) {
  if (isReportForm(name)) return { format: name, report: REPORTS[name] };
  const known = REPORT_FORMS.map((one) => one.name);
  throw new UsageError(
    `Unknown report format "${name}".${didYouMean(name, known)} --format takes ${known.join(', ')}.`,
  );
}

function readRule(word: string): [id: string, setting: RuleSettings[string]] {
  const [id, severity, ...rest] = word.split('=');
  if (!KNOWN_RULE_IDS.has(id))
    throw new UsageError(`Unknown rule "${id}".${didYouMean(id, KNOWN_RULE_IDS)} \`pustaka rules\` lists all.`);
  const setting = severity === undefined || rest.length > 0 ? undefined : readSeverity(severity);
  if (setting) return [id, setting];
  const hint = didYouMean(severity ?? '', SEVERITY_NAMES);
  throw new UsageError(`--rule takes ID=${SEVERITY_NAMES.join('|')}, such as ${id}=off, not "${word}".${hint}`);
}

function readCount(word: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  throw new UsageError(`--max-warnings takes a whole number, such as 0, not "${word}".`);
}

const readLocale = (name: string): string | undefined => (name === AUTO_LOCALE ? undefined : resolveLocale(name));

/** Options that cannot stand together, with why. */
const REFUSED: readonly (readonly [(options: CheckOptions) => unknown, string])[] = [
  [({ fix, diff }) => fix && diff, '--fix writes and --diff only shows: choose one.'],
  [({ fix, diff, unsafe }) => unsafe && !fix && !diff, '--unsafe widens --fix or --diff: add one of them.'],
  [
    ({ fix, diff, updateBaseline }) => updateBaseline && (fix || diff),
    '--update-baseline writes down what is found: fix first, and then update.',
  ],
  [
    ({ watch, fix, diff, updateBaseline, output }) => watch && (fix || diff || updateBaseline || output !== undefined),
    '--watch only reports: leave --fix, --diff, --update-baseline and --output out.',
  ],
  [({ diff, format }) => diff && format !== undefined, '--diff prints a diff and no report: leave --format out.'],
  [({ output }) => output === '', '--output needs the name of a file.'],
  [({ baseline }) => baseline === '', '--baseline needs the name of a file.'],
];

function refuseContradictions(options: CheckOptions): void {
  for (const [isRefused, message] of REFUSED) if (isRefused(options)) throw new UsageError(message);
}

function fixingOf({ fix = false, diff = false, unsafe = false }: CheckOptions): Fixing {
  if (!fix && !diff) return 'none';
  return unsafe ? 'all' : 'safe';
}

/** Reads the options. Throws UsageError for what is unknown or contradicts itself, InputError for a style file that cannot be used. */
export function readCheckSettings(options: CheckOptions): CheckSettings {
  const { style, locale, encoding, maxWarnings } = options;
  refuseContradictions(options);
  if (encoding !== undefined) checkEncoding(encoding);
  if (style !== undefined) checkStyleName(style);
  return {
    ...readReport(options.format ?? 'pretty'),
    style,
    locale: locale === undefined ? undefined : readLocale(locale),
    fixing: fixingOf(options),
    showsDiff: options.diff === true,
    maxWarnings: maxWarnings === undefined ? undefined : readCount(maxWarnings),
    rules: Object.fromEntries((options.rule ?? []).map(readRule)),
    baseline: options.baseline,
    updatesBaseline: options.updateBaseline === true,
    output: options.output === '-' ? undefined : options.output,
    stdinName: options.stdinFilename,
    model: options.model,
    encoding,
    respectsGitignore: options.respectGitignore === true,
    watches: options.watch === true,
    isQuiet: options.quiet === true,
  };
}
