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
}

/** convert's options as they are meant. */
export interface ConvertSettings {
  readonly from?: InputFormat;
  readonly to: OutputFormat;
  readonly locale: string;
  readonly output?: string;
  readonly encoding?: string;
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

/** Reads the options. Throws UsageError for an unknown format, style, locale or encoding. */
export async function readSettings(options: ConvertOptions): Promise<ConvertSettings> {
  if (options.encoding !== undefined) checkEncoding(options.encoding);
  return {
    from: options.from === undefined ? undefined : readFrom(options.from),
    to: await readTo(options.to ?? 'csl-json'),
    locale: options.locale === undefined ? DEFAULT_LOCALE : await readLocale(options.locale),
    output: options.output,
    encoding: options.encoding,
  };
}
