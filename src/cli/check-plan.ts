// Which inputs are checked, and with what: the command line's words, and for each input the configuration of its folder. The
// command line wins.
import { dirname, relative, resolve, sep } from 'node:path';
import { CheckingStyles } from '../batch/check/checking-styles.js';
import { inputFormatByPath, markupByPath } from '../batch/input-formats.js';
import { STDIN } from '../batch/inputs/expand-inputs.js';
import type { PlannedInput } from '../batch/planned.js';
import type { Checking } from '../check.js';
import type { RuleSettings } from '../lint/run-rules.js';
import { resolveLocale } from '../load/locales.js';
import { UsageError } from '../text/errors.js';
import { type CheckSettings, checkStyleName } from './check-settings.js';
import { type Configuration, Configurations } from './config-file.js';
import { isIgnored } from './ignore-patterns.js';
import { KNOWN_RULE_IDS } from './known-rules.js';

/** So many warnings are let pass for all inputs that are under one limit. */
export interface WarningLimit {
  readonly most: number;
  count: number;
}

/** One input with what it is checked with. */
export interface PlannedCheck {
  readonly input: PlannedInput;
  readonly rules: RuleSettings;
  readonly styleFor: Checking['styleFor'];
  /** The path of its baseline file. */
  readonly baseline?: string;
  readonly limit?: WarningLimit;
}

/** `ignored` are inputs that a configuration leaves out. */
export interface CheckPlan {
  readonly checks: readonly PlannedCheck[];
  readonly ignored: readonly string[];
}

const STDIN_NAME = 'stdin';

/** Standard input is read as a file of the name that --stdin-filename gives it. */
function plannedInput(word: string, stdinName: string | undefined): PlannedInput {
  const isStdin = word === STDIN;
  const path = isStdin ? (stdinName ?? STDIN_NAME) : word;
  return { path, isStdin, format: inputFormatByPath(path), markup: markupByPath(path) };
}

const slashed = (path: string): string => path.split(sep).join('/');

/** A configuration that names what cannot be used is at fault, and says where. */
function orConfigFault<T>({ path }: Configuration, key: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && ['UsageError', 'InputError'].includes(error.name))
      throw new UsageError(`${path}: ${key}: ${error.message}`, { cause: error });
    throw error;
  }
}

class Planner {
  readonly #styles = new CheckingStyles();
  readonly #configurations = new Configurations(KNOWN_RULE_IDS);
  readonly #limits = new Map<string, WarningLimit>();
  readonly #choosers = new Map<string, Checking['styleFor']>();

  constructor(readonly settings: CheckSettings) {}

  /** The check of an input; undefined where its configuration leaves it out. */
  check(word: string): PlannedCheck | undefined {
    const { settings } = this;
    const input = plannedInput(word, settings.stdinName);
    const path = resolve(input.path);
    const configuration = this.#configurations.forFolder(dirname(path));
    if (configuration && isIgnored(slashed(relative(configuration.folder, path)), configuration.ignore))
      return undefined;
    return {
      input,
      rules: { ...configuration?.rules, ...settings.rules },
      styleFor: this.#styleFor(configuration),
      baseline: settings.baseline === undefined ? configuration?.baseline : resolve(settings.baseline),
      limit: this.#limit(configuration),
    };
  }

  #limit(configuration: Configuration | undefined): WarningLimit | undefined {
    const most = this.settings.maxWarnings ?? configuration?.maxWarnings;
    if (most === undefined) return undefined;
    const owner = this.settings.maxWarnings === undefined ? (configuration?.path ?? '') : '';
    const limit = this.#limits.get(owner) ?? { most, count: 0 };
    this.#limits.set(owner, limit);
    return limit;
  }

  #styleFor(configuration: Configuration | undefined): Checking['styleFor'] {
    const key = configuration?.path ?? '';
    const chooser = this.#choosers.get(key) ?? this.#styles.chooser(this.#styleWish(configuration));
    this.#choosers.set(key, chooser);
    return chooser;
  }

  #styleWish(configuration: Configuration | undefined) {
    const { style, locale } = this.settings;
    const [ownStyle, ownLocale] = [configuration?.style, configuration?.locale];
    if (configuration && style === undefined && ownStyle !== undefined)
      orConfigFault(configuration, 'style', () => checkStyleName(ownStyle));
    const configured =
      configuration && ownLocale !== undefined
        ? orConfigFault(configuration, 'locale', () => resolveLocale(ownLocale))
        : undefined;
    return { style: style ?? ownStyle, locale: locale ?? configured };
  }
}

/** Plans the checks of input paths. Throws UsageError for a configuration with faults. */
export function planChecks(words: readonly string[], settings: CheckSettings): CheckPlan {
  const planner = new Planner(settings);
  const planned = words.map((word) => ({ word, check: planner.check(word) }));
  return {
    checks: planned.flatMap(({ check }) => check ?? []),
    ignored: planned.filter(({ check }) => check === undefined).map(({ word }) => word),
  };
}
