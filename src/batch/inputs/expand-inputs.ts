// Plan, step one: the words of the command line become input paths, in a fixed order. A path that exists is taken as it is
// (`a(b).txt`), a folder gives its own files, anything else with a wildcard is a pattern. A word with a ! before it leaves out of
// what the words before it gave; a file whose name begins with ! is meant by that name where no pattern or folder goes before it.
import { resolve } from 'node:path';
import { InputError, UsageError } from '../../text/errors.js';
import { type FoundFiles, filesOfFolder, filesOfPattern, isPattern, kindOf } from './found-files.js';

export { isPattern } from './found-files.js';

/** The word that stands for standard input. */
export const STDIN = '-';

/** One input. `name` is where it stands below the folder or the fixed part of the pattern that it comes from; named singly, its path. */
export interface FoundInput {
  readonly path: string;
  readonly name: string;
  /** Whether a word of its own named it, so that nothing but an exclude may leave it out. */
  readonly isNamed: boolean;
}

/** The inputs that were found, each once, in the order of the words; `errors` are words and files that led to none. */
export interface ExpandedInputs {
  readonly inputs: readonly FoundInput[];
  readonly paths: readonly string[];
  readonly errors: readonly InputError[];
  /** Excludes that left nothing out. */
  readonly idleExcludes: readonly string[];
  /** Whether a pattern or a folder was searched. */
  readonly hasSearched: boolean;
}

/** What else is asked of the search. */
export interface InputWishes {
  /** Leave out what git would, of patterns and folders. */
  readonly respectGitignore?: boolean;
}

/** Whether nothing of this name exists. */
export const isMissing = async (path: string): Promise<boolean> => (await kindOf(path)) === 'missing';

/** Whether a word can only leave out: one with a ! before it. */
export const isExclude = (word: string): boolean => word.length > 1 && word.startsWith('!');

/** Whether a path is kept that was searched for from `base`. */
type GitFilter = (path: string, base: string) => boolean;

class Expansion {
  // by the place on the disk, so that ./a and a are one input
  readonly #inputs = new Map<string, FoundInput>();
  readonly #errors: InputError[] = [];
  readonly #idleExcludes: string[] = [];
  #hasWords = false;
  #hasSearched = false;

  constructor(readonly wishes: InputWishes) {}

  async take(word: string): Promise<void> {
    if (isExclude(word) && (this.#hasSearched || (await isMissing(word)))) return this.#exclude(word);
    this.#hasWords = true;
    try {
      await this.#include(word);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.#errors.push(error);
    }
  }

  get result(): ExpandedInputs {
    const inputs = [...this.#inputs.values()];
    return {
      inputs,
      paths: inputs.map(({ path }) => path),
      errors: this.#errors,
      idleExcludes: this.#idleExcludes,
      hasSearched: this.#hasSearched,
    };
  }

  #add(input: FoundInput): void {
    const key = input.path === STDIN ? STDIN : resolve(input.path);
    if (!this.#inputs.has(key)) this.#inputs.set(key, input);
  }

  async #include(word: string): Promise<void> {
    const kind = word === STDIN ? 'other' : await kindOf(word);
    const isFolder = kind === 'folder';
    if (isFolder || (kind === 'missing' && isPattern(word))) {
      this.#hasSearched = true;
      this.#takeFound(word, await (isFolder ? filesOfFolder(word) : filesOfPattern(word)), await this.#gitFilter());
    } else this.#add({ path: word, name: word, isNamed: true });
  }

  #takeFound(word: string, { base, files, errors }: FoundFiles, isKept: GitFilter): void {
    this.#errors.push(...errors);
    const kept = files.filter(({ path }) => isKept(path, base));
    if (kept.length === 0 && files.length > 0)
      throw new InputError(`${word}: git leaves out every file that is found (.gitignore).`);
    // A file of this name is not standard input.
    for (const { path, name } of kept) this.#add({ path: path === STDIN ? `./${path}` : path, name, isNamed: false });
  }

  async #gitFilter(): Promise<GitFilter> {
    if (!this.wishes.respectGitignore) return () => true;
    const { GitIgnores } = await import('./gitignore.js');
    const ignores = new GitIgnores();
    return (path, base) => !ignores.isIgnored(path, base);
  }

  async #exclude(word: string): Promise<void> {
    if (!this.#hasWords)
      throw new UsageError(
        `${word} leaves out of what the words before it name, and there is none. A file of that name is ./${word}`,
      );
    const { exclusion } = await import('./exclude-words.js');
    const isOut = exclusion(word.slice(1));
    const before = this.#inputs.size;
    for (const [key, { path }] of this.#inputs) if (path !== STDIN && isOut(path)) this.#inputs.delete(key);
    if (this.#inputs.size === before) this.#idleExcludes.push(word);
  }
}

/** Turns the words of a command line into inputs. Throws UsageError for a pattern that is refused, or an exclude that has nothing before it. */
export async function expandInputs(words: readonly string[], wishes: InputWishes = {}): Promise<ExpandedInputs> {
  const expansion = new Expansion(wishes);
  for (const word of words) await expansion.take(word);
  const { result } = expansion;
  if (result.paths.length + result.errors.length > 0 || words.length === 0) return result;
  return { ...result, errors: [new InputError(`every input is left out by ${words.filter(isExclude).join(' ')}`)] };
}
