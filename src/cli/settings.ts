// The words behind convert's options become values, or a UsageError with the nearest right word. What no run to CSL-JSON
// needs (styles, locales) is asked only when it is named.
import { INPUT_FORMATS, type InputFormat, inputFormatByName } from '../batch/input-formats.js';
import {
  AUTO_LOCALE,
  DEFAULT_LOCALE,
  OUTPUT_FORMATS,
  type OutputFormat,
  outputFormatByName,
  styledFormat,
} from '../batch/output-formats.js';
import type { Threshold } from '../batch/weigh.js';
import { checkEncoding } from '../load/encodings.js';
import { UsageError } from '../text/errors.js';
import { didYouMean } from '../text/nearest.js';

/** convert's options as they were typed. */
export interface ConvertOptions {
  readonly from?: string;
  readonly to?: string;
  readonly locale?: string;
  readonly output?: string;
  readonly encoding?: string;
  readonly model?: string;
  readonly minConfidence?: string;
  readonly withhold?: boolean;
}

/** convert's options as they are meant. */
export interface ConvertSettings {
  readonly from?: InputFormat;
  readonly to: OutputFormat;
  readonly locale: string;
  readonly output?: string;
  readonly encoding?: string;
  readonly model?: string;
  readonly threshold?: Threshold;
}

const namesOf = (formats: readonly { readonly name: string }[]) => formats.map(({ name }) => name);

function readFrom(name: string): InputFormat {
  const format = inputFormatByName(name);
  if (format) return format;
  const known = namesOf(INPUT_FORMATS);
  throw new UsageError(`Unknown input format "${name}".${didYouMean(name, known)} --from takes ${known.join(', ')}.`);
}

async function readTo(name: string): Promise<OutputFormat> {
  const format = outputFormatByName(name);
  if (format) return format;
  const { isStylePath, STYLE_NAMES } = await import('../load/styles.js');
  if (STYLE_NAMES.includes(name) || isStylePath(name)) return styledFormat(name);
  const known = [...namesOf(OUTPUT_FORMATS), ...STYLE_NAMES];
  throw new UsageError(
    `Unknown output format or style "${name}".${didYouMean(name, known)} --to takes ${known.join(', ')} or the path of a .csl file.`,
  );
}

async function readLocale(name: string): Promise<string> {
  if (name === AUTO_LOCALE) return name;
  const { resolveLocale } = await import('../load/locales.js');
  return resolveLocale(name);
}

// .8, 0.85, 1
const PLAIN_NUMBER = /^(?:\d{1,3}\.?|\d{0,3}\.\d{1,20})$/;

function readConfidence(word: string): number {
  const value = PLAIN_NUMBER.test(word) ? Number(word) : Number.NaN;
  if (value >= 0 && value <= 1) return value;
  const hint = word.includes(',') ? ' Write it with a point.' : '';
  throw new UsageError(`--min-confidence takes a number from 0 to 1, such as 0.8, not "${word}".${hint}`);
}

function readThreshold({ minConfidence, withhold = false }: ConvertOptions, to: OutputFormat): Threshold | undefined {
  if (minConfidence === undefined) {
    if (withhold) throw new UsageError('--withhold needs to know what to withhold: add --min-confidence, such as 0.8.');
    return undefined;
  }
  const least = readConfidence(minConfidence);
  if (to.needs === 'references')
    throw new UsageError(
      `--to ${to.name} only finds references and cannot say how sure they are. Choose another --to.`,
    );
  return { least, withholds: withhold };
}

/** Reads the options. Throws UsageError for an unknown format, style, locale or encoding, or a confidence that is none. */
export async function readSettings(options: ConvertOptions): Promise<ConvertSettings> {
  if (options.encoding !== undefined) checkEncoding(options.encoding);
  const to = await readTo(options.to ?? 'csl-json');
  return {
    from: options.from === undefined ? undefined : readFrom(options.from),
    to,
    threshold: readThreshold(options, to),
    locale: options.locale === undefined ? DEFAULT_LOCALE : await readLocale(options.locale),
    output: options.output,
    encoding: options.encoding,
    model: options.model,
  };
}
