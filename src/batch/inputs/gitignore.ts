// Plan, with --respect-gitignore: which files git would leave out. As gitignore(5) has it: every .gitignore from the root of the
// repository down to the file counts, the last rule that fits wins, the deeper file over the higher one, and nothing comes back
// out of a folder that is left out. Not asked: .git/info/exclude and the user's own excludes, which differ from machine to machine.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fitsParts, partOf } from './name-pattern.js';

/** One line of a .gitignore, ready to be held against the names of a path below its folder. */
interface GitRule {
  readonly brings: 'out' | 'back';
  readonly onlyFolders: boolean;
  readonly fits: (names: readonly string[]) => boolean;
}

/** No path is as long, so no longer line can be meant for one; a dump by the name of .gitignore takes no time. */
const LONGEST_RULE = 4096;

// A blank at the end counts only behind a backslash.
function withoutBlanks(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && line[end - 2] !== '\\') end--;
  return line.slice(0, end);
}

function ruleOf(line: string): GitRule | undefined {
  const written = withoutBlanks(line.endsWith('\r') ? line.slice(0, -1) : line);
  if (written === '' || written.startsWith('#') || written.length > LONGEST_RULE) return undefined;
  const brings = written.startsWith('!') ? 'back' : 'out';
  const pattern = brings === 'back' ? written.slice(1) : written;
  const onlyFolders = pattern.endsWith('/');
  const bare = onlyFolders ? pattern.slice(0, -1) : pattern;
  if (bare === '' || bare === '/') return undefined;
  const isRooted = bare.includes('/');
  const names = (bare.startsWith('/') ? bare.slice(1) : bare).split('/');
  // drafts/** is what lies in drafts, not drafts itself
  const inside = names.at(-1) === '**' ? [...names.slice(0, -1), '*', '**'] : names;
  const parts = (isRooted ? inside : ['**', ...inside]).map(partOf);
  return { brings, onlyFolders, fits: (path) => fitsParts(parts, path, false) };
}

function rulesIn(folder: string): readonly GitRule[] {
  let text: string;
  try {
    const path = join(folder, '.gitignore');
    if (!statSync(path).isFile()) return [];
    text = readFileSync(path, 'utf8');
  } catch {
    return [];
  }
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line) => ruleOf(line) ?? []);
}

/** The folder that a repository begins in, from `folder` upwards. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** Answers for paths, reading each .gitignore once. */
export class GitIgnores {
  readonly #rules = new Map<string, readonly GitRule[]>();
  readonly #folders = new Map<string, boolean>();
  readonly #roots = new Map<string, string | undefined>();

  /** Whether git would leave a file out. `base` is where the search for it began, for where there is no repository. */
  isIgnored(path: string, base: string): boolean {
    const file = resolve(path);
    const root = this.#rootOf(dirname(file)) ?? resolve(base);
    return this.#isFolderOut(dirname(file), root) || this.#isOut(file, root, false);
  }

  #rootOf(folder: string): string | undefined {
    if (!this.#roots.has(folder)) this.#roots.set(folder, repositoryOf(folder));
    return this.#roots.get(folder);
  }

  #isFolderOut(folder: string, root: string): boolean {
    const names = relative(root, folder);
    if (names === '' || names.split(sep)[0] === '..') return false;
    const key = `${root}\n${folder}`;
    const isOut =
      this.#folders.get(key) ?? (this.#isFolderOut(dirname(folder), root) || this.#isOut(folder, root, true));
    this.#folders.set(key, isOut);
    return isOut;
  }

  /** What the rules say of one path, its folders aside; the deepest .gitignore first. */
  #isOut(path: string, root: string, isFolder: boolean): boolean {
    const names = relative(root, path).split(sep);
    if (names[0] === '..') return false;
    for (let depth = names.length - 1; depth >= 0; depth--) {
      const below = names.slice(depth);
      const rules = this.#rulesOf(join(root, ...names.slice(0, depth)));
      const last = rules.findLast(({ onlyFolders, fits }) => (isFolder || !onlyFolders) && fits(below));
      if (last) return last.brings === 'out';
    }
    return false;
  }

  #rulesOf(folder: string): readonly GitRule[] {
    const rules = this.#rules.get(folder) ?? rulesIn(folder);
    this.#rules.set(folder, rules);
    return rules;
  }
}
