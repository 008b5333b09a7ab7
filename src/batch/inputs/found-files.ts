// Plan, looking into folders: the files of one folder, or of a pattern, in a fixed order. Links to files are followed, links to
// folders are not, so that no search goes in circles. What cannot be looked into or opened is told by name, and the others come.
import { type Dirent, readdir } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { asInputError, isSystemError, systemReason } from '../../load/byte-source.js';
import { InputError, UsageError } from '../../text/errors.js';
import { INPUT_FORMATS } from '../input-formats.js';
import { checkBraces } from './brace-pattern.js';

/** Files that a word stands for. `names` are their paths below `base`; `errors` tell of what could not be looked into. */
export interface FoundFiles {
  readonly base: string;
  readonly files: readonly { readonly path: string; readonly name: string }[];
  readonly errors: readonly InputError[];
}

const KNOWN_EXTENSIONS = INPUT_FORMATS.flatMap(({ extensions }) => extensions);
const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type Kind = 'folder' | 'other' | 'missing';

/** What a path leads to. */
export async function kindOf(path: string): Promise<Kind> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    // Whatever else is wrong with it is said when it is read. A pattern may be longer than any name.
    return ['ENOENT', 'ENAMETOOLONG'].includes((error as { code?: string }).code ?? '') ? 'missing' : 'other';
  }
}

/** Something that a folder holds; most of it is known for a file without another question to the disk. */
interface Entry {
  readonly path: string;
  readonly dirent: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;
}

// What Node puts in the place of bytes that are no UTF-8; the name that it gives leads to nothing then.
const NOT_UTF8 = '\ufffd';

async function kindOfEntry({ path, dirent }: Entry): Promise<Kind> {
  if (dirent.isDirectory()) return 'folder';
  return dirent.isFile() && !path.includes(NOT_UTF8) ? 'other' : kindOf(path);
}

const missingError = ({ path, dirent }: Entry): InputError =>
  new InputError(
    dirent.isSymbolicLink()
      ? `${path}: a link that leads to no file.`
      : `${path}: the name is not UTF-8, so that the file cannot be opened. Rename it.`,
  );

/** The files among what was found, and what is wrong with others. */
async function filesAmong(entries: readonly Entry[]): Promise<{ paths: string[]; errors: InputError[] }> {
  const sorted = entries.toSorted((a, b) => byCodeUnits(a.path, b.path));
  const kinds = await Promise.all(sorted.map(kindOfEntry));
  return {
    paths: sorted.filter((_, index) => kinds[index] === 'other').map(({ path }) => path),
    errors: sorted.filter((_, index) => kinds[index] === 'missing').map(missingError),
  };
}

type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

const listFolder = (folder: string): Promise<Dirent[]> =>
  new Promise((resolve, reject) => {
    readdir(folder, { withFileTypes: true }, (error, entries) => (error ? reject(error) : resolve(entries)));
  });

const isReadByUs = ({ name }: Dirent): boolean =>
  !name.startsWith('.') && KNOWN_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(extension));

/** The readable files of a folder, not of folders inside it. Throws InputError. */
export async function filesOfFolder(folder: string): Promise<FoundFiles> {
  let listed: Dirent[];
  try {
    listed = await listFolder(folder);
  } catch (error) {
    throw asInputError(folder, error);
  }
  const entries = listed.filter(isReadByUs).map((dirent) => ({ path: join(folder, dirent.name), dirent }));
  const { paths, errors } = await filesAmong(entries);
  if (paths.length + errors.length > 0)
    return { base: folder, files: paths.map((path) => ({ path, name: relative(folder, path) })), errors };
  throw new InputError(
    `${folder}: the folder holds no file that pustaka reads (${KNOWN_EXTENSIONS.join(' ')}). For folders inside it, write a pattern: '${join(folder, '**/*.txt')}'`,
  );
}

const WILDCARD = /[*?[{]/;

export const isPattern = (word: string): boolean => WILDCARD.test(word);

/** Throws UsageError for a pattern that is refused. */
export function checkPattern(pattern: string): void {
  checkBraces(pattern);
  if (pattern.slice(pattern.search(WILDCARD)).split('/').includes('..'))
    throw new UsageError(`${pattern}: a pattern cannot go up (..) behind a wildcard.`);
}

/** The folder that a pattern starts from: all of it before the first part with a wildcard. */
export function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const fixed = parts.slice(0, parts.findIndex(isPattern));
  const path = fixed.join('/').replaceAll(/\\(?=.)/g, '');
  return path === '' && fixed.length > 0 ? '/' : path;
}

/** Folders without the right to look into them hold nothing, and are told. */
function tolerantReaddir(errors: InputError[]): typeof readdir {
  const list = (folder: string, _options: unknown, done: Listed) =>
    readdir(folder, { withFileTypes: true }, (error, entries) => {
      if (!error || error.code === 'ENOENT' || !isSystemError(error)) return done(error, entries);
      errors.push(new InputError(`${folder}: the folder cannot be looked into: ${systemReason(error)}.`));
      done(null, []);
    });
  return list as unknown as typeof readdir;
}

/** The files of a pattern. Throws UsageError for one that is refused, InputError where nothing fits it. */
export async function filesOfPattern(pattern: string): Promise<FoundFiles> {
  checkPattern(pattern);
  const { default: glob } = await import('fast-glob');
  const errors: InputError[] = [];
  const options = {
    // Without +(…) and its like: they become regular expressions that can take for ever.
    extglob: false,
    followSymbolicLinks: false,
    onlyFiles: false,
    ignore: ['**/node_modules/**'],
    objectMode: true as const,
    fs: { readdir: tolerantReaddir(errors) },
  };
  let entries: Entry[];
  try {
    entries = await glob(pattern, options);
  } catch (error) {
    throw asInputError(pattern, error);
  }
  const found = await filesAmong(entries);
  const all = [...errors.sort((a, b) => byCodeUnits(a.message, b.message)), ...found.errors];
  if (found.paths.length + all.length === 0) throw new InputError(`${pattern}: no file matches.`);
  const base = fixedPart(pattern);
  const nameOf = (path: string) => {
    const name = relative(base, path);
    return name.split(sep)[0] === '..' ? relative(dirname(path), path) : name;
  };
  return { base, files: found.paths.map((path) => ({ path, name: nameOf(path) })), errors: all };
}
