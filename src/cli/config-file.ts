// The configuration of a folder: pustaka.config.json, the key "pustaka" of package.json, or .pustakarc (JSON), the nearest one
// upwards, up to the folder that holds .git. Nothing in it is run. A fault is named with file, line and key, and the nearest
// right name.
import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { findJsonPlaces } from '../formats/json-places.js';
import type { RuleSettings } from '../lint/run-rules.js';
import { createDocument, positionAt } from '../text/document.js';
import { UsageError } from '../text/errors.js';
import { didYouMean } from '../text/nearest.js';
import { readSeverity, SEVERITY_NAMES } from './rule-severities.js';

/** A configuration as it is meant; paths in it are absolute. */
export interface Configuration {
  readonly path: string;
  readonly folder: string;
  readonly style?: string;
  readonly locale?: string;
  readonly rules: RuleSettings;
  readonly maxWarnings?: number;
  readonly ignore: readonly string[];
  readonly baseline?: string;
}

const FILE_NAMES = ['pustaka.config.json', '.pustakarc', 'package.json'] as const;
const KEYS = ['style', 'locale', 'rules', 'maxWarnings', 'ignore', 'baseline'] as const;
const PACKAGE_KEY = 'pustaka';

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One file while it is read: knows how to say where a fault is. */
class ConfigText {
  constructor(
    readonly path: string,
    readonly text: string,
    readonly root: string,
  ) {}

  fault(key: string, message: string): UsageError {
    const path = [this.root, key].filter((part) => part !== '').join('.');
    const place = findJsonPlaces(this.text, new Set([path])).places.get(path);
    const where = place ? this.#placeName(place.start) : this.path;
    return new UsageError(`${where}: ${key === '' ? '' : `${key.slice(0, 100)}: `}${message}`);
  }

  notJson(): UsageError {
    const offset = findJsonPlaces(this.text).fault ?? this.text.length;
    return new UsageError(`${this.#placeName(offset)}: this is not JSON.`);
  }

  #placeName(offset: number): string {
    const { line, column } = positionAt(createDocument(this.path, this.text), offset);
    return `${this.path}:${line}:${column}`;
  }

  string(values: Values, key: string): string | undefined {
    const value = values[key];
    if (value === undefined) return undefined;
    if (typeof value !== 'string' || value === '') throw this.fault(key, 'expected a text.');
    return value;
  }

  strings(values: Values, key: string): readonly string[] {
    const value = values[key] ?? [];
    if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string'))
      throw this.fault(key, 'expected a list of patterns.');
    return value as string[];
  }

  count(values: Values, key: string): number | undefined {
    const value = values[key];
    if (value === undefined) return undefined;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
      throw this.fault(key, 'expected a whole number.');
    return value;
  }

  rules(values: Values, known: ReadonlySet<string>): RuleSettings {
    const rules = values['rules'] ?? {};
    if (!isObject(rules)) throw this.fault('rules', 'expected an object of rules and severities.');
    return Object.fromEntries(Object.entries(rules).map(([id, word]) => [id, this.#severity(id, word, known)]));
  }

  #severity(id: string, word: unknown, known: ReadonlySet<string>) {
    const key = `rules.${id}`;
    if (!known.has(id)) throw this.fault(key, `there is no such rule.${didYouMean(id, known)}`);
    const severity = typeof word === 'string' ? readSeverity(word) : undefined;
    if (severity) return severity;
    const hint = typeof word === 'string' ? didYouMean(word, SEVERITY_NAMES) : '';
    throw this.fault(key, `expected ${SEVERITY_NAMES.join(', ')}.${hint}`);
  }
}

/** A style file is named from where the configuration stands. */
const fromFolder = (folder: string, style: string | undefined): string | undefined =>
  style?.toLowerCase().endsWith('.csl') && !isAbsolute(style) ? join(folder, style) : style;

function configurationOf(config: ConfigText, values: Values, known: ReadonlySet<string>): Configuration {
  for (const key of Object.keys(values))
    if (!KEYS.some((name) => name === key) && key !== '$schema')
      throw config.fault(key, `there is no such option.${didYouMean(key, KEYS)} Known are ${KEYS.join(', ')}.`);
  const folder = dirname(config.path);
  const baseline = config.string(values, 'baseline');
  return {
    path: config.path,
    folder,
    style: fromFolder(folder, config.string(values, 'style')),
    locale: config.string(values, 'locale'),
    rules: config.rules(values, known),
    maxWarnings: config.count(values, 'maxWarnings'),
    ignore: config.strings(values, 'ignore'),
    baseline: baseline === undefined ? undefined : resolve(folder, baseline),
  };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw new UsageError(`${path}: this configuration cannot be read (${code}).`, { cause: error });
  }
}

function parsedJson(config: ConfigText): unknown {
  try {
    return JSON.parse(config.text);
  } catch {
    throw config.notJson();
  }
}

/** The configuration in a file, if it holds one. A package.json that is none of ours is not judged. */
function readConfiguration(path: string, known: ReadonlySet<string>): Configuration | undefined {
  const text = textOf(path);
  if (text === undefined) return undefined;
  const isPackage = path.endsWith('package.json');
  if (isPackage && !text.includes(`"${PACKAGE_KEY}"`)) return undefined;
  const config = new ConfigText(path, text, isPackage ? PACKAGE_KEY : '');
  const whole = parsedJson(config);
  const values = isPackage ? (isObject(whole) ? whole[PACKAGE_KEY] : undefined) : whole;
  if (isPackage && values === undefined) return undefined;
  if (!isObject(values)) throw config.fault('', 'expected an object of options.');
  return configurationOf(config, values, known);
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** Finds configurations, each folder once. */
export class Configurations {
  readonly #found = new Map<string, Configuration | undefined>();

  constructor(readonly knownRules: ReadonlySet<string>) {}

  /** The configuration that holds for a folder. Throws UsageError for one with faults. */
  forFolder(folder: string): Configuration | undefined {
    const absolute = resolve(folder);
    if (!this.#found.has(absolute)) this.#found.set(absolute, this.#find(absolute));
    return this.#found.get(absolute);
  }

  #find(folder: string): Configuration | undefined {
    for (const name of FILE_NAMES) {
      const configuration = readConfiguration(join(folder, name), this.knownRules);
      if (configuration) return configuration;
    }
    const above = dirname(folder);
    return above === folder || exists(join(folder, '.git')) ? undefined : this.forFolder(above);
  }
}
