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
import type { ConversionWishes, TitleCase } from '../batch/prepare.js';
import type { Threshold } from '../batch/weigh.js';
import { LINE_FORM_NAMES, type LineFormName } from '../formats/styled/line-form-names.js';
import { checkEncoding } from '../load/encodings.js';
import { UsageError } from '../text/errors.js';
import { didYouMean } from '../text/nearest.js';
import { type RunOptions, type RunSettings, readIdScope, readRunSettings } from './run-settings.js';

/** convert's options as they were typed. */
export interface ConvertOptions extends RunOptions {
  readonly from?: string;
  readonly to?: string;
  readonly locale?: string;
  readonly output?: string;
  readonly encoding?: string;
  readonly model?: string;
  readonly minConfidence?: string;
  readonly withhold?: boolean;
  readonly as?: string;
  readonly notes?: boolean;
  readonly keepOrder?: boolean;
  readonly titleCase?: string;
  readonly ascii?: boolean;
}

/** convert's options as they are meant. */
export interface ConvertSettings extends ConversionWishes {
  readonly from?: InputFormat;
  readonly output?: string;
  readonly run: RunSettings;
}

const namesOf = (formats: readonly { readonly name: string }[]) => formats.map(({ name }) => name);

function readFrom(name: string): InputFormat {
  const format = inputFormatByName(name);
  if (format) return format;
  const known = namesOf(INPUT_FORMATS);
  throw new UsageError(`Unknown input format "${name}".${didYouMean(name, known)} --from takes ${known.join(', ')}.`);
}

/** The format or style behind --to, styles in the form behind --as. */
async function readTo(name: string, form: LineFormName): Promise<OutputFormat> {
  const format = outputFormatByName(name);
  if (format) return format;
  const { isStyleName, styleNamesNear } = await import('../load/styles.js');
  if (isStyleName(name)) return styledFormat(name, form);
  const known = [...namesOf(OUTPUT_FORMATS), ...styleNamesNear()];
  throw new UsageError(
    `Unknown output format or style "${name}".${didYouMean(name, known)} --to takes ${namesOf(OUTPUT_FORMATS).join(', ')}, a style that \`pustaka styles\` lists, or the path of a .csl file.`,
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

function readForm(name: string): LineFormName {
  const form = LINE_FORM_NAMES.find((known) => known === name);
  if (form) return form;
  throw new UsageError(
    `Unknown form "${name}".${didYouMean(name, LINE_FORM_NAMES)} --as takes ${LINE_FORM_NAMES.join(', ')}.`,
  );
}

const TITLE_CASES = ['as-is', 'sentence', 'title'] as const;

function readTitleCase(name: string | undefined, to: OutputFormat): TitleCase | undefined {
  if (name === undefined) return undefined;
  const wanted = TITLE_CASES.find((known) => known === name);
  if (wanted === undefined)
    throw new UsageError(
      `Unknown title case "${name}".${didYouMean(name, TITLE_CASES)} --title-case takes ${TITLE_CASES.join(', ')}.`,
    );
  if (to.needs !== 'items')
    throw new UsageError(`--title-case changes items; --to ${to.name} prints what stands in the text.`);
  return wanted === 'as-is' ? undefined : wanted;
}

/** Options that mean something for some outputs only, with who they are for. Not --locale: scripts hand it to every run. */
const OWN_OPTIONS = [
  { option: 'as', typed: '--as', suits: isStyled, what: 'styles', example: 'apa' },
  { option: 'notes', typed: '--notes', suits: isStyled, what: 'styles', example: 'chicago-notes' },
  { option: 'keepOrder', typed: '--keep-order', suits: isStyled, what: 'styles, which sort', example: 'apa' },
  { option: 'ascii', typed: '--ascii', suits: isBibtex, what: 'bibtex and biblatex', example: 'bibtex' },
] as const;

function isStyled({ name }: OutputFormat): boolean {
  return outputFormatByName(name) === undefined;
}

function isBibtex({ name }: OutputFormat): boolean {
  return name === 'bibtex' || name === 'biblatex';
}

/** An option that would do nothing is a mistake about what it does. */
function refuseIdle(options: ConvertOptions, to: OutputFormat): void {
  const idle = OWN_OPTIONS.find(({ option, suits }) => options[option] !== undefined && !suits(to));
  if (!idle) return;
  const { typed, what, example } = idle;
  throw new UsageError(
    options.to === undefined
      ? `${typed} is for ${what}: name one with --to, such as --to ${example}.`
      : `${typed} is for ${what}; --to ${to.name} has no use for it.`,
  );
}

/** Reads the options. Throws UsageError for an unknown format, style, locale or encoding, or a confidence that is none. */
export async function readSettings(options: ConvertOptions): Promise<ConvertSettings> {
  const { as, ascii = false, encoding, keepOrder = false, locale, model, notes = false, output } = options;
  if (encoding !== undefined) checkEncoding(encoding);
  const form = as === undefined ? 'text' : readForm(as);
  const to = await readTo(options.to ?? 'csl-json', form);
  const language = locale === undefined ? DEFAULT_LOCALE : await readLocale(locale);
  refuseIdle(options, to);
  return {
    from: options.from === undefined ? undefined : readFrom(options.from),
    to,
    wishes: {
      locale: language,
      form,
      notes,
      keepsOrder: keepOrder,
      ascii,
    },
    titleCase: readTitleCase(options.titleCase, to),
    threshold: readThreshold(options, to),
    idScope: readIdScope(options.ids, to),
    output,
    encoding,
    model,
    run: readRunSettings(options),
  };
}
