// Values → YAML, in the block form that people edit: our own few lines, so that writing loads no library. A text stands bare
// only where no reader, of YAML 1.1 or 1.2, could take it for anything else.

// Starts with a letter and holds nothing that YAML reads. Numbers, dates, lists and comments never do.
const BARE = /^[\p{L}][\p{L}\p{M}\p{N} .,:;()/\\'*_^~!?&+=%$<>@[\]{}"-]*$/u;
// "key: ", " # comment"
const STRUCTURE = /: |:$| $/;
const WORDS = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf|infinity)$/i;
const MAX_BARE = 4000;

// controls of C1, line separators, byte order marks and halves of surrogate pairs, which JSON leaves as they are
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
const HALF = /\p{Surrogate}/gu;

const isBare = (text: string): boolean =>
  text.length <= MAX_BARE && BARE.test(text) && !STRUCTURE.test(text) && !WORDS.test(text);

const quoted = (text: string): string =>
  JSON.stringify(text.replace(HALF, '\ufffd')).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** One scalar on one line. */
export const yamlText = (text: string): string => (isBare(text) ? text : quoted(text));

type Block = readonly string[];

const isMapping = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const indented = (lines: Block): string[] => lines.map((line) => `  ${line}`);

function scalar(value: unknown): string {
  if (typeof value === 'string') return yamlText(value);
  return value === undefined ? 'null' : JSON.stringify(value);
}

/** `key:` with its value on the same line or, indented, below it. */
function entryLines(key: string, value: unknown): string[] {
  if (Array.isArray(value) && value.length > 0) return [`${yamlText(key)}:`, ...sequenceLines(value)];
  if (isMapping(value) && Object.keys(value).length > 0)
    return [`${yamlText(key)}:`, ...indented(mappingLines(value as Record<string, unknown>))];
  return [`${yamlText(key)}: ${scalar(value)}`];
}

const hangingDash = ([first = '', ...rest]: Block): string[] => [`- ${first}`, ...indented(rest)];

/** A sequence, each value behind a dash. */
export const sequenceLines = (values: readonly unknown[]): string[] =>
  values.flatMap((value) => {
    if (Array.isArray(value) && value.length > 0) return hangingDash(sequenceLines(value));
    return hangingDash(isMapping(value) && !Array.isArray(value) ? mappingLines(value) : [scalar(value)]);
  });

/** A mapping, an entry a line or more; `{}` where it has none. */
export function mappingLines(mapping: Readonly<Record<string, unknown>>): string[] {
  const entries = Object.entries(mapping).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? ['{}'] : entries.flatMap(([key, value]) => entryLines(key, value));
}
