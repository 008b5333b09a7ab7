// Plan, step one: the words of the command line become input paths, in a fixed order. A path that exists is taken as it is
// (`a(b).txt`), a folder gives its own files, anything else with a wildcard is a pattern. The matcher is loaded only then.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asInputError } from '../load/byte-source.js';
import { InputError, UsageError } from '../text/errors.js';
import { INPUT_FORMATS } from './input-formats.js';

/** The word that stands for standard input. */
export const STDIN = '-';

/** Patterns that stand for more names than this are refused: `{1..99999999}` would fill the memory. */
const MOST_ALTERNATIVES = 10_000;

const KNOWN_EXTENSIONS = INPUT_FORMATS.flatMap(({ extensions }) => extensions);
const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type Kind = 'folder' | 'other' | 'missing';

async function kindOf(path: string): Promise<Kind> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    // Whatever else is wrong with it is said when it is read.
    return (error as { code?: string }).code === 'ENOENT' ? 'missing' : 'other';
  }
}

async function filesOfFolder(folder: string): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw asInputError(folder, error);
  }
  const known = names.filter((name) => KNOWN_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(extension)));
  const paths = known.filter((name) => !name.startsWith('.')).map((name) => join(folder, name));
  const kinds = await Promise.all(paths.map(kindOf));
  const files = paths.filter((_, index) => kinds[index] === 'other');
  if (files.length > 0) return files.sort(byCodeUnits);
  throw new InputError(
    `${folder}: the folder holds no file that pustaka reads (${KNOWN_EXTENSIONS.join(' ')}). For folders inside it, write a pattern: '${join(folder, '**/*.txt')}'`,
  );
}

const WILDCARD = /[*?[{]/;

export const isPattern = (word: string): boolean => WILDCARD.test(word);

// {1..300}, {a..f}
const RANGE = /\{([^{},.]{1,20})\.\.([^{},.]{1,20})/g;

function rangeSize(from: string, to: string): number {
  const [first, last] = [Number(from), Number(to)];
  if (Number.isFinite(first) && Number.isFinite(last)) return Math.abs(last - first) + 1;
  return Math.abs((to.codePointAt(0) ?? 0) - (from.codePointAt(0) ?? 0)) + 1;
}

/** An upper bound of the names that the braces of a pattern stand for. */
function alternatives(pattern: string): number {
  let count = 1;
  for (const group of pattern.split('{').slice(1)) count *= group.split(',').length;
  for (const [, from, to] of pattern.matchAll(RANGE)) count *= rangeSize(from, to);
  return count;
}

function checkPattern(pattern: string): void {
  if (alternatives(pattern) > MOST_ALTERNATIVES)
    throw new UsageError(`${pattern}: the pattern stands for more than ${MOST_ALTERNATIVES} names.`);
  if (pattern.slice(pattern.search(WILDCARD)).split('/').includes('..'))
    throw new UsageError(`${pattern}: a pattern cannot go up (..) behind a wildcard.`);
}

async function filesOfPattern(pattern: string): Promise<string[]> {
  checkPattern(pattern);
  const { default: glob } = await import('fast-glob');
  // Without +(…) and its like: they become regular expressions that can take for ever.
  const options = { extglob: false, followSymbolicLinks: false, onlyFiles: false, ignore: ['**/node_modules/**'] };
  let paths: string[];
  try {
    paths = await glob(pattern, options);
  } catch (error) {
    throw asInputError(pattern, error);
  }
  const kinds = await Promise.all(paths.map(kindOf));
  const files = paths.filter((_, index) => kinds[index] === 'other');
  if (files.length === 0) throw new InputError(`${pattern}: no file matches.`);
  // A file of this name is not standard input.
  return files.sort(byCodeUnits).map((path) => (path === STDIN ? `./${path}` : path));
}

async function expandWord(word: string): Promise<string[]> {
  if (word === STDIN) return [word];
  const kind = await kindOf(word);
  if (kind === 'folder') return filesOfFolder(word);
  return kind === 'missing' && isPattern(word) ? filesOfPattern(word) : [word];
}

/** Whether nothing of this name exists. */
export const isMissing = async (path: string): Promise<boolean> => (await kindOf(path)) === 'missing';

/** The inputs that were found, each once, in the order of the words; `errors` are words that led to none. */
export interface ExpandedInputs {
  readonly paths: readonly string[];
  readonly errors: readonly InputError[];
}

/** Turns the words of a command line into paths. Throws UsageError for a pattern that is refused. */
export async function expandInputs(words: readonly string[]): Promise<ExpandedInputs> {
  const paths = new Set<string>();
  const errors: InputError[] = [];
  for (const word of words) {
    try {
      for (const path of await expandWord(word)) paths.add(path);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error);
    }
  }
  return { paths: [...paths], errors };
}
